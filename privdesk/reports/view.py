"""The register out: choose, look, print or save."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from privdesk.core.drafts import Draft
from privdesk.core.errors import ExpectedError
from privdesk.core.files import write_whole
from privdesk.core.words import Language
from privdesk.reports.form import ReportForm, ReportWish
from privdesk.reports.model import Kind, Register
from privdesk.reports.render import file_of
from privdesk.reports.service import ReportService
from privdesk.ui.flow import Flow
from privdesk.ui.frame import Page
from privdesk.ui.ledger import Nothing, Scrolled
from privdesk.ui.pdf import PdfPreview
from privdesk.ui.room import Room
from privdesk.ui.split import Split
from privdesk.ui.theme import Tone, button, label, space
from privdesk.ui.waiting import ProgressPanel

translate = QCoreApplication.translate
_FILTERS = {Kind.PDF: "PDF (*.pdf)", Kind.XLSX: "Excel (*.xlsx)", Kind.CSV: "CSV (*.csv)"}
PLACE = "export.form"
_PAUSE = 300
"""Milliseconds without another choice, before the preview is made again."""


class Services(Protocol):
    @property
    def reports(self) -> ReportService: ...


class ExportView(Page):
    go = Signal(str, object)

    def __init__(self, room: Room, services: Services) -> None:
        super().__init__(translate("ExportView", "Export and reports"))
        self._room, self._service = room, services.reports
        self.form = ReportForm(room.words, room.clock.today())
        self.print_button = button(self.tr("&Print…"), icon="printer", on=self._print_it)
        self.save_button = button(self.tr("&Save as…"), look="primary", icon="download", on=self._ask_where)
        self.open_button = button(self.tr("Open in another program"), icon="external-link", on=self._open_it)
        self._waiting = ProgressPanel(self.tr("The register is being written."))
        self._preview = PdfPreview()
        self._right = QStackedWidget()
        self._asked = 0
        self.settled = threading.Event()
        room.drafts.hold(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._lay_out()
        self._timer.timeout.connect(self._look)
        self.form.changed.connect(lambda _name: self._offer())
        self._come_back()
        self._offer()

    # -- over a lock

    def draft(self) -> Draft | None:
        return Draft(place=PLACE, content=self.form.draft()) if self.form.is_changed else None

    def bring_back(self, _draft: Draft) -> bool:
        self._come_back()
        self._offer()
        return True

    def _come_back(self) -> None:
        """The wish is taken over at once: it is saved nowhere, and costs nothing to lose."""
        draft = self._room.drafts.claim(PLACE)
        if draft is not None:
            self._room.drafts.tell_left(draft, self.form.restore(draft.content))
            self._room.drafts.drop(draft)

    def _lay_out(self) -> None:
        self._waiting.hide()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, space(self, 1.2), 0)
        column.setSpacing(space(self, 1.6))
        column.addWidget(label(self.tr("The register of processing activities, with every field of article 30.")))
        column.addWidget(self.form)
        column.addLayout(Flow((self.save_button, self.print_button, self.open_button), space(self)))
        column.addWidget(self._waiting)
        unsafe = self.tr("A file outside the register is not encrypted: keep it where only you can reach it.")
        column.addWidget(label(unsafe, "muted"))
        column.addStretch(1)
        self._right.addWidget(self._preview)
        self._right.addWidget(Nothing("file-text", self.tr("This kind of file can be looked at after saving.")))
        split = Split((Scrolled(left), self._right), shares=(2, 3), memory=self._room.memory, key="export")
        self.body.addWidget(split, 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()  # the register may have changed since

    def hideEvent(self, event: object) -> None:
        super().hideEvent(event)  # type: ignore[arg-type]
        self._timer.stop()

    def _offer(self) -> None:
        is_pdf = self.form.values()["kind"] is Kind.PDF
        self.form.show_field("layout", is_pdf)
        self.print_button.setEnabled(is_pdf)
        self._right.setCurrentIndex(0 if is_pdf else 1)
        if self.isVisible():
            self._timer.start()

    def _make(self, then: Callable[[Register, ReportWish, bytes], object]) -> None:
        """Read on the vault's thread, written on the side."""
        if self.form.unreadable():
            self.form.show_problems([])
            return
        wish = self.form.wish()
        self._asked += 1
        asked = self._asked

        def written(register: Register, data: bytes) -> None:
            if asked == self._asked:
                self._waiting.hide()
                self.strip.hush()
                then(register, wish, data)

        def read(register: Register) -> None:
            self._room.jobs.side(
                lambda: file_of(register, wish.kind, wish.layout, _language(wish)),
                lambda data: written(register, data),
                owner=self,
                failed=self._failed,
            )

        self._room.jobs.vault(lambda: self._service.register(wish.on), read, owner=self, failed=self._failed)

    def _look(self) -> None:
        if self.form.values()["kind"] is Kind.PDF:
            self._make(lambda _register, _wish, data: self._preview.show_pdf(data))

    def _record(self, register: Register, wish: ReportWish) -> None:
        """That it went out stands in the audit trail; that it was looked at does not."""
        self._room.jobs.vault(
            lambda: self._service.record(register, wish.kind, wish.layout),
            lambda _done: None,
            owner=self,
            failed=self._failed,
        )

    def _print_it(self) -> None:
        title = self.tr("Register of processing activities")

        def print_pdf(register: Register, wish: ReportWish, data: bytes) -> None:
            def printed(taken: bool) -> None:  # noqa: FBT001 -- what the paper tells
                if taken:
                    self._record(register, wish)

            self._room.paper.print_pdf(data, title, self, printed)

        self._waiting.show()
        self._make(print_pdf)

    def _open_it(self) -> None:
        def show(_register: Register, wish: ReportWish, data: bytes) -> None:
            name = f"{self.tr('register-of-processing-activities')}-{wish.on.isoformat()}.{wish.kind}"
            self._room.papers.open(lambda: data, name, None, owner=self, failed=self._failed)

        self._waiting.show()
        self._make(show)

    def _ask_where(self) -> None:
        if self.form.unreadable():
            self.form.show_problems([])
            return
        wish = self.form.wish()
        name = self.tr("register-of-processing-activities")
        dialog = QFileDialog(
            self,
            self.tr("Save the register"),
            str(Path.home() / f"{name}-{wish.on.isoformat()}.{wish.kind}"),
            _FILTERS[wish.kind],
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(str(wish.kind))
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen)))
        dialog.open()

    def save(self, path: Path) -> None:
        said = self.tr("The register is saved as {file}.").format(file=path.name)

        def write(register: Register, wish: ReportWish, data: bytes) -> None:
            def wrote(_done: object) -> None:
                self.strip.say(Tone.GOOD, said)
                self._record(register, wish)

            self._room.jobs.side(lambda: write_whole(path, data), wrote, owner=self, failed=self._failed)

        self._waiting.show()
        self._make(write)

    def _failed(self, error: ExpectedError) -> None:
        self._waiting.hide()
        self.strip.say_error(error, self._room.words)


def _language(wish: ReportWish) -> Language:
    return "en" if wish.language == "en" else "nl"
