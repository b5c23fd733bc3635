"""On a real vault: the list beside the register is written at the lock, tells the truth, and names nobody."""

from __future__ import annotations

import dataclasses
import datetime as dt
from pathlib import Path

import pytest

from privdesk.core.clock import FixedClock
from privdesk.reminders.model import HouseKind
from privdesk.reminders.service.side_file import SideFolder
from privdesk.requests.rules.planning import PlannedKind
from privdesk.vault import Passphrase, Vault
from privdesk.vault.kdf import FLOOR
from privdesk.wiring import Services, build
from tests.make import a_processor, an_activity, an_agreement, an_organisation

PASSPHRASE = "vijf gewone woorden zonder haast"
TODAY = dt.date(2026, 11, 23)
WRITTEN = ("Sanne", "Voorbeeld", "sanne@proef.example", "Mijn gegevens", "Proefpost", "Nieuwsbrief", "Proefstraat")


def fill(services: Services) -> str:
    services.organisation.save(an_organisation())
    agreement = an_agreement(ends_on=dt.date(2026, 12, 31))
    services.processors.save(a_processor(name="Proefpost", agreement=agreement, review_on=dt.date(2026, 11, 1)))
    services.activities.save(an_activity(reference="", name="Nieuwsbrief", review_on=dt.date(2027, 1, 4)))
    request = services.requests.register(
        rights=["access"],
        person={"name": "Sanne Voorbeeld", "email": "sanne@proef.example"},
        details={"received": dt.date(2026, 11, 2), "address_known": True, "wish": "Mijn gegevens, alstublieft."},
    )
    return request.case_no


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "Proef.privdesk"
    Vault.create(folder, PASSPHRASE, clock=FixedClock.on(TODAY), cost=FLOOR)
    return folder


def unlocked(root: Path, on: dt.date = TODAY, *, read_only: bool = False) -> tuple[object, Services]:
    vault = Vault(root, clock=FixedClock.on(on)).unlock(Passphrase(PASSPHRASE), read_only=read_only)
    return vault, build(vault)


def test_the_lock_writes_the_list_and_it_names_nobody(root: Path) -> None:
    vault, services = unlocked(root)
    case_no = fill(services)
    shown = services.reminders.all()
    vault.lock()  # type: ignore[attr-defined]
    text = SideFolder(root).path.read_text(encoding="ascii")
    assert case_no in text
    assert not any(word.casefold() in text.casefold() for word in WRITTEN)
    # and the dates of the backup that the lock made
    assert set(SideFolder(root).read().notes) > {dated.note for dated in shown}


def test_everything_with_a_date_stands_in_it_the_worst_first(root: Path) -> None:
    vault, services = unlocked(root)
    fill(services)
    found = {each.note.kind: each for each in services.reminders.all()}
    assert {PlannedKind.ANSWER, PlannedKind.ACKNOWLEDGE, PlannedKind.EXTENSION} <= set(found)
    assert {HouseKind.AGREEMENT, HouseKind.PROCESSOR_REVIEW, HouseKind.ACTIVITY_REVIEW} <= set(found)
    assert services.reminders.all()[0].note.kind is HouseKind.PROCESSOR_REVIEW
    assert found[PlannedKind.ANSWER].about == "Sanne Voorbeeld"
    assert found[HouseKind.ACTIVITY_REVIEW].about == "Nieuwsbrief"
    assert services.reminders.overview().incomplete >= 0
    vault.lock()  # type: ignore[attr-defined]


def test_backups_come_into_it_once_there_is_one(root: Path) -> None:
    vault, services = unlocked(root)
    fill(services)
    assert HouseKind.DRILL not in {each.note.kind for each in services.reminders.all()}
    vault.lock()  # type: ignore[attr-defined]
    vault, services = unlocked(root, TODAY + dt.timedelta(days=40))
    backups = {each.note.kind: each for each in services.reminders.all() if each.page == "backups"}
    assert backups[HouseKind.SECOND_COPY].note.on == TODAY + dt.timedelta(days=7)
    assert backups[HouseKind.DRILL].note.on == TODAY + dt.timedelta(days=31)
    vault.lock()  # type: ignore[attr-defined]


def test_for_reading_only_nothing_is_written(root: Path) -> None:
    vault, _services = unlocked(root, read_only=True)
    vault.lock()  # type: ignore[attr-defined]
    assert not SideFolder(root).path.exists()


def test_other_house_rules_move_the_dates(root: Path) -> None:
    vault, services = unlocked(root)
    fill(services)
    rules = services.organisation.house_rules()
    services.organisation.save_house_rules(dataclasses.replace(rules, acknowledge_working_days=10, extension_days=3))
    found = {each.note.kind: each.note.on for each in services.reminders.all()}
    assert found[PlannedKind.ACKNOWLEDGE] == dt.date(2026, 11, 16)
    assert found[PlannedKind.EXTENSION] == dt.date(2026, 11, 27)
    vault.lock()  # type: ignore[attr-defined]


def test_what_moved_without_anything_happening_to_the_request_is_said(root: Path) -> None:
    vault, services = unlocked(root)
    fill(services)
    assert services.reminders.overview().moved == ()
    services.requests.save_details(services.requests.all()[0].id, received=dt.date(2026, 11, 9))
    assert services.reminders.overview().moved == ()
    rules = services.organisation.house_rules()
    services.organisation.save_house_rules(dataclasses.replace(rules, extension_days=3))
    [during] = services.reminders.overview().moved
    assert during.note.kind is PlannedKind.EXTENSION
    vault.lock()  # type: ignore[attr-defined]
    side = SideFolder(root)
    # as a program with another calendar wrote it
    day = dt.timedelta(days=1)
    notes = [
        dataclasses.replace(each, on=each.on - day * (each.kind is PlannedKind.ANSWER)) for each in side.read().notes
    ]
    side.renew(notes)
    vault, services = unlocked(root, TODAY + day)
    [since] = services.reminders.overview().moved
    assert (since.note.kind, since.was) == (PlannedKind.ANSWER, since.note.on - day)
    vault.lock()  # type: ignore[attr-defined]
    vault, services = unlocked(root, TODAY + 2 * day)
    assert services.reminders.overview().moved == ()
    vault.lock()  # type: ignore[attr-defined]


def test_each_change_counts_though_the_dates_are_remembered(root: Path) -> None:
    vault, services = unlocked(root)
    fill(services)
    before = services.reminders.all()
    assert services.reminders.all() == before
    services.requests.acknowledge(services.requests.all()[0].id)
    assert PlannedKind.ACKNOWLEDGE not in {each.note.kind for each in services.reminders.all()}
    vault.lock()  # type: ignore[attr-defined]
