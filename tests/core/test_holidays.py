"""Days off: art. 3 of the Algemene termijnenwet."""

import datetime as dt
import json
from pathlib import Path

import holidays as library
import pytest
from dateutil.easter import easter as dateutil_easter

from privdesk.core import holidays
from privdesk.core.holidays import DECREES, EQUATED, WEEKEND, day_off, public_holidays

VECTORS = Path(__file__).parents[1] / "data" / "deadline_vectors.json"
YEARS = range(2018, 2041)

SUNDAYS = {"Easter Sunday", "Whit Sunday"}


def _name(day: dt.date, *, equated: bool = False) -> str | None:
    found = day_off(day, equated=equated)
    return found.source if found else None


@pytest.mark.parametrize(
    "day,name",
    [
        ("2026-01-01", "New Year's Day"),
        ("2026-04-03", "Good Friday"),
        ("2026-04-05", "Easter Sunday"),
        ("2026-04-06", "Easter Monday"),
        ("2026-04-27", "King's Day"),
        ("2025-04-26", "King's Day"),
        ("2025-04-27", "a weekend day"),
        ("2026-05-05", "Liberation Day"),
        ("2024-05-09", "Ascension Day"),
        ("2016-05-05", "Ascension Day"),
        ("2026-05-24", "Whit Sunday"),
        ("2026-05-25", "Whit Monday"),
        ("2026-12-25", "Christmas Day"),
        ("2026-12-26", "the second day of Christmas"),
        ("2026-11-21", "a weekend day"),
        ("2026-05-01", None),
        ("2026-12-05", "a weekend day"),
        ("2025-12-05", None),
        ("2026-12-24", None),
        ("2026-12-31", None),
        ("2026-02-16", None),
    ],
)
def test_a_day_off_has_its_name(day, name):
    assert _name(dt.date.fromisoformat(day)) == name


@pytest.mark.parametrize("year", YEARS)
def test_the_table_agrees_with_the_holidays_library(year):
    assert set(public_holidays(year)) == set(library.NL(years=year, categories=("public", "optional")))


def test_easter_agrees_with_dateutil_for_two_thousand_years():
    assert [year for year in range(1583, 4000) if holidays.easter(year) != dateutil_easter(year)] == []


def test_the_table_agrees_with_the_vectors():
    vectors = json.loads(VECTORS.read_text(encoding="utf-8"))
    for year, days in vectors["holidays_atw"].items():
        ours = {day.isoformat() for day, name in public_holidays(int(year)).items() if name.source not in SUNDAYS}
        assert ours == set(days)
    assert sorted(day.isoformat() for decree in DECREES for day in decree.days) == vectors["equated_days"]


def test_an_equated_day_is_off_only_where_decrees_count():
    day = dt.date(2026, 5, 15)
    assert day_off(day, equated=True) == EQUATED
    assert day_off(day, equated=False) is None
    assert holidays.is_equated(day)


def test_no_equated_day_is_a_day_off_already():
    assert [day for decree in DECREES for day in decree.days if day_off(day, equated=False)] == []


def test_a_decree_is_older_than_its_days():
    assert all(decree.valid_from < min(decree.days) for decree in DECREES)


def test_working_days_step_over_weekends_holidays_and_equated_days():
    assert holidays.working_days_after(dt.date(2026, 5, 13), 1) == dt.date(2026, 5, 18)
    assert holidays.working_days_before(dt.date(2026, 5, 18), 1) == dt.date(2026, 5, 13)
    assert holidays.working_days_after(dt.date(2026, 11, 20), 2) == dt.date(2026, 11, 24)
    assert holidays.working_days_after(dt.date(2026, 11, 21), 0) == dt.date(2026, 11, 21)


def test_on_or_after_and_before_stay_on_a_working_day():
    day = dt.date(2026, 11, 18)
    assert holidays.on_or_after(day, equated=True) == holidays.on_or_before(day, equated=True) == day


def test_weekend_is_saturday_and_sunday():
    week = [dt.date(2026, 11, 16) + dt.timedelta(days=passed) for passed in range(7)]
    assert [day_off(day, equated=False) for day in week] == [None] * 5 + [WEEKEND] * 2
