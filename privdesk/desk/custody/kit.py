"""A recovery kit that was just made: on paper, and typed back before it counts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from privdesk.core.errors import ExpectedError
from privdesk.core.files import write_whole
from privdesk.core.words import Words
from privdesk.desk.create_pages import RecoveryPage
from privdesk.desk.custody.fitted import FittedDialog
from privdesk.ui.frame import DangerDialog
from privdesk.ui.jobs import Failed, Jobs
from privdesk.ui.paper import Paper
from privdesk.ui.theme import button, label

if TYPE_CHECKING:
    from privdesk.vault import RecoveryKit

translate = QCoreApplication.translate


class KitPaper:
    """The kit of one register as PDF: to the printer or to a file, never to a temporary one."""

    def __init__(self, jobs: Jobs, paper: Paper, words: Words, register: str) -> None:
        self._jobs, self._paper, self._words, self._register = jobs, paper, words, register

    def print_kit(self, kit: RecoveryKit, owner: QWidget, then: Callable[[bool], object]) -> None:
        """``then(True)`` when the printer took it."""
        title = translate("KitPaper", "Recovery kit")
        self._jobs.side(
            lambda: self._pdf(kit),
            lambda pdf: self._paper.print_pdf(pdf, title, owner, then),
            owner=owner,
        )

    def ask_where(self, kit: RecoveryKit, owner: QWidget, then: Callable[[Path], object], failed: Failed) -> None:
        name = translate("KitPaper", "recovery-kit")
        dialog = QFileDialog(
            owner,
            translate("KitPaper", "Save the recovery kit"),
            str(Path.home() / f"{name}-{self._register}.pdf"),
            "PDF (*.pdf)",
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda chosen: self.save(kit, Path(chosen), owner, then, failed))
        dialog.open()

    def save(
        self, kit: RecoveryKit, path: Path, owner: QWidget, then: Callable[[Path], object], failed: Failed
    ) -> None:
        def write() -> Path:
            write_whole(path, self._pdf(kit))
            return path

        self._jobs.side(write, then, owner=owner, failed=failed)

    def _pdf(self, kit: RecoveryKit) -> bytes:
        from privdesk.reports.render.kit import kit_pdf

        return kit_pdf(kit, self._register, self._words)


class KitDialog(FittedDialog):
    checked = Signal(bool)
    """Both groups were typed back; carries whether it was printed or saved."""

    def __init__(self, kit: RecoveryKit, paper: KitPaper, words: Words, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("KitDialog", "New recovery kit"), parent)
        self._kit, self._paper, self._words = kit, paper, words
        self.page = RecoveryPage()
        self.column.addWidget(label(self.page.subTitle()))
        inner = self.page.layout()
        assert inner is not None
        inner.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self.page)
        self.page.show_kit(kit)
        self.done_button = button(self.tr("Done"), look="primary", on=self.accept)
        self.done_button.setDefault(True)
        self.leave = button(self.tr("Leave without checking…"), on=self.reject)
        self.end_with((self.done_button, self.leave))
        self.page.completeChanged.connect(self._judge)
        self.page.print_asked.connect(lambda kit: paper.print_kit(kit, self, self._printed))
        self.page.save_asked.connect(lambda kit: paper.ask_where(kit, self, self.page.saved, self._failed))
        self._judge()
        self.page.typed[0].setFocus()

    def _judge(self) -> None:
        self.done_button.setEnabled(self.page.isComplete())

    def _printed(self, is_taken: bool) -> None:  # noqa: FBT001 -- as the printer tells it
        self.page.keep(is_kept=is_taken)

    def _failed(self, error: ExpectedError) -> None:
        self.say_error(error, self._words)

    def accept(self) -> None:
        self.checked.emit(self.page.is_kept)
        super().accept()

    def reject(self) -> None:
        DangerDialog.ask(
            self,
            self.tr("Leave without checking the recovery code?"),
            verb=self.tr("Leave without it"),
            goes=(self.tr("this recovery code: it cannot be shown again, and the old one opens nothing any more"),),
            stays=(self.tr("your passphrase, with which you can make another kit"),),
            then=lambda: QDialog.reject(self),
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """A person is asked; a lock, which closes all, is not held up."""
        if event.spontaneous():
            event.ignore()
            self.reject()
        else:
            QDialog.reject(self)
