"""The officer is often sent what others received: the first sender is the one who asks."""

import datetime as dt
from pathlib import Path

import pytest

from privdesk.formats.mail import read_mail
from tests.formats.mail.written import HEAD, mixed, read

MAILS = Path(__file__).resolve().parents[2] / "data" / "mails"


@pytest.mark.parametrize(
    "name,sender,address,received_on,subject,text",
    [
        (
            "forwarded-gmail",
            "Daan Visser",
            "daan.visser@voorbeeld.example",
            "2026-03-06",
            "vraag over mijn gegevens",
            "Hallo,\n\nWelke gegevens hebben jullie van mij? En klopt mijn adres nog?\n\nDaan",
        ),
        (
            "forwarded-outlook",
            "Fatima Yilmaz",
            "f.yilmaz@voorbeeld.example",
            "2026-03-09",
            "Afmelden",
            "Haal mij van de lijst alstublieft.",
        ),
        (
            "forwarded-attached",
            "Jansen, Piet",
            "p.jansen@voorbeeld.example",
            "2026-03-09",
            "Bezwaar",
            "Ik maak bezwaar tegen het gebruik van mijn gegevens voor reclame.",
        ),
    ],
)
def test_the_message_that_is_passed_on_is_found(name, sender, address, received_on, subject, text):
    inner = read_mail(MAILS / f"{name}.eml").forwarded
    assert inner
    assert (inner.sender_name, inner.sender_address, str(inner.received_on)) == (sender, address, received_on)
    assert (inner.subject, inner.text) == (subject, text)


def test_the_annexes_of_an_attached_message_come_along():
    outer = read_mail(MAILS / "forwarded-attached.eml")
    assert [(each.name, each.media_type) for each in outer.attachments] == [("bezwaar.eml", "message/rfc822")]
    assert outer.forwarded
    assert [(each.name, each.content) for each in outer.forwarded.attachments] == [("bijlage één.pdf", b"%PDF-1.4\n")]


def test_what_is_quoted_below_an_answer_is_not_passed_on():
    assert read_mail(MAILS / "answer-with-quotation.eml").forwarded is None


def _passed_on(text: str, subject: str = "Fwd: iets"):
    return read(b"\n" + text.encode(), b"From: balie@praktijk.example\nSubject: %s\n" % subject.encode()).forwarded


@pytest.mark.parametrize(
    "block",
    [
        "Van: Daan <d@voorbeeld.example>\nVerzonden: vrijdag 6 maart 2026 14:05\nAan: balie\nOnderwerp: Vraag",
        "From: Daan <d@voorbeeld.example>\nSent: Friday, March 6, 2026 2:05 PM\nTo: balie\nSubject: Vraag",
        "Onderwerp: \tVraag\nDatum: \tFri, 6 Mar 2026 14:05:00 +0100\nVan: \tDaan <d@voorbeeld.example>\nAan: \tbalie",
        "> Van: Daan <d@voorbeeld.example>\n> Onderwerp: Vraag\n> Datum: 6 maart 2026 om 14:05:11 CET\n> Aan: balie",
        "*Van:* Daan <d@voorbeeld.example>\n*Verzonden:* vr 06-03-2026 14:05\n*Aan:* balie\n*Onderwerp:* Vraag",
        "Van: Daan [mailto:d@voorbeeld.example]\n\nVerzonden: 6 mrt. 2026 14.05\n\nOnderwerp: Vraag",
        "Van: Daan <mailto:d@voorbeeld.example>\nDatum: 2026-03-06 14:05\nOnderwerp: Vraag\nBijlagen: a.pdf",
    ],
)
def test_every_program_writes_the_headers_its_own_way(block):
    inner = _passed_on(f"Zie hieronder.\n\n{block}\n\nMag ik inzage?\n")
    assert inner
    assert (inner.sender_name, inner.sender_address, inner.subject) == ("Daan", "d@voorbeeld.example", "Vraag")
    assert inner.received == dt.datetime(2026, 3, 6, 13, 5, tzinfo=dt.UTC)
    assert inner.text == "Mag ik inzage?"


@pytest.mark.parametrize("subject", ["FW: x", "Fwd: x", "fw : x", "Doorst: x", "TR: x", "WG: x"])
def test_a_subject_says_that_something_is_passed_on(subject):
    assert _passed_on("Van: d@voorbeeld.example\nOnderwerp: Vraag\n\nHallo", subject)


@pytest.mark.parametrize("subject", ["Re: x", "Vraag", "AW: x", "Fwdx", ""])
def test_other_subjects_do_not(subject):
    assert not _passed_on("Van: d@voorbeeld.example\nOnderwerp: Vraag\n\nHallo", subject)


def test_quotation_signs_are_taken_away_when_all_lines_have_them():
    text = "Begin doorgestuurd bericht:\n\n> Van: d@voorbeeld.example\n> Onderwerp: Vraag\n>\n> Hallo,\n>> eerder\n"
    inner = _passed_on(text, "Vraag")
    assert inner
    assert inner.text == "Hallo,\n> eerder"


@pytest.mark.parametrize(
    "text",
    [
        "Van: Daan heb ik niets gehoord.\nGroet",
        "Onderwerp: Vraag\nDatum: morgen\n",
        "Van: d@voorbeeld.example\n\nVerder niets.",
    ],
)
def test_lines_that_only_look_like_headers_are_none(text):
    assert _passed_on(text) is None


def test_a_date_that_nobody_can_tell_apart_is_left_open():
    inner = _passed_on("Van: d@voorbeeld.example\nDatum: 3/4/2026 9:00\nOnderwerp: Vraag\n\nHallo")
    assert inner
    assert inner.received is None


def test_a_message_attached_as_a_plain_file_is_read_too():
    part = b"Content-Type: application/octet-stream; name=mail.eml\nContent-Disposition: attachment\n\n"
    mail = read(mixed(b"\n\nZie bijlage", part + HEAD + b"\nMag ik inzage?"))
    assert mail.forwarded
    assert mail.forwarded.text == "Mag ik inzage?"
    assert [each.name for each in mail.attachments] == ["mail.eml"]


def test_a_packed_message_within_a_message_is_unpacked():
    part = b"Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n"
    packed = b"RnJvbTogRGFhbiA8ZEB2b29yYmVlbGQuZXhhbXBsZT4KU3ViamVjdDogVnJhYWcKCkhhbGxvCg=="
    mail = read(mixed(b"\n\nZie bijlage", part + b"\n" + packed))
    assert mail.forwarded
    assert (mail.forwarded.sender_name, mail.forwarded.subject) == ("Daan", "Vraag")


def test_our_own_message_in_a_report_of_non_delivery_is_not_passed_on():
    body = mixed(b"\n\nNiet bezorgd.", b"Content-Type: message/rfc822\n\n" + HEAD + b"\nOns antwoord")
    mail = read(body.replace(b"multipart/mixed", b"multipart/report"))
    assert mail.forwarded is None
    assert mail.text == "Niet bezorgd."


def test_messages_within_messages_are_followed_a_dozen_deep():
    deep = b"Content-Type: message/rfc822\n\n" * 40 + HEAD + b"\nbodem"
    mail = read(deep)
    depth = 0
    while mail.forwarded:
        mail, depth = mail.forwarded, depth + 1
    assert 5 < depth < 15
