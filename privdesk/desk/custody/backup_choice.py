"""Which backup: the file, and what it says of itself as soon as it is chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from privdesk.core.errors import ExpectedError
from privdesk.core.sentences import sentence_of
from privdesk.core.words import Words
from privdesk.ui.frame import Notice
from privdesk.ui.jobs import Jobs
from privdesk.ui.theme import Tone, button, label, space
from privdesk.vault.manifest import Backup


class BackupChoice(QWidget):
    changed = Signal()

    def __init__(self, jobs: Jobs, words: Words, folder: Path) -> None:
        """``folder``: where the looking begins."""
        super().__init__()
        self._jobs, self._words, self._folder = jobs, words, folder
        self.backup: Backup | None = None
        self.line = QLineEdit()
        self.line.setReadOnly(True)
        self.choose = button(self.tr("C&hoose…"), icon="folder-open", on=self._choose)
        self.said = Notice(Tone.INFO, "")
        self.said.hide()
        title = label(self.tr("Backup"))
        title.setBuddy(self.line)
        self.line.setAccessibleName(title.text())
        row = QHBoxLayout()
        row.setSpacing(space(self))
        row.addWidget(self.line, 1)
        row.addWidget(self.choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(self, 0.5))
        layout.addWidget(title)
        layout.addLayout(row)
        layout.addWidget(self.said)
        self.setFocusProxy(self.choose)

    def take(self, path: Path) -> None:
        from privdesk.vault.backups import manifest_of

        self.backup = None
        self.line.setText(path.name)
        self.line.setToolTip(str(path))
        self.said.hide()
        self.changed.emit()
        self._jobs.side(lambda: manifest_of(path), self._show, owner=self, failed=self._failed)

    def _show(self, backup: Backup) -> None:
        self.backup = backup
        said = self.tr("Made on {made}, {kind}.").format(
            made=self._words.fact(backup.made), kind=self._words.fact(backup.kind)
        )
        self._say(Tone.INFO, said)

    def _failed(self, error: ExpectedError) -> None:
        said = sentence_of(error, self._words)
        self._say(Tone.DANGER, f"{said.what} {said.next_step}")

    def _say(self, tone: Tone, sentence: str) -> None:
        self.said.say(tone, sentence)
        self.said.show()
        self.changed.emit()

    def _choose(self) -> None:
        kinds = QCoreApplication.translate("BackupChoice", "Backups (*.pdvault)")
        dialog = QFileDialog(self, self.tr("Choose a backup"), str(self._folder), kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.open()
