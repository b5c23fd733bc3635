"""The page of the processing activities."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit

from privdesk.activities.form import SECTIONS, ActivityForm
from privdesk.activities.listing import ActivityListing
from privdesk.activities.model import Activity
from privdesk.activities.rules.starters import SUBJECTS
from privdesk.activities.view import ActivitiesView
from privdesk.core.fields import specs
from privdesk.core.words import Words
from privdesk.ui.points import Points
from privdesk.ui.room import Room
from tests.make import a_category, a_processor, a_recipient, an_activity
from tests.requests.office import MONDAY, Office, an_office_with_register
from tests.ui.rooms import a_room, ring


@pytest.fixture
def office() -> Office:
    return an_office_with_register()


@pytest.fixture
def room(qapp: QApplication) -> Room:
    return a_room(MONDAY)


@pytest.fixture
def view(room: Room, office: Office) -> Iterator[ActivitiesView]:
    made = ActivitiesView(room, SimpleNamespace(activities=office.activities, processors=office.processors))
    made.resize(1100, 740)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def test_every_field_of_an_activity_has_its_place_in_the_form() -> None:
    placed = [name for _title, names in SECTIONS for name in names]
    assert len(placed) == len(set(placed))
    assert set(placed) == {each.name for each in specs(Activity)}


def test_the_list_tells_open_points_in_words_with_a_sign() -> None:
    points = {"Invoices": Points(), "Profiles": Points(4), "Photos": Points(2, 1)}
    listing = ActivityListing(Words("en"), lambda each: points[each.name])
    QAbstractItemModelTester(listing, QAbstractItemModelTester.FailureReportingMode.Fatal)
    listing.show([an_activity(name=name) for name in points])
    column = next(each for each in listing.columns if each.key == "points")
    said = {each.name: (column.value(each), column.icon(each)) for each in listing.shown}
    assert said == {
        "Photos": ("1 serious, 1 open", "circle-alert"),
        "Profiles": ("4 open", "triangle-alert"),
        "Invoices": ("none", "circle-check"),
    }
    listing.sort([each.key for each in listing.columns].index("points"))
    assert [each.name for each in listing.shown] == ["Photos", "Profiles", "Invoices"]


def test_a_list_that_has_no_day_of_review_sorts_those_last() -> None:
    listing = ActivityListing(Words("en"), lambda _each: Points())
    days = (None, dt.date(2027, 5, 1), dt.date(2026, 5, 1))
    listing.show([an_activity(name=str(day), review_on=day) for day in days])
    listing.sort([each.key for each in listing.columns].index("review"))
    assert [each.name for each in listing.shown] == ["2026-05-01", "2027-05-01", "None"]


def test_what_is_typed_stands_in_the_register_when_the_field_is_left(view: ActivitiesView, office: Office) -> None:
    form = view.form
    form.fill({"department": "Sales"})
    view.leave()
    assert view.chosen_id is not None
    assert office.activities.get(view.chosen_id).department == "Sales"


def test_a_new_activity_gets_the_next_number(view: ActivitiesView, office: Office, room: Room) -> None:
    view.add()
    view.form.fill({"name": "Newsletter"})
    view.leave()
    ring(room, "activities")
    made = next(each for each in office.activities.all() if each.name == "Newsletter")
    assert made.reference
    assert view.chosen_id == made.id


def test_processors_can_be_chosen_as_recipients_as_soon_as_they_exist(
    view: ActivitiesView, office: Office, room: Room
) -> None:
    office.processors.save(a_processor(name="Wolkenhuis"))
    ring(room, "processors")
    assert "Wolkenhuis" in [name for _key, name in view._processor_choices()]


def test_kinds_of_people_are_offered_from_the_register_and_the_starters(view: ActivitiesView) -> None:
    names = [name for _key, name in view._subject_choices()]
    assert names[0] == "customers"
    assert len(names) == len({name.casefold() for name in names})
    assert len(names) >= len(SUBJECTS)


def test_what_a_kind_of_data_is_called_is_proposed_as_the_register_spells_it(
    view: ActivitiesView, office: Office, room: Room
) -> None:
    activity = office.activities.get(view.chosen_id)
    editor = view.form.editor("data_categories")
    editor.field().setCurrentRow(0)
    office.activities.save(dataclasses.replace(activity, data_categories=(a_category(name="Contact Details"),)))
    ring(room, "activities")
    lines = [each for each in editor.findChildren(QLineEdit) if each.text() == "Contact Details"]
    proposed = lines[0].completer().model()
    names = [proposed.index(row, 0).data() for row in range(proposed.rowCount())]
    assert "Contact Details" in names
    assert "contact details" not in names
    assert "date of birth" in names


def test_a_removed_activity_comes_back_from_the_bin(view: ActivitiesView, office: Office, room: Room) -> None:
    wanted = view.chosen_id
    view._remove.click()
    ring(room, "activities")
    assert wanted not in [each.id for each in office.activities.all()]
    view.strip._act.click()
    ring(room, "activities")
    assert wanted in [each.id for each in office.activities.all()]


def test_a_point_about_a_row_stands_at_its_list_with_the_number_of_the_row(
    view: ActivitiesView, office: Office
) -> None:
    activity = office.activities.get(view.chosen_id)
    unnamed = a_recipient(name="", processor_id=None)
    saved = office.activities.save(
        an_activity(id=activity.id, name=activity.name, no_recipients=False, recipients=(a_recipient(), unnamed))
    )
    view.reload()
    assert view.chosen_id == saved.id
    told = view.form.row("recipients").problem.text
    assert told.startswith("2. ") or "\n2. " in told


def test_the_form_of_an_activity_shows_what_was_saved(qapp: QApplication) -> None:
    form = ActivityForm(Words("en"), MONDAY, list, list, list)
    activity = an_activity()
    form.fill(activity)
    assert Activity(id=activity.id, **form.values()) == activity
    form.deleteLater()
