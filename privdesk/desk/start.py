"""Starts the window: paints the door first, then imports the heavy libraries while the person types."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from privdesk.core.clock import Clock, SystemClock
from privdesk.core.words import Words
from privdesk.desk.session import Registers
from privdesk.desk.settings import SettingsFile
from privdesk.desk.window import DeskWindow
from privdesk.ui.jobs import Jobs, ThreadedJobs
from privdesk.ui.language import install
from privdesk.ui.theme import STYLE, Theme

if TYPE_CHECKING:
    from types import TracebackType

    from privdesk.desk.watch.system import SystemWatch

APPLICATION_ID = "nl.privdesk.Privdesk"


def settings_path() -> Path:
    import platformdirs

    return platformdirs.user_config_path("privdesk", appauthor=False) / "desk.json"


class LatePaper:
    """The printers of the system, looked for when the first page is printed."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    def print_pdf(self, pdf: bytes, title: str, parent: QWidget, then: Callable[[bool], object]) -> None:
        from privdesk.ui.paper import SystemPaper

        SystemPaper(self._jobs).print_pdf(pdf, title, parent, then)


class Desk:
    """The application's parts, in the order in which they are needed."""

    def __init__(self, app: QApplication, settings: SettingsFile, clock: Clock) -> None:
        self._app, self._settings, self._clock = app, settings, clock
        self.theme = Theme(app)
        self._restyle()
        language = settings.settings.language
        self._translators = install(app, "en" if language == "en" else "nl")
        self.words = Words("en" if language == "en" else "nl")
        self.jobs = ThreadedJobs(app)
        self.window = DeskWindow(
            settings=settings,
            words=self.words,
            jobs=self.jobs,
            clock=clock,
            paper=LatePaper(self.jobs),
            registers=Registers(clock),
            restyle=self._restyle,
            watcher=_watcher,
        )

    def open(self, register: Path | None) -> None:
        """The door first; the libraries behind it once it is painted."""
        FirstPaint(self.window, self._painted)
        self.window.show_door(register)
        self.window.show()

    def _painted(self) -> None:
        warming = WarmUp(self.window)
        warming.done.connect(self._remind)
        warming.start()
        self.window.painted()

    def _remind(self) -> None:
        from privdesk.desk.reminding.daily import DailyReminder
        from privdesk.desk.reminding.reminding import Reminding
        from privdesk.desk.reminding.tray import Tray

        Reminding(
            self.window,
            settings=self._settings,
            words=self.words,
            clock=self._clock,
            jobs=self.jobs,
            daily=DailyReminder(self._settings, self.words.language),
            tray=Tray if Tray.is_there() else None,
        )

    def _restyle(self) -> None:
        self.theme.apply(self._settings.settings.scheme, self._settings.settings.points())


def _watcher(window: QWidget) -> SystemWatch:
    from privdesk.desk.watch.system import SystemWatch

    return SystemWatch(window)


class FirstPaint(QObject):
    """Calls ``then`` once, after the window has painted itself; a timer alone may fire before there is a screen."""

    def __init__(self, window: QWidget, then: Callable[[], object]) -> None:
        super().__init__(window)
        self._then = then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False


class WarmUp(QObject):
    done = Signal()
    """In the thread of the window."""

    _warm = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._warm.connect(self.done, QtCore.Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        threading.Thread(target=self._run, name="warm-up", daemon=True).start()

    def _run(self) -> None:
        warm_up()
        with suppress(RuntimeError):  # the window was closed meanwhile
            self._warm.emit()


def warm_up() -> None:
    """Imports what the first unlock needs, while the person types."""
    import privdesk.desk.opened
    import privdesk.desk.reminding.reminding
    import privdesk.vault.open_vault
    import privdesk.wiring  # noqa: F401
    from privdesk.core.qm import keep
    from privdesk.vault import drilling, papers

    keep()
    papers.purge_left()
    drilling.purge_left()


def application() -> QApplication:
    app = QApplication([*sys.argv[:1], *STYLE])
    app.setApplicationName("privdesk")
    app.setDesktopFileName(APPLICATION_ID)
    return app


def bug_hook(window: DeskWindow) -> Callable[[type[BaseException], BaseException, TracebackType | None], object]:
    """For bugs in the window's own thread. The usual hook writes their text, which may quote what a person typed."""

    def told(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, Exception):
            window.tell_bug(error)
        else:
            sys.__excepthook__(kind, error, trace)

    return told


def start(register: Path | None = None) -> int:
    """Opens the desk, on ``register`` when given; returns the exit code."""
    app = application()
    desk = Desk(app, SettingsFile(settings_path()), SystemClock())
    sys.excepthook = bug_hook(desk.window)
    desk.open(register.expanduser().absolute() if register else None)
    return app.exec()
