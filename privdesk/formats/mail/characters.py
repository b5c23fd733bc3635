"""From bytes to text, whatever the sender says about them. Nothing here raises for strange input."""

from __future__ import annotations

import binascii
import codecs
import quopri
import re

_FAMILIES = re.compile(
    r"ascii|utf|iso8859|latin|cp\d|mac|koi8|big5|gb|hz|euc|shift|iso2022|johab|tis|ptcp|kz1048|hp", re.ASCII
)
"""Codecs for text. Others that Python knows (punycode, unicode_escape, undefined) are slow, warn or always fail."""

_WEB_LATIN = {"ascii", "iso8859-1"}
"""Senders who say so mean Windows-1252, of which both are a part (WHATWG Encoding, 4.2)."""

_ENCODED_WORD = re.compile(r"=\?([\w.:+-]{1,40})(?:\*[\w-]{1,20})?\?([bBqQ])\?([^?]{0,2000})\?=", re.ASCII)

_UNSHOWN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
"""Control characters, half surrogates, and what turns the reading direction, so that a name reads like another."""


def decode(data: bytes, charset: str = "") -> str:
    """``charset`` as declared; a wrong one is corrected where that can be seen."""
    name = _codec(charset)
    if name and name not in _WEB_LATIN and not name.startswith("utf-8"):
        return data.decode(name, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        replaced = data.decode("utf-8", errors="replace")
    # One broken byte in a UTF-8 text must not turn every accent into two characters.
    broken = replaced.count("\ufffd")
    whole = sum(1 for character in replaced if character > "\x7f") - broken
    return replaced if whole > broken else data.decode("cp1252", errors="replace")


def decode_header(raw: str) -> str:
    """A header with encoded words (RFC 2047) and raw bytes, as one clean line."""
    text = decode(raw.encode("utf-8", "surrogateescape"))
    parts: list[str] = []
    waiting: tuple[str, bytes] | None = None
    position = 0
    for word in _ENCODED_WORD.finditer(text):
        gap = text[position : word.start()]
        charset, content = word[1].lower(), _word_bytes(word[2], word[3])
        position = word.end()
        if waiting and not gap.strip():
            # Some programs cut a character in two: words of one charset are joined before they are decoded.
            if waiting[0] == charset:
                waiting = (charset, waiting[1] + content)
                continue
            parts.append(decode(waiting[1], waiting[0]))
        else:
            parts += [decode(waiting[1], waiting[0]) if waiting else "", gap]
        waiting = (charset, content)
    parts += [decode(waiting[1], waiting[0]) if waiting else "", text[position:]]
    return one_line("".join(parts))


def one_line(text: str) -> str:
    """Without control characters and without runs of spaces."""
    return " ".join(printable(text).split())


def printable(text: str) -> str:
    """One kind of line ends; no control characters, no half surrogates, nothing that turns the reading direction."""
    unified = text.replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " ")
    return _UNSHOWN.sub("", unified)


def _codec(charset: str) -> str:
    """Python's name of the charset, or "" for one that it has not or that is not for text."""
    try:
        name = codecs.lookup(charset.strip().strip("\"'")).name if charset else ""
    except (LookupError, ValueError):
        return ""
    return name if _FAMILIES.match(name.replace("-", "").replace("_", "")) else ""


def _word_bytes(encoding: str, content: str) -> bytes:
    raw = content.encode("ascii", "replace")
    if encoding in "qQ":
        return quopri.decodestring(raw, header=True)
    return base64_bytes(raw)


def base64_bytes(raw: bytes) -> bytes:
    """As far as it can be unpacked."""
    packed = re.sub(rb"[^A-Za-z0-9+/]", b"", raw)
    # A single leftover character holds no byte.
    packed = packed[: len(packed) - 1] if len(packed) % 4 == 1 else packed
    return binascii.a2b_base64(packed + b"=" * (-len(packed) % 4))
