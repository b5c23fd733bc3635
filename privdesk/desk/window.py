"""The one window: a door in front (welcome, unlock), the workbench behind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMenu, QStackedWidget, QWidget

from privdesk.core.clock import Clock
from privdesk.core.errors import ExpectedError
from privdesk.core.sentences import sentence_of
from privdesk.core.words import Words
from privdesk.desk import session as sessions
from privdesk.desk.settings import SettingsFile
from privdesk.desk.unlock import UnlockPage
from privdesk.desk.welcome import WelcomePage
from privdesk.ui.drop import DropTarget
from privdesk.ui.frame import show_error
from privdesk.ui.jobs import ThreadedJobs
from privdesk.ui.paper import Paper

if TYPE_CHECKING:
    from privdesk.desk.session import Session
    from privdesk.desk.workbench import Workbench
    from privdesk.organisation.model import Organisation


class DeskWindow(QMainWindow):
    def __init__(
        self,
        *,
        settings: SettingsFile,
        words: Words,
        jobs: ThreadedJobs,
        clock: Clock,
        paper: Paper,
        restyle: Callable[[], None],
    ) -> None:
        super().__init__()
        self._settings, self._words, self._jobs = settings, words, jobs
        self._clock, self._paper, self._restyle = clock, paper, restyle
        self._session: Session | None = None
        self._workbench: Workbench | None = None
        self._closing = False
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.setWindowTitle("privdesk")
        unit = self.fontMetrics().averageCharWidth()
        self.resize(unit * 190, unit * 118)
        self._actions()
        self._drop = DropTarget(self, self.tr("Drop the message here: it becomes a request"))
        self._drop.dropped.connect(self._dropped)
        self._drop.unsaved.connect(self._unsaved)
        jobs.failed.connect(self._failed)
        jobs.broke.connect(self._broke)

    # -- doors

    def show_door(self, root: Path | None = None) -> None:
        """Unlock when a register is known, else the welcome."""
        known = [Path(name) for name in self._settings.settings.registers]
        registers = [root, *(other for other in known if other != root)] if root else known
        there = [each for each in registers if each == root or (each / "vault.json").exists()]
        if not there:
            self.show_welcome()
            return
        page = UnlockPage(there)
        page.passphrase.connect(lambda where, text: self._open(page, where, text, sessions.open_with_passphrase))
        page.recovery.connect(lambda where, text: self._open(page, where, text, sessions.open_with_code))
        page.other.connect(self.show_welcome)
        self._show(page)

    def show_welcome(self) -> None:
        page = WelcomePage(can_go_back=bool(self._settings.settings.registers))
        page.fresh.connect(self._create)
        page.elsewhere.connect(self._choose_register)
        page.look_around.connect(self._look_around)
        page.back.connect(lambda: self.show_door())
        self._show(page)

    def _show(self, page: QWidget) -> None:
        while (old := self._stack.widget(0)) is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        self._stack.addWidget(page)
        page.setFocus()

    def _open(self, page: UnlockPage, root: Path, secret: str, opening: Callable[[Path, str, Clock], Session]) -> None:
        def failed(error: ExpectedError) -> None:
            page.failed(sentence_of(error, self._words))

        self._jobs.vault(lambda: opening(root, secret, self._clock), self.enter, owner=page, failed=failed)

    def _choose_register(self) -> None:
        dialog = QFileDialog(self, self.tr("Open a register: choose its folder"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.show_door(Path(name)))
        dialog.open()

    def _create(self) -> None:
        from privdesk.desk.create import CreateWizard

        def make(
            root: Path, secret: str, ours: Organisation, done: Callable[[str], None], not_made: Callable[[], None]
        ) -> None:
            def failed(error: ExpectedError) -> None:
                not_made()
                self._failed(error)

            self._jobs.vault(
                lambda: sessions.create(root, secret, ours, self._clock), done, owner=wizard, failed=failed
            )

        wizard = CreateWizard(self._words, self._clock.today(), Path.home(), make, self)
        wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wizard.accepted.connect(lambda: self._made(wizard.root))
        wizard.open()

    def _made(self, root: Path) -> None:
        self._settings.opened(root)
        self.show_door(root)

    def _look_around(self) -> None:
        from privdesk.desk.sample import SampleDialog

        dialog = SampleDialog(self._jobs, self._clock, self._words.language, self)
        dialog.made.connect(self._made)
        dialog.open()

    # -- the workbench

    def enter(self, session: Session) -> None:
        from privdesk.desk.workbench import Workbench
        from privdesk.ui.room import ChangeBell, Room

        self._session = session
        self._settings.opened(session.root)
        bell = ChangeBell(self)
        session.services.events.listen(bell.ring)
        room = Room(
            words=self._words,
            jobs=self._jobs,
            memory=self._settings,
            clock=self._clock,
            paper=self._paper,
            bell=bell,
            read_only=session.vault.is_read_only,
        )
        self._workbench = Workbench(session, room)
        self._show(self._workbench)
        self.setWindowTitle(f"privdesk · {session.root.name.removesuffix('.privdesk')}")
        self._enable(unlocked=True)

    def lock(self, then: Callable[[], None] | None = None) -> None:
        """Saves what was being typed, closes the register and destroys its pages; never waits for a dialog."""
        session, workbench = self._session, self._workbench
        if session is None or workbench is None:
            if then is not None:
                then()
            return
        for dialog in self.findChildren(QWidget):
            if dialog.isWindow() and dialog is not self:
                dialog.close()
        workbench.leave()
        self._session = self._workbench = None
        self._enable(unlocked=False)
        self._settings.save()
        root = session.root

        def locked(_nothing: object) -> None:
            self._jobs.reopen()
            if then is not None:
                then()

        self._jobs.last(session.vault.lock, locked, owner=self)
        self.setWindowTitle("privdesk")
        self.show_door(root)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._session is None or self._closing:
            self._settings.save()
            self._jobs.shutdown()
            event.accept()
            return
        event.ignore()
        self._closing = True
        self.lock(then=self._close_now)

    def _close_now(self) -> None:
        self.close()

    # -- what can be done from anywhere

    def _actions(self) -> None:
        bar = self.menuBar()
        self._unlocked: list[QAction] = []
        file = bar.addMenu(self.tr("&File"))
        self._add(file, self.tr("&New register…"), self._new_register)
        self._add(file, self.tr("&Open a register…"), self._open_other)
        self._add(file, self.tr("&Lock"), self.lock, "Ctrl+L", unlocked=True)
        file.addSeparator()
        self._add(file, self.tr("&Quit"), self.close, QKeySequence.StandardKey.Quit)
        request = bar.addMenu(self.tr("&Request"))
        self._add(request, self.tr("&New request…"), self._new_request, "Ctrl+N", unlocked=True)
        self._add(request, self.tr("New request from a &message file…"), self._from_file, unlocked=True)
        view = bar.addMenu(self.tr("&View"))
        self._add(view, self.tr("&Requests"), lambda: self._go("requests"), "Ctrl+1", unlocked=True)
        self._add(view, self.tr("&Processing activities"), lambda: self._go("activities"), "Ctrl+2", unlocked=True)
        self._add(view, self.tr("Pr&ocessors"), lambda: self._go("processors"), "Ctrl+3", unlocked=True)
        self._add(view, self.tr("&Export and reports"), lambda: self._go("export"), "Ctrl+4", unlocked=True)
        self._add(view, self.tr("Our or&ganisation"), lambda: self._go("organisation"), "Ctrl+5", unlocked=True)
        view.addSeparator()
        self._add(view, self.tr("&Settings of this computer…"), self._set)
        self._enable(unlocked=False)

    def _add(
        self,
        menu: QMenu,
        text: str,
        on: Callable[[], object],
        keys: str | QKeySequence.StandardKey = "",
        *,
        unlocked: bool = False,
    ) -> None:
        action = menu.addAction(text)
        action.triggered.connect(lambda: on())
        if keys:
            action.setShortcut(QKeySequence(keys))
        if unlocked:
            self._unlocked.append(action)

    def _enable(self, *, unlocked: bool) -> None:
        for action in self._unlocked:
            action.setEnabled(unlocked)

    def _go(self, key: str) -> None:
        if self._workbench is not None:
            self._workbench.go(key)

    def _new_request(self) -> None:
        if self._workbench is not None:
            self._workbench.new_request()

    def _new_register(self) -> None:
        self.lock(then=self.show_welcome)

    def _open_other(self) -> None:
        self.lock(then=self._choose_register)

    def _from_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Message"), str(Path.home()), self.tr("Messages (*.eml)"))
        dialog.fileSelected.connect(lambda name: self._dropped([Path(name)]))
        dialog.open()

    def _dropped(self, paths: list[Path]) -> None:
        if self._workbench is not None and paths:
            self._workbench.new_from_mail(paths[0])

    def _unsaved(self) -> None:
        from privdesk.core.errors import MailUnreadable

        self._failed(MailUnreadable(reason="empty"))

    def _set(self) -> None:
        from privdesk.desk.preferences import PreferencesDialog

        dialog = PreferencesDialog(self._settings.settings, self._words, self._clock.today(), self)
        dialog.chosen.connect(self._change_settings)
        dialog.open()

    def _change_settings(self, settings: object) -> None:
        from privdesk.desk.settings import DeskSettings

        assert isinstance(settings, DeskSettings)
        self._settings.change(settings)
        self._restyle()

    def _failed(self, error: ExpectedError) -> None:
        show_error(self, error, self._words)

    def _broke(self, error: BaseException) -> None:
        from privdesk.desk.crash import CrashDialog

        CrashDialog(error, self).open()
