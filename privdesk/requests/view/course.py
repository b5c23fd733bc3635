"""What happened to a request, day by day, and its report on paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from privdesk.core.dates import say_date
from privdesk.core.files import write_whole
from privdesk.requests.render.case import case_report
from privdesk.requests.rules.case_report import CaseReport
from privdesk.requests.rules.chronicle import Moment
from privdesk.requests.service import Case
from privdesk.requests.view.services import Services
from privdesk.requests.view.tabs import Tab
from privdesk.ui.frame import Facts
from privdesk.ui.room import Room
from privdesk.ui.theme import button


class CourseTab(Tab):
    finished = Signal(str)
    """A sentence to show."""

    def __init__(self, room: Room, services: Services) -> None:
        super().__init__(room, services)
        self._waiting: Case | None = None

    def show_case(self, case: Case) -> None:
        """Read when it is looked at."""
        if self.isVisible():
            super().show_case(case)
        else:
            self._waiting = case

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        case, self._waiting = self._waiting, None
        if case is not None:
            super().show_case(case)

    def lay(self, case: Case, column: QVBoxLayout) -> None:
        ident = case.request.id
        printed = button(self.tr("Print the report…"), icon="printer", on=lambda: self._print(ident))
        saved = button(self.tr("Save the report…"), icon="download", on=lambda: self._ask_where(case))
        column.addLayout(self.buttons(printed, saved))
        facts = Facts()
        column.addWidget(facts)
        language = self.room.words.language
        self.room.jobs.vault(
            lambda: self.services.requests.course(ident, language),
            lambda course: self._show(facts, course),
            owner=facts,
            failed=self.failed.emit,
        )

    def _show(self, facts: Facts, course: Sequence[Moment]) -> None:
        """Who noted it stands with each thing, or once when it was one person."""
        words = self.room.words
        only = len({moment.who for moment in course}) == 1
        for moment in course:
            who = f"— {words.say(moment.who)}" if moment.who and not only else ""
            day = say_date(moment.on, words.language)
            facts.add(day, "\n".join(filter(None, (moment.said(words), moment.note, who))))
        if only and course and course[0].who:
            facts.add(self.tr("Recorded by"), words.say(course[0].who))

    # -- on paper

    def _make(self, request_id: UUID, then: Callable[[bytes], object]) -> None:
        """Read on the vault's thread, written on the side."""
        language = self.room.words.language

        def write(report: CaseReport) -> None:
            self.room.jobs.side(lambda: case_report(report, language), then, owner=self, failed=self.failed.emit)

        self.room.jobs.vault(
            lambda: self.services.requests.case_report(request_id, language),
            write,
            owner=self,
            failed=self.failed.emit,
        )

    def _print(self, request_id: UUID) -> None:
        title = self.tr("Report of the request")

        def printed(taken: bool) -> None:  # noqa: FBT001 -- what the paper tells
            if taken:
                self._record(request_id)

        self._make(request_id, lambda pdf: self.room.paper.print_pdf(pdf, title, self, printed))

    def _ask_where(self, case: Case) -> None:
        name = self.tr("report-of-request-{case}.pdf").format(case=case.request.case_no)
        dialog = QFileDialog(self, self.tr("Save the report"), str(Path.home() / name), "PDF (*.pdf)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda chosen: self.save(case.request.id, Path(chosen)))
        dialog.open()

    def save(self, request_id: UUID, path: Path) -> None:
        said = self.tr("The report is saved as {file}. Keep in mind: that file is not encrypted.")

        def saved(_done: object) -> None:
            self.finished.emit(said.format(file=path.name))
            self._record(request_id)

        def write(pdf: bytes) -> None:
            self.room.jobs.side(
                lambda: write_whole(path, pdf),
                saved,
                owner=self,
                failed=self.failed.emit,
            )

        self._make(request_id, write)

    def _record(self, request_id: UUID) -> None:
        """That it left the register, not where to."""
        if not self.room.read_only:
            self.run(lambda: self.services.requests.record_printed(request_id))
