"""The pages of the wizard for a new register."""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget, QWizardPage

from privdesk.core.folders import SUFFIX
from privdesk.core.passphrases import MINIMUM_CHARACTERS, MINIMUM_WORDS, is_easy_to_guess, is_strong_enough
from privdesk.core.words import Words
from privdesk.desk.session import is_half_made
from privdesk.organisation.model import Organisation
from privdesk.ui.flow import Flow
from privdesk.ui.form import Form
from privdesk.ui.frame import Notice, SecretEdit
from privdesk.ui.scrolled import Scrolled
from privdesk.ui.theme import Tone, button, label, space

if TYPE_CHECKING:
    from privdesk.vault import RecoveryKit

_GROUP = 4
"""Characters of a group of the recovery code."""


class FormPage(QWizardPage):
    """Fields of the organisation; those in ``needed`` must be filled in before the next page."""

    def __init__(self, words: Words, today: dt.date, fields: Sequence[str], needed: Sequence[str]) -> None:
        super().__init__()
        self._needed = tuple(needed)
        self.form = Form(Organisation, words, fields=fields, today=today)
        self.form.fill(Organisation(id=uuid4(), name="", officer_name=""))
        self.form.changed.connect(lambda _name: self.completeChanged.emit())
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, space(self, 1.2), 0)
        column.addWidget(self.form)
        layout = QVBoxLayout(self)
        layout.addWidget(Scrolled(inner))

    def initializePage(self) -> None:
        self.form.focus_first()

    def isComplete(self) -> bool:
        values = self.form.values()
        return all(str(values[name]).strip() for name in self._needed)


class PlacePage(QWizardPage):
    """The folder is made by the vault; here only its parent is chosen."""

    def __init__(self, parent_folder: Path, name_of: Callable[[], str]) -> None:
        super().__init__()
        self._name_of = name_of
        self.setTitle(self.tr("Where to keep it"))
        self.setSubTitle(
            self.tr("The register is one folder on this computer. Keep it local, and put the backups elsewhere.")
        )
        self.folder = QLineEdit(str(parent_folder))
        self.folder.setAccessibleName(self.tr("In this folder"))
        self.folder.textChanged.connect(self._say)
        self._said = Notice(Tone.INFO, "")
        name = label(self.tr("In this &folder"))
        name.setBuddy(self.folder)
        row = QHBoxLayout()
        row.setSpacing(space(self))
        row.addWidget(self.folder, 1)
        row.addWidget(button(self.tr("C&hoose…"), icon="folder-open", on=self._choose))
        layout = QVBoxLayout(self)
        layout.setSpacing(space(self))
        layout.addWidget(name)
        layout.addLayout(row)
        layout.addSpacing(space(self))
        layout.addWidget(self._said)
        layout.addStretch(1)

    def initializePage(self) -> None:
        self._say()

    def root(self) -> Path:
        plain = "".join(letter if letter.isalnum() or letter in " -" else "-" for letter in self._name_of()).strip(" -")
        return Path(self.folder.text()).expanduser() / f"{plain or 'register'}{SUFFIX}"

    def _choose(self) -> None:
        chosen = QFileDialog(self, self.tr("Folder for the register"), self.folder.text())
        chosen.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen.setFileMode(QFileDialog.FileMode.Directory)
        chosen.fileSelected.connect(self.folder.setText)
        chosen.open()

    def _say(self) -> None:
        if not Path(self.folder.text()).expanduser().is_dir():
            self._said.say(Tone.CAREFUL, self.tr("This folder does not exist."))
        elif self._is_taken():
            self._said.say(Tone.CAREFUL, self.tr("There is a register of this name already: choose another folder."))
        else:
            self._said.say(Tone.INFO, self.tr("The register becomes: {folder}").format(folder=self.root()))
        self.completeChanged.emit()

    def isComplete(self) -> bool:
        return Path(self.folder.text()).expanduser().is_dir() and not self._is_taken()

    def _is_taken(self) -> bool:
        """Where a making was broken off it is made again."""
        return self.root().exists() and not is_half_made(self.root())


