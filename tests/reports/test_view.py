"""The register out: looked at, printed, saved; and what the audit trail is told of it."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from privdesk.db import audit
from privdesk.db.actions import Action
from privdesk.reports.form import ReportWish
from privdesk.reports.model import Kind, Layout, Subject
from privdesk.reports.service import HandledService, ReportService
from privdesk.reports.view import ExportView
from privdesk.ui.jobs import Job
from privdesk.ui.room import Room
from tests.requests.office import MONDAY, Office, an_office_with_register
from tests.ui.fakes import JobsAtOnce
from tests.ui.rooms import a_room


class Recording:
    """The real service, and a note of what was recorded."""

    def __init__(self, service: ReportService) -> None:
        self._service = service
        self.recorded: list[tuple[Kind, Layout]] = []

    def register(self, on: dt.date) -> Any:
        return self._service.register(on)

    def record(self, register: Any, kind: Kind, layout: Layout) -> None:
        self.recorded.append((kind, layout))
        self._service.record(register, kind, layout)


@pytest.fixture
def office() -> Office:
    return an_office_with_register()


@pytest.fixture
def reports(office: Office) -> Recording:
    return Recording(
        ReportService(
            office.transactions,
            office.clock,
            organisation=office.organisation,
            activities=office.activities,
            processors=office.processors,
        )
    )


@pytest.fixture
def room(qapp: QApplication) -> Room:
    return a_room(MONDAY)


@pytest.fixture
def view(room: Room, reports: Recording) -> Iterator[ExportView]:
    made = ExportView(room, SimpleNamespace(reports=reports, handled=None))
    made.resize(1100, 740)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def choose(view: ExportView, **but: Any) -> None:
    view.form.fill(but)
    view.form.changed.emit(next(iter(but)))


def test_the_register_is_shown_before_it_goes_out_and_looking_leaves_no_trace(
    view: ExportView, reports: Recording
) -> None:
    view._timer.timeout.emit()
    assert view._preview.pages >= 1
    assert reports.recorded == []


def test_another_choice_makes_another_preview_after_a_pause(view: ExportView) -> None:
    view._timer.stop()
    choose(view, layout=Layout.CARDS)
    assert view._timer.isActive()


def test_a_print_is_recorded_when_the_printer_took_it(view: ExportView, room: Room, reports: Recording) -> None:
    room.paper.works = False
    view.print_button.click()
    assert reports.recorded == []
    room.paper.works = True
    view.print_button.click()
    assert reports.recorded == [(Kind.PDF, Layout.TABLE)]
    [(title, pdf)] = room.paper.printed
    assert title == "Register of processing activities"
    assert pdf.startswith(b"%PDF")


@pytest.mark.parametrize("kind, start", [(Kind.PDF, b"%PDF"), (Kind.XLSX, b"PK"), (Kind.CSV, b"\xef\xbb\xbf")])
def test_it_is_saved_in_every_kind(
    view: ExportView, reports: Recording, tmp_path: Path, kind: Kind, start: bytes
) -> None:
    choose(view, kind=kind)
    view.save_button.click()
    dialog = view.findChild(QFileDialog)
    assert dialog.selectedFiles()[0].endswith(f"-2026-03-02.{kind}")
    dialog.fileSelected.emit(str(tmp_path / "out"))
    dialog.reject()
    assert (tmp_path / "out").read_bytes().startswith(start)
    assert reports.recorded == [(kind, Layout.TABLE)]
    assert "is saved as out" in view.strip.text


def test_a_file_that_cannot_be_written_says_so_and_is_not_recorded(
    view: ExportView, reports: Recording, tmp_path: Path
) -> None:
    view.save(tmp_path / "geen" / "map" / "register.pdf")
    assert "cannot be written" in view.strip.text
    assert reports.recorded == []
    assert not view._waiting.isVisible()


class JobsOnCall(JobsAtOnce):
    """Does nothing before it is called for."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[Callable[[], object]] = []

    def vault(self, *given: Any, **but: Any) -> Job:
        self.waiting.append(lambda: JobsAtOnce.vault(self, *given, **but))
        return Job()

    side = vault

    def go_on(self) -> None:
        waiting, self.waiting = self.waiting, []
        for work in waiting:
            work()


def test_a_preview_that_takes_long_says_so_and_can_be_stopped(view: ExportView, room: Room, reports: Recording) -> None:
    jobs = JobsOnCall()
    view._room = dataclasses.replace(room, jobs=jobs)
    for is_stopped in (True, False):
        view._timer.timeout.emit()
        assert not view._waiting.isVisible()
        view._slow.timeout.emit()
        assert view._waiting.isVisible()
        if is_stopped:
            view._waiting.cancelled.emit()
            assert not view._waiting.isVisible()
        jobs.go_on()
        jobs.go_on()
        assert (view._preview.pages == 0) is is_stopped
    assert not view._waiting.isVisible()


def test_what_goes_out_is_not_lost_to_another_preview(view: ExportView, room: Room, reports: Recording) -> None:
    jobs = JobsOnCall()
    view._room = dataclasses.replace(room, jobs=jobs)
    view.print_button.click()
    view._timer.timeout.emit()
    for _ in range(3):
        jobs.go_on()
    assert reports.recorded == [(Kind.PDF, Layout.TABLE)]


def test_a_day_before_the_law_says_so_until_another_is_chosen(view: ExportView) -> None:
    choose(view, on=dt.date(1000, 1, 1))
    view._timer.timeout.emit()
    assert "outside the time of this law" in view.strip.text
    choose(view, on=MONDAY)
    view._timer.timeout.emit()
    assert not view.strip.isVisible()


def test_what_cannot_be_shown_offers_no_preview_and_no_print(view: ExportView) -> None:
    choose(view, kind=Kind.XLSX)
    assert not view.print_button.isEnabled()
    assert not view._preview.isVisible()
    assert not view.form.row("layout").isVisible()


def test_a_day_that_cannot_be_read_makes_nothing(view: ExportView, reports: Recording) -> None:
    view.form.editor("on").field().setText("ooit")
    view.print_button.click()
    assert reports.recorded == []
    assert view.form.row("on").problem.text


def test_the_wish_begins_with_today_in_the_language_of_the_desk(view: ExportView) -> None:
    assert view.form.wish() == ReportWish(on=MONDAY, year=MONDAY.year, language=view.form.wish().language)
    assert view.form.wish().language == "en"


def test_the_figures_of_a_year_are_shown_saved_and_recorded(office: Office, room: Room, tmp_path: Path) -> None:
    handled = HandledService(
        office.transactions, office.clock, organisation=office.organisation, requests=office.requests
    )
    office.registered("access")
    view = ExportView(room, SimpleNamespace(reports=None, handled=handled))
    choose(view, subject=Subject.FIGURES)
    assert not view.form.row("on").isVisibleTo(view.form)
    assert view.form.row("year").isVisibleTo(view.form)
    view._timer.timeout.emit()
    assert view._preview.pages >= 1
    view.save(tmp_path / "cijfers.pdf")
    assert (tmp_path / "cijfers.pdf").read_bytes().startswith(b"%PDF")
    assert "Yearly figures of requests is saved as cijfers.pdf" in view.strip.text
    choose(view, subject=Subject.LOG, kind=Kind.CSV)
    view.save(tmp_path / "log.csv")
    with office.transactions.read() as work:
        lines = audit.lines(work.session, actions=(Action.REQUESTS_EXPORTED,))
        assert [line.detail["what"] for line in lines] == ["figures", "log"]
    view.deleteLater()
