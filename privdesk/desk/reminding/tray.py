"""The picture beside the clock: where there is such a place, the program can stay when its window is closed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from privdesk.reminders.rules.telling import Message
from privdesk.ui.icons import icon


class Tray(QObject):
    """Made only where ``is_there``: elsewhere a hidden window could not be found again."""

    clicked = Signal(str)
    """Carries the case number of the message, or an empty text."""
    lock_asked = Signal()
    quit_asked = Signal()

    def __init__(self, window: QWidget, stays: Callable[[], bool]) -> None:
        """``stays``: whether the person wants the program to stay when the window is closed."""
        super().__init__(window)
        self._window, self._stays = window, stays
        self._case_no = ""
        self._menu = QMenu(window)
        self._menu.addAction(self.tr("&Open privdesk")).triggered.connect(lambda: self.clicked.emit(""))
        self._menu.addAction(self.tr("&Lock the register")).triggered.connect(lambda: self.lock_asked.emit())
        self._menu.addSeparator()
        self._menu.addAction(self.tr("&Quit")).triggered.connect(lambda: self.quit_asked.emit())
        self.icon = QSystemTrayIcon(icon("shield-check", "accent"), self)
        self.icon.setToolTip(self.tr("privdesk: dates and the register"))
        self.icon.setContextMenu(self._menu)
        self.icon.activated.connect(self._activated)
        self.icon.messageClicked.connect(lambda: self.clicked.emit(self._case_no))
        window.installEventFilter(self)
        self.icon.show()

    @staticmethod
    def is_there() -> bool:
        # not supportsMessages(): it says True where nothing will show
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show_message(self, message: Message) -> None:
        self._case_no = message.case_no
        self.icon.showMessage(message.title, message.body, icon("shield-check", "accent"))

    def stop(self) -> None:
        self.icon.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # spontaneous: by the button of the window; what the program itself closes, closes
        if watched is self._window and isinstance(event, QCloseEvent) and event.spontaneous() and self._stays():
            event.ignore()
            self._window.hide()
            self.lock_asked.emit()
            return True
        return False

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}:
            self.clicked.emit("")
