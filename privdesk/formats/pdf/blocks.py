"""What a document says: values that other areas build. All text is untrusted and shown literally."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text; a line end breaks the line. A ``link`` that is not http, https or mailto is left out."""

    text: str
    _: KW_ONLY
    bold: bool = False
    italic: bool = False
    link: str = ""


Spans = tuple[Span, ...]


def spans(*parts: str | Span) -> Spans:
    return tuple(part if isinstance(part, Span) else Span(part) for part in parts)


@dataclass(frozen=True, slots=True)
class Paragraph:
    spans: Spans
    _: KW_ONLY
    small: bool = False
    large: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """``level`` 2 to 4: level 1 is the subject or the title. A skipped level is closed up (PDF/UA 7.4.2)."""

    spans: Spans
    _: KW_ONLY
    level: int = 2


@dataclass(frozen=True, slots=True)
class Items:
    """A list; an ``Items`` among the items belongs under the item before it."""

    items: tuple[Spans | Items, ...]
    _: KW_ONLY
    ordered: bool = False
    start: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """``shares``: relative widths of the columns; ``row_heads``: the first cell of a row names it."""

    head: tuple[Spans, ...] = ()
    rows: tuple[tuple[Spans, ...], ...] = ()
    shares: tuple[float, ...] = ()
    row_heads: bool = False


@dataclass(frozen=True, slots=True)
class PageBreak:
    _: KW_ONLY
    landscape: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Square:
    """A QR code of ``text`` (ASCII); ``side`` in millimetres with its white margin; ``alternative`` says what it is."""

    text: str
    alternative: str
    side: float = 60.0


Block = Paragraph | Heading | Items | Table | PageBreak | Square
