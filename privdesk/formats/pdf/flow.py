"""Parts flow over pages. A part gives what fits into the room that is left, and what remains of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

from privdesk.formats.pdf.canvas import TaggedCanvas
from privdesk.formats.pdf.looks import MM

_FUZZ = 1e-6


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """What is left of a column, in points; ``full``: the height of a whole column."""

    width: float
    left: float
    full: float

    @property
    def fresh(self) -> bool:
        return self.left >= self.full - _FUZZ

    def holds(self, height: float) -> bool:
        return height <= self.left + _FUZZ


class Piece(Protocol):
    @property
    def height(self) -> float: ...

    def paint(self, canvas: TaggedCanvas, x: float, top: float) -> None: ...


class Part(Protocol):
    """``before`` and ``after``: the space to its neighbours, the larger of the two counts."""

    before: float
    after: float

    def take(self, room: Room, /) -> tuple[Piece | None, Part | None]:
        """The piece for this page and the rest. A fresh column must get a piece, however small."""
        ...


@dataclass(slots=True)
class Gap:
    """Empty space, dropped where a page ends."""

    height: float
    before: float = 0.0
    after: float = 0.0

    def take(self, room: Room) -> tuple[Piece | None, Part | None]:
        return (self, None) if room.holds(self.height) else (Gap(0.0), None)

    def paint(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        pass


@dataclass(slots=True)
class Together:
    """Parts that stay on one page when a page can hold them."""

    parts: tuple[Part, ...]
    before: float = 0.0
    after: float = 0.0

    def height(self, width: float) -> float:
        boundless = Room(width=width, left=float("inf"), full=float("inf"))
        total = after = 0.0
        for index, part in enumerate(self.parts):
            piece, _rest = part.take(boundless)
            total += (piece.height if piece else 0.0) + (max(after, part.before) if index else 0.0)
            after = part.after
        return total

    def take(self, _room: Room) -> tuple[Piece | None, Part | None]:
        raise AssertionError("the flow opens it")


@dataclass(slots=True)
class Need:
    """A new page unless so much room is left; nothing is drawn."""

    height: float
    before: float = 0.0
    after: float = 0.0

    def take(self, room: Room) -> tuple[Piece | None, Part | None]:
        return (Gap(0.0), None) if room.holds(self.height) or room.fresh else (None, self)


@dataclass(slots=True)
class Turn:
    """A new page."""

    landscape: bool = False
    before: float = 0.0
    after: float = 0.0

    def take(self, _room: Room) -> tuple[Piece | None, Part | None]:
        raise AssertionError("the flow turns the page")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """A page and its column in millimetres from the top left; ``furniture`` draws what every such page has."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    furniture: Callable[[TaggedCanvas], None]


class Shapes(Protocol):
    def __call__(self, index: int, /, *, landscape: bool) -> Shape:
        """The page with this index, from 0."""
        ...


class Flow:
    def __init__(self, canvas: TaggedCanvas, shapes: Shapes) -> None:
        self._canvas, self._shapes = canvas, shapes
        self._index = -1
        self._landscape = False
        self._turn()

    def _turn(self) -> None:
        if self._index >= 0:
            self._canvas.showPage()
        self._index += 1
        self._shape = self._shapes(self._index, landscape=self._landscape)
        self._canvas.setPageSize((self._shape.width * MM, self._shape.height * MM))
        self._shape.furniture(self._canvas)
        self._y = self._shape.top * MM
        self._after = 0.0
        self._fresh = True

    def _room(self, before: float) -> Room:
        shape = self._shape
        full = (shape.bottom - shape.top) * MM
        left = full if self._fresh else shape.bottom * MM - self._y - before
        return Room(width=(shape.right - shape.left) * MM, left=left, full=full)

    def run(self, parts: Iterable[Part]) -> None:
        for part in parts:
            self._place(part)

    def _place(self, part: Part) -> None:
        if isinstance(part, Turn):
            self._landscape = part.landscape
            self._turn()
            return
        if isinstance(part, Together):
            before = 0.0 if self._fresh else max(self._after, part.parts[0].before)
            room = self._room(before)
            if not room.fresh and not room.holds(part.height(room.width)):
                self._turn()
            self.run(part.parts)
            return
        rest: Part | None = part
        while rest is not None:
            before = 0.0 if self._fresh else max(self._after, rest.before)
            room = self._room(before)
            piece, rest = rest.take(room)
            assert piece is not None or not room.fresh, "a fresh column must take something"
            if piece is not None and piece.height > 0:
                piece.paint(self._canvas, self._shape.left * MM, self._y + before)
                self._y += before + piece.height
                self._after, self._fresh = part.after, False
            if rest is not None:
                self._turn()
