"""The register locks by itself, with the vault's own thread: what was half typed is there again after the unlocking."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from privdesk.core.clock import FixedClock
from privdesk.db.work import Transactions
from privdesk.desk.session import credential
from privdesk.desk.unlock import UnlockPage
from privdesk.desk.watch.reasons import LockReason
from privdesk.desk.watch.vigil import Moment
from privdesk.desk.window import DeskWindow
from privdesk.desk.workbench import Workbench
from privdesk.requests.rules.steps import StepAction
from privdesk.requests.view.intake import IntakeDialog
from privdesk.ui.ask import AskDialog
from privdesk.ui.jobs import ThreadedJobs
from tests.desk.register import PASSPHRASE, TODAY, Template, a_window, dialog, front, registers, settle

SECRET_WORDS = "De heer Proefpersoon verhuisde naar het dorp"


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    return Template(tmp_path_factory.mktemp("register"))


@pytest.fixture
def root(template: Template, tmp_path: Path) -> Path:
    return template.lay(tmp_path)


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, root: Path, tmp_path: Path) -> Iterator[DeskWindow]:
    jobs = ThreadedJobs()
    made = a_window(tmp_path, jobs=jobs)
    made.show_door(root)
    made.show()
    unlock(made, qtbot).go("requests")
    quiet(made, qtbot)
    yield made
    made.close()
    qtbot.waitUntil(lambda: made._opened is None and not made._is_locking)
    made.close()
    settle()
    jobs.shutdown()
    made.deleteLater()
    settle()


def unlock(window: DeskWindow, qtbot: QtBot) -> Workbench:
    page = front(window)
    assert isinstance(page, UnlockPage)
    QTest.keyClicks(page.secret, PASSPHRASE)
    QTest.keyClick(page.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(front(window), Workbench))
    bench = front(window)
    assert isinstance(bench, Workbench)
    quiet(window, qtbot)
    return bench


def quiet(window: DeskWindow, qtbot: QtBot) -> None:
    """Until nothing runs any more."""
    qtbot.waitUntil(lambda: not window._jobs.is_busy)
    settle()


def at_the_door(window: DeskWindow, qtbot: QtBot) -> UnlockPage:
    qtbot.waitUntil(lambda: isinstance(front(window), UnlockPage))
    settle()
    page = front(window)
    assert isinstance(page, UnlockPage)
    return page


def let_time_pass(window: DeskWindow, seconds: float) -> None:
    """Nobody touches anything, and the clocks go on together, look by look."""
    watch = window._opened.watch
    wall, counted = watch._clock()
    for passed in range(5, int(seconds) + 1, 5):
        if window._opened is None:
            return
        watch._clock = lambda passed=passed: Moment(wall + passed, counted + passed)
        watch.look()


def ask_for_an_extension(bench: Workbench) -> AskDialog:
    view = bench.requests()
    view.acts.take(StepAction.EXTEND.value, view.detail.case)
    return dialog(view, AskDialog)


def test_nobody_is_there_for_ten_minutes_while_a_question_is_half_answered(window: DeskWindow, qtbot: QtBot) -> None:
    bench = front(window)
    asked = ask_for_an_extension(bench)
    assert asked.isModal()
    QTest.keyClicks(asked.form.editor("reason").field(), SECRET_WORDS)
    QTest.keyClick(asked.form.editor("months").field(), Qt.Key.Key_Backspace)
    QTest.keyClicks(asked.form.editor("months").field(), "een")

    let_time_pass(window, 590)
    assert window._opened is not None
    let_time_pass(window, 15)

    page = at_the_door(window, qtbot)
    assert "nothing was done" in page.notice.text
    assert "half typed is kept" in page.notice.text
    assert not isValid(asked)
    assert not [each for each in window.findChildren(QDialog) if each.isVisible()]

    bench = unlock(window, qtbot)
    again = dialog(window, AskDialog)
    assert again.form.values()["reason"] == SECRET_WORDS
    assert again.form.draft()["months"] == "een"  # not a number: half typed as it was
    QTest.keyClick(again, Qt.Key.Key_Escape)
    quiet(window, qtbot)
    assert window._session.services.drafts.kept() == ()


def test_what_is_half_typed_lies_in_no_file_outside_the_encryption(
    window: DeskWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    asked = ask_for_an_extension(front(window))
    QTest.keyClicks(asked.form.editor("reason").field(), SECRET_WORDS)
    window.lock()
    at_the_door(window, qtbot)
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) > 3
    needles = [SECRET_WORDS.encode(encoding) for encoding in ("utf-8", "utf-16-le")]
    assert not [path.name for path in files if any(needle in path.read_bytes() for needle in needles)]


def test_a_lock_waits_for_what_runs_and_takes_nothing_new(window: DeskWindow, qtbot: QtBot) -> None:
    goes_on, ran = threading.Event(), []

    def long_work() -> None:
        goes_on.wait(5)
        with window_services.transactions.write():
            ran.append("long")

    bench, window_services = front(window), window._session.services
    window._jobs.vault(long_work, lambda _done: ran.append("told"), owner=bench)
    asked = ask_for_an_extension(bench)
    QTest.keyClicks(asked.form.editor("reason").field(), SECRET_WORDS)
    window.lock(reason=LockReason.SESSION)
    settle()
    assert not isValid(bench)  # the screen is locked at once
    assert not isinstance(front(window), UnlockPage)
    late = window._jobs.vault(lambda: ran.append("late"), lambda _done: None, owner=window)
    assert late.is_cancelled
    goes_on.set()
    at_the_door(window, qtbot)
    assert ran == ["long"]
    unlock(window, qtbot)
    assert dialog(window, AskDialog).form.values()["reason"] == SECRET_WORDS


def test_a_window_that_is_closed_while_the_register_locks_waits_until_it_is_locked(
    window: DeskWindow, qtbot: QtBot, root: Path
) -> None:
    goes_on = threading.Event()
    bench = front(window)
    vault = window._session.vault
    window._jobs.vault(lambda: goes_on.wait(5), lambda _done: None, owner=bench)
    asked = ask_for_an_extension(bench)
    QTest.keyClicks(asked.form.editor("reason").field(), SECRET_WORDS)
    window.lock()
    window.close()
    assert window.isVisible()
    goes_on.set()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert vault.is_locked
    again = registers(FixedClock.on(TODAY)).open(root, credential(PASSPHRASE))
    assert SECRET_WORDS in str([each.content for each in again.services.drafts.kept()])
    again.vault.lock()


def test_a_register_that_opens_when_nobody_is_at_its_door_any_more_is_locked_again(
    window: DeskWindow, qtbot: QtBot, root: Path
) -> None:
    window.lock()
    page = at_the_door(window, qtbot)
    goes_on = threading.Event()
    window._jobs.vault(lambda: goes_on.wait(5), lambda _done: None, owner=window)
    QTest.keyClicks(page.secret, PASSPHRASE)
    QTest.keyClick(page.secret, Qt.Key.Key_Return)
    window.show_welcome()
    settle()
    goes_on.set()
    quiet(window, qtbot)
    assert window._session is None
    registers(FixedClock.on(TODAY)).open(root, credential(PASSPHRASE)).vault.lock()


def test_a_question_that_is_answered_while_the_register_locks_does_not_come_back(
    window: DeskWindow, qtbot: QtBot
) -> None:
    goes_on = threading.Event()
    bench = front(window)
    window._jobs.vault(lambda: goes_on.wait(5), lambda _done: None, owner=bench)
    view = bench.requests()
    view.acts.take(StepAction.ADD_PLACE.value, view.detail.case)
    asked = dialog(view, AskDialog)
    ident = view.detail.case.request.id
    asked.form.fill({"place": "de kast op zolder"})
    asked.do.click()  # waits behind the long work
    window.lock()
    goes_on.set()
    at_the_door(window, qtbot)
    unlock(window, qtbot)
    request = window._session.services.requests.get(ident)
    assert [each.place for each in request.searches] == ["de kast op zolder"]
    assert not [each for each in window.findChildren(AskDialog) if each.isVisible()]


def test_only_the_thread_of_the_vault_asks_the_database(
    window: DeskWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another would meet a connection that is gone at a lock, and none at all where there is only one."""
    threads = set()

    def seen(real: Any) -> Any:
        def asked(transactions: Transactions) -> Any:
            threads.add(threading.current_thread().name.partition("_")[0])
            return real(transactions)

        return asked

    for name in ("read", "write"):
        monkeypatch.setattr(Transactions, name, seen(getattr(Transactions, name)))
    bench = front(window)
    for key in bench._makers:
        bench.go(key)
        quiet(window, qtbot)
    bench.page("backups").make_one()
    quiet(window, qtbot)
    assert "backup is made" in bench.page("backups").strip.text
    window.lock()
    at_the_door(window, qtbot)
    assert threads == {"vault"}


