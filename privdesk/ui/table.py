"""The table: it keeps the chosen row by its id, remembers its columns, and says what to do when it is empty."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip, QVBoxLayout, QWidget

from privdesk.ui.listing import Listing
from privdesk.ui.memory import Memory
from privdesk.ui.picture import Picture
from privdesk.ui.theme import button, label, space

_MOST_TEXT = 45
"""Characters to which a column grows by itself."""
_LEAST_TEXT = 12
"""Characters to which it shrinks by itself."""
_SEEN = 3
"""Columns, the first ones, that are seen without scrolling where that is possible; the first is the last to shrink."""
_ROWS_LOOKED_AT = 60
"""More than a screen; of 100,000 rows it would take seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Empty:
    """What stands where rows would be: what this list is for, and the first thing to do."""

    title: str
    sentence: str = ""
    action: str = ""
    icon: str = ""


class _EmptyPage(QWidget):
    acted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = Picture(4)
        self._title = label("", "heading")
        self._sentence = label("", "muted")
        self._act = button("", look="primary", on=self.acted.emit)
        layout = QVBoxLayout(self)
        layout.setSpacing(space(self))
        layout.addStretch(1)
        for widget in (self._picture, self._title, self._sentence):
            widget.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(widget)
        layout.addWidget(self._act, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)

    def say(self, empty: Empty) -> None:
        self._picture.show_icon(empty.icon or "inbox", "muted")
        self._title.setText(empty.title)
        self._sentence.setText(empty.sentence)
        self._sentence.setVisible(bool(empty.sentence))
        self._act.setText(empty.action)
        self._act.setAccessibleName(empty.action.replace("&", ""))
        self._act.setVisible(bool(empty.action))


