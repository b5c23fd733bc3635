"""Whatever is dropped on the window: a message or MailUnreadable, nothing else."""

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from privdesk.core.errors import MailUnreadable
from privdesk.formats.mail import Mail, read_mail
from privdesk.formats.mail.markup import text_of
from privdesk.formats.mail.moments import header_moment, said_moment
from privdesk.formats.mail.quoted import forwarded_in
from privdesk.formats.mail.tnef import read_tnef

_NAMES = st.sampled_from(
    [
        b"From",
        b"Date",
        b"Received",
        b"Subject",
        b"Content-Type",
        b"Content-Transfer-Encoding",
        b"Content-Disposition",
        b"Content-ID",
        b"Reply-To",
        b"Message-ID",
        b"MIME-Version",
    ]
)
_VALUES = st.sampled_from(
    [
        b"multipart/mixed; boundary=x",
        b"multipart/alternative; boundary=x",
        b"multipart/mixed",
        b'multipart/mixed; boundary="',
        b"multipart/mixed; boundary*=undefined'nl'x",
        b"multipart/report; boundary=x",
        b"message/rfc822",
        b"message/delivery-status",
        b"text/plain; charset=punycode; format=flowed; delsp=yes",
        b"text/plain; charset*=unicode_escape''utf-8",
        b"text/html; charset=utf-7",
        b"text/html; charset=idna",
        b"text/plain; charset=\x00",
        b"text/plain; name*0*=utf-16'x'%ff; name*1=a",
        b"application/ms-tnef; name=winmail.dat",
        b"application/octet-stream; name=x.eml",
        b"application/pkcs7-mime",
        b"base64",
        b"quoted-printable",
        b"x-uuencode",
        b"attachment; filename*=hex''%00%ff",
        b"attachment; filename=../../x",
        b"=?utf-8?B?/////w==?= =?utf-16?Q?=D8?= <a@b>",
        b"=?undefined?Q?x?=",
        b"Thu, 99 Foo 99999 25:61:61 +9999",
        b"x; Thu, 1 Jan 1970 00:00:00 -2400",
        b"9999-12-31 23:59 -2359",
        b"\xff\xfe\x00",
    ]
)
_HEADER = st.builds(lambda name, value: name + b": " + value + b"\n", _NAMES, _VALUES | st.binary(max_size=30))
_BODY = st.sampled_from(
    [
        b"\n--x\n",
        b"\n--x--\n",
        b"--",
        b"<a href=",
        b"=\n",
        b"=C3=",
        b"QUJD\n",
        b"begin 644 x\n#0V%T\n`\nend\n",
        b"Van: a\nDatum: 31 februari 2026 99:99\n",
        b"> Fwd\nFrom:\n",
        b"&#x110000;&#xD800;",
        b"<!--",
        b"\x78\x9f\x3e\x22",
    ]
) | st.binary(max_size=40)
_MESSAGES = st.lists(_HEADER | _BODY | st.just(b"\n"), max_size=25).map(b"".join)


def _holds(mail: Mail) -> None:
    """What is read can be stored, shown and printed."""
    for text in (mail.sender_name, mail.sender_address, mail.reply_address, mail.subject, mail.text):
        text.encode("utf-8")
        assert "\0" not in text
    assert "\n" not in mail.subject + mail.sender_name + mail.sender_address
    for moment in (mail.received, mail.sent):
        assert moment is None or moment.tzinfo is dt.UTC
    assert mail.received_on is None or 1989 < mail.received_on.year < 2101
    for each in mail.attachments:
        each.name.encode("utf-8")
        assert each.name
        assert "/" not in each.name
        assert each.content is None or len(each.content) == each.size
    if mail.forwarded:
        _holds(mail.forwarded)


@given(st.binary(max_size=400) | _MESSAGES.map(lambda rest: b"Subject: x\n" + rest))
@settings(max_examples=400, deadline=None)
def test_any_bytes_give_a_message_or_are_unreadable(data):
    try:
        mail = read_mail(data)
    except MailUnreadable:
        return
    _holds(mail)


@given(st.text(alphabet=st.sampled_from("<>/!-&#;x'\"= \npabr0") | st.characters(), max_size=300))
@settings(max_examples=200, deadline=None)
def test_any_markup_gives_text(markup):
    assert "\0" not in text_of(markup)


@given(st.text(max_size=80) | st.from_regex(r"\d{1,2} (mrt|mei|x) \d{4} \d{1,2}:\d\d( [+-]\d{4})?", fullmatch=True))
@settings(max_examples=200, deadline=None)
def test_any_words_are_a_moment_or_none(said):
    for moment in (header_moment(said), said_moment(said)):
        assert moment is None or moment.tzinfo is dt.UTC


@given(
    st.lists(
        st.sampled_from(["Van: a <a@b>", "Datum: 3 mei 2026", "> ", "", "Onderwerp: x", "*Van:*", "tekst"]), max_size=12
    )
)
def test_any_lines_are_searched_for_what_is_passed_on(lines):
    inner = forwarded_in("\n".join(lines), "Fwd: x")
    assert inner is None or inner.forwarded is None


@given(st.binary(max_size=200))
def test_any_winmail_gives_what_can_be_read(data):
    read_tnef(b"\x78\x9f\x3e\x22\x01\x00" + data).body.encode("utf-8")
