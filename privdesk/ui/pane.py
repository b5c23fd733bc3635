"""A list as it stands on a page: the filter line, the table, and how many there are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QLineEdit, QVBoxLayout, QWidget

from privdesk.ui.icons import icon
from privdesk.ui.listing import Listing
from privdesk.ui.memory import Memory
from privdesk.ui.table import Empty, Table
from privdesk.ui.theme import label, space

__all__ = ["Empty", "ListPane", "Preset", "SearchLine"]


class SearchLine(QLineEdit):
    """Escape empties it; the arrow downwards asks for the list below."""

    downwards = Signal()

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(False)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(True)
        self.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)

    def readable_width(self) -> int:
        """Of the hint as a whole, with the pictures at both ends."""
        return self.fontMetrics().horizontalAdvance(self.placeholderText()) + space(self, 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.downwards.emit()
        else:
            super().keyPressEvent(event)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """A filter with a name, for the box beside the filter line; ``keep`` None shows everything."""

    key: str
    label: str
    keep: Callable[[Any], bool] | None = None


class ListPane(QWidget):
    chosen = Signal(object)
    opened = Signal(object)
    empty_action = Signal()

    def __init__(
        self,
        listing: Listing[Any],
        *,
        name: str,
        key: str,
        memory: Memory,
        hint: str,
        empty: Empty,
        presets: Sequence[Preset] = (),
        count: Callable[[int, int], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``count(shown, total)``: the line below the table in the words of the area."""
        super().__init__(parent)
        self.listing = listing
        self._memory = memory
        self._key = f"filter/{key}"
        self._presets = tuple(presets)
        self._say_count = count or self._plain_count
        self.line = SearchLine(hint)
        self.box = QComboBox()
        self.table = Table(listing, name=name, memory=memory, key=key, empty=empty)
        self._count = label("", "muted")
        self.bar = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out(name)
        self._connect()
        self._recall()
        self._narrow()

    def minimumSizeHint(self) -> QSize:
        """As if the box stood below the filter line: where it must, it will."""
        parts: list[QWidget] = [self.line, self.table] if self.box.isHidden() else [self.line, self.box, self.table]
        return QSize(max(each.minimumSizeHint().width() for each in parts), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room beside the filter line, the box stands below it."""
        super().resizeEvent(event)
        wanted = self.line.readable_width() + self.bar.spacing() + self.box.sizeHint().width()
        beside = self.box.isHidden() or wanted <= event.size().width()
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if direction is not self.bar.direction():
            self.bar.setDirection(direction)

    def focus_filter(self) -> None:
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def filter_text(self, text: str) -> None:
        self.line.setText(text)

    def preset(self, key: str) -> None:
        self.box.setCurrentIndex(self.box.findData(key))

    def show_everything(self) -> None:
        open_to_all = next((each.key for each in self._presets if each.keep is None), None)
        self.line.clear()
        if open_to_all is not None:
            self.preset(open_to_all)

    def _lay_out(self, name: str) -> None:
        for each in self._presets:
            self.box.addItem(each.label, each.key)
        self.box.setAccessibleName(self.tr("Which rows: {list}").format(list=name))
        self.box.setVisible(bool(self._presets))
        self.bar.setSpacing(space(self))
        self.bar.addWidget(self.line, 1)
        self.bar.addWidget(self.box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(self))
        layout.addLayout(self.bar)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._count)

    def _connect(self) -> None:
        self.line.textChanged.connect(self._filter_changed)
        self.line.downwards.connect(self.table.setFocus)
        self.box.currentIndexChanged.connect(self._filter_changed)
        self.listing.counted.connect(self._show_count)
        self.table.chosen.connect(self.chosen)
        self.table.opened.connect(self.opened)
        self.table.empty_action.connect(self.empty_action)
        self.table.filter_cleared.connect(self.show_everything)

    def _recall(self) -> None:
        kept = self._memory.recall(self._key) or {}
        with_signals = self.box.blockSignals(True)
        place = self.box.findData(kept.get("preset"))
        self.box.setCurrentIndex(max(place, 0))
        self.box.blockSignals(with_signals)

    def _filter_changed(self) -> None:
        # only the choice is kept: a typed filter may hold a name, and would hide rows at the next start
        self._memory.keep(self._key, {"preset": self.box.currentData()})
        self._narrow()

    def _narrow(self) -> None:
        place = self.box.currentIndex()
        keep = self._presets[place].keep if 0 <= place < len(self._presets) else None
        self.listing.narrow(self.line.text(), keep)

    def _show_count(self, shown: int, total: int) -> None:
        self._count.setText(self._say_count(shown, total) if total else "")

    def _plain_count(self, shown: int, total: int) -> str:
        if shown == total:
            return self.tr("%n row(s)", "", total)
        return self.tr("{shown} of {total}").format(shown=shown, total=total)
