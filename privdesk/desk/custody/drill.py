"""Trying out a backup: typed secret, a moment's patience, and one page to sign."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from privdesk.core.errors import ExpectedError
from privdesk.core.files import write_whole
from privdesk.desk.custody.backup_choice import BackupChoice
from privdesk.desk.custody.fitted import FittedDialog
from privdesk.desk.custody.secret import EitherSecret
from privdesk.desk.custody.stages import StagesBar
from privdesk.desk.session import Session
from privdesk.ui.frame import Notice
from privdesk.ui.pdf import PdfPreview
from privdesk.ui.room import Room
from privdesk.ui.theme import Tone, button, label
from privdesk.vault.drilling import DrillResult
from privdesk.vault.stages import DRILLING, Step

translate = QCoreApplication.translate


class DrillDialog(FittedDialog):
    drilled = Signal(object, bytes)
    """Carries the ``DrillResult`` and its page."""

    def __init__(self, room: Room, session: Session, path: Path | None, parent: QWidget) -> None:
        super().__init__(translate("DrillDialog", "Try out a backup"), parent)
        self._room, self._session = room, session
        self.choice = BackupChoice(room.jobs, room.words, session.services.backups.folder)
        self.secret = EitherSecret()
        self.waiting = StagesBar(self.tr("The backup is being tried out"), DRILLING, room.words)
        self.verb = button(self.tr("&Try it out"), look="primary", on=self._go)
        self.cancel = button(self.tr("Cancel"), on=self.reject)
        self._lay_out()
        self.choice.changed.connect(self._judge)
        self.secret.changed.connect(self._judge)
        if path is not None:
            self.choice.take(path)
        self._judge()
        (self.choice if path is None else self.secret).setFocus()

    def _lay_out(self) -> None:
        says = self.tr(
            "A backup that nobody ever restored may turn out to be none. "
            "It is restored where nobody sees it, looked over, and removed again. Your register is not touched."
        )
        self.column.addWidget(label(says))
        self.column.addWidget(self.choice)
        self.column.addWidget(self.secret)
        typed = self.tr("Type it as you would have to on the day that you need it. A backup keeps that of its day.")
        self.column.addWidget(label(typed, "muted"))
        self.column.addWidget(self.waiting)
        self.end_with((self.verb, self.cancel))
        self.verb.setDefault(True)

    def _judge(self) -> None:
        self.verb.setEnabled(self.choice.backup is not None and self.secret.is_filled)

    def _go(self) -> None:
        backup, shown = self.choice.backup, self.secret.shown()
        assert backup is not None
        session, words = self._session, self._room.words

        def work(step: Step) -> tuple[DrillResult, bytes]:
            from privdesk.wiring.drilling import page_of

            result = session.registers.drill(backup.path, shown, step)
            if not session.vault.is_read_only and backup.manifest.vault_id == session.vault.header.vault_id:
                session.services.backups.record_drill(backup.made, succeeded=result.succeeded)
            return result, page_of(result, session.root.stem, words)

        self.notice.hide()
        self._wait(waiting=True)
        self._room.jobs.vault_steps(
            work,
            lambda both: self._finish(*both),
            owner=self,
            progress=self.waiting.step,
            failed=self._failed,
        )

    def _wait(self, *, waiting: bool) -> None:
        self.is_working = waiting
        if not waiting:
            self.waiting.hide()
        for each in (self.choice, self.secret, self.verb, self.cancel):
            each.setEnabled(not waiting)

    def _finish(self, result: DrillResult, page: bytes) -> None:
        self.secret.forget()
        self.accept()
        self.drilled.emit(result, page)

    def _failed(self, error: ExpectedError) -> None:
        self._wait(waiting=False)
        self._judge()
        self.say_error(error, self._room.words)
        self.secret.again()


class DrillPage(FittedDialog):
    """The result, as it is printed."""

    def __init__(self, room: Room, result: DrillResult, page: bytes, parent: QWidget) -> None:
        super().__init__(translate("DrillPage", "The backup was tried out"), parent, wide=100)
        self._room, self._page, self._day = room, page, result.at.date()
        if result.succeeded:
            tone, said = Tone.GOOD, self.tr("Succeeded: this backup can be restored. Print the page and sign it.")
        else:
            tone = Tone.DANGER
            said = self.tr("FAILED: do not rely on this backup. Make a new one, and try that one out today.")
        self.verdict = Notice(tone, said)
        self.preview = PdfPreview()
        self.preview.setMinimumHeight(self.fontMetrics().height() * 12)
        self.preview.show_pdf(page)
        self.print_button = button(self.tr("&Print…"), look="primary", icon="printer", on=self._print)
        self.save_button = button(self.tr("&Save as PDF…"), icon="download", on=self._ask_where)
        self.close_button = button(self.tr("Close"), on=self.accept)
        self.column.addWidget(self.verdict)
        self.column.addWidget(self.preview, 1)
        self.end_with((self.print_button, self.save_button, self.close_button), fills=True)
        self.close_button.setDefault(True)
        self.print_button.setFocus()

    def _print(self) -> None:
        title = self.tr("Restoring a backup, tried out")
        self._room.paper.print_pdf(self._page, title, self, lambda _taken: None)

    def _ask_where(self) -> None:
        name = self.tr("backup-tried-out")
        dialog = QFileDialog(
            self,
            self.tr("Save the result"),
            str(Path.home() / f"{name}-{self._day.isoformat()}.pdf"),
            "PDF (*.pdf)",
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen)))
        dialog.open()

    def save(self, path: Path) -> None:
        said = self.tr("The page is saved as {file}.").format(file=path.name)
        self._room.jobs.side(
            lambda: write_whole(path, self._page),
            lambda _done: self.say(Tone.GOOD, said),
            owner=self,
            failed=lambda error: self.say_error(error, self._room.words),
        )
