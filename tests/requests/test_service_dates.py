"""Days that cannot be: what was done before it came in, sent tomorrow, ended before it began."""

from __future__ import annotations

import datetime as dt

import pytest

from privdesk.core.errors import Refused
from privdesk.requests.model import Outcome, SearchResult, SubjectRequest
from tests.requests.office import MONDAY, Office, an_office

A_WEEK_LATER = dt.date(2026, 3, 9)


@pytest.fixture
def office() -> Office:
    return an_office(A_WEEK_LATER)


def without_data(office: Office) -> SubjectRequest:
    request = office.requests.start_search(office.registered().id)
    for place in request.searches:
        request = office.requests.record_search(request.id, place.id, result=SearchResult.NOT_FOUND)
    return office.requests.decide(request.id, request.claims[0].id, outcome=Outcome.NO_DATA)


@pytest.mark.parametrize(
    "sent_on, code",
    [
        (A_WEEK_LATER + dt.timedelta(days=1), "date-in-future"),
        (MONDAY - dt.timedelta(days=1), "date-before-receipt"),
    ],
)
def test_an_answer_went_out_between_the_receipt_and_today(office: Office, sent_on: dt.date, code: str) -> None:
    request = without_data(office)
    letter = office.requests.prepare_letter(request.id, "L06")
    with pytest.raises(Refused) as refusal:
        office.requests.record_sent(request.id, letter, sent_on=sent_on)
    assert [each.code for each in refusal.value.problems] == [code]
    with pytest.raises(Refused):
        office.requests.record_own_letter(request.id, "L06", pdf=b"%PDF-1.7", sent_on=sent_on)
    assert office.requests.get(request.id).letters == ()


def test_the_day_of_receipt_does_not_pass_what_was_done_already(office: Office) -> None:
    request = office.registered()
    office.requests.acknowledge(request.id, on=dt.date(2026, 3, 3))
    with pytest.raises(Refused) as refusal:
        office.requests.save_details(request.id, received=dt.date(2026, 3, 4))
    assert [each.code for each in refusal.value.problems] == ["received-after-work"]
    assert office.requests.save_details(request.id, received=dt.date(2026, 3, 3)).received == dt.date(2026, 3, 3)


def test_only_what_is_closed_opens_again_and_only_a_dispute_ends(office: Office) -> None:
    request = office.registered()
    assert office.requests.reopen(request.id) == request
    assert office.requests.end_dispute(request.id) == request
