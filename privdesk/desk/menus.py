"""The menus: everything the window can do, with its letter and its keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu


class Menus(QObject):
    """``needs_register``: greyed while the register is locked."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._bar = window.menuBar()
        self._of_register: list[QAction] = []

    def menu(self, title: str) -> QMenu:
        return self._bar.addMenu(title)

    def add(
        self,
        menu: QMenu,
        text: str,
        on: Callable[[], object],
        keys: str = "",
        *,
        needs_register: bool = True,
    ) -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(lambda: on())
        action.setProperty("shortcut", keys)  # setShortcut takes an enum of Qt too (see privdesk.ui.theme)
        if needs_register:
            self._of_register.append(action)
            action.setEnabled(False)
        return action

    def unlocked(self, *, is_open: bool) -> None:
        for action in self._of_register:
            action.setEnabled(is_open)
