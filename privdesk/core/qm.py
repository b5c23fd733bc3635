"""The catalogue in the form that Qt reads (``.qm``), made in memory.

Not a QTranslator with ``translate`` in Python: that cannot say "ask the next translator", because an empty text is an
answer too, and Qt looks up without calling Python for each text of each widget.
"""

from __future__ import annotations

import contextlib
import os
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

from privdesk.core.resources import resource
from privdesk.core.words import LANGUAGES, Catalogue, Language, catalogue

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES, _RULES = 0x42, 0x69, 0x88
_END, _TRANSLATION, _SOURCE, _CONTEXT = 1, 3, 6, 7
_ONE_OR_MORE = bytes([0x01, 0x01])
"""The plural rule of Dutch and English: the first form when n equals 1."""


def words(language: Language) -> bytes:
    """What was compiled when the program was built, where it is of this very catalogue; else compiled now (40 ms)."""
    return _kept(language) or compiled(catalogue(language))


def build() -> list[Path]:
    """For the build of the package: compiles every catalogue beside its source."""
    for language in LANGUAGES:
        _write(language)
    return [_built(language) for language in LANGUAGES]


def keep() -> None:
    """For a start from the source: what had to be compiled now need not be at the next start, where that can be."""
    for language in LANGUAGES:
        if _source(language).is_file() and _kept(language) is None:
            with contextlib.suppress(OSError):
                _write(language)


def _kept(language: Language) -> bytes | None:
    source, built = _source(language), _built(language)
    if not (built.is_file() and source.is_file()):
        return None
    kept = built.read_bytes()
    return kept[4:] if kept[:4] == _mark(source) else None


def _write(language: Language) -> None:
    built = _built(language)
    part = built.with_name(f"{built.name}.{os.getpid()}")  # two programs may start at once
    part.write_bytes(_mark(_source(language)) + compiled(catalogue(language)))
    part.replace(built)


def _source(language: Language) -> Path:
    return resource("translations", f"privdesk_{language}.ts")


def _built(language: Language) -> Path:
    return resource("translations", f"privdesk_{language}.words")


def _mark(source: Path) -> bytes:
    return struct.pack(">I", zlib.crc32(source.read_bytes()))


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


if __name__ == "__main__":
    build()
