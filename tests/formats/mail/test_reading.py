"""Messages as the mail programs of the Netherlands save them."""

import datetime as dt
from pathlib import Path

import pytest

from privdesk.core.errors import FileUnreadable, MailUnreadable
from privdesk.formats.mail import MailReason, MailRemark, read_mail
from tests.formats.mail.written import HEAD, mixed, read

MAILS = Path(__file__).resolve().parents[2] / "data" / "mails"


@pytest.mark.parametrize(
    "name,sender,address,received_on,received_time,subject",
    [
        (
            "access-plain",
            "Sanne Bakker",
            "sanne.bakker@voorbeeld.example",
            "2026-11-22",
            "00:12",
            "Verzoek om inzage",
        ),
        (
            "erasure-html-only",
            "René de Vries",
            "rene@voorbeeld.example",
            "2026-03-05",
            "16:04",
            "Verwijderen van mijn gegevens – René",
        ),
        ("without-date", "A. Person", "info@voorbeeld.example", "2026-01-31", "23:59", "Verbetering gevraagd"),
        (
            "raw-bytes",
            "André Müller",
            "andre@voorbeeld.example",
            "2026-03-02",
            "09:00",
            "Gegevens over één kind",
        ),
        ("web-form", "Website Praktijk", "formulier@praktijk.example", "2026-11-20", "12:00", "Contactformulier"),
    ],
)
def test_a_message_tells_who_when_and_what(name, sender, address, received_on, received_time, subject):
    mail = read_mail(MAILS / f"{name}.eml")
    assert (mail.sender_name, mail.sender_address, mail.subject) == (sender, address, subject)
    assert (str(mail.received_on), mail.received_time) == (received_on, received_time)


def test_flowed_lines_are_joined_and_the_signature_stands_apart():
    text = read_mail(MAILS / "access-plain.eml").text
    assert "Graag ontvang ik een kopie van alle gegevens die u over mij bewaart. Ik verzoek u dus om inzage" in text
    assert text.endswith("-- \nSanne Bakker\nEén straat 1, Utrecht")


def test_html_alone_becomes_plain_text():
    assert read_mail(MAILS / "erasure-html-only.eml").text == (
        "Beste privacy officer,\n"
        "\n"
        "Ik wil dat u al mijn gegevens verwijdert. Mijn klantnummer is “K-104”; het gaat om de volgende zaken:\n"
        "\n"
        "- mijn account\n"
        "- de nieuwsbrief (aanmeldpagina (https://praktijk.example/nieuws))\n"
        "\n"
        "Naam René de Vries\n"
        "Telefoon 030 555 01 02\n"
        "\n"
        "Kosten: € 0\n"
        "Groet,\n"
        "René"
    )


def test_an_unknown_charset_does_not_lose_the_accents():
    assert read_mail(MAILS / "raw-bytes.eml").text == (
        "Ik wil weten wat u over één van mijn kinderen vastlegt. Kosten: €0"
    )


def test_a_web_form_names_the_person_to_answer():
    assert read_mail(MAILS / "web-form.eml").reply_address == "lotte@voorbeeld.example"
    assert read_mail(MAILS / "access-plain.eml").reply_address == ""


def test_attachments_are_listed_and_pictures_within_the_text_are_told_apart():
    found = read_mail(MAILS / "with-annexes.eml").attachments
    assert [(each.name, each.media_type, each.size, each.inline) for each in found] == [
        ("logo.png", "image/png", 8, True),
        ("verzoek één.txt", "text/plain", 21, False),
    ]
    assert found[1].content == b"Tekst in een bijlage."


def test_winmail_dat_is_listed_with_what_can_be_read_of_it():
    mail = read_mail(MAILS / "winmail.eml")
    assert mail.text == "Ik trek mijn toestemming in.\nGroet, Noor"
    assert [each.name for each in mail.attachments] == ["brief.docx", "winmail.dat"]
    assert mail.remarks == (MailRemark.TNEF,)


@pytest.mark.parametrize(
    "data,reason",
    [
        pytest.param(b"", MailReason.EMPTY, id="0 bytes, as Outlook drops it"),
        pytest.param(b"\r\n \r\n\0\0", MailReason.EMPTY, id="only white space"),
        pytest.param(b"%PDF-1.7\n1 0 obj\n", MailReason.NOT_MAIL, id="a PDF"),
        pytest.param(b"PK\x03\x04" + b"\0\xff" * 300, MailReason.NOT_MAIL, id="a zip"),
        pytest.param(b"Hallo,\n\nik wil inzage.\n", MailReason.NOT_MAIL, id="a text without headers"),
        pytest.param(HEAD + b"X: y\n" * 10_001 + b"\n", MailReason.DAMAGED, id="headers without end"),
        pytest.param(HEAD + b"\n" + b"--\n" * 20_001, MailReason.DAMAGED, id="boundaries without end"),
        pytest.param(
            HEAD + b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(61)),
            MailReason.DAMAGED,
            id="parts within parts",
        ),
    ],
)
def test_what_is_no_message_is_refused_with_its_reason(data, reason):
    with pytest.raises(MailUnreadable) as refused:
        read_mail(data)
    assert refused.value.facts == {"reason": reason}
    assert refused.value.__cause__ is None


