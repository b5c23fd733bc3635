"""Retention terms: R01–R13 of the domain page, and the edges that they leave open."""

import datetime as dt
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.core.periods import Anchor, Duration, kept, start

VECTORS = Path(__file__).parents[1] / "data" / "deadline_vectors.json"

RULES = {
    "fiscal7": {"duration": Duration(years=7), "anchor": Anchor.BOOK_YEAR},
    "contract7": {"duration": Duration(years=7), "anchor": Anchor.BOOK_YEAR},
    "payroll5": {"duration": Duration(years=5), "anchor": Anchor.CALENDAR_YEAR},
    "vat-immovable": {"duration": Duration(years=9), "anchor": Anchor.CALENDAR_YEAR},
    "oss10": {"duration": Duration(years=10), "anchor": Anchor.CALENDAR_YEAR},
    "seed36m": {"duration": Duration(months=36)},
    "applicants4w": {"duration": Duration(weeks=4)},
    "applicants1y": {"duration": Duration(years=1)},
    "wwft5": {"duration": Duration(years=5), "counts_trigger": True},
}


@pytest.mark.parametrize(
    "rule,trigger,last_day,erase_from",
    [
        ("fiscal7", "2026-03-15", "2033-12-31", "2034-01-01"),
        ("fiscal7", "2026-01-01", "2033-12-31", "2034-01-01"),
        ("fiscal7", "2026-12-31", "2033-12-31", "2034-01-01"),
        ("payroll5", "2026-03-15", "2031-12-31", "2032-01-01"),
        ("seed36m", "2024-02-29", "2027-02-28", "2027-03-01"),
        ("applicants4w", "2026-03-02", "2026-03-30", "2026-03-31"),
        ("wwft5", "2026-03-15", "2031-03-14", "2031-03-15"),
    ],
)
def test_a_term_ends_on_its_last_day_and_erasing_starts_the_next(rule, trigger, last_day, erase_from):
    found = kept(dt.date.fromisoformat(trigger), **RULES[rule])
    assert (found.last_day.isoformat(), _next_day(found.last_day)) == (last_day, erase_from)


def test_every_vector_of_retention_holds():
    for vector in json.loads(VECTORS.read_text(encoding="utf-8"))["retention_vectors"]:
        rule = vector["rule"].partition(":")[0]
        found = kept(dt.date.fromisoformat(vector["trigger"]), **RULES[rule])
        assert found.last_day.isoformat() == vector["last_retention_day"], vector["id"]
        assert _next_day(found.last_day) == vector["erase_from"], vector["id"]


def _next_day(day: dt.date) -> str:
    return (day + dt.timedelta(days=1)).isoformat()


def test_a_term_never_moves_for_a_weekend():
    sunday = dt.date(2026, 11, 22)
    assert kept(dt.date(2026, 11, 15), Duration(weeks=1)).last_day == sunday


@pytest.mark.parametrize(
    "trigger,ends,expected",
    [
        ("2026-06-30", (6, 30), "2026-06-30"),
        ("2026-07-01", (6, 30), "2027-06-30"),
        ("2027-02-28", (2, 29), "2027-02-28"),
        ("2028-02-29", (2, 29), "2028-02-29"),
        ("2027-03-01", (2, 29), "2028-02-29"),
    ],
)
def test_a_broken_book_year_ends_where_it_ends(trigger, ends, expected):
    assert start(dt.date.fromisoformat(trigger), Anchor.BOOK_YEAR, book_year_ends=ends).isoformat() == expected


def test_the_calendar_year_does_not_follow_the_book_year():
    assert start(dt.date(2026, 7, 1), Anchor.CALENDAR_YEAR, book_year_ends=(6, 30)) == dt.date(2026, 12, 31)


def test_nothing_of_all_units_is_no_term():
    assert not Duration()
    assert Duration(weeks=4)


@given(st.dates(dt.date(2000, 1, 1), dt.date(2100, 1, 1)), st.integers(0, 240))
def test_a_longer_term_never_ends_earlier(day, months):
    assert kept(day, Duration(months=months)).last_day <= kept(day, Duration(months=months + 1)).last_day