class PassphrasePage(QWizardPage):
    """``name``: what it is called; it stands in dialogs too."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setTitle(self.tr("Passphrase"))
        self.setSubTitle(
            self.tr("The register is encrypted with it. Nobody can open the register without it, not even its makers.")
        )
        self.first, self.again = SecretEdit(), SecretEdit()
        self.verdict = Notice(Tone.INFO, "")
        layout = QVBoxLayout(self)
        layout.setSpacing(space(self, 0.6))
        for edit, text in ((self.first, name or self.tr("&Passphrase")), (self.again, self.tr("&Once more"))):
            title = label(text)
            title.setBuddy(edit)
            edit.setAccessibleName(text.replace("&", ""))
            edit.textChanged.connect(lambda _text: self._judge())
            layout.addWidget(title)
            layout.addWidget(edit)
            layout.addSpacing(space(self))
        layout.addWidget(self.verdict)
        layout.addStretch(1)
        self._judge()

    def _judge(self) -> None:
        strong = is_strong_enough(self.first.text())
        if not strong:
            need = self.tr("At least {characters} characters, or {words} words. A sentence that you remember is best.")
            self.verdict.say(Tone.INFO, need.format(characters=MINIMUM_CHARACTERS, words=MINIMUM_WORDS))
        elif is_easy_to_guess(self.first.text()):
            guessed = self.tr(
                "Long enough, but easy to guess: it repeats itself, or follows a row of letters, digits or keys. "
                "A sentence of your own is better."
            )
            self.verdict.say(Tone.CAREFUL, guessed)
        elif self.first.text() != self.again.text():
            self.verdict.say(Tone.INFO, self.tr("Long enough. Type it once more, to be sure."))
        else:
            self.verdict.say(Tone.GOOD, self.tr("Good. Write it down and keep it where you keep other keys."))
        self.completeChanged.emit()

    def isComplete(self) -> bool:
        return is_strong_enough(self.first.text()) and self.first.text() == self.again.text()


class RecoveryPage(QWizardPage):
    """Shows the code once; two of its groups are typed back before the register is ready."""

    print_asked = Signal(object)
    """Carries the ``RecoveryKit``, as does the next."""
    save_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(self.tr("Recovery code"))
        self.setSubTitle(
            self.tr("With this code you open the register when the passphrase is lost. It is shown only now.")
        )
        self.setFinalPage(True)
        self.is_kept = False
        """It was printed or saved."""
        self._kit: RecoveryKit | None = None
        self._groups: list[str] = []
        self._asked: tuple[int, int] = (0, 1)
        self.code = label("", "title", selectable=True)
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.typed = (QLineEdit(), QLineEdit())
        self._questions = (label(""), label(""))
        say = label(
            self.tr("Print it, and keep the paper away from this computer. Keep a saved file elsewhere too, not here.")
        )
        print_it = button(self.tr("Print the &kit…"), icon="printer", on=self._print)
        save_it = button(self.tr("&Save the kit as PDF…"), icon="download", on=self._save)
        typing = QGridLayout()
        typing.setSpacing(space(self))
        for column, (question, edit) in enumerate(zip(self._questions, self.typed, strict=True)):
            question.setBuddy(edit)
            edit.textChanged.connect(lambda _text: self._judge())
            typing.addWidget(question, 0, column)
            typing.addWidget(edit, 1, column)
        self._verdict, self._kept_as = Notice(Tone.INFO, ""), Notice(Tone.GOOD, "")
        self._kept_as.hide()
        layout = QVBoxLayout(self)
        layout.setSpacing(space(self, 1.4))
        layout.addWidget(self.code)
        layout.addWidget(say)
        layout.addLayout(Flow((print_it, save_it), space(self)))
        layout.addWidget(self._kept_as)
        layout.addLayout(typing)
        layout.addWidget(self._verdict)
        layout.addStretch(1)

    def show_kit(self, kit: RecoveryKit) -> None:
        self._kit = kit
        self._groups = kit.code.split("-")
        half = (len(self._groups) + 1) // 2
        self.code.setText("  ".join(self._groups[:half]) + "\n" + "  ".join(self._groups[half:]))
        self.code.setAccessibleName(self.tr("Recovery code: {code}").format(code=" ".join(self._groups)))
        first, second = sorted(secrets.SystemRandom().sample(range(len(self._groups)), 2))
        self._asked = (first, second)
        for question, edit, which in zip(self._questions, self.typed, self._asked, strict=True):
            text = self.tr("Type group {number}").format(number=which + 1)
            question.setText(text)
            edit.setAccessibleName(text)
        self._judge()

    def keep(self, *, is_kept: bool = True) -> None:
        self.is_kept = self.is_kept or is_kept

    def saved(self, path: Path) -> None:
        self.keep()
        self._kept_as.say(Tone.GOOD, self.tr("The kit is saved as {file}.").format(file=path.name))
        self._kept_as.show()

    def _print(self) -> None:
        if self._kit is not None:
            self.print_asked.emit(self._kit)

    def _save(self) -> None:
        if self._kit is not None:
            self.save_asked.emit(self._kit)

    def _judge(self) -> None:
        wrong = [which for typed, which in self._typed() if len(typed) >= _GROUP and typed != self._groups[which]]
        if self.isComplete():
            self._verdict.say(Tone.GOOD, self.tr("Good: you can read the code back."))
        elif wrong:
            said = self.tr("Group {number} is not what is on the paper. Look at it letter by letter.")
            self._verdict.say(Tone.CAREFUL, said.format(number=wrong[0] + 1))
        else:
            self._verdict.say(Tone.INFO, self.tr("Type two groups from the paper, so that you know it is right."))
        self.completeChanged.emit()

    def isComplete(self) -> bool:
        return bool(self._groups) and all(typed == self._groups[which] for typed, which in self._typed())

    def _typed(self) -> Iterator[tuple[str, int]]:
        """What was typed, as it is understood, and which group it should be."""
        from privdesk.vault.recovery import as_read  # not before the first paint

        for edit, which in zip(self.typed, self._asked, strict=True):
            yield as_read(edit.text()), which
