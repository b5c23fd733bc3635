"""What both doors share: a narrow card in the middle of the window, below the shield."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from privdesk.ui.icons import icon
from privdesk.ui.theme import label, space

_WIDTH = 64
"""Characters."""


def lay_door(door: QWidget, title: str, parts: Sequence[QWidget]) -> QVBoxLayout:
    """Returns the column in which the parts stand.

    From the window inwards: a part that gets into a window gets its style, with all that is in it, at each step.
    """
    down = QVBoxLayout(door)
    down.addStretch(2)
    across = QHBoxLayout()
    down.addLayout(across)
    down.addStretch(3)
    across.addStretch(1)
    card = QFrame(door)
    card.setProperty("kind", "card")
    card.setFixedWidth(door.fontMetrics().averageCharWidth() * _WIDTH)
    across.addWidget(card)
    across.addStretch(1)
    column = QVBoxLayout(card)
    margin = space(door, 3)
    column.setContentsMargins(margin, margin, margin, margin)
    column.setSpacing(space(door, 1.4))
    side = space(door, 6)
    shield, name = label(""), label(title, "title")
    shield.setPixmap(icon("shield-check", "accent_ink").pixmap(side, side))
    for each in (shield, name):
        each.setProperty("alignment", "AlignHCenter")
    for part in (shield, name, *parts):
        column.addWidget(part)
    return column
