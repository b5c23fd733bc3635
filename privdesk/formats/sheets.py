"""Spreadsheets out: XLSX and CSV. A cell is what it shows: a text never becomes a formula, a link or a number."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from privdesk.core.words import Language

Cell = str | int | float | dt.date | None

# What a spreadsheet program takes for a formula when it opens a CSV file; it looks past blanks, and at wide forms too.
_FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]|[\t\r\n]")
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_CELL_LIMIT = 32_767
_SHEET_NAME_LIMIT = 31
_FIRST_DAY = dt.date(1900, 3, 1)
"""Before it Excel's calendar has a day that never was."""
_DATE_FORMAT: dict[Language, str] = {"nl": "dd-mm-yyyy", "en": "d mmm yyyy"}
_BAND = "#1F4E5F"
_RULE = "#C9D3D8"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """``width`` in characters. ``emphasis``: the column by which a row is found."""

    title: str
    width: float = 24
    emphasis: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """``fixed``: how many columns stay in sight when one scrolls to the right."""

    name: str
    columns: tuple[Column, ...]
    rows: Sequence[Sequence[Cell]] = ()
    fixed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Workbook:
    """``running`` and ``page_words`` ("Page {n} of {total}") stand at the foot of every printed page."""

    title: str
    language: Language
    author: str = ""
    running: str = ""
    page_words: str = "{n} / {total}"
    made: dt.datetime | None = None
    sheets: tuple[Sheet, ...] = field(default=())


def guarded(text: str) -> str:
    """With an apostrophe before what a spreadsheet program would compute."""
    return f"'{text}" if _FORMULA.match(text) else text


def csv_file(heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """What Excel in Dutch opens as a table: semicolons, UTF-8 with byte order mark, CRLF. Dates as ``2026-04-05``."""
    page = io.StringIO(newline="")
    writer = csv.writer(page, delimiter=";", lineterminator="\r\n")
    writer.writerow([guarded(_text(head)) for head in heads])
    for row in rows:
        writer.writerow([_csv_cell(cell) for cell in row])
    return page.getvalue().encode("utf-8-sig")


def _csv_cell(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, dt.date):
        return cell.isoformat()
    return guarded(_text(cell)) if isinstance(cell, str) else str(cell)


def _text(value: str) -> str:
    return _NOT_IN_XML.sub("\ufffd", value).replace("\r\n", "\n")


def xlsx_file(book: Workbook) -> bytes:
    """The same workbook, the same bytes; nothing goes through a temporary file."""
    import xlsxwriter

    page = io.BytesIO()
    options = {"in_memory": True, "strings_to_urls": False, "strings_to_formulas": False}
    with xlsxwriter.Workbook(page, options) as workbook:
        made = book.made or dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
        workbook.set_properties(
            {"title": _text(book.title), "author": _text(book.author), "created": made.replace(tzinfo=None)}
        )
        workbook.set_size(2400, 1500)
        styles = _styles(workbook, book.language)
        taken: set[str] = set()
        for sheet in book.sheets:
            _sheet(workbook.add_worksheet(_sheet_name(sheet.name, taken)), sheet, book, styles)
    return page.getvalue()


def _styles(workbook: Any, language: Language) -> dict[str, Any]:
    cell = {"font_name": "Calibri", "font_size": 10, "text_wrap": True, "valign": "top", "border": 1}
    cell |= {"border_color": _RULE}
    return {
        "head": workbook.add_format(
            cell | {"bold": True, "font_color": "#FFFFFF", "bg_color": _BAND, "valign": "vcenter"}
        ),
        "plain": workbook.add_format(cell),
        "strong": workbook.add_format(cell | {"bold": True}),
        # else the program computes the text as soon as somebody edits the cell
        "quoted": workbook.add_format(cell | {"quote_prefix": True}),
        "date": workbook.add_format(cell | {"num_format": _DATE_FORMAT[language], "align": "left"}),
    }


def _sheet_name(name: str, taken: set[str]) -> str:
    """Excel refuses brackets, ``:*?`` and slashes, quotes at the ends, more than 31 characters, and a name twice."""
    plain = re.sub(r"[\[\]:*?/\\]", " ", _text(name)).strip(" '")[:_SHEET_NAME_LIMIT].strip() or "-"
    unique, number = plain, 2
    while unique.casefold() in taken:
        tail = f" {number}"
        unique, number = plain[: _SHEET_NAME_LIMIT - len(tail)] + tail, number + 1
    taken.add(unique.casefold())
    return unique


def _sheet(worksheet: Any, sheet: Sheet, book: Workbook, styles: dict[str, Any]) -> None:
    for at, column in enumerate(sheet.columns):
        worksheet.set_column(at, at, column.width)
        worksheet.write_string(0, at, _text(column.title), styles["head"])
    worksheet.set_row(0, 32)
    worksheet.freeze_panes(1, sheet.fixed)
    for down, row in enumerate(sheet.rows, start=1):
        for across, (cell, column) in enumerate(zip(row, sheet.columns, strict=True)):
            _cell(worksheet, down, across, cell, styles, strong=column.emphasis)
    if sheet.rows:
        worksheet.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)
    _printed(worksheet, book)


def _cell(worksheet: Any, down: int, across: int, cell: Cell, styles: dict[str, Any], *, strong: bool) -> None:
    plain = styles["strong" if strong else "plain"]
    if cell is None or cell == "":
        worksheet.write_blank(down, across, None, plain)
    elif isinstance(cell, dt.date) and cell >= _FIRST_DAY:
        worksheet.write_datetime(down, across, dt.datetime(cell.year, cell.month, cell.day), styles["date"])  # noqa: DTZ001 -- a cell has no time zone
    elif isinstance(cell, (int, float)):
        worksheet.write_number(down, across, cell, plain)
    else:
        text = _text(cell if isinstance(cell, str) else cell.isoformat())[:_CELL_LIMIT]
        worksheet.write_string(down, across, text, styles["quoted"] if _FORMULA.match(text) else plain)


def _printed(worksheet: Any, book: Workbook) -> None:
    worksheet.set_landscape()
    worksheet.set_paper(9)
    worksheet.fit_to_pages(1, 0)
    worksheet.repeat_rows(0)
    worksheet.set_margins(left=0.5, right=0.5, top=0.7, bottom=0.7)
    page_words = _footer(book.page_words).replace("{n}", "&P").replace("{total}", "&N")
    left = _footer(book.running)[: 250 - len(page_words)]
    worksheet.set_footer(f"&L&8{left}&R&8{page_words}")


def _footer(text: str) -> str:
    return _text(text).replace("&", "&&")
