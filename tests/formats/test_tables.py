"""Tables as they come in: from people's own programs, and from somebody who means harm."""

from __future__ import annotations

import contextlib
import datetime as dt
import io
import re
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.core.errors import NotPortable
from privdesk.formats import tables, workbooks
from privdesk.formats.sheets import Column, Sheet, Workbook, xlsx_file
from privdesk.formats.tables import check_json, read_tables

ROWS = (("naam", "sinds"), ("Zoë", "2026"))


def workbook(*sheets: Sheet) -> bytes:
    return xlsx_file(Workbook(title="t", language="nl", sheets=sheets))


@pytest.mark.parametrize(
    "data",
    [
        "naam;sinds\r\nZoë;2026\r\n".encode("utf-8-sig"),
        "naam,sinds\nZoë,2026".encode(),
        "naam\tsinds\nZoë\t2026".encode("utf-16"),
        "\r\nnaam|sinds\r\n\r\nZoë|2026\r\n".encode("cp1252"),
    ],
)
def test_csv_is_read_as_people_write_it(data: bytes) -> None:
    [table] = read_tables("leden.CSV", data)
    assert (table.name, table.heads, table.rows) == ("leden", ROWS[0], (ROWS[1],))


def test_a_number_in_csv_stays_the_text_that_it_is() -> None:
    assert read_tables("a.csv", b"tel;n\n0612345678;007")[0].rows == (("0612345678", "007"),)


def test_columns_without_a_name_or_with_the_same_are_told_apart() -> None:
    [table] = read_tables("a.csv", b"naam;;naam;column 2\n1;2;3;4;5")
    assert table.heads == ("naam", "column 2", "naam (2)", "column 2 (2)", "column 5")
    assert table.rows == (("1", "2", "3", "4", "5"),)


def test_a_short_row_is_filled_up() -> None:
    assert read_tables("a.csv", b"a;b;c\n1")[0].rows == (("1", None, None),)


def test_a_workbook_keeps_days_and_numbers_and_leaves_out_empty_sheets() -> None:
    day = dt.date(2026, 4, 5)
    data = workbook(
        Sheet(name="Leden", columns=(Column(title="n"), Column(title="dag")), rows=((3, day), (None, None))),
        Sheet(name="Leeg", columns=()),
    )
    [table] = read_tables("boek.xlsx", data)
    assert (table.name, table.heads, table.rows) == ("Leden", ("n", "dag"), ((3, day),))
    assert type(table.rows[0][0]) is int


@pytest.mark.parametrize(
    "name, data",
    [
        ("a.pdf", b"%PDF-1.7"),
        ("a", b"naam;sinds"),
        ("a.csv", b""),
        ("a.csv", b"\n\n;;\n"),
        ("a.csv", b"\0\0"),
        ("a.xlsx", b"PK\x03\x04 not really"),
        ("a.xlsx", b"naam;sinds"),
        ("a.ods", b""),
        ("a.csv", b'"' + b"x" * 200_000),
    ],
)
def test_what_is_no_table_is_refused(name: str, data: bytes) -> None:
    with pytest.raises(NotPortable):
        read_tables(name, data)


def test_a_workbook_that_unpacks_to_far_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbooks, "UNPACKED", 1000)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b" " * 10_000)
    with pytest.raises(NotPortable):
        read_tables("bom.xlsx", packed.getvalue())


def a_sheet(cells: str, head: str = "") -> bytes:
    sheet = Sheet(name="Blad", columns=(Column(title="n"),), rows=((1,),))
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook(sheet))) as made, zipfile.ZipFile(packed, "w") as archive:
        for each in made.infolist():
            held = made.read(each)
            if each.filename == "xl/worksheets/sheet1.xml":
                said = f"<sheetData>{cells}</sheetData>"
                held = head.encode() + re.sub(rb"<sheetData>.*</sheetData>", said.encode(), held)
            archive.writestr(each, held)
    return packed.getvalue()


@pytest.mark.parametrize(
    "cells",
    [
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        "<row r='1'><c><v>1</v></c></row><x:row a='>' r = '1048576'><x:c r = 'xfd1048576'><v>1</v></x:c></x:row>",
        '<row r="1048576">' + "<c><v>1</v></c>" * 9 + "</row>",
    ],
)
def test_two_cells_in_the_far_corners_do_not_end_the_program(cells: str) -> None:
    with pytest.raises(NotPortable):
        read_tables("a.xlsx", a_sheet(cells))


@pytest.mark.parametrize("head", ['<!DOCTYPE a [<!ENTITY b "b">]>', "\0"])
def test_a_workbook_that_is_written_as_nobody_writes_it_is_refused(head: str) -> None:
    with pytest.raises(NotPortable):
        read_tables("a.xlsx", a_sheet("", head))


def test_cells_that_do_not_say_where_they_stand_are_read() -> None:
    [table] = read_tables("a.xlsx", a_sheet("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"))
    assert (table.heads, table.rows) == (("1", "2"), ((3, None),))


def test_another_kind_of_workbook_under_this_name_is_refused() -> None:
    """The reader would take it, unmeasured."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", "<office:document-content/>")
    for data in (packed.getvalue(), bytes.fromhex("d0cf11e0a1b11ae1") + bytes(2000)):
        with pytest.raises(NotPortable):
            read_tables("a.xlsx", data)


def test_more_cells_than_anybody_reads_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "_CELLS", 5)
    with pytest.raises(NotPortable):
        read_tables("a.csv", b"a;b\n1;2\n3;4")


@given(st.binary(max_size=200), st.sampled_from([".csv", ".xlsx", ".json"]))
def test_any_bytes_are_read_or_refused(data: bytes, ending: str) -> None:
    with contextlib.suppress(NotPortable):
        check_json(f"a{ending}", data) if ending == ".json" else read_tables(f"a{ending}", data)


@pytest.mark.parametrize("data", [b"", b"{", b"[NaN]", b"[-Infinity]", b"\xff\xff", b"[" * 100_000])
def test_what_is_no_json_is_refused(data: bytes) -> None:
    with pytest.raises(NotPortable):
        check_json("a.json", data)


def test_json_passes() -> None:
    check_json("a.json", '{"naam": "Zoë"}'.encode())
