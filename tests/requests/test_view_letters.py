"""The letter in the page of the requests: written, looked at, printed, recorded."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog, QFileDialog
from shiboken6 import isValid

from privdesk.core.errors import DiskFull
from privdesk.core.words import Language
from privdesk.requests.view import RequestsView
from privdesk.ui.ask import AskDialog
from privdesk.ui.room import Room
from tests.requests.office import MONDAY, Office
from tests.requests.page import a_view, answer, asked, now
from tests.ui.rooms import a_room


def letter(view: RequestsView) -> Any:
    view.detail.next.button("acknowledge").click()
    return view._letter


def test_a_letter_is_printed_and_recorded(view: RequestsView, office: Office, room: Room, case: Any) -> None:
    page = letter(view)
    assert "everything it must" in page._notice.text
    page._print.click()
    assert [title for title, _pdf in room.paper.printed] == [page._kind.title["nl"]]
    answer(view)
    assert [each.kind for each in office.requests.get(case.id).letters] == ["L01"]
    assert view._letter is None
    assert "stands in the file" in view.strip.text


def test_a_print_that_was_cancelled_records_nothing(view: RequestsView, office: Office, room: Room, case: Any) -> None:
    room.paper.works = False
    letter(view)._print.click()
    assert not [each for each in view.findChildren(AskDialog) if each.isVisible()]
    assert office.requests.get(case.id).letters == ()


def test_a_letter_is_saved_as_the_pdf_that_was_shown(view: RequestsView, room: Room, tmp_path: Path) -> None:
    page = letter(view)
    page._save.click()
    dialog = page.findChild(QFileDialog)
    assert "Sanne" not in "".join(dialog.selectedFiles())
    dialog.fileSelected.emit(str(tmp_path / "brief.pdf"))
    dialog.reject()
    assert (tmp_path / "brief.pdf").read_bytes() == page._prepared.pdf
    assert "not encrypted" in page._notice.text


def test_a_letter_that_lacks_something_cannot_go_out(room: Room, office: Office) -> None:
    request = office.registered(address_known=False)
    office.requests.acknowledge(request.id)
    view = a_view(room, office)
    view.detail.next.button("ask_identity").click()
    page = view._letter
    page._fields["doubt_reason"].type("")
    page._timer.stop()
    page._fill()
    assert "Still needed" in page._notice.text
    assert not page._print.isEnabled()
    assert not page._record.isEnabled()
    page._fields["doubt_reason"].type("het adres onbekend is")
    page._timer.stop()
    page._fill()
    assert page._print.isEnabled()
    view.close()
    view.deleteLater()


def test_what_was_typed_in_a_letter_is_kept_with_the_request(room: Room, office: Office) -> None:
    request = office.registered(address_known=False)
    office.requests.acknowledge(request.id)
    view = a_view(room, office)
    view.detail.next.button("ask_identity").click()
    page = view._letter
    page._fields["doubt_reason"].type("het adres onbekend is")
    page._timer.stop()
    page._fill()
    page._record.click()
    answer(view)
    assert office.requests.get(request.id).identity.doubt_reason == "het adres onbekend is"
    view.close()
    view.deleteLater()


def test_the_other_language_makes_another_letter(view: RequestsView) -> None:
    page = letter(view)
    dutch = page._prepared.pdf
    page._language.setCurrentIndex(1)
    assert page._title.text() == page._kind.title["en"]
    assert page._prepared.pdf != dutch


def test_going_back_leaves_the_letter_and_frees_it(view: RequestsView) -> None:
    page = letter(view)
    page._back.click()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(page)
    assert view.pane.isVisible()


def test_a_letter_as_it_went_out_can_be_looked_at(view: RequestsView, office: Office, room: Room, case: Any) -> None:
    office.requests.record_sent(case.id, office.requests.prepare_letter(case.id, "L01"))
    now(view, room)
    view.detail.papers.open_letter.emit(office.requests.get(case.id).letters[0].id)
    shown = [each for each in view.findChildren(QDialog) if each.isVisible()]
    assert len(shown) == 1
    shown[0].reject()


def test_an_error_stands_in_the_strip_with_its_next_step(
    view: RequestsView, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object) -> object:
        raise DiskFull

    monkeypatch.setattr(office.requests, "start_search", full)
    view.acts.take("start_search", view.detail.case)
    assert "disk is full" in view.strip.text
    assert "Free some space" in view.strip.text


@pytest.mark.parametrize(
    "language,street", [("en", "Street and number, or PO box"), ("nl", "Straat en nummer, of postbus")]
)
def test_what_the_sender_lacks_is_called_as_it_is_called_where_it_is_filled_in(
    office: Office, case: Any, language: Language, street: str
) -> None:
    room = a_room(MONDAY, language=language)
    view = a_view(room, office)
    page = letter(view)
    page._show(dataclasses.replace(page._prepared, missing_facts=("organisation.street", "received")))
    assert street in page._notice.text
    assert "organisation." not in page._notice.text
    view.close()
    view.deleteLater()


def test_a_text_in_a_letter_is_one_line_however_it_was_typed(room: Room, office: Office) -> None:
    request = office.registered(address_known=False)
    office.requests.acknowledge(request.id)
    view = a_view(room, office)
    view.detail.next.button("ask_identity").click()
    field = view._letter._fields["doubt_reason"]
    field.type("het adres\n  onbekend is")
    assert field.value == "het adres onbekend is"
    view.close()
    view.deleteLater()


def own_letter(view: RequestsView, file: str) -> None:
    view.acts.take("record_own_letter", view.detail.case)
    answer(view, file=file)


def test_a_letter_of_ones_own_lies_in_the_file_as_it_was_sent(
    view: RequestsView, office: Office, case: Any, tmp_path: Path
) -> None:
    path = tmp_path / "brief.pdf"
    path.write_bytes(b"%PDF-1.7 own")
    kind = view.detail.case.step.letter
    own_letter(view, str(path))
    sent = office.requests.get(case.id).letters
    assert [(each.kind, office.requests.letter_pdf(each.id)) for each in sent] == [(kind, b"%PDF-1.7 own")]


@pytest.mark.parametrize("name", ["", "brief.docx", "nergens.pdf"])
def test_without_a_pdf_no_letter_of_ones_own_is_recorded(
    view: RequestsView, office: Office, case: Any, tmp_path: Path, name: str
) -> None:
    (tmp_path / "brief.docx").write_bytes(b"PK")
    own_letter(view, str(tmp_path / name) if name else "")
    question = asked(view)
    assert question.form.row("file").problem.text or question.notice.text
    assert office.requests.get(case.id).letters == ()
    question.reject()
