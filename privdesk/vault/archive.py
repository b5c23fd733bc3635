"""A backup as one file: a ZIP of three members that are stored, never compressed.

Whoever can write where backups lie can write such a file. Nothing of it is unpacked by the names it gives, nothing is
decompressed, and no member is larger than the file itself.
"""

from __future__ import annotations

import hashlib
import io
import os
import stat
import struct
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from privdesk.core.errors import BackupDamaged, BackupIncomplete, FileUnreadable
from privdesk.vault import manifest as manifests
from privdesk.vault.files import make_empty, opened_to_read
from privdesk.vault.manifest import Manifest, Member
from privdesk.vault.sealing import LIMIT

MANIFEST, HEADER, DATABASE = MEMBERS = ("manifest.json", "vault.json", "register.db")
_START = b"PK\x03\x04"
_BLOCK = 1 << 20
_FIRST_YEAR, _LAST_YEAR = 1980, 2107
"""That a ZIP can name."""
_OWNER_ONLY = (stat.S_IFREG | 0o600) << 16
_BROKEN = (zipfile.BadZipFile, NotImplementedError, struct.error, ValueError, EOFError, RuntimeError, KeyError)


def write(path: Path, manifest: bytes, header: bytes, database: Path, manifest_of: Manifest) -> None:
    """A new file, written out to the disk. Raises OSError."""
    make_empty(path)
    with path.open("r+b") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as packed:
            for name, data in ((MANIFEST, manifest), (HEADER, header)):
                packed.writestr(_described(name, manifest_of, len(data)), data)
            with (
                database.open("rb") as source,
                packed.open(_described(DATABASE, manifest_of, manifest_of.database.size), "w") as target,
            ):
                while block := source.read(_BLOCK):
                    target.write(block)
        file.flush()
        os.fsync(file.fileno())


def member_of(data: bytes) -> Member:
    return Member(size=len(data), sha256=hashlib.sha256(data).hexdigest())


def member_at(path: Path) -> Member:
    """Only while no connection to a database there is open in this program."""
    with path.open("rb") as file:
        return Member(size=path.stat().st_size, sha256=hashlib.file_digest(file, "sha256").hexdigest())


class Archive:
    """An open backup of which the shape is as it must be; whether the contents are, ``refuse_changed`` tells."""

    def __init__(self, packed: zipfile.ZipFile) -> None:
        self._packed = packed
        self.manifest_text = self._small(MANIFEST)
        self.header_text = self._small(HEADER)
        self.manifest, self.document = manifests.read(self.manifest_text)

    def refuse_changed(self) -> None:
        """Raises BackupDamaged when a member is not what the manifest says."""
        self._refuse_changed_header()
        with _telling_damage(), self._packed.open(DATABASE) as source:
            _copied(source, None, self.manifest.database)

    def lay_database(self, path: Path) -> None:
        """As a new file. Raises BackupDamaged, OSError."""
        self._refuse_changed_header()
        make_empty(path)
        with _telling_damage(), self._packed.open(DATABASE) as source, path.open("r+b") as target:
            _copied(source, target, self.manifest.database)
            target.flush()
            os.fsync(target.fileno())

    def _refuse_changed_header(self) -> None:
        if member_of(self.header_text) != self.manifest.header:
            raise BackupDamaged

    def _small(self, name: str) -> bytes:
        with _telling_damage(), self._packed.open(name) as source:
            data = source.read(LIMIT + 1)
        if len(data) > LIMIT:
            raise BackupDamaged
        return data


class _Sparing(io.BufferedReader):
    """The list of members says itself how long it is, and is read in one piece."""

    def read(self, size: int | None = -1, /) -> bytes:
        if size is not None and size > _BLOCK:
            raise ValueError("more than anything of ours asks for")
        return super().read(size)


@contextmanager
def opened(path: Path) -> Iterator[Archive]:
    """Raises FileUnreadable, BackupIncomplete, BackupDamaged or NewerSchema."""
    try:
        file = _Sparing(opened_to_read(path).detach())
    except OSError as error:
        raise FileUnreadable(file=path.name or str(path)) from error
    with file, _unpacked(file, path) as packed:
        _refuse_other_shape(packed, path)
        yield Archive(packed)


@contextmanager
def _telling_damage() -> Iterator[None]:
    try:
        yield
    except _BROKEN as error:
        raise BackupDamaged from error


def _unpacked(file: IO[bytes], path: Path) -> zipfile.ZipFile:
    start = file.read(len(_START))
    if not _START.startswith(start):
        raise FileUnreadable(file=path.name)
    try:
        return zipfile.ZipFile(file)
    except _BROKEN as error:
        # the list of members stands at the end
        raise BackupIncomplete from error


def _refuse_other_shape(packed: zipfile.ZipFile, path: Path) -> None:
    members = packed.infolist()
    if packed.namelist() != list(MEMBERS):
        raise FileUnreadable(file=path.name)
    stored = all(
        each.compress_type == zipfile.ZIP_STORED and each.file_size == each.compress_size and not each.flag_bits & 1
        for each in members
    )
    size = path.stat().st_size
    ends = [*(each.header_offset for each in members[1:]), size]
    apart = all(
        each.header_offset >= 0 and each.header_offset + each.file_size < end
        for each, end in zip(members, ends, strict=True)
    )
    if not (stored and apart):
        raise BackupDamaged


def _copied(source: IO[bytes], target: IO[bytes] | None, expected: Member) -> None:
    digest, size = hashlib.sha256(), 0
    while block := source.read(_BLOCK):
        digest.update(block)
        size += len(block)
        if target is not None:
            target.write(block)
    if Member(size=size, sha256=digest.hexdigest()) != expected:
        raise BackupDamaged


def _described(name: str, manifest: Manifest, size: int) -> zipfile.ZipInfo:
    made = manifest.made
    # a computer whose clock starts at 1970 every time makes backups too; the manifest says when
    year = min(max(made.year, _FIRST_YEAR), _LAST_YEAR)
    described = zipfile.ZipInfo(name, (year, made.month, made.day, made.hour, made.minute, made.second))
    described.external_attr = _OWNER_ONLY
    described.create_system = 3
    # known before: whether ZIP64 is needed depends on it
    described.file_size = size
    return described
