"""The text of a message that Outlook keeps as compressed RTF (MS-OXRTFCP), often HTML in disguise (MS-OXRTFEX)."""

from __future__ import annotations

import re
import struct

from privdesk.formats.mail.characters import decode, printable
from privdesk.formats.mail.limits import PLAIN_BYTES
from privdesk.formats.mail.markup import text_of

_HEADER = struct.Struct("<IIII")
_PACKED, _PLAIN = 0x75465A4C, 0x414C454D
_BEFORE = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor "
    rb"MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
"""What the dictionary holds from the beginning (2.1.1)."""
_ROUND = 4096

_TOKEN = re.compile(
    rb"\\([A-Za-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^A-Za-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\"
)
_UNSEEN = frozenset("fonttbl colortbl stylesheet info pict object header footer filetbl listtable mmathPr".split())
_SAID = {"par": "\n", "line": "\n", "tab": "\t", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”"} | {
    "bullet": "•",
    "endash": "–",
    "emdash": "—",
    "cell": " ",
    "row": "\n",
}


def text_of_packed(data: bytes) -> str:
    """Nothing from what is no RTF."""
    raw = _unpacked(data)
    if not raw.startswith(b"{\\rtf"):
        return ""
    is_markup = b"\\fromhtml" in raw[:1_000]
    said = _Reader().read(raw)
    return text_of(said) if is_markup else printable(said).strip()


def _unpacked(data: bytes) -> bytes:
    if len(data) < _HEADER.size:
        return b""
    _size, most, kind, _sum = _HEADER.unpack_from(data)
    most = min(most, PLAIN_BYTES)
    if kind == _PLAIN:
        return data[_HEADER.size : _HEADER.size + most]
    if kind != _PACKED:
        return b""
    known = bytearray(_BEFORE.ljust(_ROUND, b"\0"))
    write, read = len(_BEFORE), _HEADER.size
    out = bytearray()
    while read < len(data) and len(out) < most:
        flags, read = data[read], read + 1
        for bit in range(8):
            if flags >> bit & 1:
                pair = data[read : read + 2]
                read += 2
                offset, length = int.from_bytes(pair, "big") >> 4, (pair[-1] & 15 if pair else 0) + 2
                if len(pair) < 2 or offset == write:
                    return bytes(out)
                piece = bytearray()
                for _ in range(length):
                    piece.append(known[offset])
                    known[write] = known[offset]
                    offset, write = (offset + 1) % _ROUND, (write + 1) % _ROUND
                out += piece
            else:
                out += data[read : read + 1]
                if read < len(data):
                    known[write] = data[read]
                    write = (write + 1) % _ROUND
                read += 1
    return bytes(out)


class _Reader:
    """Of HTML in disguise what stands in ``htmltag`` and what is no ``htmlrtf``; of RTF what is seen."""

    def __init__(self) -> None:
        self._charset = "cp1252"
        self._pieces: list[str] = []
        self._bytes = bytearray()
        self._hidden = False
        self._around: list[bool] = []
        self._is_rtf_only = False
        self._skip = 0
        """Characters that stand for the one before them, for programs without Unicode."""

    def read(self, raw: bytes) -> str:
        for token in _TOKEN.finditer(raw):
            word, number, octet, sign, brace, text = token.groups()
            if brace:
                self._brace(brace)
            elif word:
                self._word(word.decode(), int(number) if number else None)
            elif sign:
                self._sign(sign, raw, token.end())
            elif not self._hidden and not self._is_rtf_only and (octet or text):
                self._write(bytes.fromhex(octet.decode()) if octet else text)
        self._flush()
        return "".join(self._pieces)

    def _brace(self, brace: bytes) -> None:
        if brace == b"{":
            self._around.append(self._hidden)
        elif self._around:
            self._hidden = self._around.pop()

    def _word(self, word: str, number: int | None) -> None:
        if word == "ansicpg" and number:
            self._charset = "utf-8" if number == 65001 else f"cp{number}"
        elif word == "htmlrtf":
            self._is_rtf_only = number != 0
        elif word in {"htmltag", "mhtmltag"}:
            self._hidden = word == "mhtmltag"
        elif word in _UNSEEN:
            self._hidden = True
        elif self._hidden or self._is_rtf_only:
            return
        elif word == "u" and number is not None:
            self._say(chr(number % 0x10000))
            self._skip = 1
        elif word in _SAID:
            self._say(_SAID[word])

    def _sign(self, sign: bytes, raw: bytes, after: int) -> None:
        if sign == b"*" and not raw.startswith((b"\\htmltag", b"\\mhtmltag"), after):
            self._hidden = True
        elif not self._hidden and not self._is_rtf_only:
            if sign in b"{}\\":
                self._write(sign)
            elif sign == b"~":
                self._say(" ")

    def _write(self, text: bytes) -> None:
        text, self._skip = text[self._skip :], max(0, self._skip - len(text))
        self._bytes += text

    def _say(self, said: str) -> None:
        self._flush()
        self._pieces.append(said)

    def _flush(self) -> None:
        if self._bytes:
            self._pieces.append(decode(bytes(self._bytes), self._charset))
            self._bytes.clear()
