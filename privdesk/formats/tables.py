"""Tables in: CSV as people's programs write it, and workbooks. Untrusted: what is too much is refused."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from privdesk.core.errors import NotPortable
from privdesk.formats.workbooks import TooMuchError, repacked

Cell = str | int | float | bool | dt.date | dt.datetime | dt.time | dt.timedelta | None

_WORKBOOKS = frozenset({".xlsx", ".xlsm"})
"""Of older kinds nobody can say beforehand how large they become."""
_TEXTS = frozenset({".csv", ".tsv"})
JSON = ".json"
ENDINGS = (*sorted(_TEXTS), *sorted(_WORKBOOKS), JSON)
_DELIMITERS = ";,\t|"
_CELLS = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadTable:
    """``heads``: each another, none empty; every row is as long."""

    name: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def is_json(name: str) -> bool:
    return PurePath(name).suffix.lower() == JSON


def check_json(name: str, data: bytes) -> None:
    """Raises NotPortable for what no JSON reader takes; NaN and Infinity are not of it (RFC 8259)."""

    def refuse(_constant: str) -> None:
        raise ValueError

    try:
        json.loads(data, parse_constant=refuse)
    except (ValueError, RecursionError) as error:
        raise NotPortable(file=name) from error


def read_tables(name: str, data: bytes) -> tuple[ReadTable, ...]:
    """Sheets without a row are passed over. Raises NotPortable, also when nothing is left."""
    ending = PurePath(name).suffix.lower()
    if ending in _TEXTS:
        found = [_table(PurePath(name).stem, _lines(name, data))]
    elif ending in _WORKBOOKS:
        found = [_table(sheet, rows) for sheet, rows in _sheets(name, data)]
    else:
        raise NotPortable(file=name)
    tables = tuple(each for each in found if each is not None)
    if not tables or sum(len(each.heads) * (1 + len(each.rows)) for each in tables) > _CELLS:
        raise NotPortable(file=name)
    return tables


def _lines(name: str, data: bytes) -> list[list[Cell]]:
    text = _decoded(data)
    if "\0" in text:
        raise NotPortable(file=name)
    first = text.lstrip("\r\n").partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count)
    try:
        return [list(row) for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)]
    except csv.Error as error:
        raise NotPortable(file=name) from error


def _decoded(data: bytes) -> str:
    """UTF-8, UTF-16 with its mark, else what a Dutch Windows writes."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _sheets(name: str, data: bytes) -> Iterator[tuple[str, list[list[Cell]]]]:
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(repacked(data)))
        for sheet in book.sheet_names:
            yield sheet, [[_plain(cell) for cell in row] for row in book.get_sheet_by_name(sheet).to_python()]
    except (CalamineError, TooMuchError, OSError, ValueError) as error:
        raise NotPortable(file=name) from error


def _plain(cell: Cell) -> Cell:
    """A workbook knows no whole numbers."""
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 2**53:
        return int(cell)
    return None if cell == "" else cell


def _table(name: str, rows: Sequence[Sequence[Cell]]) -> ReadTable | None:
    filled = [row for row in rows if any(cell not in {None, ""} for cell in row)]
    if not filled:
        return None
    head, *body = filled
    width = max(len(row) for row in filled)
    heads = tuple(_heads([*head, *[None] * (width - len(head))]))
    return ReadTable(name=name, heads=heads, rows=tuple((*row, *[None] * (width - len(row))) for row in body))


def _heads(cells: Iterable[Cell]) -> Iterator[str]:
    """As they stand; a column without a name is called after its place, one that is there twice gets a number."""
    taken: set[str] = set()
    for place, cell in enumerate(cells, start=1):
        name = " ".join(str(cell).split()) if cell is not None else ""
        name = unique = name or f"column {place}"
        number = 2
        while unique in taken:
            unique, number = f"{name} ({number})", number + 1
        taken.add(unique)
        yield unique
