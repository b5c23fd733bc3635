"""The lists of a case are the officer's: places, recipients and papers come, change and go."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from privdesk.core.errors import FileTooLarge, FileUnreadable, Refused
from privdesk.requests.model import AttachmentKind, Execution, NoticeKind, Outcome, SearchResult, SubjectRequest
from privdesk.requests.view import RequestsView, enclosing
from privdesk.requests.view.enclosing import file_from
from privdesk.ui.room import Room
from tests.make import a_processor, a_system
from tests.requests.office import MONDAY, Office
from tests.requests.page import answer, asked, now, searched


def named(side: QWidget, name: str) -> list[QPushButton]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [each for each in side.findChildren(QPushButton) if name in (each.accessibleName(), each.text())]


def carried_out(office: Office, case: SubjectRequest) -> SubjectRequest:
    request = searched(office, case, "profiles")
    request = office.requests.decide(request.id, request.claims[0].id, outcome=Outcome.DONE)
    place = next(each for each in request.searches if each.result is SearchResult.FOUND)
    return office.requests.execute(request.id, place.id, execution=Execution.DONE)


# -- places


def test_a_place_that_was_not_searched_can_be_renamed_and_removed(
    view: RequestsView, office: Office, room: Room, case: SubjectRequest
) -> None:
    office.requests.start_search(case.id)
    office.requests.add_place(case.id, place="kast B")
    last = now(view, room).request.searches[-1]
    tab = view.detail.search
    tab.choose(last.id)
    tab._edit.click()
    answer(view, place="kast C", hint="op naam")
    renamed = now(view, room).request.searches[-1]
    assert (renamed.place, renamed.hint) == ("kast C", "op naam")
    tab.choose(last.id)
    assert tab._drop.accessibleName() == "Remove this place"
    tab._drop.click()
    assert last.id not in [place.id for place in now(view, room).request.searches]


def test_a_place_that_was_searched_stays(view: RequestsView, office: Office, room: Room, case: SubjectRequest) -> None:
    request = searched(office, case)
    now(view, room)
    view.detail.search.choose(request.searches[0].id)
    assert view.detail.search._drop.isHidden()
    with pytest.raises(Refused) as problem:
        office.requests.remove_place(case.id, request.searches[0].id)
    assert [each.code for each in problem.value.problems] == ["place-searched"]


# -- recipients


def test_a_recipient_can_be_changed_before_it_is_told(
    view: RequestsView, office: Office, room: Room, case: SubjectRequest
) -> None:
    carried_out(office, case)
    now(view, room)
    named(view.detail.recipients, "Change Proefpost")[0].click()
    answer(view, identifier="klantnummer 42", kind=NoticeKind.RECIPIENT)
    [notice] = now(view, room).request.notices
    assert (notice.recipient, notice.identifier, notice.kind) == ("Proefpost", "klantnummer 42", NoticeKind.RECIPIENT)


def test_a_recipient_without_a_name_is_refused_beside_the_field(
    view: RequestsView, office: Office, room: Room, case: SubjectRequest
) -> None:
    carried_out(office, case)
    now(view, room)
    named(view.detail.recipients, "Change Proefpost")[0].click()
    answer(view, recipient=" ")
    assert asked(view).form.row("recipient").problem.text
    asked(view).reject()
    assert now(view, room).request.notices[0].recipient == "Proefpost"


def test_a_recipient_that_was_told_is_neither_changed_nor_removed(
    view: RequestsView, office: Office, room: Room, case: SubjectRequest
) -> None:
    request = carried_out(office, case)
    office.requests.record_notice(case.id, request.notices[0].id)
    now(view, room)
    assert named(view.detail.recipients, "Change Proefpost") == []
    assert named(view.detail.recipients, "Remove Proefpost") == []
    with pytest.raises(Refused) as problem:
        office.requests.save_notice(case.id, request.notices[0].id, identifier="42")
    assert [each.code for each in problem.value.problems] == ["recipient-told"]


def test_a_recipient_that_is_removed_comes_back_from_the_register(
    view: RequestsView, office: Office, room: Room, case: SubjectRequest
) -> None:
    carried_out(office, case)
    now(view, room)
    said: list[str] = []
    view.acts.finished.connect(said.append)
    named(view.detail.recipients, "Remove Proefpost")[0].click()
    assert now(view, room).request.notices == ()
    named(view.detail.recipients, "Take from the register")[0].click()
    assert [notice.recipient for notice in now(view, room).request.notices] == ["Proefpost"]
    named(view.detail.recipients, "Take from the register")[0].click()
    assert said == [
        "The list holds every recipient that the register names.",
        "The register names no other recipients of these data.",
    ]


def test_what_the_register_learned_since_is_taken_over(
    view: RequestsView, office: Office, room: Room, case: SubjectRequest
) -> None:
    carried_out(office, case)
    backup = office.processors.save(a_processor(name="Proefarchief"))
    profiles = next(each for each in office.activities.all() if each.name == "Profiles")
    systems = (*profiles.systems, a_system(name="archive", processor_id=backup.id))
    office.activities.save(dataclasses.replace(profiles, systems=systems))
    now(view, room)
    named(view.detail.recipients, "Take from the register")[0].click()
    assert [notice.recipient for notice in now(view, room).request.notices] == ["Proefpost", "Proefarchief"]


# -- papers


def test_a_file_can_be_added_with_what_it_is(
    view: RequestsView, office: Office, room: Room, case: SubjectRequest, tmp_path: Path
) -> None:
    (tmp_path / "antwoord.pdf").write_bytes(b"%PDF-1.7")
    now(view, room)
    named(view.detail.papers, "Add a file…")[0].click()
    dialog = view.detail.papers.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "antwoord.pdf"))
    dialog.reject()
    answer(view, kind=AttachmentKind.DATA_COPY)
    [attachment] = now(view, room).request.attachments
    assert (attachment.name, attachment.kind) == ("antwoord.pdf", AttachmentKind.DATA_COPY)
    assert attachment.media_type == "application/pdf"
    assert office.requests.attachment(attachment.id) == b"%PDF-1.7"


def test_a_file_that_is_gone_says_so_in_the_question(
    view: RequestsView, room: Room, case: SubjectRequest, tmp_path: Path
) -> None:
    now(view, room)
    view.detail.papers.ask_kind(case.id, tmp_path / "weg.pdf")
    answer(view)
    assert "weg.pdf cannot be read" in asked(view).notice.text
    asked(view).reject()
    assert now(view, room).request.attachments == ()


def test_nothing_is_added_to_a_closed_request(view: RequestsView, room: Room, case: SubjectRequest) -> None:
    current: Any = now(view, room)
    closed = dataclasses.replace(current.request, closed_on=MONDAY)
    view.detail.papers.show_case(dataclasses.replace(current, request=closed))
    assert named(view.detail.papers, "Add a file…") == []


def test_a_file_that_is_too_large_is_not_read_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(enclosing, "MOST", 1)
    (tmp_path / "groot.bin").write_bytes(bytes(1024 * 1024 + 1))
    with pytest.raises(FileTooLarge):
        file_from(tmp_path / "groot.bin", AttachmentKind.CORRESPONDENCE)
    (tmp_path / "past.bin").write_bytes(bytes(1024 * 1024))
    assert len(file_from(tmp_path / "past.bin", AttachmentKind.CORRESPONDENCE).data) == 1024 * 1024
    with pytest.raises(FileUnreadable):
        file_from(tmp_path, AttachmentKind.CORRESPONDENCE)
