"""The one window: a door in front (welcome, unlock), the workbench behind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QStackedWidget, QWidget

from privdesk.core.clock import Clock
from privdesk.core.errors import ExpectedError, MailUnreadable
from privdesk.core.folders import name_of
from privdesk.core.words import Words
from privdesk.desk.custody.memory import ask_next_time, remembered, take_ask
from privdesk.desk.menus import Menus
from privdesk.desk.session import Registers, is_register
from privdesk.desk.settings import SettingsFile
from privdesk.desk.unlock import UnlockPage
from privdesk.desk.unlocking import Asked, Unlocking
from privdesk.ui.jobs import WindowJobs
from privdesk.ui.paper import Paper
from privdesk.ui.theme import label, screen_room, space

if TYPE_CHECKING:
    from privdesk.desk.opened import Opened
    from privdesk.desk.session import Session
    from privdesk.desk.settings import DeskSettings
    from privdesk.desk.watch.reasons import LockReason
    from privdesk.desk.watch.system import SystemWatch
    from privdesk.desk.welcoming import Welcoming
    from privdesk.desk.workbench import Place, Workbench
    from privdesk.ui.drop import DropTarget
    from privdesk.ui.room import Saving


class DeskWindow(QMainWindow):
    entered = Signal(object)
    """Carries what is ``Opened``."""
    settled = Signal(object)
    """Carries the new ``DeskSettings``."""

    def __init__(
        self,
        *,
        settings: SettingsFile,
        words: Words,
        jobs: WindowJobs,
        clock: Clock,
        paper: Paper,
        registers: Registers,
        restyle: Callable[[], None],
        watcher: Callable[[QWidget], SystemWatch] | None = None,
    ) -> None:
        """``watcher``: hears what the system says of its screen and its sleep; None hears nothing."""
        super().__init__()
        self._settings, self._words, self._jobs = settings, words, jobs
        self._clock, self._paper, self._restyle, self._registers = clock, paper, restyle, registers
        self._watcher = watcher
        self._session: Session | None = None
        self._workbench: Workbench | None = None
        self._opened: Opened | None = None
        self._door: Unlocking | None = None
        self._place: tuple[Path, Place] | None = None
        self._is_closing = False
        self._is_locking = False
        self._stack = QStackedWidget()
        self._saved = QLabel()
        self.setCentralWidget(self._stack)
        self._saved.setContentsMargins(space(self, 1.2), 0, 0, 0)
        self.statusBar().addWidget(self._saved, 1)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().hide()
        self.setWindowTitle("privdesk")
        self._menus = Menus(self)
        self._fill_menus()
        self._drop: DropTarget | None = None
        jobs.failed.connect(self._failed)
        jobs.broke.connect(self._broke)
        line = self.fontMetrics().height()
        self.resize(QSize(line * 69, line * 43).boundedTo(screen_room(self)))

    # -- doors

    def show_door(self, root: Path | None = None) -> None:
        """Unlock when a register is known, else the welcome."""
        known = [Path(name) for name in self._settings.settings.registers]
        registers = [root, *(other for other in known if other != root)] if root else known
        there = [each for each in registers if each == root or is_register(each)]
        if not there:
            self.show_welcome()
            return
        by_keyring = remembered(self._settings) if self._settings.settings.opens_by_keyring else ()
        page = UnlockPage(there, self._stack, remembered=[each for each in by_keyring if each in there])
        self._door = Unlocking(page, registers=self._registers, jobs=self._jobs, words=self._words)
        self._door.opened.connect(self.enter)
        self._door.restored.connect(self._made)
        page.other.connect(self.show_welcome)
        self._show(page)
        self._door.look_at(there[0])

    def painted(self) -> None:
        """The door is seen: from now on it may take its time. After a lock the keyring is not asked by itself."""
        page, was_locked = self._stack.currentWidget(), take_ask(self._settings)
        if isinstance(page, UnlockPage) and not was_locked:
            page.try_keyring()

    def show_welcome(self) -> Welcoming:
        from privdesk.desk.welcome import WelcomePage
        from privdesk.desk.welcoming import Welcoming

        page = WelcomePage(can_go_back=bool(self._settings.settings.registers), parent=self._stack)
        welcoming = Welcoming(
            page,
            registers=self._registers,
            jobs=self._jobs,
            words=self._words,
            paper=self._paper,
            memory=self._settings,
            today=self._clock.today(),
        )
        welcoming.found.connect(self.show_door)
        welcoming.made.connect(self._made)
        welcoming.sample.connect(self._open_sample)
        page.back.connect(lambda: self.show_door())
        self._show(page)
        return welcoming

    def _show(self, page: QWidget) -> None:
        while (old := self._stack.widget(0)) is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        self._stack.addWidget(page)
        page.setFocus()

    def _made(self, root: Path) -> None:
        self._settings.opened(root)
        self.show_door(root)

    def _open_sample(self, root: Path, passphrase: str) -> None:
        self._made(root)
        page = self._stack.currentWidget()
        assert isinstance(page, UnlockPage)
        page.try_with(passphrase)

    def _restore(self, path: Path | None) -> None:
        """The register is closed first: it cannot be replaced while it is open."""
        self._behind_the_door(lambda door, root: door.restore(root, path))

    def _ask_repair(self) -> None:
        from privdesk.desk.custody.repair import RepairDialog

        dialog = RepairDialog(self)
        dialog.asked.connect(
            lambda text, is_code: self._behind_the_door(
                lambda door, root: door.repair(Asked(root, text, by_code=is_code))
            )
        )
        dialog.open()

    def _behind_the_door(self, act: Callable[[Unlocking, Path], object]) -> None:
        if self._session is None:
            return
        root = self._session.root

        def at_the_door() -> None:
            self.show_door(root)
            if self._door is not None:
                act(self._door, root)

        self.lock(then=at_the_door)

    # -- the workbench

    def enter(self, session: Session) -> None:
        from privdesk.desk.opened import Opened
        from privdesk.desk.workbench import Place
        from privdesk.ui.room import Saving

        self._session = session
        self._settings.opened(session.root)
        self._opened = opened = Opened(
            session,
            self,
            settings=self._settings,
            words=self._words,
            jobs=self._jobs,
            clock=self._clock,
            paper=self._paper,
            place=self._place[1] if self._place and self._place[0] == session.root else Place(),
            watcher=self._watcher,
        )
        self._workbench = opened.workbench
        self._workbench.lock_asked.connect(lambda: self.lock())
        self._workbench.settings_asked.connect(self._set)
        self._workbench.restore_asked.connect(self._restore)
        self._workbench.repair_asked.connect(self._ask_repair)
        self._workbench.manual_asked.connect(self._tell_protection)
        opened.must_lock.connect(lambda reason: self.lock(reason=reason))
        opened.room.light.changed.connect(self._say_saved)
        self._say_saved(Saving.SAVED)
        self._show(self._workbench)
        self.setWindowTitle(f"privdesk · {name_of(session.root.name)}")
        self._unlocked(is_open=True)
        opened.begin()
        self.entered.emit(opened)

    def lock(self, then: Callable[[], object] | None = None, *, reason: LockReason | None = None) -> None:
        """Closes the register and destroys its pages; never waits for a dialog. ``reason``: None when asked for."""
        opened, workbench = self._opened, self._workbench
        if opened is None or workbench is None:
            if then is not None:
                then()
            return
        root = opened.session.root
        self._place = (root, workbench.place)
        shut = opened.close()
        self._session = self._workbench = self._opened = None
        self._unlocked(is_open=False)
        self._settings.save()
        self.setWindowTitle("privdesk")
        locking = label(self.tr("The register is being locked…"), "muted")
        locking.setAlignment(QtCore.Qt.AlignmentFlag.AlignCenter)
        self._show(locking)
        self._is_locking = True

        def locked(faults: Sequence[Exception]) -> None:
            self._is_locking = False
            opened.locked()
            self._jobs.reopen()
            # a window that is gone tells nothing
            self._is_closing = self._is_closing and not faults
            if self._is_closing:
                QTimer.singleShot(0, self.close)  # not from within its own closing
            elif then is None:
                self._show_locked_door(root, reason, keeps_drafts=opened.keeps_drafts)
            else:
                then()
            for fault in faults:
                self._failed(fault) if isinstance(fault, ExpectedError) else self._broke(fault)

        self._jobs.last(shut, locked, owner=self, failed=lambda error: locked((error,)))

    def _show_locked_door(self, root: Path, reason: LockReason | None, *, keeps_drafts: bool) -> None:
        if self._settings.settings.restart_at_lock:
            from privdesk.desk import restarting

            ask_next_time(self._settings)
            self._settings.save()
            if restarting.start_again(root):
                self.close()
                return
        self.show_door(root)
        page = self._stack.currentWidget()
        said = [self._words.say(reason.label)] if reason is not None else []
        if keeps_drafts:
            said.append(self.tr("What you had half typed is kept, and comes back when you unlock the register."))
        if said and isinstance(page, UnlockPage):
            page.ask_instead(" ".join(said))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._session is None and not self._is_locking:
            self._settings.save()
            self._jobs.shutdown()
            event.accept()
            return
        # the lock comes first: what was half typed and the backup may still wait behind other work
        event.ignore()
        self._is_closing = True
        if not self._is_locking:
            self.lock()

    def _unlocked(self, *, is_open: bool) -> None:
        self._menus.unlocked(is_open=is_open)
        if self._drop is None:
            self._drop = self._drop_target()
        self._drop.is_open = is_open
        self.statusBar().setVisible(is_open)

    def _drop_target(self) -> DropTarget:
        from privdesk.ui.drop import DropTarget

        made = DropTarget(self, self.tr("Drop the message here: it becomes a request"))
        made.dropped.connect(lambda paths: self._bench(lambda w: w.new_from_files(paths)))
        made.dropped_text.connect(lambda text, markup: self._bench(lambda w: w.new_from_text(text, markup)))
        made.unsaved.connect(lambda: self._failed(MailUnreadable(reason="empty")))
        return made

    def _say_saved(self, state: Saving) -> None:
        if self._session is not None and self._session.vault.is_read_only:
            self._saved.setText(self.tr("Open to read only"))
            return
        says = {
            "typing": self.tr("Saved when you leave the field"),
            "saved": self.tr("All changes saved"),
            "refused": self.tr("Not saved yet: see the field with the remark"),
        }
        self._saved.setText(says[state.value])

    # -- what can be done from anywhere

    def _fill_menus(self) -> None:
        add = self._menus.add
        file = self._menus.menu(self.tr("&File"))
        add(file, self.tr("&New register…"), lambda: self.lock(then=self.show_welcome), needs_register=False)
        add(file, self.tr("&Open a register…"), lambda: self.lock(then=self._open_other), needs_register=False)
        add(file, self.tr("&Lock"), self.lock, "Ctrl+L")
        file.addSeparator()
        add(file, self.tr("&Backups…"), lambda: self._bench(lambda w: w.go("backups")))
        add(file, self.tr("&Keys…"), lambda: self._bench(lambda w: w.go("keys")))
        file.addSeparator()
        add(file, self.tr("&Settings…"), self._set, needs_register=False)
        add(file, self.tr("&Quit"), self.close, "Ctrl+Q", needs_register=False)
        request = self._menus.menu(self.tr("&Request"))
        add(request, self.tr("&New request…"), lambda: self._bench(lambda w: w.new_request()), "Ctrl+N")
        add(request, self.tr("New request from a &message file…"), lambda: self._bench(lambda w: w.choose_file()))
        add(
            request,
            self.tr("New request from the &clipboard"),
            lambda: self._bench(lambda w: w.paste()),
            "Ctrl+Shift+V",
        )
        add(request, self.tr("A customer &leaves…"), lambda: self._bench(lambda w: w.customer_ends()))
        view = self._menus.menu(self.tr("&View"))
        for number, (key, text) in enumerate(
            (
                ("overview", self.tr("O&verview")),
                ("requests", self.tr("&Requests")),
                ("activities", self.tr("Processing &activities")),
                ("processors", self.tr("&Processors")),
                ("export", self.tr("&Export and reports")),
                ("organisation", self.tr("Our &organisation")),
                ("backups", self.tr("&Backups")),
                ("keys", self.tr("&Keys")),
                ("trail", self.tr("Audit &trail")),
            ),
            start=1,
        ):
            add(view, text, lambda key=key: self._bench(lambda w: w.go(key)), f"Ctrl+{number}")  # type: ignore[misc]
        view.addSeparator()
        add(view, self.tr("&Filter this list"), lambda: self._bench(lambda w: w.focus_filter()), "Ctrl+F")
        view_help = self._menus.menu(self.tr("&Help"))
        add(view_help, self.tr("&What is and is not protected"), self._tell_protection, needs_register=False)
        add(view_help, self.tr("&About privdesk"), self._tell_about, needs_register=False)

    def _bench(self, act: Callable[[Workbench], object]) -> None:
        if self._workbench is not None:
            act(self._workbench)

    def _open_other(self) -> None:
        self.show_welcome().choose()

    def _set(self) -> None:
        from privdesk.desk.preferences import PreferencesDialog

        drafts = self._opened.drafts if self._opened else None
        dialog = PreferencesDialog(self._settings.settings, self._words, self._clock.today(), self, drafts)
        dialog.chosen.connect(self._change_settings)
        dialog.went.connect(lambda key: self._bench(lambda w: w.go(key)))
        dialog.open()

    def _change_settings(self, settings: DeskSettings) -> None:
        self._settings.change(settings)
        if self._opened is not None:
            self._opened.watch.vigil.patience = settings.patience()
        self._restyle()
        self.settled.emit(settings)

    def _tell_protection(self) -> None:
        from privdesk.desk.custody.manual import PROTECTION, ManualDialog

        ManualDialog(PROTECTION, self._words.language, self).open()

    def _tell_about(self) -> None:
        from privdesk.desk.about import AboutDialog

        AboutDialog(self).open()

    def _failed(self, error: ExpectedError) -> None:
        from privdesk.ui.frame import show_error

        show_error(self, error, self._words)

    def _broke(self, error: BaseException) -> None:
        if self._is_locking:
            self._is_locking = self._is_closing = False
            self._jobs.reopen()
            self.show_door()
        self.tell_bug(error)

    def tell_bug(self, error: BaseException) -> None:
        """Our own. One at a time: what goes wrong while it is painted goes wrong with every painting."""
        from privdesk.desk.crash import CrashDialog

        if self.findChild(CrashDialog) is None:
            CrashDialog(error, self).open()
