"""Where things stand on the paper, measured by another reader than the one that drew it."""

import itertools

import pytest

from privdesk.formats.pdf.envelopes import ENVELOPES
from privdesk.formats.pdf.letter import letter_pdf
from tests.formats.pdf.reading import Sheet
from tests.formats.pdf.sheets import a_sheet

PAPER = 210
FULL_ADDRESS = (
    "Stichting Landelijk Samenwerkingsverband",
    "t.a.v. mevrouw mr. dr. A.B.C. van den Bergh",
    "Burgemeester de Monchyplein 1234-0012",
    "Achter de poort, derde verdieping",
    "2585 BE ’S-GRAVENHAGE",
    "NEDERLAND",
)
PLACED = [
    ("Datum", 25, 101),
    ("22", 25, 105.1),
    ("Ons", 65, 101),
    ("AVG-2026-00123", 65, 105.1),
    ("Onderwerp:", 25, 114),
    ("Geachte", 25, 125.6),
]


def words_of(**but):
    return list(Sheet(letter_pdf(a_sheet(**but))).words())


@pytest.mark.parametrize("text,x,baseline", PLACED, ids=[place[0] for place in PLACED])
def test_the_fixed_places_are_where_the_design_has_them(text, x, baseline):
    word = Sheet(letter_pdf(a_sheet())).word(text)
    assert word.left == pytest.approx(x, abs=0.6)
    assert word.top < baseline < word.bottom + 0.3
    assert word.bottom == pytest.approx(baseline, abs=1.3)


@pytest.mark.parametrize("name", ENVELOPES)
def test_nothing_but_the_address_stands_around_the_window(name):
    chosen = ENVELOPES[name]
    inside = [
        word
        for word in words_of(envelope=chosen, address=FULL_ADDRESS)
        if chosen.address_x - 5 < word.right
        and word.left < chosen.address_x + 80
        and word.bottom > 45
        and word.top < 97
    ]
    allowed = set(" ".join(FULL_ADDRESS).split()) | set(a_sheet().return_line.split())
    assert {word.text for word in inside} == allowed


@pytest.mark.parametrize("name", ENVELOPES)
def test_only_the_address_shows_however_the_letter_slides_in_its_envelope(name):
    chosen = ENVELOPES[name]
    words = words_of(envelope=chosen, address=FULL_ADDRESS)
    address = set(" ".join(FULL_ADDRESS).split()) | set(a_sheet().return_line.split())
    assert {word.text for word in words} > address
    for pane in chosen.panes:
        aside = (0.0, chosen.width - PAPER)
        down = (0.0, chosen.height - chosen.folded)
        for dx, dy in itertools.product(aside, down):
            shown = {
                word.text
                for word in words
                if word.left + dx < pane.x + pane.width
                and word.right + dx > pane.x
                and word.top + dy < pane.y + pane.height
                and word.bottom + dy > pane.y
            }
            whole = {
                word.text
                for word in words
                if pane.x <= word.left + dx
                and word.right + dx <= pane.x + pane.width
                and pane.y <= word.top + dy
                and word.bottom + dy <= pane.y + pane.height
            }
            assert shown <= address
            assert set(" ".join(FULL_ADDRESS).split()) <= whole


def test_the_address_never_grows_out_of_its_place():
    words = words_of(address=("Zeer lange naam van een stichting " * 9,) * 6)
    lower = [word for word in words if word.top > 55 and word.bottom < 97]
    assert max(word.bottom for word in lower) < 80
    assert max(word.right for word in lower) < 25 + 75.5


def test_long_references_stay_above_the_subject_and_apart():
    words = words_of(
        references=(("Ons kenmerk", "AVG-2026-0012345678901234567890 met nog veel meer erachter " * 3),) * 4
    )
    line = [word for word in words if 98 < word.top < 110]
    assert max(word.bottom for word in line) < 111
    for column in (25, 65, 105, 145):
        assert max(word.right for word in line if column - 1 < word.left < column + 38) < column + 39


def test_the_letterhead_stays_above_the_window():
    head = a_sheet().letterhead
    many = tuple(f"regel {line}" for line in range(30))
    words = words_of(letterhead=type(head)(lines=many))
    assert max(word.bottom for word in words if word.text == "regel") < 45


def test_the_text_stays_between_its_margins_on_every_page():
    body = (*a_sheet().body, *a_sheet().body) * 6
    sheet = Sheet(letter_pdf(a_sheet(body=body)))
    assert sheet.pages > 2
    for page in range(sheet.pages):
        for word in sheet.words(page):
            assert word.left > 24
            assert word.right < 186
            assert word.bottom < 294
    later = [word for word in sheet.words(1) if word.top > 17]
    assert min(word.top for word in later) > 24.5
    assert max(word.bottom for word in later) < 278


def test_later_pages_say_whose_letter_and_which_page():
    sheet = Sheet(letter_pdf(a_sheet(body=a_sheet().body * 8)))
    number = [word for word in sheet.words(1) if word.top < 17][-4:]
    assert " ".join(word.text for word in number) == f"Pagina 2 van {sheet.pages}"
    assert number[-1].right == pytest.approx(185, abs=0.6)
    assert "AVG-2026-00123" in sheet.text(1)


def test_the_letter_is_marked_where_it_is_folded():
    from tests.formats.pdf.reading import MM, opened

    with opened(letter_pdf(a_sheet(envelope=ENVELOPES["din-left"]))) as file:
        code = file.pages[0].Contents.read_bytes().decode("latin-1")
    for fold in (105, 210):
        assert f"{4 * MM:.3f} {(297 - fold) * MM:.3f} m" in code
