"""The worked examples W01–W21 (domain 1.4) that are about decisions; W03, W04, W06, W07, W19 are journeys too."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

import pytest

from privdesk.core.errors import Refused
from privdesk.requests.model import (
    Channel,
    DataFormat,
    Execution,
    Outcome,
    Reason,
    Representation,
    RestrictionGround,
    SearchResult,
    SubjectRequest,
)
from privdesk.requests.rules.clocks import claim_deadline, deadline_of
from privdesk.requests.rules.grounds import reasons_for
from privdesk.requests.rules.guards import OVERRIDABLE, Transition, problems_of
from privdesk.requests.rules.identity import ladder
from privdesk.requests.rules.progress import is_restricted
from privdesk.requests.rules.rights import right_of
from privdesk.requests.rules.suggest import suggest_rights
from tests.make import house_rules
from tests.requests.office import MONDAY, Office

TUESDAY = dt.date(2026, 3, 3)


def refused(act: Any) -> set[str]:
    with pytest.raises(Refused) as refusal:
        act()
    return {problem.code for problem in refusal.value.problems if problem.blocks}


def searched(office: Office, request: SubjectRequest, *found: str) -> SubjectRequest:
    request = office.requests.start_search(request.id)
    for place in request.searches:
        here = place.place in found
        result = SearchResult.FOUND if here else SearchResult.NOT_FOUND
        data = [("invoices" if place.place == "accounts" else "profile", "12 x")] if here else []
        request = office.requests.record_search(request.id, place.id, result=result, data=data)
    return request


def sent(office: Office, request: SubjectRequest, kind: str, notice_id: UUID | None = None) -> SubjectRequest:
    on = office.clock.today()
    return office.requests.record_own_letter(request.id, kind, pdf=b"%PDF-1.7", sent_on=on, notice_id=notice_id)


def test_w01_off_the_list_is_an_objection_and_a_withdrawal(office: Office) -> None:
    words = "Haal mij van de lijst en schrijf mij uit."
    assert {each.right for each in suggest_rights(words)} >= {"marketing", "withdrawal"}
    request = office.registered("marketing", "withdrawal", address_known=False)
    for claim in request.claims:
        request = office.requests.stop(request.id, claim.id)
    assert [claim.outcome for claim in request.claims] == [Outcome.UPHELD, Outcome.EXECUTED]
    assert office.requests.is_suppressed(" Sanne@Voorbeeld.EXAMPLE ")
    assert not office.requests.is_suppressed("an@voorbeeld.example")
    request = office.requests.add_notice(request.id, recipient="Proefpost", claim_id=request.claims[0].id)
    request = office.requests.record_notice(request.id, request.notices[-1].id)
    facts = office.requests.letter_facts(request.id, "L21")
    assert (facts["stopped"], facts["suppression"], facts["recipients"]) == (MONDAY, "code", ["Proefpost"])
    assert office.requests.unsuppress("sanne@voorbeeld.example")
    assert not office.requests.is_suppressed("sanne@voorbeeld.example")


@pytest.mark.parametrize("right, code", [("marketing", "marketing-absolute"), ("withdrawal", "withdrawal-absolute")])
@pytest.mark.parametrize("outcome", [Outcome.REJECTED, Outcome.REFUSED, Outcome.NOT_IDENTIFIED, Outcome.UNFOUNDED])
def test_w02_direct_marketing_and_withdrawal_are_never_refused(
    office: Office, right: str, code: str, outcome: Outcome
) -> None:
    """21(3), 7(3): not even for a reason."""
    request = office.registered(right)
    decide = office.requests.decide
    codes = refused(lambda: decide(request.id, request.claims[0].id, outcome=outcome, despite="de directie wil het"))
    assert codes == {code}
    assert code not in OVERRIDABLE
    assert right_of(request.claims[0]).reasons == ()


def test_w05_who_stops_as_a_customer_asks_for_erasure(office: Office) -> None:
    assert [each.right for each in suggest_rights("Ik stop ermee.")] == ["erasure"]
    person, details = {"name": "Sanne Voorbeeld"}, {"received": MONDAY, "address_known": True}
    end = office.requests.customer_ended
    request = end(person=person, details=details, ended_on=MONDAY)
    [claim] = request.claims
    assert (claim.right, claim.received, claim.customer_ended_on) == ("erasure", MONDAY, MONDAY)
    assert claim.profile_until is None
    assert next(each.kind.value for each in office.requests.dates(request.id)) == "block_access"
    open_points = problems_of(Transition.CLOSE, request, office.requests.facts())
    assert "access-not-blocked" in {each.code for each in open_points}
    kept = end(person=person, details=details, ended_on=MONDAY, keep_reason="er loopt een geschil")
    assert kept.claims[0].profile_until == dt.date(2029, 3, 2)
    request = searched(office, kept, "profiles")
    request = office.requests.decide(
        request.id, request.claims[0].id, outcome=Outcome.PARTIAL, reason=Reason.LEGAL_CLAIMS
    )
    [proposal] = office.requests.proposals(request.id)
    request = office.requests.execute(request.id, proposal.place_id, execution=proposal.execution, rule=proposal.rule)
    assert (proposal.execution, request.claims[0].kept_until) == (Execution.KEPT, dt.date(2029, 3, 2))
    no_reason = {"person": person, "details": details, "ended_on": MONDAY, "keep_until": MONDAY}
    assert refused(lambda: end(**no_reason)) == {"profile-reason-missing"}
    too_long = no_reason | {"keep_reason": "misschien handig", "keep_until": dt.date(2030, 1, 1)}
    assert refused(lambda: end(**too_long)) == {"profile-end-late"}


def a_repeated_request(office: Office, again: dt.date) -> SubjectRequest:
    office.registered("access")
    office.on(again)
    return office.registered("access", received=again)


def test_w08_a_third_request_in_some_months_can_be_refused_with_its_facts(office: Office) -> None:
    request = a_repeated_request(office, dt.date(2026, 6, 2))
    claim_id = request.claims[0].id
    decide = office.requests.decide
    assert refused(lambda: decide(request.id, claim_id, outcome=Outcome.REFUSED, reason=Reason.REPETITIVE)) == {
        "reason-text-missing"
    }
    decided = decide(
        request.id,
        claim_id,
        outcome=Outcome.REFUSED,
        reason=Reason.REPETITIVE,
        reason_text="er sinds maart niets is veranderd",
    )
    assert decided.claims[0].previous_on == MONDAY
    assert office.requests.letter_facts(request.id, "L24")["refusal"] == "excessive"


def test_w09_after_more_than_a_year_it_is_no_repetition(office: Office) -> None:
    request = a_repeated_request(office, dt.date(2027, 4, 2))
    decide = office.requests.decide
    reason = {"outcome": Outcome.REFUSED, "reason_text": "hij dit vaker vraagt"}
    assert refused(
        lambda: decide(request.id, request.claims[0].id, reason=Reason.REPETITIVE, despite="toch", **reason)
    ) == {"repetitive-too-long-ago"}
    decided = decide(request.id, request.claims[0].id, reason=Reason.EXCESSIVE, **reason)
    claim = office.requests.save_claim(request.id, decided.claims[0].id, previous_on=MONDAY).claims[0]
    assert Reason.REPETITIVE not in reasons_for(claim, Outcome.REFUSED)
    assert Reason.EXCESSIVE in reasons_for(claim, Outcome.REFUSED)


def portable(office: Office, data_format: DataFormat, **but: Any) -> SubjectRequest:
    request = searched(office, office.registered("portability"), "profiles")
    decision: dict[str, Any] = {"outcome": Outcome.DELIVERED, "details": {"data_format": data_format}} | but
    return office.requests.decide(request.id, request.claims[0].id, **decision)


def test_w10_what_rests_on_a_duty_is_left_out_with_its_reason(office: Office) -> None:
    request = portable(
        office,
        DataFormat.JSON_CSV,
        outcome=Outcome.PARTIAL,
        reason=Reason.OTHER_BASIS,
        reason_text="wij die bewaren op grond van een wettelijke plicht",
        details={"data_format": DataFormat.JSON_CSV, "excluded": "uw facturen"},
    )
    facts = office.requests.letter_facts(request.id, "L16")
    assert (facts["partly"], facts["excluded"], facts["format"]) == (True, "uw facturen", "json_csv")
    assert facts["provision"] == "artikel 20, lid 1, AVG"
    assert sent(office, request, "L16").claims[0].executed_on == MONDAY


def test_w11_a_pdf_is_not_portable(office: Office) -> None:
    assert refused(lambda: portable(office, DataFormat.PDF, despite="dat kan iedereen lezen")) == {
        "not-machine-readable"
    }
    assert "not-machine-readable" not in OVERRIDABLE
    request = portable(office, DataFormat.CSV)
    office.requests.save_claim(request.id, request.claims[0].id, data_format=DataFormat.PDF)
    assert refused(lambda: sent(office, request, "L16")) == {"not-machine-readable"}


def test_w12_an_objection_stops_the_use_at_once_and_is_then_weighed(office: Office) -> None:
    request = office.registered("objection")
    claim_id = request.claims[0].id
    assert office.requests.case(request.id).step.by == TUESDAY
    decide = office.requests.decide
    weighed = {"compelling_grounds": "wij misbruik opsporen", "balancing": "het om weinig gaat"}
    assert refused(
        lambda: decide(
            request.id, claim_id, outcome=Outcome.REJECTED, reason=Reason.COMPELLING, details=weighed, despite="x"
        )
    ) == {"not-stopped"}
    request = office.requests.stop(request.id, claim_id)
    held = request.claims[0].restriction
    assert held
    assert (held.ground, held.since) == (RestrictionGround.OBJECTION, MONDAY)
    assert is_restricted(request.claims[0])
    request = searched(office, sent(office, request, "L18"), "profiles")
    assert refused(lambda: decide(request.id, claim_id, outcome=Outcome.REJECTED, reason=Reason.COMPELLING)) == {
        "grounds-missing",
        "balancing-missing",
    }
    rejected = decide(request.id, claim_id, outcome=Outcome.REJECTED, reason=Reason.COMPELLING, details=weighed)
    assert office.requests.letter_facts(request.id, "L20")["lift_date"] == dt.date(2026, 3, 16)
    assert rejected.claims[0].restriction
    upheld = decide(request.id, claim_id, outcome=Outcome.UPHELD)
    assert (upheld.claims[0].stopped_on, is_restricted(upheld.claims[0])) == (MONDAY, False)
    assert office.requests.letter_facts(request.id, "L19")["data"] != []


def test_w12_a_rejected_objection_is_lifted_after_the_day_that_was_told(office: Office) -> None:
    request = office.requests.stop(*ids(office.registered("objection")))
    decision = {"compelling_grounds": "wij misbruik opsporen", "balancing": "het om weinig gaat"}
    request = office.requests.decide(
        *ids(request), outcome=Outcome.REJECTED, reason=Reason.COMPELLING, details=decision
    )
    office.requests.save_restriction(*ids(request), lift_on=MONDAY)
    assert refused(lambda: sent(office, request, "L20")) == {"lift-before-notice"}
    office.requests.save_restriction(*ids(request), lift_on=dt.date(2026, 3, 16))
    request = sent(office, request, "L20")
    assert refused(lambda: office.requests.lift(*ids(request))) >= {"lift-before-notice"}
    office.on(dt.date(2026, 3, 16))
    assert office.requests.case(request.id).step.id == "lift"
    assert not is_restricted(office.requests.lift(*ids(request)).claims[0])


def ids(request: SubjectRequest) -> tuple[UUID, UUID]:
    return request.id, request.claims[0].id


def restricted(office: Office) -> SubjectRequest:
    request = searched(office, office.registered("restriction"), "accounts")
    request = office.requests.decide(*ids(request), outcome=Outcome.APPLIED)
    place = next(each for each in request.searches if each.place == "accounts")
    request = office.requests.execute(request.id, place.id, execution=Execution.DONE)
    return sent(office, office.requests.confirm_no_recipients(request.id), "L13")


def test_w13_a_restriction_is_lifted_after_the_person_was_told(office: Office) -> None:
    request = restricted(office)
    lift = office.requests.lift
    held = request.claims[0].restriction
    assert held
    assert held.since == MONDAY
    assert refused(lambda: lift(*ids(request))) == {"lift-untold"}
    office.requests.plan_lifting(*ids(request), on=dt.date(2026, 3, 9), reason="uw adres klopt")
    request = sent(office, request, "L14")
    assert refused(lambda: lift(*ids(request))) == {"lift-before-notice", "lift-too-early"}
    office.on(dt.date(2026, 3, 6))
    assert refused(lambda: lift(*ids(request))) == {"lift-too-early"}
    office.on(dt.date(2026, 3, 9))
    assert not is_restricted(lift(*ids(request)).claims[0])


def test_w13_the_person_lifts_it_at_any_time_also_of_a_closed_file(office: Office) -> None:
    request = restricted(office)
    office.requests.save_details(request.id, mailbox_cleared=True, exports_cleared=True)
    closed = office.requests.close(request.id).request
    office.on(dt.date(2033, 1, 3))
    assert office.requests.run_due_anonymisations() == ()
    assert office.requests.case(closed.id).step.id == "restricted"
    assert refused(lambda: office.requests.anonymise(closed.id, despite="weg ermee")) == {"restriction-in-force"}
    office.requests.lift(*ids(closed), by_person=True)
    assert len(office.requests.run_due_anonymisations()) == 1


def test_w14_what_we_process_for_another_is_passed_on(office: Office) -> None:
    request = office.registered("access")
    details = {"controller_name": "Stichting Voorbeeldschool", "controller_contact": "privacy@school.example"}
    decided = office.requests.decide(*ids(request), outcome=Outcome.FORWARDED, details=details)
    assert decided.claims[0].forwarded_on == MONDAY
    facts = office.requests.letter_facts(request.id, "L31")
    assert (facts["controller_name"], facts["forwarded"]) == ("Stichting Voorbeeldschool", MONDAY)
    other = office.registered("access")
    office.requests.decide(*ids(other), outcome=Outcome.FORWARDED)
    assert refused(lambda: sent(office, other, "L31")) == {"controller-missing"}


def test_w15_a_parent_shows_the_authority_before_anything_is_sent(office: Office) -> None:
    request = office.registered("access")
    parent = {"representation": Representation.PARENT, "represented": "Tim Voorbeeld", "under_16": True}
    request = office.requests.save_person(request.id, **parent)
    request = searched(office, request, "profiles")
    request = office.requests.decide(*ids(request), outcome=Outcome.GRANTED)
    assert refused(lambda: sent(office, request, "L05")) == {"authority-open"}
    request = sent(office, request, "L02b")
    assert office.requests.letter_facts(request.id, "L02b")["authority"] == "parent"
    request = office.requests.confirm_authority(request.id)
    assert sent(office, request, "L05").claims[0].outcome is Outcome.GRANTED


def test_w16_a_child_that_asks_alone_is_not_refused(office: Office) -> None:
    request = office.registered("access")
    request = office.requests.save_person(request.id, under_16=True)
    office.requests.acknowledge(request.id)
    step = office.requests.case(request.id).step
    assert step.id == "invite-representative"
    request = searched(office, request, "profiles")
    request = office.requests.decide(*ids(request), outcome=Outcome.GRANTED)
    assert refused(lambda: sent(office, request, "L05")) == {"representative-missing"}


def test_w17_a_call_on_sunday_is_received_on_that_sunday(office: Office) -> None:
    sunday = dt.date(2026, 3, 1)
    request = office.registered("access", received=sunday, channel=Channel.PHONE)
    assert deadline_of(request, house_rules()).answer.nominal == dt.date(2026, 4, 1)


def test_w18_a_correction_is_not_closed_before_its_recipients_were_told(office: Office) -> None:
    request = searched(office, office.registered("rectification"), "profiles")
    request = office.requests.decide(*ids(request), outcome=Outcome.DONE, details={"new_values": "Dorpsstraat 12"})
    place = next(each for each in request.searches if each.place == "profiles")
    assert refused(
        lambda: office.requests.execute(
            request.id, place.id, execution=Execution.KEPT, rule="fiscal7", until=dt.date(2033, 12, 31)
        )
    ) == {"kept-without-erasure"}
    request = office.requests.execute(request.id, place.id, execution=Execution.DONE)
    assert [notice.recipient for notice in request.notices] == ["Proefpost"]
    assert refused(lambda: sent(office, request, "L08")) == {"recipients-open"}
    assert "recipients-open" in refused(lambda: office.requests.close(request.id, despite="haast"))
    facts = office.requests.letter_facts(request.id, "L26", notice_id=request.notices[0].id)
    assert (facts["measure"], facts["new_value"]) == ("corrected", "Dorpsstraat 12")
    request = sent(office, request, "L26", request.notices[0].id)
    assert sent(office, request, "L08").claims[0].executed_on == MONDAY


def test_w19_who_is_unknown_is_asked_no_copy_first(office: Office) -> None:
    request = office.registered("erasure", address_known=False)
    advised = next(rung.method for rung in ladder(request) if rung.advised)
    assert advised.value == "control_question"


@pytest.mark.parametrize("right", ["access", "rectification", "erasure", "restriction", "portability", "objection"])
def test_w21_nothing_found_has_one_letter_for_every_right(office: Office, right: str) -> None:
    request = office.registered(right)
    if right == "objection":
        office.requests.stop(*ids(request))
    request = searched(office, request)
    request = office.requests.decide(*ids(request), outcome=Outcome.NO_DATA)
    assert office.requests.case(request.id).step.letter == "L06"
    assert office.requests.letter_facts(request.id, "L06")["rights"] == [right_of(request.claims[0]).article]


@pytest.mark.parametrize("right", ["access", "marketing", "complaint", "automated"])
def test_w20_who_withdraws_the_request_gets_no_refusal(office: Office, right: str) -> None:
    request = office.requests.withdraw(office.registered(right).id)
    assert request.claims[0].outcome is Outcome.WITHDRAWN
    assert office.requests.case(request.id).step.letter == "L32"
    assert office.requests.letter_facts(request.id, "L32")["withdrawn"] == MONDAY


def test_a_further_request_has_a_receipt_and_a_clock_of_its_own(office: Office) -> None:
    """S1-85: after access the person asks for erasure."""
    request = searched(office, office.registered("access"), "profiles")
    request = office.requests.decide(*ids(request), outcome=Outcome.GRANTED)
    request = sent(office, request, "L05")
    office.on(dt.date(2026, 3, 20))
    request = office.requests.follow_up(request.id, "erasure")
    first, second = request.claims
    assert (first.received, second.received) == (MONDAY, dt.date(2026, 3, 20))
    assert claim_deadline(second, request, house_rules()).answer.nominal == dt.date(2026, 4, 20)
    assert deadline_of(request, house_rules()).received == second.received
    early = dt.date(2026, 3, 10)
    assert "date-before-receipt" in refused(
        lambda: office.requests.decide(request.id, second.id, outcome=Outcome.DONE, on=early)
    )
    request = office.requests.decide(request.id, second.id, outcome=Outcome.DONE)
    assert office.requests.case(request.id).step.id == "execute"
