"""Tables: rows are pulled when there is room for them, heads are repeated on every page as artifacts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from privdesk.formats.pdf.blocks import Spans
from privdesk.formats.pdf.breaking import Hyphens, Line, broken
from privdesk.formats.pdf.canvas import TaggedCanvas
from privdesk.formats.pdf.flow import Part, Piece, Room
from privdesk.formats.pdf.looks import CELL, DENSE, DENSE_HEAD, HAIR, HEAD, STRONG, Look
from privdesk.formats.pdf.paragraphs import fragments
from privdesk.formats.pdf.tagging import COLUMN_HEAD, ROW_HEAD, Node


@dataclass(frozen=True, slots=True, kw_only=True)
class Dress:
    """How a table looks; distances in points."""

    cell: Look = CELL
    head: Look = HEAD
    row_head: Look = CELL
    gutter: float = 8.0
    above: float = 2.5
    below: float = 3.5
    hyphens: Hyphens | None = None
    after: float = 9.0


DENSE_DRESS = Dress(cell=DENSE, head=DENSE_HEAD, row_head=DENSE, gutter=6.0, above=2.0, below=3.0)


@dataclass(slots=True)
class _Cell:
    lines: list[Line]
    look: Look
    node: Node | None
    """None: an artifact."""

    @property
    def height(self) -> float:
        return len(self.lines) * self.look.leading

    def split(self, room: float) -> tuple[_Cell, _Cell]:
        count = max(int((room + 1e-6) / self.look.leading), 1)
        return replace(self, lines=self.lines[:count]), replace(self, lines=self.lines[count:])


@dataclass(slots=True)
class _Row:
    cells: list[_Cell]
    rule: float = 0.35

    def height(self, dress: Dress) -> float:
        return max((cell.height for cell in self.cells), default=0.0) + dress.above + dress.below

    def split(self, room: float, dress: Dress) -> tuple[_Row, _Row]:
        parts = [cell.split(room - dress.above - dress.below) for cell in self.cells]
        return _Row([head for head, _tail in parts], rule=0.0), _Row([tail for _head, tail in parts], self.rule)

    def as_artifact(self) -> _Row:
        return replace(self, cells=[replace(cell, node=None) for cell in self.cells])


@dataclass(slots=True)
class _Rows:
    rows: list[_Row]
    columns: list[tuple[float, float]]
    """From and width of the text of each column."""
    width: float
    dress: Dress

    @property
    def height(self) -> float:
        return sum(row.height(self.dress) for row in self.rows)

    def paint(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        for row in self.rows:
            for (left, _width), cell in zip(self.columns, row.cells, strict=True):
                if cell.lines:
                    canvas.write(cell.lines, x + left, top + self.dress.above, cell.look, cell.node)
            top += row.height(self.dress)
            if row.rule:
                canvas.rule(x, top, self.width, row.rule, STRONG if row.rule > 0.5 else HAIR)


class TablePart:
    """``row_head``: the index of the column that names the row, or None. Without columns nothing is drawn."""

    def __init__(
        self,
        head: Sequence[Spans],
        rows: Iterable[Sequence[Spans]],
        shares: Sequence[float],
        node: Node,
        *,
        row_head: int | None = None,
        dress: Dress | None = None,
    ) -> None:
        self._dress = dress or Dress()
        self.before, self.after = 0.0, self._dress.after
        self._shares, self._node, self._row_head = shares, node, row_head
        self._source: Iterator[Sequence[Spans]] = iter(rows)
        self._columns: list[tuple[float, float]] = []
        self._head_spans = head
        self._head: _Row | None = None
        self._waiting: list[_Row] = []

    def take(self, room: Room) -> tuple[Piece | None, Part | None]:
        if not self._shares:
            return None, None
        if not self._columns:
            self._measure(room)
        taken = [self._head] if self._head else []
        used = sum(row.height(self._dress) for row in taken)
        heads = len(taken)
        while (row := self._next()) is not None and room.holds(used + row.height(self._dress)):
            taken.append(row)
            used += row.height(self._dress)
        if row is not None:
            row = self._squeezed(row, room, used, taken)
            self._waiting.insert(0, row)
        if len(taken) == heads and not (row is None and room.holds(used)):
            return None, self
        if self._head:
            self._head = self._head.as_artifact()
        return _Rows(taken, self._columns, room.width, self._dress), self if row is not None else None

    def _squeezed(self, row: _Row, room: Room, used: float, taken: list[_Row]) -> _Row:
        """A row that no page would hold well gives its upper lines to this one; what waits of it comes back."""
        left, height = room.left - used, row.height(self._dress)
        spacious = height > room.full / 2 and left > 8 * self._dress.cell.leading
        stuck = room.fresh and len(taken) == (1 if self._head else 0)
        if not spacious and not stuck:
            return row
        upper, lower = row.split(left, self._dress)
        taken.append(upper)
        return lower

    def _next(self) -> _Row | None:
        if self._waiting:
            return self._waiting.pop(0)
        spans = next(self._source, None)
        return None if spans is None else self._row(spans)

    def _measure(self, room: Room) -> None:
        count, total = len(self._shares), sum(self._shares)
        least = min(24.0, room.width / count)
        spare = room.width - least * count
        x = 0.0
        for index, share in enumerate(self._shares):
            width = least + spare * (share / total if total else 1 / count)
            self._columns.append((x, max(width - (self._dress.gutter if index < count - 1 else 0.0), 1.0)))
            x += width
        if any(self._head_spans):
            head = self._head_row()
            if head.height(self._dress) > room.full / 3:
                self._waiting.append(head)  # repeated, it would leave no room for rows
            else:
                self._head = head

    def _head_row(self) -> _Row:
        line = self._node.add("TR")
        cells = [
            self._cell(spans, place, self._dress.head, line.add("TH", attributes=COLUMN_HEAD))
            for spans, place in zip(self._padded(self._head_spans), self._columns, strict=True)
        ]
        return _Row(cells, rule=0.9)

    def _row(self, spans: Sequence[Spans]) -> _Row:
        line = self._node.add("TR")
        cells: list[_Cell] = []
        for index, (content, place) in enumerate(zip(self._padded(spans), self._columns, strict=True)):
            if index == self._row_head:
                cells.append(self._cell(content, place, self._dress.row_head, line.add("TH", attributes=ROW_HEAD)))
            else:
                cells.append(self._cell(content, place, self._dress.cell, line.add("TD")))
        return _Row(cells)

    def _padded(self, spans: Sequence[Spans]) -> list[Spans]:
        if len(spans) > len(self._columns):
            raise ValueError("a row has more cells than the table has columns")
        return [*spans, *((),) * (len(self._columns) - len(spans))]

    def _cell(self, spans: Spans, place: tuple[float, float], look: Look, node: Node) -> _Cell:
        return _Cell(broken(fragments(spans, bold=look.bold), place[1], look.size, self._dress.hyphens), look, node)
