"""What to do now: one sentence, one primary button; the officer needs no knowledge of the procedure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from privdesk.ui.theme import button, kind, label, space

_BESIDE = 2
"""Secondary buttons in a row."""


class Offer(NamedTuple):
    key: str
    text: str
    icon: str = ""


class NextStepBox(QFrame):
    taken = Signal(str)
    """The key of the offer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label(self.tr("Next step"), "small")
        self._sentence = label("", "heading")
        self._why = label("", "muted")
        self._primary = QHBoxLayout()
        self._others = QGridLayout()
        self._buttons: list[QPushButton] = []
        kind(self, "next")
        layout = QVBoxLayout(self)
        margin = space(self, 1.6)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(space(self))
        for widget in (self._title, self._sentence, self._why):
            layout.addWidget(widget)
        layout.addLayout(self._primary)
        layout.addLayout(self._others)

    def offer(self, sentence: str, primary: Offer | None, others: Sequence[Offer] = (), why: str = "") -> None:
        had_focus = any(each.hasFocus() for each in self._buttons)
        self._clear()
        self._sentence.setText(sentence)
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self.setAccessibleName(f"{self._title.text()}: {sentence}")
        if primary is not None:
            self._primary.addWidget(self._button(primary, "primary"))
            self._primary.addStretch(1)
        for number, each in enumerate(others):
            self._others.addWidget(self._button(each, "plain"), number // _BESIDE, number % _BESIDE)
        if had_focus and self._buttons:
            self._buttons[0].setFocus()

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    def button(self, key: str) -> QPushButton | None:
        return next((each for each in self._buttons if each.objectName() == key), None)

    def _button(self, offer: Offer, look: str) -> QPushButton:
        made = button(offer.text, look=look, icon=offer.icon, on=lambda: self.taken.emit(offer.key))
        made.setObjectName(offer.key)
        self._buttons.append(made)
        return made

    def _clear(self) -> None:
        for each in self._buttons:
            each.hide()
            each.deleteLater()  # it may be the one whose click is being answered
        self._buttons = []
        for row in (self._primary, self._others):
            while row.count():
                row.takeAt(0)
