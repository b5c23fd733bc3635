"""Every button that the next step can offer does something."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QWidget

from privdesk.letters.service import LetterService
from privdesk.requests.model import Representation
from privdesk.requests.rules.rights import LIFTING_LETTER
from privdesk.requests.rules.steps import StepAction
from privdesk.requests.view import RequestsView
from privdesk.requests.view.acts import CaseActs
from privdesk.requests.view.acts_of_rights import LETTERS
from privdesk.ui.room import Room
from tests.requests.office import Office
from tests.requests.page import answer, asked, now


def test_every_step_has_its_act(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    acts = CaseActs(None, None, window)
    assert set(acts._acts) == set(StepAction)


def test_the_letters_of_steps_have_a_text():
    assert {*LETTERS.values(), LIFTING_LETTER} <= {each.id for each in LetterService().kinds()}


def test_what_stops_is_asked_once_and_not_again_for_every_letter(
    view: RequestsView, office: Office, room: Room
) -> None:
    request = office.registered("withdrawal")
    now(view, room)
    view.choose(request.id)
    view.detail.next.button("stop").click()
    answer(view, purpose=" ")
    assert asked(view).form.row("purpose").problem.text
    answer(view, purpose="de nieuwsbrief")
    assert now(view, room).request.claims[0].purpose == "de nieuwsbrief"


def test_a_parent_who_is_named_gets_the_letters_about_the_child(view: RequestsView, office: Office, room: Room) -> None:
    request = office.requests.save_person(office.registered("access").id, under_16=True)
    child = request.person.name
    now(view, room)
    view.choose(request.id)
    view.acts.take("name_representative", view.detail.case)
    dialog = asked(view)
    assert dialog.form.values()["representation"] is Representation.PARENT
    answer(view)
    assert dialog.form.row("name").problem.text
    answer(view, name="Ouder Voorbeeld")
    person = now(view, room).request.person
    assert (person.name, person.represented) == ("Ouder Voorbeeld", child)


def test_a_further_request_proposes_what_was_not_asked_yet(view: RequestsView, office: Office, room: Room) -> None:
    request = office.registered("access")
    now(view, room)
    view.choose(request.id)
    view.acts.take("follow_up", view.detail.case)
    assert asked(view).form.values()["right"] == "rectification"
    asked(view).reject()


def test_what_was_said_of_one_request_goes_with_the_next(view: RequestsView, office: Office, room: Room) -> None:
    request = office.registered("erasure")
    now(view, room)
    view._letter_went_out()
    assert not view.strip.isHidden()
    view.choose(request.id)
    assert view.strip.isHidden()


def test_that_one_claim_stopped_at_once_confirms_nothing_of_the_others(office: Office) -> None:
    request = office.registered("access", "marketing")
    marketing = next(each for each in request.claims if each.right == "marketing")
    office.requests.stop(request.id, marketing.id)
    assert office.requests.case(request.id).step.primary is StepAction.ACKNOWLEDGE


def test_what_a_text_continues_holds_no_day_of_an_example():
    starts = [start for kind in LetterService().kinds() for fact in kind.facts for start in fact.before.values()]
    assert starts
    assert [start for start in starts if any(letter.isdigit() for letter in start)] == []


def test_of_a_day_that_has_passed_the_next_step_says_so(view: RequestsView, office: Office, room: Room) -> None:
    request = office.registered("access")
    now(view, room)
    view.choose(request.id)
    step = view.detail.case.step
    assert "That day has passed" not in view.detail.next.sentence
    office.on(step.by + dt.timedelta(days=1))
    room.clock.moment = office.clock.moment
    office.requests.save_person(request.id, phone="06 12345678")
    now(view, room)
    assert view.detail.next.sentence.endswith("That day has passed: do it today.")
