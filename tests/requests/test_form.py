"""What is asked about a request; and that every answer can be given to the service."""

from __future__ import annotations

import datetime as dt
import inspect

import pytest
from PySide6.QtWidgets import QApplication

from privdesk.core.fields import specs
from privdesk.core.words import Words
from privdesk.requests import form as asked
from privdesk.requests.model import Person, SubjectRequest
from privdesk.requests.service import RequestService

TODAY = dt.date(2026, 11, 23)


@pytest.mark.parametrize(
    "shape, intention",
    [
        (asked.RightsAnswer, "set_rights"),
        (asked.DayAnswer, "acknowledge"),
        (asked.DayAnswer, "fail_identity"),
        (asked.DayAnswer, "withdraw"),
        (asked.IdentityAnswer, "confirm_identity"),
        (asked.PlaceAnswer, "add_place"),
        (asked.DecisionAnswer, "decide"),
        (asked.ExecutionAnswer, "execute"),
        (asked.RecipientAnswer, "add_notice"),
        (asked.NotNotifiedAnswer, "not_notified"),
        (asked.ConfirmationAnswer, "confirm_notice"),
        (asked.ExtensionAnswer, "extend"),
        (asked.DisputeAnswer, "dispute"),
    ],
)
def test_every_answer_is_one_that_the_service_takes(shape: type, intention: str) -> None:
    taken = inspect.signature(getattr(RequestService, intention)).parameters
    assert {each.name for each in specs(shape)} <= set(taken)


def test_the_intake_asks_only_what_a_request_holds() -> None:
    held = {each.name for each in specs(SubjectRequest)}
    assert {each.name for each in specs(asked.Intake)} - {"rights"} <= held
    assert set(asked.FIRST_OF_PERSON) <= {each.name for each in specs(Person)}


def test_every_field_of_the_intake_has_its_place() -> None:
    placed = [name for _title, names in asked.INTAKE_SECTIONS for name in names]
    assert sorted(placed) == sorted(each.name for each in specs(asked.Intake))


def test_closing_asks_what_a_request_holds() -> None:
    assert {each.name for each in specs(asked.ClosingAnswer)} <= {each.name for each in specs(SubjectRequest)}


def test_the_texts_of_an_answer_are_those_of_a_claim() -> None:
    taken = inspect.signature(RequestService.save_claim).parameters
    assert "fields" in taken


def test_the_wish_of_the_person_is_read_first(qapp: QApplication) -> None:
    form = asked.RequestForm(Words("en"), TODAY, list)
    assert next(iter(form.values())) == "wish"
    form.deleteLater()
