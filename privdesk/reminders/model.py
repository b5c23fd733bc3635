from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from uuid import UUID

from privdesk.core.fields import Choice
from privdesk.core.words import mark
from privdesk.requests.rules.planning import PlannedKind

REQUESTS, PROCESSORS, ACTIVITIES, BACKUPS = "requests", "processors", "activities", "backups"
"""Pages of the desk on which a date is dealt with."""


class HouseKind(Choice):
    """What the house does on a date beside the requests."""

    AGREEMENT = "agreement", mark("HouseKind", "the processor agreement ends")
    PROCESSOR_REVIEW = "processor_review", mark("HouseKind", "review the processor")
    ACTIVITY_REVIEW = "activity_review", mark("HouseKind", "review the processing activity")
    SECOND_COPY = "second_copy", mark("HouseKind", "put a backup in the second place")
    DRILL = "drill", mark("HouseKind", "try out whether a backup can be restored")


DateKind = PlannedKind | HouseKind
KINDS: Mapping[str, DateKind] = MappingProxyType({kind.value: kind for kind in (*PlannedKind, *HouseKind)})
"""By value. Of the same day the first is told first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What may be known of a date outside the register: nothing of a person, no name of anything."""

    kind: DateKind
    case_no: str
    """Of a request; else empty."""
    on: dt.date
    """The day on which to plan."""
    last: dt.date
    """After it, it is too late."""
    tell: tuple[dt.date, ...] = ()
    """From which days on to tell, the earliest first; without any nobody needs to do a thing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A date of the register. ``page`` and ``ident``: where a click goes."""

    note: Note
    page: str = ""
    ident: UUID | None = None
    about: str = ""
    """The person, the processor or the activity, by name: never outside the register."""

    @property
    def key(self) -> tuple[str, UUID | None, dt.date, dt.date]:
        return (self.note.kind.value, self.ident, self.note.on, self.note.last)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A date as it is now, and the day that it ``was``."""

    note: Note
    was: dt.date


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """``incomplete``: activities with open points. ``moved``: since the register was opened."""

    dates: tuple[Dated, ...] = ()
    incomplete: int = 0
    moved: tuple[Moved, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """That of a note was told for the day ``since``: one of its ``tell``, or a day on which it was too late."""

    kind: DateKind
    case_no: str
    on: dt.date
    since: dt.date
