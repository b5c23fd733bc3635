"""The four cards above the list: a number and the sentence that it begins."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from privdesk.reminders.model import Overview
from privdesk.reminders.rules.order import is_lapsed, is_late, is_this_week
from privdesk.ui.colours import Tone
from privdesk.ui.frame import Card
from privdesk.ui.theme import space

LATE, WEEK, INCOMPLETE, LAPSED = "late", "week", "incomplete", "lapsed"
_NARROWEST = 26
"""Units of distance that a card needs; with less, they stand two by two."""


class Cards(QWidget):
    opened = Signal(str)
    """Carries the key of a card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = {
            LATE: Card("circle-alert", self.tr("Too late")),
            WEEK: Card("calendar-clock", self.tr("This week")),
            INCOMPLETE: Card("clipboard-list", self.tr("Incomplete in the register")),
            LAPSED: Card("history", self.tr("Lapsed")),
        }
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(space(self, 1.2))
        self._in_a_row = 0
        for key, card in self.cards.items():
            card.clicked.connect(lambda _checked=False, key=key: self.opened.emit(key))
        self._place(len(self.cards))
        self.show_overview(Overview(), dt.date.min)

    def show_overview(self, overview: Overview, today: dt.date) -> None:
        late = sum(is_late(each, today) for each in overview.dates)
        week = sum(is_this_week(each, today) for each in overview.dates)
        lapsed = sum(is_lapsed(each, today) for each in overview.dates)
        self.cards[LATE].say(
            late,
            self.tr("date has passed") if late == 1 else self.tr("dates have passed"),
            Tone.DANGER if late else Tone.GOOD,
            "circle-alert" if late else "circle-check",
        )
        self.cards[WEEK].say(
            week,
            self.tr("date in the coming seven days") if week == 1 else self.tr("dates in the coming seven days"),
            Tone.CAREFUL if week else Tone.GOOD,
        )
        open_ones = overview.incomplete
        self.cards[INCOMPLETE].say(
            open_ones,
            self.tr("processing activity with open points")
            if open_ones == 1
            else self.tr("processing activities with open points"),
            Tone.CAREFUL if open_ones else Tone.GOOD,
        )
        self.cards[LAPSED].say(
            lapsed,
            self.tr("agreement or review to renew") if lapsed == 1 else self.tr("agreements or reviews to renew"),
            Tone.CAREFUL if lapsed else Tone.GOOD,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fits = event.size().width() >= len(self.cards) * space(self, _NARROWEST)
        self._place(len(self.cards) if fits else 2)

    def _place(self, in_a_row: int) -> None:
        if in_a_row == self._in_a_row:
            return
        self._in_a_row = in_a_row
        for number, card in enumerate(self.cards.values()):
            self._grid.addWidget(card, number // in_a_row, number % in_a_row)
        for column in range(len(self.cards)):
            self._grid.setColumnStretch(column, int(column < in_a_row))
