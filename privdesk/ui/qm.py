"""The catalogue in the form that Qt reads (``.qm``), made in memory.

Not a QTranslator with ``translate`` in Python: that cannot say "ask the next translator", because an empty text is an
answer too, and Qt looks up without calling Python for each text of each widget.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from privdesk.core.words import Catalogue

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES, _RULES = 0x42, 0x69, 0x88
_END, _TRANSLATION, _SOURCE, _CONTEXT = 1, 3, 6, 7
_ONE_OR_MORE = bytes([0x01, 0x01])
"""The plural rule of Dutch and English: the first form when n equals 1."""


def compiled(catalogue: Catalogue) -> bytes:
    messages = bytearray()
    places: list[tuple[int, int]] = []
    for context, source, forms in _entries(catalogue):
        places.append((_hash(source), len(messages)))
        messages += _message(context, source, forms)
    hashes = b"".join(struct.pack(">II", *place) for place in sorted(places))
    return _MAGIC + _block(_HASHES, hashes) + _block(_MESSAGES, bytes(messages)) + _block(_RULES, _ONE_OR_MORE)


def _entries(catalogue: Catalogue) -> Iterator[tuple[bytes, bytes, tuple[str, ...]]]:
    for text, forms in catalogue.items():
        yield text.context.encode(), text.source.encode(), forms
    # tr() asks for the classes of an object from the bottom up until the answer differs from the source. With a
    # number filled in it always differs, so that the words of a base class would never be found: no context fits all
    for text, forms in catalogue.items():
        if len(forms) > 1:
            yield b"", text.source.encode(), forms


def _message(context: bytes, source: bytes, forms: tuple[str, ...]) -> bytes:
    said = b"".join(_tagged(_TRANSLATION, form.encode("utf-16-be")) for form in forms)
    return said + _tagged(_SOURCE, source) + (_tagged(_CONTEXT, context) if context else b"") + bytes([_END])


def _tagged(tag: int, data: bytes) -> bytes:
    return struct.pack(">BI", tag, len(data)) + data


def _block(kind: int, data: bytes) -> bytes:
    return struct.pack(">BI", kind, len(data)) + data


def _hash(source: bytes) -> int:
    """The hash of ELF symbol tables, as Qt uses it."""
    value = 0
    for byte in source:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value ^= high >> 24
        value &= ~high & 0xFFFFFFFF
    return value or 1
