"""How a date stands, in words, and which comes first."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

from privdesk.core.words import Words
from privdesk.reminders.model import HouseKind
from privdesk.reminders.rules.order import (
    is_lapsed,
    is_late,
    is_this_week,
    say_left,
    standing,
    urgent_answers,
    worst_first,
)
from privdesk.requests.rules.deadlines import Standing
from privdesk.requests.rules.planning import PlannedKind
from tests.reminders.dates import TODAY, a_date, a_note, day


@pytest.mark.parametrize(
    "on, dutch, english",
    [
        (-3, "3 dagen te laat", "3 days too late"),
        (-1, "1 dag te laat", "1 day too late"),
        (0, "vandaag", "today"),
        (1, "morgen", "tomorrow"),
        (2, "over 2 werkdagen", "in 2 working days"),
        (7, "over 5 werkdagen", "in 5 working days"),
        (5, "over 4 werkdagen", "in 4 working days"),  # a Saturday
        (32, "over 32 dagen", "in 32 days"),
    ],
)
def test_how_long_is_left_is_said_in_words(on: int, dutch: str, english: str) -> None:
    assert say_left(a_note(on=on), Words("nl"), TODAY) == dutch
    assert say_left(a_note(on=on), Words("en"), TODAY) == english


def test_a_weekend_ahead_is_said_in_days() -> None:
    friday = dt.date(2026, 11, 27)
    assert say_left(a_note(on=6), Words("nl"), friday) == "over 2 dagen"


def test_days_off_are_no_working_days() -> None:
    before_christmas = dt.date(2026, 12, 24)
    monday = a_note(on=35)
    assert monday.on == dt.date(2026, 12, 28)
    assert say_left(monday, Words("nl"), before_christmas) == "over 1 werkdag"


@pytest.mark.parametrize(
    "on, last, expected",
    [
        (10, 10, Standing.ON_TIME),
        (9, 9, Standing.SOON),
        (1, 1, Standing.SOON),
        (0, 2, Standing.URGENT),
        (-1, 1, Standing.URGENT),
        (-1, 0, Standing.URGENT),
        (-2, -1, Standing.LATE),
    ],
)
def test_how_a_date_stands(on: int, last: int, expected: Standing) -> None:
    assert standing(a_note(on=on, last=day(last)), TODAY) is expected


def test_what_the_program_does_itself_is_never_too_late() -> None:
    done = a_date(PlannedKind.ANONYMISE, -5, tell=())
    assert standing(done.note, TODAY) is Standing.ON_TIME
    assert not is_late(done, TODAY)
    assert not is_this_week(done, TODAY)


def test_between_the_day_to_plan_and_the_last_one_the_last_is_told() -> None:
    assert say_left(a_note(on=-1, last=day(1)), Words("nl"), TODAY) == "morgen"


def test_the_worst_comes_first_and_of_one_day_the_answer() -> None:
    names = ("extension", "answer", "late", "far", "review")
    extension, answer, late, far, review = (
        a_date(kind, on, about=name)
        for name, kind, on in zip(
            names,
            (
                PlannedKind.ANONYMISE,
                PlannedKind.ANSWER,
                PlannedKind.CONFIRMATION,
                PlannedKind.ANSWER,
                HouseKind.PROCESSOR_REVIEW,
            ),
            (2, 2, -4, 60, -1),
            strict=True,
        )
    )
    shown = worst_first((extension, answer, late, far, review), TODAY)
    assert [each.about for each in shown] == ["late", "review", "answer", "extension", "far"]


def test_a_date_stands_on_one_card_only() -> None:
    late, lapsed, week = a_date(on=-1), a_date(HouseKind.AGREEMENT, -1), a_date(on=6)
    for rule, own in ((is_late, late), (is_lapsed, lapsed), (is_this_week, week)):
        assert [each for each in (late, lapsed, week, a_date(on=7)) if rule(each, TODAY)] == [own]


def test_of_one_request_two_urgent_answers_count_once() -> None:
    late = a_date(on=-1)
    again = dataclasses.replace(late, note=a_note(on=0))
    assert urgent_answers((late, again, a_date(on=3), a_date(PlannedKind.NOTICE, -1)), TODAY) == 1
