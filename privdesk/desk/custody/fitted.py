"""A dialog as high as what stands in it, where there is room; what does not fit is scrolled to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from privdesk.core.errors import ExpectedError
from privdesk.core.sentences import sentence_of
from privdesk.core.words import Words
from privdesk.ui.frame import Notice
from privdesk.ui.ledger import Scrolled
from privdesk.ui.theme import Tone, label, space

_TALLEST = 44
"""Lines of text."""


class FittedDialog(QDialog):
    """Freed when it is closed. ``column`` takes what stands in it."""

    def __init__(self, title: str, parent: QWidget | None = None, *, wide: int = 76) -> None:
        """``wide``: characters."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._wide = wide
        self._inner = QWidget()
        self.column = QVBoxLayout(self._inner)
        self.column.setContentsMargins(0, 0, space(self), 0)
        self.column.setSpacing(space(self, 1.2))
        self.column.addWidget(label(title, "heading"))
        self._scrolled = Scrolled(self._inner)
        self.notice = Notice(Tone.DANGER, "")
        self.notice.hide()
        self._row = QHBoxLayout()
        self._row.setSpacing(space(self))
        self._row.addStretch(1)
        margin = space(self, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(space(self, 1.4))
        layout.addWidget(self._scrolled, 1)
        layout.addWidget(self.notice)
        layout.addLayout(self._row)

    def end_with(self, buttons: Sequence[QPushButton], *, fills: bool = False) -> None:
        """The last thing of the making: the buttons, and the size. ``fills``: what stands in it takes all the room."""
        if not fills:
            self.column.addStretch(1)
        for each in buttons:
            self._row.addWidget(each)
        unit, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        width = max(unit * self._wide, self._inner.minimumSizeHint().width() + 5 * space(self))
        room = self.screen().availableSize()
        wanted = line * _TALLEST if fills else self._inner.heightForWidth(width - 5 * space(self)) + line * 6
        self.resize(min(width, room.width()), min(max(wanted, line * 12), line * _TALLEST, room.height()))

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

    def say(self, tone: Tone, sentence: str) -> None:
        self.notice.say(tone, sentence)
        self.notice.show()

    def say_error(self, error: ExpectedError, words: Words) -> None:
        said = sentence_of(error, words)
        self.say(Tone.DANGER, f"{said.what} {said.next_step}")

    def event(self, event: QEvent) -> bool:
        """What is said later on makes it higher, where there is room, and never lower."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            view = self._scrolled.viewport()
            lacks = self._inner.heightForWidth(view.width()) - view.height()
            most = min(self.fontMetrics().height() * _TALLEST, self.screen().availableSize().height())
            if lacks > 0 and self.height() < most:
                self.resize(self.width(), min(self.height() + lacks, most))
        return handled
