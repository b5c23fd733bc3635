"""A new register: whose it is, the passphrase, and the recovery code that is typed back before it counts."""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QObject
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
    QWizard,
    QWizardPage,
)

from privdesk.core.passphrases import MINIMUM_CHARACTERS, MINIMUM_WORDS, is_strong_enough
from privdesk.core.words import Words
from privdesk.organisation.model import Organisation
from privdesk.ui.form import Form
from privdesk.ui.frame import Notice, SecretEdit
from privdesk.ui.theme import Tone, button, label, space

_ORGANISATION = ("name", "street", "postcode", "town", "email", "phone")
_OFFICER = ("officer_name", "officer_title", "officer_email", "officer_phone", "officer_is_dpo")


class OrganisationPage(QWizardPage):
    def __init__(self, words: Words, today: dt.date) -> None:
        super().__init__()
        self.setTitle(self.tr("Your organisation"))
        self.setSubTitle(
            self.tr("These particulars stand in the register and in every letter. You can change them later.")
        )
        self.form = Form(Organisation, words, fields=(*_ORGANISATION, *_OFFICER), today=today)
        self.form.changed.connect(lambda _name: self.completeChanged.emit())
        layout = QVBoxLayout(self)
        layout.addWidget(self.form)

    def isComplete(self) -> bool:
        values = self.form.values()
        return all(str(values[name]).strip() for name in ("name", "officer_name"))


class PlacePage(QWizardPage):
    """The folder is made by the vault; here only its parent is chosen."""

    def __init__(self, parent_folder: Path, name_of: Callable[[], str]) -> None:
        super().__init__()
        self._name_of = name_of
        self.setTitle(self.tr("Where to keep it"))
        self.setSubTitle(
            self.tr("The register is one folder on this computer. Keep it local, and put the backups elsewhere.")
        )
        self._folder = QLineEdit(str(parent_folder))
        self._folder.setAccessibleName(self.tr("Folder"))
        self._folder.textChanged.connect(self._say)
        self._said = label("", "muted")
        row = QHBoxLayout()
        row.addWidget(self._folder, 1)
        row.addWidget(button(self.tr("&Choose…"), on=self._choose))
        layout = QVBoxLayout(self)
        layout.setSpacing(space(self))
        layout.addWidget(label(self.tr("In this folder")))
        layout.addLayout(row)
        layout.addWidget(self._said)
        layout.addStretch(1)

    def initializePage(self) -> None:
        self._say()

    def root(self) -> Path:
        plain = "".join(letter if letter.isalnum() or letter in " -" else "-" for letter in self._name_of()).strip(" -")
        return Path(self._folder.text()).expanduser() / f"{plain or 'register'}.privdesk"

    def _choose(self) -> None:
        chosen = QFileDialog(self, self.tr("Folder for the register"), self._folder.text())
        chosen.setFileMode(QFileDialog.FileMode.Directory)
        chosen.fileSelected.connect(self._folder.setText)
        chosen.open()

    def _say(self) -> None:
        if self.root().exists():
            self._said.setText(self.tr("There is a register of this name already: choose another folder."))
        else:
            self._said.setText(self.tr("The register becomes: %1").replace("%1", str(self.root())))
        self.completeChanged.emit()

    def isComplete(self) -> bool:
        return Path(self._folder.text()).expanduser().is_dir() and not self.root().exists()


class PassphrasePage(QWizardPage):
    def __init__(self) -> None:
        super().__init__()
        self.setTitle(self.tr("Passphrase"))
        self.setSubTitle(
            self.tr("The register is encrypted with it. Nobody can open the register without it, we neither.")
        )
        self.first, self._again = SecretEdit(), SecretEdit()
        for edit, name in ((self.first, self.tr("Passphrase")), (self._again, self.tr("Once more"))):
            edit.setAccessibleName(name)
            edit.textChanged.connect(lambda _text: self._judge())
        self._verdict = Notice(Tone.INFO, "")
        rows = QFormLayout()
        rows.addRow(self.tr("Passphrase"), self.first)
        rows.addRow(self.tr("Once more"), self._again)
        layout = QVBoxLayout(self)
        layout.setSpacing(space(self))
        layout.addLayout(rows)
        layout.addWidget(self._verdict)
        layout.addStretch(1)
        self._judge()

    def _judge(self) -> None:
        strong = is_strong_enough(self.first.text())
        if not strong:
            need = self.tr("At least %1 characters, or %2 words. A sentence that you can remember is best.")
            need = need.replace("%1", str(MINIMUM_CHARACTERS)).replace("%2", str(MINIMUM_WORDS))
            self._verdict.say(Tone.INFO, need)
        elif self.first.text() != self._again.text():
            self._verdict.say(Tone.INFO, self.tr("Type it once more, to be sure."))
        else:
            self._verdict.say(Tone.GOOD, self.tr("Good. Write it down and keep it where you keep other keys."))
        self.completeChanged.emit()

    def isComplete(self) -> bool:
        return is_strong_enough(self.first.text()) and self.first.text() == self._again.text()