def test_a_file_that_cannot_be_opened_is_another_error(tmp_path):
    for path in (tmp_path / "weg.eml", tmp_path):
        with pytest.raises(FileUnreadable) as refused:
            read_mail(path)
        assert refused.value.facts == {"file": path.name}


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"\xef\xbb\xbf" + HEAD + b"\nHallo", id="mark of UTF-8"),
        pytest.param(b"\r\n\r\n" + HEAD + b"\nHallo", id="empty lines first"),
        pytest.param(b"From - Thu Mar 05 10:12:00 2026\n" + HEAD + b"\nHallo", id="mailbox line first"),
        pytest.param(b"%-10d\n" % len(HEAD + b"\nHallo") + HEAD + b"\nHallo<?xml?><plist/>", id="Apple's .emlx"),
        pytest.param((HEAD + b"\nHallo").decode().encode("utf-16"), id="saved as Unicode"),
        pytest.param((HEAD + b"\nHallo").replace(b"\n", b"\r\n"), id="Windows line ends"),
        pytest.param((HEAD + b"\nHallo").replace(b"\n", b"\r"), id="old Mac line ends"),
    ],
)
def test_what_programs_add_to_a_message_does_not_matter(data):
    mail = read_mail(data)
    assert (mail.sender_name, mail.subject, mail.text) == ("Sanne Bakker", "Inzage", "Hallo")


def test_receipt_is_when_the_last_server_took_it():
    head = (
        b"Received: by post.praktijk.example; Sun, 1 Mar 2026 00:01:00 +0100\n"
        b"Received: from x; Sat, 28 Feb 2026 23:50:00 +0100\n"
    )
    mail = read(b"\nHallo", head + HEAD.replace(b"Thu, 5 Mar 2026 10:12", b"Sat, 28 Feb 2026 23:49"))
    assert mail.received_on == dt.date(2026, 3, 1)
    assert mail.sent == dt.datetime(2026, 2, 28, 22, 49, tzinfo=dt.UTC)


@pytest.mark.parametrize("received", [b"Received: by x\n", b"Received: by x; gisteren\n", b"Received: \xff\xfe;;\n"])
def test_without_a_readable_receipt_the_date_counts(received):
    assert read(b"\nHallo", received + HEAD).received_on == dt.date(2026, 3, 5)


@pytest.mark.parametrize(
    "date",
    [b"", b"Date: \n", b"Date: binnenkort\n", b"Date: Thu, 31 Feb 2026 10:00:00 +0100\n", b"Date: 1 Jan 1870 00:00\n"],
)
def test_without_any_date_the_day_is_unknown_and_that_is_said(date):
    mail = read_mail(b"From: a@voorbeeld.example\n" + date + b"\nHallo")
    assert mail.received is None
    assert mail.received_on is None
    assert mail.received_time == ""
    assert mail.remarks == (MailRemark.NO_DATE,)


def test_a_date_far_from_greenwich_falls_on_its_day_in_amsterdam():
    mail = read(b"\nHallo", b"From: a@voorbeeld.example\nDate: Fri, 20 Nov 2026 20:30:00 -0500\n")
    assert mail.received_on == dt.date(2026, 11, 21)


def test_large_attachments_are_listed_but_not_kept():
    part = b"Content-Type: application/pdf; name=scan.pdf\nContent-Transfer-Encoding: base64\n\n"
    mail = read(mixed(b"\n\nHallo", part + b"QUJDREVG" * 1_400_000))
    assert [(each.name, each.size, each.content) for each in mail.attachments] == [
        ("scan.pdf", 8_400_000, b"ABCDEF" * 1_400_000)
    ]
    larger = read(mixed(b"\n\nHallo", part + b"QUJDREVG" * 1_800_000))
    assert [(each.size, each.content) for each in larger.attachments] == [(10_800_000, None)]
    assert larger.remarks == (MailRemark.NOT_KEPT,)
    assert larger.text == "Hallo"


def test_a_very_large_file_is_read_as_far_as_it_goes():
    part = b"Content-Type: application/pdf; name=scan.pdf\nContent-Transfer-Encoding: base64\n\n"
    mail = read(mixed(b"\n\nHallo", part + (b"QUJD" * 200_000 + b"\n") * 55))
    assert mail.text == "Hallo"
    assert [each.name for each in mail.attachments] == ["scan.pdf"]
    assert MailRemark.PARTLY_READ in mail.remarks


def test_a_very_long_text_is_cut_and_that_is_said():
    mail = read(b"\n" + b"Ik wil inzage. " * 20_000)
    assert len(mail.text) == 200_000
    assert mail.remarks == (MailRemark.TEXT_CUT,)


def test_an_encrypted_message_is_said_to_be_so():
    sealed = b"Content-Type: application/pkcs7-mime; name=smime.p7m\nContent-Transfer-Encoding: base64\n\nQUJD"
    assert read(sealed).remarks == (MailRemark.ENCRYPTED, MailRemark.NO_TEXT)
    assert MailRemark.ENCRYPTED in read(b"\n-----BEGIN PGP MESSAGE-----\nabc").remarks


def test_the_same_message_has_the_same_fingerprint():
    one = read(b"Message-ID: <1@voorbeeld.example>\n\nHallo")
    again = read(b"Message-ID:  <1@voorbeeld.example>\nX-Folder: Inbox\n\nHallo")
    other = read(b"Message-ID: <2@voorbeeld.example>\n\nHallo")
    assert one.fingerprint == again.fingerprint != other.fingerprint


def test_a_message_does_not_show_its_person_when_it_is_logged():
    shown = repr(read_mail(MAILS / "access-plain.eml"))
    assert "Sanne" not in shown
    assert "inzage" not in shown
