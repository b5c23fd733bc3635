"""Printed reports as values, and their PDF: a wide table, a card per item, or a document of blocks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from privdesk.formats.pdf.attachments import Attachment
from privdesk.formats.pdf.blocks import Block, Heading, Spans


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """What every report has. ``notes``: (label, value) under the title; ``running``: at the foot of every page."""

    language: str
    title: str
    page_words: str
    author: str = ""
    notes: tuple[tuple[str, str], ...] = ()
    intro: tuple[Block, ...] = ()
    running: str = ""
    attachments: tuple[Attachment, ...] = ()
    made: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """``share``: its width relative to the other columns."""

    head: str
    share: float = 1.0


Facts = tuple[tuple[str, Spans], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """``note``: a line under the title; ``sections``: (heading, facts) after the facts without a heading."""

    title: str
    note: str = ""
    facts: Facts = ()
    sections: tuple[tuple[str, Facts], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A wide table of several, under its own heading; without a title it follows what stands before it."""

    columns: Sequence[Column]
    rows: Iterable[Sequence[Spans]]
    title: str = ""
    row_head: int | None = 0


def table_report(
    front: Front, columns: Sequence[Column], rows: Iterable[Sequence[Spans]], *, row_head: int | None = 0
) -> bytes:
    """Landscape. Rows are pulled as pages fill: what yields them may tell the progress, or raise to cancel.

    Raises ValueError for a row with more cells than there are columns.
    """
    return section_report(front, [Section(columns=columns, rows=rows, row_head=row_head)])


def section_report(front: Front, sections: Iterable[Section]) -> bytes:
    """Landscape, as ``table_report``, with one table after another."""
    from privdesk.formats.pdf.report_pages import ReportPages

    return ReportPages(front, landscape=True).sections(sections)


def card_report(front: Front, cards: Iterable[Card | Heading]) -> bytes:
    """Portrait; cards are pulled as pages fill. A heading opens a group of them."""
    from privdesk.formats.pdf.report_pages import ReportPages

    return ReportPages(front, landscape=False).cards(cards)


def document_report(front: Front, blocks: Iterable[Block], *, landscape: bool = False) -> bytes:
    from privdesk.formats.pdf.report_pages import ReportPages

    return ReportPages(front, landscape=landscape).document(blocks)
