"""A page and its parts: title, message strip, headings, sections, facts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from privdesk.ui.frame.head import Head
from privdesk.ui.frame.messages import Strip
from privdesk.ui.icons import icon
from privdesk.ui.theme import kind, label, space


class Title(QLabel):
    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setWordWrap(True)
        kind(self, "title")


class Heading(QLabel):
    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setWordWrap(True)
        kind(self, "heading")


class Muted(QLabel):
    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setWordWrap(True)
        kind(self, "muted")


class Page(QWidget):
    """``body`` takes what stands on it; ``buttons`` those at the right of the title, or below it."""

    def __init__(self, title: str, subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Title(title)
        self.subtitle = Muted(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        self.strip = Strip()
        self.buttons = Head(self.title, space(self))
        self.body = QVBoxLayout()
        self.setAccessibleName(title)
        self.body.setSpacing(space(self, 1.4))
        layout = QVBoxLayout(self)
        margin = space(self, 1.8)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(space(self, 1.4))
        layout.addLayout(self.buttons)
        layout.addWidget(self.subtitle)
        layout.addWidget(self.strip)
        layout.addLayout(self.body, 1)

    def say_title(self, title: str, subtitle: str = "") -> None:
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        self.setAccessibleName(title)


class Section(QWidget):
    def __init__(self, title: str, sentence: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout()
        self.body.setSpacing(space(self))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(self))
        layout.addWidget(Heading(title))
        if sentence:
            layout.addWidget(Muted(sentence))
        layout.addLayout(self.body)


class Fold(QWidget):
    """A section that opens when it is asked for."""

    def __init__(self, title: str, parent: QWidget | None = None, *, is_open: bool = False) -> None:
        super().__init__(parent)
        self._switch = QToolButton()
        self._inside = QWidget()
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(space(self, 1.2), 0, 0, 0)
        self._switch.setText(title)
        self._switch.setAccessibleName(title)
        self._switch.setCheckable(True)
        self._switch.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._switch.toggled.connect(self._show)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._switch)
        layout.addWidget(self._inside)
        self._switch.setChecked(is_open)
        self._show(is_open)

    def _show(self, is_open: bool) -> None:  # noqa: FBT001 -- a slot
        self._inside.setVisible(is_open)
        self._switch.setIcon(icon("chevron-down" if is_open else "chevron-right"))
        said = self.tr("open") if is_open else self.tr("closed")
        self._switch.setAccessibleDescription(said)


class Facts(QWidget):
    """Two columns: what it is, and what it is here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(space(self, 2))
        self._grid.setVerticalSpacing(space(self, 0.6))
        self._grid.setColumnStretch(1, 1)

    def add(self, name: str, value: str) -> None:
        row = self._grid.rowCount()
        left, right = label(name, "muted"), label(value, selectable=True)
        left.setWordWrap(False)
        left.setBuddy(right)
        self._grid.addWidget(left, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(right, row, 1)

    def clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
