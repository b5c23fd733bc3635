import pytest

from privdesk.formats.pdf.blocks import Items, Paragraph, spans
from privdesk.formats.pdf.letter import letter_pdf
from privdesk.formats.pdf.report import document_report
from tests.formats.pdf.reading import Sheet, marked, opened, spoken
from tests.formats.pdf.sheets import a_front, a_sheet

WORDS = "lorem ipsum dolor sit amet consectetur adipiscing elit "


def lines_on(pdf, page, word):
    return [line for line in Sheet(pdf).text(page).splitlines() if word in line]


@pytest.mark.parametrize("before", range(24, 32))
def test_a_paragraph_leaves_no_line_alone_on_a_page(before):
    body = (Paragraph(spans("regel\n" * before)), Paragraph(spans("zinsdeel " * 45)), Paragraph(spans("daarna " * 150)))
    pdf = letter_pdf(a_sheet(body=body))
    counts = [len(lines_on(pdf, page, "zinsdeel")) for page in range(2)]
    assert sum(counts) == len(lines_on(letter_pdf(a_sheet(body=body[1:])), 0, "zinsdeel"))
    assert 1 not in counts


def test_a_paragraph_over_four_pages_is_one_element():
    pdf = document_report(a_front(notes=()), [Paragraph(spans(WORDS * 300))])
    (told,) = [each for each in spoken(pdf) if each.path == "P"]
    assert told.text.split() == (WORDS * 300).split()
    assert Sheet(pdf).pages == 4


def test_an_item_over_two_pages_has_one_label():
    pdf = document_report(a_front(notes=()), [Items((spans(WORDS * 200),), ordered=True, start=4)])
    assert [each.text for each in spoken(pdf) if each.path == "L/LI/Lbl"] == ["4."]
    assert sum(Sheet(pdf).text(page).count("4.") for page in range(Sheet(pdf).pages)) == 1


def test_lists_nested_beyond_the_width_of_the_page_are_printed():
    items = Items((spans("diepst"),))
    for depth in range(40):
        items = Items((spans(f"diepte {depth}"), items))
    assert any(each.text == "diepst" for each in spoken(document_report(a_front(), [items])))


def test_whatever_is_drawn_is_content_or_an_artifact():
    with opened(letter_pdf(a_sheet(body=a_sheet().body * 6))) as file:
        for page in file.pages:
            depth = 0
            for line in page.Contents.read_bytes().decode("latin-1").split("\n"):
                depth += line.endswith((" BDC",)) - line.startswith("EMC")
                assert depth in {0, 1}
                assert depth or not line.startswith("BT")
            assert depth == 0
        assert None in marked(file.pages[1])


def test_every_piece_of_content_belongs_to_one_element():
    with opened(letter_pdf(a_sheet(body=a_sheet().body * 6))) as file:
        numbers = list(file.Root.StructTreeRoot.ParentTree.Nums)
        owners = dict(zip(map(int, numbers[::2]), numbers[1::2], strict=True))
        for page in file.pages:
            content = {number for number in marked(page) if number is not None}
            assert content == set(range(len(owners[int(page.StructParents)])))
