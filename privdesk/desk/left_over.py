"""What was half typed about something that is gone: shown, to be copied; kept until it is thrown away."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from privdesk.core.drafts import Draft
from privdesk.ui.drafts import DraftBook
from privdesk.ui.theme import button, label, screen_room, space


class LeftOverDialog(QDialog):
    def __init__(self, book: DraftBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What you were typing"))
        self._book = book
        self._drafts: list[Draft] = []
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("What you were typing"))
        self.later = button(self.tr("Keep it for the next time"), look="primary", on=self.reject)
        self.away = button(self.tr("&Throw away"), icon="trash-2", on=self._throw_away)
        row = QHBoxLayout()
        row.setSpacing(space(self))
        row.addStretch(1)
        row.addWidget(button(self.tr("&Copy the text"), icon="copy", on=self._copy))
        row.addWidget(self.away)
        row.addWidget(self.later)
        layout = QVBoxLayout(self)
        margin = space(self, 2)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(space(self, 1.4))
        layout.addWidget(label(self.tr("What you were typing has no place any more"), "heading"))
        layout.addWidget(
            label(
                self.tr(
                    "When the register was locked you were typing this. What it was about has changed or is gone, so it"
                    " cannot go back where it stood. Copy what you still need."
                )
            )
        )
        layout.addWidget(self.text, 1)
        layout.addLayout(row)
        unit, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        self.resize(QSize(unit * 90, line * 24).boundedTo(screen_room(self)))
        self.later.setDefault(True)
        self.later.setFocus()

    def add(self, draft: Draft) -> None:
        self._drafts.append(draft)
        for line in typed_texts(draft.content):
            self.text.appendPlainText(line)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def _throw_away(self) -> None:
        for draft in self._drafts:
            self._book.drop(draft)
        self.accept()


def typed_texts(content: Any) -> Iterator[str]:
    """Every text in a draft, without the names of its fields."""
    if isinstance(content, str):
        if content.strip():
            yield content
    elif isinstance(content, dict):
        for name, each in content.items():
            if name != "data":  # of an attachment: no text
                yield from typed_texts(each)
    elif isinstance(content, (list, tuple)):
        for each in content:
            yield from typed_texts(each)
