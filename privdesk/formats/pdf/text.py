"""Untrusted text: what may be left of it before it becomes glyphs."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from functools import lru_cache
from urllib.parse import quote

from privdesk.core.citing import NBSP, bound
from privdesk.core.dates import say_date, say_short
from privdesk.core.words import LANGUAGES

MISSING = "\ufffd"
_BRIEF = 250
_LONGEST_LINK = 2_000

_LINE = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile("[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
# control, soft hyphen, zero-width, bidi controls, surrogates, private use, noncharacters, everything above the planes
# that hold writing: they are invisible, turn the reading order or have no glyph
_DROPPED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\u3164\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"
    "\ud800-\udfff\ue000-\uf8ff\U000e0000-\U0010ffff]"
)
_MARKS = "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u064b-\u065f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_PILED = re.compile(f"([{_MARKS}]{{4}})[{_MARKS}]+")
_LINK = re.compile(r"(?:https?://|mailto:)[^\s<>\"\\^`{|}]+", re.IGNORECASE)


def clean(value: str, *, lines: bool = False) -> str:
    """NFC without control, bidi, zero-width and private-use characters, at most four combining marks in a row.

    With ``lines`` every kind of line end becomes a line feed, else a space. Spaces are not trimmed, only collapsed.
    """
    if value.isascii() and value.isprintable():
        return _SPACES.sub(" ", value) if "  " in value else value
    text = unicodedata.normalize("NFC", value)
    text = _LINE.sub("\n" if lines else " ", text)
    text = _SPACES.sub(" ", _DROPPED.sub("", text))
    return _PILED.sub(r"\1", text)


def plain(value: str) -> str:
    """One line, trimmed: for the fixed places of a letter."""
    return clean(value).strip()


def brief(value: str) -> str:
    """For metadata, bookmarks and descriptions: PDF/A refuses strings above 32,767 bytes, and nobody reads that far."""
    line = plain(value)
    return line if len(line) <= _BRIEF else f"{line[: _BRIEF - 1]}…"


@lru_cache(maxsize=1)
def _bound() -> re.Pattern[str]:
    firsts = [dt.date(2000, month, 1) for month in range(1, 13)]
    names = {say(day, each).split()[1] for each in LANGUAGES for day in firsts for say in (say_date, say_short)}
    months = "|".join(sorted(names, key=len, reverse=True))
    return re.compile(rf"\b(\d{{1,2}}) ({months})\b(?: (?=\d{{4}}\b))?|\b(\d{{4}}) ([A-Z]{{2}})\b|([€§]) (?=\d)")


def bind(text: str) -> str:
    """Dates, postcodes, amounts and the parts of a provision stay on one line."""
    if " " not in text:
        return text
    return bound(_bound().sub(lambda found: found[0].replace(" ", NBSP), text))


def one_line(value: str) -> str:
    return bind(plain(value))


_TOWN = re.compile(r"(\d{4}) ?([A-Z]{2}) +(\S.*)")


def address_line(value: str) -> str:
    """A line of an address; after a Dutch postcode come two spaces."""
    line = plain(value)
    found = _TOWN.fullmatch(line)
    return f"{found[1]}{NBSP}{found[2]}{NBSP}{NBSP}{found[3]}" if found else bind(line)


def safe_link(value: str) -> str:
    """The address of a link as it may stand in the file; "" when it is not a web or mail address, or an endless one."""
    link = plain(value)
    if len(link) > _LONGEST_LINK or not _LINK.fullmatch(link):
        return ""
    return quote(link, safe="%/:=&?~#+!$,;'@()*[]-._")


def missing(text: str) -> tuple[str, ...]:
    """The characters that no font has: they are printed as U+FFFD."""
    from privdesk.formats.pdf.fonts import printable

    return tuple(sorted({char for char in clean(text) if not printable(char)}))


def right_to_left(text: str) -> bool:
    """Whether some of it is written from right to left: the order of its words will not be right."""
    return any(char >= "\u0590" and unicodedata.bidirectional(char) in {"R", "AL"} for char in text)
