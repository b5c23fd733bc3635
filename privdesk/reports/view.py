"""The register, the log and the figures of requests out: choose, look, print or save."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from privdesk.core.drafts import Draft
from privdesk.core.errors import ExpectedError
from privdesk.core.files import write_whole
from privdesk.core.words import Language
from privdesk.reports.form import ReportForm, ReportWish
from privdesk.reports.model import Kind, Subject
from privdesk.reports.render import file_of, handled_file
from privdesk.reports.service import HandledService, ReportService
from privdesk.ui.flow import Flow
from privdesk.ui.frame import Page
from privdesk.ui.jobs import Job
from privdesk.ui.ledger import Nothing
from privdesk.ui.papers import opener
from privdesk.ui.pdf import PdfPreview
from privdesk.ui.room import Room
from privdesk.ui.scrolled import Scrolled
from privdesk.ui.split import Split
from privdesk.ui.theme import Tone, button, label, space
from privdesk.ui.waiting import ProgressPanel

translate = QCoreApplication.translate
_FILTERS = {Kind.PDF: "PDF (*.pdf)", Kind.XLSX: "Excel (*.xlsx)", Kind.CSV: "CSV (*.csv)"}
PLACE = "export.form"
_PAUSE = 300
"""Milliseconds without another choice, before the preview is made again."""
_LOOK, _OUT = "look", "out"
"""Why a file is made: another choice makes the first superfluous, never the second."""
_PATIENCE = 500
"""Milliseconds after which it is said that the work goes on; shorter would only flicker."""


class Services(Protocol):
    @property
    def reports(self) -> ReportService: ...
    @property
    def handled(self) -> HandledService: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Going:
    """What is asked to go out. ``read`` and ``note`` need the register, ``write`` does not; ``note`` once it went."""

    wish: ReportWish
    title: str
    name: str
    read: Callable[[], Any]
    write: Callable[[Any], bytes]
    note: Callable[[Any], object]

    @property
    def file(self) -> str:
        return f"{self.name}.{self.wish.kind}"


class ExportView(Page):
    go = Signal(str, object)

    def __init__(self, room: Room, services: Services) -> None:
        super().__init__(translate("ExportView", "Export and reports"))
        self._room, self._services = room, services
        self.form = ReportForm(room.words, room.clock.today())
        self.print_button = button(self.tr("&Print…"), icon="printer", on=self._print_it)
        self.save_button = button(self.tr("&Save as…"), look="primary", icon="download", on=self._ask_where)
        self.open_button = opener(self._open_it)
        self._waiting = ProgressPanel(self.tr("The report is being made."))
        self._preview = PdfPreview()
        self._right = QStackedWidget()
        self._explained = label("")
        self._asked = {_LOOK: 0, _OUT: 0}
        self._going_on: set[str] = set()
        self._job: Job | None = None
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_PATIENCE)
        self.settled = threading.Event()
        room.drafts.hold(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._lay_out()
        self._timer.timeout.connect(self._look)
        self._slow.timeout.connect(self._waiting.begin)
        self._waiting.cancelled.connect(self._cancel)
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
        column.addWidget(self._explained)
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
        values = self.form.values()
        is_pdf, is_register = values["kind"] is Kind.PDF, values["subject"] is Subject.REGISTER
        self.form.show_field("on", is_register)
        self.form.show_field("year", not is_register)
        self.form.show_field("layout", is_pdf and is_register)
        self._explained.setText(self._explanation(values["subject"]))
        self.print_button.setEnabled(is_pdf)
        self._right.setCurrentIndex(0 if is_pdf else 1)
        if self.isVisible():
            self._timer.start()

    def _explanation(self, subject: Subject) -> str:
        if subject is Subject.LOG:
            return self.tr(
                "The requests of a year, one line for each right, by reference: for yourself and for an audit."
            )
        if subject is Subject.FIGURES:
            return self.tr(
                "Numbers of a year, to show to others: small numbers are held back, so that nobody is recognised."
            )
        return self.tr("The register of processing activities, with every field of article 30.")

    def _going(self) -> Going:
        wish = self.form.wish()
        if wish.subject is not Subject.REGISTER:
            return self._of_year(wish)
        reports, name = self._services.reports, self.tr("register-of-processing-activities")
        return Going(
            wish=wish,
            title=self.tr("Register of processing activities"),
            name=f"{name}-{wish.on.isoformat()}",
            read=lambda: reports.register(wish.on),
            write=lambda register: file_of(register, wish.kind, wish.layout, _language(wish)),
            note=lambda register: reports.record(register, wish.kind, wish.layout),
        )

    def _of_year(self, wish: ReportWish) -> Going:
        service, is_log = self._services.handled, wish.subject is Subject.LOG
        name = self.tr("log-of-requests") if is_log else self.tr("figures-of-requests")
        return Going(
            wish=wish,
            title=self.tr("Log of requests") if is_log else self.tr("Yearly figures of requests"),
            name=f"{name}-{wish.year}",
            read=lambda: service.handled(wish.year),
            write=lambda found: handled_file(found, wish.subject, wish.kind, _language(wish)),
            note=lambda found: service.record(found, wish.subject, wish.kind),
        )

    def _make(self, then: Callable[[Going, Any, bytes], object], why: str = _OUT) -> None:
        """Read on the vault's thread, written on the side. ``then`` gets what was read, and the file."""
        if self.form.unreadable():
            self.form.show_problems([])
            return
        going = self._going()
        self._asked[why] += 1
        asked = self._asked[why]
        self._going_on.add(why)
        self._slow.start()

        def written(read: Any, data: bytes) -> None:
            if asked == self._asked[why]:
                self._rest(why)
                self.strip.hush()
                then(going, read, data)

        def write(read: Any) -> None:
            if asked == self._asked[why]:
                self._job = self._room.jobs.side(
                    lambda: going.write(read), lambda data: written(read, data), owner=self, failed=self._failed
                )

        self._job = self._room.jobs.vault(going.read, write, owner=self, failed=self._failed)

    def _rest(self, *done: str) -> None:
        self._going_on.difference_update(done or {_LOOK, _OUT})
        if not self._going_on:
            self._slow.stop()
            self._waiting.hide()

    def _cancel(self) -> None:
        """What runs is no longer waited for: nothing comes of it."""
        self._asked = {why: asked + 1 for why, asked in self._asked.items()}
        if self._job is not None:
            self._job.cancel()
        self._rest()

    def _look(self) -> None:
        if self.form.values()["kind"] is Kind.PDF:
            self._make(lambda _going, _read, data: self._preview.show_pdf(data), _LOOK)

    def _record(self, going: Going, read: Any) -> None:
        """That it went out stands in the audit trail; that it was looked at does not."""
        self._room.jobs.vault(lambda: going.note(read), lambda _done: None, owner=self, failed=self._failed)

    def _print_it(self) -> None:
        def print_pdf(going: Going, read: Any, data: bytes) -> None:
            def printed(taken: bool) -> None:  # noqa: FBT001 -- what the paper tells
                if taken:
                    self._record(going, read)

            self._room.paper.print_pdf(data, going.title, self, printed)

        self._make(print_pdf)

    def _open_it(self) -> None:
        def show(going: Going, _read: Any, data: bytes) -> None:
            self._room.papers.open(lambda: data, going.file, None, owner=self, failed=self._failed)

        self._make(show)

    def _ask_where(self) -> None:
        if self.form.unreadable():
            self.form.show_problems([])
            return
        going = self._going()
        dialog = QFileDialog(
            self,
            self.tr("Save: {title}").format(title=going.title),
            str(Path.home() / going.file),
            _FILTERS[going.wish.kind],
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(str(going.wish.kind))
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen)))
        dialog.open()

    def save(self, path: Path) -> None:
        def write(going: Going, read: Any, data: bytes) -> None:
            def wrote(_done: object) -> None:
                said = self.tr("{title} is saved as {file}.").format(title=going.title, file=path.name)
                self.strip.say(Tone.GOOD, said)
                self._record(going, read)

            self._room.jobs.side(lambda: write_whole(path, data, shared=True), wrote, owner=self, failed=self._failed)

        self._make(write)

    def _failed(self, error: ExpectedError) -> None:
        self._rest()
        self.strip.say_error(error, self._room.words)


def _language(wish: ReportWish) -> Language:
    return "en" if wish.language == "en" else "nl"
