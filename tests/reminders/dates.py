"""Dates for tables of cases; all days are counted from a Monday."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import uuid4

from privdesk.reminders.model import Dated, DateKind, HouseKind, Note
from privdesk.requests.rules.planning import PlannedKind

TODAY = dt.date(2026, 11, 23)


def day(number: int) -> dt.date:
    """So many days after today."""
    return TODAY + dt.timedelta(days=number)


def a_note(kind: DateKind = PlannedKind.ANSWER, on: int = 0, **but: Any) -> Note:
    facts = {
        "kind": kind,
        "case_no": "" if isinstance(kind, HouseKind) else "KXV-2H3D",
        "on": day(on),
        "last": day(on),
        "tell": (day(on - 9), day(on)),
    }
    return Note(**(facts | but))


def a_date(kind: DateKind = PlannedKind.ANSWER, on: int = 0, about: str = "Sanne Voorbeeld", **but: Any) -> Dated:
    return Dated(note=a_note(kind, on, **but), page="requests", ident=uuid4(), about=about)
