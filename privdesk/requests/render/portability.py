"""The files of a person who takes the data elsewhere (AVG 20): a ZIP with JSON, CSV and what every column means."""

from __future__ import annotations

import datetime as dt
import io
import json
import math
import re
import unicodedata
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from privdesk.core.words import Words, mark
from privdesk.formats.mail.characters import one_line
from privdesk.formats.sheets import csv_file
from privdesk.formats.tables import Cell, ReadTable, check_json, is_json, read_tables
from privdesk.requests.model import DataFormat
from privdesk.requests.rules.portability import ColumnKind, PortableFile, PortableOrder, Portion, kind_of

FORMAT, VERSION = "privdesk.portability", 1
_DATA = mark("Portability", "data found")
_ACTIVITY = mark("Portability", "activity")
_ACTIVITY_MEANS = mark("Portability", "for which of our activities we use these data")
_PLACE = mark("Portability", "place")
_PLACE_MEANS = mark("Portability", "the system in which these data are")
_CATEGORY = mark("Portability", "category")
_CATEGORY_MEANS = mark("Portability", "kind of data")
_CONTENT = mark("Portability", "data")
_CONTENT_MEANS = mark("Portability", "the data themselves, literally")
_AS_NAMED = mark("Portability", "as the name of the column says")
_SEARCHED = mark("Portability", "our own search")
_FILE = mark("Portability", "file")
_COLUMN = mark("Portability", "column")
_MEANING = mark("Portability", "meaning")
_KIND = mark("Portability", "kind")
_ORIGIN = mark("Portability", "source")

_README = mark("Portability", "README.txt")
_COLUMNS_FILE = mark("Portability", "columns.csv")
_TITLE = mark("Portability", "Your data, to take elsewhere (article 20 GDPR)")
_FROM = mark("Portability", "From: {organisation} ({contact})")
_REQUEST = mark("Portability", "Request {case}, made on {made}, for {person}")
_CONTENTS = mark("Portability", "What is in it")
_README_COLUMNS = mark("Portability", "{file}: what every column of every table means")
_README_JSON = mark(
    "Portability", "data.json: all tables in one file for other programs (format {format}, version {version})"
)
_README_SCHEMA = mark("Portability", "schema.json: how data.json is built (JSON Schema 2020-12)")
_README_TABLE = mark("Portability", "{file}: {title} ({rows} rows), from: {origin}")
_README_DOCUMENT = mark("Portability", "{file}: as our system exports it, from: {origin}")
_READING = mark("Portability", "How to read it")
_README_CSV = mark(
    "Portability",
    "CSV: UTF-8 with byte order mark, columns divided by a semicolon, texts between double quotes where needed. An"
    " apostrophe was put before a text that a spreadsheet would take for a formula; in data.json it is not there.",
)
_README_TEXT = mark("Portability", "JSON: UTF-8. Dates are written as 2026-04-05. What is not filled in is null.")
_NOT_IN = mark("Portability", "Not in these files: {excluded}")
_STILL = mark("Portability", "These are copies: what we hold of you did not change.")

