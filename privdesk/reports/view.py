"""The register out: choose, look, print or save."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from privdesk.core.errors import ExpectedError
from privdesk.core.files import write_whole
from privdesk.core.words import Language
from privdesk.reports.form import ReportForm, ReportWish
from privdesk.reports.model import Kind, Register
from privdesk.reports.render import file_of
from privdesk.reports.service import ReportService
from privdesk.ui.frame import Notice, Page
from privdesk.ui.pdf import PdfPreview
from privdesk.ui.room import Room
from privdesk.ui.theme import Tone, button, label, space
from privdesk.ui.waiting import ProgressPanel

translate = QCoreApplication.translate
_FILTERS = {Kind.PDF: "PDF (*.pdf)", Kind.XLSX: "Excel (*.xlsx)", Kind.CSV: "CSV (*.csv)"}


class Services(Protocol):
    @property
    def reports(self) -> ReportService: ...


class ExportView(Page):
    go = Signal(str, object)

    def __init__(self, room: Room, services: Services) -> None:
        super().__init__(translate("ExportView", "Export and reports"))
        self._room, self._service = room, services.reports
        self.form = ReportForm(room.words, room.clock.today())
        self._look = button(self.tr("&Look at it"), icon="eye", on=self._show_it)
        self._print = button(self.tr("&Print…"), icon="printer", on=self._print_it)
        self._save = button(self.tr("&Save as…"), look="primary", icon="download", on=self._ask_where)
        self._waiting = ProgressPanel(self.tr("The register is being written."))
        self._waiting.hide()
        self._empty = Notice(Tone.INFO, self.tr("Look at it here before you print or save."))
        self._preview = PdfPreview()
        self._lay_out()
        self.form.changed.connect(self._offer)
        self._offer()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setSpacing(space(self, 1.4))
        column.addWidget(label(self.tr("The register of processing activities, with every field of article 30.")))
        column.addWidget(self.form)
        row = QHBoxLayout()
        row.setSpacing(space(self))
        for each in (self._save, self._print, self._look):
            row.addWidget(each)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._waiting)
        column.addWidget(
            label(
                self.tr("A file outside the register is not encrypted: keep it where only you can reach it."), "muted"
            )
        )
        column.addStretch(1)
        right = QWidget()
        other = QVBoxLayout(right)
        other.setContentsMargins(0, 0, 0, 0)
        other.addWidget(self._empty)
        other.addWidget(self._preview, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        self.body.addWidget(split, 1)

    def _offer(self, _name: str = "") -> None:
        is_pdf = self.form.values()["kind"] is Kind.PDF
        self.form.show_field("layout", is_pdf)
        self._look.setEnabled(is_pdf)
        self._print.setEnabled(is_pdf)

    def _make(self, then: Callable[[bytes], object]) -> None:
        """Read on the vault's thread, written on the side, noted in the audit trail."""
        if self.form.show_problems(self.form.unreadable()) or self.form.unreadable():
            return
        wish = self.form.wish()
        self._waiting.show()

        def read(register: Register) -> None:
            self._room.jobs.side(
                lambda: file_of(register, wish.kind, wish.layout, _language(wish)),
                lambda data: written(register, data),
                owner=self,
                failed=self._failed,
            )

        def written(register: Register, data: bytes) -> None:
            self._waiting.hide()
            then(data)
            self._room.jobs.vault(
                lambda: self._service.record(register, wish.kind, wish.layout), lambda _done: None, owner=self
            )

        self._room.jobs.vault(lambda: self._service.register(wish.on), read, owner=self, failed=self._failed)

    def _show_it(self) -> None:
        def show(data: bytes) -> None:
            self._empty.hide()
            self._preview.show_pdf(data)

        self._make(show)

    def _print_it(self) -> None:
        title = self.tr("Register of processing activities")
        self._make(lambda data: self._room.paper.print_pdf(data, title, self, lambda _taken: None))

    def _ask_where(self) -> None:
        wish = self.form.wish()
        name = self.tr("register-of-processing-activities")
        dialog = QFileDialog(
            self,
            self.tr("Save the register"),
            str(Path.home() / f"{name}-{wish.on.isoformat()}.{wish.kind}"),
            _FILTERS[wish.kind],
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(str(wish.kind))
        dialog.fileSelected.connect(lambda chosen: self._make(lambda data: self._write(Path(chosen), data)))
        dialog.open()

    def _write(self, path: Path, data: bytes) -> None:
        said = self.tr("The register is saved as %1.").replace("%1", path.name)
        self._room.jobs.side(
            lambda: write_whole(path, data),
            lambda _done: self.strip.say(Tone.GOOD, said),
            owner=self,
            failed=self._failed,
        )

    def _failed(self, error: ExpectedError) -> None:
        self._waiting.hide()
        self.strip.say_error(error, self._room.words)


def _language(wish: ReportWish) -> Language:
    return "en" if wish.language == "en" else "nl"
