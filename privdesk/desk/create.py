"""A new register: whose it is, the passphrase, and the recovery code that is typed back before it counts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget, QWizard

from privdesk.core.errors import ExpectedError, PlaceRefused
from privdesk.core.sentences import sentence_of
from privdesk.core.words import Words
from privdesk.desk.create_pages import FormPage, PassphrasePage, PlacePage, RecoveryPage
from privdesk.desk.custody.override import OverrideDialog
from privdesk.organisation.model import Organisation
from privdesk.ui.frame import DangerDialog
from privdesk.ui.theme import Tone, screen_room

if TYPE_CHECKING:
    from privdesk.vault import RecoveryKit

_ORGANISATION = ("name", "street", "postcode", "town", "email")
_OFFICER = ("officer_name", "officer_title", "officer_email", "officer_phone")

Make = Callable[[Path, str, Organisation, Callable[["RecoveryKit"], None], Callable[[ExpectedError], None]], None]


class CreateWizard(QWizard):
    """``make(root, passphrase, organisation, done, failed)`` builds the register; ``done`` gets the recovery kit."""

    print_asked = Signal(object, str)
    """The ``RecoveryKit`` and the name of the register, as does the next."""
    save_asked = Signal(object, str)

    def __init__(
        self, words: Words, today: dt.date, parent_folder: Path, make: Make, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._words, self._make = words, make
        self._is_made = self._is_working = False
        self.allows_place = False
        """The person wants the register in a place that is not safe for it."""
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setWindowTitle(self.tr("New register"))
        self.setOption(QWizard.WizardOption.NoBackButtonOnLastPage)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.organisation_page = FormPage(words, today, _ORGANISATION, ("name",))
        self.organisation_page.setTitle(self.tr("Your organisation"))
        self.organisation_page.setSubTitle(
            self.tr("These particulars stand in the register and in every letter. You can change them later.")
        )
        self.officer_page = FormPage(words, today, _OFFICER, ("officer_name",))
        self.officer_page.setTitle(self.tr("The privacy officer"))
        self.officer_page.setSubTitle(self.tr("Who signs the letters, and whom people can ask."))
        self.place_page = PlacePage(parent_folder, lambda: str(self.organisation_page.form.values()["name"]))
        self.passphrase_page = PassphrasePage()
        self.recovery_page = RecoveryPage()
        for page in (
            self.organisation_page,
            self.officer_page,
            self.place_page,
            self.passphrase_page,
            self.recovery_page,
        ):
            self.addPage(page)
        self.recovery_page.print_asked.connect(lambda kit: self.print_asked.emit(kit, self.root.stem))
        self.recovery_page.save_asked.connect(lambda kit: self.save_asked.emit(kit, self.root.stem))
        unit, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        # no narrower than it is: the folder that is shown has nowhere to begin a new line
        self.resize(unit * 88, min(line * 28, screen_room(self).height()))

    @property
    def root(self) -> Path:
        return self.place_page.root()

    @property
    def passphrase(self) -> str:
        return self.passphrase_page.first.text()

    def organisation(self) -> Organisation:
        values = self.organisation_page.form.values() | self.officer_page.form.values()
        return Organisation(id=uuid4(), **values)

    def validateCurrentPage(self) -> bool:
        """Leaving the passphrase page makes the register; the next page opens when its code is there."""
        page = self.currentPage()
        if isinstance(page, FormPage):
            unreadable = page.form.unreadable()
            page.form.show_problems(unreadable)
            return not unreadable
        if page is not self.passphrase_page or self._is_made:
            return super().validateCurrentPage()
        self._wait(waiting=True)
        self.passphrase_page.verdict.say(Tone.INFO, self.tr("The register is being made…"))
        self._make(self.root, self.passphrase, self.organisation(), self._ready, self._not_made)
        return False

    def _wait(self, *, waiting: bool) -> None:
        """Who left now would have a register whose code nobody saw."""
        self._is_working = waiting
        self.passphrase_page.setEnabled(not waiting)
        kinds = QWizard.WizardButton
        for each in (kinds.BackButton, kinds.NextButton, kinds.CancelButton):
            self.button(each).setEnabled(not waiting)

    def _ready(self, kit: RecoveryKit) -> None:
        self._is_made = True
        self._wait(waiting=False)
        self.recovery_page.show_kit(kit)
        self.next()

    def _not_made(self, error: ExpectedError) -> None:
        said = sentence_of(error, self._words)
        self.allows_place = False  # another folder is asked about again
        self._wait(waiting=False)
        self.passphrase_page.verdict.say(Tone.DANGER, f"{said.what} {said.next_step}")
        if isinstance(error, PlaceRefused):
            OverrideDialog(error, self._words, self, self._make_all_the_same).open()

    def _make_all_the_same(self) -> None:
        self.allows_place = True
        self.next()

    def reject(self) -> None:
        """Once the register is there, leaving means leaving without having read back the code."""
        if self._is_working:
            return
        if not self._is_made:
            super().reject()
            return
        DangerDialog.ask(
            self,
            self.tr("Leave without checking the recovery code?"),
            verb=self.tr("Leave without it"),
            goes=(self.tr("the recovery code: it cannot be shown again"),),
            stays=(self.tr("the register, which opens with your passphrase"),),
            then=self.accept,
        )
