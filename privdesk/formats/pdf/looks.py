"""How texts look: one table of sizes, in points."""

from __future__ import annotations

from dataclasses import dataclass, replace

MM = 72 / 25.4

Colour = tuple[float, float, float]
INK: Colour = (0.09, 0.1, 0.12)
QUIET: Colour = (0.35, 0.35, 0.35)
LINK: Colour = (0.1, 0.27, 0.53)
HAIR: Colour = (0.74, 0.76, 0.79)
STRONG: Colour = (0.3, 0.34, 0.4)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    size: float
    leading: float
    bold: bool = False
    colour: Colour = INK
    before: float = 0.0
    after: float = 0.0
    follow: float = 0.0
    """So much of what comes next must fit on the same page."""

    @property
    def drop(self) -> float:
        """From the top of a line to its baseline."""
        return (self.leading - self.size) / 2 + 0.82 * self.size


BODY = Look(size=10, leading=14, after=7)
SMALL = Look(size=8, leading=11, after=5, colour=QUIET)
LARGE = Look(size=16, leading=25, bold=True, after=5)
TITLE = Look(size=17, leading=22, bold=True, after=4)
HEADINGS = {
    2: Look(size=11, leading=15, bold=True, before=7, after=3, follow=3 * BODY.leading),
    3: Look(size=10, leading=14, bold=True, before=4, after=2, follow=3 * BODY.leading),
    4: Look(size=10, leading=14, colour=QUIET, before=3, after=2, follow=3 * BODY.leading),
}
CELL = Look(size=8.5, leading=11)
HEAD = replace(CELL, bold=True)
DENSE = Look(size=7.5, leading=9.6)
DENSE_HEAD = replace(DENSE, bold=True)
FOOT = Look(size=7.5, leading=9.5, colour=QUIET)
