"""The page of the requests, from choosing a case to the letter that went out."""

from __future__ import annotations

import dataclasses
import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from shiboken6 import isValid

from privdesk.requests.model import (
    Channel,
    Execution,
    HoldChoice,
    IdentityMethod,
    Outcome,
    Reason,
    SearchResult,
    SubjectRequest,
)
from privdesk.requests.rules.progress import CaseState
from privdesk.requests.service import IncomingFile
from privdesk.requests.view import RequestsView
from privdesk.requests.view.intake import IntakeDialog
from privdesk.ui.frame import DangerDialog
from privdesk.ui.room import Room, Saving
from tests.requests.office import MONDAY, Office, an_office
from tests.requests.page import a_view, answer, asked, now, searched
from tests.ui.looks import cut_off
from tests.ui.rooms import lights, ring

MAILS = Path(__file__).resolve().parents[1] / "data" / "mails"


# -- the case


def test_the_worst_deadline_is_chosen_and_tells_what_to_do(view: RequestsView) -> None:
    detail = view.detail
    assert detail.case is not None
    assert detail.deadline.text == "31 days left: answer by 2 April 2026"
    assert detail.next.button("acknowledge") is not None
    assert detail.next.other("withdraw") is not None
    assert "Sanne Voorbeeld" in detail._heading.text()


def test_why_this_date_is_told_when_asked(room: Room, office: Office) -> None:
    office.on(dt.date(2026, 3, 5))
    office.registered(received=dt.date(2026, 3, 5))
    view = a_view(room, office)
    card = view.detail.deadline
    assert not card._reasons.isVisible()
    card._why.click()
    assert "Easter" in card._reasons.text()
    assert "law gives until Tuesday 7 April" in card._more.text()
    view.close()
    view.deleteLater()


def test_a_withdrawn_request_has_no_term_any_more(view: RequestsView, office: Office, room: Room, case: Any) -> None:
    office.requests.withdraw(case.id)
    now(view, room)
    assert view.detail.deadline.text == "The person withdrew the request"
    assert not view.detail.deadline._bar.isVisible()


def test_the_side_that_fits_the_step_is_shown(view: RequestsView, office: Office, room: Room, case: Any) -> None:
    detail = view.detail
    assert detail.tabs.currentWidget() is detail.details
    office.requests.acknowledge(case.id)
    now(view, room)
    assert detail.tabs.currentWidget() is detail.search
    searched(office, case, "profiles")
    now(view, room)
    assert detail.tabs.currentWidget() is detail.claims


def test_who_only_asks_to_look_has_no_recipients_to_tell(room: Room, office: Office) -> None:
    office.registered("access")
    view = a_view(room, office)
    tabs = view.detail.tabs
    assert not tabs.isTabVisible(tabs.indexOf(view.detail.recipients))
    view.close()
    view.deleteLater()


def test_the_number_of_urgent_requests_is_told(room: Room, office: Office, view: RequestsView) -> None:
    told: list[int] = []
    view.counted.connect(told.append)
    office.registered(received=dt.date(2026, 1, 5))
    ring(room, "requests")
    assert told == [1]


def test_a_field_saves_itself_when_it_is_left(
    view: RequestsView, office: Office, room: Room, case: SubjectRequest
) -> None:
    said = lights(room)
    line = view.detail.details.person.editor("phone").field()
    line.setFocus()
    QTest.keyClicks(line, "010 000 00 00")
    view.leave()
    assert office.requests.get(case.id).person.phone == "010 000 00 00"
    assert said[0] is Saving.TYPING
    assert said[-1] is Saving.SAVED


def test_a_refused_field_has_its_reason_beside_it(view: RequestsView, office: Office, case: SubjectRequest) -> None:
    form = view.detail.details.person
    form.fill({"name": ""})
    view.detail.details.save()
    assert form.row("name").problem.text
    assert office.requests.get(case.id).person.name == "Sanne Voorbeeld"


def test_a_change_elsewhere_leaves_what_is_being_typed(
    view: RequestsView, office: Office, room: Room, case: Any
) -> None:
    line = view.detail.details.person.editor("phone").field()
    QTest.keyClicks(line, "010 000")
    office.requests.acknowledge(case.id)
    now(view, room)
    assert line.text() == "010 000"


