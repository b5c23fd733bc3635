"""Starts the window: paints the door first, then imports the heavy libraries while the person types."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from PySide6.QtWidgets import QApplication

from privdesk.core.clock import Clock, SystemClock
from privdesk.core.words import Words
from privdesk.desk.session import Registers
from privdesk.desk.settings import SettingsFile
from privdesk.desk.window import DeskWindow
from privdesk.ui.jobs import ThreadedJobs
from privdesk.ui.language import install
from privdesk.ui.paper import SystemPaper
from privdesk.ui.theme import Theme

APPLICATION_ID = "nl.privdesk.Privdesk"


def settings_path() -> Path:
    import platformdirs

    return platformdirs.user_config_path("privdesk", appauthor=False) / "desk.json"


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
            paper=SystemPaper(self.jobs),
            registers=Registers(clock),
            restyle=self._restyle,
        )

    def _restyle(self) -> None:
        self.theme.apply(self._settings.settings.scheme, self._settings.settings.points())


def warm_up() -> None:
    """Imports what the first unlock needs, while the person types."""
    import privdesk.desk.workbench
    import privdesk.vault.open_vault
    import privdesk.wiring  # noqa: F401


def start(register: Path | None = None) -> int:
    """Opens the desk, on ``register`` when given; returns the exit code."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("privdesk")
    app.setDesktopFileName(APPLICATION_ID)
    desk = Desk(app, SettingsFile(settings_path()), SystemClock())
    desk.window.show_door(register.expanduser().absolute() if register else None)
    desk.window.show()
    threading.Thread(target=warm_up, name="warm-up", daemon=True).start()
    return app.exec()
