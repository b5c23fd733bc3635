"""Editors for what is chosen from a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from privdesk.ui.editors.editor import Editor
from privdesk.ui.editors.texts import Options, fill_room
from privdesk.ui.theme import space

_KEY = Qt.ItemDataRole.UserRole
_MOST_ROWS = 8


class CalmBox(QComboBox):
    """The wheel scrolls the page, not the answer."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ChoiceEditor(Editor):
    def __init__(self, options: Options, *, optional: bool) -> None:
        super().__init__()
        self._options = options
        self._optional = optional
        self._keys: list[Any] = []
        self._box = CalmBox()
        fill_room(self, self._box)
        self._offer()
        self._box.activated.connect(self.touched)
        self.settle()

    def field(self) -> QWidget:
        return self._box

    def value(self) -> Any:
        place = self._box.currentIndex()
        return self._keys[place] if 0 <= place < len(self._keys) else None

    def set_value(self, value: Any) -> None:
        self._offer(value)
        self._box.setCurrentIndex(self._keys.index(value) if value in self._keys else -1)
        self.settle()

    def narrow(self, offered: Sequence[tuple[Any, str]]) -> None:
        """From now on only these; a choice that is no longer among them is let go."""
        value, before = self.value(), [key for key in self._keys if key is not None]
        if before == [key for key, _text in offered]:
            return
        self._options = lambda: offered
        self._offer()
        if value in self._keys:
            self._box.setCurrentIndex(self._keys.index(value))

    def draft(self) -> Any:
        value = self.value()
        return None if value is None else str(value)

    def restore(self, draft: Any) -> None:
        place = next((number for number, key in enumerate(self._keys) if key is not None and str(key) == draft), None)
        self._box.setCurrentIndex(place if place is not None else self._none())

    def _none(self) -> int:
        return 0 if self._optional else -1

    def _offer(self, also: Any = None) -> None:
        """``also``: what the field holds, though it is no longer offered."""
        offered = list(self._options())
        if also is not None and also not in [key for key, _text in offered]:
            offered.append((also, str(also)))
        if self._optional:
            offered.insert(0, (None, self.tr("– not filled in –")))
        self._keys = [key for key, _text in offered]
        self._box.clear()
        for _key, text in offered:
            self._box.addItem(text)
            self._box.setItemData(self._box.count() - 1, text, Qt.ItemDataRole.ToolTipRole)
        self._box.setCurrentIndex(self._none())


class ChecklistEditor(Editor):
    def __init__(self, options: Options, container: type = tuple) -> None:
        super().__init__()
        self._options = options
        self._container = container
        self._list = QListWidget()
        self._list.setWordWrap(True)
        fill_room(self, self._list)
        self._offer(())
        self._list.itemChanged.connect(self.touched)
        self.settle()

    def field(self) -> QWidget:
        return self._list

    def value(self) -> Any:
        return self._container(item.data(_KEY) for item in self._items() if item.checkState() == Qt.CheckState.Checked)

    def set_value(self, value: Any) -> None:
        self._offer(tuple(value or ()))
        self.settle()

    def draft(self) -> Any:
        return sorted(str(key) for key in self.value())

    def restore(self, draft: Any) -> None:
        # also what it held already, though it is no longer offered
        known = dict.fromkeys([*(key for key, _text in self._options()), *self.value()])
        self._offer([key for key in known if str(key) in draft])

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(row) for row in range(self._list.count())]

    def _offer(self, ticked: Any) -> None:
        was_blocked = self._list.blockSignals(True)
        self._list.clear()
        offered = list(self._options())
        known = [key for key, _text in offered]
        offered += [(key, str(key)) for key in ticked if key not in known]
        for key, text in offered:
            item = QListWidgetItem(text)
            item.setData(_KEY, key)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked if key in ticked else Qt.CheckState.Unchecked)
            self._list.addItem(item)
        self._list.setFixedHeight(space(self, 2.6) * min(_MOST_ROWS, max(2, len(offered))) + space(self))
        self._list.blockSignals(was_blocked)


class YesNoEditor(Editor):
    """``bool``: the label stands above, because the text beside a box does not wrap."""

    def __init__(self) -> None:
        super().__init__()
        self._box = QCheckBox(self.tr("Yes"))
        fill_room(self, self._box)
        self._box.clicked.connect(self.touched)
        self.settle()

    def field(self) -> QWidget:
        return self._box

    def value(self) -> bool:
        return self._box.isChecked()

    def set_value(self, value: Any) -> None:
        self._box.setChecked(bool(value))
        self.settle()

    def draft(self) -> Any:
        return self._box.isChecked()

    def restore(self, draft: Any) -> None:
        self._box.setChecked(bool(draft))
