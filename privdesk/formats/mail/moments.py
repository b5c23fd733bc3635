"""When a message was sent or received, as headers and as quoted headers say it."""

from __future__ import annotations

import datetime as dt
import re
from email.utils import parsedate_to_datetime

from privdesk.core.dates import AMSTERDAM

_YEARS = range(1990, 2100)
_LONGEST = 200

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan januari january",
            "feb februari february",
            "mrt maart mar march",
            "apr april",
            "mei may",
            "jun juni june",
            "jul juli july",
            "aug augustus august",
            "sep sept september",
            "okt oktober oct october",
            "nov november",
            "dec december",
        ),
        start=1,
    )
    for name in names.split()
}

_DAY_MONTH = re.compile(r"\b(\d{1,2})\.? ([a-z]{3,9})\.?,? (\d{4})\b", re.ASCII)
_MONTH_DAY = re.compile(r"\b([a-z]{3,9})\.? (\d{1,2}),? (\d{4})\b", re.ASCII)
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b", re.ASCII)
_DUTCH = re.compile(r"\b(\d{1,2})-(\d{1,2})-(\d{4})\b", re.ASCII)
_TIME = re.compile(r"\b(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?(?: ?([ap])\.?m\b)?", re.ASCII)


def header_moment(text: str) -> dt.datetime | None:
    """A ``Date`` header, or the end of a ``Received`` header; in UTC."""
    try:
        moment = parsedate_to_datetime(text[:_LONGEST].strip())
    except (ValueError, TypeError, IndexError, OverflowError):
        return said_moment(text)
    if moment.year not in _YEARS:
        return None
    # "-0000" is UTC from someone who does not tell his zone (RFC 5322, 3.3).
    return (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)).astimezone(dt.UTC)


def said_moment(text: str) -> dt.datetime | None:
    """A date in Dutch or English words, as quoted above a forwarded message; its clock is that of Amsterdam. In UTC.

    Not ``3/4/2026``: nobody knows whether that is April.
    """
    said = " ".join(text[:_LONGEST].lower().split())
    day = _day(said)
    if not day or day.year not in _YEARS:
        return None
    return dt.datetime.combine(day, _time(said), AMSTERDAM).astimezone(dt.UTC)


def _day(said: str) -> dt.date | None:
    for pattern, (year, month, day) in (
        (_DAY_MONTH, (3, 2, 1)),
        (_MONTH_DAY, (3, 1, 2)),
        (_ISO, (1, 2, 3)),
        (_DUTCH, (3, 2, 1)),
    ):
        for found in pattern.finditer(said):
            number = _MONTHS.get(found[month]) or (int(found[month]) if found[month].isdigit() else 0)
            try:
                return dt.date(int(found[year]), number, int(found[day]))
            except ValueError:
                continue
    return None


def _time(said: str) -> dt.time:
    for found in _TIME.finditer(said):
        hour, minute = int(found[1]), int(found[2])
        if found[3]:
            hour = hour % 12 + (12 if found[3] == "p" else 0)
        if hour < 24 and minute < 60:
            return dt.time(hour, minute)
    # Without a time, noon: it stays the same day whatever the zone.
    return dt.time(12)
