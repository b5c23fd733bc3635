from __future__ import annotations

import datetime as dt
from uuid import uuid4

import pytest

from privdesk.activities.model import RetentionAnchor, RetentionTrigger
from privdesk.activities.rules.known_terms import KNOWN
from privdesk.activities.rules.retention import kept_until, said_term, strictest
from privdesk.core.words import LANGUAGES, Words
from tests.make import a_retention


@pytest.mark.parametrize(
    "rule, trigger, last_day",
    [
        ("fiscal7", dt.date(2026, 3, 15), dt.date(2033, 12, 31)),  # R01
        ("fiscal7", dt.date(2026, 1, 1), dt.date(2033, 12, 31)),  # R02
        ("fiscal7", dt.date(2026, 12, 31), dt.date(2033, 12, 31)),  # R03
        ("fiscal7", dt.date(2022, 6, 15), dt.date(2029, 12, 31)),  # R04
        ("contract7", dt.date(2027, 12, 31), dt.date(2034, 12, 31)),  # R05
        ("payroll5", dt.date(2026, 3, 15), dt.date(2031, 12, 31)),  # R06
        ("vat-immovable", dt.date(2022, 4, 1), dt.date(2031, 12, 31)),  # R07
        ("oss10", dt.date(2022, 5, 20), dt.date(2032, 12, 31)),  # R08
        ("seed36m", dt.date(2026, 5, 31), dt.date(2029, 5, 31)),  # R09
        ("seed36m", dt.date(2024, 2, 29), dt.date(2027, 2, 28)),  # R10
        ("applicants4w", dt.date(2026, 3, 2), dt.date(2026, 3, 30)),  # R11
        ("applicants1y", dt.date(2026, 3, 2), dt.date(2027, 3, 2)),  # R12
        ("wwft5", dt.date(2026, 3, 15), dt.date(2031, 3, 14)),  # R13
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_known_term_ends_when_the_law_says(rule, trigger, last_day, language):
    kept = kept_until(KNOWN[rule].retention(uuid4(), language), trigger)
    assert kept.last_day == last_day


def test_a_broken_book_year_moves_the_end():
    retention = KNOWN["fiscal7"].retention(uuid4(), "nl")
    assert kept_until(retention, dt.date(2026, 8, 1), book_year_ends=(6, 30)).last_day == dt.date(2034, 6, 30)


def test_a_criterion_has_no_last_day():
    assert kept_until(a_retention(years=0, criterion="until unsubscribed"), dt.date(2026, 1, 1)) is None


def test_of_several_minima_the_longest_binds():
    seven, ten = (KNOWN[rule].retention(uuid4(), "nl") for rule in ("fiscal7", "oss10"))
    vague = a_retention(years=0, criterion="until the permit is gone")
    assert strictest([seven, ten, vague]) == ten
    assert strictest([vague]) == vague
    assert strictest([]) is None


@pytest.mark.parametrize("term", KNOWN.values(), ids=KNOWN)
def test_a_known_term_names_its_source_in_every_language(term):
    assert all(term.source[language] for language in LANGUAGES)


@pytest.mark.parametrize(
    "but, said",
    [
        ({"years": 7, "anchor": RetentionAnchor.BOOK_YEAR}, "after the book year of the end of the contract"),
        ({"years": 5, "anchor": RetentionAnchor.CALENDAR_YEAR}, "after the calendar year of the end of the contract"),
        ({"years": 0, "weeks": 4, "trigger": RetentionTrigger.END_OF_PROCEDURE}, "after the end of the procedure"),
        ({"years": 0, "criterion": " until unsubscribed "}, "until unsubscribed"),
        ({"years": 0}, ""),
        ({"criterion": "unless a claim is running"}, "after the end of the contract; unless a claim is running"),
    ],
)
def test_a_term_is_said_in_words(but, said):
    assert said_term(a_retention(**but), Words("en")).endswith(said)
