"""The page of the processors."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from privdesk.core.fields import specs
from privdesk.core.words import Words
from privdesk.processors.form import SECTIONS, ProcessorForm
from privdesk.processors.listing import ProcessorListing
from privdesk.processors.model import Processor
from privdesk.processors.view import ProcessorsView
from privdesk.ui.points import Points
from tests.make import a_processor, an_agreement
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


def test_every_field_of_a_processor_has_its_place_in_the_form() -> None:
    placed = [name for _title, names in SECTIONS for name in names]
    assert len(placed) == len(set(placed))
    assert set(placed) == {each.name for each in specs(Processor)}


def test_the_list_tells_whether_there_is_an_agreement() -> None:
    listing = ProcessorListing(Words("en"), lambda _each: Points())
    QAbstractItemModelTester(listing, QAbstractItemModelTester.FailureReportingMode.Fatal)
    listing.show([a_processor(name="A", agreement=None), a_processor(name="B", agreement=an_agreement())])
    column = next(each for each in listing.columns if each.key == "agreement")
    assert column.value(listing.shown[0]) == "no agreement"
    assert "15 Jan 2025" in column.value(listing.shown[1])


def test_who_is_still_used_cannot_be_removed_and_the_activities_are_named(view: ProcessorsView, office: Office) -> None:
    view._remove.click()
    assert "Profiles" in view.strip.text
    assert [each.name for each in office.processors.all()] == ["Proefpost"]
    assert view.form.values()["name"] == "Proefpost"


def test_a_new_processor_is_kept(view: ProcessorsView, office: Office) -> None:
    view.add()
    view.form.fill({"name": "Wolkenhuis", "country": "Ireland"})
    view.leave()
    ring(view.room, "processors")
    assert [each.name for each in office.processors.all()] == ["Proefpost", "Wolkenhuis"]
    assert view.form.values()["name"] == "Wolkenhuis"


def test_the_form_of_a_processor_shows_what_was_saved(qapp: QApplication) -> None:
    form = ProcessorForm(Words("en"), MONDAY)
    processor = a_processor()
    form.fill(processor)
    assert Processor(id=processor.id, **form.values()) == processor
    form.deleteLater()
