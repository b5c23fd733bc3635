"""The key file is lost: made again from the recovery kit, with a new passphrase."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit, QProgressBar, QWidget

from privdesk.core.errors import ExpectedError, FileUnreadable, KitUnreadable, PlaceRefused
from privdesk.core.words import Words
from privdesk.desk.create_pages import PassphrasePage
from privdesk.desk.custody.fitted import FittedDialog
from privdesk.desk.custody.override import OverrideDialog
from privdesk.desk.session import Registers
from privdesk.ui.flow import Flow
from privdesk.ui.jobs import Jobs
from privdesk.ui.theme import button, label, space

translate = QCoreApplication.translate
_MOST = 100_000
"""Bytes of a file with the text of the square code: it has less than a thousandth of it."""


class RebuildDialog(FittedDialog):
    rebuilt = Signal(object)
    """Carries the ``Session``: the register is open."""

    def __init__(self, jobs: Jobs, words: Words, registers: Registers, root: Path, parent: QWidget) -> None:
        super().__init__(translate("RebuildDialog", "Open the register with the recovery kit"), parent)
        self._jobs, self._words, self._registers, self._root = jobs, words, registers, root
        self.scanned = QPlainTextEdit()
        self.load = button(self.tr("&Load it from a file…"), icon="folder-open", on=self._choose)
        self.code = QLineEdit()
        self.code.setPlaceholderText("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX")
        self.fresh = PassphrasePage(self.tr("New passphrase"))
        self.waiting = QProgressBar()
        self.waiting.setRange(0, 0)
        self.waiting.setTextVisible(False)
        self.waiting.setAccessibleName(self.tr("The register is being opened"))
        self.waiting.hide()
        self.verb = button(self.tr("&Open the register"), look="primary", on=self._go)
        self.cancel = button(self.tr("Cancel"), on=self.reject)
        self._lay_out()
        self.scanned.textChanged.connect(self._judge)
        self.code.textChanged.connect(lambda _text: self._judge())
        self.fresh.completeChanged.connect(self._judge)
        self._judge()
        self.scanned.setFocus()

    def _lay_out(self) -> None:
        self.column.addWidget(
            label(
                self.tr(
                    "The key file of this register is lost. The paper of the recovery kit has what is needed to make "
                    "it again: the square code and the recovery code."
                )
            )
        )
        scanned, code = label(self.tr("Text of the &square code")), label(self.tr("Recovery &code, 9 groups of 4"))
        scanned.setBuddy(self.scanned)
        code.setBuddy(self.code)
        for edit, title in ((self.scanned, scanned), (self.code, code)):
            edit.setAccessibleName(title.text().replace("&", ""))
        self.scanned.setTabChangesFocus(True)
        self.scanned.setFixedHeight(self.fontMetrics().height() * 5)
        inner = self.fresh.layout()
        assert inner is not None
        inner.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(scanned)
        self.column.addWidget(self.scanned)
        self.column.addWidget(
            label(
                self.tr("Scan it with a telephone and bring its text here, or copy the small text below it."), "muted"
            )
        )
        self.column.addLayout(Flow((self.load,), space(self)))
        for each in (code, self.code, self.fresh):
            self.column.addWidget(each)
        gone = self.tr("All other ways to open it are gone with the key file: add deputies and computers again.")
        self.column.addWidget(label(gone, "muted"))
        self.column.addWidget(self.waiting)
        self.end_with((self.verb, self.cancel))
        self.verb.setDefault(True)

    def _judge(self) -> None:
        typed = bool(self.scanned.toPlainText().strip() and self.code.text().strip())
        self.verb.setEnabled(typed and self.fresh.isComplete())

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Text of the square code"), str(Path.home()), self.tr("Text (*.txt *.json)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.open()

    def take(self, path: Path) -> None:
        def read() -> str:
            try:
                with path.open("rb") as file:
                    return file.read(_MOST).decode("utf-8-sig")
            except (OSError, UnicodeDecodeError) as error:
                raise FileUnreadable(file=path.name) from error

        self._jobs.side(
            read,
            self.scanned.setPlainText,
            owner=self,
            failed=lambda error: self.say_error(error, self._words),
        )

    def _go(self, *, allow_place: bool = False) -> None:
        registers, root = self._registers, self._root
        code, scanned, fresh = self.code.text(), self.scanned.toPlainText(), self.fresh.first.text()
        self.notice.hide()
        self._wait(waiting=True)
        self._jobs.vault(
            lambda: registers.rebuild(root, code, scanned, fresh, allow_place=allow_place),
            self._finish,
            owner=self,
            failed=self._failed,
        )

    def _wait(self, *, waiting: bool) -> None:
        self.is_working = waiting
        self.waiting.setVisible(waiting)
        for each in (self.scanned, self.load, self.code, self.fresh, self.verb, self.cancel):
            each.setEnabled(not waiting)

    def _finish(self, session: object) -> None:
        self.accept()
        self.rebuilt.emit(session)

    def _failed(self, error: ExpectedError) -> None:
        self._wait(waiting=False)
        self._judge()
        self.say_error(error, self._words)
        if isinstance(error, PlaceRefused):
            OverrideDialog(error, self._words, self, lambda: self._go(allow_place=True)).open()
            return
        line = self.scanned if isinstance(error, KitUnreadable) else self.code
        line.setFocus()
        line.selectAll()
