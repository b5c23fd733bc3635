"""Sets blocks: values become parts that flow, and nodes of the logical tree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import assert_never

from privdesk.formats.pdf.blocks import Block, Heading, Items, PageBreak, Paragraph, Spans, Square, Table
from privdesk.formats.pdf.breaking import Hyphens
from privdesk.formats.pdf.flow import Part, Turn
from privdesk.formats.pdf.looks import BODY, HEADINGS, LARGE, MM, SMALL, Look
from privdesk.formats.pdf.paragraphs import Label, Text
from privdesk.formats.pdf.squares import SquarePart
from privdesk.formats.pdf.tables import DENSE_DRESS, Dress, TablePart
from privdesk.formats.pdf.tagging import ORDERED, UNORDERED, Node

_STEP = 6 * MM
_DEEPEST = 8
_ITEM = replace(BODY, after=3.0)


class Setter:
    """``level``: of the last heading, so that none is skipped."""

    def __init__(self, root: Node, hyphens: Hyphens, *, bookmarks: bool = False) -> None:
        self._root, self._hyphens, self._bookmarks = root, hyphens, bookmarks
        self._level = 1

    def parts(self, blocks: Iterable[Block]) -> Iterator[Part]:
        for block in blocks:
            if isinstance(block, Paragraph):
                look = SMALL if block.small else LARGE if block.large else BODY
                yield Text(block.spans, look, self._root.add("P"))
            elif isinstance(block, Heading):
                yield self.heading(block.spans, block.level)
            elif isinstance(block, Items):
                yield from self._items(block)
            elif isinstance(block, Table):
                yield self._table(block)
            elif isinstance(block, PageBreak):
                yield Turn(landscape=block.landscape)
            elif isinstance(block, Square):
                yield SquarePart(block, self._root.add("Figure", alternative=block.alternative))
            else:
                assert_never(block)

    def heading(self, spans: Spans, level: int = 2, look: Look | None = None) -> Text:
        self._level = min(max(level, 2), self._level + 1, 4)
        title = "".join(span.text for span in spans) if self._bookmarks and self._level == 2 else ""
        return Text(spans, look or HEADINGS[self._level], self._root.add(f"H{self._level}"), bookmark=title)

    def _table(self, table: Table) -> TablePart:
        count = max([len(table.head), *(len(row) for row in table.rows)], default=0)
        shares = [*table.shares[:count], *(1.0,) * (count - len(table.shares))]
        row_head = 0 if table.row_heads else None
        node = self._root.add("Table")
        dress = replace(DENSE_DRESS if count > 6 else Dress(), hyphens=self._hyphens)
        return TablePart(table.head, table.rows, shares, node, row_head=row_head, dress=dress)

    def _items(self, items: Items) -> Iterator[Part]:
        parts = list(self._listed(items, self._root, 0))
        if parts:
            parts[-1].after = BODY.after
        return iter(parts)

    def _listed(self, items: Items, parent: Node, depth: int) -> Iterator[Text]:
        node = parent.add("L", attributes=ORDERED if items.ordered else UNORDERED)
        number, body = items.start, node
        for item, following in zip(items.items, (*items.items[1:], None), strict=True):
            if isinstance(item, Items):
                yield from self._listed(item, body, depth + 1)
                continue
            element = node.add("LI")
            sign = f"{number}." if items.ordered else ("•" if depth % 2 == 0 else "–")
            step = min(depth, _DEEPEST) * _STEP
            label = Label(sign, element.add("Lbl"), step)
            body = element.add("LBody")
            # a list below it is a kid of the same body: its own text must stand before that, as an element too
            text = body.add("P") if isinstance(following, Items) else body
            yield Text(item, _ITEM, text, indent=step + _STEP, label=label)
            number += 1
