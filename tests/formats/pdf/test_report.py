import threading

import pytest

from privdesk.formats.pdf.blocks import Heading, Paragraph, Table, spans
from privdesk.formats.pdf.letter import letter_pdf
from privdesk.formats.pdf.report import Card, Column, card_report, document_report, table_report
from tests.formats.pdf.reading import Sheet, opened, spoken
from tests.formats.pdf.sheets import a_front, a_sheet

COLUMNS = (Column("Nr", 1), Column("Verwerking", 4), Column("Doel", 6), Column("Bewaartermijn", 3))


def rows(count):
    for number in range(1, count + 1):
        purpose = "uitvoeren van de arbeidsovereenkomst en van wettelijke plichten"
        yield [spans(f"{number}"), spans(f"Personeelsadministratie {number}"), spans(purpose), spans("zeven jaar")]


def a_card(number, **but):
    facts = (("Doel", spans("salaris betalen")), ("Grondslag", spans("overeenkomst")))
    sections = (("Bewaren", (("Termijn", spans("zeven jaar")), ("Daarna", spans("vernietigen")))), ("Leeg", ()))
    return Card(
        **({"title": f"{number}. Salarissen", "note": "in gebruik", "facts": facts, "sections": sections} | but)
    )


def test_a_table_report_is_read_in_order():
    told = [(each.path, each.text.strip()) for each in spoken(table_report(a_front(), COLUMNS, rows(1), row_head=1))]
    assert told == [
        ("H1", "Register van verwerkingsactiviteiten"),
        ("P", "Verwerkingsverantwoordelijke: Voorbeeld B.V."),
        ("P", "Stand: 22 november 2026"),
        ("Table/TR/TH", "Nr"),
        ("Table/TR/TH", "Verwerking"),
        ("Table/TR/TH", "Doel"),
        ("Table/TR/TH", "Bewaartermijn"),
        ("Table/TR/TD", "1"),
        ("Table/TR/TH", "Personeelsadministratie 1"),
        ("Table/TR/TD", "uitvoeren van de arbeidsovereenkomst en van wettelijke plichten"),
        ("Table/TR/TD", "zeven jaar"),
    ]


def test_a_table_report_lies_and_says_on_every_page_which_it_is():
    sheet = Sheet(table_report(a_front(), COLUMNS, rows(100)))
    assert {sheet.size(page) for page in range(sheet.pages)} == {(297, 210)}
    for page in range(sheet.pages):
        assert f"Pagina {page + 1} van {sheet.pages}" in sheet.text(page)
        assert "Voorbeeld B.V. · register" in sheet.text(page)


@pytest.mark.parametrize("count", [0, 1])
def test_a_register_of_nothing_or_one_is_a_page(count):
    assert Sheet(table_report(a_front(), COLUMNS, rows(count))).pages == 1
    assert Sheet(card_report(a_front(), [a_card(1)] * count)).pages == 1
    assert Sheet(table_report(a_front(), (), [])).pages == 1


def test_cards_are_read_as_heading_and_facts():
    told = [(each.path, each.text.strip()) for each in spoken(card_report(a_front(notes=()), [a_card(7)]))]
    assert told == [
        ("H1", "Register van verwerkingsactiviteiten"),
        ("H2", "7. Salarissen"),
        ("P", "in gebruik"),
        ("Table/TR/TH", "Doel"),
        ("Table/TR/TD", "salaris betalen"),
        ("Table/TR/TH", "Grondslag"),
        ("Table/TR/TD", "overeenkomst"),
        ("H3", "Bewaren"),
        ("Table/TR/TH", "Termijn"),
        ("Table/TR/TD", "zeven jaar"),
        ("Table/TR/TH", "Daarna"),
        ("Table/TR/TD", "vernietigen"),
    ]


def test_cards_can_be_found_in_the_list_of_contents():
    with opened(card_report(a_front(), [a_card(number) for number in range(1, 12)])) as file:
        assert int(file.Root.Outlines.Count) == 11
        first = file.Root.Outlines.First
        assert str(first.Title) == "1. Salarissen"


def test_a_card_does_not_begin_at_the_foot_of_a_page():
    sheet = Sheet(card_report(a_front(), [a_card(number) for number in range(1, 30)]))
    for page in range(sheet.pages):
        titles = [word for word in sheet.words(page) if word.text == "Salarissen"]
        assert max(word.top for word in titles) < 250


def test_a_document_of_blocks_turns_its_pages_as_asked():
    blocks = (Heading(spans("Eerst")), Paragraph(spans("tekst")), Table(rows=((spans("a"),),)))
    assert Sheet(document_report(a_front(), blocks)).size(0) == (210, 297)
    assert Sheet(document_report(a_front(), blocks, landscape=True)).size(0) == (297, 210)


def test_the_same_report_gives_the_same_bytes_small_or_packed():
    for count in (3, 400):
        first = table_report(a_front(), COLUMNS, rows(count))
        assert first == table_report(a_front(), COLUMNS, rows(count))


def test_letters_built_by_several_threads_are_the_same():
    expected = letter_pdf(a_sheet())
    made = []
    threads = [threading.Thread(target=lambda: made.append(letter_pdf(a_sheet()))) for _each in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made == [expected] * 6


def test_a_report_may_build_a_letter_while_its_rows_are_pulled():
    def with_letter():
        yield [spans("a")]
        assert letter_pdf(a_sheet())
        yield [spans("b")]

    told = [each.text for each in spoken(table_report(a_front(notes=()), [Column("x")], with_letter()))]
    assert told[-2:] == ["a", "b"]
