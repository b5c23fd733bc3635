"""The window: doors, locking, keys, and what it tells nobody."""

from __future__ import annotations

import gc
import json
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from privdesk.core.errors import DiskFull, VaultNotWritable
from privdesk.desk.crash import CrashDialog
from privdesk.desk.start import bug_hook
from privdesk.desk.unlock import UnlockPage
from privdesk.desk.welcome import WelcomePage
from privdesk.desk.window import DeskWindow
from privdesk.desk.workbench import Workbench
from privdesk.requests.view.intake import IntakeDialog
from privdesk.ui.frame import ErrorDialog
from privdesk.vault.lock import VaultLock
from tests.desk.register import MAILS, PASSPHRASE, a_window, dialog, enter, front, settle


def action(window: DeskWindow, keys: str) -> QAction:
    return next(each for each in window.findChildren(QAction) if each.shortcut() == QKeySequence(keys))


def drop(window: DeskWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    how = (QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    for event in (QDragEnterEvent(*how), QDropEvent(*how)):
        QApplication.sendEvent(window, event)


def test_without_a_known_register_the_welcome_says_what_to_do_first(locked: DeskWindow) -> None:
    locked.show_door()
    page = front(locked)
    assert isinstance(page, WelcomePage)
    assert page.first.hasFocus()


def test_a_known_register_is_asked_for_its_passphrase(locked: DeskWindow, root: Path) -> None:
    locked._settings.opened(root)
    locked.show_door()
    page = front(locked)
    assert isinstance(page, UnlockPage)
    assert page.secret.hasFocus()
    QTest.keyClicks(page.secret, PASSPHRASE)
    QTest.keyClick(page.secret, Qt.Key.Key_Return)
    assert isinstance(front(locked), Workbench)


def test_a_register_that_is_gone_is_not_asked_for(locked: DeskWindow, tmp_path: Path) -> None:
    locked._settings.opened(tmp_path / "weg.privdesk")
    locked.show_door()
    assert isinstance(front(locked), WelcomePage)


def test_the_shortcuts_go_to_the_pages(window: DeskWindow) -> None:
    bench = front(window)
    assert isinstance(bench, Workbench)
    shown = []
    for number in range(1, 7):
        action(window, f"Ctrl+{number}").trigger()
        shown.append(bench.place.key)
    assert shown == ["overview", "requests", "activities", "processors", "export", "organisation"]


def test_a_new_request_can_be_begun_from_any_page(window: DeskWindow) -> None:
    action(window, "Ctrl+5").trigger()
    action(window, "Ctrl+N").trigger()
    opened = dialog(window, IntakeDialog)
    assert front(window).place.key == "requests"
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    settle()
    assert not isValid(opened)


def test_what_needs_a_register_is_grey_while_it_is_locked(window: DeskWindow) -> None:
    assert action(window, "Ctrl+N").isEnabled()
    window.lock()
    assert not any(action(window, keys).isEnabled() for keys in ("Ctrl+N", "Ctrl+L", "Ctrl+1"))


def test_locking_destroys_every_page(window: DeskWindow) -> None:
    bench = front(window)
    assert isinstance(bench, Workbench)
    for number in range(1, 7):
        action(window, f"Ctrl+{number}").trigger()
    pages = [weakref.ref(each) for each in (bench, *bench._pages.values())]
    inside = list(bench.findChildren(QWidget))
    del bench
    action(window, "Ctrl+L").trigger()
    settle()
    assert isinstance(front(window), UnlockPage)
    assert not any(isValid(each) for each in inside)
    del inside
    gc.collect()
    assert [each() for each in pages] == [None] * 7


def test_a_dialog_does_not_hold_up_a_lock(window: DeskWindow) -> None:
    action(window, "Ctrl+N").trigger()
    opened = dialog(window, IntakeDialog)
    window.lock()
    settle()
    assert not isValid(opened)
    assert isinstance(front(window), UnlockPage)


def test_what_was_typed_is_saved_by_a_lock(window: DeskWindow, root: Path) -> None:
    action(window, "Ctrl+3").trigger()
    page = front(window).page("activities")
    page.choose(next(each.id for each in page.pane.listing.shown if each.name == "Facturen"))
    line = page.form.editor("department").field()
    line.setFocus()
    QTest.keyClicks(line, "Administratie")
    window.lock()
    session = enter(window, root)
    assert [each.department for each in session.services.activities.all() if each.name == "Facturen"] == [
        "Administratie"
    ]


def test_after_a_lock_one_returns_to_where_one_was(window: DeskWindow, root: Path) -> None:
    action(window, "Ctrl+3").trigger()
    page = front(window).page("activities")
    wanted = page.pane.listing.shown[1].id
    page.choose(wanted)
    window.lock()
    enter(window, root)
    assert front(window).place == ("activities", wanted)


def test_closing_the_window_locks_the_register(window: DeskWindow) -> None:
    session = window._session
    assert session is not None
    window.close()
    settle()
    with pytest.raises(RuntimeError):
        _ = session.vault.transactions
    assert not window.isVisible()


def test_a_message_that_is_dropped_fills_a_request_and_saves_nothing(window: DeskWindow) -> None:
    services = window._session.services
    before = len(services.requests.all())
    drop(window, MAILS / "access-plain.eml")
    opened = dialog(window, IntakeDialog)
    assert opened.person.values()["name"] == "Sanne Bakker"
    assert opened.intake.values()["rights"] == ("access",)
    assert len(services.requests.all()) == before
    opened.reject()
    assert len(services.requests.all()) == before


def test_a_file_that_is_no_message_says_so(window: DeskWindow, tmp_path: Path) -> None:
    path = tmp_path / "leeg.eml"
    path.write_bytes(b"")
    drop(window, path)
    assert "cannot be read" in window._workbench.requests().strip.text
    assert not [each for each in window.findChildren(QDialog) if each.isVisible()]


def test_a_locked_window_takes_no_messages(window: DeskWindow) -> None:
    window.lock()
    drop(window, MAILS / "access-plain.eml")
    assert not [each for each in window.findChildren(QDialog) if each.isVisible()]


def test_neither_title_nor_settings_name_a_person(window: DeskWindow, tmp_path: Path) -> None:
    page = front(window).requests()
    page.pane.filter_text("Sanne")
    window.lock()
    told = (tmp_path / "desk.json").read_text(encoding="utf-8")
    assert not any(name in told + window.windowTitle() for name in ("Sanne", "Bram", "Lotte"))
    assert json.loads(told)["settings"]["registers"]


def test_an_error_without_a_place_is_shown_with_its_next_step(window: DeskWindow) -> None:
    window._jobs.failed.emit(DiskFull())
    opened = dialog(window, ErrorDialog)
    assert "disk is full" in opened.accessibleDescription()
    opened.accept()


def test_our_own_bug_is_reported_without_what_was_typed(window: DeskWindow) -> None:
    try:
        int("Sanne Voorbeeld")
    except ValueError as bug:
        window._jobs.broke.emit(bug)
    opened = dialog(window, CrashDialog)
    told = opened.report.toPlainText()
    assert "ValueError" in told
    assert "test_window.py" in told
    assert "Sanne" not in told
    assert "/" not in told.split("test_window.py")[0].splitlines()[-1]
    opened.accept()


def test_a_bug_in_the_window_itself_is_told_once_and_nothing_of_it_is_written_elsewhere(
    window: DeskWindow, capsys: pytest.CaptureFixture[str]
) -> None:
    hook = bug_hook(window)
    for error in (ValueError("Sanne Voorbeeld"), KeyError("Sanne Voorbeeld")):
        hook(type(error), error, None)
    (crash,) = window.findChildren(CrashDialog)
    assert "ValueError" in crash.report.toPlainText()
    assert "Sanne" not in crash.report.toPlainText() + "".join(capsys.readouterr())
    crash.accept()
    settle()


def test_a_register_in_a_folder_that_is_read_only_can_be_read(
    locked: DeskWindow, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> VaultLock:
        raise VaultNotWritable

    monkeypatch.setattr(VaultLock, "take", refuse)
    locked.show_door(root)
    page = front(locked)
    assert isinstance(page, UnlockPage)
    page.secret.setText(PASSPHRASE)
    page.unlock.click()
    assert "cannot be written to in this folder" in page.notice.text
    page.read_only.click()
    assert locked._session is not None
    assert locked._session.vault.is_read_only
    locked.lock()
    settle()


def test_a_register_that_is_open_elsewhere_can_be_read(locked: DeskWindow, root: Path, tmp_path: Path) -> None:
    other = a_window(tmp_path / "other")
    enter(other, root)
    locked.show_door(root)
    page = front(locked)
    assert isinstance(page, UnlockPage)
    page.secret.setText(PASSPHRASE)
    page.unlock.click()
    assert "in use" in page.notice.text
    assert page.read_only.isVisible()
    page.read_only.click()
    bench = front(locked)
    assert isinstance(bench, Workbench)
    assert locked._session is not None
    assert locked._session.vault.is_read_only
    assert bench.requests().detail.next.button("acknowledge") is None
    locked.lock()
    other.close()
    settle()
    other.deleteLater()
