"""What the program has to say, in the page: never by colour alone, always with the next step where there is one."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from privdesk.core.errors import ExpectedError
from privdesk.core.sentences import sentence_of
from privdesk.core.words import Words
from privdesk.ui.colours import TONE_ICONS, Tone
from privdesk.ui.frame.upright import Upright
from privdesk.ui.icons import icon
from privdesk.ui.picture import Picture
from privdesk.ui.theme import button, kind, label, space


class Notice(Upright):
    """A quiet box with an icon and a sentence."""

    def __init__(self, tone: Tone, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", tone.value)  # before it is polished for the first time: polishing again is dear
        self._picture = Picture(2.2)
        self._sentence = label("", selectable=True)
        self._picture.setProperty("alignment", "AlignTop")
        layout = QHBoxLayout(self)
        layout.setSpacing(space(self))
        layout.addWidget(self._picture)
        layout.addWidget(self._sentence, 1)
        self.say(tone, sentence)

    def say(self, tone: Tone, sentence: str) -> None:
        kind(self, tone.value)
        self._picture.show_icon(TONE_ICONS[tone], tone)
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)

    @property
    def text(self) -> str:
        return self._sentence.text()


class Strip(Upright):
    """The line at the top of a page: what happened, what to do next, and at most one button."""

    acted = Signal()
    hushed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = Picture(2.2)
        self._sentence = label("", selectable=True)
        self._next = label("", selectable=True)
        self._act = button("", on=self._acted)
        self._close = QToolButton()
        self._close.setIcon(icon("x"))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close this message"))
        self._close.clicked.connect(self.hush)
        texts = QVBoxLayout()
        texts.setSpacing(space(self, 0.3))
        texts.addWidget(self._sentence)
        texts.addWidget(self._next)
        layout = QHBoxLayout(self)
        layout.setSpacing(space(self))
        layout.addWidget(self._picture, 0, QtCore.Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)
        layout.addWidget(self._act)
        layout.addWidget(self._close, 0, QtCore.Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say(self, tone: Tone, sentence: str, next_step: str = "", action: str = "") -> None:
        """``action``: the text of the button; without it there is none."""
        kind(self, tone.value)
        self._picture.show_icon(TONE_ICONS[tone], tone)
        self._sentence.setText(sentence)
        self._next.setText(next_step)
        self._next.setVisible(bool(next_step))
        self._act.setText(action)
        self._act.setAccessibleName(action.replace("&", ""))
        self._act.setVisible(bool(action))
        self.setAccessibleName(" ".join(part for part in (sentence, next_step) if part))
        self.show()

    def say_error(self, error: ExpectedError, words: Words) -> None:
        said = sentence_of(error, words)
        self.say(Tone.DANGER, said.what, said.next_step)

    def hush(self) -> None:
        if not self.isHidden():
            self.hide()
            self.hushed.emit()

    @property
    def text(self) -> str:
        return self.accessibleName() if not self.isHidden() else ""

    def _acted(self) -> None:
        self.hush()
        self.acted.emit()
