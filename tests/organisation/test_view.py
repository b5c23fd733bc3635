"""Our own particulars and the house rules."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication

from privdesk.core.errors import DiskFull
from privdesk.core.fields import specs
from privdesk.organisation.form import SECTIONS
from privdesk.organisation.model import Organisation
from privdesk.organisation.view import OrganisationView
from privdesk.ui.room import Room, Saving
from tests.requests.office import MONDAY, Office, an_office
from tests.ui.rooms import a_room, lights


@pytest.fixture
def office() -> Office:
    return an_office()


@pytest.fixture
def room(qapp: QApplication) -> Room:
    return a_room(MONDAY)


@pytest.fixture
def view(room: Room, office: Office) -> Iterator[OrganisationView]:
    made = OrganisationView(room, SimpleNamespace(organisation=office.organisation))
    made.show()
    yield made
    made.close()
    made.deleteLater()


def test_every_particular_is_asked_once() -> None:
    placed = [name for _title, names in SECTIONS for name in names]
    assert len(placed) == len(set(placed))
    assert set(placed) <= {each.name for each in specs(Organisation)}


def test_a_particular_is_saved_when_it_is_left(view: OrganisationView, office: Office, room: Room) -> None:
    said = lights(room)
    view.form.fill({"town": "Voorbeelddorp"})
    view.leave()
    assert office.organisation.get().town == "Voorbeelddorp"
    assert said[-1] is Saving.SAVED


def test_what_the_form_does_not_ask_stays_as_it_was(view: OrganisationView, office: Office) -> None:
    before = office.organisation.get()
    view.form.fill({"town": "Voorbeelddorp"})
    view.leave()
    after = office.organisation.get()
    asked = set(view.form.values())
    assert all(
        getattr(after, each.name) == getattr(before, each.name)
        for each in specs(Organisation)
        if each.name not in asked
    )
    assert after.id == before.id


def test_a_house_that_will_keep_no_backups_is_warned_and_saved(view: OrganisationView, office: Office) -> None:
    view.form.fill({"backup_horizon_days": 0})
    view.leave()
    assert office.organisation.get().backup_horizon_days == 0
    assert "the register is gone" in view.form.row("backup_horizon_days").problem.text
    view.form.fill({"backup_horizon_days": 90})
    view.leave()
    assert not view.form.row("backup_horizon_days").problem.text


def test_a_house_rule_is_saved_when_it_is_left(view: OrganisationView, office: Office) -> None:
    view.rules_form.fill({"material_weeks": 8})
    view.leave()
    assert office.organisation.house_rules().material_weeks == 8


def test_without_a_name_nothing_is_saved_and_the_field_says_why(view: OrganisationView, office: Office) -> None:
    before = office.organisation.get()
    view.form.fill({"name": ""})
    view.leave()
    assert office.organisation.get() == before
    assert view.form.row("name").problem.text


def test_what_was_refused_is_tried_again(
    view: OrganisationView, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_organisation: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(office.organisation, "save", full)
        view.form.fill({"town": "Voorbeelddorp"})
        view.leave()
        assert "disk is full" in view.strip.text
    view.leave()
    assert office.organisation.get().town == "Voorbeelddorp"


def test_a_register_without_an_organisation_asks_for_one(qapp: QApplication, room: Room) -> None:
    empty = an_office()
    service = SimpleNamespace(
        get=lambda: None,
        house_rules=empty.organisation.house_rules,
        save=empty.organisation.save,
        save_house_rules=empty.organisation.save_house_rules,
    )
    view = OrganisationView(room, SimpleNamespace(organisation=service))
    view.form.fill({"name": "Stichting Voorbeeldhuis", "officer_name": "Robin"})
    view.leave()
    assert empty.organisation.get().name == "Stichting Voorbeeldhuis"
    view.deleteLater()
