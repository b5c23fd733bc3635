"""The pages of a report, in millimetres from the top left of the paper."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from privdesk.formats.pdf.blocks import Block, Heading, Span, spans
from privdesk.formats.pdf.boxes import Box, draw, fitted
from privdesk.formats.pdf.building import build
from privdesk.formats.pdf.canvas import TaggedCanvas
from privdesk.formats.pdf.catalogue import Particulars
from privdesk.formats.pdf.flow import Flow, Need, Part, Shape
from privdesk.formats.pdf.hyphens import Hyphenation
from privdesk.formats.pdf.looks import BODY, FOOT, HAIR, HEADINGS, MM, QUIET, TITLE
from privdesk.formats.pdf.paragraphs import Text
from privdesk.formats.pdf.report import Card, Facts, Front, Section
from privdesk.formats.pdf.setting import Setter
from privdesk.formats.pdf.tables import DENSE_DRESS, Dress, TablePart
from privdesk.formats.pdf.tagging import Node
from privdesk.formats.pdf.text import clean, one_line, plain

LONG, SHORT = 297.0, 210.0
MARGIN, TOP, FOOT_HEIGHT = 18.0, 18.0, 18.0

_NOTE = replace(BODY, size=9, leading=12.5, after=0)
_NOTE_LAST = replace(_NOTE, after=14)
_GROUP = replace(TITLE, size=13.5, leading=18, before=22, after=5)
_CARD_TITLE = replace(HEADINGS[2], size=12.5, leading=17, before=20, after=3)
_CARD_NOTE = replace(BODY, size=8.5, leading=12, colour=QUIET, after=4)
_SECTION = replace(HEADINGS[3], size=8.5, leading=12, colour=QUIET, before=9, after=1)
_LABEL = replace(BODY, size=8.5, leading=12, colour=QUIET)
_FACT = Dress(cell=replace(BODY, size=9, leading=12), row_head=_LABEL, gutter=10, above=2.5, below=3, after=4)


Parts = Callable[[Node], Iterator[Part]]


class ReportPages:
    def __init__(self, front: Front, *, landscape: bool) -> None:
        self._front, self._landscape = front, landscape
        self._hyphens = Hyphenation(front.language)
        self._running = one_line(front.running)

    def sections(self, sections: Iterable[Section]) -> bytes:
        def parts(root: Node) -> Iterator[Part]:
            setter = Setter(root, self._hyphens, bookmarks=True)
            dress = replace(DENSE_DRESS, hyphens=self._hyphens)
            for section in sections:
                if section.title:
                    yield Need(40 * MM)
                    yield setter.heading(spans(plain(section.title)), 2, _GROUP)
                head = [spans(column.head) for column in section.columns]
                shares = [column.share for column in section.columns]
                yield TablePart(head, section.rows, shares, root.add("Table"), row_head=section.row_head, dress=dress)

        return self._build(parts)

    def cards(self, cards: Iterable[Card | Heading]) -> bytes:
        def parts(root: Node) -> Iterator[Part]:
            setter = Setter(root, self._hyphens, bookmarks=True)
            for card in cards:
                if isinstance(card, Heading):
                    yield Need(55 * MM)
                    yield setter.heading(card.spans, 2, _GROUP)
                else:
                    yield from self._card(card, setter, root)

        return self._build(parts)

    def document(self, blocks: Iterable[Block]) -> bytes:
        return self._build(lambda root: Setter(root, self._hyphens, bookmarks=True).parts(blocks))

    def _card(self, card: Card, setter: Setter, root: Node) -> Iterator[Part]:
        yield Need(40 * MM)
        yield setter.heading(spans(plain(card.title)), 2, _CARD_TITLE)
        if card.note:
            yield Text(spans(plain(card.note)), _CARD_NOTE, root.add("P"))
        yield from self._facts(card.facts, root)
        for heading, facts in card.sections:
            if facts:
                yield setter.heading(spans(plain(heading)), 3, _SECTION)
                yield from self._facts(facts, root)

    def _facts(self, facts: Facts, root: Node) -> Iterator[Part]:
        rows = [(spans(clean(label, lines=True).strip()), value) for label, value in facts]
        if rows:
            dress = replace(_FACT, hyphens=self._hyphens)
            yield TablePart((), rows, (1, 2.6), root.add("Table"), row_head=0, dress=dress)

    # around it

    def _build(self, parts: Parts) -> bytes:
        front = self._front

        def drawn(canvas: TaggedCanvas, root: Node) -> None:
            flow = Flow(canvas, self._shape)
            flow.run(self._opening(root))
            flow.run(parts(root))

        return build(
            Particulars(
                title=front.title,
                author=front.author,
                subject=front.title,
                language=front.language,
                made=front.made,
                attachments=front.attachments,
            ),
            drawn,
        )

    def _opening(self, root: Node) -> Iterator[Part]:
        front = self._front
        yield Text(spans(plain(front.title)), TITLE, root.add("H1"))
        for index, (label, value) in enumerate(front.notes, 1):
            look = _NOTE_LAST if index == len(front.notes) else _NOTE
            yield Text(spans(f"{plain(label)}: ", Span(plain(value), bold=True)), look, root.add("P"))
        yield from Setter(root, self._hyphens).parts(front.intro)

    def _shape(self, _index: int, *, landscape: bool) -> Shape:
        across = self._landscape or landscape
        width, height = (LONG, SHORT) if across else (SHORT, LONG)
        return Shape(
            width=width,
            height=height,
            left=MARGIN,
            right=width - MARGIN,
            top=TOP,
            bottom=height - FOOT_HEIGHT - 3,
            furniture=self._foot,
        )

    def _foot(self, canvas: TaggedCanvas) -> None:
        width, height = canvas.width / MM, canvas.height / MM
        canvas.rule(MARGIN * MM, (height - FOOT_HEIGHT + 2) * MM, (width - 2 * MARGIN) * MM, 0.35, HAIR)
        box = Box(x=MARGIN, baseline=height - 11, width=width - 2 * MARGIN - 40, lines=1, look=FOOT)
        draw(canvas, fitted([self._running], box), box, None)
        canvas.page_number((width - MARGIN) * MM, (height - 11) * MM, self._front.page_words)
