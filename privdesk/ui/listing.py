"""A list of values as a table: declared columns, own filter and sort.

A sorting proxy over a Python model needs seconds for what a Python list does in milliseconds.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon

from privdesk.core.words import Text, Words
from privdesk.ui.colours import Tone, colours
from privdesk.ui.icons import icon

V = TypeVar("V")
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROLE = Qt.ItemDataRole
_ALIGN = Qt.AlignmentFlag


@dataclass(frozen=True, kw_only=True)  # with slots, Column[Letter](…) fails on Python 3.11
class Column(Generic[V]):
    """``key``: under which the column's width and place are remembered; ``sort_key``: without it the text sorts."""

    key: str
    title: Text
    value: Callable[[V], str]
    sort_key: Callable[[V], Any] | None = None
    icon: Callable[[V], str | None] | None = None
    tooltip: Callable[[V], str] | None = None
    tone: Callable[[V], Tone | None] | None = None
    align_right: bool = False

    def order(self, value: V) -> Any:
        return self.value(value).casefold() if self.sort_key is None else self.sort_key(value)


class Listing(QAbstractTableModel, Generic[V]):
    counted = Signal(int, int)
    """How many rows are shown, how many there are."""

    def __init__(
        self,
        columns: Sequence[Column[V]],
        words: Words,
        *,
        id_of: Callable[[V], Hashable],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.words = words
        self.id_of = id_of
        self._all: tuple[V, ...] = ()
        self._haystacks: list[str] | None = None
        self._shown: list[V] = []
        self._rows: dict[Hashable, int] = {}
        self._text = ""
        self._keep: Callable[[V], bool] | None = None
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None

    def show(self, values: Sequence[V]) -> None:
        self._all = tuple(values)
        self._haystacks = None
        self._renew()

    def narrow(self, text: str = "", keep: Callable[[V], bool] | None = None) -> None:
        """Shows the rows that hold every word of ``text`` and for which ``keep`` is true."""
        self._text, self._keep = text, keep
        self._renew()

    @property
    def shown(self) -> tuple[V, ...]:
        return tuple(self._shown)

    @property
    def everything(self) -> tuple[V, ...]:
        """Also what is not shown."""
        return self._all

    @property
    def total(self) -> int:
        return len(self._all)

    @property
    def sorted_by(self) -> tuple[int, Qt.SortOrder] | None:
        return self._sorted_by

    def value(self, row: int) -> V:
        return self._shown[row]

    def row_of(self, key: Hashable) -> int:
        """-1 when it is not shown."""
        return self._rows.get(key, -1)

    def has(self, key: Hashable) -> bool:
        """Also when the filter does not show it."""
        return any(self.id_of(each) == key for each in self._all)

    def find(self, key: Hashable) -> V | None:
        row = self.row_of(key)
        return None if row < 0 else self._shown[row]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by = (column, order) if 0 <= column < len(self.columns) else None
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self.id_of(self._shown[index.row()]) for index in before]
        self._set_shown(self._in_order(self._shown))
        moved = [self.index(self._rows[key], index.column()) for key, index in zip(keys, before, strict=True)]
        self.changePersistentIndexList(before, moved)
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, value = self.columns[index.column()], self._shown[index.row()]
        answer: Any = None
        if role == _ROLE.DisplayRole:
            answer = column.value(value)
        elif role == _ROLE.DecorationRole:
            answer = self._icon(column, value)
        elif role == _ROLE.TextAlignmentRole:
            answer = _side(column)
        elif role in {_ROLE.ToolTipRole, _ROLE.AccessibleDescriptionRole} and column.tooltip:
            answer = column.tooltip(value)
        elif role == _ROLE.ForegroundRole and column.tone and (tone := column.tone(value)):
            answer = colours(QGuiApplication.palette()).ink(tone.value)
        return answer

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == _ROLE.DisplayRole:
            return self.words.say(self.columns[section].title)
        if role == _ROLE.TextAlignmentRole:
            return _side(self.columns[section])
        return None

    def _icon(self, column: Column[V], value: V) -> QIcon | None:
        name = column.icon(value) if column.icon else None
        if not name:
            return None
        tone = column.tone(value) if column.tone else None
        return icon(name, tone or "")

    def _renew(self) -> None:
        self.beginResetModel()
        self._set_shown(self._in_order(self._narrowed()))
        self.endResetModel()
        self.counted.emit(len(self._shown), len(self._all))

    def _set_shown(self, values: list[V]) -> None:
        self._shown = values
        self._rows = {self.id_of(value): row for row, value in enumerate(values)}

    def _narrowed(self) -> list[V]:
        wanted = self._text.casefold().split()
        if not wanted:
            return [value for value in self._all if self._keep is None or self._keep(value)]
        if self._haystacks is None:
            self._haystacks = [self._words_of(value).casefold() for value in self._all]
        return [
            value
            for value, haystack in zip(self._all, self._haystacks, strict=True)
            if all(word in haystack for word in wanted) and (self._keep is None or self._keep(value))
        ]

    def _words_of(self, value: V) -> str:
        return " ".join(column.value(value) for column in self.columns)

    def _in_order(self, values: list[V]) -> list[V]:
        if self._sorted_by is None:
            return values
        column, order = self._sorted_by
        return sorted(values, key=self.columns[column].order, reverse=order == Qt.SortOrder.DescendingOrder)


def _side(column: Column[Any]) -> Qt.AlignmentFlag:
    return (_ALIGN.AlignRight if column.align_right else _ALIGN.AlignLeft) | _ALIGN.AlignVCenter
