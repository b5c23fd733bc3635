"""A whole day at the desk, with nothing but the window: a register is made, a message comes in, the answer goes out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from privdesk.desk.create import CreateWizard
from privdesk.desk.unlock import UnlockPage
from privdesk.desk.welcome import WelcomePage
from privdesk.desk.window import DeskWindow
from privdesk.desk.workbench import Workbench
from privdesk.requests.model import Outcome, SearchResult
from privdesk.requests.rules.progress import CaseState
from privdesk.requests.view import RequestsView
from privdesk.requests.view.intake import IntakeDialog
from privdesk.ui.ask import AskDialog
from tests.desk.register import MAILS, PASSPHRASE, a_window, dialog, settle
from tests.make import a_category, a_system, an_activity


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[DeskWindow]:
    made = a_window(tmp_path)
    made.show()
    yield made
    made.close()
    settle()
    made.deleteLater()
    settle()


def front(window: DeskWindow) -> object:
    return window.centralWidget().currentWidget()


def make_a_register(window: DeskWindow, folder: Path) -> None:
    page = front(window)
    assert isinstance(page, WelcomePage)
    page.first.click()
    wizard = dialog(window, CreateWizard)
    QTest.keyClicks(wizard.organisation_page.form.editor("name").field(), "Stichting Voorbeeldhuis")
    for name, text in (
        ("street", "Voorbeeldlaan 1"),
        ("postcode", "1234 AB"),
        ("town", "Voorbeelddorp"),
        ("email", "info@voorbeeldhuis.example"),
    ):
        wizard.organisation_page.form.editor(name).field().setText(text)
    wizard.next()
    wizard.officer_page.form.editor("officer_name").field().setText("Robin Verzonnen")
    wizard.officer_page.form.editor("officer_email").field().setText("privacy@voorbeeldhuis.example")
    wizard.next()
    wizard.place_page.folder.setText(str(folder))
    wizard.next()
    for line in (wizard.passphrase_page.first, wizard.passphrase_page.again):
        QTest.keyClicks(line, PASSPHRASE)
    wizard.next()
    recovery = wizard.recovery_page
    for line, which in zip(recovery.typed, recovery._asked, strict=True):
        QTest.keyClicks(line, recovery._groups[which])
    wizard.button(CreateWizard.WizardButton.FinishButton).click()


def unlock(window: DeskWindow) -> RequestsView:
    page = front(window)
    assert isinstance(page, UnlockPage)
    QTest.keyClicks(page.secret, PASSPHRASE)
    QTest.keyClick(page.secret, Qt.Key.Key_Return)
    bench = front(window)
    assert isinstance(bench, Workbench)
    return bench.requests()


def drop_a_message(window: DeskWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    how = (QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    for event in (QDragEnterEvent(*how), QDropEvent(*how)):
        QApplication.sendEvent(window, event)


def take(view: RequestsView) -> None:
    """The primary button of the next step."""
    action = view.detail.case.step.primary
    assert action is not None
    view.detail.next.button(action.value).click()


def answer(view: RequestsView, **given: object) -> None:
    """Fills in the question that was asked, and says yes."""
    asked = dialog(view, AskDialog)
    asked.form.fill(given)
    asked._show_fields()
    asked.do.click()
    settle()


def send(view: RequestsView) -> None:
    """Prints the letter that is open; what was printed is recorded as sent."""
    page = view._letter
    assert page._prepared.complete, (page._prepared.missing_facts, page._prepared.missing_elements)
    page._print.click()
    answer(view)


def test_from_an_empty_computer_to_a_closed_request(window: DeskWindow, tmp_path: Path) -> None:
    window.show_door()
    make_a_register(window, tmp_path)
    view = unlock(window)
    assert view.pane.listing.total == 0

    services = window._session.services
    services.activities.save(
        an_activity(
            reference="",
            name="Cursussen",
            subjects=("cursisten",),
            data_categories=(a_category(name="Inschrijving", subjects=("cursisten",)),),
            systems=(a_system(name="cursusadministratie"), a_system(name="gedeelde map")),
        )
    )
    window.lock()
    view = unlock(window)

    drop_a_message(window, MAILS / "access-plain.eml")
    intake = dialog(window, IntakeDialog)
    intake.intake.fill({"address_known": True, "subjects": ("cursisten",)})
    intake._do.click()
    settle()
    assert view.detail.case.request.person.name == "Sanne Bakker"
    assert view.detail.case.state is CaseState.ACKNOWLEDGEMENT

    take(view)
    send(view)
    assert view.detail.case.state is CaseState.SEARCH
    take(view)
    places = [place.place for place in view.detail.case.request.searches]
    assert places[:2] == ["cursusadministratie", "gedeelde map"]

    take(view)
    search = view.detail.search
    search._found.click()
    asked = dialog(view, AskDialog)
    found = asked.form.editor("found")
    found._add.click()
    for name, text in (("category", "naam en adres"), ("content", "Sanne Bakker, Voorbeeldstraat 1")):
        QTest.keyClicks(found._form.editor(name).field(), text)
    answer(view, result=SearchResult.FOUND)
    for _left in places[1:]:
        search._nothing.click()
    assert view.detail.case.state is CaseState.DECISION

    take(view)
    answer(view, outcome=Outcome.GRANTED)
    assert view.detail.case.state is CaseState.ANSWER
    take(view)
    send(view)
    assert view.detail.case.state is CaseState.CLOSING
    take(view)
    answer(view, mailbox_cleared=True, exports_cleared=True)

    request = window._session.services.requests.all()[0]
    assert request.closed_on is not None
    assert [letter.kind for letter in request.letters] == ["L01", "L05"]
    assert [data.content for place in request.searches for data in place.found] == ["Sanne Bakker, Voorbeeldstraat 1"]
    assert [title for title, _pdf in window._paper.printed] == ["Ontvangstbevestiging", "Inzage"]
    assert view.strip.text == "The request is closed."
    assert view.detail.case.state is CaseState.CLOSED
