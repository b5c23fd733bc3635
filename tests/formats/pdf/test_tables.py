import pytest

from privdesk.formats.pdf.blocks import Paragraph, Table, spans
from privdesk.formats.pdf.letter import letter_pdf
from privdesk.formats.pdf.report import Column, document_report, table_report
from tests.formats.pdf.reading import Sheet, all_spoken, opened, spoken
from tests.formats.pdf.sheets import a_front, a_sheet, a_table

LONG = "Naam, adres, burgerservicenummer, bankrekening en salaris van de medewerker. " * 200

TABLES = {
    "without anything": Table(),
    "without rows": Table(head=(spans("Datum"), spans("Waarde"))),
    "with empty rows": Table(head=(spans("Datum"),), rows=((), ((),), (spans(""),))),
    "without a head": Table(rows=((spans("a"), spans("b")),)),
    "with an empty head": Table(head=((), ()), rows=((spans("a"), spans("b")),)),
    "with a row taller than a page": Table(head=(spans("Datum"), spans("Waarde")), rows=((spans("nu"), spans(LONG)),)),
    "with a head taller than a page": Table(head=(spans(LONG), spans("Waarde")), rows=((spans("a"), spans("b")),) * 3),
    "with a head of half a page": Table(head=(spans(LONG[:6000]), spans("b")), rows=((spans("a"), spans("b")),) * 90),
    "with shares of nothing": Table(head=(spans("a"), spans("b")), rows=((spans("c"),),), shares=(0, 0)),
    "with one share of nothing": Table(rows=((spans(LONG), spans("b")),), shares=(0, 9)),
    "with negative shares": Table(rows=((spans("a"), spans("b")),), shares=(-5, 1)),
    "with too many shares": Table(rows=((spans("a"),),), shares=(1, 2, 3, 4)),
    "with rows of different lengths": Table(rows=((spans("a"),), (spans("b"), spans("c"), spans("d")))),
    "with two hundred columns": a_table(3, columns=200),
    "with row heads": a_table(3, row_heads=True),
}


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_any_table_can_be_printed(table):
    body = (Paragraph(spans("vooraf")), table, Paragraph(spans("achteraf")))
    read = all_spoken(letter_pdf(a_sheet(body=body)))
    for row in (table.head, *table.rows):
        for cell in row:
            words = "".join(span.text for span in cell).split()
            assert all(word[:1] in read for word in words[:1])
    assert read.index("vooraf") < read.index("achteraf")


def test_a_row_taller_than_a_page_goes_on_and_loses_nothing():
    words = " ".join(f"w{number}" for number in range(6000))
    pdf = document_report(a_front(), [Table(head=(spans("a"), spans("b")), rows=((spans(""), spans(words)),))])
    assert Sheet(pdf).pages > 3
    told = "".join(each.text for each in spoken(pdf) if each.path == "Table/TR/TD")
    assert told.split() == words.split()


def test_a_head_is_read_once_and_printed_on_every_page():
    pdf = document_report(a_front(), [a_table(200)])
    sheet = Sheet(pdf)
    assert sheet.pages > 3
    assert all("Kolom 3" in sheet.text(page) for page in range(sheet.pages))
    assert [each.text for each in spoken(pdf) if each.path == "Table/TR/TH"] == [f"Kolom {n}" for n in range(4)]


def test_a_head_that_would_fill_the_page_is_printed_once():
    pdf = document_report(a_front(), [TABLES["with a head of half a page"]])
    with_head = [page for page in range(Sheet(pdf).pages) if "burgerservicenummer" in Sheet(pdf).text(page)]
    assert len(with_head) < 3 < Sheet(pdf).pages


def test_every_row_is_read_in_order():
    told = [each.text for each in spoken(document_report(a_front(), [a_table(150, columns=1, text="rij")]))]
    assert [text for text in told if text.startswith("rij")] == [f"rij {row}.0" for row in range(150)]


def test_every_cell_is_in_the_tree_also_when_it_is_empty():
    table = Table(head=(spans("a"), spans("b"), spans("c")), rows=((spans("x"), (), ()), ((), (), spans("y"))))
    with opened(document_report(a_front(notes=()), [table])) as file:
        (found,) = [kid for kid in file.Root.StructTreeRoot.K.K if kid.S == "/Table"]
        assert [[str(cell.S) for cell in row.K] for row in found.K] == [["/TH"] * 3, ["/TD"] * 3, ["/TD"] * 3]


def test_heads_say_what_they_head():
    with opened(document_report(a_front(notes=()), [TABLES["with row heads"]])) as file:
        (found,) = [kid for kid in file.Root.StructTreeRoot.K.K if kid.S == "/Table"]
        head, first, *_others = found.K
        assert [str(cell.A.Scope) for cell in head.K] == ["/Column"] * 4
        assert [str(cell.S) for cell in first.K] == ["/TH", "/TD", "/TD", "/TD"]
        assert first.K[0].A.Scope == "/Row"


def test_columns_have_the_widths_of_their_shares():
    table = Table(head=(spans("eerste"), spans("tweede"), spans("derde")), rows=((spans("x"),),), shares=(1, 2, 3))
    sheet = Sheet(document_report(a_front(), [table]))
    first, second, third = (sheet.word(word).left for word in ("eerste", "tweede", "derde"))
    assert 1.5 < (third - second) / (second - first) < 2.1


def test_a_row_is_not_parted_when_the_next_page_can_hold_it():
    pdf = document_report(a_front(), [a_table(60, text="eerste tweede derde vierde vijfde zesde " * 3)])
    sheet = Sheet(pdf)
    for page in range(sheet.pages):
        text = sheet.text(page)
        assert text.count(".0") == text.count(".3")


def test_rows_are_pulled_as_pages_fill_and_may_stop_it():
    pulled = []

    def rows():
        for number in range(10_000):
            if number == 300:
                raise InterruptedError
            pulled.append(number)
            yield (spans(f"rij {number}"),)

    with pytest.raises(InterruptedError):
        table_report(a_front(), [Column("Rij")], rows())
    assert len(pulled) == 300
    assert Sheet(table_report(a_front(), [Column("Rij")], [(spans("na het stoppen"),)])).pages == 1


def test_a_row_with_more_cells_than_columns_is_a_fault():
    with pytest.raises(ValueError, match="columns"):
        table_report(a_front(), [Column("a")], [(spans("a"), spans("b"))])