def test_what_was_closed_stays_in_sight_although_the_filter_no_longer_fits(
    view: RequestsView, office: Office, room: Room, case: SubjectRequest
) -> None:
    office.requests.withdraw(case.id)
    office.requests.save_details(case.id, mailbox_cleared=True, exports_cleared=True)
    office.requests.close(case.id, despite="it was withdrawn")
    assert now(view, room).state is CaseState.CLOSED
    assert view.pane.listing.shown == ()
    assert view.detail.isVisible()


# -- new


def test_an_empty_register_says_what_to_do_first(room: Room) -> None:
    view = a_view(room, an_office())
    assert not view._stack.isVisible()
    view.pane.table._page._act.click()
    assert view.findChild(IntakeDialog).isVisible()
    view.findChild(IntakeDialog).reject()
    view.close()
    view.deleteLater()


def test_the_term_shows_before_anything_is_saved(view: RequestsView, office: Office) -> None:
    view.new_request()
    dialog = view.findChild(IntakeDialog)
    dialog.intake.fill({"received": dt.date(2026, 3, 1)})
    dialog.intake.left.emit("received")
    assert "Answer by Wednesday 1 April 2026" in dialog._dates.text
    dialog.reject()
    assert len(office.requests.all()) == 1


def test_what_the_rules_refuse_stands_beside_its_field(view: RequestsView, office: Office) -> None:
    view.new_request()
    dialog = view.findChild(IntakeDialog)
    dialog._do.click()
    assert dialog.isVisible()
    assert dialog.person.row("name").problem.text
    assert dialog.intake.row("rights").problem.text
    assert len(office.requests.all()) == 1
    dialog.reject()


def test_a_registered_request_is_chosen(view: RequestsView, office: Office, room: Room) -> None:
    view.new_request()
    dialog = view.findChild(IntakeDialog)
    dialog.person.fill({"name": "Bram Verzonnen"})
    dialog.intake.fill({"rights": ("access",), "channel": Channel.PHONE, "wish": "What do you know?"})
    dialog._do.click()
    assert view.detail.case.request.person.name == "Bram Verzonnen"
    assert not isValid(dialog) or not dialog.isVisible()


def test_a_message_brings_its_annexes_and_its_remarks(view: RequestsView, office: Office) -> None:
    view.arrivals.from_file(MAILS / "with-annexes.eml")
    dialog = view.findChild(IntakeDialog)
    assert len(dialog._files) > 1
    dialog.intake.fill({"rights": ("access",), "received": MONDAY})
    dialog.person.fill({"name": "Bram Verzonnen"})
    dialog._do.click()
    kept = view.detail.case.request.attachments
    assert [each.name for each in kept] == [each.name for each in dialog._files]


# -- the questions


def test_identity_is_confirmed_by_the_lowest_step(room: Room, office: Office) -> None:
    request = office.registered(address_known=False)
    office.requests.acknowledge(request.id)
    view = a_view(room, office)
    view.acts.take("confirm_identity", view.detail.case)
    answer(view, method=IdentityMethod.KNOWN_CHANNEL)
    assert now(view, room).state is CaseState.SEARCH
    view.close()
    view.deleteLater()


def test_a_decision_asks_for_its_ground_only_when_it_needs_one(
    view: RequestsView, office: Office, room: Room, case: SubjectRequest
) -> None:
    searched(office, case, "profiles", "accounts")
    now(view, room)
    view.detail.next.button("decide").click()
    dialog = asked(view)
    dialog.form.fill({"outcome": Outcome.DONE})
    dialog.form.changed.emit("outcome")
    assert not dialog.form.row("reason").isVisible()
    dialog.form.fill({"outcome": Outcome.PARTIAL})
    dialog.form.changed.emit("outcome")
    assert dialog.form.row("reason").isVisible()
    dialog.do.click()
    assert dialog.form.row("reason").problem.text
    answer(view, reason=Reason.RETENTION)
    assert now(view, room).state is CaseState.EXECUTION


