"""The fonts: Noto Sans in four faces, DejaVu Sans for what Noto lacks; both lie in ``resources/fonts``."""

from __future__ import annotations

import re
from functools import lru_cache
from threading import Lock

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from privdesk.core.resources import resource
from privdesk.formats.pdf.text import MISSING

FACES = {(False, False): "NotoSans-Regular", (True, False): "NotoSans-Bold"}
FACES |= {(False, True): "NotoSans-Italic", (True, True): "NotoSans-BoldItalic"}
FALLBACK = "DejaVuSans"


_LOADING = Lock()


def font(name: str) -> TTFont:
    # a document must meet one object per font, also when two threads ask for it first at the same moment
    with _LOADING:
        return _loaded(name)


@lru_cache(maxsize=8)
def _loaded(name: str) -> TTFont:
    """Registered as well, since a canvas looks its first font up by name."""
    # asciiReadable would put all of ASCII into every file
    loaded = TTFont(name, str(resource("fonts", f"{name}.ttf")), asciiReadable=0)
    pdfmetrics.registerFont(loaded)
    return loaded


class _Advances(dict[str, float]):
    """Widths of characters in thousandths of the font's size, looked up when first asked."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._face = font(name).face

    def __missing__(self, char: str) -> float:
        self[char] = width = float(self._face.getCharWidth(ord(char)))
        return width


@lru_cache(maxsize=8)
def advances(name: str) -> _Advances:
    return _Advances(name)


def width_of(text: str, name: str, size: float) -> float:
    """In points."""
    return sum(map(advances(name).__getitem__, text)) * size / 1000


def _has(name: str, char: str) -> bool:
    # above U+FFFF reportlab writes a wrong ToUnicode map: such a character would be read as another one
    return char <= "\uffff" and ord(char) in font(name).face.charToGlyph


def printable(char: str) -> bool:
    return _has(FACES[False, False], char) or _has(FALLBACK, char)


@lru_cache(maxsize=4)
def _covered(name: str) -> re.Pattern[str]:
    """Matches the longest run of characters that the font has."""
    ranges: list[list[int]] = []
    for code in sorted(code for code in font(name).face.charToGlyph if 32 <= code <= 0xFFFD):
        if ranges and code == ranges[-1][1] + 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    inside = "".join(f"{re.escape(chr(first))}-{re.escape(chr(last))}" for first, last in ranges)
    return re.compile(f"[\n{inside}]+")


def runs(text: str, name: str) -> list[tuple[str, str]]:
    """``[(font, text)]``: the wished font where it has the characters, else the fallback, else U+FFFD."""
    if text.isascii():
        return [(name, text)] if text else []
    found: list[tuple[str, str]] = []
    covered, place = _covered(name), 0
    for match in covered.finditer(text):
        found += _fallback(text[place : match.start()], name)
        found.append((name, match[0]))
        place = match.end()
    return found + _fallback(text[place:], name)


def _fallback(text: str, name: str) -> list[tuple[str, str]]:
    return [(FALLBACK, char) if _has(FALLBACK, char) else (name, MISSING) for char in text]
