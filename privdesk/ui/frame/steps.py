"""The steps of a case: done, now, to come. Told by a sign and by words, not by colour alone."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from privdesk.ui.colours import colours
from privdesk.ui.icons import icon
from privdesk.ui.theme import space


class StepState(Enum):
    DONE = "done"
    NOW = "now"
    COMING = "coming"
    SKIPPED = "skipped"


class StepMark(NamedTuple):
    label: str
    state: StepState
    tooltip: str = ""


class ProgressSteps(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[StepMark, ...] = ()
        self._state_words = {
            StepState.DONE: self.tr("done"),
            StepState.NOW: self.tr("now"),
            StepState.COMING: self.tr("to come"),
            StepState.SKIPPED: self.tr("not needed"),
        }
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)  # Fixed stops at one line
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_steps(self, steps: Sequence[StepMark]) -> None:
        self._steps = tuple(steps)
        told = [f"{step.label}: {self._state_words[step.state]}" for step in steps]
        self.setAccessibleName(self.tr("Steps: {steps}").format(steps="; ".join(told)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = self._wanted_width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(space(self, 12), self._line_height())

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return round(places[-1].bottom()) + 1 if places else 0

    def hasHeightForWidth(self) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for step, place in zip(self._steps, self._places(self.width()), strict=True):
            self._paint_step(painter, step, place)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = QPointF(event.pos())
            for step, place in zip(self._steps, self._places(self.width()), strict=True):
                if place.contains(at):
                    state = self._state_words[step.state]
                    QToolTip.showText(event.globalPos(), step.tooltip or f"{step.label}: {state}", self)
                    return True
        return super().event(event)

    def _bold(self) -> QFontMetrics:
        font = QFont(self.font())
        font.setBold(True)
        return QFontMetrics(font)

    def _line_height(self) -> int:
        return space(self, 3.2)

    def _step_width(self, step: StepMark) -> int:
        return self._bold().horizontalAdvance(step.label) + space(self, 4.4)

    def _wanted_width(self) -> int:
        return sum(self._step_width(step) + space(self) for step in self._steps)

    def _places(self, width: int) -> list[QRectF]:
        """One pill per step; what does not fit goes on to the next line."""
        gap, height = space(self, 0.7), self._line_height()
        places: list[QRectF] = []
        left, top = 0, 0
        for step in self._steps:
            wide = min(self._step_width(step), max(width, 1))
            if left and left + wide > width:
                left, top = 0, top + height + gap
            places.append(QRectF(left + 0.5, top + 0.5, wide - 1, height - 1))
            left += wide + gap
        return places

    def _paint_step(self, painter: QPainter, step: StepMark, place: QRectF) -> None:
        theme = colours(self.palette())
        looks = {
            StepState.DONE: ("good_soft", "good", "good", "check"),
            StepState.NOW: ("accent", "accent", "on_accent", "arrow-right"),
            StepState.COMING: ("base", "outline", "muted", "circle"),
            StepState.SKIPPED: ("window", "border", "muted", "minus"),
        }
        fill, edge, ink, sign = looks[step.state]
        painter.setBrush(theme.ink(fill))
        painter.setPen(QPen(theme.ink(edge), 1))
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        side = space(self, 1.8)
        pad = space(self, 0.9)
        middle = place.center().y()
        icon(sign, ink).paint(painter, round(place.left()) + pad, round(middle - side / 2), side, side)
        font = QFont(self.font())
        font.setBold(step.state is StepState.NOW)
        painter.setFont(font)
        painter.setPen(theme.ink(ink))
        text = place.adjusted(pad + side + space(self, 0.5), 0, -pad / 2, 0)
        shown = QFontMetrics(font).elidedText(step.label, Qt.TextElideMode.ElideRight, round(text.width()))
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
