"""Text that flows: paragraphs, headings, list items."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from privdesk.formats.pdf import fonts
from privdesk.formats.pdf.blocks import Spans
from privdesk.formats.pdf.breaking import Fragment, Hyphens, Line, broken
from privdesk.formats.pdf.canvas import TaggedCanvas
from privdesk.formats.pdf.flow import Part, Piece, Room
from privdesk.formats.pdf.looks import Look
from privdesk.formats.pdf.tagging import Node
from privdesk.formats.pdf.text import bind, clean, safe_link


def fragments(spans: Spans, *, bold: bool = False) -> list[Fragment]:
    """From untrusted text to glyphs."""
    found: list[Fragment] = []
    for span in spans:
        link = safe_link(span.link) if span.link else ""
        name = fonts.FACES[span.bold or bold, span.italic]
        found += (Fragment(font, link, run) for font, run in fonts.runs(bind(clean(span.text, lines=True)), name))
    return found


def fragments_of_line(line: str, *, bold: bool = False) -> list[Fragment]:
    """From a line that was cleaned already and may hold bound spaces."""
    return [Fragment(font, "", run) for font, run in fonts.runs(line, fonts.FACES[bold, False])]


@dataclass(slots=True)
class Label:
    """The number or dot of a list item; drawn to the left of the first line."""

    text: str
    node: Node
    x: float


@dataclass(slots=True)
class Lines:
    """Lines as they stand on one page."""

    lines: Sequence[Line]
    look: Look
    node: Node
    indent: float = 0.0
    label: Label | None = None
    bookmark: str = ""

    @property
    def height(self) -> float:
        return len(self.lines) * self.look.leading

    def paint(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        if self.bookmark:
            canvas.bookmark(self.bookmark)
        if self.label:
            label = tuple(fragments_of_line(self.label.text))
            canvas.write([label], x + self.label.x, top, self.look, self.label.node)
        canvas.write(self.lines, x + self.indent, top, self.look, self.node)


class Text:
    """A paragraph: splits between lines, never leaving one line alone when it has three or more."""

    def __init__(
        self,
        spans: Spans,
        look: Look,
        node: Node,
        *,
        indent: float = 0.0,
        label: Label | None = None,
        bookmark: str = "",
        hyphens: Hyphens | None = None,
    ) -> None:
        self.before, self.after = look.before, look.after
        self._fragments = fragments(spans, bold=look.bold)
        self._look, self._node, self._indent = look, node, indent
        self._label, self._bookmark, self._hyphens = label, bookmark, hyphens
        self._lines: list[Line] | None = None

    def lines(self, width: float) -> list[Line]:
        """Broken once: a text lies in columns of one width."""
        if self._lines is None:
            self._lines = broken(self._fragments, width - self._indent, self._look.size, self._hyphens)
        return self._lines

    def take(self, room: Room) -> tuple[Piece | None, Part | None]:
        lines = self.lines(room.width)
        count = self._fitting(len(lines), room)
        if count == 0 and lines:
            return None, self
        look = self._look
        piece = Lines(lines[:count], look, self._node, self._indent, self._label, self._bookmark)
        if count == len(lines):
            return piece, None
        rest = Text((), look, self._node, indent=self._indent)
        rest._lines = lines[count:]
        return piece, rest

    def _fitting(self, total: int, room: Room) -> int:
        """How many lines this page takes; 0: the next page."""
        look = self._look
        if room.holds(total * look.leading + (look.follow and look.after + look.follow)):
            return total
        if look.follow and not room.fresh:
            return 0
        count = min(total, max(int((room.left + 1e-6) / look.leading), 0))
        if total - count == 1 and count > 1 and total > 3:
            count -= 1
        if count < 2 and not room.fresh and count < total:
            return 0
        return max(count, 1)
