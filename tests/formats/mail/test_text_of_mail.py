"""Text out of bytes and out of HTML: nothing is lost that a person wrote, nothing is shown that nobody saw."""

import pytest

from privdesk.formats.mail.addresses import Address, read_address
from privdesk.formats.mail.characters import decode, decode_header, one_line, printable
from privdesk.formats.mail.markup import text_of
from privdesk.formats.mail.tnef import read_tnef
from tests.formats.mail.written import mixed, read, read_html


@pytest.mark.parametrize(
    "markup,text",
    [
        ("<p>een</p><p>twee</p>", "een\n\ntwee"),
        ("een<br>twee<br/><br>drie", "een\ntwee\n\ndrie"),
        ("<div>een</div><div>twee</div><div><br></div><div>drie</div>", "een\ntwee\n\ndrie"),
        ("<ul><li>een<li>twee</ul><ol><li>drie</li><li>vier</li></ol>", "- een\n- twee\n\n1. drie\n2. vier"),
        (
            "<table><tr><td>Naam</td><td>Sanne</td></tr><tr><td>Stad</td><td>Ede</td></tr></table>",
            "Naam Sanne\nStad Ede",
        ),
        ('<a href="https://voorbeeld.example/a?b=1&amp;c=2">hier</a>', "hier (https://voorbeeld.example/a?b=1&c=2)"),
        ('<a href="https://voorbeeld.example">https://voorbeeld.example</a>', "https://voorbeeld.example"),
        ("<a href='mailto:s@voorbeeld.example'>s@voorbeeld.example</a>", "s@voorbeeld.example"),
        ("<a href='javascript:alert(1)'>klik</a>", "klik"),
        ("<a name=x>kop</a> en <a href=#x>terug</a>", "kop en terug"),
        ("<pre>  een\n    twee</pre>", "  een\n    twee"),
        ("een \n   <b>twee</b>\tdrie", "een twee drie"),
        ("Kosten &euro;&nbsp;5 &lt;per keer&gt; &#233;&#xE9;n", "Kosten € 5 <per keer> één"),
        ("5 < 6 en a<b", "5 < 6 en a<b"),
        ('<p title="a > b">een</p>', "een"),
        ("<title>weg</title><h1>Kop</h1>tekst", "weg\n\nKop\n\ntekst"),
        ("<head><title>weg</title></head>tekst", "tekst"),
        ("a<!-- <p>weg</p> -->b", "ab"),
        ("a<!-- nooit gesloten <p>weg", "a"),
        ("a<style>p{}</style>b<SCRIPT>weg</Script >c", "abc"),
        ("a<script>nooit gesloten", "a"),
        ("a<svg>nooit gesloten", "anooit gesloten"),
        ("<header>blijft</header>", "blijft"),
        ("&#" + "9" * 5000 + ";x", "\ufffdx"),
    ],
)
def test_html_becomes_text(markup, text):
    assert read_html(markup) == text


@pytest.mark.parametrize(
    "markup",
    [
        "<a " * 100_000,
        "<" * 300_000,
        "<!--" * 75_000,
        "<svg>" * 60_000,
        "a<b>" * 75_000,
        "<a href='x" * 30_000,
        "<pre>" + " <p>" * 75_000,
    ],
)
def test_hostile_html_is_read_to_its_end(markup):
    assert len(text_of(markup)) <= len(markup)


@pytest.mark.parametrize(
    "data,charset,text",
    [
        (b"\xc3\xa9\xc3\xa9n", "utf-8", "één"),
        (b"\xe9\xe9n \x80", "iso-8859-1", "één €"),
        (b"\xe9\xe9n", "us-ascii", "één"),
        (b"\xe9\xe9n", "utf-8", "één"),
        (b"\xe9\xe9n", "", "één"),
        (b"\xe9\xe9n", "bestaat-niet", "één"),
        (b"\xc3\xa9\xc3\xa9n \xc3\xa9\xff", "utf-8", "één é\ufffd"),
        (b"\xa4", "iso-8859-15", "€"),
        (b"abc", "rot13", "abc"),
        (b"abc", "undefined", "abc"),
        (b"\\x41", "unicode_escape", "\\x41"),
        (b"abc", "utf-8\x00", "abc"),
        ("één".encode("utf-16-le"), "utf-16-le", "één"),
        (b"abc", '"UTF-8"', "abc"),
    ],
)
def test_a_charset_is_believed_only_as_far_as_it_fits(data, charset, text):
    assert decode(data, charset) == text


