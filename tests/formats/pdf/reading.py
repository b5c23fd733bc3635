"""Reads a PDF back in two ways: as a screen reader does, by its tags, and as an eye does, by place (QtPdf)."""

import re
from io import BytesIO
from typing import NamedTuple

import pikepdf
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument

MM = 72 / 25.4


class Spoken(NamedTuple):
    path: str
    """Roles from below the document: ``L/LI/LBody``."""
    text: str


def opened(pdf):
    return pikepdf.open(BytesIO(pdf))


def _unicode_of(font):
    table = {}
    data = font.ToUnicode.read_bytes().decode("latin-1")
    for block in re.findall(r"beginbfchar(.*?)endbfchar", data, re.DOTALL):
        for code, text in re.findall(r"<(\w+)>\s*<(\w+)>", block):
            table[int(code, 16)] = bytes.fromhex(text).decode("utf-16-be")
    for block in re.findall(r"beginbfrange(.*?)endbfrange", data, re.DOTALL):
        for first, _last, texts in re.findall(r"<(\w+)>\s*<(\w+)>\s*\[(.*?)\]", block, re.DOTALL):
            for offset, text in enumerate(re.findall(r"<(\w+)>", texts)):
                table[int(first, 16) + offset] = bytes.fromhex(text).decode("utf-16-be")
    return table


def marked(page):
    """``{number: text}`` of the marked content of a page; artifacts under None."""
    tables = {name: _unicode_of(font) for name, font in page.Resources.Font.items() if "/ToUnicode" in font}
    found, current, font = {}, None, None
    for operands, operator in pikepdf.parse_content_stream(page):
        sign = str(operator)
        if sign == "BDC":
            current = operands[1].get("/MCID") if isinstance(operands[1], pikepdf.Dictionary) else None
            current = None if current is None else int(current)
        elif sign == "EMC":
            current = None
        elif sign == "Tf":
            font = str(operands[0])
        elif sign == "Tj":
            text = "".join(tables[font].get(code, "\u0000") for code in bytes(operands[0]))
            found[current] = found.get(current, "") + text
        elif sign == "T*":
            found[current] = found.get(current, "") + "\n"
    return found


def spoken(pdf):
    """Every element with text of its own, in the order of reading; lines as they were broken."""
    with opened(pdf) as file:
        pages = [marked(page) for page in file.pages]
        index = {page.objgen: number for number, page in enumerate(file.pages)}
        found = []

        def walk(element, path, page):
            page = element.get("/Pg", page)
            kids = element.get("/K", [])
            own = []
            for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
                if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/MCR":
                    own.append(pages[index[kid.Pg.objgen]].get(int(kid.MCID), ""))
                elif isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/OBJR":
                    continue
                elif isinstance(kid, pikepdf.Dictionary):
                    if own:
                        found.append(Spoken(path, "".join(own)))
                        own = []
                    walk(kid, f"{path}/{str(kid.S)[1:]}".lstrip("/"), page)
                else:
                    own.append(pages[index[page.objgen]].get(int(kid), ""))
            if own:
                found.append(Spoken(path, "".join(own)))

        walk(file.Root.StructTreeRoot.K, "", None)
        return found


def all_spoken(pdf):
    return "\n".join(each.text for each in spoken(pdf))


def squeezed(text):
    """Without any white space: how a text was broken over lines does not matter."""
    return re.sub(r"\s+", "", text)


class Printed(NamedTuple):
    """A word and its place in millimetres from the top left."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


class Sheet:
    """What QtPdf sees."""

    def __init__(self, pdf):
        self._data = QByteArray(pdf)
        self._buffer = QBuffer(self._data)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument(None)
        self._document.load(self._buffer)
        assert self._document.status() == QPdfDocument.Status.Ready

    @property
    def pages(self):
        return self._document.pageCount()

    def size(self, page):
        size = self._document.pagePointSize(page)
        return round(size.width() / MM), round(size.height() / MM)

    def text(self, page):
        return self._document.getAllText(page).text()

    def words(self, page=0):
        text = self.text(page)
        for match in re.finditer(r"\S+", text):
            box = self._document.getSelectionAtIndex(page, match.start(), len(match[0])).boundingRectangle()
            yield Printed(match[0], box.left() / MM, box.top() / MM, box.right() / MM, box.bottom() / MM)

    def word(self, text, page=0):
        return next(word for word in self.words(page) if word.text == text)
