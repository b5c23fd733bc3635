from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
from uuid import uuid4

import pytest

from privdesk.core.errors import NotFound, Refused
from privdesk.db import audit
from privdesk.db.actions import Action
from privdesk.requests.model import (
    AttachmentKind,
    Channel,
    EventKind,
    Execution,
    HoldChoice,
    IdentityMethod,
    Outcome,
    Reason,
    SearchResult,
    SubjectRequest,
)
from privdesk.requests.rules.progress import CaseState
from privdesk.requests.rules.steps import StepAction
from privdesk.requests.service import IncomingFile
from privdesk.requests.store import RequestStore
from tests.make import an_activity
from tests.requests.office import MONDAY, Office, an_office, with_register


@pytest.fixture
def office() -> Office:
    return an_office()


def trail(office: Office, request: SubjectRequest) -> list[Action]:
    with office.transactions.read() as work:
        return [line.action for line in audit.lines(work.session, ref=request.id)]


def refused(problem: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [each.code for each in problem.value.problems if each.blocks]


def searched(office: Office, request: SubjectRequest, *found: str) -> SubjectRequest:
    request = office.requests.start_search(request.id)
    for place in request.searches:
        here = place.place in found
        request = office.requests.record_search(
            request.id,
            place.id,
            result=SearchResult.FOUND if here else SearchResult.NOT_FOUND,
            data=[("profile", "Sanne Voorbeeld")] if here else [],
        )
    return request


def test_a_request_is_registered_with_its_message(office: Office) -> None:
    request = office.requests.register(
        rights=["access", "erasure"],
        person={"name": "Sanne Voorbeeld"},
        details={"received": MONDAY, "channel": Channel.PHONE},
        files=[
            IncomingFile(name="bericht.eml", data=b"From: x", media_type="message/rfc822", kind=AttachmentKind.MESSAGE)
        ],
    )
    assert office.requests.get(request.id) == request
    assert [claim.right for claim in request.claims] == ["access", "erasure"]
    assert {claim.received for claim in request.claims} == {MONDAY}
    assert [event.kind for event in request.events] == [EventKind.RECEIVED]
    [attachment] = request.attachments
    assert (attachment.size, attachment.media_type) == (7, "message/rfc822")
    assert office.requests.attachment(attachment.id) == b"From: x"
    assert trail(office, request) == [Action.REQUEST_REGISTERED]
    assert office.told[-1].ids == {request.id}


def test_case_numbers_tell_nothing_and_differ(office: Office) -> None:
    numbers = {office.registered().case_no for _ in range(20)}
    assert len(numbers) == 20
    assert all(len(number) == 8 and number[3] == "-" for number in numbers)


def test_what_is_not_right_is_not_registered(office: Office) -> None:
    with pytest.raises(Refused) as problem:
        office.requests.register(rights=[], person={"name": ""}, details={"received": dt.date(2030, 1, 1)})
    assert refused(problem) == ["date-in-future", "name-missing", "no-right"]
    assert office.requests.all() == ()


def test_a_form_saves_itself_and_leaves_no_trace_when_nothing_changed(office: Office) -> None:
    request = office.registered()
    saved = office.requests.save_details(request.id, wish="alles")
    assert saved.wish == "alles"
    office.requests.save_details(request.id, wish="alles")
    office.requests.save_person(request.id, phone="010 000 00 00")
    assert trail(office, request)[1:] == [Action.REQUEST_SAVED, Action.REQUEST_SAVED]
    assert office.requests.get(request.id).person.phone == "010 000 00 00"  # type: ignore[union-attr]


def test_a_field_is_judged_by_itself(office: Office) -> None:
    request = office.registered()
    with pytest.raises(Refused):
        office.requests.save_person(request.id, name="")
    with pytest.raises(Refused):
        office.requests.save_details(request.id, received=dt.date(2030, 1, 1))
    with pytest.raises(Refused):
        office.requests.save_details(request.id, access_blocked_on=dt.date(2030, 1, 1))
    with pytest.raises(TypeError, match="closed_on"):
        office.requests.save_details(request.id, closed_on=MONDAY)
    with pytest.raises(TypeError, match="outcome"):
        office.requests.save_claim(request.id, request.claims[0].id, outcome=Outcome.GRANTED)


def test_another_day_of_receipt_moves_the_term(office: Office) -> None:
    request = office.registered()
    earlier = dt.date(2026, 2, 27)
    changed = office.requests.save_details(request.id, received=earlier)
    assert {claim.received for claim in changed.claims} == {earlier}
    assert changed.events[0].on == earlier
    assert office.requests.deadline_of(changed).answer.due == dt.date(2026, 3, 27)


def test_rights_are_added_and_taken_away_until_they_are_decided(office: Office) -> None:
    request = office.requests.set_rights(office.registered().id, ["access", "erasure"])
    kept = request.claims[0].id
    request = searched(office, request)
    request = office.requests.decide(request.id, kept, outcome=Outcome.NO_DATA)
    request = office.requests.set_rights(request.id, ["access"])
    assert [claim.id for claim in request.claims] == [kept]
    for rights in (["erasure"], [], ["inzage"]):
        with pytest.raises(Refused):
            office.requests.set_rights(request.id, rights)


def test_attachments_come_and_go(office: Office) -> None:
    request = office.requests.attach(office.registered().id, IncomingFile(name="a.pdf", data=b"123"))
    [attachment] = request.attachments
    request = office.requests.detach(request.id, attachment.id)
    assert request.attachments == ()
    with pytest.raises(NotFound):
        office.requests.attachment(attachment.id)


def test_a_second_list_of_places_adds_only_what_is_new(office: Office) -> None:
    with_register(office)
    request = searched(office, office.registered(subjects=("customers",)), "profiles")
    before = request.searches
    assert office.requests.start_search(request.id) == request
    office.activities.save(an_activity(name="New", reference="3", subjects=("Customers",)))
    after = office.requests.start_search(request.id).searches
    assert after[: len(before)] == before
    assert [place.activity for place in after[len(before) :]] == ["New"]


def test_only_activities_about_such_people_are_searched(office: Office) -> None:
    with_register(office)
    office.activities.save(an_activity(name="Staff", reference="3", subjects=("employees",)))
    request = office.requests.start_search(office.registered(subjects=("employees",)).id)
    assert {place.activity for place in request.searches} == {"Staff", ""}
    everybody = office.requests.start_search(office.registered().id)
    assert {place.activity for place in everybody.searches} == {"Profiles", "Invoices", "Staff", ""}


def test_a_decision_before_the_search_is_refused_unless_there_is_a_reason(office: Office) -> None:
    with_register(office)
    request = office.requests.start_search(office.registered().id)
    claim = request.claims[0].id
    with pytest.raises(Refused) as problem:
        office.requests.decide(request.id, claim, outcome=Outcome.GRANTED)
    assert refused(problem) == ["search-open"]
    assert office.requests.get(request.id).claims[0].outcome is None
    decided = office.requests.decide(request.id, claim, outcome=Outcome.GRANTED, despite="de rest volgt")
    assert [(event.kind, event.note) for event in decided.events[-2:]] == [
        (EventKind.DECIDED, ""),
        (EventKind.OVERRIDDEN, "de rest volgt"),
    ]


def test_an_extension_moves_the_working_date(office: Office) -> None:
    request = office.registered()
    before = office.requests.deadline_of(request).current
    extended = office.requests.extend(request.id, months=2, reason="de gegevens in vier systemen staan")
    after = office.requests.deadline_of(extended).current
    assert (before.due, after.due) == (dt.date(2026, 4, 2), dt.date(2026, 6, 2))
    assert office.requests.letter_facts(request.id, "L01")["promised_date"] == after.safe
    with pytest.raises(Refused):
        office.requests.extend(request.id, months=1, reason="nog meer systemen")


def test_waiting_for_the_person_counts_only_when_relied_on(office: Office) -> None:
    request = office.registered(address_known=False)
    office.requests.ask_identity(request.id, doubt_reason="wij u niet kennen", on=MONDAY)
    office.on(MONDAY + dt.timedelta(days=7))
    request = office.requests.confirm_identity(request.id, method=IdentityMethod.KNOWN_CHANNEL)
    assert office.requests.deadline_of(request).current.due == dt.date(2026, 4, 2)
    request = office.requests.save_details(request.id, suspension_relied_on=True)
    assert office.requests.deadline_of(request).current.due == dt.date(2026, 4, 9)


def carried_out(office: Office, **details: object) -> SubjectRequest:
    with_register(office)
    request = searched(office, office.registered("erasure", **details), "profiles")
    request = office.requests.decide(request.id, request.claims[0].id, outcome=Outcome.DONE)
    place = next(each for each in request.searches if each.result is SearchResult.FOUND)
    return office.requests.execute(request.id, place.id, execution=Execution.DONE)


def closed(office: Office, **details: object) -> SubjectRequest:
    request = carried_out(office, **details)
    request = office.requests.record_notice(request.id, request.notices[0].id)
    request = office.requests.record_own_letter(request.id, "L10", pdf=b"%PDF", sent_on=office.clock.today())
    office.requests.save_details(request.id, mailbox_cleared=True, exports_cleared=True)
    return office.requests.close(request.id).request


def test_recipients_are_planned_when_everything_was_carried_out(office: Office) -> None:
    request = carried_out(office)
    assert [notice.recipient for notice in request.notices] == ["Proefpost"]
    assert EventKind.EXECUTED in {event.kind for event in request.events}
    with pytest.raises(Refused) as problem:
        office.requests.confirm_no_recipients(request.id)
    assert refused(problem) == ["recipients-there"]
    with pytest.raises(Refused) as problem:
        office.requests.not_notified(request.id, request.notices[0].id, reason=" ")
    assert refused(problem) == ["reason-text-missing"]
    request = office.requests.add_notice(request.id, recipient=" Accountant ")
    request = office.requests.record_notice(request.id, request.notices[0].id)
    assert EventKind.RECIPIENTS_NOTIFIED not in {event.kind for event in request.events}
    request = office.requests.record_notice(request.id, request.notices[1].id)
    assert request.notices[1].recipient == "Accountant"
    assert request.notices[1].confirm_by == MONDAY + dt.timedelta(days=14)
    assert request.events[-1].kind is EventKind.RECIPIENTS_NOTIFIED
    with pytest.raises(Refused):
        office.requests.remove_notice(request.id, request.notices[1].id)


def test_the_decision_follows_what_could_not_be_erased(office: Office) -> None:
    request = carried_out(office)
    place = next(each for each in request.searches if each.result is SearchResult.FOUND)
    request = office.requests.execute(
        request.id, place.id, execution=Execution.KEPT, rule="claim", until=dt.date(2027, 1, 1)
    )
    case = office.requests.case(request.id)
    assert (case.step.id, case.step.facts) == ("decide-again", {"outcome": Outcome.PARTIAL})
    request = office.requests.decide(
        request.id, request.claims[0].id, outcome=Outcome.PARTIAL, reason=Reason.LEGAL_CLAIMS
    )
    assert office.requests.case(request.id).state is CaseState.RECIPIENTS


def test_a_letter_is_kept_as_it_went_out(office: Office) -> None:
    request = office.registered()
    letter = office.requests.prepare_letter(request.id, "L01")
    request = office.requests.record_sent(request.id, letter)
    [sent] = request.letters
    assert office.requests.letter_pdf(sent.id) == letter.pdf
    assert sent.pdf_hash == hashlib.sha256(letter.pdf).hexdigest()
    assert (sent.template_hash, sent.sent_on) == (letter.template_hash, MONDAY)
    assert trail(office, request)[-1] is Action.REQUEST_ACKNOWLEDGED
    with pytest.raises(Refused):
        office.requests.record_sent(request.id, letter, sent_on=MONDAY + dt.timedelta(days=1))
    assert len(office.requests.get(request.id).letters) == 1


def test_nothing_changes_in_a_closed_request_but_a_confirmation(office: Office) -> None:
    request = closed(office)
    for change in (
        lambda: office.requests.save_details(request.id, wish="anders"),
        lambda: office.requests.save_person(request.id, phone="1"),
        lambda: office.requests.start_search(request.id),
        lambda: office.requests.set_rights(request.id, ["access"]),
        lambda: office.requests.withdraw(request.id),
        lambda: office.requests.close(request.id),
    ):
        with pytest.raises(Refused):
            change()
    confirmed = office.requests.confirm_notice(request.id, request.notices[0].id, backup_until=dt.date(2026, 6, 1))
    assert confirmed.notices[0].confirmed_on == MONDAY
    opened = office.requests.reopen(request.id)
    assert (opened.closed_on, opened.hold_until, opened.material_until) == (None, None, None)
    assert office.requests.save_details(request.id, wish="anders").wish == "anders"


def test_the_steps_beside_the_box(office: Office) -> None:
    request = closed(office)
    step = office.requests.case(request.id).step
    assert (step.id, step.primary) == ("closed", None)
    assert StepAction.CONFIRM_NOTICE in step.others
    assert request.hold_until is not None
    office.on(request.hold_until + dt.timedelta(days=1))
    assert office.requests.case(request.id).step.primary is StepAction.ANONYMISE
    held = office.requests.dispute(request.id, reason="klacht", on=office.clock.today())
    step = office.requests.case(held.id).step
    assert (step.id, step.primary) == ("disputed", StepAction.END_DISPUTE)
    office.on(office.clock.today() + dt.timedelta(days=45))
    again = office.requests.case(held.id).step
    assert again.by is not None
    assert again.by >= office.clock.today()


def test_what_hangs_on_a_person_goes_in_one_transaction(office: Office) -> None:
    request = closed(office, wish="Sanne wil alles weg")
    with pytest.raises(Refused) as problem:
        office.requests.anonymise(request.id)
    assert refused(problem) == ["hold-not-passed"]
    receipt = office.requests.anonymise(request.id, despite="de betrokkene drong aan")
    assert (receipt.letters, receipt.claims, receipt.traces) == (1, 1, ())
    assert receipt.backups_until == MONDAY + dt.timedelta(days=90)
    assert office.erased == [request.case_no, "checkpoint"]
    assert trail(office, request)[-1] is Action.SUBJECT_ERASED
    assert [case.case_no for case in office.requests.anonymous()] == [request.case_no]
    with pytest.raises(NotFound):
        office.requests.case(request.id)


def test_a_namesake_elsewhere_is_pointed_out(office: Office) -> None:
    request = closed(office)
    office.activities.save(an_activity(reference="9", remarks="vraag Sanne Voorbeeld"))
    receipt = office.requests.anonymise(request.id, despite="nu")
    assert receipt.traces == ("activity",)


def test_when_another_place_cannot_forget_nothing_is_erased(office: Office) -> None:
    request = closed(office)

    def fails(work: object, gone: SubjectRequest) -> None:
        raise OSError("index")

    office.requests._erasers = (fails,)
    with pytest.raises(OSError, match="index"):
        office.requests.anonymise(request.id, despite="nu")
    assert office.requests.get(request.id) == request
    assert office.requests.anonymous() == ()


def test_nothing_is_kept_when_the_officer_chose_so(office: Office) -> None:
    request = carried_out(office, hold=HoldChoice.DIRECT)
    request = office.requests.not_notified(request.id, request.notices[0].id, reason="het is opgeheven")
    request = office.requests.record_own_letter(request.id, "L10", pdf=b"%PDF", sent_on=MONDAY)
    office.requests.save_details(request.id, mailbox_cleared=True, exports_cleared=True)
    gone = office.requests.close(request.id)
    assert gone.receipt is not None
    assert office.requests.all() == ()
    assert trail(office, request)[-2:] == [Action.REQUEST_CLOSED, Action.SUBJECT_ERASED]


def test_who_was_erased_stays_erased_after_an_older_backup(office: Office) -> None:
    request = closed(office)
    office.requests.anonymise(request.id, despite="nu")
    before = [dataclasses.replace(case, id=request.id) for case in office.requests.anonymous()]
    with office.transactions.write() as work:
        RequestStore(work.session).put(request)
    assert office.requests.anonymise_again([request.id, uuid4()]) == 1
    assert office.requests.all() == ()
    after = [dataclasses.replace(case, id=request.id) for case in office.requests.anonymous()]
    assert after == before


def test_an_unknown_request_is_not_found(office: Office) -> None:
    for ask in (office.requests.get, office.requests.case, office.requests.letter_pdf, office.requests.reopen):
        with pytest.raises(NotFound):
            ask(uuid4())


def test_the_audit_trail_knows_no_words_of_a_request(office: Office) -> None:
    request = closed(office, wish="Sanne Voorbeeld wil alles weg")
    with office.transactions.read() as work:
        said = " ".join(str(line) for line in audit.lines(work.session, ref=request.id))
    assert "Sanne" not in said
    assert "example" not in said
