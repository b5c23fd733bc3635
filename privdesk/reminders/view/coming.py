"""The coming 90 days as a strip: a bar for each day on which something falls, higher where it is more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from privdesk.core.dates import say_month, say_weekday_date
from privdesk.core.words import Words
from privdesk.reminders.rules.days import Day, say_days
from privdesk.requests.rules.deadlines import Standing
from privdesk.ui.colours import Colours, colours
from privdesk.ui.theme import space

_INKS = {
    Standing.LATE: "danger",
    Standing.URGENT: "careful",
    Standing.SOON: "careful",
    Standing.ON_TIME: "accent_ink",
}
_HIGHEST = 3
"""So many in one day fill the strip."""


class ComingStrip(QWidget):
    chosen = Signal(object)
    """Carries the date of a day on which something falls."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._days: tuple[Day, ...] = ()
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The coming days"))

    def show_days(self, days: Sequence[Day]) -> None:
        self._days = tuple(days)
        self._at = -1
        self.setAccessibleDescription(say_days(days, self._words))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(space(self, 60), self._bars() + self._line() + space(self))

    def minimumSizeHint(self) -> QSize:
        return QSize(space(self, 30), self.sizeHint().height())

    # -- by hand and by key

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position())
        if day is not None and day.number:
            self._at = self._days.index(day)
            self.update()
            self.chosen.emit(day.date)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position())
        is_busy = day is not None and day.number > 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_busy else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        busy = [place for place, day in enumerate(self._days) if day.number]
        key = event.key()
        if busy and key in {Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._at = {
                Qt.Key.Key_Right: next((place for place in busy if place > self._at), busy[-1]),
                Qt.Key.Key_Left: next((place for place in reversed(busy) if place < self._at), busy[0]),
                Qt.Key.Key_Home: busy[0],
                Qt.Key.Key_End: busy[-1],
            }[Qt.Key(key)]
            self.setAccessibleName(self._say(self._days[self._at]))
            self.update()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self._at >= 0:
            self.chosen.emit(self._days[self._at].date)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self._day_at(QPointF(event.pos()))
            if day is not None and day.number:
                QToolTip.showText(event.globalPos(), self._say(day), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def _say(self, day: Day) -> str:
        date = say_weekday_date(day.date, self._words.language)
        return self.tr("{day}: %n date(s)", "", day.number).format(day=date)

    # -- where everything stands

    def _line(self) -> int:
        return self.fontMetrics().height()

    def _bars(self) -> int:
        return space(self, 4.6)

    def _inside(self) -> QRectF:
        edge = space(self, 0.8)
        return QRectF(edge, 0, self.width() - 2 * edge, self._bars())

    def _column(self, place: int) -> QRectF:
        inside = self._inside()
        wide = inside.width() / max(len(self._days), 1)
        return QRectF(inside.left() + place * wide, inside.top(), wide, inside.height())

    def _day_at(self, point: QPointF) -> Day | None:
        inside = self._inside()
        if not self._days or not inside.left() <= point.x() < inside.right():
            return None
        return self._days[int((point.x() - inside.left()) / inside.width() * len(self._days))]

    # -- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(theme.ink("accent_ink" if self.hasFocus() else "border"), 2 if self.hasFocus() else 1))
        painter.setBrush(theme.ink("base"))
        painter.drawRoundedRect(frame, space(self, 0.8), space(self, 0.8))
        for place, day in enumerate(self._days):
            self._paint_day(painter, theme, place, day)
        self._paint_months(painter, theme)

    def _paint_day(self, painter: QPainter, theme: Colours, place: int, day: Day) -> None:
        column = self._column(place)
        foot = column.bottom() - space(self, 0.3)
        painter.setPen(Qt.PenStyle.NoPen)
        if day.is_off:
            painter.setBrush(theme.ink("raised"))
            painter.drawRect(QRectF(column.left(), column.top() + 2, column.width(), foot - column.top() - 2))
        if place == self._at:
            painter.setBrush(theme.ink("accent_soft"))
            painter.drawRect(QRectF(column.left() - 1, column.top() + 2, column.width() + 2, foot - column.top() - 2))
        if day.worst is None:
            return
        room = column.height() - space(self, 1.1) - self._small().height()
        high = max(space(self), room * min(day.number, _HIGHEST) / _HIGHEST)
        wide = min(max(column.width() * 0.64, 3.0), space(self, 0.9))
        bar = QRectF(column.center().x() - wide / 2, foot - high, wide, high)
        painter.setBrush(theme.ink(_INKS[day.worst]))
        painter.drawRoundedRect(bar, wide / 3, wide / 3)
        if day.number > 1:
            painter.setPen(theme.ink("text"))
            painter.setFont(self._small_font())
            over = QRectF(column.center().x() - space(self), bar.top() - self._small().height(), 2 * space(self), 0)
            over.setHeight(self._small().height())
            painter.drawText(over, Qt.AlignmentFlag.AlignCenter, str(day.number))

    def _paint_months(self, painter: QPainter, theme: Colours) -> None:
        painter.setFont(self._small_font())
        foot = self._inside().bottom()
        free = 0.0
        for place, day in enumerate(self._days):
            if place and day.date.day != 1:
                continue
            left = self._column(place).left()
            text = self.tr("today") if place == 0 else say_month(day.date, self._words.language)
            wide = self._small().horizontalAdvance(text) + space(self, 0.4)
            painter.setPen(QPen(theme.ink("outline"), 1))
            painter.drawLine(QPointF(left, foot - space(self, 0.3)), QPointF(left, foot + space(self, 0.5)))
            if left < free or left + wide > self.width():
                continue
            painter.setPen(theme.ink("muted"))
            place_of = QRectF(left + space(self, 0.3), foot, wide, self._line())
            painter.drawText(place_of, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
            free = left + wide + space(self, 0.6)

    def _small_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(max(font.pointSizeF() * 0.85, 7.0))
        return font

    def _small(self) -> QFontMetrics:
        return QFontMetrics(self._small_font())
