"""Messages that wait in the mail program until somebody sends them."""

from email import message_from_bytes, policy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from privdesk.formats.mail import Enclosed, read_mail, unsent


def test_it_waits_to_be_sent_with_what_is_enclosed():
    made = unsent(
        "av@school.example",
        "Verzoek ABC",
        "Geachte é,\n\nZie bijlage.\n",
        [Enclosed("brief.pdf", "application/pdf", b"%PDF")],
    )
    message = message_from_bytes(made, policy=policy.default)
    assert (message["X-Unsent"], message["To"], message["Subject"]) == ("1", "av@school.example", "Verzoek ABC")
    mail = read_mail(made)
    assert mail.text == "Geachte é,\n\nZie bijlage."
    assert [(each.name, each.media_type, each.content) for each in mail.attachments] == [
        ("brief.pdf", "application/pdf", b"%PDF")
    ]


@pytest.mark.parametrize("to", ["", "de school", "a@b.example\nBcc: c@d.example", "é@b.example"])
def test_without_a_plain_address_it_is_addressed_to_nobody(to):
    message = message_from_bytes(unsent(to, "x\ny", "z"))
    assert (message["To"], message["Bcc"], message["Subject"]) == (None, None, "x y")


@settings(max_examples=40)
@given(st.text(max_size=60), st.text(max_size=60))
def test_any_words_make_a_message(text, kind):
    unsent(
        text, text, text, [Enclosed(text, kind, b"1"), Enclosed("a.eml", "message/rfc822", b"From: a@b.example\n\n")]
    )
