"""The settings of this computer, built from their declarations."""

from __future__ import annotations

import dataclasses
import datetime as dt
import threading

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from privdesk.core.drafts import Draft
from privdesk.core.words import Words
from privdesk.desk.custody.fitted import FittedDialog
from privdesk.desk.settings import DeskSettings
from privdesk.ui.drafts import DraftBook
from privdesk.ui.flow import Flow
from privdesk.ui.form import Form
from privdesk.ui.theme import button, label, space

translate = QCoreApplication.translate
PLACE = "settings.form"


class PreferencesDialog(FittedDialog):
    chosen = Signal(object)
    """Carries the new ``DeskSettings``."""
    went = Signal(str)
    """To the page with this key, about the register that is open."""

    def __init__(
        self,
        settings: DeskSettings,
        words: Words,
        today: dt.date,
        parent: QWidget | None = None,
        drafts: DraftBook | None = None,
    ) -> None:
        """``drafts``: of the register that is open; without one nothing closes this dialog."""
        super().__init__(translate("PreferencesDialog", "Settings of this computer"), parent, wide=72)
        self._settings = settings
        self.form = Form(DeskSettings, words, today=today)
        self.form.fill(settings)
        save = button(self.tr("Save"), look="primary", on=self._save)
        save.setDefault(True)
        self.column.addWidget(self.form)
        self.column.addWidget(
            label(self.tr("A change of language counts from the next start of the program."), "muted")
        )
        if drafts is not None:
            pages = (
                ("keys", self.tr("Keys of this register"), "key-round"),
                ("backups", self.tr("Backups of this register"), "archive"),
            )
            links = [
                button(text, look="link", icon=icon, on=lambda key=key: self._go(key))  # type: ignore[misc]
                for key, text, icon in pages
            ]
            self.column.addLayout(Flow(links, space(self)))
        self.end_with((save, button(self.tr("Cancel"), on=self.reject)))
        self.settled = threading.Event()
        self._is_over = False
        if drafts is not None:
            self._come_back(drafts)
        self.form.focus_first()

    def draft(self) -> Draft | None:
        return None if self._is_over else Draft(place=PLACE, content=self.form.draft())

    def _come_back(self, drafts: DraftBook) -> None:
        drafts.hold(self)
        draft = drafts.claim(PLACE)
        if draft is not None:
            self.form.restore(draft.content)
        self.finished.connect(lambda _how: self._end(drafts, draft))

    def _end(self, drafts: DraftBook, draft: Draft | None) -> None:
        self._is_over = True
        drafts.drop(draft)

    def _save(self) -> bool:
        if self.form.unreadable():
            self.form.show_problems([])
            return False
        self.chosen.emit(dataclasses.replace(self._settings, **self.form.values()))
        self.accept()
        return True

    def _go(self, key: str) -> None:
        if self._save():
            self.went.emit(key)
