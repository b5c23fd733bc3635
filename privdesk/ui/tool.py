"""A button that is only a picture: it grows with the text, and says its name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QToolButton

from privdesk.ui.icons import icon


class ToolButton(QToolButton):
    def __init__(self, picture: str, name: str = "", on: Callable[[], object] | None = None) -> None:
        """``name``: for screen readers and as its tip."""
        super().__init__()
        self.setIcon(icon(picture))
        self.setAccessibleName(name)
        self.setToolTip(name)
        if on is not None:
            self.clicked.connect(lambda: on())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            line = self.fontMetrics().height()
            self.setIconSize(QSize(line, line))
