"""A letter names the ground that the decision rests on, and no other."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import uuid4

import pytest

from privdesk.requests.model import Execution, Outcome, Reason, SearchPlace, SearchResult
from privdesk.requests.rules.claim_facts import claim_facts
from privdesk.requests.rules.grounds import reasons_for
from privdesk.requests.rules.guards.deciding import reason_problems
from privdesk.requests.rules.letter_facts import letter_facts
from tests.make import a_claim, a_request
from tests.requests.office import MONDAY, Office, an_office_with_register


def told(kind: str, right: str, **but: Any) -> dict[str, Any]:
    claim = a_claim(right, **but)
    return claim_facts(kind, claim, a_request(claims=(claim,)), "nl")


def test_what_no_statute_asks_to_keep_is_not_called_a_statutory_duty() -> None:
    partly = {"outcome": Outcome.PARTIAL, "reason_text": "uw artikel nieuws is"}
    assert told("L11", "erasure", reason=Reason.EXPRESSION, **partly) | {"received": None} == {
        "received": None,
        "reason": "uw artikel nieuws is",
        "partly": True,
        "purpose": "",
        "rule": "reason",
        "provision": "artikel 17, lid 3, onder a, AVG",
    }
    assert told("L11", "erasure", reason=Reason.LEGAL_CLAIMS, **partly)["rule"] == "claim"
    assert "rule" not in told("L11", "erasure", reason=Reason.RETENTION, **partly)


def test_a_profile_beside_invoices_has_its_own_reason_and_its_own_last_day() -> None:
    def kept(place: str, rule: str, year: int) -> SearchPlace:
        done = {"result": SearchResult.FOUND, "execution": Execution.KEPT, "executed_on": MONDAY}
        return SearchPlace(id=uuid4(), place=place, kept_rule=rule, kept_until=dt.date(year, 12, 31), **done)

    claim = a_claim(
        "erasure",
        outcome=Outcome.PARTIAL,
        reason=Reason.RETENTION,
        kept_rule="fiscal7",
        kept_until=dt.date(2033, 12, 31),
        profile_reason="u garantie hebt",
    )
    request = a_request(claims=(claim,), searches=(kept("profiel", "seed36m", 2029), kept("facturen", "fiscal7", 2033)))
    facts = letter_facts("L11", request, an_office_with_register().requests.register_facts(), MONDAY)
    told = {name: facts[name] for name in ("rule", "kept", "also_kept", "reason")}
    assert told == {"rule": "fiscal7", "kept": "facturen", "also_kept": "profiel", "reason": "u garantie hebt"}
    assert (facts["kept_until"].year, facts["also_until"].year) == (2033, 2029)


def test_a_profile_is_kept_for_its_reason_and_not_by_statute() -> None:
    """Decision 13: nothing asks for it but the organisation."""
    office: Office = an_office_with_register()
    request = office.requests.customer_ended(
        person={"name": "Sanne Voorbeeld", "email": "sanne@voorbeeld.example"},
        details={"received": MONDAY, "address_known": True, "subjects": ("customers",)},
        ended_on=MONDAY,
        keep_reason="u nog een jaar garantie hebt",
    )
    request = office.requests.start_search(request.id)
    for place in request.searches:
        here = place.place == "profiles"
        result = SearchResult.FOUND if here else SearchResult.NOT_FOUND
        data = [("profile", "12 x")] if here else []
        office.requests.record_search(request.id, place.id, result=result, data=data)
    claim = request.claims[0].id
    office.requests.decide(request.id, claim, outcome=Outcome.PARTIAL, reason=Reason.RETENTION)
    [proposal] = office.requests.proposals(request.id)
    assert proposal.execution is Execution.KEPT
    office.requests.execute(request.id, proposal.place_id, execution=proposal.execution, rule=proposal.rule)
    facts = office.requests.letter_facts(request.id, "L11")
    assert (facts["rule"], facts["reason"], facts["provision"], facts["kept_until"]) == (
        "reason",
        "u nog een jaar garantie hebt",
        "artikel 17, lid 1, AVG",
        dt.date(2029, 3, 2),
    )


@pytest.mark.parametrize("outcome", [Outcome.PARTIAL, Outcome.REFUSED])
def test_data_that_are_still_needed_need_not_be_erased_and_it_is_said_why(outcome: Outcome) -> None:
    """An agreement that runs on: none of the grounds of 17(1) is there."""
    claim = a_claim("erasure", outcome=outcome, reason=Reason.STILL_NEEDED)
    assert Reason.STILL_NEEDED in reasons_for(claim, outcome)
    assert [each.code for each in reason_problems(claim)] == ["reason-text-missing"]


def test_a_transfer_that_harms_others_is_not_refused_for_its_basis() -> None:
    refused = {"outcome": Outcome.REFUSED}
    assert told("L17", "portability", reason=Reason.OTHERS, **refused)["rights_of_others"] is True
    assert told("L17", "portability", reason=Reason.OTHER_BASIS, **refused)["rights_of_others"] is False
