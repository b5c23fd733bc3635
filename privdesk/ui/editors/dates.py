"""The editor for a date: typed as people write it, or taken from a calendar."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidget, QWidgetAction

from privdesk.core.dates import read_date
from privdesk.core.errors import UnreadableDate
from privdesk.core.problems import Problem
from privdesk.ui.editors.editor import Editor
from privdesk.ui.editors.texts import fill_room
from privdesk.ui.theme import space
from privdesk.ui.tool import ToolButton


class DateEditor(Editor):
    """Empty is None. 30 February is typed text that cannot be read: said beside the field, never corrected silently."""

    def __init__(self, *, today: dt.date, optional: bool = True) -> None:
        super().__init__()
        self._today = today
        self._optional = optional
        self._last: dt.date | None = None
        self._line = QLineEdit()
        self._pick = ToolButton("calendar")
        self._line.setAcceptDrops(False)
        self._line.setPlaceholderText(self.tr("dd-mm-yyyy"))
        self._line.setMaximumWidth(space(self, 18))
        fill_room(self, self._line, self._pick)
        layout = self.layout()
        assert layout is not None
        layout.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._line.textEdited.connect(self.changed)
        self._line.editingFinished.connect(self._tidy)
        self._pick.clicked.connect(self._open_calendar)
        self.settle()

    def field(self) -> QWidget:
        return self._line

    def describe(self, name: str, description: str) -> None:
        super().describe(name, description)
        self._pick.setAccessibleName(self.tr("Calendar: {field}").format(field=name))
        self._pick.setToolTip(self.tr("Choose from a calendar"))

    def value(self) -> dt.date | None:
        text = self._line.text().strip()
        if not text:
            return None if self._optional else self._last
        try:
            return read_date(text)
        except UnreadableDate:
            return self._last

    def set_value(self, value: Any) -> None:
        self._last = value
        self._line.setText(_written(value))
        self.settle()

    def draft(self) -> Any:
        return self._line.text()

    def restore(self, draft: Any) -> None:
        self._line.setText(draft)

    def unreadable(self) -> list[Problem]:
        text = self._line.text().strip()
        if not text:
            return [] if self._optional else [Problem("", "required")]
        try:
            read_date(text)
        except UnreadableDate:
            return [Problem("", "date-unreadable", {"text": text})]
        return []

    def lock(self, *, locked: bool) -> None:
        self._line.setReadOnly(locked)
        self._pick.setVisible(not locked)

    def _tidy(self) -> None:
        if not self.unreadable():
            self._line.setText(_written(self.value()))
        self.finish()

    def _open_calendar(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(menu)
        calendar.setAccessibleName(self._pick.accessibleName())
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        day = self.value() or self._today
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        calendar.activated.connect(self._take)
        calendar.clicked.connect(self._take)
        calendar.activated.connect(menu.close)
        calendar.clicked.connect(menu.close)
        menu.popup(self._pick.mapToGlobal(QPoint(0, self._pick.height())))
        calendar.setFocus()

    def _take(self, day: QDate) -> None:
        self._line.setText(_written(dt.date(day.year(), day.month(), day.day())))
        self.touched()


def _written(day: dt.date | None) -> str:
    return "" if day is None else f"{day:%d-%m-%Y}"
