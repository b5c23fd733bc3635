"""How long something is kept: arithmetic of retention terms.

Months clip as in a deadline, but nothing ever moves for a weekend: a maximum is a maximum.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from privdesk.core.dates import add_months

_DAY = dt.timedelta(days=1)


class Anchor(StrEnum):
    """Where a term starts to run, given the day of its trigger."""

    DATE = "date"
    CALENDAR_YEAR = "end_of_calendar_year"
    BOOK_YEAR = "end_of_book_year"


@dataclass(frozen=True, slots=True, kw_only=True)
class Duration:
    years: int = 0
    months: int = 0
    weeks: int = 0
    days: int = 0

    def __bool__(self) -> bool:
        return bool(self.years or self.months or self.weeks or self.days)

    def after(self, day: dt.date) -> dt.date:
        whole = add_months(day, 12 * self.years + self.months)
        return whole + dt.timedelta(weeks=self.weeks, days=self.days)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """``last_day`` is the last day on which it is kept."""

    last_day: dt.date


def start(trigger: dt.date, anchor: Anchor, *, book_year_ends: tuple[int, int] = (12, 31)) -> dt.date:
    """``book_year_ends``: month and day; 29 February is the last of February in other years."""
    if anchor is Anchor.DATE:
        return trigger
    month, day = (12, 31) if anchor is Anchor.CALENDAR_YEAR else book_year_ends
    end = _in_month(trigger.year, month, day)
    return end if trigger <= end else _in_month(trigger.year + 1, month, day)


def kept(
    trigger: dt.date,
    duration: Duration,
    *,
    anchor: Anchor = Anchor.DATE,
    book_year_ends: tuple[int, int] = (12, 31),
    counts_trigger: bool = False,
) -> Kept:
    """``counts_trigger``: the day of the trigger is the first day of the term (Wwft 33(3): 15 March up to 14 March).

    A term that starts at the end of a year has nothing to count there.
    """
    end = duration.after(start(trigger, anchor, book_year_ends=book_year_ends))
    return Kept(last_day=end - _DAY if counts_trigger and anchor is Anchor.DATE else end)


def _in_month(year: int, month: int, day: int) -> dt.date:
    return add_months(dt.date(year, 1, min(day, 31)), month - 1)
