"""The top of a page: its title, with buttons at its right or, where that takes more than the width, below it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLabel, QLayoutItem

from privdesk.ui.flow import Flow


class Head(Flow):
    def __init__(self, title: QLabel, gap: int) -> None:
        super().__init__((title,), gap)
        self._title = title

    def sizeHint(self) -> QSize:
        high = max(each.sizeHint().height() for each in self._items)
        return QSize(self._on_one_line() + self._beside(), high)

    def minimumSize(self) -> QSize:
        """The title may wrap, down to its longest word; of a button all must be seen."""
        title, *buttons = self._items
        least = title.minimumSize()
        for each in buttons:
            least = least.expandedTo(QSize() if each.isEmpty() else each.sizeHint())
        return least

    def _on_one_line(self) -> int:
        return self._title.fontMetrics().horizontalAdvance(self._title.text()) + self.spacing()

    def _beside(self) -> int:
        return sum(each.sizeHint().width() + self.spacing() for each in self._items[1:] if not each.isEmpty())

    def _places(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        title, *buttons = self._shown()
        room = width - self._beside()
        if buttons and room < self._on_one_line():
            high = title.heightForWidth(width)
            below = self._in_lines(buttons, width)
            return [(title, QRect(0, 0, width, high)), *_lowered(below, high + self.spacing())]
        hints = [each.sizeHint() for each in buttons]
        high = max((title.heightForWidth(room), *(hint.height() for hint in hints)))
        places = [(title, QRect(0, 0, room, high))]
        at = room + self.spacing()
        for item, hint in zip(buttons, hints, strict=True):
            places.append((item, QRect(QPoint(at, (high - hint.height()) // 2), hint)))
            at += hint.width() + self.spacing()
        return places


def _lowered(places: list[tuple[QLayoutItem, QRect]], by: int) -> list[tuple[QLayoutItem, QRect]]:
    return [(item, place.translated(0, by)) for item, place in places]
