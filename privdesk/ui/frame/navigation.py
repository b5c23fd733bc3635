"""The navigation at the side: icon, text, and how many."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from privdesk.ui.icons import icon
from privdesk.ui.theme import kind, show_state, space

_KEY = Qt.ItemDataRole.UserRole


class Entry(NamedTuple):
    key: str
    title: str
    icon: str


class SideNavigation(QListWidget):
    chosen = Signal(str)
    fitted = Signal(int)
    """As wide as this."""

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = {entry.key: entry.title for entry in entries}
        self._numbers: dict[str, int] = {}
        self._is_narrow = False
        self._wide = self._least = 0
        self._items: dict[str, QListWidgetItem] = {}
        self.setAccessibleName(self.tr("Parts of the program"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        kind(self, "navigation")
        for entry in entries:
            item = QListWidgetItem(icon(entry.icon, selected="accent_ink"), entry.title)
            item.setData(_KEY, entry.key)
            self.addItem(item)
            self._items[entry.key] = item
        self._fit()
        self.currentItemChanged.connect(self._changed)

    def choose(self, key: str) -> None:
        self.setCurrentItem(self._items[key])

    def count_for(self, key: str, number: int) -> None:
        """Shows a number behind the text; 0 shows none."""
        self._numbers[key] = number
        self._say()

    def narrow(self, *, is_narrow: bool) -> None:
        """Pictures and numbers; what they are is told by a tip, and to a screen reader."""
        self._is_narrow = is_narrow
        show_state(self, "narrow", is_narrow)
        self._say()

    def sizeHint(self) -> QSize:
        return QSize(self._wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Narrow in any case: else a window could not become so small that it is asked to be."""
        return QSize(self._least, super().minimumSizeHint().height())

    def _say(self) -> None:
        for key, item in self._items.items():
            title, number = self._titles[key], self._numbers.get(key, 0)
            said = f"{title}  ({number})" if number else title
            item.setText((str(number) if number else "") if self._is_narrow else said)
            item.setToolTip(said if self._is_narrow else "")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        side = space(self, 1.8 if self._is_narrow else 2.4)
        self.setIconSize(QSize(side, side))
        self.setSpacing(0 if self._is_narrow else space(self, 0.2))
        beside = self.verticalScrollBar().sizeHint().width()
        self._least = side + space(self, 2) + beside
        if self._is_narrow:
            self._wide = self.sizeHintForColumn(0) + beside
        else:
            self._wide = max(self.sizeHintForColumn(0), space(self, 20)) + space(self, 2)
        self._least = min(self._least, self._wide)
        self.setMaximumWidth(self._wide)
        self.updateGeometry()
        self.fitted.emit(self._wide)

    def _changed(self, now: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if now is not None:
            self.chosen.emit(now.data(_KEY))
