"""What a backup says of itself: of which register, of when, how much is in it. No names; readable without a key."""

from __future__ import annotations

import dataclasses
import datetime as dt
import re
from pathlib import Path
from typing import Any
from uuid import UUID

from privdesk.core.errors import BackupDamaged, NewerSchema
from privdesk.core.fields import Choice
from privdesk.core.words import mark
from privdesk.vault.sealing import count_of, parsed
from privdesk.vault.stamps import moment_of, stamp

FORMAT = "privdesk-backup"
VERSION = 1
SUFFIX = ".pdvault"
_HEX = re.compile(r"[0-9a-f]{64}")
_REVISION = re.compile(r"[0-9]{4}")
_TABLE = re.compile(r"[a-z][a-z0-9_]{0,63}")


class BackupKind(Choice):
    DAILY = "daily", mark("Backup", "automatic")
    MANUAL = "manual", mark("Backup", "made by hand")
    MIGRATION = "migration", mark("Backup", "before a new version of the program")


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """``size`` in bytes; ``sha256`` in hexadecimal."""

    size: int
    sha256: str


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """``generation``: of the header; ``audit_seq`` and ``audit_hash``: the head of the audit trail in the backup.

    ``counts``: rows of each table, by name.
    """

    vault_id: UUID
    generation: int
    kind: BackupKind
    made: dt.datetime
    schema: str
    audit_seq: int
    audit_hash: bytes
    counts: tuple[tuple[str, int], ...]
    header: Member
    database: Member

    def document(self) -> dict[str, Any]:
        return {
            "format": FORMAT,
            "version": VERSION,
            "vault_id": str(self.vault_id),
            "generation": self.generation,
            "kind": self.kind.value,
            "created": stamp(self.made),
            "schema": self.schema,
            "audit_seq": self.audit_seq,
            "audit_hash": self.audit_hash.hex(),
            "counts": dict(self.counts),
            "members": {
                "vault.json": dataclasses.asdict(self.header),
                "register.db": dataclasses.asdict(self.database),
            },
        }


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """As it lies on a disk. What its manifest says is believed only once it was ``unpacked``."""

    path: Path
    size: int
    manifest: Manifest

    @property
    def made(self) -> dt.datetime:
        return self.manifest.made

    @property
    def kind(self) -> BackupKind:
        return self.manifest.kind


def read(data: bytes) -> tuple[Manifest, dict[str, Any]]:
    """With the document of which the seal can be asked. Raises BackupDamaged or NewerSchema."""
    try:
        document = parsed(data)
        if document["format"] != FORMAT:
            raise BackupDamaged
        if count_of(document["version"]) > VERSION:
            raise NewerSchema
        return _manifest(document), document
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BackupDamaged from error


def _manifest(document: dict[str, Any]) -> Manifest:
    counts, members = document["counts"], document["members"]
    return Manifest(
        vault_id=UUID(document["vault_id"]),
        generation=count_of(document["generation"]),
        kind=BackupKind.of(document["kind"]),
        made=moment_of(document["created"]),
        schema=_fitting(_REVISION, document["schema"]),
        audit_seq=count_of(document["audit_seq"]),
        audit_hash=bytes.fromhex(_fitting(_HEX, document["audit_hash"])),
        counts=tuple(sorted((_fitting(_TABLE, name), count_of(rows)) for name, rows in counts.items())),
        header=_member(members["vault.json"]),
        database=_member(members["register.db"]),
    )


def _member(document: dict[str, Any]) -> Member:
    return Member(size=count_of(document["size"]), sha256=_fitting(_HEX, document["sha256"]))


def _fitting(form: re.Pattern[str], text: str) -> str:
    if not form.fullmatch(text):
        raise ValueError("not as we write it")
    return text
