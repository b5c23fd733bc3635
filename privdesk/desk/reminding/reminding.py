"""Tells the dates of a register while the program runs, open or locked: each once, with a click that opens the case."""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from privdesk.core.clock import Clock
from privdesk.core.errors import ExpectedError
from privdesk.core.words import Words
from privdesk.desk.opened import Opened
from privdesk.desk.reminding.daily import DailyReminder
from privdesk.desk.reminding.tray import Tray
from privdesk.desk.settings import SettingsFile
from privdesk.desk.window import DeskWindow
from privdesk.reminders.model import Note, Told
from privdesk.reminders.rules.telling import Message, messages, to_tell, told_today
from privdesk.reminders.service.showing import APPLICATION
from privdesk.reminders.service.side_file import SideFolder
from privdesk.ui.jobs import Jobs

if TYPE_CHECKING:
    from privdesk.reminders.service.bus import NotificationBus

_PAUSE = 15 * 60 * 1000
"""Milliseconds between two looks: a day begins while the program runs."""
_REST = 3000
"""Milliseconds after a change before the list beside the register is written anew."""


class Reminding(QObject):
    _clicked = Signal(str)
    _unshown = Signal(object)

    def __init__(
        self,
        window: DeskWindow,
        *,
        settings: SettingsFile,
        words: Words,
        clock: Clock,
        jobs: Jobs,
        daily: DailyReminder,
        bus: str | None = "SESSION" if sys.platform.startswith("linux") else None,
        tray: Callable[[DeskWindow, Callable[[], bool]], Tray] | None = Tray,
    ) -> None:
        """``bus``: on which notifications are shown; None where the tray shows them. ``tray`` None: there is none."""
        super().__init__(window)
        self._window, self._settings, self._words = window, settings, words
        self._clock, self._jobs, self._daily = clock, jobs, daily
        self._opened: Opened | None = None
        self._wanted: str | None = None
        self._said: set[Told] = set()
        self._tray = tray(window, lambda: settings.settings.stays_in_tray) if tray is not None else None
        self._bus = self._listen(bus) if bus else None
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._connect()
        self.look()

    def _listen(self, bus: str) -> NotificationBus:
        from privdesk.reminders.service.bus import NotificationBus

        return NotificationBus(
            self._clicked.emit, self._words, application=APPLICATION, failed=self._unshown.emit, bus=bus
        )

    def _connect(self) -> None:
        self._clicked.connect(self.show_case, Qt.ConnectionType.QueuedConnection)
        self._unshown.connect(self._show_in_tray, Qt.ConnectionType.QueuedConnection)
        self._window.entered.connect(self._entered)
        self._window.settled.connect(lambda _settings: self._keep_daily())
        if self._tray is not None:
            self._tray.clicked.connect(self.show_case)
            self._tray.lock_asked.connect(self._window.lock)
            self._tray.quit_asked.connect(self._window.close)

    def stop(self) -> None:
        self._timer.stop()
        if self._bus is not None:
            self._bus.stop()
        if self._tray is not None:
            self._tray.stop()

    # -- of the register that is open

    def _entered(self, opened: Opened) -> None:
        self._opened = opened
        opened.destroyed.connect(self._left)
        rest = QTimer(opened)
        rest.setSingleShot(True)
        rest.setInterval(_REST)
        rest.timeout.connect(self._write)
        opened.room.bell.rang.connect(lambda _change: rest.start() if isValid(rest) else None)
        self._write()
        self._keep_daily()
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.show_case(wanted)

    def _left(self) -> None:
        self._opened = None

    def _write(self) -> None:
        if self._opened is None:
            return
        service = self._opened.session.services.reminders
        # what cannot be written is told when the register is locked
        self._jobs.vault(service.keep, lambda _none: self.look(), owner=self._opened, failed=lambda _error: None)

    # -- telling

    def look(self) -> None:
        """Tells what is new; what could not be told on its own day too."""
        root = self._root()
        if root is None or not self._settings.settings.notifies:
            return
        said = tuple(self._said)
        self._jobs.vault(
            lambda: self._due(root, said), lambda notes: self._tell(root, notes), owner=self, failed=_pass_over
        )

    def _root(self) -> Path | None:
        if self._opened is not None:
            return self._opened.session.root
        return next((Path(each) for each in self._settings.settings.registers), None)

    def _due(self, root: Path, said: tuple[Told, ...]) -> tuple[Note, ...]:
        known = SideFolder(root).read()
        return to_tell(known.notes, (*known.told, *said), self._clock.today())

    def _tell(self, root: Path, notes: tuple[Note, ...]) -> None:
        today = self._clock.today()
        told = [now for note in notes if (now := told_today(note, today)) is not None]
        if not told:
            return
        self._said.update(told)
        for each in messages(notes, self._words, today):
            self._show(each)
        if self._opened is None or not self._opened.room.read_only:
            self._jobs.vault(lambda: SideFolder(root).remember(told), lambda _done: None, owner=self, failed=_pass_over)

    def _show(self, message: Message) -> None:
        if self._bus is not None:
            self._bus.show(message)
        else:
            self._show_in_tray(message)

    def _show_in_tray(self, message: Message) -> None:
        if self._tray is not None:
            self._tray.show_message(message)

    # -- a click

    def show_case(self, case_no: str) -> None:
        """Of a locked register once it is opened; without a number the overview."""
        self._window.showNormal() if self._window.isMinimized() else self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        opened = self._opened
        if opened is None:
            self._wanted = case_no
            return
        if not case_no:
            opened.workbench.go("overview")
            return
        requests = opened.session.services.requests

        def found() -> UUID | None:
            return next((each.id for each in requests.all() if each.case_no == case_no), None)

        def go(ident: UUID | None) -> None:
            opened.workbench.go_to("requests", ident) if ident else opened.workbench.go("overview")

        self._jobs.vault(found, go, owner=opened.workbench)

    # -- every day

    def _keep_daily(self) -> None:
        work = self._daily.work()
        if work is not None:
            self._jobs.side(work, lambda _none: self._daily.done(), owner=self, failed=self._not_daily)

    def _not_daily(self, error: ExpectedError) -> None:
        from privdesk.ui.frame import show_error

        self._settings.change(dataclasses.replace(self._settings.settings, reminds_daily=False))
        self._daily.done()
        show_error(self._window, error, self._words)


def _pass_over(_error: ExpectedError) -> None:
    """No list, or a damaged one: the next opening of the register writes it."""
