"""When no register is known on this computer, or another one is wanted: what to do first."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from privdesk.desk.door import lay_door
from privdesk.ui.theme import button, label


class WelcomePage(QWidget):
    fresh = Signal()
    elsewhere = Signal()
    look_around = Signal()
    restore = Signal()
    back = Signal()

    def __init__(self, *, can_go_back: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        promise = label(
            self.tr("Everything stays on this computer, in one encrypted folder. Nothing is sent anywhere."), "muted"
        )
        promise.setProperty("alignment", "AlignHCenter")
        self.first = button(
            self.tr("&New register for my organisation"), look="primary", icon="plus", on=self.fresh.emit
        )
        self.other = button(self.tr("&Open an existing register"), icon="folder-open", on=self.elsewhere.emit)
        self.restore_button = button(self.tr("&Restore a backup"), icon="archive-restore", on=self.restore.emit)
        self.sample = button(self.tr("&Look around in a sample register"), icon="eye", on=self.look_around.emit)
        self.return_button = button(self.tr("&Back"), look="link", icon="undo-2", on=self.back.emit)
        self.return_button.setVisible(can_go_back)
        parts = (promise, self.first, self.other, self.restore_button, self.sample, self.return_button)
        for each in parts[1:5]:
            each.setAutoDefault(True)  # Enter takes it, as Space does
        lay_door(self, self.tr("Welcome to privdesk"), parts)
        self.return_button.setVisible(can_go_back)
        self.setFocusProxy(self.first)
