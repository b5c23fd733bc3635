"""One backup: a copy of the database, looked at through fresh connections, packed with its header and read back."""

from __future__ import annotations

import dataclasses
import datetime as dt
import os
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from privdesk.core.errors import DatabaseDamaged, VaultNotWritable
from privdesk.core.files import fsync_folder
from privdesk.db import audit
from privdesk.db.work import reading
from privdesk.vault import archive
from privdesk.vault import connection as contract
from privdesk.vault.engine import make_engine, telling_sqlite
from privdesk.vault.files import TEMPORARY, make_empty, telling_the_disk
from privdesk.vault.header import Anchor, Header
from privdesk.vault.integrity import Integrity, check
from privdesk.vault.keys import MasterKey
from privdesk.vault.manifest import SUFFIX, Backup, BackupKind, Manifest
from privdesk.vault.pages import PAGE, SALT
from privdesk.vault.sealing import sealed
from privdesk.vault.switching import copy_into

FOLDER = "backups"
Counts = tuple[tuple[str, int], ...]


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What is found in the database of a backup."""

    integrity: Integrity
    counts: Counts
    head: audit.Head


def make(
    root: Path, header: Header, key: MasterKey, connect: Callable[[], Any], *, kind: BackupKind, now: dt.datetime
) -> Backup:
    """``connect``: to the database that the header names. Raises DatabaseDamaged, DiskFull, VaultNotWritable."""
    folder = root / FOLDER
    mark = f"{os.getpid()}{TEMPORARY}"
    copy, packed = folder / f".register.db.{mark}", folder / f".backup.{mark}"
    if not root.is_dir():
        raise VaultNotWritable
    with telling_the_disk():
        folder.mkdir(mode=0o700, exist_ok=True)
        _remove_unfinished(folder)
        try:
            _copy(connect, copy, root / header.database.file)
            contents = contents_of(copy, key)
            if contents.integrity.pages or contents.integrity.faults:
                raise DatabaseDamaged(
                    pages=contents.integrity.pages, total=copy.stat().st_size // PAGE, salt_only=False
                )
            manifest, header_text = _described(copy, header, key, contents, kind=kind, now=now)
            archive.write(packed, sealed(manifest.document(), key), header_text, copy, manifest)
            with archive.opened(packed) as written:
                written.refuse_changed()
            path = _name(folder, kind, now)
            packed.replace(path)
            fsync_folder(folder)
        finally:
            for each in (copy, packed):
                with suppress(OSError):
                    each.unlink(missing_ok=True)
        return Backup(path=path, size=path.stat().st_size, manifest=manifest)


def contents_of(path: Path, key: MasterKey) -> Contents:
    """Of a database file that nobody has open. Reads every page; changes nothing."""

    def connect() -> Any:
        return contract.connect(path, key, "immutable")

    engine = make_engine(connect, path)
    try:
        integrity = check(connect, engine, "full")
        with reading(engine) as connection:
            asked = (
                "SELECT name FROM sqlite_master WHERE type = 'table' "
                "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'alembic_version' ORDER BY name"
            )
            names = connection.exec_driver_sql(asked).scalars().all()
            counts = tuple(
                (name, connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one())  # noqa: S608
                for name in names
            )
            return Contents(integrity=integrity, counts=counts, head=audit.head(connection))
    finally:
        engine.dispose()


def _copy(connect: Callable[[], Any], copy: Path, source: Path) -> None:
    # before SQLite makes it with the rights of the day, and calls a folder that may only be read a file
    make_empty(copy)
    with telling_sqlite(source, connect), closing(connect()) as connection:
        copy_into(connection, copy)


def _described(
    copy: Path, header: Header, key: MasterKey, contents: Contents, *, kind: BackupKind, now: dt.datetime
) -> tuple[Manifest, bytes]:
    """The header in it names the copy: unpacked by hand, the two are a register."""
    with copy.open("rb") as file:
        salt = file.read(SALT)
    inside = dataclasses.replace(
        header,
        database=dataclasses.replace(header.database, file=archive.DATABASE, salt=salt),
        anchor=Anchor(seq=contents.head.seq, hash=contents.head.hash, at=now),
    ).sealed(key)
    manifest = Manifest(
        vault_id=header.vault_id,
        generation=header.generation,
        kind=kind,
        made=now.replace(microsecond=0),
        schema=header.database.schema,
        audit_seq=contents.head.seq,
        audit_hash=contents.head.hash,
        counts=contents.counts,
        header=archive.member_of(inside),
        database=archive.member_at(copy),
    )
    return manifest, inside


def _name(folder: Path, kind: BackupKind, now: dt.datetime) -> Path:
    """``register-20261122T180000Z-daily.pdvault``; the second one of the same second has ``-2`` behind it."""
    stem = f"register-{now.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}-{kind}"
    number, path = 1, folder / f"{stem}{SUFFIX}"
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}{SUFFIX}"
    return path


def _remove_unfinished(folder: Path) -> None:
    """What a killed program left; only the holder of the register's lock makes backups."""
    for left in folder.glob(f".*{TEMPORARY}*"):
        with suppress(OSError):
            left.unlink()
