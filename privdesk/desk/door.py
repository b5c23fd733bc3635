"""What both doors share: a narrow card in the middle of the window, below the shield."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from privdesk.ui.icons import icon
from privdesk.ui.theme import kind, label, space

_WIDTH = 64
"""Characters."""


def lay_door(door: QWidget, title: str, parts: Sequence[QWidget]) -> None:
    side = space(door, 6)
    shield = label("")
    shield.setPixmap(icon("shield-check", "accent_ink").pixmap(side, side))
    name = label(title, "title")
    for each in (shield, name):
        each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    card = QFrame()
    kind(card, "card")
    card.setFixedWidth(door.fontMetrics().averageCharWidth() * _WIDTH)
    column = QVBoxLayout(card)
    margin = space(door, 3)
    column.setContentsMargins(margin, margin, margin, margin)
    column.setSpacing(space(door, 1.4))
    for part in (shield, name, *parts):
        column.addWidget(part)
    across = QHBoxLayout()
    across.addStretch(1)
    across.addWidget(card)
    across.addStretch(1)
    down = QVBoxLayout(door)
    down.addStretch(2)
    down.addLayout(across)
    down.addStretch(3)
