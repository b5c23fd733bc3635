"""What is asked of a request: its side in the page, and the questions about one claim."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QPushButton

from privdesk.requests.listing import RequestListing
from privdesk.requests.model import (
    DataFormat,
    DisputeKind,
    EndCondition,
    EventKind,
    Execution,
    Outcome,
    Reason,
    Restriction,
    RestrictionGround,
    SubjectRequest,
)
from privdesk.requests.rules.clocks import is_answered
from privdesk.requests.rules.steps import StepAction
from privdesk.requests.view import RequestsView
from privdesk.ui.room import Room
from tests.requests.clerk import WORDS, Clerk
from tests.requests.office import MONDAY, Office
from tests.requests.page import answer, asked, now, searched


@pytest.fixture
def view(empty: RequestsView) -> RequestsView:
    return empty


def shown(view: RequestsView, room: Room, request: SubjectRequest) -> Any:
    now(view, room)
    view.choose(request.id)
    return view.detail.case


def texts(view: RequestsView) -> str:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return "\n".join(each.text() for each in view.detail.claims.findChildren(QLabel))


def press(view: RequestsView, text: str) -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    next(each for each in view.detail.claims.findChildren(QPushButton) if each.text() == text).click()


def ready(office: Office, *rights: str) -> SubjectRequest:
    request = office.registered(*rights, subjects=("customers",))
    office.requests.acknowledge(request.id)
    return searched(office, request, "profiles")


def restricted(office: Office) -> SubjectRequest:
    request = ready(office, "restriction")
    held = Restriction(
        id=request.id, ground=RestrictionGround.DISPUTED, scope="uw adres", end_condition=EndCondition.ACCURACY
    )
    claim = request.claims[0].id
    office.requests.decide(request.id, claim, outcome=Outcome.APPLIED, details={"restriction": held})
    place = next(each for each in request.searches if each.place == "profiles")
    return office.requests.execute(request.id, place.id, execution=Execution.DONE)


# -- the decision


def test_a_portable_file_is_no_pdf_and_the_field_says_which_article(
    view: RequestsView, room: Room, office: Office
) -> None:
    request = ready(office, "portability")
    shown(view, room, request)
    view.detail.next.button("decide").click()
    dialog = asked(view)
    answer(view, outcome=Outcome.DELIVERED, data_format=DataFormat.PDF)
    assert "article 20(1)" in dialog.form.row("data_format").problem.text
    answer(view, data_format=None)
    assert dialog.form.row("data_format").problem.text
    answer(view, data_format=DataFormat.CSV)
    assert office.requests.get(request.id).claims[0].data_format is DataFormat.CSV


def test_what_an_answer_cannot_do_without_is_asked_with_the_decision(
    view: RequestsView, room: Room, office: Office
) -> None:
    request = ready(office, "access")
    shown(view, room, request)
    view.detail.next.button("decide").click()
    dialog = asked(view)
    answer(view, outcome=Outcome.REFUSED)
    assert dialog.form.row("reason").problem.text
    answer(view, reason=Reason.UAVG_41, reason_text=WORDS)
    fields = ("interest", "necessity", "proportionality")
    assert all("41" in dialog.form.row(name).problem.text for name in fields)
    assert office.requests.get(request.id).claims[0].outcome is None
    dialog.reject()


def test_a_repetition_is_no_ground_when_the_request_before_is_more_than_a_year_old(
    view: RequestsView, room: Room, office: Office
) -> None:
    """W09, and W08 with one of the same year."""
    request = ready(office, "access")

    def offered() -> list[str]:
        shown(view, room, request)
        view.detail.next.button("decide").click()
        dialog = asked(view)
        dialog.form.fill({"outcome": Outcome.REFUSED})
        dialog.form.changed.emit("outcome")
        box = dialog.form.editor("reason").field()
        found = [box.itemText(row) for row in range(box.count())]
        dialog.reject()
        return found

    office.registered("access", received=MONDAY - dt.timedelta(days=500))
    assert not any("too soon" in text for text in offered())
    office.registered("access", received=MONDAY - dt.timedelta(days=200))
    assert any("too soon" in text for text in offered())


def test_hints_of_the_legal_basis_are_told_and_refuse_nothing(view: RequestsView, room: Room, office: Office) -> None:
    request = ready(office, "objection")
    office.requests.stop(request.id, request.claims[0].id)
    shown(view, room, request)
    assert "Profiles: No right to object" in texts(view)
    view.detail.next.button("decide").click()
    assert "Profiles: No right to object" in "\n".join(each.text() for each in asked(view).findChildren(QLabel))
    answer(view, outcome=Outcome.UPHELD, purpose="reclame")
    assert office.requests.get(request.id).claims[0].outcome is Outcome.UPHELD


def test_a_refusal_after_a_month_is_warned_about_while_it_is_chosen(
    view: RequestsView, room: Room, office: Office
) -> None:
    request = ready(office, "access")
    office.on(MONDAY + dt.timedelta(days=40))
    room.clock.moment = office.clock.moment
    shown(view, room, request)
    view.acts.claims.decide(view.detail.case, request.claims[0].id)
    dialog = asked(view)
    dialog.form.fill({"outcome": Outcome.REFUSED})
    dialog.form.changed.emit("outcome")
    assert "A refusal must be told within one month" in dialog.advice.text
    dialog.form.fill({"outcome": Outcome.GRANTED})
    dialog.form.changed.emit("outcome")
    assert not dialog.advice.isVisible()
    dialog.reject()


def test_how_long_a_restriction_lasts_follows_from_its_ground(view: RequestsView, room: Room, office: Office) -> None:
    request = office.registered("restriction")
    shown(view, room, request)
    view.acts.claims.ask_wish(view.detail.case, request.claims[0].id)
    dialog = asked(view)
    for ground, end in (
        (RestrictionGround.DISPUTED, EndCondition.ACCURACY),
        (RestrictionGround.UNLAWFUL, EndCondition.PERSON),
    ):
        dialog.form.fill({"ground": ground})
        dialog.form.changed.emit("ground")
        assert dialog.form.values()["end_condition"] is end
    answer(view, end_condition=EndCondition.OTHER, end_text="het archief is verhuisd", scope="uw dossier")
    held = office.requests.get(request.id).claims[0].restriction
    assert (held.ground, held.end_text) == (RestrictionGround.UNLAWFUL, "het archief is verhuisd")


# -- around the decision


def test_what_the_same_person_asked_before_is_a_link(view: RequestsView, room: Room, office: Office) -> None:
    before = office.registered("access", received=MONDAY - dt.timedelta(days=40))
    shown(view, room, office.registered("erasure"))
    link = view.detail.earlier.findChildren(QPushButton)[0]
    assert link.text().startswith("Access, 21 Jan 2026")
    link.click()
    assert view.detail.case.request.id == before.id
    assert not view.detail.earlier.isVisible()


def test_what_is_stopped_is_linked_to_the_register_and_the_address_may_be_left_off_the_list(
    view: RequestsView, room: Room, office: Office
) -> None:
    request = office.registered("marketing")
    assert shown(view, room, request).step.primary is StepAction.STOP
    assert view.detail.deadline.text == "1 day left: stop the use by 3 March 2026"
    profiles = office.activities.all()[0].id
    view.detail.next.button("stop").click()
    answer(view, suppress=False, activity_ids=(profiles,))
    done = office.requests.get(request.id)
    assert [each.recipient for each in done.notices] == ["Proefpost"]
    assert not office.requests.is_suppressed("sanne@voorbeeld.example")


def test_a_restriction_is_marked_at_once_until_it_is_lifted(view: RequestsView, room: Room, office: Office) -> None:
    """W13: announced first, or lifted by the person."""
    request = restricted(office)
    case = shown(view, room, request)
    assert "only store these data" in view.detail.restricted._sentence.text()
    assert view.detail.restricted.isVisible()
    assert "data restricted" in str(RequestListing(room.words, lambda: MONDAY).columns[3].value(case))
    press(view, "Record the lifting…")
    dialog = asked(view)
    dialog.do.click()
    assert "First tell the person" in dialog.form.row("on").problem.text
    dialog.reject()
    press(view, "Announce the lifting…")
    answer(view, on=MONDAY + dt.timedelta(days=9), reason="het adres klopt", purpose="onze administratie")
    Clerk(view, office, room)._send(view._letter)
    case = shown(view, room, request)
    assert "told on 2 March" in view.detail.restricted._sentence.text()
    assert case.request.claims[0].restriction.lift_notice_on == MONDAY
    press(view, "Record the lifting…")
    answer(view, by_person=True)
    assert shown(view, room, request).request.claims[0].restriction.lifted_by_person
    assert not view.detail.restricted.isVisible()


def test_each_claim_has_its_own_clock_outcome_and_letter(view: RequestsView, room: Room, office: Office) -> None:
    request = ready(office, "access", "rectification")
    office.on(MONDAY + dt.timedelta(days=8))
    room.clock.moment = office.clock.moment
    shown(view, room, request)
    press(view, "The person asks something more…")
    answer(view, right="erasure")
    case = shown(view, room, request)
    said = texts(view)
    assert "answer by 2 April 2026" in said
    assert "answer by 10 April 2026" in said
    for claim, why in zip(case.request.claims, ("dit misbruik is", "dit ook zo is"), strict=False):
        office.requests.decide(request.id, claim.id, outcome=Outcome.REFUSED, reason=Reason.EXCESSIVE, reason_text=why)
    case = shown(view, room, request)
    assert "access (refused), rectification (refused), erasure" in str(
        RequestListing(room.words, lambda: MONDAY).columns[2].value(case)
    )
    view.acts.write_answer(case, case.request.claims[1])
    assert view._letter._order.facts["rights"] == ["16"]
    Clerk(view, office, room)._send(view._letter)
    done = office.requests.get(request.id)
    assert [is_answered(done, claim) for claim in done.claims] == [False, True, False]


# -- more time, a question, a fee, a list


def test_an_extension_is_recorded_by_its_letter(view: RequestsView, room: Room, office: Office) -> None:
    request = ready(office, "access")
    clerk = Clerk(view, office, room, answers={"extend": {"months": 1, "reason": "u over zes jaar vraagt"}})
    shown(view, room, request)
    clerk.press("extend")
    done = office.requests.get(request.id)
    assert clerk.letters == ["L04"]
    assert [(each.months, each.note) for each in done.events if each.kind is EventKind.EXTENDED] == [
        (1, "u over zes jaar vraagt")
    ]


def test_that_it_is_much_work_is_told_to_be_no_reason(view: RequestsView, room: Room, office: Office) -> None:
    shown(view, room, ready(office, "access"))
    view.acts.take("extend", view.detail.case)
    dialog = asked(view)
    dialog.form.fill({"reason": "het te veel werk is"})
    dialog.form.changed.emit("reason")
    assert "much work is no reason" in dialog.advice.text
    dialog.form.fill({"months": 3, "reason": "er zes systemen zijn"})
    dialog.do.click()
    assert dialog.form.row("months").problem.text
    dialog.reject()


def test_a_reply_that_makes_the_request_clear_is_recorded(view: RequestsView, room: Room, office: Office) -> None:
    request = office.registered("access")
    office.requests.acknowledge(request.id)
    office.requests.record_own_letter(request.id, "L03", pdf=b"%PDF-1.7", sent_on=MONDAY)
    shown(view, room, request)
    assert view.detail.next.other("clarify") is None
    view.detail._take("clarified")
    answer(view, wish="Only the newsletter.")
    case = shown(view, room, request)
    assert case.request.wish == "Only the newsletter."
    assert view.detail.next.other("clarified") is None
    assert view.detail.details.request.row("suspension_relied_on").isVisibleTo(view.detail.details)


def test_who_was_told_can_be_asked_after_closing(view: RequestsView, room: Room, office: Office) -> None:
    request = restricted(office)
    for each in office.requests.get(request.id).notices:
        office.requests.record_notice(request.id, each.id)
    office.requests.record_own_letter(request.id, "L13", pdf=b"%PDF-1.7", sent_on=MONDAY)
    office.requests.close(request.id)
    shown(view, room, request)
    clerk = Clerk(view, office, room)
    clerk.press("list_recipients")
    assert clerk.letters == ["L27"]
    assert office.requests.get(request.id).recipients_asked_on == MONDAY


def test_a_fee_is_asked_with_what_it_costs(view: RequestsView, room: Room, office: Office) -> None:
    request = ready(office, "access")
    office.requests.decide(
        request.id, request.claims[0].id, outcome=Outcome.REFUSED, reason=Reason.EXCESSIVE, reason_text=WORDS
    )
    shown(view, room, request)
    clerk = Clerk(view, office, room, answers={"ask_fee": {"fee_amount": "12,50", "fee_breakdown": "papier en porto"}})
    clerk.press("ask_fee")
    assert clerk.letters == ["L25"]
    assert office.requests.get(request.id).claims[0].fee_amount == "12,50"


def test_a_court_case_is_told_apart_from_a_complaint(view: RequestsView, room: Room, office: Office) -> None:
    request = office.registered("access")
    shown(view, room, request)
    view.acts.take("dispute", view.detail.case)
    answer(view, kind=DisputeKind.COURT, reason="verzoekschrift")
    assert office.requests.get(request.id).dispute is DisputeKind.COURT


def test_a_file_goes_before_its_term_only_for_a_reason(view: RequestsView, room: Room, office: Office) -> None:
    request = office.registered("access")
    office.requests.withdraw(request.id)
    office.requests.close(request.id)
    shown(view, room, request)
    view.detail._take("anonymise")
    dialog = asked(view)
    dialog.do.click()
    assert office.requests.get(request.id).person
    answer(view, reason="de betrokkene vraagt erom")
    assert office.requests.all() == ()


def test_of_a_customer_who_left_it_is_asked_since_when_staff_reach_nothing(
    view: RequestsView, room: Room, office: Office
) -> None:
    request = ready(office, "erasure")
    office.requests.save_claim(request.id, request.claims[0].id, customer_ended_on=MONDAY)
    shown(view, room, request)
    view.acts.take("close", view.detail.case)
    dialog = asked(view)
    assert dialog.form.row("access_blocked_on").isVisible()
    dialog.reject()


def test_one_of_several_claims_can_be_withdrawn(view: RequestsView, room: Room, office: Office) -> None:
    request = ready(office, "access", "erasure")
    shown(view, room, request)
    view.acts.claims.decide(view.detail.case, request.claims[1].id)
    answer(view, outcome=Outcome.WITHDRAWN)
    assert [each.outcome for each in office.requests.get(request.id).claims] == [None, Outcome.WITHDRAWN]
