"""The pages of a letter: NEN 1026 in spirit, millimetres from the top left of the paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PIL.Image import Image

from privdesk.formats.pdf.blocks import Block, Heading, Items, Paragraph, Span, spans
from privdesk.formats.pdf.boxes import Box, Fitted, draw, fitted
from privdesk.formats.pdf.building import build
from privdesk.formats.pdf.canvas import TaggedCanvas
from privdesk.formats.pdf.catalogue import Particulars
from privdesk.formats.pdf.flow import Flow, Gap, Part, Shape, Together, Turn
from privdesk.formats.pdf.hyphens import Hyphenation
from privdesk.formats.pdf.letter import Annex, LetterSheet
from privdesk.formats.pdf.looks import BODY, FOOT, HEADINGS, MM, QUIET, Look
from privdesk.formats.pdf.paragraphs import Text
from privdesk.formats.pdf.pictures import read_picture
from privdesk.formats.pdf.setting import Setter
from privdesk.formats.pdf.tagging import Node
from privdesk.formats.pdf.text import address_line, brief, one_line, plain

WIDTH, HEIGHT = 210.0, 297.0
LEFT, RIGHT = 25.0, 185.0
LETTERHEAD_TOP = 10.0
ADDRESS_LEAD = 3.75
SUBJECT_BASELINE, BODY_TOP, BODY_BOTTOM = 114.0, 122.0, 267.0
LATER_TOP = 25.0
SIGNATURE = 16.0

_SUBJECT = replace(BODY, after=(BODY_TOP - SUBJECT_BASELINE) * MM - (BODY.leading - BODY.drop))
_ANNEX = replace(HEADINGS[2], size=13, leading=18, after=8)
_NAME = Look(size=13, leading=17, bold=True)
_SENDER = Look(size=8.5, leading=11.5, colour=QUIET)
_RETURN = Look(size=7.5, leading=9, colour=QUIET)
_ADDRESS = Look(size=10, leading=ADDRESS_LEAD * MM)
_LABEL = Look(size=7.5, leading=11.5, colour=QUIET)
_VALUE = Look(size=9, leading=11.5)
_REFERENCE_X = (25.0, 65.0, 105.0, 145.0)
_RUNNING = Box(x=LEFT, baseline=14.5, width=120.0, lines=1, look=FOOT)
_FOOTER = Box(x=LEFT, baseline=280.0, width=RIGHT - LEFT, lines=4, look=FOOT)


def _address_box(x: float) -> Box:
    return Box(x=x, baseline=57.2, width=75.0, lines=6, look=_ADDRESS)


def _address(address: Sequence[str], box: Box) -> Fitted:
    return fitted([address_line(line) for line in address], box)


def address_cut(address: Sequence[str]) -> bool:
    return _address(address, _address_box(LEFT)).cut


@dataclass(frozen=True, slots=True)
class _Placed:
    text: Fitted
    box: Box
    node: Node | None


class LetterPages:
    def __init__(self, sheet: LetterSheet) -> None:
        if len(sheet.references) > len(_REFERENCE_X):
            raise ValueError("a letter has at most four references")
        self._sheet = sheet
        self._picture: Image | None = read_picture(sheet.letterhead.picture) if sheet.letterhead.picture else None
        self._running = fitted(
            [" · ".join(one_line(f"{label} {value}") for label, value in sheet.references[:2] if value)], _RUNNING
        )
        self._hyphens = Hyphenation(sheet.language)
        self._first: list[_Placed] = []
        self._figure = Node("Figure")

    def build(self) -> bytes:
        sheet = self._sheet
        particulars = Particulars(
            title=sheet.subject,
            author=sheet.author,
            subject=sheet.subject,
            language=sheet.language,
            made=sheet.made,
            attachments=sheet.attachments,
        )
        return build(particulars, self._draw)

    def _draw(self, canvas: TaggedCanvas, root: Node) -> None:
        # the nodes stand in the order of reading: from whom, to whom, about what, the text, the foot of the first page
        self._letterhead(root)
        self._place([self._sheet.return_line], Box(x=self._x, baseline=53.2, width=75, lines=1, look=_RETURN), root)
        self._placed(_address(self._sheet.address, _address_box(self._x)), _address_box(self._x), root)
        self._references(root)
        letter = list(self._letter(root))
        self._place(self._sheet.footer, _FOOTER, root)
        annexes = [part for annex in self._sheet.annexes for part in self._annex(annex, root)]
        Flow(canvas, self._shape).run([*letter, *annexes])

    @property
    def _x(self) -> float:
        return self._sheet.envelope.address_x

    # the first page

    def _place(self, paragraphs: Sequence[str], box: Box, parent: Node) -> None:
        self._placed(fitted([one_line(each) for each in paragraphs], box), box, parent)

    def _placed(self, text: Fitted, box: Box, parent: Node) -> None:
        if text.lines:
            self._first.append(_Placed(text, box, parent.add("P")))

    def _letterhead(self, root: Node) -> None:
        head = self._sheet.letterhead
        if self._picture:
            described = brief(head.description) or brief(self._sheet.author) or "logo"
            self._figure = root.add("Figure", alternative=described)
            self._place(head.lines, Box(x=125, baseline=13.5, width=60, lines=8, look=_SENDER), root)
            return
        self._place(head.lines[:1], Box(x=LEFT, baseline=16, width=160, lines=1, look=_NAME), root)
        self._place(head.lines[1:], Box(x=LEFT, baseline=21.5, width=160, lines=6, look=_SENDER), root)

    def _references(self, root: Node) -> None:
        for (label, value), x in zip(self._sheet.references, _REFERENCE_X, strict=False):
            if not plain(value):
                continue
            node = root.add("P")
            labelled = fitted([one_line(label)], Box(x=x, baseline=101, width=38, lines=1, look=_LABEL)).spaced()
            self._first.append(_Placed(labelled, Box(x=x, baseline=101, width=38, lines=1, look=_LABEL), node))
            below = Box(x=x, baseline=101 + _VALUE.leading / MM, width=38, lines=2, look=_VALUE)
            self._first.append(_Placed(fitted([one_line(value)], below), below, node))

    def _shape(self, index: int, *, landscape: bool) -> Shape:
        if index == 0:
            top = SUBJECT_BASELINE - _SUBJECT.drop / MM
            return Shape(
                width=WIDTH, height=HEIGHT, left=LEFT, right=RIGHT, top=top, bottom=BODY_BOTTOM, furniture=self._front
            )
        width, height = (HEIGHT, WIDTH) if landscape else (WIDTH, HEIGHT)
        return Shape(
            width=width,
            height=height,
            left=LEFT,
            right=width - LEFT,
            top=LATER_TOP,
            bottom=height - 20,
            furniture=self._later,
        )

    def _front(self, canvas: TaggedCanvas) -> None:
        if self._picture:
            scale = min(90 / self._picture.width, 32 / self._picture.height)
            size = (self._picture.width * scale * MM, self._picture.height * scale * MM)
            canvas.picture(self._picture, LEFT * MM, LETTERHEAD_TOP * MM, size, self._figure)
        for placed in self._first:
            draw(canvas, placed.text, placed.box, placed.node)
        for fold in self._sheet.envelope.folds:
            canvas.rule(4 * MM, fold * MM, 4 * MM, 0.3, QUIET)

    def _later(self, canvas: TaggedCanvas) -> None:
        draw(canvas, self._running, _RUNNING, None)
        right = canvas.width - LEFT * MM
        canvas.page_number(right, _RUNNING.baseline * MM, self._sheet.page_words)

    # what flows

    def _letter(self, root: Node) -> Iterator[Part]:
        sheet = self._sheet
        setter = Setter(root, self._hyphens)
        label = f"{plain(sheet.subject_label)}: " if plain(sheet.subject_label) else ""
        yield Text(spans(label, Span(plain(sheet.subject), bold=True)), _SUBJECT, root.add("H1"))
        body = list(setter.parts(sheet.body))
        # a signature alone on a page could be any letter's: the last paragraph goes with it, and a heading above it
        count = _ending(sheet.body)
        ending = body[len(body) - count :]
        yield from body[: len(body) - len(ending)]
        closing = Together((*ending, *self._closing(root, setter)))
        if closing.parts:
            yield closing

    def _closing(self, root: Node, setter: Setter) -> Iterator[Part]:
        sheet = self._sheet
        if sheet.closing:
            yield Text(spans(sheet.closing), replace(BODY, before=7, after=0), root.add("P"))
        if sheet.signature:
            yield Gap(SIGNATURE * MM)
            yield Text(spans("\n".join(map(plain, sheet.signature))), BODY, root.add("P"))
        if sheet.enclosures:
            yield setter.heading(spans(sheet.enclosures_label), 2, replace(HEADINGS[2], size=10, before=10, follow=0))
            listed = tuple(spans(plain(each)) for each in sheet.enclosures)
            yield from setter.parts([Items(listed, ordered=True) if len(listed) > 1 else Paragraph(listed[0])])

    def _annex(self, annex: Annex, root: Node) -> Iterator[Part]:
        setter = Setter(root, self._hyphens)
        yield Turn(landscape=annex.landscape)
        yield setter.heading(spans(plain(annex.title)), 2, _ANNEX)
        yield from setter.parts(annex.blocks)


def _ending(blocks: Sequence[Block]) -> int:
    """How many of the last blocks stay with the signature."""
    last = blocks[-1] if blocks else None
    if not isinstance(last, Paragraph) or sum(len(span.text) for span in last.spans) > 600:
        return 0
    return 2 if len(blocks) > 1 and isinstance(blocks[-2], Heading) else 1
