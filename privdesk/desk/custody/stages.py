"""Which step of long work is being done, and how many there are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from privdesk.core.words import Text, Words
from privdesk.ui.theme import label, space
from privdesk.vault.stages import NUMBERED


class StagesBar(QWidget):
    """Hidden until the first step."""

    def __init__(self, name: str, stages: Sequence[Text], words: Words) -> None:
        super().__init__()
        self._stages, self._words = stages, words
        self.said = label("")
        self.bar = QProgressBar()
        self.bar.setRange(0, len(stages))
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(self, 0.5))
        layout.addWidget(self.said)
        layout.addWidget(self.bar)
        self.hide()

    def step(self, number: int, total: int) -> None:
        """``number``: of the stage that begins, from 0."""
        what = self._words.say(self._stages[number])
        said = self._words.say(NUMBERED, number=number + 1, total=total, what=what)
        self.said.setText(said)
        self.bar.setValue(number)
        self.bar.setAccessibleDescription(said)
        self.show()
