"""How a date stands today, in words, and which comes first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from privdesk.core.holidays import is_working_day
from privdesk.core.words import Words, mark
from privdesk.reminders.model import KINDS, Dated, HouseKind, Note
from privdesk.requests.rules.deadlines import Standing
from privdesk.requests.rules.planning import PlannedKind

LATE = mark("DaysLeft", "%n day(s) too late")
TODAY = mark("DaysLeft", "today")
TOMORROW = mark("DaysLeft", "tomorrow")
WORKING_DAYS = mark("DaysLeft", "in %n working day(s)")
DAYS = mark("DaysLeft", "in %n day(s)")

WEEK = dt.timedelta(days=7)
_FAR = 15
"""Working days; what is further away is told in days of the calendar."""
_PLACES = {kind: place for place, kind in enumerate(KINDS.values())}
OF_THE_REGISTER = frozenset({HouseKind.AGREEMENT, HouseKind.PROCESSOR_REVIEW, HouseKind.ACTIVITY_REVIEW})


def planned_day(note: Note, today: dt.date) -> dt.date:
    """The day on which to plan; once that has passed, the last one."""
    return note.on if today <= note.on else note.last


def is_over(note: Note, today: dt.date) -> bool:
    """A choice that nobody has any more: it is no work, and so not late (AVG 12(3): extend within the month)."""
    return note.kind is PlannedKind.EXTENSION and today > note.last


def standing(note: Note, today: dt.date) -> Standing:
    if not note.tell:
        return Standing.ON_TIME
    if today > note.last:
        return Standing.LATE
    if today >= note.on:
        return Standing.URGENT
    return Standing.SOON if today >= min(note.tell) else Standing.ON_TIME


def is_late(dated: Dated, today: dt.date) -> bool:
    """A term of a request or of the backups."""
    return standing(dated.note, today) is Standing.LATE and dated.note.kind not in OF_THE_REGISTER


def is_lapsed(dated: Dated, today: dt.date) -> bool:
    """An agreement or a review whose day has passed."""
    return standing(dated.note, today) is Standing.LATE and dated.note.kind in OF_THE_REGISTER


def is_this_week(dated: Dated, today: dt.date) -> bool:
    """Today or in the six days that follow, and not too late."""
    return bool(dated.note.tell) and today <= planned_day(dated.note, today) < today + WEEK


def urgent_answers(dates: Iterable[Dated], today: dt.date) -> int:
    """How many requests must be answered now, or should have been."""
    answers = (dated for dated in dates if dated.note.kind is PlannedKind.ANSWER)
    return len({dated.ident for dated in answers if standing(dated.note, today) in {Standing.URGENT, Standing.LATE}})


def worst_first(dates: Iterable[Dated], today: dt.date) -> tuple[Dated, ...]:
    def order(dated: Dated) -> tuple[dt.date, int, str, str]:
        note = dated.note
        return (planned_day(note, today), _PLACES[note.kind], note.case_no, dated.about.casefold())

    return tuple(sorted(dates, key=order))


def say_left(note: Note, words: Words, today: dt.date) -> str:
    """``3 dagen te laat``, ``vandaag``, ``over 5 werkdagen``."""
    day = planned_day(note, today)
    left = (day - today).days
    if left < 0:
        return words.say(LATE, -left)
    if left == 0:
        return words.say(TODAY)
    if left == 1:
        return words.say(TOMORROW)
    working = _working_days(today, day) if left <= 2 * _FAR else 0
    return words.say(WORKING_DAYS, working) if 0 < working <= _FAR else words.say(DAYS, left)


def _working_days(after: dt.date, until: dt.date) -> int:
    days = (after + dt.timedelta(days=number) for number in range(1, (until - after).days + 1))
    return sum(is_working_day(day, equated=True) for day in days)
