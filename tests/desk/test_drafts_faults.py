"""Drafts that fit nowhere, and editors that break: told, and never in the way of a lock."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from privdesk.core.drafts import Draft
from privdesk.core.errors import DiskFull, DraftsNotKept
from privdesk.desk.left_over import LeftOverDialog
from privdesk.desk.window import DeskWindow
from privdesk.requests.rules.steps import StepAction
from privdesk.requests.view.intake import IntakeDialog
from privdesk.ui.ask import AskDialog
from privdesk.vault.papers import PaperFolder
from tests.desk.register import dialog, enter, settle
from tests.desk.test_drafts import bench_of, kept, lock_and_unlock, request_of

PLACES = (
    "requests.extend",
    "requests.intake",
    "requests.letter",
    "requests.details",
    "activities.form",
    "organisation.form",
)


def test_what_another_version_laid_down_stops_neither_the_unlocking_nor_the_next_lock(
    window: DeskWindow, root: Path
) -> None:
    request = request_of(window, "Bram")
    view = bench_of(window).requests()
    view.choose(request.id)
    refs = {"requests": request.id, "activities": bench_of(window).page("activities").chosen_id}
    drafts = [
        Draft(
            place=place,
            ref=None if place == "requests.intake" else refs.get(place.partition(".")[0]),
            part="L01/" if place == "requests.letter" else "",
            content={"another": f"{place} mag niet weg"},
        )
        for place in PLACES
    ]
    window._opened.drafts.await_editors(drafts)
    bench_of(window).bring_back([])
    window.lock()
    settle()
    enter(window, root)
    for place in PLACES:
        assert f"{place} mag niet weg" in dialog(window, LeftOverDialog).text.toPlainText()
    lock_and_unlock(window, root)
    told = dialog(window, LeftOverDialog)
    for place in PLACES:
        assert f"{place} mag niet weg" in told.text.toPlainText()
    told.away.click()
    for each in (*window.findChildren(AskDialog), *window.findChildren(IntakeDialog)):
        each.reject()
    bench_of(window).requests()._leave_letter()
    settle()
    window.lock()
    settle()
    assert window._session is None
    assert not [each for each in window.findChildren(QDialog) if each.isVisible()]
    enter(window, root)
    assert kept(window) == []


def test_an_editor_that_breaks_keeps_nothing_open(
    window: DeskWindow, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_self: object) -> None:
        raise ZeroDivisionError

    view = bench_of(window).requests()
    view.acts.take(StepAction.EXTEND.value, view.detail.case)
    monkeypatch.setattr(type(view), "leave", broken)
    monkeypatch.setattr(IntakeDialog, "draft", broken)
    view.new_request()
    told: list[BaseException] = []
    monkeypatch.setattr(window, "_broke", told.append)
    window.lock()
    settle()
    monkeypatch.undo()
    assert [type(each) for each in told] == [ZeroDivisionError] * 2
    enter(window, root)
    assert kept(window) == ["requests.extend"]


def test_papers_that_cannot_be_purged_keep_nothing_open_and_a_closed_window_tells_of_it(
    window: DeskWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_self: object) -> int:
        raise ZeroDivisionError

    told: list[BaseException] = []
    monkeypatch.setattr(PaperFolder, "purge", broken)
    monkeypatch.setattr(window, "_broke", told.append)
    vault = window._session.vault
    window.close()
    settle()
    assert vault.is_locked
    assert [type(each) for each in told] == [ZeroDivisionError]
    assert window.isVisible()


@pytest.mark.parametrize("half_typed", [True, False])
def test_that_drafts_could_not_be_kept_is_told_only_when_there_were_any(
    window: DeskWindow, monkeypatch: pytest.MonkeyPatch, *, half_typed: bool
) -> None:
    def damaged(*_asked: object) -> None:
        raise DiskFull

    told: list[BaseException] = []
    monkeypatch.setattr(window, "_failed", told.append)
    monkeypatch.setattr(type(window._session.services.drafts), "keep", damaged)
    if half_typed:
        window._opened.drafts.await_editors([Draft(place="requests.intake", ref=None, part="", content={})])
    window.lock()
    settle()
    assert [type(each) for each in told] == [DraftsNotKept] * half_typed
