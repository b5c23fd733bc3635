"""When no register is known on this computer, or another one is wanted: what to do first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privdesk.ui.frame import Notice
from privdesk.ui.icons import icon
from privdesk.ui.theme import Tone, button, label, space


class WelcomePage(QWidget):
    fresh = Signal()
    elsewhere = Signal()
    look_around = Signal()
    back = Signal()

    def __init__(self, *, can_go_back: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        shield = label("")
        shield.setPixmap(icon("shield-check").pixmap(space(self, 7), space(self, 7)))
        shield.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        title = label(self.tr("Welcome to privdesk"), "title")
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        promise = Notice(
            Tone.INFO,
            self.tr("Everything stays on this computer, in one encrypted folder. Nothing is sent anywhere."),
        )
        self.first = button(
            self.tr("&New register for my organisation"), look="primary", icon="plus", on=self.fresh.emit
        )
        choices = (
            self.first,
            button(self.tr("&Open an existing register"), icon="folder-open", on=self.elsewhere.emit),
            button(self.tr("&Look around in a sample register"), icon="search", on=self.look_around.emit),
        )
        middle = QVBoxLayout()
        middle.setSpacing(space(self, 1.2))
        middle.addStretch(2)
        for part in (shield, title, promise, *choices):
            middle.addWidget(part)
        if can_go_back:
            middle.addWidget(button(self.tr("Back"), look="link", on=self.back.emit))
        middle.addStretch(3)
        column = QWidget()
        column.setLayout(middle)
        column.setFixedWidth(self.fontMetrics().averageCharWidth() * 62)
        across = QHBoxLayout(self)
        across.addStretch(1)
        across.addWidget(column)
        across.addStretch(1)
        self.setFocusProxy(self.first)
