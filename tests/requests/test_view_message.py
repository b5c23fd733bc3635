"""From a message to a filled form."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from privdesk.core.errors import FileTooLarge, MailUnreadable
from privdesk.core.words import Words
from privdesk.requests.model import Channel, RequestLanguage
from privdesk.requests.view.filled import Filled
from privdesk.requests.view.message import filled_from
from tests.formats.mail.compounds import as_outlook

MAILS = Path(__file__).parents[1] / "data" / "mails"
TODAY = dt.date(2026, 3, 20)


def filled(name: str, today: dt.date = TODAY) -> Filled:
    return filled_from(MAILS / f"{name}.eml", Words("nl"), today, RequestLanguage.DUTCH)


@pytest.mark.parametrize(
    "name,received,time",
    [
        ("forwarded-gmail", dt.date(2026, 3, 6), "23:50"),
        ("forwarded-outlook", dt.date(2026, 3, 9), "17:45"),
        ("forwarded-attached", dt.date(2026, 3, 9), "00:30"),  # 8 March 23:30 in UTC
    ],
)
def test_a_message_that_was_passed_on_counts_from_the_day_it_first_came(
    name: str, received: dt.date, time: str
) -> None:
    found = filled(name)
    assert (found.intake.received, found.intake.received_time) == (received, time)


def test_a_message_without_a_date_counts_from_today_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "message.eml"
    path.write_text("From: Sanne Voorbeeld <sanne@voorbeeld.example>\nSubject: inzage\n\nIk wil inzage.\n")
    found = filled_from(path, Words("nl"), TODAY, RequestLanguage.DUTCH)
    assert (found.intake.received, found.intake.received_time) == (TODAY, "")
    assert any("wanneer" in remark for remark in found.remarks)


def test_a_date_that_cannot_be_is_not_believed() -> None:
    found = filled("forwarded-outlook", today=dt.date(2026, 3, 1))
    assert found.intake.received == dt.date(2026, 3, 1)
    assert found.remarks


def test_answers_that_go_to_another_address_are_pointed_out(tmp_path: Path) -> None:
    path = tmp_path / "message.eml"
    path.write_text(
        "From: Sanne Voorbeeld <sanne@voorbeeld.example>\nReply-To: iemand@elders.example\n"
        "Date: Mon, 9 Mar 2026 09:30:00 +0100\nSubject: inzage\n\nIk wil inzage in mijn gegevens.\n"
    )
    found = filled_from(path, Words("nl"), TODAY, RequestLanguage.DUTCH)
    assert found.person["email"] == "iemand@elders.example"
    assert any("iemand@elders.example" in remark for remark in found.remarks)


def test_the_message_proposes_the_right_and_the_language_and_is_kept() -> None:
    found = filled("access-plain")
    assert found.intake.rights == ("access",)
    assert found.intake.language is RequestLanguage.DUTCH
    assert [each.media_type for each in found.files][:1] == ["message/rfc822"]


def test_an_empty_file_is_refused_with_its_reason(tmp_path: Path) -> None:
    path = tmp_path / "leeg.eml"
    path.write_bytes(b"")
    with pytest.raises(MailUnreadable) as met:
        filled_from(path, Words("nl"), TODAY, RequestLanguage.DUTCH)
    assert met.value.facts["reason"] == "empty"


def test_a_message_of_outlook_fills_the_form_and_is_kept_as_it_came(tmp_path: Path) -> None:
    path = tmp_path / "verzoek.msg"
    said = {"0037": "Inzage", "0042": "Sanne Bakker", "5D02": "sanne@voorbeeld.example", "1000": "Ik wil inzage."}
    path.write_bytes(as_outlook(said))
    found = filled_from(path, Words("nl"), TODAY, RequestLanguage.DUTCH)
    assert found.person == {"name": "Sanne Bakker", "email": "sanne@voorbeeld.example"}
    assert (found.intake.rights, found.words) == (("access",), {"access": "Inzage"})
    assert [(each.name, each.media_type) for each in found.files] == [("bericht.msg", "application/vnd.ms-outlook")]


@pytest.mark.parametrize(
    "written", ["Ik wil één kopie van mijn gegevens.".encode(), "Ik wil één kopie van mijn gegevens.".encode("cp1252")]
)
def test_a_text_file_is_read_as_what_was_copied(tmp_path: Path, written: bytes) -> None:
    path = tmp_path / "gesprek.txt"
    path.write_bytes(written)
    found = filled_from(path, Words("en"), TODAY, RequestLanguage.DUTCH)
    assert (found.intake.wish, found.intake.rights) == ("Ik wil één kopie van mijn gegevens.", ("access",))
    assert any("who wrote it" in remark for remark in found.remarks)


def test_a_scan_that_is_too_large_is_refused_with_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "brief.pdf"
    path.write_bytes(b"%PDF" + bytes(10_000_000))
    with pytest.raises(FileTooLarge):
        filled_from(path, Words("nl"), TODAY, RequestLanguage.DUTCH)


def test_a_form_on_the_website_tells_who_asks_in_its_own_lines() -> None:
    found = filled("web-form", today=dt.date(2026, 11, 23))
    assert found.person == {"name": "Lotte Smit", "email": "lotte@voorbeeld.example"}
    assert found.intake.channel is Channel.FORM
    assert any("formulier@praktijk.example" in remark for remark in found.remarks)


def test_a_form_without_an_address_to_answer_to_has_it_in_its_lines(tmp_path: Path) -> None:
    path = tmp_path / "message.eml"
    path.write_text(
        "From: Website <noreply@praktijk.example>\nDate: Mon, 9 Mar 2026 09:30:00 +0100\nSubject: formulier\n\n"
        "Naam: Lotte Smit\nE-mailadres: lotte@voorbeeld.example\nBericht: Ik wil inzage in mijn gegevens.\n"
    )
    found = filled_from(path, Words("nl"), TODAY, RequestLanguage.DUTCH)
    assert found.person == {"name": "Lotte Smit", "email": "lotte@voorbeeld.example"}
    assert any("noreply@praktijk.example" in remark for remark in found.remarks)


def test_a_sender_that_is_an_empty_list_has_no_name(tmp_path: Path) -> None:
    path = tmp_path / "message.eml"
    path.write_text("From: undisclosed-recipients:;\nSubject: inzage\n\nIk wil inzage in mijn gegevens.\n")
    found = filled_from(path, Words("nl"), TODAY, RequestLanguage.DUTCH)
    assert found.person == {"name": "", "email": ""}


@pytest.mark.parametrize(
    "text,house,expected",
    [
        ("06 12 34", RequestLanguage.ENGLISH, RequestLanguage.ENGLISH),
        ("06 12 34", RequestLanguage.DUTCH, RequestLanguage.DUTCH),
        ("Ik wil mijn gegevens", RequestLanguage.ENGLISH, RequestLanguage.DUTCH),
        ("Please send my data", RequestLanguage.DUTCH, RequestLanguage.ENGLISH),
    ],
)
def test_without_a_clue_the_answer_is_in_the_language_of_the_house(
    tmp_path: Path, text: str, house: RequestLanguage, expected: RequestLanguage
) -> None:
    path = tmp_path / "message.eml"
    path.write_text(f"From: Sanne Voorbeeld <sanne@voorbeeld.example>\nSubject: x\n\n{text}\n")
    assert filled_from(path, Words("nl"), TODAY, house).intake.language is expected


def test_the_message_is_kept_under_a_name_in_the_language_of_the_desk() -> None:
    assert filled("access-plain").files[0].name == "bericht.eml"
