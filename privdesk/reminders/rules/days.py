"""The coming days, each with what falls on it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import NamedTuple

from privdesk.core.dates import say_date
from privdesk.core.holidays import is_working_day
from privdesk.core.words import Words, mark
from privdesk.reminders.model import Dated
from privdesk.reminders.rules.order import planned_day, standing
from privdesk.requests.rules.deadlines import Standing

COMING = 90

_NOTHING = mark("ComingDays", "Nothing in the coming %n day(s).")
_LISTED = mark("ComingDays", "In the coming %n day(s): {days}.")
_DAY = mark("ComingDays", "{day}: %n")
_WORST = (Standing.LATE, Standing.URGENT, Standing.SOON, Standing.ON_TIME)


class Day(NamedTuple):
    """``worst``: None when nothing falls on it."""

    date: dt.date
    number: int
    worst: Standing | None
    is_off: bool


def coming_days(dates: Iterable[Dated], today: dt.date, count: int = COMING) -> tuple[Day, ...]:
    """What is too late has no place among them."""
    found: dict[dt.date, list[Standing]] = {}
    for dated in dates:
        found.setdefault(planned_day(dated.note, today), []).append(standing(dated.note, today))
    days = (today + dt.timedelta(days=number) for number in range(count))
    return tuple(_day(date, found.get(date, [])) for date in days)


def _day(date: dt.date, standings: list[Standing]) -> Day:
    worst = next((each for each in _WORST if each in standings), None)
    return Day(date, len(standings), worst, not is_working_day(date, equated=True))


def say_days(days: Iterable[Day], words: Words) -> str:
    """For who does not see the strip."""
    every = tuple(days)
    busy = [words.say(_DAY, day.number, day=say_date(day.date, words.language)) for day in every if day.number]
    if not busy:
        return words.say(_NOTHING, len(every))
    return words.say(_LISTED, len(every), days="; ".join(busy))