@pytest.mark.parametrize(
    "raw,text",
    [
        ("gewoon", "gewoon"),
        ("=?utf-8?Q?Inzage_verz=C3=B6ek?=", "Inzage verzöek"),
        ("=?utf-8?Q?verz=C3?= =?utf-8?Q?=B6ek?=", "verzöek"),
        ("=?utf-8?B?w6nDqW4=?=\n =?iso-8859-1?Q?_=E9?= los", "één é los"),
        ("=?utf-8?B?w6nDqW?=", "éé"),
        ("=?utf-8?B?!?=", ""),
        ("=?bestaat-niet?Q?=E9?=", "é"),
        ("=?utf-8?Q?nooit gesloten", "=?utf-8?Q?nooit gesloten"),
        ("ruw \udce9\udce9n", "ruw één"),
        ("a\r\n\tb\x00\x07c \u202egpj.exe", "a bc gpj.exe"),
        ("=?utf-8*nl?Q?taal?=", "taal"),
    ],
)
def test_a_header_becomes_one_clean_line(raw, text):
    assert decode_header(raw) == text


@pytest.mark.parametrize(
    "raw,expected",
    [
        ("Sanne Bakker <s@voorbeeld.example>", ("Sanne Bakker", "s@voorbeeld.example")),
        ('"Bakker, Sanne" <s@voorbeeld.example>', ("Bakker, Sanne", "s@voorbeeld.example")),
        ("s@voorbeeld.example (Sanne Bakker)", ("Sanne Bakker", "s@voorbeeld.example")),
        ("s@voorbeeld.example", ("", "s@voorbeeld.example")),
        ("<s@voorbeeld.example>", ("", "s@voorbeeld.example")),
        ("'s@voorbeeld.example' <s@voorbeeld.example>", ("", "s@voorbeeld.example")),
        ("=?utf-8?Q?Ren=C3=A9?= <r@voorbeeld.example>", ("René", "r@voorbeeld.example")),
        ("=?utf-8?B?eCA8Ym9vcw==?= <r@voorbeeld.example>", ("x <boos", "r@voorbeeld.example")),
        ("Sanne </O=ORG/CN=SANNE>", ("Sanne", "")),
        ("Sanne Bakker", ("Sanne Bakker", "")),
        ("", ("", "")),
        ("undisclosed-recipients:;", ("", "")),
        ("undisclosed-recipients: ;", ("", "")),
        ("Undisclosed recipients:", ("", "")),
        ("a@voorbeeld.example, b@voorbeeld.example", ("", "a@voorbeeld.example")),
    ],
)
def test_a_sender_is_read(raw, expected):
    assert read_address(raw) == Address(*expected)


def test_half_surrogates_and_controls_never_reach_the_register():
    assert printable("a\ud800b\x00c\r\nd\re\x0cf\u2028g") == "abc\nd\nefg"
    assert one_line(" a \n b ") == "a b"


def test_the_plain_text_goes_before_the_page_unless_it_is_only_a_stub():
    def alternative(plain: bytes) -> str:
        parts = mixed(
            b"Content-Type: text/plain\n\n" + plain,
            b"Content-Type: text/html\n\n<p>" + b"Ik wil graag weten wat u over mij bewaart. " * 9 + b"</p>",
        )
        return read(parts.replace(b"multipart/mixed", b"multipart/alternative")).text

    assert alternative(b"Ik wil graag weten wat u over mij bewaart. " * 9).count("\n") == 0
    assert alternative(b"Open dit bericht in uw browser.").startswith("Ik wil graag")
    assert alternative(b" \n ").startswith("Ik wil graag")


def test_texts_around_an_attachment_belong_together():
    pdf = b"Content-Type: application/pdf; name=a.pdf\n\n%PDF"
    assert read(mixed(b"\n\nboven", pdf, b"Content-Type: text/plain\n\nonder")).text == "boven\n\nonder"


def test_delsp_takes_the_joining_space_away():
    assert read(b"Content-Type: text/plain; format=flowed; delsp=yes\n\nver \nzoek\n> quote \nlos").text == (
        "verzoek\n> quote \nlos"
    )


@pytest.mark.parametrize(
    "data", [b"", b"\x78\x9f\x3e\x22", b"\x78\x9f\x3e\x22\0\0\1", b"\x78\x9f\x3e\x22\0\0" + b"\xff" * 40]
)
def test_a_broken_winmail_gives_nothing(data):
    found = read_tnef(data)
    assert (found.body, found.names) == ("", ())
