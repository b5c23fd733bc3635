"""What a letter still needs in words, with the start of its sentence."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from privdesk.core.words import Language
from privdesk.letters.model import Fact
from privdesk.ui.editors.texts import PlainText
from privdesk.ui.theme import label, space


class FactField(QWidget):
    """A fact that continues a sentence: its start stands above it, so that what is typed fits."""

    changed = Signal()

    def __init__(self, fact: Fact, of_desk: Language, of_letter: Language, value: str) -> None:
        super().__init__()
        self.fact = fact
        self._text = PlainText(2, 8)
        self._text.setPlainText(value)
        self._text.setPlaceholderText(fact.example.get(of_letter, ""))
        self._text.setAccessibleName(fact.label[of_desk])
        self._sentence = label("", "muted")
        before = fact.before.get(of_letter, "")
        self._before = f"… {before}" if before[:1].islower() else before
        title = label(fact.label[of_desk])
        title.setBuddy(self._text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(self, 0.4))
        layout.addWidget(title)
        layout.addWidget(self._text)
        layout.addWidget(self._sentence)
        self._text.textChanged.connect(self._typed)
        self._say()

    @property
    def value(self) -> str:
        """On one line: it stands within a sentence."""
        return " ".join(self._text.toPlainText().split())

    def type(self, text: str) -> None:
        self._text.setPlainText(text)

    def _typed(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        text = self.value or self._text.placeholderText()
        self._sentence.setText(f"{self._before} {text.rstrip('.')}." if self._before else "")
        self._sentence.setVisible(bool(self._before))
