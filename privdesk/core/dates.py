"""Dates: calendar arithmetic and how a date is said.

Days off and deadlines stand elsewhere (``core.holidays``, ``requests.rules.deadlines``).
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any

from privdesk.core.errors import DateOutOfRange, UnreadableDate

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    AMSTERDAM: ZoneInfo

EARLIEST = dt.date(2018, 1, 1)
"""The AVG applies since 25 May 2018; an earlier year is a slip of the pen."""
LATEST = dt.date(2099, 12, 31)

_MONTHS = {
    "nl": "januari februari maart april mei juni juli augustus september oktober november december".split(),
    "en": "January February March April May June July August September October November December".split(),
}
_SHORT = {
    "nl": "jan feb mrt apr mei jun jul aug sep okt nov dec".split(),
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(),
}
_DAYS = {
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split(),
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
}


_NUMBERS = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_IN_WORDS = re.compile(r"(\d{1,2})\s+([a-z]+)\.?\s+(\d{4})")
_MONTH_NUMBERS = {
    name.lower(): number
    for months in (*_MONTHS.values(), *_SHORT.values())
    for number, name in enumerate(months, start=1)
}


def __getattr__(name: str) -> Any:
    """``AMSTERDAM``, when it is first asked for: the first paint needs no time zone (5 ms)."""
    if name != "AMSTERDAM":
        raise AttributeError(name)
    from zoneinfo import ZoneInfo

    zone = globals()[name] = ZoneInfo("Europe/Amsterdam")
    return zone


def read_date(text: str) -> dt.date:
    """A date as people type it: ``5-4-2026``, ``05/04/26``, ``5 april 2026``, ``2026-04-05``. Raises UnreadableDate."""
    plain = text.strip().lower()
    try:
        if found := _ISO.fullmatch(plain):
            return dt.date(int(found[1]), int(found[2]), int(found[3]))
        if found := _NUMBERS.fullmatch(plain):
            year = int(found[3])
            return dt.date(year if year > 99 else 2000 + year, int(found[2]), int(found[1]))
        if found := _IN_WORDS.fullmatch(plain):
            return dt.date(int(found[3]), _MONTH_NUMBERS[found[2]], int(found[1]))
    except (ValueError, KeyError):
        pass
    raise UnreadableDate(text=text)


def in_time_of_the_law(day: dt.date) -> dt.date:
    """Raises DateOutOfRange."""
    if not EARLIEST <= day <= LATEST:
        raise DateOutOfRange(date=day, earliest=EARLIEST, latest=LATEST)
    return day


def add_months(day: dt.date, months: int) -> dt.date:
    """The same day of the month, ``months`` further; the last day where it does not exist (Vo 1182/71 art. 3(2)(c))."""
    from calendar import monthrange  # with locale behind it, 5 ms before the first window

    year, month0 = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month0 + 1, min(day.day, monthrange(year, month0 + 1)[1]))


def say_date(day: dt.date, language: str) -> str:
    """``5 april 2026`` / ``5 April 2026``."""
    return f"{day.day} {_MONTHS[language][day.month - 1]} {day.year}"


def say_short(day: dt.date, language: str) -> str:
    """``5 apr 2026``."""
    return f"{day.day} {_SHORT[language][day.month - 1]} {day.year}"


def say_month(day: dt.date, language: str) -> str:
    """``april``."""
    return _MONTHS[language][day.month - 1]


def say_weekday(day: dt.date, language: str) -> str:
    """``zondag`` / ``Sunday``."""
    return _DAYS[language][day.weekday()]


def say_weekday_date(day: dt.date, language: str, *, year: bool = True) -> str:
    """``zondag 5 april 2026``, or without the year."""
    text = f"{say_weekday(day, language)} {day.day} {_MONTHS[language][day.month - 1]}"
    return f"{text} {day.year}" if year else text


def say_moment(moment: dt.datetime, language: str) -> str:
    """``5 april 2026, 09:12``, in Dutch time. Raises ValueError for a moment without time zone."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs its time zone")
    from privdesk.core.dates import AMSTERDAM  # by name, so that it is there

    local = moment.astimezone(AMSTERDAM)
    return f"{say_date(local.date(), language)}, {local:%H:%M}"
