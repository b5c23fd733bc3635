"""The screens of the vault in every look: nothing is cut off, all is named, and a closed dialog is freed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from privdesk.core.errors import HeaderLost, PlaceRefused, VaultInUse
from privdesk.desk.custody.kit import KitDialog
from privdesk.desk.custody.override import OverrideDialog
from privdesk.desk.custody.rebuild import RebuildDialog
from privdesk.desk.session import credential
from privdesk.desk.unlocking import Asked
from privdesk.desk.window import DeskWindow
from privdesk.ui.frame import DangerDialog
from privdesk.ui.theme import Tone
from tests.desk.register import FAST, PASSPHRASE, a_window, dialog, settle
from tests.ui.conftest import Look
from tests.ui.looks import cut_off, nameless

PAGES = ("backups", "keys", "trail")


@pytest.fixture
def closed(qapp: QApplication, look: Look, tmp_path: Path) -> Iterator[DeskWindow]:
    window = a_window(tmp_path, words=look.words)
    line = window.fontMetrics().height()
    window.resize(line * 69, line * 43)
    window.show()
    yield window
    window.close()
    settle()
    window.deleteLater()
    settle()


@pytest.fixture
def open_(closed: DeskWindow, root: Path) -> DeskWindow:
    session = closed._registers.open(root, credential(PASSPHRASE))
    session.vault.add_deputy("deze zin kent alleen de vervanger", cost=FAST)
    closed.enter(session)
    return closed


def looked_at(top: QWidget) -> None:
    for _ in range(3):  # a frame that grows with its text makes those around it grow
        QApplication.processEvents()
    assert cut_off(top) == []
    assert nameless(top) == []


def freed(asked: QDialog) -> None:
    looked_at(asked)
    asked.reject()
    settle()
    assert not isValid(asked)


def test_the_pages(open_: DeskWindow) -> None:
    bench = open_._workbench
    for key in PAGES:
        bench.go(key)
        looked_at(open_)
    page = bench.page("backups")
    bench.go("backups")
    page.make_one()
    looked_at(open_)
    keys = bench.page("keys")
    keys._notes.kit_is_unchecked = True
    bench.go("keys")
    keys.strip.say(Tone.GOOD, keys.tr("The passphrase is changed."), keys.tr("Remove…"))
    looked_at(open_)


def test_the_questions_about_keys(open_: DeskWindow) -> None:
    bench = open_._workbench
    bench.go("keys")
    keys = bench.page("keys")
    row = next(row for row in keys.rows if row.remove is not None)
    for act in (keys.change, keys.deputy, keys.remember, keys.kit, keys.rotate, row.remove):
        act.click()
        freed(dialog(keys))
    keys.kit.click()
    dialog(keys).verb.click()
    settle()
    kit = dialog(keys, KitDialog)
    looked_at(kit)
    kit.leave.click()
    asked = dialog(kit, DangerDialog)
    looked_at(asked)
    asked.confirm.click()
    settle()
    assert not isValid(kit)


def test_trying_out_and_restoring(open_: DeskWindow) -> None:
    bench = open_._workbench
    bench.go("backups")
    page = bench.page("backups")
    page.make_one()
    page.try_out()
    freed(dialog(page))
    page.try_out()
    asked = dialog(page)
    asked.secret.line.setText(PASSPHRASE)
    asked.verb.click()
    settle()
    freed(dialog(page))
    open_._ask_repair()
    freed(dialog(open_))
    open_._set()
    freed(dialog(open_))
    path = page.table.chosen_id
    open_._restore(path)
    asked = dialog(open_)
    looked_at(asked)
    asked.secret.line.setText(PASSPHRASE)
    asked.verb.click()
    settle()
    freed(dialog(open_))


def test_the_doors_that_do_not_open(closed: DeskWindow, root: Path, look: Look) -> None:
    closed.show_door(root)
    page, asked = closed.centralWidget().currentWidget(), Asked(root, "x", by_code=False)
    refused = PlaceRefused(place="synced", service="OneDrive")
    for error in (VaultInUse(host="werkplek", since=None), refused, HeaderLost()):
        closed._door._failed(error, asked)
        looked_at(closed)
    closed._door.rebuild(root)
    freed(dialog(page, RebuildDialog))
    made = OverrideDialog(refused, look.words, page, lambda: None)
    made.open()
    freed(made)


def test_the_manual_and_the_restoring_at_the_welcome(closed: DeskWindow) -> None:
    closed._tell_protection()
    freed(dialog(closed))
    closed.show_welcome()
    looked_at(closed)
    closed.centralWidget().currentWidget().restore_button.click()
    freed(dialog(closed))
