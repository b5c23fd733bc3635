"""Envelopes with a window, in millimetres from the top left of their front."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Pane:
    """A window."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """``folds``: where the letter is folded, from its top; ``panes``: the windows such envelopes are sold with."""

    id: str
    width: float
    height: float
    side: Literal["left", "right"]
    folds: tuple[float, ...]
    panes: tuple[Pane, ...]

    @property
    def address_x(self) -> float:
        return 25.0 if self.side == "left" else 105.0

    @property
    def folded(self) -> float:
        """Height of the folded letter."""
        return self.folds[0]


_EA56 = {"width": 220.0, "height": 110.0}
_C5 = {"width": 229.0, "height": 162.0}

ENVELOPES: dict[str, Envelope] = {
    each.id: each
    for each in (
        Envelope(
            id="ea56-left",
            side="left",
            folds=(107, 202),
            panes=(Pane(x=20, y=50, width=90, height=30), Pane(x=20, y=50, width=90, height=45)),
            **_EA56,
        ),
        Envelope(
            id="ea56-right", side="right", folds=(107, 202), panes=(Pane(x=90, y=50, width=110, height=40),), **_EA56
        ),
        Envelope(
            id="c5-left",
            side="left",
            folds=(158,),
            # the German C5 window lies 7 mm lower: no letter that fits the others shows its address there
            panes=(Pane(x=20, y=50, width=110, height=40),),
            **_C5,
        ),
        Envelope(id="c5-right", side="right", folds=(158,), panes=(Pane(x=99, y=50, width=110, height=40),), **_C5),
        Envelope(id="din-left", side="left", folds=(105, 210), panes=(Pane(x=20, y=50, width=90, height=45),), **_EA56),
    )
}
