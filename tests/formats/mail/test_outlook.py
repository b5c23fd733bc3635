"""Messages as Outlook saves them."""

import contextlib
import datetime as dt
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from privdesk.core.errors import MailUnreadable
from privdesk.formats.mail import Mail, MailReason, MailRemark, read_mail
from privdesk.formats.mail.rtf import text_of_packed
from tests.formats.mail.compounds import as_outlook, attached, compound, message, ticks

_MOMENT = dt.datetime(2026, 3, 8, 23, 30, tzinfo=dt.UTC)
_SAID = {
    "0037": "Verzoek om inzage",
    "0042": "Sanne Bakker",
    "5D02": "sanne@voorbeeld.example",
    "1000": "Ik wil inzage\r\nin mijn gegevens.",
}
_WHOLE = as_outlook(
    _SAID,
    {0x0E060040: ticks(_MOMENT.timestamp()), 0x00390040: ticks(_MOMENT.timestamp() - 60)},
    **{
        "__attach_version1.0_#00000000": attached("brief.pdf", b"%PDF" + b"x" * 9_000),
        "__attach_version1.0_#00000001": attached("logo.png", b"p", **{"__substg1.0_3712001F": b"1\0"}),
    },
)


def test_a_message_of_outlook_tells_who_when_and_what():
    mail = read_mail(_WHOLE)
    assert (mail.sender_name, mail.sender_address) == ("Sanne Bakker", "sanne@voorbeeld.example")
    assert (str(mail.received_on), mail.received_time) == ("2026-03-09", "00:30")
    assert (mail.subject, mail.text) == ("Verzoek om inzage", "Ik wil inzage\nin mijn gegevens.")
    assert mail.remarks == ()


def test_its_attachments_come_along_whole():
    first, second = read_mail(_WHOLE).attachments
    assert (first.name, first.media_type, first.content) == ("brief.pdf", "application/pdf", b"%PDF" + b"x" * 9_000)
    assert (second.name, second.media_type, second.size) == ("logo.png", "image/png", 1)


def test_without_a_day_of_its_own_the_headers_tell_it_and_who_may_be_answered():
    headers = (
        "Received: from a by b; Mon, 9 Mar 2026 09:31:00 +0100\r\nFrom: Sanne <sanne@voorbeeld.example>\r\n"
        "Reply-To: elders@voorbeeld.example\r\nDate: Mon, 9 Mar 2026 09:30:00 +0100\r\nMessage-ID: <1@a>\r\n"
    )
    said = {**_SAID, "5D02": "", "0065": "/O=KANTOOR/CN=SANNE", "007D": headers}
    mail = read_mail(as_outlook(said))
    assert mail.received == dt.datetime(2026, 3, 9, 8, 31, tzinfo=dt.UTC)
    assert (mail.sender_address, mail.reply_address) == ("sanne@voorbeeld.example", "elders@voorbeeld.example")
    assert mail.fingerprint


def test_a_message_that_was_never_sent_says_that_it_has_no_day():
    assert read_mail(as_outlook(_SAID)).remarks == (MailRemark.NO_DATE,)


def test_a_message_within_a_message_is_the_one_that_was_passed_on():
    within = message({"0037": "Wissen", "1000": "Wis alles.", "5D01": "rene@voorbeeld.example"}, ahead=24)
    holder = {"__properties_version1.0": bytes(8), "__substg1.0_3701000D": within}
    mail = read_mail(as_outlook({**_SAID, "1000": "Zie onder."}, **{"__attach_version1.0_#00000000": holder}))
    assert mail.forwarded
    assert (mail.forwarded.sender_address, mail.forwarded.text) == ("rene@voorbeeld.example", "Wis alles.")
    assert [each.name for each in mail.attachments] == ["Wissen.eml"]


@pytest.mark.parametrize(
    "how",
    [
        {"__substg1.0_10130102": "<p>Één verzoek</p>".encode()},
        {"__substg1.0_10130102": "<p>Één verzoek</p>".encode("cp1252")},
        {"__substg1.0_1000001E": "Één verzoek".encode("cp1252")},
        {"__substg1.0_10090102": struct.pack("<IIII", 0, 99, 0x414C454D, 0) + rb"{\rtf1{\fonttbl x}\'c9\'e9n verzoek}"},
        {
            "__substg1.0_10090102": struct.pack("<IIII", 0, 999, 0x414C454D, 0)
            + rb"{\rtf1\ansi\fromhtml1{\*\htmltag64 <p>}\htmlrtf {\b \htmlrtf0 \u201?\'e9n verzoek\htmlrtf }\htmlrtf0{\*\htmltag72 </p>}}"
        },
    ],
    ids=["html", "html of windows", "text of windows", "rtf", "html in rtf"],
)
def test_the_text_is_read_from_wherever_it_stands(how):
    said = {tag: text for tag, text in _SAID.items() if tag != "1000"}
    assert read_mail(as_outlook(said, **how)).text == "Één verzoek"


def test_rtf_is_unpacked_with_the_dictionary_of_its_description():
    # the example of MS-OXRTFCP 4.1.1
    packed = "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c0900206277 05b06c647d0a800fa0"
    assert text_of_packed(bytes.fromhex(packed)) == "hello world"


@pytest.mark.parametrize(
    "data,reason",
    [
        (_WHOLE[:600], MailReason.DAMAGED),
        (_WHOLE[:512] + b"\xff" * 4_000, MailReason.DAMAGED),
        (compound({"Workbook": b"x" * 5_000}), MailReason.NOT_MAIL),
    ],
    ids=["cut off", "nonsense", "a sheet"],
)
def test_what_is_no_message_of_outlook_is_refused_with_its_reason(data, reason):
    with pytest.raises(MailUnreadable) as met:
        read_mail(data)
    assert met.value.facts["reason"] == reason


def test_folders_that_lie_within_themselves_are_left_after_a_while():
    # the message within has the message around it as what lies in it; with many attachments each level multiplies
    within = {"__substg1.0_3701000D": message({"0037": "x"}, ahead=24), "__properties_version1.0": bytes(8)}
    data = bytearray(as_outlook(_SAID, **{f"__attach_version1.0_#{each:08X}": within for each in range(30)}))
    root = data.index("Root Entry".encode("utf-16-le"))
    child = data[root + 76 : root + 80]
    name = "__substg1.0_3701000D".encode("utf-16-le")
    at = data.find(name)
    while at >= 0:
        data[at + 76 : at + 80] = child
        at = data.find(name, at + 1)
    within = read_mail(bytes(data)).forwarded
    assert within
    assert within.forwarded


@settings(max_examples=60, deadline=1_000)
@given(st.lists(st.tuples(st.integers(0, len(_WHOLE) - 1), st.binary(min_size=1, max_size=6)), max_size=12))
def test_a_damaged_message_is_read_as_far_as_it_goes_or_refused(changes):
    data = bytearray(_WHOLE)
    for at, piece in changes:
        data[at : at + len(piece)] = piece
    with contextlib.suppress(MailUnreadable):
        assert isinstance(read_mail(bytes(data)), Mail)


@given(st.binary(max_size=300), st.sampled_from([0x75465A4C, 0x414C454D]))
def test_any_packed_text_is_read_or_left(data, kind):
    text_of_packed(struct.pack("<IIII", 0, 5_000, kind, 0) + data)
    text_of_packed(struct.pack("<IIII", 0, 5_000, kind, 0) + rb"{\rtf1\fromhtml1" + data)
