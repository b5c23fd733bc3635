import csv
import datetime as dt
import io
import zipfile

import pytest
from python_calamine import CalamineWorkbook

from privdesk.formats.sheets import Column, Sheet, Workbook, csv_file, guarded, xlsx_file

HOSTILE = [
    "=1+1",
    '=HYPERLINK("http://voorbeeld.test","klik")',
    "+31 20 555 01 00",
    "-2+3",
    "- een opsomming",
    "@SUM(A1:A9)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "  =1+1",
    "\u00a0=1+1",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(1)",
    "=cmd|' /C calc'!A0",
]
HARMLESS = ["Nieuwsbrief", "a=b", "1-2", "naam@voorbeeld.test", "'s-Hertogenbosch", "", "7 jaar", "{=1+1}"]


def book(*sheets: Sheet, **but: object) -> Workbook:
    return Workbook(**{"title": "Register", "language": "nl", "sheets": sheets} | but)


def sheet(*rows: tuple, name: str = "Register", **but: object) -> Sheet:
    width = len(rows[0]) if rows else 1
    columns = tuple(Column(title=f"Kop {at}") for at in range(width))
    return Sheet(**{"name": name, "columns": columns, "rows": rows} | but)


def read_back(data: bytes, name: str = "Register") -> list[list[object]]:
    return CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_name(name).to_python()


def part(data: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        return parts.read(name).decode()


def read_csv(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_a_csv_file_has_a_byte_order_mark_semicolons_and_crlf() -> None:
    data = csv_file(["Naam", "Doel"], [["Nieuwsbrief", "informeren"]])
    assert data == b"\xef\xbb\xbfNaam;Doel\r\nNieuwsbrief;informeren\r\n"


def test_a_csv_cell_keeps_separators_quotes_and_line_breaks() -> None:
    cell = 'een; "twee"\ndrie'
    assert read_csv(csv_file(["Kop"], [[cell]])) == [["Kop"], [cell]]


def test_a_csv_file_writes_dates_that_sort_and_leaves_nothing_for_none() -> None:
    assert read_csv(csv_file(["a", "b", "c"], [[dt.date(2026, 4, 5), None, 7]]))[1] == ["2026-04-05", "", "7"]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_formula_is_disarmed_in_csv(text: str) -> None:
    cell = read_csv(csv_file(["Kop"], [[text]]))[1][0]
    assert cell == f"'{text}"


@pytest.mark.parametrize("text", HOSTILE)
def test_a_formula_in_a_heading_is_disarmed_too(text: str) -> None:
    assert read_csv(csv_file([text], []))[0][0].startswith("'")


@pytest.mark.parametrize("text", HARMLESS)
def test_an_ordinary_text_is_left_as_it_is(text: str) -> None:
    assert guarded(text) == text


@pytest.mark.parametrize("text", HOSTILE)
def test_a_formula_stays_text_in_xlsx(text: str) -> None:
    data = xlsx_file(book(sheet((text,))))
    assert "<f>" not in part(data, "xl/worksheets/sheet1.xml")
    assert 'quotePrefix="1"' in part(data, "xl/styles.xml")
    [[shown]] = [row for row in read_back(data) if "Kop 0" not in row]
    assert str(shown).strip() == text.strip()


def test_an_address_does_not_become_a_link() -> None:
    data = xlsx_file(book(sheet(("https://voorbeeld.test",))))
    assert "hyperlink" not in part(data, "xl/worksheets/sheet1.xml")


def test_a_date_is_a_date_and_shown_in_the_dutch_order() -> None:
    data = xlsx_file(book(sheet((dt.date(2026, 4, 5),))))
    assert read_back(data)[1] == [dt.date(2026, 4, 5)]
    assert "dd-mm-yyyy" in part(data, "xl/styles.xml")


def test_a_date_before_the_calendar_of_excel_becomes_text() -> None:
    assert read_back(xlsx_file(book(sheet((dt.date(1899, 1, 1),)))))[1] == ["1899-01-01"]


def test_a_number_stays_a_number_and_none_an_empty_cell() -> None:
    assert read_back(xlsx_file(book(sheet((3, None, "x")))))[1] == [3, "", "x"]


def test_the_head_stays_in_sight_and_is_repeated_on_every_printed_page() -> None:
    data = xlsx_file(book(sheet(("a", "b"), fixed=1)))
    text = part(data, "xl/worksheets/sheet1.xml")
    assert 'xSplit="1"' in text
    assert 'ySplit="1"' in text
    assert "<autoFilter" in text
    assert "Print_Titles" in part(data, "xl/workbook.xml")


def test_the_foot_of_a_page_shows_an_ampersand_and_counts_pages() -> None:
    data = xlsx_file(book(sheet(("a",)), running="Jansen & Zonen", page_words="Pagina {n} van {total}"))
    assert "&amp;L&amp;8Jansen &amp;&amp; Zonen&amp;R&amp;8Pagina &amp;P van &amp;N" in part(
        data, "xl/worksheets/sheet1.xml"
    )


def test_sheet_names_that_excel_refuses_are_made_fit() -> None:
    names = ["Verwerkers: [a/b]", "x" * 40, "X" * 40, "'", "verwerkers   a b"]
    data = xlsx_file(book(*(sheet(("a",), name=name) for name in names)))
    found = CalamineWorkbook.from_filelike(io.BytesIO(data)).sheet_names
    assert len(found) == 5
    assert len({name.casefold() for name in found}) == 5
    assert all(1 <= len(name) <= 31 for name in found)


def test_what_xml_cannot_hold_is_replaced_and_a_long_text_is_cut_at_the_limit_of_a_cell() -> None:
    data = xlsx_file(book(sheet(("a\x00b\ud800c", "y" * 40_000))))
    assert read_back(data)[1] == ["a\ufffdb\ufffdc", "y" * 32_767]


def test_the_same_workbook_gives_the_same_bytes() -> None:
    one = book(sheet(("a", dt.date(2026, 1, 1))), made=dt.datetime(2026, 4, 5, 7, tzinfo=dt.UTC))
    assert xlsx_file(one) == xlsx_file(one)


def test_an_empty_sheet_still_has_its_head() -> None:
    assert read_back(xlsx_file(book(sheet())))[0] == ["Kop 0"]


def test_nothing_is_written_to_a_temporary_file(monkeypatch: pytest.MonkeyPatch) -> None:
    import tempfile

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a temporary file")

    for name in ("NamedTemporaryFile", "TemporaryFile", "mkstemp", "mkdtemp"):
        monkeypatch.setattr(tempfile, name, refuse)
    assert xlsx_file(book(sheet(("a",))))


def test_a_number_below_zero_is_no_formula() -> None:
    assert csv_file(["n"], [[-1.5], [-2], ["-1.5"]]) == b"\xef\xbb\xbfn\r\n-1.5\r\n-2\r\n'-1.5\r\n"
