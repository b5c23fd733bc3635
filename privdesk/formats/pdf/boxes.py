"""Text in a fixed place: made smaller until it fits, and cut off with … only when even that is too large."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from privdesk.formats.pdf.breaking import Fragment, Line, broken
from privdesk.formats.pdf.canvas import TaggedCanvas
from privdesk.formats.pdf.looks import MM, Look
from privdesk.formats.pdf.paragraphs import fragments_of_line
from privdesk.formats.pdf.tagging import Node

_SMALLEST = 0.7


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """``baseline``: of the first line. Millimetres from the top left."""

    x: float
    baseline: float
    width: float
    lines: int
    look: Look


@dataclass(frozen=True, slots=True)
class Fitted:
    lines: list[Line]
    look: Look
    cut: bool

    def spaced(self) -> Fitted:
        """With a space at its end, so that it is not spoken as one word with what follows in the same paragraph."""
        if not self.lines:
            return self
        *others, last = self.lines
        return replace(self, lines=[*others, (*last, Fragment(last[-1].font, "", " "))])


def fitted(paragraphs: Sequence[str], box: Box) -> Fitted:
    """Each of ``paragraphs``, cleaned already, starts a line; the leading stays, so that the box keeps its height."""
    runs = fragments_of_line("\n".join(filter(None, paragraphs)), bold=box.look.bold)
    factor = 1.0
    while True:
        size = box.look.size * factor
        lines = broken(runs, box.width * MM, size, most=box.lines)
        if len(lines) <= box.lines:
            return Fitted(lines, replace(box.look, size=size), cut=False)
        if factor <= _SMALLEST + 1e-6:
            break
        factor -= 0.05
    kept = lines[: box.lines]
    return Fitted([*kept[:-1], _ended(kept[-1])], replace(box.look, size=size), cut=True)


def _ended(line: Line) -> Line:
    """The line with … at its end, for which a few characters go."""
    *others, last = line
    return (*others, Fragment(last.font, last.link, last.text.rstrip()[:-2] + "…"))


def draw(canvas: TaggedCanvas, text: Fitted, box: Box, node: Node | None) -> None:
    if not text.lines:
        return
    canvas.write(text.lines, box.x * MM, box.baseline * MM - text.look.drop, text.look, node)
