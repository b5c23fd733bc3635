"""A new request begins with what the organisation decided, and says at once when it is too late."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

from privdesk.organisation.model import LetterLanguage
from privdesk.requests.model import RequestLanguage, SubjectRequest
from privdesk.requests.view import RequestsView
from privdesk.requests.view.intake import IntakeDialog
from privdesk.ui.room import Room
from tests.requests.office import MONDAY, Office
from tests.ui.rooms import ring


def opened(view: RequestsView) -> IntakeDialog:
    view.new_request()
    return [each for each in view.findChildren(IntakeDialog) if each.isVisible()][-1]


def said_for(dialog: IntakeDialog, received: dt.date) -> str:
    dialog.intake.fill({"received": received})
    dialog.intake.left.emit("received")
    return dialog._dates.text


@pytest.mark.parametrize("language", list(LetterLanguage))
def test_a_new_request_is_answered_in_the_language_of_the_house(
    view: RequestsView, office: Office, room: Room, language: LetterLanguage
) -> None:
    ours = office.organisation.get()
    assert ours is not None
    office.organisation.save(dataclasses.replace(ours, letter_language=language))
    ring(room, "organisation")
    dialog = opened(view)
    assert dialog.intake.values()["language"] is RequestLanguage(language.value)
    dialog.reject()


def test_the_term_that_is_shown_is_the_one_that_will_be_planned_with(
    view: RequestsView, office: Office, room: Room
) -> None:
    received = dt.date(2026, 4, 15)  # a month later is the day after Ascension Day, equated by royal decree
    dialog = opened(view)
    strict = said_for(dialog, received)
    dialog.reject()
    rules = office.organisation.house_rules()
    office.organisation.save_house_rules(dataclasses.replace(rules, equated_days_roll=True))
    ring(room, "organisation")
    dialog = opened(view)
    rolled = said_for(dialog, received)
    dialog.reject()
    assert "until Monday 18 May 2026" not in strict
    assert "until Monday 18 May 2026" in rolled


def test_a_request_whose_term_has_passed_says_so_before_it_is_registered(view: RequestsView) -> None:
    dialog = opened(view)
    assert "has passed" in said_for(dialog, MONDAY - dt.timedelta(days=60))
    assert dialog._dates.property("kind") == "danger"
    assert "has passed" not in said_for(dialog, MONDAY)
    assert dialog._dates.property("kind") == "info"
    dialog.reject()


def test_the_earlier_request_of_the_same_person_can_be_opened_instead(
    view: RequestsView, case: SubjectRequest, office: Office, room: Room
) -> None:
    other = office.requests.register(
        rights=("access",), person={"name": "Bram", "email": "bram@a.example"}, details={"received": MONDAY}
    )
    ring(room, "requests")
    view.choose(other.id)
    view.arrivals.from_text("Van: Sanne Voorbeeld <sanne@voorbeeld.example>\nOnderwerp: x\n\nVerwijder mijn gegevens.")
    dialog = [each for each in view.findChildren(IntakeDialog) if each.isVisible()][-1]
    dialog._beside._look.click()
    assert view.chosen_id == case.id
    assert len(office.requests.all()) == 2
