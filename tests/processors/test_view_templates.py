"""Cards of well-known suppliers, and the bin, on the page of the processors."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QPushButton

from privdesk.processors.rules.templates import template, templates
from privdesk.processors.view import ProcessorsView
from privdesk.ui.ask import AskDialog
from privdesk.ui.bin import BinDialog
from tests.make import a_processor
from tests.requests.office import MONDAY, Office, an_office_with_register
from tests.ui.rooms import a_room, ring


@pytest.fixture
def office() -> Office:
    return an_office_with_register()


@pytest.fixture
def view(qapp: QApplication, office: Office) -> Iterator[ProcessorsView]:
    made = ProcessorsView(a_room(MONDAY), SimpleNamespace(processors=office.processors))
    made.resize(1100, 740)
    made.show()
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(view: ProcessorsView, text: str) -> None:
    next(each for each in view.findChildren(QPushButton) if each.text() == text).click()


def take(view: ProcessorsView, template_id: str) -> None:
    press(view, "Well-known supplier…")
    dialog = view.findChild(AskDialog)
    dialog.form.fill({"template": template_id})
    dialog.do.click()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    ring(view.room, "processors")


@pytest.mark.parametrize("of", templates(), ids=lambda each: each.id)
def test_a_well_known_supplier_becomes_a_card_that_is_shown(view: ProcessorsView, office: Office, of) -> None:
    take(view, of.id)
    card = next(each for each in office.processors.all() if each.name == of.name)
    assert (card.facts_as_of, bool(card.evidence)) == (of.as_of, True)
    assert view.chosen_id == card.id


def test_a_card_that_is_there_gets_only_the_steps_that_it_lacks(view: ProcessorsView, office: Office) -> None:
    of = template("mailchimp")
    steps = of.processor("en").evidence
    there = office.processors.save(a_processor(name=of.name.upper(), service="Onze nieuwsbrief", evidence=steps[:1]))
    take(view, "mailchimp")
    [card] = [each for each in office.processors.all() if each.name.casefold() == of.name.casefold()]
    assert card == dataclasses.replace(there, evidence=card.evidence)
    assert [each.subject for each in card.evidence] == [each.subject for each in steps]


def test_a_processor_in_the_bin_can_be_put_back(view: ProcessorsView, office: Office) -> None:
    gone = office.processors.save(a_processor(name="Wolkenhuis"))
    office.processors.remove(gone.id)
    press(view, "Bin…")
    dialog = view.findChild(BinDialog)
    dialog.put_back.click()
    assert gone in office.processors.all()
    dialog.close_button.click()
