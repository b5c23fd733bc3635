"""What to do now: one sentence, one primary button; the officer needs no knowledge of the procedure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from privdesk.ui.frame.upright import Upright
from privdesk.ui.icons import icon as line_icon
from privdesk.ui.theme import button, kind, label, space

_BESIDE = 2
"""Secondary buttons in a row."""


class Offer(NamedTuple):
    key: str
    text: str
    icon: str = ""


class NextStepBox(Upright):
    taken = Signal(str)
    """The key of the offer."""

    def __init__(self, parent: QWidget | None = None, *, more: str = "") -> None:
        """``more``: the text of a button behind which all but the first offer lie; without it each has a button."""
        super().__init__(parent)
        self._menu = QMenu(self)
        self._more = button(more, look="quiet", icon="chevron-down", on=self._open_menu)
        self._more.hide()
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
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._more)
        layout.addLayout(head)
        for widget in (self._sentence, self._why):
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
        if self._more.text():
            self._fill_menu(others)
        else:
            for number, each in enumerate(others):
                self._others.addWidget(self._button(each, "plain"), number // _BESIDE, number % _BESIDE)
        self._primary.addStretch(1)
        if had_focus and self._buttons:
            self._buttons[0].setFocus()

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    def button(self, key: str) -> QPushButton | None:
        return next((each for each in self._buttons if each.objectName() == key), None)

    def other(self, key: str) -> QAction | None:
        """An offer that lies in the menu."""
        return next((each for each in self._menu.actions() if each.objectName() == key), None)

    def _fill_menu(self, others: Sequence[Offer]) -> None:
        for old in self._menu.actions():
            self._menu.removeAction(old)
            old.deleteLater()  # it may be the one that is being answered
        for each in others:
            action = self._menu.addAction(each.text)
            action.setObjectName(each.key)
            if each.icon:
                action.setIcon(line_icon(each.icon))
            action.triggered.connect(lambda _checked=False, key=each.key: self.taken.emit(key))
        self._more.setVisible(bool(others))

    def _open_menu(self) -> None:
        self._menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))
        self._menu.setActiveAction(self._menu.actions()[0])

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