def test_a_dialog_of_the_system_holds_up_no_lock(window: DeskWindow, qtbot: QtBot) -> None:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    window._bench(lambda w: w.choose_file())
    opened = dialog(window, QFileDialog)
    printer = QPrinter()
    printing = QPrintDialog(printer, front(window))
    QDialog.open(printing)
    window.lock()
    at_the_door(window, qtbot)
    assert not isValid(opened)
    assert not isValid(printing)


def test_after_a_lock_the_key_is_wiped_and_nothing_of_a_page_or_on_the_clipboard_lives(
    window: DeskWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    # without a screen no clipboard says whose it is
    forgotten: list[object] = []
    monkeypatch.setattr("privdesk.desk.clipboard.forget", forgotten.append)
    bench = front(window)
    for key in ("activities", "processors", "export", "organisation", "requests"):
        bench.go(key)
    window._bench(lambda w: w.new_request())
    quiet(window, qtbot)
    vault = window._session.vault
    key = vault._key
    material = key.material
    assert any(material)
    living = [
        weakref.ref(each) for each in (vault, vault._database.engine, window._opened, bench, *bench._pages.values())
    ]
    inside = [weakref.ref(each) for each in bench.findChildren(QWidget)]
    inside += [weakref.ref(each) for each in window.findChildren(IntakeDialog)]
    del bench, vault, key
    window.lock()
    at_the_door(window, qtbot)
    settle()
    assert forgotten == [QApplication.clipboard()]
    assert not any(material)
    assert [each() for each in living] == [None] * len(living)
    left = [widget for each in inside if (widget := each()) is not None]
    assert not any(isValid(each) for each in left)
    # PySide forgets shells of Qt's own widgets that the test itself asked for; ours and those with text are gone
    of_ours = [each for each in left if type(each).__module__.startswith("privdesk")]
    assert of_ours == []
    assert not any(isinstance(each, (QLabel, QLineEdit, QPlainTextEdit, QTableView)) for each in left)


@pytest.mark.parametrize("by", [3600.0, -3600.0, 30.0])
def test_a_clock_that_jumps_locks(window: DeskWindow, qtbot: QtBot, by: float) -> None:
    watch = window._opened.watch
    wall, counted = watch._clock()
    watch._clock = lambda: Moment(wall + 5 + by, counted + 5)
    watch.look()
    assert "clock" in at_the_door(window, qtbot).notice.text


def test_another_start_of_the_program_gets_the_register(window: DeskWindow, qtbot: QtBot, root: Path) -> None:
    from privdesk.vault.taking_over import ask

    asked = ask_for_an_extension(front(window))
    QTest.keyClicks(asked.form.editor("reason").field(), SECRET_WORDS)
    ask(root)
    window._opened.watch.look()
    assert "elsewhere" in at_the_door(window, qtbot).notice.text


def test_a_disk_that_is_full_loses_the_draft_and_says_so_but_locks(
    window: DeskWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from privdesk.core.errors import DiskFull
    from privdesk.ui.frame import ErrorDialog
    from privdesk.wiring.drafts import DraftService

    def full(*_args: object) -> None:
        raise DiskFull

    monkeypatch.setattr(DraftService, "keep", full)
    asked = ask_for_an_extension(front(window))
    QTest.keyClicks(asked.form.editor("reason").field(), SECRET_WORDS)
    window.lock()
    at_the_door(window, qtbot)
    said = dialog(window, ErrorDialog)
    assert "could not be kept" in said.accessibleDescription()
    said.accept()
    assert window._session is None
