"""When the door does not open: what can be done stands below the sentence, and does what it says."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from shiboken6 import isValid

from privdesk.core.clock import FixedClock
from privdesk.desk.create import CreateWizard
from privdesk.desk.custody import memory
from privdesk.desk.custody.override import OverrideDialog
from privdesk.desk.custody.rebuild import RebuildDialog
from privdesk.desk.custody.restore import RestoreDialog
from privdesk.desk.session import credential
from privdesk.desk.unlock import UnlockPage
from privdesk.desk.window import DeskWindow
from privdesk.desk.workbench import Workbench
from privdesk.vault.lock import VaultLock
from privdesk.vault.places import LOCAL, Place, PlaceKind
from tests.desk.register import PASSPHRASE, TODAY, dialog, enter, front, registers, settle

CLOUD = Place(kind=PlaceKind.SYNCED, service="OneDrive")
NEW = "een heel andere zin met vijf woorden"


def unlock(page: UnlockPage, text: str = PASSPHRASE) -> None:
    page.secret.setText(text)
    page.unlock.click()
    settle()


def remedy(page: UnlockPage, text: str) -> QPushButton:
    return next(each for each in page._remedies if text in each.text().replace("&", ""))


def offered(page: UnlockPage) -> list[str]:
    return [each.text().replace("&", "") for each in page._remedies]


def remembers(window: DeskWindow, root: Path) -> None:
    session = window._registers.open(root, credential(PASSPHRASE))
    session.vault.remember_here(window._registers.store)
    session.vault.lock()
    memory.remember(window._settings, root, is_remembered=True)


# -- the keyring


def test_a_remembered_register_opens_by_itself_at_the_start(locked: DeskWindow, root: Path) -> None:
    remembers(locked, root)
    locked.show_door(root)
    assert isinstance(front(locked), UnlockPage)
    locked.painted()
    assert isinstance(front(locked), Workbench)


def test_after_a_lock_the_keyring_waits_for_its_button(locked: DeskWindow, root: Path) -> None:
    remembers(locked, root)
    locked.show_door(root)
    locked.painted()
    locked.lock()
    settle()
    page = front(locked)
    assert isinstance(page, UnlockPage)
    assert page.by_keyring.isVisible()
    page.by_keyring.click()
    assert isinstance(front(locked), Workbench)


def test_a_lock_that_starts_the_program_anew_is_not_undone_by_the_keyring(locked: DeskWindow, root: Path) -> None:
    remembers(locked, root)
    memory.ask_next_time(locked._settings)
    locked.show_door(root)
    locked.painted()
    assert isinstance(front(locked), UnlockPage)
    assert not memory.take_ask(locked._settings)


def test_without_the_setting_the_keyring_is_not_asked(locked: DeskWindow, root: Path) -> None:
    import dataclasses

    remembers(locked, root)
    locked._settings.change(dataclasses.replace(locked._settings.settings, opens_by_keyring=False))
    locked._registers.store.refuses_with = "denied"
    locked.show_door(root)
    locked.painted()
    assert not front(locked).notice.isVisible()


@pytest.mark.parametrize("reason", ["absent", "null", "timeout", "denied", None])
def test_a_keyring_that_does_not_open_it_leaves_a_small_sentence(
    locked: DeskWindow, root: Path, reason: str | None
) -> None:
    remembers(locked, root)
    locked._registers.store.refuses_with = reason
    if reason is None:
        locked._registers.store.entries.clear()
    locked.show_door(root)
    locked.painted()
    page = front(locked)
    assert "passphrase" in page.notice.text
    assert page.secret.hasFocus()
    locked._registers.store.refuses_with = None
    unlock(page)
    assert isinstance(front(locked), Workbench)


# -- in use


def test_a_register_that_is_in_use_can_be_read_or_taken_over(
    door: UnlockPage, locked: DeskWindow, root: Path, monkeypatch
) -> None:
    monkeypatch.setattr("privdesk.vault.taking_over.PATIENCE", 0.0)
    held = VaultLock.take(root, FixedClock.on(TODAY))
    unlock(door)
    assert "in use" in door.notice.text
    assert door.read_only.isVisible()
    held.release()
    remedy(door, "Take it over").click()
    settle()
    assert isinstance(front(locked), Workbench)
    assert not locked._session.vault.is_read_only


# -- damaged


def test_the_first_bytes_of_the_database_are_put_back(door: UnlockPage, locked: DeskWindow, root: Path) -> None:
    database = next(root.glob("*.db"))
    with database.open("r+b") as file:
        file.write(bytes(16))
    unlock(door)
    assert "first bytes" in door.notice.text
    assert "Let the register be repaired" in door.notice.text
    assert offered(door) == ["Repair it", "Restore a backup…"]
    remedy(door, "Repair").click()
    settle()
    assert isinstance(front(locked), Workbench)


def test_pages_that_are_gone_are_not_said_to_be_repairable(door: UnlockPage, root: Path) -> None:
    database = next(root.glob("*.db"))
    with database.open("r+b") as file:
        file.seek(200)
        file.write(bytes(200))
    unlock(door)
    assert offered(door) == ["Restore a backup…"]
    remedy(door, "Restore").click()
    asked = dialog(door, RestoreDialog)
    assert asked.in_place.isChecked()
    asked.reject()
    settle()
    assert not isValid(asked)


def test_remedies_go_when_it_is_tried_again(door: UnlockPage, root: Path) -> None:
    for name in ("vault.json", "vault.json.bak"):
        (root / name).write_bytes(b"{")
    unlock(door)
    assert len(offered(door)) == 2
    unlock(door, "een verkeerde zin")
    assert len(offered(door)) == 2


# -- without its key file


@pytest.fixture
def kit(root: Path, locked: DeskWindow):
    session = locked._registers.open(root, credential(PASSPHRASE))
    made = session.vault.new_recovery_kit()
    session.vault.lock()
    for name in ("vault.json", "vault.json.bak"):
        (root / name).unlink(missing_ok=True)
    return made


def test_a_lost_key_file_is_rebuilt_from_the_kit(kit, locked: DeskWindow, root: Path, tmp_path: Path) -> None:
    locked.show_door(root)
    page = front(locked)
    assert "key file" in page.notice.text
    remedy(page, "Key file lost? Use the recovery kit").click()
    asked = dialog(locked, RebuildDialog)
    (tmp_path / "vierkant.txt").write_text(kit.slot, encoding="utf-8")
    asked.take(tmp_path / "vierkant.txt")
    asked.code.setText(kit.code[:-1] + ("0" if kit.code[-1] != "0" else "1"))
    asked.fresh.first.setText(NEW)
    asked.fresh.again.setText(NEW)
    asked.verb.click()
    assert asked.isVisible()
    assert "recovery code" in asked.notice.text
    asked.code.setText(kit.code)
    asked.verb.click()
    settle()
    assert not isValid(asked)
    assert isinstance(front(locked), Workbench)
    locked.lock()
    settle()
    unlock(front(locked), NEW)
    assert isinstance(front(locked), Workbench)


def test_a_text_that_is_no_square_code_stays_in_the_dialog(kit, locked: DeskWindow, root: Path) -> None:
    locked.show_door(root)
    remedy(front(locked), "Key file lost").click()
    asked = dialog(locked, RebuildDialog)
    asked.scanned.setPlainText("een boodschappenlijst")
    asked.code.setText(kit.code)
    asked.fresh.first.setText(NEW)
    asked.fresh.again.setText(NEW)
    asked.verb.click()
    assert "square code" in asked.notice.text
    assert asked.focusWidget() is asked.scanned
    asked.reject()


def test_where_only_backups_are_left_one_can_be_put_back(locked: DeskWindow, root: Path) -> None:
    for each in (*root.glob("vault.json*"), *root.glob("*.db")):
        each.unlink()
    (root / "backups").mkdir(exist_ok=True)
    locked.show_door(root)
    door = front(locked)
    assert isinstance(door, UnlockPage)
    assert "no register in this folder" in door.notice.text
    assert offered(door) == ["Restore a backup…"]


def test_a_known_register_without_key_file_still_stands_at_the_door(kit, locked: DeskWindow, root: Path) -> None:
    locked._settings.opened(root)
    locked.show_door()
    assert isinstance(front(locked), UnlockPage)


# -- places


def test_a_folder_in_the_cloud_is_refused_until_it_is_meant(door: UnlockPage, locked: DeskWindow) -> None:
    locked._registers._look = {"look": lambda _folder: CLOUD}
    unlock(door)
    assert "OneDrive" in door.notice.text
    assert door.read_only.isVisible()
    remedy(door, "all the same").click()
    asked = dialog(door, OverrideDialog)
    assert asked.cancel.isDefault()
    assert "takes longer" in asked.accessibleDescription()
    asked.verb.click()
    settle()
    assert isinstance(front(locked), Workbench)
    assert locked._session.vault.header.database.journal == "DELETE"


def test_a_new_register_in_the_cloud_needs_a_second_word(locked: DeskWindow, tmp_path: Path) -> None:
    locked._registers._look = {"look": lambda _folder: CLOUD}
    locked.show_welcome()._create()
    wizard = locked.findChild(CreateWizard)
    wizard.place_page.folder.setText(str(tmp_path))
    for name, page in (("name", wizard.organisation_page), ("officer_name", wizard.officer_page)):
        page.form.editor(name).field().setText("Voorbeeld")
        wizard.next()
    wizard.next()
    wizard.passphrase_page.first.setText(PASSPHRASE)
    wizard.passphrase_page.again.setText(PASSPHRASE)
    wizard.next()
    assert "OneDrive" in wizard.passphrase_page.verdict.text
    dialog(wizard, OverrideDialog).verb.click()
    settle()
    assert wizard.currentPage() is wizard.recovery_page
    assert (tmp_path / "Voorbeeld.privdesk" / "vault.json").exists()
    wizard.accept()
    settle()


def test_a_register_that_moved_to_a_safe_place_asks_nothing(door: UnlockPage, locked: DeskWindow) -> None:
    locked._registers._look = {"look": lambda _folder: LOCAL}
    unlock(door)
    assert isinstance(front(locked), Workbench)


def test_another_register_at_the_door_begins_without_the_remedies_of_the_first(
    locked: DeskWindow, root: Path, tmp_path: Path
) -> None:
    other = tmp_path / "Ander.privdesk"
    shutil.copytree(root, other)
    for name in ("vault.json", "vault.json.bak"):
        (root / name).unlink(missing_ok=True)
    for each in (other, root):
        locked._settings.opened(each)
    locked.show_door()
    page = front(locked)
    assert offered(page)
    page.register.setCurrentIndex(1)
    assert not offered(page)
    unlock(page)
    assert locked._session.root == other


def test_an_older_key_file_that_was_put_back_is_told_at_the_opening(locked: DeskWindow, root: Path) -> None:
    clock = FixedClock.on(TODAY)
    session = registers(clock).open(root, credential(PASSPHRASE))
    before = (root / "vault.json").read_bytes()
    session.vault.new_recovery_kit()
    session.vault.lock()
    for name in ("vault.json", "vault.json.bak"):
        (root / name).write_bytes(before)
    enter(locked, root)
    strip = locked._workbench.reminders._strip
    assert "An older vault.json was put back, and 1 way" in strip.text
    assert not locked._session.vault.findings
