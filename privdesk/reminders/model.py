from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from privdesk.core.fields import Choice
from privdesk.core.words import mark

REQUESTS, PROCESSORS, ACTIVITIES, BACKUPS = "requests", "processors", "activities", "backups"
"""Pages of the desk on which a date is dealt with."""


class DateKind(Choice):
    """What must be done, or happens, on a date. Of the same day the first is told first."""

    ANSWER = "answer", mark("DateKind", "give the answer")
    STOP = "stop", mark("DateKind", "stop using the data")
    EXTENSION = "extension", mark("DateKind", "decide on an extension")
    ACKNOWLEDGEMENT = "acknowledgement", mark("DateKind", "confirm receipt")
    IDENTITY = "identity", mark("DateKind", "ask for identity")
    IDENTITY_REPLY = "identity_reply", mark("DateKind", "remind the person of the question about identity")
    NOTICE = "notice", mark("DateKind", "tell the recipients")
    CONFIRMATION = "confirmation", mark("DateKind", "ask a recipient to confirm")
    RESTRICTION = "restriction", mark("DateKind", "look whether the restriction still holds")
    DISPUTE = "dispute", mark("DateKind", "look whether the dispute still runs")
    MATERIAL = "material", mark("DateKind", "annexes are erased by the program")
    ANONYMISING = "anonymising", mark("DateKind", "the file is anonymised by the program")
    AGREEMENT = "agreement", mark("DateKind", "the processor agreement ends")
    PROCESSOR_REVIEW = "processor_review", mark("DateKind", "review the processor")
    ACTIVITY_REVIEW = "activity_review", mark("DateKind", "review the processing activity")
    SECOND_COPY = "second_copy", mark("DateKind", "put a backup in the second place")
    DRILL = "drill", mark("DateKind", "try out whether a backup can be restored")


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
    """A date of the register. ``page`` and ``ident``: where a click goes; ``part``: which of several in one request."""

    note: Note
    page: str = ""
    ident: UUID | None = None
    part: UUID | None = None
    about: str = ""
    """The person, the processor or the activity, by name: never outside the register."""

    @property
    def key(self) -> tuple[str, UUID | None, UUID | None]:
        return (self.note.kind.value, self.ident, self.part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """``incomplete``: activities with open points."""

    dates: tuple[Dated, ...] = ()
    incomplete: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """That of a note was told for the day ``since``: one of its ``tell``, or a day on which it was too late."""

    kind: DateKind
    case_no: str
    on: dt.date
    since: dt.date
