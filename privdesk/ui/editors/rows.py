"""Editors for values inside a value: rows of them, or one.

The row that is being edited opens below the list, not in a dialog: a lock never waits for a dialog, and what was
half typed stays part of the form's draft.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QListWidget, QVBoxLayout, QWidget

from privdesk.core.problems import Problem
from privdesk.ui.editors.editor import Editor
from privdesk.ui.editors.plain import blank, plain, valued
from privdesk.ui.flow import Flow
from privdesk.ui.theme import button, kind, space

_TALLEST = 21
"""Of the list of rows, in halves of a line of text."""
_PATH = re.compile(r"\[?(\d+)\]?\.?(.*)")


class InnerForm(Protocol):
    """What an editor needs of the form of its rows."""

    changed: SignalInstance
    left: SignalInstance

    def fill(self, value: Any) -> None: ...
    def values(self) -> dict[str, Any]: ...
    def unreadable(self) -> list[Problem]: ...
    def draft(self) -> Mapping[str, Any]: ...
    def restore(self, draft: Mapping[str, Any]) -> list[str]: ...
    def show_sentence(self, path: str, sentence: str, *, blocks: bool) -> bool: ...
    def focus_first(self) -> None: ...
    def lock_fields(self, locked: bool) -> None: ...  # noqa: FBT001


FormMaker = Callable[[], InnerForm]
Summary = Callable[[Any], str]


class _Rows(QListWidget):
    """As high as its lines, which wrap, up to a bound."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def fit(self) -> None:
        self.doItemsLayout()
        lines = sum(self.visualItemRect(self.item(row)).height() for row in range(self.count()))
        inside = min(space(self, _TALLEST), max(space(self, 3.4), lines))
        self.setFixedHeight(inside + 2 * self.frameWidth() + space(self, 0.4))


class RowsEditor(Editor):
    """``tuple[Value, ...]``."""

    opened = Signal(int)

    def __init__(self, cls: type, make_form: FormMaker, summary: Summary, *, today: dt.date) -> None:
        super().__init__()
        self._today = today
        self._cls = cls
        self._make_form = make_form
        self._summary = summary
        self._rows: list[Any] = []
        self._form: InnerForm | None = None
        self._is_locked = False
        self._list = _Rows()
        self._card = QFrame()
        self._add = button(self.tr("Add"), icon="plus", on=self._add_row)
        self._remove = button(self.tr("Remove"), look="quiet", icon="trash-2", on=self._remove_row)
        self._up = button("", look="quiet", icon="arrow-up", on=lambda: self._move(-1), name=self.tr("Move up"))
        self._down = button("", look="quiet", icon="arrow-down", on=lambda: self._move(1), name=self.tr("Move down"))
        self._lay_out()
        self._list.currentRowChanged.connect(self._open)
        self.settle()
        self._show_state()

    def field(self) -> QWidget:
        return self._list

    def describe(self, name: str, description: str) -> None:
        super().describe(name, description)
        for each, text in ((self._add, self.tr("Add: {field}")), (self._remove, self.tr("Remove: {field}"))):
            each.setAccessibleName(text.format(field=name))

    def value(self) -> tuple[Any, ...]:
        return tuple(self._rows)

    def set_value(self, value: Any) -> None:
        self._show_rows(list(value or ()), self._list.currentRow())
        self.settle()

    def draft(self) -> Any:
        row = self._list.currentRow()
        form = dict(self._form.draft()) if self._form is not None and row >= 0 else None
        return {"rows": plain(tuple(self._rows)), "row": row, "form": form}

    def restore(self, draft: Any) -> None:
        self._show_rows([valued(self._cls, each) for each in draft["rows"]], draft["row"])
        if draft["form"] is not None and self._form is not None and draft["row"] >= 0:
            self._form.restore(draft["form"])

    @property
    def is_changed(self) -> bool:
        before = self._settled
        now = self.draft()
        return bool(now["rows"] != before["rows"] or (now["row"] == before["row"] and now["form"] != before["form"]))

    def unreadable(self) -> list[Problem]:
        row = self._list.currentRow()
        found = self._form.unreadable() if self._form is not None and row >= 0 else []
        return [dataclasses.replace(each, field=f"[{row}].{each.field}") for each in found]

    def show_problem(self, path: str, sentence: str, *, blocks: bool) -> bool:
        found = _PATH.fullmatch(path)
        if not found or int(found[1]) >= len(self._rows):
            return super().show_problem(path, sentence, blocks=blocks)
        self._list.setCurrentRow(int(found[1]))
        return self._form is not None and self._form.show_sentence(found[2], sentence, blocks=blocks)

    def lock(self, *, locked: bool) -> None:
        self._is_locked = locked
        self._show_state()
        if self._form is not None:
            self._form.lock_fields(locked)

    def _lay_out(self) -> None:
        kind(self._card, "card")
        self._card_layout = QVBoxLayout(self._card)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(self))
        layout.addWidget(self._list)
        layout.addLayout(Flow((self._add, self._remove, self._up, self._down), space(self)))
        layout.addWidget(self._card)
        self.setFocusProxy(self._list)

    def _show_rows(self, rows: Sequence[Any], row: int) -> None:
        self._rows = list(rows)
        was_blocked = self._list.blockSignals(True)
        self._list.clear()
        self._list.addItems([self._summary(each) or self.tr("(not filled in yet)") for each in self._rows])
        self._list.setCurrentRow(min(row, len(self._rows) - 1))
        self._list.blockSignals(was_blocked)
        self._open(self._list.currentRow())

    def _open(self, row: int) -> None:
        if row >= 0:
            if self._form is None:
                self._form = self._made_form()
            self._form.fill(self._rows[row])
            self._form.lock_fields(self._is_locked)
        self._show_state()

    def _made_form(self) -> InnerForm:
        form = self._make_form()
        assert isinstance(form, QWidget)
        self._card_layout.addWidget(form)
        _tab_from(self._down, form)
        form.changed.connect(self._row_changed)
        form.left.connect(self._row_left)
        return form

    def _row_changed(self, _field: str) -> None:
        row = self._list.currentRow()
        if self._form is not None and row >= 0:
            self._rows[row] = dataclasses.replace(self._rows[row], **self._form.values())
            self._list.item(row).setText(self._summary(self._rows[row]) or self.tr("(not filled in yet)"))
        self.changed.emit()

    def _row_left(self, _field: str) -> None:
        self.finish()

    def _add_row(self) -> None:
        self._show_rows([*self._rows, blank(self._cls, self._today)], len(self._rows))
        self.changed.emit()  # not `finish`: an empty row is not worth saving yet
        if self._form is not None:
            self._form.focus_first()

    def _remove_row(self) -> None:
        row = self._list.currentRow()
        self._show_rows([each for number, each in enumerate(self._rows) if number != row], row)
        self.touched()

    def _move(self, by: int) -> None:
        row = self._list.currentRow()
        rows = list(self._rows)
        rows.insert(row + by, rows.pop(row))
        self._show_rows(rows, row + by)
        self.touched()

    def _show_state(self) -> None:
        row, count = self._list.currentRow(), len(self._rows)
        self._list.setVisible(count > 0)
        self.setFocusProxy(self._list if count else self._add)  # one that is hidden lets Tab go no further
        self._list.fit()
        self._card.setVisible(row >= 0)
        free = not self._is_locked
        self._add.setVisible(free)
        self._remove.setVisible(free and count > 0)
        self._remove.setEnabled(row >= 0)
        for each, possible in ((self._up, row > 0), (self._down, 0 <= row < count - 1)):
            each.setVisible(free and count > 1)
            each.setEnabled(possible)


