"""What is not ours to decide on goes to the controller, the same day (G13, W14)."""

from __future__ import annotations

from typing import Any

import pytest

from privdesk.core.errors import Refused
from privdesk.requests.model import Outcome, SubjectRequest
from privdesk.requests.rules.steps import StepAction
from privdesk.requests.service import IncomingFile
from privdesk.requests.view import RequestsView
from privdesk.requests.view.passing_on import PLACE, PassingOn
from privdesk.ui.room import Room
from tests.requests.office import MONDAY, Office
from tests.requests.page import a_view, now
from tests.ui.rooms import a_room

_SCHOOL = {"controller_name": "Stichting Voorbeeldschool", "controller_contact": "av@school.example"}


def of_the_school(office: Office, *rights: str, **but: Any) -> SubjectRequest:
    return office.requests.register(
        rights=rights or ("access", "marketing"),
        person={"name": "Sanne Voorbeeld", "email": "sanne@voorbeeld.example"},
        details={"received": MONDAY, "wish": "Mijn rooster, graag.", **but},
        files=(IncomingFile(name="bericht.eml", data=b"From: a@b.example\n\n"),),
        claims=dict.fromkeys(rights or ("access", "marketing"), _SCHOOL),
    )


def test_the_first_step_is_to_pass_it_on_and_the_next_to_tell_the_person(office: Office) -> None:
    request = of_the_school(office)
    step = office.requests.case(request.id).step
    assert (step.primary, step.by, step.facts["controller"]) == (
        StepAction.PASS_ON,
        MONDAY,
        "Stichting Voorbeeldschool",
    )
    passed = office.requests.pass_on(request.id)
    assert {(claim.outcome, claim.forwarded_on) for claim in passed.claims} == {(Outcome.FORWARDED, MONDAY)}
    step = office.requests.case(request.id).step
    assert (step.primary, step.letter) == (StepAction.ANSWER, "L31")
    prepared = office.requests.prepare_letter(request.id, "L31")
    assert prepared.complete


def test_the_controller_reads_who_asks_what_since_when_with_the_message_enclosed(office: Office) -> None:
    mail, files = office.requests.passing_on(of_the_school(office).id)
    assert mail.to == "av@school.example"
    for said in ("Stichting Voorbeeldschool", "2 maart 2026", "Sanne Voorbeeld", "Mijn rooster, graag.", "inzage"):
        assert said in mail.text
    assert [each.name for each in files] == ["bericht.eml"]


def test_the_controller_reads_of_nothing_that_we_answer_ourselves(office: Office) -> None:
    request = of_the_school(office, "access", "complaint")
    ours, theirs = request.claims
    office.requests.save_claim(request.id, ours.id, controller_name="", controller_contact="")
    office.requests.decide(request.id, theirs.id, outcome=Outcome.FORWARDED)
    mail, _files = office.requests.passing_on(request.id)
    assert mail.to == "av@school.example"
    assert "klacht" in mail.text
    assert "inzage" not in mail.text


def test_it_cannot_have_been_passed_on_before_it_came(office: Office) -> None:
    request = of_the_school(office, "access")
    with pytest.raises(Refused) as met:
        office.requests.pass_on(request.id, on=MONDAY.replace(day=1))
    assert [each.code for each in met.value.problems] == ["date-before-receipt"]
    assert office.requests.get(request.id) == request


def test_in_the_window_the_text_is_there_and_recording_it_is_one_button(
    view: RequestsView, office: Office, room: Room
) -> None:
    request = of_the_school(office)
    view.reload()
    view.choose(request.id)
    view.acts.take("pass_on", view.detail.case)
    dialog = view.findChild(PassingOn)
    assert "Sanne Voorbeeld" in dialog.text.toPlainText()
    dialog.do.click()
    assert now(view, room).step.primary is StepAction.ANSWER


def test_what_was_changed_in_the_text_comes_back_after_a_lock(view: RequestsView, office: Office, room: Room) -> None:
    request = of_the_school(office)
    view.reload()
    view.choose(request.id)
    view.acts.take("pass_on", view.detail.case)
    dialog = view.findChild(PassingOn)
    dialog.text.setPlainText("Beste school,")
    dialog.form.fill({"on": MONDAY.replace(day=1)})
    [draft] = [each.draft for each in room.drafts.gather() if each.draft.place == PLACE]
    assert draft.ref == request.id
    dialog.reject()
    unlocked = a_room(MONDAY)
    unlocked.drafts.await_editors([draft])
    after = a_view(unlocked, office)
    assert after.bring_back(draft)
    again = after.findChild(PassingOn)
    assert (again.text.toPlainText(), again.form.values()["on"]) == ("Beste school,", MONDAY.replace(day=1))
    again.reject()
    assert again.draft() is None
    after.close()
    after.deleteLater()
