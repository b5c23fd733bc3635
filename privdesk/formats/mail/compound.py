"""The file within a file in which Outlook saves a message (MS-CFB): storages and streams, as folders and files.

Read as far as it makes sense. No chain is followed in a circle, and nothing is read beyond what the file holds.
"""

from __future__ import annotations

import struct
import sys
from array import array
from collections.abc import Iterator, Sequence
from typing import NamedTuple

SIGNATURE = bytes.fromhex("d0cf11e0a1b11ae1")

_HEADER = struct.Struct("<24x5H6x9I")
_HEADER_BYTES = 512
_SHIFTS = {9, 12}
_FIRST_TABLES = 109
_ENTRY = struct.Struct("<64sHBxIII36xIQ")
_LAST = 0xFFFFFFFA
"""From here on a number is no sector: the chain ends, or the sector is free."""
_STORAGE, _STREAM, _ROOT = 1, 2, 5
_ENTRIES = 20_000


class NotCompoundError(Exception):
    """Cut off within its tables, or something else."""


class _Entry(NamedTuple):
    name: str
    kind: int
    left: int
    right: int
    child: int
    start: int
    size: int


class _Chains(NamedTuple):
    """Pieces of one size, each with the number of the next."""

    data: bytes
    first: int
    """Where piece 0 begins."""
    size: int
    next: Sequence[int]

    def read(self, start: int, most: int) -> bytes:
        pieces: list[bytes] = []
        number, left = start, most
        while left > 0 and number < _LAST and number < len(self.next) and len(pieces) <= len(self.next):
            at = self.first + number * self.size
            pieces.append(self.data[at : at + min(self.size, left)])
            left -= self.size
            number = self.next[number]
        return b"".join(pieces)


class Storage:
    """A name is the same in capitals."""

    def __init__(self, file: CompoundFile, entries: Sequence[_Entry], number: int) -> None:
        self._file, self._entries = file, entries
        self._inside = {entries[at].name.casefold(): at for at in _siblings(entries, entries[number].child)}

    def storages(self, beginning: str) -> Iterator[Storage]:
        """Those whose name begins so, in the order of their names."""
        for name, at in sorted(self._inside.items()):
            if name.startswith(beginning.casefold()) and self._entries[at].kind == _STORAGE:
                yield Storage(self._file, self._entries, at)

    def size(self, name: str) -> int | None:
        """As it says itself; None: there is no such stream."""
        entry = self._stream(name)
        return entry.size if entry else None

    def read(self, name: str, most: int) -> bytes:
        """At most so many bytes; nothing where there is no such stream."""
        entry = self._stream(name)
        return self._file.read(entry.start, entry.size, most) if entry else b""

    def _stream(self, name: str) -> _Entry | None:
        at = self._inside.get(name.casefold())
        return self._entries[at] if at is not None and self._entries[at].kind == _STREAM else None


class CompoundFile:
    def __init__(self, data: bytes) -> None:
        """Raises NotCompoundError."""
        if len(data) < _HEADER_BYTES or not data.startswith(SIGNATURE):
            raise NotCompoundError
        said = _HEADER.unpack_from(data)
        shift, small_shift = said[3], said[4]
        directory, self._cutoff, small_table, more_tables = said[7], said[9], said[10], said[12]
        if shift not in _SHIFTS or small_shift >= shift:
            raise NotCompoundError
        size = 1 << shift
        self._large = _Chains(data, size, size, _table(data, size, more_tables))
        entries = _entries(self._large.read(directory, _ENTRIES * _ENTRY.size))
        if not entries or entries[0].kind != _ROOT:
            raise NotCompoundError
        holder = self._large.read(entries[0].start, len(data))
        self._small = _Chains(holder, 0, 1 << small_shift, _numbers(self._large.read(small_table, len(data))))
        self.root = Storage(self, entries, 0)

    def read(self, start: int, size: int, most: int) -> bytes:
        chains = self._small if size < self._cutoff else self._large
        return chains.read(start, min(size, most))


def _numbers(data: bytes) -> Sequence[int]:
    numbers = array("I", data[: len(data) // 4 * 4])
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def _table(data: bytes, size: int, more: int) -> Sequence[int]:
    """The number of the next sector, for each; its parts are listed in the header, and further on in a chain."""
    places = list(_numbers(data[_HEADER.size : _HEADER.size + 4 * _FIRST_TABLES]))
    most = len(data) // size
    while more < _LAST and len(places) <= most:
        listed = _numbers(data[size * (more + 1) : size * (more + 2)])
        if len(listed) < 2:
            break
        places += listed[:-1]
        more = listed[-1]
    parts = [data[size * (place + 1) : size * (place + 2)] for place in places if place < _LAST]
    return _numbers(b"".join(parts))


def _entries(directory: bytes) -> list[_Entry]:
    found = []
    for raw, length, kind, left, right, child, start, size in _ENTRY.iter_unpack(
        directory[: len(directory) // _ENTRY.size * _ENTRY.size]
    ):
        name = raw[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
        found.append(_Entry(name, kind, left, right, child, start, size & 0xFFFFFFFF))
    return found


def _siblings(entries: Sequence[_Entry], child: int) -> Iterator[int]:
    """What lies within, whatever the shape of the tree; each once."""
    waiting, seen = [child], set()
    while waiting:
        at = waiting.pop()
        if at < len(entries) and at not in seen:
            seen.add(at)
            waiting += [entries[at].left, entries[at].right]
            yield at
