"""Steps out of order are refused, with what to do instead; nothing is changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from privdesk.core.errors import Refused
from privdesk.core.sentences import problem_sentence
from privdesk.core.words import Words
from privdesk.requests.model import IdentityMethod, Outcome, Representation, SearchResult, SubjectRequest
from privdesk.requests.rules.rights import RIGHTS
from tests.requests.office import MONDAY, Office, an_office_with_register

BEFORE, WEDNESDAY, FRIDAY = (MONDAY + dt.timedelta(days=each) for each in (-3, 2, 4))
NEXT_YEAR = dt.date(2027, 1, 4)
ANSWERS = sorted({letter for right in RIGHTS.values() for letter in right.answers.values()} | {"L24", "L26", "L99", ""})


@pytest.fixture
def office() -> Office:
    made = an_office_with_register()
    made.on(FRIDAY)
    return made


def refused(office: Office, request: SubjectRequest, act: Callable[[], object]) -> list[tuple[str, str]]:
    before = office.requests.get(request.id)
    with pytest.raises(Refused) as met:
        act()
    assert office.requests.get(request.id) == before
    for problem in met.value.problems:
        assert all(problem_sentence(problem, Words(language)) for language in ("nl", "en"))
    return [(each.field, each.code) for each in met.value.problems if each.blocks]


@pytest.mark.parametrize("known", [True, False])
def test_no_letter_tells_a_decision_that_was_not_taken(office: Office, known: bool) -> None:
    """It would hand out data to somebody whom nobody knows, past every guard."""
    request = office.registered("access", "erasure", "objection", address_known=known)
    for kind in ANSWERS:
        codes = refused(
            office,
            request,
            lambda kind=kind: office.requests.record_own_letter(request.id, kind, pdf=b"%PDF-1.7", sent_on=FRIDAY),
        )
        assert codes in ([("letters", "letter-undecided")], [("outcome", "not-decided")]), kind


def test_an_answer_does_not_go_out_before_its_decision(office: Office) -> None:
    request = office.requests.start_search(office.registered("access").id)
    for place in request.searches:
        request = office.requests.record_search(request.id, place.id, result=SearchResult.NOT_FOUND)
    request = office.requests.decide(request.id, request.claims[0].id, outcome=Outcome.NO_DATA)
    sent = {"pdf": b"%PDF-1.7", "sent_on": WEDNESDAY}
    assert refused(office, request, lambda: office.requests.record_own_letter(request.id, "L06", **sent)) == [
        ("sent_on", "answer-before-decision")
    ]


def test_no_recipient_is_told_of_what_was_not_decided(office: Office) -> None:
    request = office.requests.add_notice(office.registered("erasure").id, recipient="Proefpost")
    notice = request.notices[0].id
    letter = {"pdf": b"%PDF-1.7", "sent_on": FRIDAY, "notice_id": notice}
    for act in (
        lambda: office.requests.record_notice(request.id, notice),
        lambda: office.requests.record_own_letter(request.id, "L26", **letter),
    ):
        assert refused(office, request, act) == [("notified_on", "told-before-decision")]


@pytest.mark.parametrize(
    "right, name, day, code",
    [
        ("access", "forwarded_on", BEFORE, "date-before-receipt"),
        ("portability", "executed_on", NEXT_YEAR, "date-in-future"),
        ("objection", "stopped_on", BEFORE, "date-before-receipt"),
        ("access", "first_copy_on", NEXT_YEAR, "date-in-future"),
        ("marketing", "stopped_on", FRIDAY, "not-stopped"),
        ("withdrawal", "stopped_on", FRIDAY, "not-stopped"),
    ],
)
def test_days_of_a_claim_can_be(office: Office, right: str, name: str, day: dt.date, code: str) -> None:
    """And what must stop at once is not called stopped beside the step that keeps the address on the list."""
    request = office.registered(right)
    claim = request.claims[0].id
    details: dict[str, Any] = {name: day}
    assert refused(office, request, lambda: office.requests.save_claim(request.id, claim, **details)) == [(name, code)]
    outcome = RIGHTS[right].outcomes[0]
    decided = refused(
        office, request, lambda: office.requests.decide(request.id, claim, outcome=outcome, details=details)
    )
    assert (name, code) in decided


def test_nobody_replies_before_the_question(office: Office) -> None:
    requests = office.requests
    person = {"representation": Representation.LAWYER, "represented": "Tim Voorbeeld"}
    request = requests.save_person(office.registered("access").id, **person)
    requests.ask_identity(request.id, doubt_reason="wij dit adres niet kennen", on=WEDNESDAY)
    requests.record_own_letter(request.id, "L03", pdf=b"%PDF-1.7", sent_on=WEDNESDAY)
    request = requests.record_own_letter(request.id, "L02b", pdf=b"%PDF-1.7", sent_on=WEDNESDAY)
    code = "reply-before-question"
    known = IdentityMethod.KNOWN_CHANNEL
    for act, field in (
        (lambda: requests.confirm_identity(request.id, method=known, on=MONDAY), "identity.verified_on"),
        (lambda: requests.receive_clarification(request.id, on=MONDAY), "on"),
        (lambda: requests.confirm_authority(request.id, on=MONDAY), "person.authority_checked_on"),
    ):
        assert refused(office, request, act) == [(field, code)]


@pytest.mark.parametrize("day, code", [(BEFORE, "date-before-receipt"), (NEXT_YEAR, "date-in-future")])
def test_days_of_a_form_can_be(office: Office, day: dt.date, code: str) -> None:
    request = office.registered("access")
    requests = office.requests
    masked = IdentityMethod.ID_COPY_MASKED
    for act, field in (
        (lambda: requests.save_details(request.id, recipients_asked_on=day), "recipients_asked_on"),
        (lambda: requests.save_person(request.id, authority_checked_on=day), "person.authority_checked_on"),
        (
            lambda: requests.confirm_identity(request.id, method=masked, evidence_destroyed_on=day),
            "identity.evidence_destroyed_on",
        ),
    ):
        assert refused(office, request, act) == [(field, code)]
