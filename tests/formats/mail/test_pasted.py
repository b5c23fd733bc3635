"""A message that was copied as text."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.formats.mail import Mail, MailRemark, read_pasted

_SHOWN = (
    "Van: Sanne Bakker <sanne@voorbeeld.example>\nVerzonden: maandag 9 maart 2026 09:30\nAan: info@praktijk.example\n"
    "Onderwerp: Inzage\n\nIk wil inzage."
)
_SOURCE = (
    "Received: from a by b; Mon, 9 Mar 2026 09:31:00 +0100\r\nFrom: Sanne Bakker <sanne@voorbeeld.example>\r\n"
    "Subject: =?utf-8?Q?Inzage?=\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nIk wil inzage.\r\n"
)


@pytest.mark.parametrize("text,minute", [(_SHOWN, 30), (_SOURCE, 31)], ids=["as shown", "its source"])
def test_copied_headers_tell_who_and_when(text, minute):
    mail = read_pasted(text)
    assert (mail.sender_name, mail.sender_address) == ("Sanne Bakker", "sanne@voorbeeld.example")
    assert mail.received == dt.datetime(2026, 3, 9, 8, minute, tzinfo=dt.UTC)
    assert (mail.subject, mail.text) == ("Inzage", "Ik wil inzage.")


@pytest.mark.parametrize(
    "text",
    ["Ik wil inzage.", "Let op: dit is dringend.\nNaam: Sanne\n\nIk wil inzage.", f"Ik wil inzage.\n\n{_SHOWN}"],
    ids=["bare", "lines that look like headers", "an answer above a quotation"],
)
def test_a_text_without_headers_on_top_is_only_text(text):
    assert read_pasted(text) == Mail(text=text)


def test_markup_is_read_where_there_is_no_plain_text():
    assert read_pasted("", "<p>Ik wil <b>inzage</b>.</p>").text == "Ik wil inzage."
    assert read_pasted(" \n", "").text == ""


def test_what_is_too_long_says_that_it_was_cut():
    mail = read_pasted(_SHOWN + " x" * 200_000)
    assert mail.remarks == (MailRemark.TEXT_CUT,)
    assert mail.sender_name == "Sanne Bakker"


@given(st.text(max_size=300), st.sampled_from(["", "From: a@b.example\nDate: x\n\n", "Van: x\nOnderwerp: y\n"]))
def test_any_copied_text_is_read(text, head):
    read_pasted(head + text, text)
