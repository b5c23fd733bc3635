"""Look around: makes the sample register somewhere, with progress, and says its passphrase."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from privdesk.core.errors import ExpectedError
from privdesk.core.sentences import sentence_of
from privdesk.core.words import Language, Words
from privdesk.desk.session import Registers
from privdesk.sample.folder import NAMES
from privdesk.ui.frame import Notice
from privdesk.ui.jobs import Job, Jobs
from privdesk.ui.theme import Tone, button, label, space
from privdesk.ui.waiting import ProgressPanel


class SampleDialog(QDialog):
    made = Signal(object, str)
    """The folder, and the passphrase, which is no secret."""

    def __init__(self, jobs: Jobs, registers: Registers, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._jobs, self._registers, self._language = jobs, registers, language
        self._job: Job | None = None
        self._passphrase = ""
        self.setWindowTitle(self.tr("Look around in a sample register"))
        self.folder = QLineEdit(str(_free(Path.home() / NAMES[language])))
        self.folder.setAccessibleName(self.tr("New folder"))
        self.said = label(
            self.tr("An invented organisation, with activities, processors and requests. Remove the folder afterwards.")
        )
        self._notice = Notice(Tone.CAREFUL, "")
        self._notice.hide()
        self._waiting = ProgressPanel(self.tr("The sample register is being made."))
        self._waiting.hide()
        self._waiting.cancelled.connect(self._stop)
        self.make = button(self.tr("&Make the sample"), look="primary", on=self._start)
        self.open_it = button(self.tr("&Open the sample"), look="primary", on=self._leave)
        self.open_it.hide()
        self._cancel = button(self.tr("Cancel"), on=self.reject)
        self._lay_out()
        self.make.setDefault(True)

    def _lay_out(self) -> None:
        self._place = QWidget()
        row = QHBoxLayout(self._place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space(self))
        row.addWidget(self.folder, 1)
        row.addWidget(button(self.tr("&Choose…"), on=self._choose))
        self._place_name = label(self.tr("New &folder"))
        self._place_name.setBuddy(self.folder)
        ends = QHBoxLayout()
        ends.setSpacing(space(self))
        ends.addStretch(1)
        for each in (self.make, self.open_it, self._cancel):
            ends.addWidget(each)
        layout = QVBoxLayout(self)
        margin = space(self, 2)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(space(self, 1.4))
        for part in (self.said, self._place_name, self._place, self._notice, self._waiting):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addLayout(ends)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 80)

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for the sample"), str(Path.home()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.folder.setText(str(_free(Path(name) / NAMES[self._language]))))
        dialog.open()

    @property
    def _root(self) -> Path:
        return Path(self.folder.text()).expanduser().absolute()

    def _start(self) -> None:
        root = self._root
        self.make.setEnabled(False)
        self._notice.hide()
        self._waiting.show()
        self._job = self._jobs.vault_steps(
            lambda step: self._registers.create_sample(root, self._language, step),
            self._say,
            owner=self,
            progress=self._waiting.step,
            failed=self._failed,
            cancelled=self.reject,
        )

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def reject(self) -> None:
        self._stop()
        super().reject()

    def _failed(self, error: ExpectedError) -> None:
        said = sentence_of(error, Words(self._language))
        self._waiting.hide()
        self._notice.say(Tone.CAREFUL, f"{said.what} {said.next_step}")
        self._notice.show()
        self.make.setEnabled(True)

    def _say(self, passphrase: str) -> None:
        self._passphrase = passphrase
        for part in (self._waiting, self._place, self._place_name, self.make):
            part.hide()
        ready = self.tr("The sample is ready. When it is locked, open it with this passphrase:")
        self.said.setText(f"{ready}\n{passphrase}")
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.open_it.show()
        self.open_it.setDefault(True)
        self.open_it.setFocus()

    def _leave(self) -> None:
        root, passphrase = self._root, self._passphrase
        self.accept()
        self.made.emit(root, passphrase)


def _free(folder: Path) -> Path:
    """With a number behind it when there is one already."""
    number = 2
    free = folder
    while free.exists():
        free = folder.with_name(f"{folder.stem} {number}{folder.suffix}")
        number += 1
    return free