class Table(QTableView):
    chosen = Signal(object)
    """The id of the current row, or None; only when it is another one than before."""
    opened = Signal(object)
    """Enter or a double click on the row with this id."""
    empty_action = Signal()
    filter_cleared = Signal()

    def __init__(
        self, listing: Listing[Any], *, name: str, memory: Memory, key: str, empty: Empty, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.listing = listing
        self._memory = memory
        self._key = f"table/{key}"
        self._empty = empty
        self._chosen: Hashable | None = None
        self._scrolled = 0
        self._fitted: list[int] = []
        self._is_sized = False
        self._page = _EmptyPage(self.viewport())
        self.setAccessibleName(name)
        self.setModel(listing)
        self._settle()
        self._connect()
        self._recall()
        self._show_empty()

    @property
    def chosen_id(self) -> Any:
        return self._chosen

    def choose(self, key: Hashable) -> bool:
        """Makes the row with this id current; False when it is not shown."""
        row = self.listing.row_of(key)
        if row >= 0:
            self.setCurrentIndex(self.listing.index(row, self._first_column()))
            self.scrollTo(self.currentIndex())
        return row >= 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._chosen is not None:
            self.opened.emit(self._chosen)
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit_rows()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.viewport():
            self._page.resize(self.viewport().size())
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shrink_columns()

    def viewportEvent(self, event: QEvent) -> bool:
        """What is cut off is told whole."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            is_whole = self.sizeHintForIndex(index).width() <= self.columnWidth(index.column())
            if index.isValid() and not is_whole and not index.data(Qt.ItemDataRole.ToolTipRole):
                QToolTip.showText(event.globalPos(), index.data(), self)
                return True
        return super().viewportEvent(event)

    def _settle(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setResizeContentsPrecision(0)  # only what is visible: a look at 100,000 rows takes seconds
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._fit_rows()

    def _connect(self) -> None:
        self.listing.modelAboutToBeReset.connect(self._remember_place)
        self.listing.modelReset.connect(self._return_to_place)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self._row_changed)
        header = self.horizontalHeader()
        header.sectionResized.connect(self._resized)
        header.sectionMoved.connect(self._keep)
        header.sortIndicatorChanged.connect(self._keep)
        self._page.acted.connect(self._act)
        self.viewport().installEventFilter(self)

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(space(self, 3.4))
        side = space(self, 2)
        self.setIconSize(QSize(side, side))

    def _first_column(self) -> int:
        return self.horizontalHeader().logicalIndex(0)

    def _remember_place(self) -> None:
        self._scrolled = self.verticalScrollBar().value()

    def _return_to_place(self) -> None:
        """A reset forgets the current row; the person does not."""
        row = self.listing.row_of(self._chosen)
        if row >= 0:
            was_blocked = self.selectionModel().blockSignals(True)
            self.selectRow(row)
            self.selectionModel().blockSignals(was_blocked)
            self.verticalScrollBar().setValue(self._scrolled)
        else:
            self._set_chosen(None)
        if not self._fitted and not self._is_sized and self.listing.rowCount():
            self._fit_columns()
        self._show_empty()

    def _row_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        self._set_chosen(self.listing.id_of(self.listing.value(now.row())) if now.isValid() else None)

    def _set_chosen(self, key: Hashable | None) -> None:
        if key != self._chosen:
            self._chosen = key
            self.chosen.emit(key)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.listing.id_of(self.listing.value(index.row())))

    def _act(self) -> None:
        if self.listing.total:
            self.filter_cleared.emit()
        else:
            self.empty_action.emit()

    def _show_empty(self) -> None:
        self._page.setVisible(self.listing.rowCount() == 0)
        if self.listing.rowCount():
            return
        if self.listing.total:
            nothing = self.tr("Nothing fits this filter")
            self._page.say(Empty(title=nothing, action=self.tr("Show everything"), icon="filter"))
        else:
            self._page.say(self._empty)

    def _fit_columns(self) -> None:
        header = self.horizontalHeader()
        most = self.fontMetrics().averageCharWidth() * _MOST_TEXT
        for column in range(self.listing.columnCount()):
            # not resizeColumnsToContents(): before the rows are laid out it looks at all of them
            rows = range(min(self.listing.rowCount(), _ROWS_LOOKED_AT))
            wide = (self.sizeHintForIndex(self.listing.index(row, column)).width() for row in rows)
            wanted = max((header.sectionSizeHint(column), *wide))
            self._fitted.append(min(most, wanted + space(self)))
        self._shrink_columns()

    def _shrink_columns(self) -> None:
        """As wide as what is in them; less where there is no room, until the person says how wide."""
        if self._is_sized or not self._fitted:
            return
        header = self.horizontalHeader()
        widths = list(self._fitted)
        seen = [header.logicalIndex(place) for place in range(min(_SEEN, len(widths)))]
        for column, width in shrunk([(each, widths[each]) for each in seen], self.viewport().width(), self._least()):
            widths[column] = width
        was_blocked = header.blockSignals(True)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        header.blockSignals(was_blocked)
        self.updateGeometries()

    def _least(self) -> int:
        return self.fontMetrics().averageCharWidth() * _LEAST_TEXT

    def _resized(self, column: int, _before: int, _now: int) -> None:
        header = self.horizontalHeader()
        if header.visualIndex(column) < header.count() - 1:  # the last takes what is left
            self._is_sized = True
            self._keep()

    def _keep(self) -> None:
        header, columns = self.horizontalHeader(), self.listing.columns
        by = self.listing.sorted_by
        self._memory.keep(
            self._key,
            {
                "order": [columns[header.logicalIndex(place)].key for place in range(len(columns))],
                "widths": {column.key: self.columnWidth(number) for number, column in enumerate(columns)}
                if self._is_sized
                else {},
                "sort": [columns[by[0]].key, by[1] == Qt.SortOrder.DescendingOrder] if by else None,
            },
        )

    def _recall(self) -> None:
        kept = self._memory.recall(self._key) or {}
        numbers = {column.key: number for number, column in enumerate(self.listing.columns)}
        header = self.horizontalHeader()
        was_blocked = header.blockSignals(True)
        self.setSortingEnabled(True)  # sorts by column 0 at once
        by = kept.get("sort")
        if by and by[0] in numbers:
            order = Qt.SortOrder.DescendingOrder if by[1] else Qt.SortOrder.AscendingOrder
            header.setSortIndicator(numbers[by[0]], order)
            self.listing.sort(numbers[by[0]], order)
        else:
            header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
            self.listing.sort(0)
        for place, key in enumerate(key for key in kept.get("order", ()) if key in numbers):
            header.moveSection(header.visualIndex(numbers[key]), place)
        for key, width in kept.get("widths", {}).items():
            if key in numbers:
                self._is_sized = True
                self.setColumnWidth(numbers[key], width)
        header.blockSignals(was_blocked)


def shrunk(columns: Sequence[tuple[int, int]], room: int, least: int) -> list[tuple[int, int]]:
    """Columns with their widths, in order of worth, the last first made narrower until as many as can be are seen."""
    for many in range(len(columns), 0, -1):
        first, rest = columns[0], columns[1:many]
        lacks = first[1] + sum(width for _column, width in rest) - room
        if lacks <= sum(max(0, width - least) for _column, width in rest):
            break
    found = [first]
    for column, width in reversed(rest):
        less = min(max(0, lacks), max(0, width - least))
        lacks -= less
        found.append((column, width - less))
    return found