class RecoveryPage(QWizardPage):
    """Shows the code once; two of its groups are typed back before the register is ready."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(self.tr("Recovery code"))
        self.setSubTitle(
            self.tr("With this code you open the register when the passphrase is lost. It is shown only now.")
        )
        self.setFinalPage(True)
        self._code = label("", "code", selectable=True)
        self._code.setAccessibleName(self.tr("Recovery code"))
        self._asked: tuple[int, int] = (2, 6)
        self._typed = (QLineEdit(), QLineEdit())
        self._questions = (label(""), label(""))
        for question, edit in zip(self._questions, self._typed, strict=True):
            question.setBuddy(edit)
            edit.textChanged.connect(lambda _text: self.completeChanged.emit())
        layout = QVBoxLayout(self)
        layout.setSpacing(space(self))
        layout.addWidget(self._code)
        layout.addWidget(
            label(self.tr("Write it down or print it, and keep it outside this computer. Then type two groups."))
        )
        for question, edit in zip(self._questions, self._typed, strict=True):
            layout.addWidget(question)
            layout.addWidget(edit)
        layout.addStretch(1)

    def show_code(self, code: str) -> None:
        self._groups = code.split("-")
        self._code.setText(" ".join(self._groups))
        first, second = sorted(secrets.SystemRandom().sample(range(len(self._groups)), 2))
        self._asked = (first, second)
        for question, edit, which in zip(self._questions, self._typed, self._asked, strict=True):
            text = self.tr("Group %1").replace("%1", str(which + 1))
            question.setText(text)
            edit.setAccessibleName(text)

    def isComplete(self) -> bool:
        groups = getattr(self, "_groups", [])
        return bool(groups) and all(
            edit.text().strip().upper() == groups[which] for edit, which in zip(self._typed, self._asked, strict=True)
        )


class CreateWizard(QWizard):
    """``make(root, passphrase, organisation, done, failed)`` builds the register; ``done`` gets the recovery code."""

    def __init__(
        self,
        words: Words,
        today: dt.date,
        parent_folder: Path,
        make: Callable[[Path, str, Organisation, Callable[[str], None], Callable[[], None]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make = make
        self._made = False
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setWindowTitle(self.tr("New register"))
        self.setOption(QWizard.WizardOption.NoBackButtonOnLastPage)
        self.organisation_page = OrganisationPage(words, today)
        self.place_page = PlacePage(parent_folder, lambda: str(self.organisation_page.form.values()["name"]))
        self.passphrase_page = PassphrasePage()
        self.recovery_page = RecoveryPage()
        for page in (self.organisation_page, self.place_page, self.passphrase_page, self.recovery_page):
            self.addPage(page)
        unit = self.fontMetrics().averageCharWidth()
        self.resize(unit * 95, unit * 85)

    @property
    def root(self) -> Path:
        return self.place_page.root()

    @property
    def passphrase(self) -> str:
        return self.passphrase_page.first.text()

    def organisation(self) -> Organisation:
        return Organisation(id=uuid4(), **self.organisation_page.form.values())

    def validateCurrentPage(self) -> bool:
        """Leaving the passphrase page makes the register; the next page opens when its code is there."""
        page: QObject | None = self.currentPage()
        if page is self.organisation_page:
            return not self.organisation_page.form.show_problems(self.organisation_page.form.unreadable())
        if page is not self.passphrase_page or self._made:
            return super().validateCurrentPage()
        self.passphrase_page.setEnabled(False)
        self._make(self.root, self.passphrase, self.organisation(), self._ready, self._not_made)
        return False

    def _ready(self, code: str) -> None:
        self._made = True
        self.recovery_page.show_code(code)
        self.next()

    def _not_made(self) -> None:
        self.passphrase_page.setEnabled(True)
