"""Which rights are invoked: grouped by what a person wants, each with what it is and why it is proposed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from privdesk.core.citing import bound
from privdesk.core.words import Words
from privdesk.requests.rules.meaning import MEANING, WISHES, Wish
from privdesk.requests.rules.rights import RIGHTS
from privdesk.ui.editors.editor import Editor
from privdesk.ui.editors.texts import Options
from privdesk.ui.theme import label, space

_COLUMNS = 2


class _Box(QCheckBox):
    """Arrows and first letters go through the rights; Tab goes on to the next field."""

    walked = Signal(int)
    sought = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.walked.emit(steps[Qt.Key(event.key())])
        elif event.text().isalpha() and not event.modifiers():
            self.sought.emit(event.text())
        else:
            super().keyPressEvent(event)


class RightsEditor(Editor):
    """``tuple`` of ids, in the order of the declarations."""

    def __init__(self, words: Words, options: Options) -> None:
        super().__init__()
        self._words = words
        offered = {key for key, _text in options()}
        self._boxes: dict[str, _Box] = {}
        self._whys: dict[str, QWidget] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(space(self, 2))
        self._grid.setVerticalSpacing(space(self, 1.4))
        self._groups = [self._group(wish, offered) for wish in WISHES]
        self._columns = 0
        self._lay_out(_COLUMNS)
        self._only_stop(next(iter(self._boxes)))
        self.settle()

    def _lay_out(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, group in enumerate(self._groups):
            self._grid.addWidget(group, place // columns, place % columns)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, int(column < columns))
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below one another where large letters leave no room for two columns."""
        super().resizeEvent(event)
        wide = [group.minimumSizeHint().width() for group in self._groups]
        beside = sum(max(wide[column::_COLUMNS]) for column in range(_COLUMNS)) + self._grid.horizontalSpacing()
        self._lay_out(_COLUMNS if event.size().width() >= beside else 1)

    def minimumSizeHint(self) -> QSize:
        widest = max(group.minimumSizeHint().width() for group in self._groups)
        return QSize(widest, super().minimumSizeHint().height())

    def _group(self, wish: Wish, offered: set[Any]) -> QWidget:
        made = QWidget(self)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(self, 0.3))
        column.addWidget(label(self._words.say(wish.label), "muted"))
        for right in wish.rights:
            if right in offered:
                self._offer(right, column)
        column.addStretch(1)
        return made

    def _offer(self, right: str, column: QVBoxLayout) -> None:
        said = self._words.say(RIGHTS[right].label)
        meaning = self._words.say(MEANING[right])
        article = bound(RIGHTS[right].cited(self._words.language))
        box = _Box(said[:1].upper() + said[1:])
        box.setToolTip(f"{meaning} ({article})")
        box.setAccessibleDescription(f"{meaning} {article}")
        box.clicked.connect(self.touched)
        box.walked.connect(lambda by: self._walk(right, by))
        box.sought.connect(lambda letter: self._seek(right, letter))
        why = label("", "doubtful")
        why.hide()
        self._boxes[right], self._whys[right] = box, why
        for each in (box, label(f"{meaning} ({article})", "small"), why):
            column.addWidget(each)
        column.addSpacing(space(self, 0.6))

    def propose(self, words: Mapping[str, str]) -> None:
        """Ticks those, and shows beside each the words of the message that led to it."""
        self.set_value(tuple(dict.fromkeys([*self.value(), *words])))
        self.explain(words)

    def explain(self, words: Mapping[str, str]) -> None:
        for right, why in self._whys.items():
            said = words.get(right, "")
            text = self.tr("Proposed because of: “%1”").replace("%1", said) if said else ""
            why.setProperty("text", text)
            why.setVisible(bool(text))

    def field(self) -> QWidget:
        return next(box for box in self._boxes.values() if box.focusPolicy() is Qt.FocusPolicy.StrongFocus)

    def describe(self, name: str, description: str) -> None:
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)

    def value(self) -> Any:
        return tuple(right for right in RIGHTS if right in self._boxes and self._boxes[right].isChecked())

    def set_value(self, value: Any) -> None:
        self.restore(value or ())
        self.settle()

    def draft(self) -> Any:
        return sorted(self.value())

    def restore(self, draft: Any) -> None:
        for right, box in self._boxes.items():
            box.setChecked(right in draft)
        self.explain({})

    def _walk(self, right: str, by: int) -> None:
        order = list(self._boxes)
        self._go(order[(order.index(right) + by) % len(order)])

    def _seek(self, right: str, letter: str) -> None:
        order = list(self._boxes)
        at = order.index(right) + 1
        for each in order[at:] + order[:at]:
            if self._boxes[each].text().casefold().startswith(letter.casefold()):
                self._go(each)
                return

    def _go(self, right: str) -> None:
        self._only_stop(right)
        self._boxes[right].setFocus(Qt.FocusReason.TabFocusReason)

    def _only_stop(self, right: str) -> None:
        for each, box in self._boxes.items():
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each == right else Qt.FocusPolicy.ClickFocus)
