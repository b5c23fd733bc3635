"""Breaks runs of text into lines. Time grows with the length of the text only."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from privdesk.core.citing import NBSP
from privdesk.formats.pdf.fonts import advances

SOFT_HYPHEN = "\u00ad"
_FUZZ = 1e-6
# where a word may end a line without a hyphen of ours
_SEAM = re.compile(r"(?<=[^\W\d_]{3}[-–/])(?=[^\W\d_]{3})")
_LOOSE = frozenset("/@._-?&=:;,+")

Hyphens = Callable[[str], Sequence[int]]
"""The places in a word where it may be broken."""


class Fragment(NamedTuple):
    """Text in one font; ``link``: where it leads, or ""."""

    font: str
    link: str
    text: str


Line = tuple[Fragment, ...]


class _Word(NamedTuple):
    fragments: tuple[Fragment, ...]
    width: float
    spaced: bool
    """Whether a space follows."""


def broken(
    fragments: Sequence[Fragment], width: float, size: float, hyphens: Hyphens | None = None, *, most: int | None = None
) -> list[Line]:
    """Lines not wider than ``width`` points, unless one character is. A line end in a text breaks; "" gives no line.

    A line that ends at a space keeps it, so that words do not run together when the text is read out.
    With ``most`` it stops soon after so many lines.
    """
    lines: list[Line] = []
    limit = width * 1000 / size + _FUZZ
    for hard in _hard_lines(fragments):
        if lines:
            lines[-1] = (*lines[-1], *_space_after(lines[-1]))
        made = list(islice(_filled(_words(hard), limit, hyphens), most and most + 1))
        lines += made or [()]
        if most is not None and len(lines) > most:
            break
    while lines and not lines[-1]:
        lines.pop()
    return lines


def _hard_lines(fragments: Sequence[Fragment]) -> Iterator[list[Fragment]]:
    current: list[Fragment] = []
    for fragment in fragments:
        first, *others = fragment.text.split("\n")
        current.append(fragment._replace(text=first))
        for other in others:
            yield current
            current = [fragment._replace(text=other)]
    yield current


def _width(text: str, font: str) -> float:
    return sum(map(advances(font).__getitem__, text))


def _words(fragments: Sequence[Fragment]) -> Iterator[_Word]:
    parts: list[Fragment] = []
    width = 0.0
    for font, link, text in fragments:
        pieces = text.split(" ")
        for index, piece in enumerate(pieces):
            if index and parts:
                yield _Word(tuple(parts), width, spaced=True)
                parts, width = [], 0.0
            if not piece:
                continue
            *seamed, last = _SEAM.split(piece) if "-" in piece or "/" in piece or "–" in piece else (piece,)
            for each in seamed:
                parts.append(Fragment(font, link, each))
                yield _Word(tuple(parts), width + _width(each, font), spaced=False)
                parts, width = [], 0.0
            parts.append(Fragment(font, link, last))
            width += _width(last, font)
    if parts:
        yield _Word(tuple(parts), width, spaced=True)


def _filled(words: Iterator[_Word], limit: float, hyphens: Hyphens | None) -> Iterator[Line]:
    line: list[Fragment] = []
    used, spaced = 0.0, False
    for word in words:
        rest: _Word | None = word
        while rest is not None:
            space = _width(" ", line[-1].font) if line and spaced else 0.0
            if used + space + rest.width <= limit:
                if space:
                    line += _space_between(line[-1], rest.fragments[0])
                line += rest.fragments
                used += space + rest.width
                spaced, rest = rest.spaced, None
                continue
            split: tuple[_Word, _Word | None] | None
            split = _hyphenated(rest, limit - used - space, hyphens) if hyphens else None
            if split is None and not line:
                split = _cut(rest, limit)
            if split is not None:
                if space:
                    line += _space_between(line[-1], split[0].fragments[0])
                yield _merged([*line, *split[0].fragments])
                rest = split[1]
            else:
                yield _merged([*line, *(_space_after(line) if spaced else ())])
            line, used, spaced = [], 0.0, False
    if line:
        yield _merged(line)


def _space_between(before: Fragment, after: Fragment) -> tuple[Fragment, ...]:
    return (Fragment(before.font, before.link if before.link == after.link else "", " "),)


def _space_after(line: Sequence[Fragment]) -> tuple[Fragment, ...]:
    return (Fragment(line[-1].font, "", " "),) if line else ()


def _merged(fragments: Sequence[Fragment]) -> Line:
    done: list[Fragment] = []
    texts: list[str] = []
    font = link = ""
    for fragment in fragments:
        if texts and (fragment.font, fragment.link) != (font, link):
            done.append(Fragment(font, link, "".join(texts)))
            texts = []
        font, link, text = fragment
        texts.append(text)
    if texts:
        done.append(Fragment(font, link, "".join(texts)))
    return tuple(done)


def _hyphenated(word: _Word, room: float, hyphens: Hyphens | None) -> tuple[_Word, _Word] | None:
    """The part that fits with a hyphen, and the rest; only words in one font, without bound spaces."""
    if hyphens is None or len(word.fragments) != 1:
        return None
    font, link, text = word.fragments[0]
    if not 7 <= len(text) <= 60 or NBSP in text or not text[:-1].isalpha():
        return None
    for place in reversed(hyphens(text)):
        head = text[:place] + SOFT_HYPHEN
        if (width := _width(head, font)) <= room:
            rest = text[place:]
            return (
                _Word((Fragment(font, link, head),), width, spaced=False),
                _Word((Fragment(font, link, rest),), _width(rest, font), word.spaced),
            )
    return None


def _cut(word: _Word, limit: float) -> tuple[_Word, _Word | None]:
    """A word wider than the line: cut after a sign of an address where there is one, else anywhere."""
    used = taken = 0.0
    place = loose = (0, 0)
    loose_width = 0.0
    for index, (font, _link, text) in enumerate(word.fragments):
        table = advances(font)
        for at, char in enumerate(text):
            used += table[char]
            if used > limit and place != (0, 0):
                if loose_width > limit / 2:
                    place, taken = loose, loose_width
                return _parted(word, place, taken)
            place, taken = (index, at + 1), used
            if char in _LOOSE:
                loose, loose_width = place, used
    return word, None


def _parted(word: _Word, place: tuple[int, int], taken: float) -> tuple[_Word, _Word]:
    index, at = place
    middle = word.fragments[index]
    head = (*word.fragments[:index], middle._replace(text=middle.text[:at]))
    tail = [middle._replace(text=middle.text[at:])] if at < len(middle.text) else []
    rest = (*tail, *word.fragments[index + 1 :])
    return _Word(head, taken, spaced=False), _Word(rest, max(word.width - taken, 0.0), word.spaced)
