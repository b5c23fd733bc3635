"""A card: a number and the sentence that it begins; a click opens the list behind it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from privdesk.ui.colours import Tone, colours
from privdesk.ui.picture import Picture
from privdesk.ui.theme import label, space


class Card(QAbstractButton):
    def __init__(self, picture: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = picture
        self._tone: Tone | None = None
        self._picture = Picture(2.6)
        self._title = label(title, "muted")
        self._number = label("", "number")
        self._sentence = label("")
        self._lay_out()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(title)
        self._draw_icon()

    def say(self, number: int, sentence: str, tone: Tone | None = None, picture: str = "") -> None:
        """``picture``: another than at first."""
        self._tone = tone
        self._name = picture or self._name
        self._number.setText(str(number))
        self._sentence.setText(sentence)
        self.setAccessibleName(f"{self._title.text()}: {number} {sentence}")
        self._draw_icon()

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else super().heightForWidth(width)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.ink("accent_ink" if self.hasFocus() else "outline" if self.underMouse() else "border")
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1))
        painter.setBrush(theme.ink("stripe" if self.isDown() else "base"))
        round_ = space(self, 0.8)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), round_, round_)

    def enterEvent(self, event: QEvent) -> None:
        super().enterEvent(event)  # type: ignore[arg-type]
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(space(self))
        head.addWidget(self._picture)
        head.addWidget(self._title, 1)
        layout = QVBoxLayout(self)
        margin = space(self, 1.6)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(space(self, 0.6))
        layout.addLayout(head)
        layout.addWidget(self._number)
        layout.addWidget(self._sentence)
        layout.addStretch(1)
        for each in (self._picture, self._title, self._number, self._sentence):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _draw_icon(self) -> None:
        self._picture.show_icon(self._name, self._tone or "muted")
