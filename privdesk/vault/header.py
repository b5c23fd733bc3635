"""vault.json: which database, which key slots, what the audit trail had reached. No names, readable without a key.

``sha256`` tells a damaged header from a whole one before any key is there; ``mac`` tells whether someone without the
key changed it.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
import re
from contextlib import suppress
from pathlib import Path
from typing import Any, Literal
from uuid import UUID

from privdesk.core.canonical import canonical
from privdesk.core.errors import (
    DiskFailed,
    DiskFull,
    ExpectedError,
    FileUnreadable,
    HalfMade,
    HeaderDamaged,
    HeaderEdited,
    HeaderLost,
    HeaderMissing,
    NewerSchema,
    VaultNotWritable,
)
from privdesk.core.files import fsync_folder
from privdesk.core.folders import HEADER, MAKING
from privdesk.vault.files import opened_to_read, telling_the_disk, write_atomically
from privdesk.vault.keys import MasterKey
from privdesk.vault.sealing import LIMIT, count_of, is_mac, mac_of, parsed
from privdesk.vault.slots import Slot
from privdesk.vault.stamps import moment_of, stamp

FORMAT = "privdesk-vault"
VERSION = 1
MIN_APP = "1.0"
NAME = HEADER
COPY = f"{HEADER}.bak"
Journal = Literal["WAL", "DELETE"]
_SEALS = ("sha256", "mac")
MOST_SLOTS = 32
_DATABASE = re.compile(r"register(-\d{4})?\.db")
_HEX = re.compile(r"[0-9a-f]*")


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class DatabaseFile:
    """``salt``: the first 16 bytes of the file, to put back when damaged; ``schema``: the revision of its tables.

    ``journal``: DELETE where the register lies in a place that is not safe, and the person wants it there.
    """

    file: str
    salt: bytes
    schema: str
    journal: Journal = "WAL"


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """The head of the audit trail when the register was last locked."""

    seq: int
    hash: bytes
    at: dt.datetime


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    vault_id: UUID
    generation: int
    created: dt.datetime
    database: DatabaseFile
    slots: tuple[Slot, ...]
    anchor: Anchor

    def document(self) -> dict[str, Any]:
        return {
            "format": FORMAT,
            "version": VERSION,
            "vault_id": str(self.vault_id),
            "generation": self.generation,
            "created": stamp(self.created),
            "min_app": MIN_APP,
            "database": {
                "file": self.database.file,
                "engine": "sqlcipher4",
                "page_size": 4096,
                "key": "hkdf-sha256(mk,'privdesk/v1/database')",
                "salt": self.database.salt.hex(),
                "journal": self.database.journal,
                "schema": self.database.schema,
            },
            "slots": [slot.document() for slot in self.slots],
            "anchor": {
                "audit_seq": self.anchor.seq,
                "audit_hash": self.anchor.hash.hex(),
                "at": stamp(self.anchor.at),
            },
        }

    def sealed(self, key: MasterKey) -> bytes:
        document = self.document()
        return canonical(document | {"sha256": _sha256(document), "mac": _mac(document, key)})


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """A whole header, not yet known to be unedited. ``from_copy``: vault.json itself was damaged, gone or older."""

    header: Header
    from_copy: bool = False
    document: dict[str, Any] = dataclasses.field(repr=False)

    def refuse_edited(self, key: MasterKey) -> None:
        if not is_mac(self.document["mac"], _mac(self.document, key)):
            raise HeaderEdited


def load(root: Path) -> Loaded:
    """Raises HeaderMissing, HalfMade, HeaderLost, HeaderDamaged, NewerSchema or FileUnreadable."""
    absent = 0
    found: list[Loaded] = []
    for name in (NAME, COPY):
        try:
            loaded = _loaded(root / name)
        except (FileNotFoundError, NotADirectoryError):
            absent += 1
        except HeaderDamaged:
            continue
        except ExpectedError:
            # the copy is only asked whether it is newer
            if not found:
                raise
        else:
            found.append(dataclasses.replace(loaded, from_copy=name == COPY))
    if found:
        return _newest(*found)
    if absent < 2:
        raise HeaderDamaged
    if (root / MAKING).exists():
        raise HalfMade
    raise HeaderLost if any(is_database(path.name) for path in root.glob("*.db")) else HeaderMissing


def is_database(name: str) -> bool:
    """Whether a header can name it."""
    return _DATABASE.fullmatch(name) is not None


def _loaded(path: Path) -> Loaded:
    try:
        return parse(_read(path))
    except (FileNotFoundError, NotADirectoryError):
        raise
    except OSError as error:
        # not a reason to go on with the copy: what cannot be read for a moment may be newer
        raise FileUnreadable(file=path.name) from error


def _newest(first: Loaded, copy: Loaded | None = None) -> Loaded:
    """The copy is never newer by itself: then somebody put back an older vault.json, with the ways in of that day."""
    if copy is None or copy.header.vault_id != first.header.vault_id:
        return first
    return copy if copy.header.generation > first.header.generation else first


def save(root: Path, header: Header, key: MasterKey, *, forget_previous: bool = False) -> Header:
    """Write the next generation. ``forget_previous``: when a slot or the key of the previous one must not stay."""
    header = dataclasses.replace(header, generation=header.generation + 1)
    sealed = header.sealed(key)
    path, copy = root / NAME, root / COPY
    if forget_previous:
        # first: killed at any moment, nothing is left that opens with what must no longer open
        with telling_the_disk():
            copy.unlink(missing_ok=True)
            fsync_folder(root)
    else:
        with suppress(FileNotFoundError, HeaderDamaged):
            previous = _read(path)
            parse(previous)
            write_atomically(copy, previous)
    write_atomically(path, sealed)
    if forget_previous:
        keep_copy(root)
    elif not copy.exists():
        write_atomically(copy, sealed)
    return header


def keep_copy(root: Path) -> None:
    """One that is not there is made; where there is no room for it, the header goes without."""
    if not (root / COPY).exists():
        with suppress(DiskFull, DiskFailed, VaultNotWritable):
            write_atomically(root / COPY, (root / NAME).read_bytes())


def _read(path: Path) -> bytes:
    """No more of it than shows that it is too long: what lies in the folder may be anything."""
    with opened_to_read(path) as file:
        return file.read(LIMIT + 1)


def parse(data: bytes) -> Loaded:
    """Raises HeaderDamaged, or NewerSchema for a format that a newer program made."""
    try:
        document = parsed(data)
        if document["sha256"] != _sha256(document) or document["format"] != FORMAT:
            raise HeaderDamaged
        if document["version"] > VERSION:
            raise NewerSchema
        return Loaded(header=_header(document), document=document)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise HeaderDamaged from error


def _header(document: dict[str, Any]) -> Header:
    database, anchor, slots = document["database"], document["anchor"], document["slots"]
    if not isinstance(document["mac"], str) or not is_database(database["file"]) or len(slots) > MOST_SLOTS:
        raise ValueError("no header")
    return Header(
        vault_id=UUID(document["vault_id"]),
        generation=count_of(document["generation"]),
        created=moment_of(document["created"]),
        database=DatabaseFile(
            file=database["file"],
            salt=_unhex(database["salt"], 16),
            schema=str(database["schema"]),
            journal=_journal(database["journal"]),
        ),
        slots=tuple(Slot.from_document(each) for each in slots),
        anchor=Anchor(
            seq=count_of(anchor["audit_seq"]), hash=_unhex(anchor["audit_hash"], 32), at=moment_of(anchor["at"])
        ),
    )


def _sha256(document: dict[str, Any]) -> str:
    return hashlib.sha256(canonical(_unsealed(document))).hexdigest()


def _mac(document: dict[str, Any], key: MasterKey) -> str:
    return mac_of(_unsealed(document), key, "header-mac")


def _unsealed(document: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in document.items() if name not in _SEALS}


def _journal(name: object) -> Journal:
    if name == "WAL":
        return "WAL"
    if name == "DELETE":
        return "DELETE"
    raise ValueError("no journal that this program keeps")


def _unhex(text: str, size: int) -> bytes:
    if len(text) != 2 * size or not _HEX.fullmatch(text):
        raise ValueError("no bytes")
    return bytes.fromhex(text)
