"""Editors for what is typed: a line, a long text, a number, a list with one item a line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from privdesk.core.problems import Problem
from privdesk.ui.editors.editor import Editor
from privdesk.ui.theme import label, space

Options = Callable[[], Sequence[tuple[Any, str]]]
"""What can be chosen, asked each time: (key, label)."""


def fill_room(editor: Editor, *widgets: QWidget) -> None:
    layout = QHBoxLayout(editor)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget)
    editor.setFocusProxy(widgets[0])


class LineEditor(Editor):
    def __init__(self, *, optional: bool = False, suggestions: Options | None = None) -> None:
        """``optional``: an empty line is None; ``suggestions``: words to complete with."""
        super().__init__()
        self._optional = optional
        self._line = QLineEdit()
        self._line.setAcceptDrops(False)  # a dropped file is for the window, wherever it falls
        fill_room(self, self._line)
        self._suggestions, self._proposed = suggestions, QStringListModel(self)
        if suggestions is not None:
            completer = QCompleter(self._proposed, self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self._line.setCompleter(completer)
        self._line.textEdited.connect(self.changed)
        self._line.editingFinished.connect(self.finish)
        self.settle()

    def field(self) -> QWidget:
        return self._line

    def value(self) -> Any:
        text = self._line.text().strip()
        return None if self._optional and not text else text

    def set_value(self, value: Any) -> None:
        if self._suggestions is not None:
            self._proposed.setStringList([text for _key, text in self._suggestions()])
        self._line.setText("" if value is None else str(value))
        self._line.setCursorPosition(0)
        self.settle()

    def draft(self) -> Any:
        return self._line.text()

    def restore(self, draft: Any) -> None:
        self._line.setText(draft)

    def lock(self, *, locked: bool) -> None:
        self._line.setReadOnly(locked)


class NumberEditor(LineEditor):
    """Whole numbers, 0 and more; empty is None, or 0 where there must be a number."""

    def __init__(self, *, optional: bool = False) -> None:
        super().__init__(optional=optional)
        self._last: int | None = None if optional else 0
        self._line.setMaximumWidth(space(self, 12))
        layout = self.layout()
        assert layout is not None
        layout.setAlignment(Qt.AlignmentFlag.AlignLeft)

    def value(self) -> Any:
        text = self._line.text().strip()
        if not text:
            return None if self._optional else 0
        return int(text) if _is_number(text) else self._last

    def set_value(self, value: Any) -> None:
        self._last = value
        super().set_value(value)

    def unreadable(self) -> list[Problem]:
        text = self._line.text().strip()
        return [Problem("", "number-unreadable", {"text": text})] if text and not _is_number(text) else []


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit()


class PlainText(QPlainTextEdit):
    """Tab goes on to the next field; the height follows the text between ``least`` and ``most`` lines."""

    left = Signal()

    def __init__(self, least: int, most: int) -> None:
        super().__init__()
        self._least, self._most = least, most
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()  # another width, other lines

    def _fit(self) -> None:
        lines = min(self._most, max(self._least, int(self.document().size().height())))
        room = space(self, 1.6) + 2 * round(self.document().documentMargin())
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + room)


class TextEditor(Editor):
    def __init__(self, *, optional: bool = False) -> None:
        super().__init__()
        self._optional = optional
        self._text = PlainText(3, 12)
        fill_room(self, self._text)
        self._text.textChanged.connect(self._typed)
        self._text.left.connect(self.finish)
        self.settle()

    def field(self) -> QWidget:
        return self._text

    def value(self) -> Any:
        text = self._text.toPlainText().strip()
        return None if self._optional and not text else text

    def set_value(self, value: Any) -> None:
        self.restore(value or "")
        self.settle()

    def draft(self) -> Any:
        return self._text.toPlainText()

    def restore(self, draft: Any) -> None:
        was_blocked = self._text.blockSignals(True)
        self._text.setPlainText(draft)
        self._text.blockSignals(was_blocked)

    def lock(self, *, locked: bool) -> None:
        self._text.setReadOnly(locked)

    def _typed(self) -> None:
        self.changed.emit()


class TextsEditor(Editor):
    """``tuple[str, ...]``: one item on each line."""

    def __init__(self) -> None:
        super().__init__()
        self._text = PlainText(2, 10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(self, 0.3))
        layout.addWidget(self._text)
        layout.addWidget(label(self.tr("One on each line."), "small"))
        self.setFocusProxy(self._text)
        self._text.textChanged.connect(self._typed)
        self._text.left.connect(self.finish)
        self.settle()

    def field(self) -> QWidget:
        return self._text

    def value(self) -> tuple[str, ...]:
        return tuple(line.strip() for line in self._text.toPlainText().splitlines() if line.strip())

    def set_value(self, value: Any) -> None:
        self.restore("\n".join(value or ()))
        self.settle()

    def draft(self) -> Any:
        return self._text.toPlainText()

    def restore(self, draft: Any) -> None:
        was_blocked = self._text.blockSignals(True)
        self._text.setPlainText(draft)
        self._text.blockSignals(was_blocked)

    def lock(self, *, locked: bool) -> None:
        self._text.setReadOnly(locked)

    def _typed(self) -> None:
        self.changed.emit()
