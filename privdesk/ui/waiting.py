"""Long work on the screen: what is being done, how far it is, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from privdesk.ui.theme import button, kind, label, space


class ProgressPanel(QFrame):
    cancelled = Signal()

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = label(sentence)
        self._bar = QProgressBar()
        self._stop = button(self.tr("Cancel"), on=self._cancel)
        kind(self, "card")
        self.setAccessibleName(sentence)
        self._bar.setAccessibleName(sentence)
        line = QHBoxLayout()
        line.addWidget(self._bar, 1)
        line.addWidget(self._stop)
        layout = QVBoxLayout(self)
        layout.setSpacing(space(self))
        layout.addWidget(self._sentence)
        layout.addLayout(line)
        self._bar.setRange(0, 0)

    def begin(self) -> None:
        """Again, after it was done or cancelled."""
        self._sentence.setText(self.accessibleName())
        self._stop.setEnabled(True)
        self._bar.setRange(0, 0)
        self.show()

    def step(self, done: int, total: int) -> None:
        """``total`` 0: nobody knows how long it takes."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _cancel(self) -> None:
        self._stop.setEnabled(False)
        self._sentence.setText(self.tr("Stopping after this step…"))
        self.cancelled.emit()
