"""The keys: each road does what it says, on a real register; a wrong secret stays in the dialog."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from shiboken6 import isValid

from privdesk.core.clock import FixedClock
from privdesk.core.errors import DiskFull, WrongSecret
from privdesk.desk.custody.act import ActDialog
from privdesk.desk.custody.keys import KeysView
from privdesk.desk.custody.kit import KitDialog
from privdesk.desk.custody.manual import ManualDialog
from privdesk.desk.custody.memory import remembered
from privdesk.desk.session import credential
from privdesk.desk.unlock import UnlockPage
from privdesk.desk.window import DeskWindow
from privdesk.ui.frame import DangerDialog
from privdesk.vault.slots import Role, SlotKind
from tests.desk.register import PASSPHRASE, TODAY, dialog, registers, settle
from tests.formats.pdf.reading import all_spoken

NEW = "een heel andere zin met vijf woorden"
DEPUTY = "deze zin kent alleen de vervanger"


@pytest.fixture
def keys(window: DeskWindow) -> KeysView:
    window._workbench.go("keys")
    page = window._workbench.page("keys")
    assert isinstance(page, KeysView)
    return page


def opens(root: Path, passphrase: str) -> bool:
    try:
        registers(FixedClock.on(TODAY)).open(root, credential(passphrase), read_only=True).vault.lock()
    except WrongSecret:
        return False
    return True


def asked(keys: KeysView) -> ActDialog:
    return dialog(keys, ActDialog)


def answer(act: ActDialog, secret: str = "", fresh: str = "") -> None:
    if act.secret is not None:
        act.secret.setText(secret)
    if act.fresh is not None:
        act.fresh.first.setText(fresh)
        act.fresh.again.setText(fresh)
    act.verb.click()
    settle()


def type_back(kit: KitDialog) -> None:
    for line, which in zip(kit.page.typed, kit.page._asked, strict=True):
        line.setText(kit.page._groups[which].lower())
    kit.done_button.click()
    settle()


def add_deputy(keys: KeysView) -> None:
    keys.deputy.click()
    answer(asked(keys), fresh=DEPUTY)


def test_the_ways_in_stand_there_in_words(keys: KeysView) -> None:
    told = [row.accessibleName() for row in keys.rows]
    assert told == [
        "Passphrase of the privacy officer, since 23 November 2026 · you opened the register with this",
        "Recovery code on the recovery kit, since 23 November 2026",
    ]


def test_another_passphrase_opens_from_then_on_and_a_backup_is_offered(keys: KeysView, root: Path) -> None:
    keys.change.click()
    act = asked(keys)
    answer(act, PASSPHRASE, NEW)
    assert not isValid(act)
    assert opens(root, NEW)
    assert not opens(root, PASSPHRASE)
    assert "keep the old passphrase" in keys.strip.text
    before = len(keys._session.services.backups.all())
    keys.next.button("backup").click()
    assert len(keys._session.services.backups.all()) == before + 1
    assert keys.next.isHidden()


def test_a_wrong_passphrase_stays_in_the_dialog(keys: KeysView, root: Path) -> None:
    keys.change.click()
    act = asked(keys)
    answer(act, "een verkeerde zin van vijf woorden", NEW)
    assert act.isVisible()
    assert act.notice.text.startswith("Present passphrase: what you typed does not fit")
    assert act.verb.isEnabled()
    assert opens(root, PASSPHRASE)
    act.cancel.click()
    settle()
    assert not isValid(act)


def test_the_present_passphrase_is_no_new_one(keys: KeysView) -> None:
    keys.change.click()
    act = asked(keys)
    answer(act, PASSPHRASE, PASSPHRASE)
    assert "already opens with that passphrase" in act.notice.text
    assert act.focusWidget() is act.fresh.first
    act.cancel.click()


def test_what_was_begun_is_not_closed_halfway(
    keys: KeysView, window: DeskWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys.rotate.click()
    act, seen = asked(keys), []

    def work(_secret: str, store: object) -> None:
        QTest.keyClick(act, Qt.Key.Key_Escape)
        seen.append(act.isVisible())
        window.lock()
        seen.append(act.isVisible())
        raise DiskFull

    monkeypatch.setattr(window._session.vault, "rotate_keys", work)
    answer(act, PASSPHRASE)
    assert seen == [True, False]


def test_a_short_passphrase_cannot_be_sent(keys: KeysView) -> None:
    keys.deputy.click()
    act = asked(keys)
    act.fresh.first.setText("kort")
    act.fresh.again.setText("kort")
    assert not act.verb.isEnabled()
    act.reject()


def test_a_deputy_gets_in_and_is_removed_again(keys: KeysView, root: Path) -> None:
    add_deputy(keys)
    assert opens(root, DEPUTY)
    [row] = [row for row in keys.rows if row.remove is not None]
    row.remove.click()
    act = asked(keys)
    assert act.cancel.isDefault()
    assert "old copy" in act.accessibleDescription()
    act.verb.click()
    assert not opens(root, DEPUTY)
    assert opens(root, PASSPHRASE)


def test_removing_can_go_on_to_another_key(keys: KeysView, root: Path) -> None:
    add_deputy(keys)
    next(row for row in keys.rows if row.remove is not None).remove.click()
    asked(keys).other.click()
    settle()
    act = asked(keys)
    assert "Passphrase of a deputy" in act.accessibleDescription()
    answer(act, PASSPHRASE)
    type_back(dialog(keys, KitDialog))
    assert not opens(root, DEPUTY)
    assert opens(root, PASSPHRASE)
    assert [each.kind for each in keys.ways.slots] == [SlotKind.PASSPHRASE, SlotKind.RECOVERY]


def test_this_computer_remembers_and_forgets(keys: KeysView, window: DeskWindow, root: Path) -> None:
    keys.remember.click()
    answer(asked(keys))
    assert keys.ways.here is not None
    assert remembered(window._settings) == (root,)
    assert keys.remember.text() == "&Forget on this computer…"
    keys.remember.click()
    answer(asked(keys))
    assert keys.ways.here is None
    assert remembered(window._settings) == ()


@pytest.mark.parametrize("reason", ["absent", "null", "timeout", "denied", "not_kept"])
def test_a_keyring_that_does_not_work_is_told_with_what_to_do(keys: KeysView, reason: str) -> None:
    keys._session.registers.store.refuses_with = reason
    keys.remember.click()
    act = asked(keys)
    answer(act)
    assert act.isVisible()
    assert "keyring" in act.notice.text.lower()
    assert "passphrase" in act.notice.text
    act.reject()


def test_a_new_kit_counts_when_two_groups_are_typed_back(keys: KeysView) -> None:
    keys.kit.click()
    answer(asked(keys))
    kit = dialog(keys, KitDialog)
    assert not kit.done_button.isEnabled()
    assert keys._notes.kit_is_unchecked
    type_back(kit)
    assert not isValid(kit)
    assert not keys._notes.kit_is_unchecked
    assert "counts" in keys.strip.text


def test_a_new_kit_that_is_neither_printed_nor_saved_is_reminded_of(keys: KeysView) -> None:
    keys.kit.click()
    asked = dialog(keys, ActDialog)
    asked.verb.click()
    kit = dialog(keys, KitDialog)
    type_back(kit)
    assert keys._notes.kit_is_unkept
    assert "destroy" not in keys.strip.text
    keys.next.button("kit").click()
    dialog(keys, ActDialog).verb.click()
    again = dialog(keys, KitDialog)
    again.page._print()
    type_back(again)
    assert not keys._notes.kit_is_unkept
    assert "destroy the old paper" in keys.strip.text


def test_a_kit_that_was_left_is_reminded_of(keys: KeysView) -> None:
    keys.kit.click()
    answer(asked(keys))
    kit = dialog(keys, KitDialog)
    kit.leave.click()
    dialog(kit, DangerDialog).confirm.click()
    settle()
    assert not isValid(kit)
    assert keys.next.button("kit") is not None


def test_a_lock_is_not_held_up_by_a_kit_that_was_not_checked(keys: KeysView, window: DeskWindow) -> None:
    keys.kit.click()
    answer(asked(keys))
    kit = dialog(keys, KitDialog)
    window.lock()
    settle()
    assert not isValid(kit)
    assert isinstance(window.centralWidget().currentWidget(), UnlockPage)


def test_the_new_kit_is_printed_and_saved_with_its_code(keys: KeysView, window: DeskWindow, tmp_path: Path) -> None:
    keys.kit.click()
    answer(asked(keys))
    kit = dialog(keys, KitDialog)
    kit.page._print()
    [(title, pdf)] = window._paper.printed
    assert title == "Recovery kit"
    kit._paper.save(kit._kit, tmp_path / "kit.pdf", kit, kit.page.saved, kit._failed)
    saved = (tmp_path / "kit.pdf").read_bytes()
    for data in (pdf, saved):
        assert all(group in all_spoken(data) for group in kit.page._groups)
    assert "kit.pdf" in kit.page._kept_as.text
    type_back(kit)


def test_after_the_recovery_code_a_new_passphrase_and_a_new_kit_are_proposed(
    locked: DeskWindow, window: DeskWindow, root: Path
) -> None:
    window._workbench.go("keys")
    keys = window._workbench.page("keys")
    keys.kit.click()
    answer(asked(keys))
    kit = dialog(keys, KitDialog)
    code = "-".join(kit.page._groups)
    type_back(kit)
    window.lock()
    settle()
    locked.enter(locked._registers.open(root, credential(code, by_code=True)))
    bench = locked._workbench
    assert "recovery code" in bench.strip.text
    bench.strip._acted()
    assert bench.place.key == "keys"
    keys = bench.page("keys")
    keys.next.button("change").click()
    act = asked(keys)
    assert act.secret is None
    answer(act, fresh=NEW)
    assert opens(root, NEW)
    keys.next.button("kit").click()
    answer(asked(keys))
    type_back(dialog(keys, KitDialog))
    with pytest.raises(WrongSecret):
        locked._registers.open(root, credential(code, by_code=True), read_only=True)


def test_a_deputy_changes_only_the_own_passphrase(window: DeskWindow, keys: KeysView, root: Path) -> None:
    add_deputy(keys)
    window.lock()
    settle()
    window.enter(registers(FixedClock.on(TODAY)).open(root, credential(DEPUTY)))
    window._workbench.go("keys")
    keys = window._workbench.page("keys")
    assert keys._session.vault.slot.role is Role.DEPUTY
    assert not any(each.isEnabled() for each in (keys.deputy, keys.kit, keys.rotate))
    assert all(row.remove is None for row in keys.rows)
    assert "Only the privacy officer" in keys.subtitle.text()
    keys.change.click()
    answer(asked(keys), DEPUTY, NEW)
    assert opens(root, NEW)
    assert opens(root, PASSPHRASE)


def test_the_page_about_protection_opens_no_link(keys: KeysView, window: DeskWindow) -> None:
    keys.manual.click()
    manual = dialog(window, ManualDialog)
    assert "Malicious programs" in manual.text.toPlainText()
    assert not manual.text.openLinks()
    manual.accept()
    settle()
    assert not isValid(manual)


def test_a_register_that_had_to_close_itself_after_its_key_was_changed_is_locked_and_says_why(
    keys: KeysView, window: DeskWindow, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise DiskFull

    notes = keys._notes
    keys.rotate.click()
    with monkeypatch.context() as patched:
        patched.setattr("privdesk.vault.open_vault.open_database", full)
        answer(asked(keys), PASSPHRASE)
        settle()
    door = window.centralWidget().currentWidget()
    assert isinstance(door, UnlockPage)
    assert "The disk is full" in " ".join(each.text() for each in window.findChildren(QLabel))
    assert notes.kit_is_unchecked
    window.enter(registers(FixedClock.on(TODAY)).open(root, credential(PASSPHRASE)))
    assert window._session.vault.header.database.file == "register-0002.db"
