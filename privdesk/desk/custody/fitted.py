"""A dialog as high as what stands in it, where there is room; what does not fit is scrolled to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from privdesk.ui.growing import GrowingDialog
from privdesk.ui.theme import label, space

_TALLEST = 44
"""Lines of text."""


class FittedDialog(GrowingDialog):
    """``column`` takes what stands in it."""

    def __init__(self, title: str, parent: QWidget | None = None, *, wide: int = 76) -> None:
        """``wide``: characters."""
        super().__init__(title, parent, tallest=_TALLEST)
        self._wide = wide
        self.is_working = False
        """What was begun goes on: who could close this would take it for broken off, and not see what came of it."""
        self.column = QVBoxLayout(self.inner)
        self.column.setContentsMargins(0, 0, space(self), 0)
        self.column.setSpacing(space(self, 1.2))
        self.column.addWidget(label(title, "heading"))
        self._row = QHBoxLayout()
        self._row.setSpacing(space(self))
        self._row.addStretch(1)
        self.stack(self.scrolled, self.notice, self._row)

    def end_with(self, buttons: Sequence[QPushButton], *, fills: bool = False) -> None:
        """The last thing of the making: the buttons, and the size. ``fills``: what stands in it takes all the room."""
        if not fills:
            self.column.addStretch(1)
        for each in buttons:
            self._row.addWidget(each)
        unit, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        width = max(unit * self._wide, self.inner.minimumSizeHint().width() + 5 * space(self))
        wanted = line * _TALLEST if fills else self.inner.heightForWidth(width - 5 * space(self)) + line * 6
        self.fit(width, wanted, least=12)

    def reject(self) -> None:
        if not self.is_working:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """A person waits for what was begun; a lock, which closes all, is not held up."""
        if not self.is_working:
            super().closeEvent(event)
        elif event.spontaneous():
            event.ignore()
        else:
            QDialog.reject(self)

    def bullets(self, head: str, items: Sequence[str]) -> None:
        if items:
            if head:
                self.column.addWidget(label(head, "muted"))
            points = QGridLayout()
            points.setHorizontalSpacing(space(self))
            points.setVerticalSpacing(space(self, 0.4))
            points.setColumnStretch(1, 1)
            for row, item in enumerate(items):
                points.addWidget(label("•"), row, 0, Qt.AlignmentFlag.AlignTop)
                points.addWidget(label(item), row, 1)
            self.column.addLayout(points)
