"""Why a date is what it is, as facts that are said in words when the language is known."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby, zip_longest
from typing import Any, NamedTuple

from privdesk.core.dates import say_month, say_weekday, say_weekday_date
from privdesk.core.holidays import WEEKEND, day_off
from privdesk.core.words import Text, Words, mark

_IS = mark("Deadlines", "{day} is {name}")
_WEEKEND_DAY = mark("Deadlines", "{day} falls in the weekend")
_WEEKEND_DAYS = mark("Deadlines", "{days} fall in the weekend")


class DayOff(NamedTuple):
    day: dt.date
    name: Text


class InThatYear(NamedTuple):
    """A date whose year the reader knows: said without it."""

    day: dt.date


class MonthOf(NamedTuple):
    day: dt.date


class Because(NamedTuple):
    """Days off as the ground inside a sentence: joined by "and", where a row of shifts is joined by semicolons."""

    days: tuple[DayOff, ...]


Fact = dt.date | int | Text | InThatYear | MonthOf | Because | tuple[DayOff, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Half a sentence in lower case, without a full stop."""

    text: Text
    facts: tuple[tuple[str, Fact], ...] = ()

    def say(self, words: Words) -> str:
        said: dict[str, Any] = {name: _said(fact, words) for name, fact in self.facts}
        return words.say(self.text, **said)


def reason(text: Text, **facts: Fact) -> Reason:
    return Reason(text=text, facts=tuple(facts.items()))


def days_off(first: dt.date, last: dt.date, *, equated: bool) -> tuple[DayOff, ...]:
    """From ``first`` up to and including ``last``."""
    days = (first + dt.timedelta(days=passed) for passed in range((last - first).days + 1))
    return tuple(DayOff(day, name) for day in days if (name := day_off(day, equated=equated)))


def _said(fact: Fact, words: Words) -> str:
    if isinstance(fact, InThatYear):
        return say_weekday_date(fact.day, words.language, year=False)
    if isinstance(fact, dt.date):
        return say_weekday_date(fact, words.language)
    if isinstance(fact, MonthOf):
        return say_month(fact.day, words.language)
    if isinstance(fact, Because):
        return words.listed(_clauses(fact.days, words))
    if isinstance(fact, (int, Text)):
        return words.fact(fact)
    return "; ".join(_clauses(fact, words))


def _clauses(days: Iterable[DayOff], words: Words) -> list[str]:
    """One clause a day; the days of one weekend share theirs."""
    clauses: list[str] = []
    for is_plain, run in groupby(days, key=lambda off: off.name == WEEKEND):
        off = list(run)
        if not is_plain:
            clauses += [words.say(_IS, day=_said(InThatYear(each.day), words), name=each.name) for each in off]
        elif len(off) == 1:
            clauses.append(words.say(_WEEKEND_DAY, day=_said(InThatYear(off[0].day), words)))
        else:
            clauses.append(words.say(_WEEKEND_DAYS, days=words.listed(_month_once([each.day for each in off], words))))
    return clauses


def _month_once(days: list[dt.date], words: Words) -> list[str]:
    """``zaterdag 10``, ``zondag 11 oktober``: the month only before it changes."""
    return [
        f"{say_weekday(day, words.language)} {day.day}"
        if following and following.month == day.month
        else _said(InThatYear(day), words)
        for day, following in zip_longest(days, days[1:])
    ]
