"""Draws on pages and marks everything that is drawn: content of a node, or an artifact."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import BinaryIO, NamedTuple

from PIL.Image import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFString, PDFZCompress
from reportlab.pdfgen.canvas import Canvas

from privdesk.formats.pdf import fonts
from privdesk.formats.pdf.breaking import Fragment, Line
from privdesk.formats.pdf.catalogue import Document, Particulars, Stamp, complete
from privdesk.formats.pdf.looks import FOOT, LINK, Colour, Look
from privdesk.formats.pdf.tagging import Content, Node, Note, tree
from privdesk.formats.pdf.text import brief, plain


def _colour(colour: Colour) -> str:
    return "{:g} {:g} {:g}".format(*colour)


class _Number(NamedTuple):
    place: int
    right: float
    baseline: float
    words: str


class _Sheet(NamedTuple):
    """The code of a page; the page's number comes between, when the total is known."""

    before: str
    after: str
    number: _Number | None


class TaggedCanvas(Canvas):
    """Coordinates in points; ``top`` counts down from the upper edge of the page."""

    def __init__(self, out: BinaryIO, root: Node, particulars: Particulars) -> None:
        first = fonts.FACES[False, False]
        fonts.font(first)
        super().__init__(
            out, invariant=1, pdfVersion=(1, 7), pageCompression=1, lang=particulars.language, initialFontName=first
        )
        # the canvas makes its own document and offers no other way to bring one
        self._doc.__class__ = Document
        self.stamp = self._doc._timeStamp = Stamp(particulars.made)  # noqa: SLF001
        self.root, self.particulars = root, particulars
        self._owners: list[list[Node]] = [[]]
        self._marked = False
        self._sheets: list[_Sheet] = []
        self._number: _Number | None = None
        self._bookmarks = 0

    # marked content

    @contextmanager
    def content(self, node: Node) -> Iterator[None]:
        owners = self._owners[-1]
        node.kids.append(Content(len(self._owners) - 1, len(owners)))
        with self._marking(f"/{node.role} <</MCID {len(owners)}>> BDC"):
            owners.append(node)
            yield

    @contextmanager
    def artifact(self, kind: str = "Layout") -> Iterator[None]:
        if self._marked:
            yield
            return
        with self._marking(f"/Artifact <</Type/{kind}>> BDC"):
            yield

    @contextmanager
    def _marking(self, opening: str) -> Iterator[None]:
        assert not self._marked, "marked content does not nest"
        self._code.append(opening)
        self._marked = True
        yield
        self._marked = False
        self._code.append("EMC")

    # drawing

    @property
    def width(self) -> float:
        return float(self._pagesize[0])

    @property
    def height(self) -> float:
        return float(self._pagesize[1])

    def write(self, lines: Sequence[Line], x: float, top: float, look: Look, node: Node | None) -> None:
        """Lines of text, the upper edge of the first at ``top``. Without a node they are an artifact."""
        baseline = self.height - top - look.drop
        if node is None:
            with self.artifact("Pagination"):
                self._show(lines, x, baseline, look, look.colour)
            return
        if not any(fragment.link for line in lines for fragment in line):
            with self.content(node):
                self._show(lines, x, baseline, look, look.colour)
            return
        self._write_linked(lines, x, baseline, look, node)

    def _write_linked(self, lines: Sequence[Line], x: float, baseline: float, look: Look, node: Node) -> None:
        link, target = "", node
        for line in lines:
            at = x
            for fragment in line:
                if fragment.link != link:
                    link = fragment.link
                    target = node.add("Link") if link else node
                width = fonts.width_of(fragment.text, fragment.font, look.size)
                with self.content(target):
                    self._show([(fragment,)], at, baseline, look, LINK if link else look.colour)
                if link:
                    box = (at, baseline - 0.25 * look.size, at + width, baseline + 0.85 * look.size)
                    self._link(target, link, box)
                at += width
            baseline -= look.leading

    def _show(self, lines: Sequence[Line], x: float, baseline: float, look: Look, colour: Colour) -> None:
        code = [f"BT {_colour(colour)} rg 1 0 0 1 {x:.3f} {baseline:.3f} Tm {look.leading:g} TL"]
        current = ""
        for index, line in enumerate(lines):
            if index:
                code.append("T*")
            for name, _link, text in line:
                font = fonts.font(name)
                for subset, glyphs in font.splitString(text, self._doc):
                    named = font.getSubsetInternalName(subset, self._doc)
                    if named != current:
                        current = named
                        code.append(f"{named} {look.size:g} Tf")
                    code.append(f"({self._escape(glyphs)}) Tj")
        code.append("ET")
        self._code.append(" ".join(code))

    def _link(self, node: Node, link: str, box: tuple[float, float, float, float]) -> None:
        annotation = PDFDictionary(
            {
                "Type": PDFName("Annot"),
                "Subtype": PDFName("Link"),
                "F": 4,
                "Border": PDFArray([0, 0, 0]),
                "Rect": PDFArray(box),
                "Contents": PDFString(link),
                "A": PDFDictionary({"S": PDFName("URI"), "URI": PDFString(link)}),
            }
        )
        node.kids.append(Note(len(self._owners) - 1, annotation))
        self._addAnnotation(annotation)

    def rule(self, x: float, top: float, length: float, thickness: float, colour: Colour) -> None:
        y = self.height - top
        with self.artifact():
            self._code.append(f"{_colour(colour)} RG {thickness:g} w {x:.3f} {y:.3f} m {x + length:.3f} {y:.3f} l S")

    def picture(self, image: Image, x: float, top: float, size: tuple[float, float], node: Node) -> None:
        width, height = size
        with self.content(node):
            self.drawImage(ImageReader(image), x, self.height - top - height, width, height)

    def bars(self, bars: Iterable[tuple[float, float, float]], thickness: float, node: Node) -> None:
        """Black bars, each from its upper left corner: x, top, length."""
        with self.content(node):
            low = self.height - thickness
            drawn = (f"{x:.3f} {low - y:.3f} {length:.3f} {thickness:.3f} re" for x, y, length in bars)
            self._code.append(f"0 0 0 rg {' '.join(drawn)} f")

    def bookmark(self, title: str) -> None:
        """An entry in the reader's list of contents, leading to this page."""
        key = f"place-{self._bookmarks}"
        self._bookmarks += 1
        self.bookmarkPage(key)
        self.addOutlineEntry(brief(title), key)

    # pages

    def page_number(self, right: float, baseline: float, words: str) -> None:
        """``Pagina {n} van {total}``, ending at ``right``. The total is known at the end only, so its place is kept."""
        with self.artifact("Pagination"):
            self._number = _Number(len(self._code), right, self.height - baseline, plain(words))
            self._code.append("")

    def showPage(self) -> None:  # noqa: N802 -- reportlab's word
        code = self._code
        super().showPage()
        page = self._doc.Pages[-1]
        page.__NoDefault__ = [*pdfdoc.PDFPage.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = len(self._owners) - 1
        page.Tabs = PDFName("S")
        page.stream = None
        place = self._number.place if self._number else 0
        self._sheets.append(_Sheet("\n".join(code[:place]), "\n".join(code[place:]), self._number))
        self._number = None
        self._owners.append([])

    def save(self) -> None:
        if len(self._code):
            self.showPage()
        pages = self._doc.Pages.pages
        for index, (page, sheet) in enumerate(zip(pages, self._sheets, strict=True), 1):
            number = self._numbered(sheet.number, index, len(pages)) if sheet.number else ""
            code = f"{sheet.before}\n{number}\n{sheet.after}\n"
            page.Contents = PDFStream(content=code, filters=[PDFZCompress])
        complete(self._doc, self.particulars, self.stamp)
        self._doc.Catalog.StructTreeRoot = tree(self._doc, self.root, pages, self._owners[: len(pages)])
        super().save()

    def _numbered(self, number: _Number, index: int, total: int) -> str:
        text = number.words.replace("{n}", str(index)).replace("{total}", str(total))
        line = tuple(Fragment(font, "", run) for font, run in fonts.runs(text, fonts.FACES[False, False]))
        width = sum(fonts.width_of(run, font, FOOT.size) for font, _link, run in line)
        self._show([line], number.right - width, number.baseline, FOOT, FOOT.colour)
        return str(self._code.pop())