def test_what_must_be_kept_is_proposed_with_its_provision(
    view: RequestsView, office: Office, room: Room, case: SubjectRequest
) -> None:
    searched(office, case, "accounts")
    claim = office.requests.get(case.id).claims[0]
    office.requests.decide(case.id, claim.id, outcome=Outcome.PARTIAL, reason=Reason.RETENTION)
    now(view, room)
    view.detail.next.button("execute").click()
    dialog = asked(view)
    assert dialog.form.values()["execution"] is Execution.KEPT
    assert dialog.form.row("trigger_date").isVisible()
    dialog.do.click()
    assert dialog.form.row("until").problem.text
    answer(view, trigger_date=dt.date(2025, 6, 1))
    assert now(view, room).state is not CaseState.EXECUTION


def test_nothing_found_goes_on_to_the_next_place(
    view: RequestsView, office: Office, room: Room, case: SubjectRequest
) -> None:
    office.requests.acknowledge(case.id)
    now(view, room)
    view.detail.next.button("start_search").click()
    now(view, room)
    search = view.detail.search
    first = search._chosen()
    search._nothing.click()
    now(view, room)
    assert search._chosen().id != first.id
    assert office.requests.get(case.id).searches[0].result is SearchResult.NOT_FOUND


def test_anonymising_says_what_goes_and_cancel_is_first(view: RequestsView, office: Office, case: Any) -> None:
    view.acts.take("anonymise", view.detail.case)
    dialog = view.findChild(DangerDialog)
    assert dialog.cancel.isDefault()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert office.requests.get(case.id).person is not None


@pytest.mark.parametrize("keeps", [True, False])
def test_closing_asks_for_the_barrier_only_when_something_is_kept_and_warns_that_the_proof_goes(
    view: RequestsView, office: Office, room: Room, case: SubjectRequest, *, keeps: bool
) -> None:
    searched(office, case, "accounts" if keeps else "profiles")
    claim = office.requests.get(case.id).claims[0]
    outcome, reason = (Outcome.PARTIAL, Reason.RETENTION) if keeps else (Outcome.DONE, None)
    office.requests.decide(case.id, claim.id, outcome=outcome, reason=reason)
    for proposal in office.requests.proposals(case.id):
        office.requests.execute(
            case.id,
            proposal.place_id,
            execution=proposal.execution,
            trigger_date=dt.date(2025, 6, 1) if keeps else None,
        )
    now(view, room)
    view.acts.take("close", view.detail.case)
    dialog = asked(view)
    assert dialog.form.row("access_blocked_on").isVisible() is keeps
    assert not dialog.advice.isVisible()
    dialog.form.fill({"hold": HoldChoice.DIRECT})
    dialog.form.changed.emit("hold")
    assert "nothing is left of this request" in dialog.advice.text
    dialog.reject()


def test_no_sentence_above_the_sides_is_cut_off_in_a_low_window(view: RequestsView) -> None:
    unit = view.fontMetrics().height()
    view.resize(unit * 42, unit * 24)
    for _turn in range(3):
        QApplication.processEvents()
    assert cut_off(view.detail) == []
    assert view.detail.tabs.height() >= view.detail.tabs.minimumSizeHint().height()


def test_an_attachment_goes_only_after_a_question_and_never_from_a_closed_request(
    view: RequestsView, office: Office, case: SubjectRequest, room: Room
) -> None:
    office.requests.attach(case.id, IncomingFile(name="bijlage.txt", data=b"x"))
    current = now(view, room)
    removing = [each for each in view.detail.papers.findChildren(QPushButton) if each.text() == "Remove…"]
    assert len(removing) == 1
    removing[0].click()
    assert len(office.requests.get(case.id).attachments) == 1
    view.findChild(DangerDialog).confirm.click()
    assert office.requests.get(case.id).attachments == ()
    closed = dataclasses.replace(current.request, closed_on=MONDAY)
    view.detail.papers.show_case(dataclasses.replace(current, request=closed))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not [each for each in view.detail.papers.findChildren(QPushButton) if each.text() == "Remove…"]


def test_a_long_word_in_the_list_of_places_is_not_cut_off(view: RequestsView, office: Office, case: Any) -> None:
    office.requests.add_place(case.id, place="klachtenregister", hint="")
    ring(view._room, "requests")
    view.detail.show_tab("search", None)
    QApplication.processEvents()
    places = view.detail.search._list
    assert places.viewport().width() >= places.fontMetrics().horizontalAdvance("klachtenregister")
