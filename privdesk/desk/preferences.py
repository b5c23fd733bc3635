"""The settings of this computer, built from their declarations."""

from __future__ import annotations

import dataclasses
import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from privdesk.core.words import Words
from privdesk.desk.settings import DeskSettings
from privdesk.ui.form import Form
from privdesk.ui.theme import label, space


class PreferencesDialog(QDialog):
    chosen = Signal(object)
    """Carries the new ``DeskSettings``."""

    def __init__(self, settings: DeskSettings, words: Words, today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings of this computer"))
        self._settings = settings
        self.form = Form(DeskSettings, words, today=today)
        self.form.fill(settings)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(space(self))
        layout.addWidget(self.form)
        layout.addWidget(label(self.tr("A change of language counts from the next start of the program."), "muted"))
        layout.addWidget(buttons)

    def _save(self) -> None:
        if self.form.show_problems(self.form.unreadable()):
            return
        self.chosen.emit(dataclasses.replace(self._settings, **self.form.values()))
        self.accept()
