import dataclasses
import sys

import pytest

from privdesk.formats.pdf.blocks import Heading, Items, Paragraph, Span, Table, spans
from privdesk.formats.pdf.letter import letter_pdf
from privdesk.formats.pdf.text import brief, clean, missing
from tests.data.hostile import HOSTILE
from tests.formats.pdf.reading import all_spoken, opened, squeezed
from tests.formats.pdf.sheets import a_sheet

_EVENTS = {"open", "socket.connect", "socket.getaddrinfo", "os.system", "subprocess.Popen", "exec"}


class _Watch:
    """What is touched while it is awake."""

    def __init__(self):
        self.awake = False
        self.touched = []

    def __call__(self, event, arguments):
        if self.awake and event in _EVENTS:
            self.touched.append(str(arguments[0]))


_WATCH = _Watch()
sys.addaudithook(_WATCH)  # cannot be taken away again; it sleeps outside these tests


@pytest.fixture(scope="module")
def warm():
    """Modules are read and fonts opened before we look who opens what."""
    letter_pdf(everywhere("Jan ﬁ ✓ 王"))


@pytest.fixture
def touched(warm):
    _WATCH.touched.clear()
    _WATCH.awake = True
    yield _WATCH.touched
    _WATCH.awake = False


def everywhere(text):
    """A letter that has the text in every place a person can fill."""
    return a_sheet(
        subject=text,
        author=text,
        address=(text, text),
        return_line=text,
        references=(("Ons kenmerk", text),),
        body=(
            Heading(spans(text)),
            Paragraph(spans("Geachte ", Span(text, bold=True, link=text), ",")),
            Items((spans(text),)),
            Table(head=(spans(text),), rows=((spans(Span(text, italic=True)),),)),
        ),
        signature=(text,),
        footer=(text,),
    )


def literal(text):
    shown = clean(text)
    for character in missing(text):
        shown = shown.replace(character, "\ufffd")
    return squeezed(shown)


@pytest.mark.parametrize("text", [text for _name, text in HOSTILE], ids=[name for name, _text in HOSTILE])
def test_a_hostile_text_is_shown_literally_and_does_nothing(text, touched):
    pdf = letter_pdf(everywhere(text))
    assert {thing for thing in touched if not thing.endswith("srgb.icc")} == set()
    read = squeezed(all_spoken(pdf)).replace("\u00ad", "")
    # subject, heading, paragraph, item, head and cell of the table, signature
    assert read.count(literal(text)) >= 7
    assert "\u0000" not in read
    with opened(pdf) as file:
        assert not any("/Annots" in page for page in file.pages)
        assert {"/OpenAction", "/AA", "/AcroForm", "/Names"} & set(file.Root.keys()) == set()


def test_a_text_of_a_million_characters_fills_many_pages():
    pdf = letter_pdf(a_sheet(body=(Paragraph(spans("lang woord " * 90_000)),)))
    with opened(pdf) as file:
        assert len(file.pages) > 100


def test_ten_thousand_lines_flow_over_pages():
    pdf = letter_pdf(a_sheet(body=(Paragraph(spans("regel\n" * 10_000)),)))
    assert all_spoken(pdf).count("regel") == 10_000


def test_the_same_sheet_gives_the_same_bytes_and_a_changed_one_does_not():
    sheet = everywhere("Łukasz & <b>王</b>")
    assert letter_pdf(sheet) == letter_pdf(sheet)
    assert letter_pdf(sheet) != letter_pdf(dataclasses.replace(sheet, closing="Hoogachtend,"))


def test_no_string_of_the_file_is_longer_than_the_standard_allows():
    long = "Ω" * 40_000
    sheet = everywhere(long)
    with opened(
        letter_pdf(dataclasses.replace(sheet, body=(Heading(spans(f"https://voorbeeld.example/{long}")),)))
    ) as file:
        texts = [each for each in (file.docinfo.Title, file.docinfo.Author) if each is not None]
        assert [len(str(each)) for each in texts] == [250, 250]
    link = f"https://voorbeeld.example/{'x' * 40_000}"
    with opened(letter_pdf(a_sheet(body=(Paragraph(spans(Span("hier", link=link))),)))) as file:
        assert not any("/Annots" in page for page in file.pages)


def test_a_bookmark_is_cut_where_a_reader_stops_reading():
    assert (brief("x" * 250), brief("x" * 251)) == ("x" * 250, "x" * 249 + "…")
