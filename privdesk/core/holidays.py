"""Days off in the Netherlands: Algemene termijnenwet (Atw) art. 3, and working days.

An own table, because a library's idea of 5 May or Good Friday changes with its release, and with it a legal date.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from privdesk.core.words import Text, mark

WEEKEND = mark("Holidays", "a weekend day")
EQUATED = mark("Holidays", "a day equated with a public holiday by royal decree")


class Decree(NamedTuple):
    """A royal decree that puts days on a par with a public holiday (Atw art. 3(3))."""

    source: str
    valid_from: dt.date
    """Publication: before it nobody could count with these days."""
    days: tuple[dt.date, ...]


DECREES = (
    Decree(
        source="Stcrt. 2022, 7812",
        valid_from=dt.date(2022, 1, 1),
        days=(
            dt.date(2023, 4, 28),
            dt.date(2023, 5, 19),
            dt.date(2024, 5, 10),
            dt.date(2024, 12, 27),
            dt.date(2025, 5, 30),
        ),
    ),
    Decree(
        source="Stcrt. 2025, 24713",
        valid_from=dt.date(2025, 1, 1),
        days=(
            dt.date(2026, 1, 2),
            dt.date(2026, 5, 15),
            dt.date(2027, 5, 7),
            dt.date(2028, 4, 28),
            dt.date(2028, 5, 26),
        ),
    ),
)

_EQUATED_DAYS = frozenset(day for decree in DECREES for day in decree.days)
_DAY = dt.timedelta(days=1)
_SATURDAY = 5


def easter(year: int) -> dt.date:
    """Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher)."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    leap_centuries, century_rest = divmod(century, 4)
    moon_shift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_centuries - moon_shift + 15) % 30
    leaps, year_rest = divmod(of_century, 4)
    to_sunday = (32 + 2 * century_rest + 2 * leaps - epact - year_rest) % 7
    correction = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day0 = divmod(epact + to_sunday - 7 * correction + 114, 31)
    return dt.date(year, month, day0 + 1)


def kings_day(year: int) -> dt.date:
    """27 April; when that is a Sunday, 26 April."""
    day = dt.date(year, 4, 27)
    return day - _DAY if day.isoweekday() == 7 else day


@lru_cache(maxsize=128)
def public_holidays(year: int) -> Mapping[dt.date, Text]:
    """Atw art. 3(1) and (2), 5 May every year; with Easter Sunday and Whit Sunday, which are Sundays anyway."""
    sunday = easter(year)
    # Ascension Day can fall on 5 May (2016): the later entry gives the name.
    return MappingProxyType(
        {
            dt.date(year, 1, 1): mark("Holidays", "New Year's Day"),
            sunday - 2 * _DAY: mark("Holidays", "Good Friday"),
            sunday: mark("Holidays", "Easter Sunday"),
            sunday + _DAY: mark("Holidays", "Easter Monday"),
            kings_day(year): mark("Holidays", "King's Day"),
            dt.date(year, 5, 5): mark("Holidays", "Liberation Day"),
            sunday + 39 * _DAY: mark("Holidays", "Ascension Day"),
            sunday + 49 * _DAY: mark("Holidays", "Whit Sunday"),
            sunday + 50 * _DAY: mark("Holidays", "Whit Monday"),
            dt.date(year, 12, 25): mark("Holidays", "Christmas Day"),
            dt.date(year, 12, 26): mark("Holidays", "the second day of Christmas"),
        }
    )


def is_weekend(day: dt.date) -> bool:
    return day.weekday() >= _SATURDAY


def is_equated(day: dt.date) -> bool:
    """Put on a par with a public holiday by royal decree only."""
    return day in _EQUATED_DAYS


def day_off(day: dt.date, *, equated: bool) -> Text | None:
    """Why nobody works that day, or None; a public holiday's name goes before the weekend's.

    ``equated``: whether days by royal decree count (Atw art. 3(3); not for terms of the AVG).
    """
    if name := public_holidays(day.year).get(day):
        return name
    if is_weekend(day):
        return WEEKEND
    return EQUATED if equated and is_equated(day) else None


def is_working_day(day: dt.date, *, equated: bool) -> bool:
    return day_off(day, equated=equated) is None


def on_or_after(day: dt.date, *, equated: bool) -> dt.date:
    """That day, or the first working day after it."""
    while not is_working_day(day, equated=equated):
        day += _DAY
    return day


def on_or_before(day: dt.date, *, equated: bool) -> dt.date:
    """That day, or the last working day before it."""
    while not is_working_day(day, equated=equated):
        day -= _DAY
    return day


@lru_cache(maxsize=4096)
def working_days_after(day: dt.date, count: int) -> dt.date:
    """The ``count``-th working day after ``day``, itself not counted; equated days are off, for this is planning."""
    for _ in range(count):
        day = on_or_after(day + _DAY, equated=True)
    return day


@lru_cache(maxsize=4096)
def working_days_before(day: dt.date, count: int) -> dt.date:
    """The ``count``-th working day before ``day``; equated days are off."""
    for _ in range(count):
        day = on_or_before(day - _DAY, equated=True)
    return day