_SCHEMA: Mapping[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": f"{FORMAT} {VERSION}",
    "type": "object",
    "required": ["format", "version", "made", "language", "controller", "person", "tables", "documents"],
    "properties": {
        "format": {"const": FORMAT},
        "version": {"const": VERSION},
        "request": {"type": "string"},
        "made": {"type": "string", "format": "date"},
        "language": {"enum": ["nl", "en"]},
        "controller": {
            "type": "object",
            "properties": {"name": {"type": "string"}, "contact": {"type": "string"}},
        },
        "person": {"type": "object", "properties": {"name": {"type": "string"}}},
        "excluded": {"type": "string"},
        "tables": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["name", "title", "source", "columns", "rows"],
                "properties": {
                    "name": {"type": "string"},
                    "title": {"type": "string"},
                    "source": {"type": "string"},
                    "columns": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["name", "meaning", "kind"],
                            "properties": {
                                "name": {"type": "string"},
                                "meaning": {"type": "string"},
                                "kind": {"enum": [kind.value for kind in ColumnKind]},
                            },
                        },
                    },
                    "rows": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "additionalProperties": {"type": ["string", "number", "boolean", "null"]},
                        },
                    },
                },
            },
        },
        "documents": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["file", "source"],
                "properties": {"file": {"type": "string"}, "source": {"type": "string"}},
            },
        },
    },
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Table:
    """``file``: its name without folder and ending."""

    file: str
    title: str
    origin: str
    columns: tuple[tuple[str, str, ColumnKind], ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Document:
    file: str
    origin: str
    data: bytes


def tables_of(files: Sequence[PortableFile]) -> tuple[ReadTable, ...]:
    """Raises NotPortable."""
    return tuple(table for file in files if not is_json(file.name) for table in read_tables(file.name, file.data))


def check_file(file: PortableFile) -> None:
    """Raises NotPortable for what cannot go along."""
    if is_json(file.name):
        check_json(file.name, file.data)
    else:
        read_tables(file.name, file.data)


def bundle(order: PortableOrder, chosen: DataFormat, places: Sequence[Portion], meanings: Mapping[str, str]) -> bytes:
    """The ZIP. ``meanings``: of the columns of the files, by name. The same order, the same bytes.

    Raises NotPortable.
    """
    words = Words(order.language)
    tables, documents = tuple(_tables(order, places, meanings, words)), tuple(_documents(order))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in _members(order, chosen, tables, documents):
            member = zipfile.ZipInfo(name, (order.made.year, order.made.month, order.made.day, 0, 0, 0))
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = 0o600 << 16
            archive.writestr(member, data)
    return packed.getvalue()


def _members(
    order: PortableOrder, chosen: DataFormat, tables: tuple[_Table, ...], documents: tuple[_Document, ...]
) -> Iterator[tuple[str, bytes]]:
    words = Words(order.language)
    yield words.say(_README), _readme(order, chosen, tables, documents)
    yield words.say(_COLUMNS_FILE), _columns_file(tables, words)
    if chosen is not DataFormat.CSV:
        yield "data.json", _json(_content(order, tables, documents))
        yield "schema.json", _json(_SCHEMA)
    if chosen is not DataFormat.JSON:
        for table in tables:
            rows = ([_text(cell) for cell in row] for row in table.rows)
            yield f"{table.file}.csv", csv_file([name for name, _, _ in table.columns], rows)
    for document in documents:
        yield document.file, document.data


def _tables(
    order: PortableOrder, places: Sequence[Portion], meanings: Mapping[str, str], words: Words
) -> Iterator[_Table]:
    number = 1
    if places:
        yield _found(places, words)
        number += 1
    for file in order.files:
        if is_json(file.name):
            continue
        for table in read_tables(file.name, file.data):
            columns = tuple(
                (head, meanings.get(head, "").strip() or words.say(_AS_NAMED), kind_of(row[at] for row in table.rows))
                for at, head in enumerate(table.heads)
            )
            yield _Table(
                file=f"{number:02}-{_slug(table.name)}",
                title=table.name,
                origin=file.name,
                columns=columns,
                rows=table.rows,
            )
            number += 1


def _found(places: Sequence[Portion], words: Words) -> _Table:
    say = words.say
    named = (
        (_ACTIVITY, _ACTIVITY_MEANS),
        (_PLACE, _PLACE_MEANS),
        (_CATEGORY, _CATEGORY_MEANS),
        (_CONTENT, _CONTENT_MEANS),
    )
    return _Table(
        file=f"01-{_slug(say(_DATA))}",
        title=say(_DATA),
        origin=say(_SEARCHED),
        columns=tuple((say(name), say(meaning), ColumnKind.TEXT) for name, meaning in named),
        rows=tuple(
            (each.place.activity, each.place.place, found.category, found.content)
            for each in places
            for found in each.place.found
            if found.content.strip()
        ),
    )


def _documents(order: PortableOrder) -> Iterator[_Document]:
    documents = [file for file in order.files if is_json(file.name)]
    for number, file in enumerate(documents, start=1):
        check_json(file.name, file.data)
        name = f"json/{number:02}-{_slug(PurePath(file.name).stem)}.json"
        yield _Document(file=name, origin=file.name, data=file.data)


def _readme(
    order: PortableOrder, chosen: DataFormat, tables: tuple[_Table, ...], documents: tuple[_Document, ...]
) -> bytes:
    words = Words(order.language)
    say = words.say
    title = say(_TITLE)
    lines = [
        title,
        "=" * len(title),
        "",
        say(_FROM, organisation=order.organisation, contact=order.contact),
        say(_REQUEST, case=order.case_no, made=order.made, person=order.person),
        "",
        say(_CONTENTS),
        f"- {say(_README_COLUMNS, file=say(_COLUMNS_FILE))}",
    ]
    if chosen is not DataFormat.CSV:
        lines += [f"- {say(_README_JSON, format=FORMAT, version=VERSION)}", f"- {say(_README_SCHEMA)}"]
    if chosen is not DataFormat.JSON:
        lines += [f"- {_listed(each, words)}" for each in tables]
    lines += [f"- {say(_README_DOCUMENT, file=each.file, origin=each.origin)}" for each in documents]
    lines += ["", say(_READING)]
    lines += [f"- {say(_README_CSV)}", f"- {say(_README_TEXT)}", ""]
    if excluded := order.claim.excluded.strip():
        lines += [say(_NOT_IN, excluded=excluded)]
    lines += [say(_STILL), ""]
    # a name that somebody typed does not become a line of ours, nor turn the reading direction
    return "\r\n".join(one_line(each) for each in lines).encode("utf-8-sig", "replace")


def _listed(table: _Table, words: Words) -> str:
    file, rows = f"{table.file}.csv", len(table.rows)
    return words.say(_README_TABLE, file=file, title=table.title, rows=rows, origin=table.origin)


def _columns_file(tables: tuple[_Table, ...], words: Words) -> bytes:
    heads = [words.say(each) for each in (_FILE, _COLUMN, _MEANING, _KIND, _ORIGIN)]
    rows = [
        (table.file, name, meaning, words.fact(kind), table.origin)
        for table in tables
        for name, meaning, kind in table.columns
    ]
    return csv_file(heads, rows)


def _content(order: PortableOrder, tables: tuple[_Table, ...], documents: tuple[_Document, ...]) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "version": VERSION,
        "request": order.case_no,
        "made": order.made.isoformat(),
        "language": order.language,
        "controller": {"name": order.organisation, "contact": order.contact},
        "person": {"name": order.person},
        "excluded": order.claim.excluded.strip(),
        "tables": [
            {
                "name": table.file,
                "title": table.title,
                "source": table.origin,
                "columns": [{"name": name, "meaning": meaning, "kind": kind} for name, meaning, kind in table.columns],
                "rows": [
                    {name: _value(cell) for (name, _, _), cell in zip(table.columns, row, strict=True)}
                    for row in table.rows
                ],
            }
            for table in tables
        ],
        "documents": [{"file": each.file, "source": each.origin} for each in documents],
    }


def _json(content: Mapping[str, Any]) -> bytes:
    text = json.dumps(content, ensure_ascii=False, indent=2, allow_nan=False)
    return text.encode("utf-8", "replace") + b"\n"


def _value(cell: Cell) -> str | int | float | bool | None:
    if cell is None or cell == "":
        return None
    if isinstance(cell, float) and not math.isfinite(cell):
        return str(cell)
    return cell if isinstance(cell, (str, bool, int, float)) else _said(cell)


def _text(cell: Cell) -> str | int | float | None:
    """As a cell of CSV; what is no text is no formula either, such as a number below zero."""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    return cell if cell is None or isinstance(cell, (str, int, float)) else _said(cell)


def _said(cell: dt.date | dt.time | dt.timedelta) -> str:
    return str(cell) if isinstance(cell, dt.timedelta) else cell.isoformat()


def _slug(name: str) -> str:
    """A name of a file that every system takes."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:40] or "table"
