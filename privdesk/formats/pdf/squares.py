"""QR codes, drawn as bars: sharp on every printer, and no picture that an archive must keep."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from reportlab.graphics.barcode.qrencoder import QR8bitByte, QRCode, QRErrorCorrectLevel

from privdesk.formats.pdf.blocks import Square
from privdesk.formats.pdf.canvas import TaggedCanvas
from privdesk.formats.pdf.flow import Part, Piece, Room
from privdesk.formats.pdf.looks import MM
from privdesk.formats.pdf.tagging import Node

_MARGIN = 4
"""White modules around it, without which it is not found."""
_OVERLAP = 1.02
"""Rows touch: a viewer that smooths edges would show white lines between them."""

Modules = list[list[bool]]


def modules(text: str) -> Modules:
    """Rows of dark and light, without the margin. Raises ValueError when it is not ASCII."""
    if not text.isascii():
        raise ValueError("readers of QR codes guess at other signs")
    code = QRCode(None, QRErrorCorrectLevel.M)
    # left to itself the library may take figures for another alphabet
    code.addData(QR8bitByte(text))
    code.make()
    return [[bool(dark) for dark in row] for row in code.modules]


@dataclass(slots=True)
class SquarePart:
    """Never split between pages."""

    square: Square
    node: Node
    before: float = 4.0
    after: float = 6.0

    @property
    def height(self) -> float:
        return self.square.side * MM

    def take(self, room: Room) -> tuple[Piece | None, Part | None]:
        return (self, None) if room.holds(self.height) or room.fresh else (None, self)

    def paint(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        rows = modules(self.square.text)
        unit = self.height / (len(rows) + 2 * _MARGIN)
        # the margin hangs out to the left: what is seen stands under the text
        bars = ((x + at * unit, top + (row + _MARGIN) * unit, length * unit) for row, at, length in _bars(rows))
        canvas.bars(bars, unit * _OVERLAP, self.node)


def _bars(rows: Modules) -> Iterator[tuple[int, int, int]]:
    """Row, column and length of what is dark side by side."""
    for number, row in enumerate(rows):
        at = 0
        for dark, run in groupby(row):
            length = len(list(run))
            if dark:
                yield number, at, length
            at += length
