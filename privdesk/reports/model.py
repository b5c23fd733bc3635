"""What goes out, as values, and the files in which it can."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from privdesk.activities.model import Activity, OwnRole
from privdesk.core.fields import Choice
from privdesk.core.words import Text, mark
from privdesk.organisation.model import Organisation
from privdesk.processors.model import Processor
from privdesk.requests.rules.figures import Figures
from privdesk.requests.rules.handled import HandledClaim, Timeliness


class Kind(Choice):
    """Of file; the value is how its name ends."""

    PDF = "pdf", mark("Kind", "PDF to read, print and archive")
    XLSX = "xlsx", mark("Kind", "Excel workbook")
    CSV = "csv", mark("Kind", "CSV table for other programs")


class Layout(Choice):
    """Of a PDF."""

    TABLE = "table", mark("Layout", "table, one row for each activity")
    CARDS = "cards", mark("Layout", "cards, everything about each activity")


class Subject(Choice):
    """What goes out."""

    REGISTER = "register", mark("Subject", "register of processing activities"), "30(4)"
    LOG = "log", mark("Subject", "log of requests"), "5(2)"
    FIGURES = "figures", mark("Subject", "yearly figures of requests"), "5(2)"


@dataclass(frozen=True, slots=True, kw_only=True)
class HandledYear:
    """The requests that were received in a year, as the log and the figures tell them; no person is in it."""

    year: int
    made: dt.datetime
    organisation: str
    claims: tuple[HandledClaim, ...]
    figures: Figures

    @property
    def is_final(self) -> bool:
        """Nothing can be added any more, so that no two versions differ by a few people."""
        is_open = any(each.timeliness in {Timeliness.OPEN, Timeliness.OPEN_LATE} for each in self.claims)
        return self.made.year > self.year and not is_open


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """Everything that was in force ``on`` a day, as it was described at the moment ``made``.

    ``organisation``: None when it was not entered yet. ``audit_head``: where the audit trail stood, shortened, or "".
    """

    on: dt.date
    made: dt.datetime
    organisation: Organisation | None
    activities: tuple[Activity, ...]
    processors: tuple[Processor, ...]
    audit_head: str = ""

    @property
    def own(self) -> tuple[Activity, ...]:
        """Those of AVG art. 30(1)."""
        return tuple(each for each in self.activities if each.own_role is OwnRole.CONTROLLER)

    @property
    def for_others(self) -> tuple[Activity, ...]:
        """Those of AVG art. 30(2)."""
        return tuple(each for each in self.activities if each.own_role is OwnRole.PROCESSOR)

    @property
    def names(self) -> dict[UUID, str]:
        """Of the processors, by id."""
        return {each.id: each.name for each in self.processors}


@dataclass(frozen=True, slots=True, kw_only=True)
class Drill:
    """How it went when a backup was restored to try it out.

    ``register``: its name; ``head``: of the audit trail, in hexadecimal; ``rows``: table, how many the backup says, how
    many were found; ``fault``: why it did not open, in a sentence, or "".
    """

    register: str
    file: str
    size: int
    made: dt.datetime
    kind: Text
    opened_with: Text
    at: dt.datetime
    seconds: float
    pages: int
    damaged: int
    faults: int
    orphans: int
    lines: int
    unbroken: bool
    head: str
    head_fits: bool
    rows: tuple[tuple[str, int, int], ...]
    fault: str = ""

    @property
    def rows_fit(self) -> bool:
        return all(said == found for _, said, found in self.rows)

    @property
    def succeeded(self) -> bool:
        sound = not (self.damaged or self.faults or self.orphans or self.fault)
        return sound and self.unbroken and self.head_fits and self.rows_fit


@dataclass(frozen=True, slots=True, kw_only=True)
class TrailLine:
    """``stamp``: the moment as it was hashed; ``action``: its code; ``who``: with what it was opened, if known."""

    seq: int
    at: dt.datetime
    stamp: str
    actor: UUID
    who: Text | None
    action: str
    label: Text
    ref: UUID | None
    detail: Mapping[str, Any]
    hash: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Trail:
    """The audit trail as far as it holds, oldest line first. ``broken_at``: the first line that does not fit, or None.

    ``head_…``: of the last line, also when it is not among ``lines``.
    """

    made: dt.datetime
    organisation: str
    lines: tuple[TrailLine, ...]
    head_seq: int
    head_hash: bytes
    broken_at: int | None = None