class ValueEditor(Editor):
    """``Value`` or ``Value | None``: its own form, in a card; a box to tick where it may be absent."""

    def __init__(self, cls: type, make_form: FormMaker, *, optional: bool, today: dt.date) -> None:
        super().__init__()
        self._today = today
        self._cls = cls
        self._make_form = make_form
        self._optional = optional
        self._value: Any = None if optional else blank(cls, today)
        self._form: InnerForm | None = None
        self._present = QCheckBox(self.tr("Filled in"))
        self._card = QFrame()
        kind(self._card, "card")
        self._card_layout = QVBoxLayout(self._card)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._present)
        layout.addWidget(self._card)
        self._present.setVisible(optional)
        self._present.clicked.connect(self._toggle)
        self._show()
        self.settle()

    def field(self) -> QWidget:
        return self._present if self._optional else self._card

    def value(self) -> Any:
        return self._value

    def set_value(self, value: Any) -> None:
        self._value = blank(self._cls, self._today) if value is None and not self._optional else value
        self._show()
        self.settle()

    def draft(self) -> Any:
        return {"value": plain(self._value), "form": dict(self._form.draft()) if self._form and self._value else None}

    def restore(self, draft: Any) -> None:
        self._value = None if draft["value"] is None else valued(self._cls, draft["value"])
        self._show()
        if self._form is not None and draft["form"] is not None:
            self._form.restore(draft["form"])

    def unreadable(self) -> list[Problem]:
        return [] if self._form is None or self._value is None else self._form.unreadable()

    def show_problem(self, path: str, sentence: str, *, blocks: bool) -> bool:
        if path and self._form is not None and self._value is not None:
            return self._form.show_sentence(path, sentence, blocks=blocks)
        return super().show_problem(path, sentence, blocks=blocks)

    def lock(self, *, locked: bool) -> None:
        self._present.setEnabled(not locked)
        if self._form is not None:
            self._form.lock_fields(locked)

    def _show(self) -> None:
        self._present.setChecked(self._value is not None)
        self._card.setVisible(self._value is not None)
        if self._value is None:
            return
        if self._form is None:
            form = self._make_form()
            assert isinstance(form, QWidget)
            self._card_layout.addWidget(form)
            _tab_from(self._present, form)
            form.changed.connect(self._inner_changed)
            form.left.connect(self._inner_left)
            self._form = form
        self._form.fill(self._value)

    def _toggle(self) -> None:
        self._value = blank(self._cls, self._today) if self._present.isChecked() else None
        self._show()
        self.touched()

    def _inner_changed(self, _field: str) -> None:
        if self._form is not None and self._value is not None:
            self._value = dataclasses.replace(self._value, **self._form.values())
        self.changed.emit()

    def _inner_left(self, _field: str) -> None:
        self.finish()


def _tab_from(before: QWidget, form: QWidget) -> None:
    """A form that is made later stands last for Tab, unless it is told its place."""
    for each in form.findChildren(QWidget):
        # the list of a choice box is a window of its own
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.window() is form.window():
            QWidget.setTabOrder(before, each)
            before = each
