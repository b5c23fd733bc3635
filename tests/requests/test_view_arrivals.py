"""Requests as they come: by telephone, copied, dropped, through somebody else, or because a customer leaves."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from privdesk.requests.model import AttachmentKind, Channel, ReplyChannel, Representation, SubjectRequest
from privdesk.requests.rules.rights import RIGHTS
from privdesk.requests.view.arrivals import Arrivals
from privdesk.requests.view.house import House
from privdesk.requests.view.intake import IntakeDialog
from privdesk.ui.room import Room
from tests.requests.office import MONDAY, Office

_COPIED = (
    "Van: Sanne Voorbeeld <sanne@voorbeeld.example>\nVerzonden: maandag 2 maart 2026 08:12\nAan: info@a.example\n"
    "Onderwerp: gegevens\n\nIk wil inzage in mijn gegevens."
)


class Desk(QWidget):
    """A window with nothing but the ways in: the page of the requests takes as long as all the rest."""

    def __init__(self, room: Room, office: Office) -> None:
        super().__init__()
        self.resize(1100, 740)
        self.known: list[SubjectRequest] = []
        self.made: list[SubjectRequest] = []
        self.wanted: list[UUID] = []
        services = SimpleNamespace(requests=office.requests)
        rights = [(right, right) for right in RIGHTS]
        self.arrivals = Arrivals(room, services, lambda: rights, list, House, lambda: self.known, self)
        self.arrivals.registered.connect(self.made.append)
        self.arrivals.wanted.connect(self.wanted.append)


@pytest.fixture
def desk(room: Room, office: Office, qapp: QApplication) -> Iterator[Desk]:
    made = Desk(room, office)
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def opened(desk: QWidget) -> IntakeDialog:
    return [each for each in desk.findChildren(IntakeDialog) if each.isVisible()][-1]


def typed(desk: Desk) -> IntakeDialog:
    desk.arrivals.typed()
    return opened(desk)


def copied(desk: Desk, text: str) -> IntakeDialog:
    QGuiApplication.clipboard().setText(text)
    desk.arrivals.from_clipboard()
    return opened(desk)


class Keys:
    """Counts what is pressed besides the letters of the texts."""

    def __init__(self, dialog: IntakeDialog) -> None:
        self.dialog, self.besides = dialog, 0

    def type(self, text: str) -> None:
        QTest.keyClicks(self._where(), text)

    def press(self, key: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.besides += 1
        QTest.keyClick(self._where(), key, with_)

    def _where(self) -> QWidget:
        return self.dialog.focusWidget() or self.dialog


def test_a_call_is_registered_with_a_handful_of_keys_besides_its_words(desk: Desk) -> None:
    keys = Keys(typed(desk))
    keys.type("Bram Verzonnen")
    keys.press(Qt.Key.Key_Tab)
    keys.type("bram@voorbeeld.example")
    while keys.dialog.focusWidget() is not keys.dialog.intake.editor("wish").field():
        keys.press(Qt.Key.Key_Tab)
    keys.type("Wil weten welke gegevens wij van me hebben")
    for _ in range(2):  # the first shows what is proposed
        keys.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    request = desk.made[0]
    assert [claim.right for claim in request.claims] == ["access"]
    assert (request.channel, request.received, request.reply_channel) == (Channel.PHONE, MONDAY, ReplyChannel.EMAIL)
    assert keys.besides <= 12


def test_what_is_proposed_shows_the_words_that_led_to_it(desk: Desk) -> None:
    dialog = copied(desk, "Ik wil inzage. Verwijder daarna mijn account.")
    assert dialog.intake.values()["rights"] == ("access", "erasure")
    assert "“inzage”" in dialog._rights._whys["access"].text()
    assert not dialog._rights._whys["objection"].isVisibleTo(dialog)
    dialog.reject()


def test_who_chose_herself_is_not_overruled_by_the_words(desk: Desk) -> None:
    dialog = typed(desk)
    dialog._rights._boxes["complaint"].click()
    dialog.intake.editor("wish").set_value("Ik wil inzage.")
    dialog.intake.left.emit("wish")
    assert dialog.intake.values()["rights"] == ("complaint",)
    dialog.reject()


def test_arrows_and_letters_walk_through_the_rights_and_tab_leaves_them(desk: Desk) -> None:
    dialog = typed(desk)
    boxes = dialog._rights._boxes
    boxes["access"].setFocus()
    QTest.keyClick(boxes["access"], Qt.Key.Key_Down)
    assert dialog.focusWidget() is boxes["portability"]
    QTest.keyClicks(boxes["portability"], "c")
    assert dialog.focusWidget() is boxes["complaint"]
    assert sum(box.focusPolicy() is Qt.FocusPolicy.StrongFocus for box in boxes.values()) == 1
    dialog.reject()


def test_a_copied_message_with_its_headers_fills_who_and_when(desk: Desk) -> None:
    dialog = copied(desk, _COPIED)
    assert dialog.person.values()["email"] == "sanne@voorbeeld.example"
    assert (dialog.intake.values()["received"], dialog.intake.values()["received_time"]) == (MONDAY, "08:12")
    dialog.reject()


def test_a_clipboard_that_never_held_anything_says_so(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    never = SimpleNamespace(clipboard=lambda: SimpleNamespace(mimeData=lambda: None))
    monkeypatch.setattr("privdesk.requests.view.arrivals.QGuiApplication", never)
    desk.arrivals.from_clipboard()
    dialog = opened(desk)
    assert "no text on the clipboard" in dialog._remarks.text
    dialog.reject()


@pytest.mark.parametrize("text, said", [("Ik wil inzage.", "does not say who"), (" ", "no text on the clipboard")])
def test_what_was_copied_without_a_sender_says_what_to_do(desk: Desk, text: str, said: str) -> None:
    dialog = copied(desk, text)
    assert said in dialog._remarks.text
    dialog.reject()


def test_with_large_letters_the_rights_stand_below_one_another(desk: Desk) -> None:
    dialog = typed(desk)
    rights = dialog._rights
    rights.resize(2000, 600)
    assert rights._columns == 2
    rights.resize(rights.minimumSizeHint())
    assert rights._columns == 1
    dialog.reject()


def test_a_scanned_letter_is_kept_as_what_came_by_post(desk: Desk, tmp_path: Path) -> None:
    letter = tmp_path / "brief.pdf"
    letter.write_bytes(b"%PDF-1.7")
    desk.arrivals.from_file(letter)
    dialog = opened(desk)
    assert (dialog.intake.values()["channel"], dialog._files[0].kind) == (Channel.POST, AttachmentKind.MESSAGE)
    dialog.reject()


def test_of_several_files_the_others_are_named(desk: Desk, tmp_path: Path) -> None:
    paths = [tmp_path / "een.pdf", tmp_path / "twee.eml"]
    for each in paths:
        each.write_bytes(b"%PDF-1.7")
    desk.arrivals.from_files(paths)
    dialog = opened(desk)
    assert "twee.eml" in dialog._remarks.text
    dialog.reject()


def test_the_answer_goes_the_way_the_request_came(desk: Desk) -> None:
    dialog = typed(desk)
    channel = dialog.intake.editor("channel")
    for way, mail, answer in (
        (Channel.POST, "a@b.example", "post"),
        (Channel.DESK, "", "post"),
        (Channel.FORM, "", "email"),
    ):
        dialog.person.fill({"email": mail})
        channel.set_value(way)
        dialog.intake.left.emit("channel")
        assert dialog.intake.values()["reply_channel"] == answer
    dialog.reject()


def test_another_address_is_not_known_because_the_first_one_was(desk: Desk) -> None:
    dialog = copied(desk, _COPIED)
    dialog.intake.fill({"address_known": True})
    field = dialog.person.editor("email").field()
    QTest.keyClicks(field, "x")
    assert dialog.intake.values()["address_known"] is False
    assert "changed the address" in dialog.intake.row("address_known").problem.text
    dialog.reject()


def test_a_changed_address_in_the_file_is_not_known_either(office: Office) -> None:
    request = office.registered("access")
    assert office.requests.save_person(request.id, email=" SANNE@voorbeeld.example", phone="1").address_known
    assert not office.requests.save_person(request.id, email="elders@voorbeeld.example").address_known


def test_a_citizen_service_number_is_pointed_out_in_every_text(desk: Desk) -> None:
    dialog = typed(desk)
    texts = ((dialog.intake, "wish"), (dialog.person, "street"), (dialog.person, "represented"))
    for form, name in (*texts, (dialog.around, "keep_reason"), (dialog.around, "controller_contact")):
        form.editor(name).set_value("BSN 111222333")
        form.left.emit(name)
        assert "citizen service number" in form.row(name).problem.text
    dialog.reject()


def test_who_asked_before_is_named_with_what_that_means(desk: Desk, office: Office, case: SubjectRequest) -> None:
    desk.known = [case]
    dialog = copied(desk, _COPIED.replace("Ik wil inzage in", "Verwijder"))
    assert case.case_no in dialog._beside.text
    assert "still open" in dialog._beside.text
    dialog._beside._look.click()
    assert desk.wanted == [case.id]
    assert len(office.requests.all()) == 1


def test_a_reminder_is_added_to_the_request_that_it_reminds_of(
    desk: Desk, office: Office, case: SubjectRequest, tmp_path: Path
) -> None:
    desk.known = [case]
    path = tmp_path / "herinnering.eml"
    path.write_text("From: Sanne <sanne@voorbeeld.example>\nSubject: x\n\nIk heb nog geen antwoord op mijn verzoek.\n")
    desk.arrivals.from_file(path)
    opened(desk)._beside._add.click()
    kept = office.requests.get(case.id).attachments
    assert [each.kind for each in kept] == [AttachmentKind.CORRESPONDENCE]
    assert desk.wanted == [case.id]
    assert len(office.requests.all()) == 1


def test_the_same_message_twice_is_noticed(desk: Desk, case: SubjectRequest) -> None:
    desk.known = [dataclasses.replace(case, wish="Ik wil inzage in mijn gegevens.")]
    dialog = copied(desk, _COPIED)
    assert f"in the register already: {case.case_no}" in dialog._beside.text
    assert dialog._beside._notice.property("kind") == "danger"
    dialog.reject()


def test_who_acts_for_another_is_proposed_and_says_where_letters_go(desk: Desk) -> None:
    dialog = copied(desk, "Namens mijn cliënte, die 15 is, vraag ik inzage.")
    assert dialog.person.values()["representation"] is Representation.LAWYER
    assert dialog.person.row("represented").isVisibleTo(dialog)
    assert dialog.person.row("represented").problem.text
    assert "letters go there" in dialog._acting.text()
    dialog.reject()


def test_a_customer_who_leaves_asks_to_be_erased(desk: Desk) -> None:
    desk.arrivals.customer_ends()
    dialog = opened(desk)
    dialog.person.fill({"name": "Bram Verzonnen"})
    dialog.around.fill({"ended_on": dt.date(2026, 2, 27)})
    dialog._do.click()
    [claim] = desk.made[0].claims
    assert (claim.right, claim.customer_ended_on) == ("erasure", dt.date(2026, 2, 27))


def test_who_writes_that_she_stops_is_proposed_as_a_customer_who_leaves(desk: Desk) -> None:
    """W05: erasure, received that day, and the clock of the profile from that day."""
    dialog = copied(desk, _COPIED.replace("Ik wil inzage in mijn gegevens.", "Ik stop ermee."))
    assert dialog.intake.values()["rights"] == ("erasure",)
    assert dialog.around.values()["ended_on"] == MONDAY
    assert "“Ik stop ermee”" in dialog._remarks.text
    dialog._do.click()
    assert desk.made[0].claims[0].customer_ended_on == MONDAY


def test_a_request_half_filled_in_comes_back_after_a_lock(desk: Desk, room: Room) -> None:
    dialog = copied(desk, "Verwijder mijn gegevens. Ik ben 15 jaar.")
    dialog.around.fill({"for_controller": True, "controller_name": "Stichting Voorbeeldschool"})
    draft = dialog.draft()
    dialog.reject()
    room.drafts.await_editors([draft])
    desk.arrivals.typed()
    dialog = opened(desk)
    assert dialog.around.values()["controller_name"] == "Stichting Voorbeeldschool"
    assert (dialog.intake.values()["rights"], dialog.person.values()["under_16"]) == (("erasure",), True)
    assert "“Verwijder mijn gegevens”" in dialog._rights._whys["erasure"].text()
    assert dialog.around.row("controller_name").isVisibleTo(dialog)
    dialog.reject()


def test_a_profile_is_not_kept_without_a_reason_nor_for_longer_than_promised(desk: Desk) -> None:
    desk.arrivals.customer_ends()
    dialog = opened(desk)
    dialog.person.fill({"name": "Bram Verzonnen"})
    dialog.around.fill({"keep_until": MONDAY})
    dialog._do.click()
    assert dialog.around.row("keep_reason").problem.text
    dialog.around.fill({"keep_reason": "de klant dat vroeg", "keep_until": dt.date(2036, 1, 1)})
    dialog._do.click()
    assert dialog.around.row("keep_until").problem.text
    dialog.reject()


def test_special_circumstances_are_asked_only_where_they_can_be(desk: Desk, qapp: QApplication) -> None:
    dialog = typed(desk)
    shown = lambda name: dialog.around.row(name).isVisibleTo(dialog)  # noqa: E731
    assert not shown("ended_on")
    dialog._rights._boxes["erasure"].click()
    assert shown("ended_on")
    assert not shown("keep_reason")
    dialog.around.editor("for_controller").field().click()
    assert shown("controller_name")
    dialog.person.fill({"name": "Bram Verzonnen"})
    dialog._do.click()
    assert dialog.around.row("controller_name").problem.text
    dialog.reject()
