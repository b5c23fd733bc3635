from __future__ import annotations

import datetime as dt

import pytest

from privdesk.core.dates import add_months, read_date, say_date, say_moment, say_short, say_weekday_date
from privdesk.core.errors import UnreadableDate

APRIL = dt.date(2026, 4, 5)


@pytest.mark.parametrize(
    "typed",
    [
        "5-4-2026",
        "05-04-2026",
        "5/4/26",
        "5.4.2026",
        "5 4 2026",
        "2026-04-05",
        "5 april 2026",
        "5 Apr 2026",
        "5 apr. 2026",
    ],
)
def test_a_date_is_read_as_people_type_it(typed: str) -> None:
    assert read_date(f"  {typed} ") == APRIL


@pytest.mark.parametrize(
    "typed", ["", "morgen", "30-2-2026", "31-4-2026", "5-13-2026", "5-4", "5 foo 2026", "5-4-202", "²-4-2026"]
)
def test_what_is_no_date_is_refused_with_what_was_typed(typed: str) -> None:
    with pytest.raises(UnreadableDate) as refused:
        read_date(typed)
    assert refused.value.facts == {"text": typed}


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("month", range(1, 13))
def test_a_date_that_is_said_can_be_read_back(language: str, month: int) -> None:
    day = dt.date(2026, month, 28)
    assert read_date(say_date(day, language)) == day
    assert read_date(say_short(day, language)) == day


@pytest.mark.parametrize(
    "day, months, later",
    [
        (dt.date(2026, 1, 31), 1, dt.date(2026, 2, 28)),
        (dt.date(2024, 1, 31), 1, dt.date(2024, 2, 29)),
        (dt.date(2026, 12, 15), 1, dt.date(2027, 1, 15)),
        (dt.date(2026, 3, 31), -1, dt.date(2026, 2, 28)),
    ],
)
def test_a_month_ends_on_the_same_day_or_the_last(day: dt.date, months: int, later: dt.date) -> None:
    assert add_months(day, months) == later


def test_dates_are_said_in_both_languages() -> None:
    assert say_weekday_date(APRIL, "nl") == "zondag 5 april 2026"
    assert say_weekday_date(APRIL, "en", year=False) == "Sunday 5 April"


def test_a_moment_is_said_in_dutch_time() -> None:
    assert say_moment(dt.datetime(2026, 7, 1, 22, 30, tzinfo=dt.UTC), "nl") == "2 juli 2026, 00:30"
    with pytest.raises(ValueError, match="time zone"):
        say_moment(dt.datetime(2026, 7, 1, 22, 30), "nl")  # noqa: DTZ001
