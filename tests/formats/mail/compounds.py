"""Writes what Outlook would save: a compound file of version 3, and the properties of a message in it."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from typing import Any

_SECTOR, _SMALL, _CUTOFF = 512, 64, 4096
_END, _FREE, _TABLE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
_EPOCH = 11_644_473_600
"""Seconds from 1601 to 1970."""

Folder = Mapping[str, "bytes | Folder"]  # type: ignore[misc]


def compound(root: Folder) -> bytes:
    entries: list[list[Any]] = []
    small, large = bytearray(), bytearray()
    small_next: list[int] = []
    large_next: list[int] = []

    def lay(data: bytes, where: bytearray, chain: list[int], size: int) -> int:
        first = len(chain)
        count = -(-len(data) // size)
        where.extend(data.ljust(count * size, b"\0"))
        chain.extend([*range(first + 1, first + count), _END] if count else [])
        return first if count else _END

    def add(name: str, kind: int) -> int:
        entries.append([name, kind, _FREE, _FREE, _FREE, _END, 0])
        return len(entries) - 1

    def fill(at: int, folder: Folder) -> None:
        before = None
        for name, held in folder.items():
            number = add(name, 2 if isinstance(held, bytes) else 1)
            if before is None:
                entries[at][4] = number
            else:
                entries[before][3] = number  # a tree of right branches only: readers must not care
            before = number
            if not isinstance(held, bytes):
                fill(number, held)
            elif len(held) < _CUTOFF:
                entries[number][5:] = [lay(held, small, small_next, _SMALL), len(held)]
            else:
                entries[number][5:] = [lay(held, large, large_next, _SECTOR), len(held)]

    fill(add("Root Entry", 5), root)
    entries[0][5:] = [lay(bytes(small), large, large_next, _SECTOR), len(small)]
    directory = b"".join(_entry(*each) for each in entries)
    directory_at = lay(directory, large, large_next, _SECTOR)
    small_at = lay(struct.pack(f"<{len(small_next)}I", *small_next), large, large_next, _SECTOR)
    tables = 1
    while (len(large_next) + tables) * 4 > tables * _SECTOR:
        tables += 1
    table = [*large_next, *[_TABLE] * tables]
    table += [_FREE] * (tables * _SECTOR // 4 - len(table))
    places = [len(large_next) + each for each in range(tables)]
    header = struct.pack(
        "<8s16x5H6x9I",
        bytes.fromhex("d0cf11e0a1b11ae1"),
        *(0x3E, 3, 0xFFFE, 9, 6),
        *(0, tables, directory_at, 0, _CUTOFF, small_at, 1, _END, 0),
    )
    header += struct.pack("<109I", *places, *[_FREE] * (109 - tables))
    return header + bytes(large) + struct.pack(f"<{len(table)}I", *table)


def _entry(name: str, kind: int, left: int, right: int, child: int, start: int, size: int) -> bytes:
    raw = name.encode("utf-16-le")
    said = struct.pack("<64sHBBIII", raw, len(raw) + 2, kind, 1, left, right, child)
    return said + bytes(36) + struct.pack("<IQ", start, size)


def message(
    texts: Mapping[str, str], numbers: Mapping[int, int] | None = None, *, ahead: int = 32, **more: bytes | Folder
) -> Folder:
    """``texts`` by tag, such as 0037; ``numbers`` by tag and type; ``more``: streams and storages by their name."""
    fixed = b"".join(struct.pack("<IIQ", tag, 6, value) for tag, value in (numbers or {}).items())
    return {
        **{f"__substg1.0_{tag}001F": said.encode("utf-16-le") for tag, said in texts.items()},
        "__properties_version1.0": bytes(ahead) + fixed,
        **more,
    }


def ticks(seconds: float) -> int:
    """Of a moment in seconds since 1970: as Outlook keeps it."""
    return int((seconds + _EPOCH) * 10_000_000)


def attached(name: str, data: bytes, **more: bytes) -> Folder:
    return {
        "__substg1.0_3707001F": name.encode("utf-16-le"),
        "__substg1.0_37010102": data,
        "__properties_version1.0": bytes(8),
        **more,
    }


def as_outlook(texts: Mapping[str, str], numbers: Mapping[int, int] | None = None, **more: bytes | Folder) -> bytes:
    return compound(message({"001A": "IPM.Note", **texts}, numbers, **more))
