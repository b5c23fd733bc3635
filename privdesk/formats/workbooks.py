"""A workbook before it is read: only its own parts, unpacked once, and no larger than it may become.

The reader lays a sheet out as a rectangle around its outermost cells: two cells in the far corners of a file of 5 kB
would take 500 GB, and end the program. It also takes any kind of workbook, whatever the file is called.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Iterator

UNPACKED = 256_000_000
"""Bytes of all parts together."""
RECTANGLE = 5_000_000
"""Cells of one sheet, with the empty ones between."""

_PART = re.compile(r"(\[Content_Types\]\.xml|_rels/[^/]+|xl/[^:]+\.(xml|rels))", re.IGNORECASE)
_MAIN = "xl/workbook.xml"
_PLACE = re.compile(rb"""\br\s*=\s*["']\s*([A-Za-z]{0,8})(\d{1,12})\s*["']""")
_ELEMENT = re.compile(rb"""<(?:[\w.-]+:)?(c|row)(?=[\s/>])([^<>]*)>""")
_DECLARED = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)


class TooMuchError(Exception):
    """Also for what is no such workbook."""


def repacked(data: bytes) -> bytes:
    """The parts that a reader needs, so that it sees what was measured here. Raises TooMuchError."""
    page = io.BytesIO()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed, zipfile.ZipFile(page, "w") as again:
            parts = [each for each in packed.infolist() if _PART.fullmatch(each.filename)]
            if _MAIN not in {each.filename for each in parts} or sum(each.file_size for each in parts) > UNPACKED:
                raise TooMuchError
            for part in parts:
                held = packed.read(part)
                _measure(held)
                again.writestr(part.filename, held)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as error:
        # also what is locked with a password, or packed in a way that nobody uses
        raise TooMuchError from error
    return page.getvalue()


def _measure(part: bytes) -> None:
    if b"\0" in part[:4] or _DECLARED.search(part):
        raise TooMuchError
    rows, columns = [0], [0]
    for letters, number in _PLACE.findall(part):
        rows.append(int(number))
        columns.append(_column(letters))
    unplaced = list(_unplaced(part))
    high = max(rows) + unplaced.count(b"row")
    wide = max(columns) + unplaced.count(b"c")
    if high * wide > RECTANGLE:
        raise TooMuchError


def _unplaced(part: bytes) -> Iterator[bytes]:
    """Rows and cells that do not say where they stand: they come after the one before."""
    found: Iterable[tuple[bytes, bytes]] = _ELEMENT.findall(part)
    return (name for name, said in found if not _PLACE.search(said))


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number
