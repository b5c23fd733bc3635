"""Look around: makes the sample register somewhere, with progress, and says its passphrase."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from privdesk.core.clock import Clock
from privdesk.core.words import Language
from privdesk.desk import session
from privdesk.ui.jobs import Job, Jobs, Step
from privdesk.ui.theme import button, label, space
from privdesk.ui.waiting import ProgressPanel


class SampleDialog(QDialog):
    made = Signal(Path)

    def __init__(self, jobs: Jobs, clock: Clock, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._clock, self._language = jobs, clock, language
        self._job: Job | None = None
        self.setWindowTitle(self.tr("Look around in a sample register"))
        self._folder = QLineEdit(str(Path.home() / "Voorbeeld.privdesk"))
        self._folder.setAccessibleName(self.tr("Folder"))
        self._said = label(
            self.tr("An invented organisation, with activities, processors and requests. Remove the folder afterwards.")
        )
        self._waiting = ProgressPanel(self.tr("The sample register is being made."))
        self._waiting.hide()
        self._waiting.cancelled.connect(self._stop)
        self._make = button(self.tr("&Make the sample"), look="primary", on=self._start)
        row = QHBoxLayout()
        row.addWidget(self._folder, 1)
        row.addWidget(button(self.tr("&Choose…"), on=self._choose))
        layout = QVBoxLayout(self)
        layout.setSpacing(space(self))
        for part in (self._said, label(self.tr("New folder"))):
            layout.addWidget(part)
        layout.addLayout(row)
        layout.addWidget(self._waiting)
        layout.addWidget(self._make)
        self.resize(self.fontMetrics().averageCharWidth() * 80, self.sizeHint().height())

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for the sample"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self._folder.setText(str(Path(name) / "Voorbeeld.privdesk")))
        dialog.open()

    def _start(self) -> None:
        root = Path(self._folder.text()).expanduser().absolute()
        self._make.setEnabled(False)
        self._waiting.show()

        def work(step: Step) -> str:
            return session.create_sample(root, self._language, self._clock, step)

        def done(passphrase: str) -> None:
            self._say(root, passphrase)

        self._job = self._jobs.vault_steps(
            work, done, owner=self, progress=self._waiting.step, failed=None, cancelled=self._again
        )

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _again(self) -> None:
        self._waiting.hide()
        self._make.setEnabled(True)

    def _say(self, root: Path, passphrase: str) -> None:
        self._waiting.hide()
        self._said.setText(self.tr("The sample is ready. Its passphrase is: %1").replace("%1", passphrase))
        self._make.setText(self.tr("&Open the sample"))
        self._make.clicked.disconnect()
        self._make.clicked.connect(lambda: self._leave(root))
        self._make.setEnabled(True)

    def _leave(self, root: Path) -> None:
        self.accept()
        self.made.emit(root)
