"""The list of requests: the worst deadline first, said in words."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from privdesk.core.words import Words
from privdesk.requests.listing import RequestListing, is_open, say_deadline, standing_of
from privdesk.requests.model import Outcome, SearchResult
from privdesk.requests.rules.deadlines import Standing
from privdesk.requests.service import Case
from tests.requests.office import Office, an_office_with_register

RECEIVED = dt.date(2026, 3, 2)  # answer by Thursday 2 April


def the_case(office: Office) -> Case:
    return office.requests.cases()[0]


@pytest.fixture
def office() -> Office:
    return an_office_with_register()


@pytest.mark.parametrize(
    "day, said, standing",
    [
        (dt.date(2026, 3, 2), "2 Apr 2026 · 31 days left", Standing.ON_TIME),
        (dt.date(2026, 3, 10), "2 Apr 2026 · 23 days left", Standing.ON_TIME),
        (dt.date(2026, 3, 26), "2 Apr 2026 · 7 days left", Standing.SOON),
        (dt.date(2026, 4, 1), "2 Apr 2026 · 1 day left", Standing.SOON),
        (dt.date(2026, 4, 2), "2 Apr 2026 · today", Standing.URGENT),
        (dt.date(2026, 4, 3), "2 Apr 2026 · 1 day too late", Standing.LATE),
        (dt.date(2026, 4, 10), "2 Apr 2026 · 8 days too late", Standing.LATE),
    ],
)
def test_the_deadline_is_said_in_words(office: Office, day: dt.date, said: str, standing: Standing) -> None:
    office.registered()
    case = the_case(office)
    assert say_deadline(case, Words("en"), day) == said
    assert standing_of(case, day) is standing


def test_dutch_has_its_own_words_for_it(office: Office) -> None:
    office.registered()
    assert say_deadline(the_case(office), Words("nl"), dt.date(2026, 4, 1)) == "2 apr 2026 · nog 1 dag"
    assert say_deadline(the_case(office), Words("nl"), dt.date(2026, 4, 4)) == "2 apr 2026 · 2 dagen te laat"


def test_after_a_weekend_the_planned_day_gives_way_to_the_legal_one(office: Office) -> None:
    """Received on 5 March: Friday is Good Friday, Sunday and Monday are Easter; the law gives until Tuesday."""
    office.on(dt.date(2026, 3, 5))
    office.registered(received=dt.date(2026, 3, 5))
    case = the_case(office)
    assert say_deadline(case, Words("en"), dt.date(2026, 4, 2)) == "2 Apr 2026 · today"
    assert say_deadline(case, Words("en"), dt.date(2026, 4, 4)) == "7 Apr 2026 · 3 days left"
    assert standing_of(case, dt.date(2026, 4, 7)) is Standing.URGENT
    assert standing_of(case, dt.date(2026, 4, 8)) is Standing.LATE


def test_what_was_withdrawn_has_no_deadline_any_more(office: Office) -> None:
    request = office.registered()
    office.requests.withdraw(request.id)
    case = the_case(office)
    assert standing_of(case, dt.date(2026, 5, 1)) is None
    assert say_deadline(case, Words("en"), dt.date(2026, 5, 1)) == "withdrawn"
    assert is_open(case)


def test_what_was_answered_has_no_deadline_any_more(office: Office) -> None:
    request = office.requests.start_search(office.registered().id)
    for place in request.searches:
        office.requests.record_search(request.id, place.id, result=SearchResult.NOT_FOUND)
    office.requests.decide(request.id, request.claims[0].id, outcome=Outcome.NO_DATA)
    office.requests.record_sent(request.id, office.requests.prepare_letter(request.id, "L06"))
    assert say_deadline(the_case(office), Words("en"), dt.date(2026, 5, 1)) == "answered"


def test_the_worst_deadline_stands_first_and_the_model_keeps_its_promises(office: Office) -> None:
    for received in (dt.date(2026, 2, 20), dt.date(2026, 2, 10), dt.date(2026, 2, 27)):
        office.registered(received=received)
    listing = RequestListing(Words("en"), lambda: dt.date(2026, 3, 2))
    QAbstractItemModelTester(listing, QAbstractItemModelTester.FailureReportingMode.Fatal)
    listing.show(office.requests.cases())
    listing.sort(0)
    assert [each.request.received.day for each in listing.shown] == [10, 20, 27]
    listing.sort(0, Qt.SortOrder.DescendingOrder)
    listing.narrow("erasure")
    listing.narrow("", is_open)
    assert listing.rowCount() == 3


def test_it_can_be_found_by_name_reference_and_kind(office: Office) -> None:
    request = office.registered("erasure")
    office.registered("access")
    listing = RequestListing(Words("en"), lambda: dt.date(2026, 3, 2))
    listing.show(office.requests.cases())
    for text, count in (("voorbeeld", 2), (request.case_no.lower(), 1), ("erasure", 1), ("voorbeeld access", 1)):
        listing.narrow(text)
        assert listing.rowCount() == count, text


def test_the_list_is_never_told_by_colour_alone(office: Office) -> None:
    office.registered()
    listing = RequestListing(Words("en"), lambda: dt.date(2026, 4, 3))
    listing.show(office.requests.cases())
    column = listing.columns[0]
    case = listing.value(0)
    assert column.icon is not None
    assert column.icon(case) == "circle-alert"
    assert "too late" in column.value(case)
