"""A dialog that grows with what is said in it later on, where there is room; what does not fit is scrolled to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QDialog, QLayout, QVBoxLayout, QWidget

from privdesk.core.errors import ExpectedError
from privdesk.core.sentences import sentence_of
from privdesk.core.words import Words
from privdesk.ui.frame import Notice
from privdesk.ui.scrolled import Scrolled
from privdesk.ui.theme import Tone, screen_room, space


class GrowingDialog(QDialog):
    """Freed when it is closed. ``inner`` stands in ``scrolled``; ``notice`` is hidden until something is said.

    ``tallest``: lines of text.
    """

    def __init__(self, title: str, parent: QWidget | None = None, *, tallest: int) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._tallest = tallest
        self.inner = QWidget()
        self.scrolled = Scrolled(self.inner)
        self.notice = Notice(Tone.DANGER, "")
        self.notice.hide()

    def stack(self, *parts: QWidget | QLayout) -> None:
        """Below each other, at the distances of a dialog; what is scrolled takes the height that is left."""
        margin = space(self, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(space(self, 1.4))
        for each in parts:
            if isinstance(each, QLayout):
                layout.addLayout(each)
            else:
                layout.addWidget(each, 1 if each is self.scrolled else 0)

    def take_room(self, wide: int, high: int) -> None:
        """So many characters and lines, where the window around it has them; nor does it grow beyond that window."""
        unit, line, margin = self.fontMetrics().averageCharWidth(), self.fontMetrics().height(), 2 * space(self, 2)
        around = self.parentWidget()
        most = around.window().size() if around is not None else screen_room(self)
        self._tallest = min(self._tallest, (most.height() - margin) // line)
        self.resize(min(unit * wide, most.width() - margin), line * min(high, self._tallest))

    def fit(self, wide: int, high: int, *, least: int) -> None:
        """As wide and as high as what stands in it, in pixels; no lower than ``least`` lines, within bounds."""
        line = self.fontMetrics().height()
        room = QSize(wide, min(max(high, line * least), line * self._tallest))
        self.resize(room.boundedTo(screen_room(self)))

    def say(self, tone: Tone, sentence: str) -> None:
        self.notice.say(tone, sentence)
        self.notice.show()

    def say_error(self, error: ExpectedError, words: Words) -> None:
        said = sentence_of(error, words)
        self.say(Tone.DANGER, f"{said.what} {said.next_step}")

    def event(self, event: QEvent) -> bool:
        """Higher, never lower."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            view = self.scrolled.viewport()
            lacks = self.inner.heightForWidth(view.width()) - view.height()
            most = min(self.fontMetrics().height() * self._tallest, screen_room(self).height())
            if lacks > 0 and self.height() < most:
                self.resize(self.width(), min(self.height() + lacks, most))
        return handled
