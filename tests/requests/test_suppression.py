"""Addresses that may not be mailed: asked, recognised, and taken off with the reason in the trail."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from privdesk.db import audit
from privdesk.db.actions import Action
from privdesk.requests.rules.suppression import Unsuppressing
from privdesk.requests.view.suppression import SuppressionDialog
from privdesk.ui.ask import AskDialog
from tests.requests.office import MONDAY, Office, an_office
from tests.ui.rooms import a_room


@pytest.fixture
def office() -> Office:
    made = an_office()
    request = made.registered("marketing")
    made.requests.stop(request.id, request.claims[0].id)
    return made


def test_an_address_is_recognised_in_any_spelling_and_as_it_was_asked(office: Office) -> None:
    asked = ("ander@voorbeeld.example", " SANNE@Voorbeeld.example", "")
    assert office.requests.suppressed(asked) == {" SANNE@Voorbeeld.example": MONDAY}
    assert office.requests.count_suppressed() == 1


def test_an_empty_list_knows_nobody() -> None:
    assert an_office().requests.suppressed(["sanne@voorbeeld.example"]) == {}


def test_the_trail_tells_why_an_address_went_and_not_which(office: Office) -> None:
    assert not office.requests.unsuppress("ander@voorbeeld.example", why=Unsuppressing.MISTAKE)
    assert office.requests.unsuppress("Sanne@voorbeeld.example", why=Unsuppressing.CONSENT)
    with office.transactions.read() as work:
        [line] = audit.lines(work.session, actions=(Action.SUPPRESSION_REMOVED,))
    assert (line.detail, line.ref) == ({"why": "consent"}, None)
    assert office.requests.count_suppressed() == 0


def test_in_the_window_a_mailing_list_is_asked_and_one_address_taken_off(qapp: QApplication, office: Office) -> None:
    room: Any = a_room(MONDAY)
    parent = QWidget()
    dialog = SuppressionDialog(room, office.requests, parent)
    dialog.open()
    dialog.look_up()
    assert "at least one" in dialog.notice.text
    dialog.form.fill({"addresses": ("ander@voorbeeld.example",)})
    dialog.look_up()
    assert "None of these" in dialog.notice.text
    dialog.form.fill({"addresses": ("sanne@voorbeeld.example", "ander@voorbeeld.example")})
    dialog.look_up()
    assert "1 of these addresses" in dialog.notice.text
    texts = [each.text() for each in dialog.findChildren(QLabel)]
    assert "sanne@voorbeeld.example: objected to direct marketing, on the list since 2 March 2026" in texts
    next(each for each in dialog.findChildren(QPushButton) if each.text() == "Take off…").click()
    dialog.findChild(AskDialog).do.click()
    assert "None of these" in dialog.notice.text
    assert not office.requests.is_suppressed("sanne@voorbeeld.example")
    dialog.close()
    parent.deleteLater()


def test_who_may_only_read_looks_up_and_takes_nothing_off(qapp: QApplication, office: Office) -> None:
    parent = QWidget()
    dialog = SuppressionDialog(a_room(MONDAY, read_only=True), office.requests, parent)
    dialog.form.fill({"addresses": ("sanne@voorbeeld.example",)})
    dialog.look_up()
    assert "Take off…" not in [each.text() for each in dialog.findChildren(QPushButton)]
    parent.deleteLater()
