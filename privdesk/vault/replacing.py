"""What stands where a backup comes: kept as a backup when it can be read, set aside when not; what it knows is used."""

from __future__ import annotations

import dataclasses
import datetime as dt
import os
import re
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy.orm import Session

from privdesk.core.clock import Clock
from privdesk.core.errors import (
    DiskFailed,
    FileUnreadable,
    HeaderEdited,
    NewerSchema,
    TrailBroken,
    VaultError,
    VaultInUse,
    VaultNotWritable,
)
from privdesk.core.files import fsync_folder
from privdesk.db import audit
from privdesk.db.work import reading
from privdesk.vault import erasures, packing
from privdesk.vault.backups import SET_ASIDE
from privdesk.vault.credentials import Credential
from privdesk.vault.erasures import Erasure
from privdesk.vault.files import telling_the_disk
from privdesk.vault.header import COPY, NAME, Header, Loaded
from privdesk.vault.kdf import Argon2
from privdesk.vault.keys import MasterKey
from privdesk.vault.manifest import Backup, BackupKind
from privdesk.vault.opening import open_database
from privdesk.vault.unpacking import Unpacked
from privdesk.vault.unwrapping import key_of

_DATABASES = re.compile(r"register(?:-(\d{4}))?\.db(-wal|-shm|-journal)?")


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """``key``: when what was shown opens it; ``trusted``: the key is that of the backup, the header unedited."""

    header: Header | None = None
    key: MasterKey | None = None
    trusted: bool = False


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """``erasures``: of the audit trail; None when it could not be read."""

    backup: Backup | None = None
    erasures: frozenset[Erasure] | None = None


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    erasures: frozenset[Erasure]
    known: bool
    refused: bool


@contextmanager
def present_of(loaded: Loaded | None, credential: Credential, key: MasterKey, floor: Argon2) -> Iterator[Present]:
    """``key``: of the backup."""
    if loaded is None:
        yield Present()
        return
    if _is_sealed_by(loaded, key):
        yield Present(header=loaded.header, key=key, trusted=True)
        return
    own = None
    with suppress(VaultError):
        own, _ = key_of(loaded.header, credential, floor)
    try:
        yield Present(header=loaded.header, key=own)
    finally:
        if own is not None:
            own.wipe()


def keep(root: Path, present: Present, clock: Clock) -> Kept:
    """Raises DiskFull, VaultNotWritable or VaultInUse: then the present must not be replaced."""
    if present.header is None or present.key is None:
        return Kept()
    try:
        database = open_database(root, present.header, present.key, read_only=False)
    except (VaultInUse, VaultNotWritable):
        raise
    except (VaultError, DiskFailed, FileUnreadable):
        return Kept()
    found: frozenset[Erasure] | None = None
    try:
        # a trail that was changed is often why a backup is put back
        with suppress(TrailBroken, NewerSchema), reading(database.engine) as connection, Session(connection) as session:
            found = erasures.of_trail(audit.lines(session, actions=erasures.ACTIONS))
        backup = packing.make(
            root, present.header, present.key, database.connect, kind=BackupKind.MANUAL, now=clock.now()
        )
    except VaultNotWritable:
        raise
    except (VaultError, DiskFailed):
        return Kept(erasures=found)
    finally:
        database.engine.dispose()
    return Kept(backup=backup, erasures=found)


def lists_for(found: Unpacked, present: Present, folders: Iterable[Path], more: Iterable[Path]) -> Listed:
    """A list that no key at hand has sealed is used all the same when the register's key was changed or is lost: to
    forget too much can be undone with the same backup, to bring back who was forgotten cannot.
    """
    keys = [each for each in (found.key, present.key) if each is not None]
    own = [path for folder in folders for path in sorted(folder.glob(f"*{erasures.NAME}"))]
    lists = [
        (path, listed)
        for path in dict.fromkeys([*own, *more])
        if (listed := erasures.load(path)) is not None and listed.vault_id == found.header.vault_id
    ]
    sealed = [listed for _, listed in lists if any(listed.is_sealed_by(key) for key in keys)]
    edited = [path for path, listed in lists if listed not in sealed]
    used = sealed if present.trusted else [listed for _, listed in lists]
    return Listed(
        erasures=frozenset(erasure for listed in used for erasure in listed.erasures),
        known=bool(used),
        refused=present.trusted
        and any(path.name == erasures.NAME and path.with_name(NAME).exists() for path in edited),
    )


def set_aside(root: Path, now: dt.datetime) -> Path | None:
    """The files of the present, also in a folder of their own; None when there are none."""
    ours = [path for path in root.iterdir() if path.name in {NAME, COPY} or _DATABASES.fullmatch(path.name)]
    if not ours:
        return None
    folder = root / packing.FOLDER / f"{SET_ASIDE}{now.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}"
    with telling_the_disk():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for path in ours:
            _also_at(path, folder / path.name)
        fsync_folder(folder)
    return folder


def last_file(root: Path) -> str:
    """The name of the newest database file in the folder, whether or not a header names it."""
    numbers = (int(named[1] or 0) for path in root.iterdir() if (named := _DATABASES.fullmatch(path.name)))
    return f"register-{max(numbers, default=0):04d}.db"


def _is_sealed_by(loaded: Loaded, key: MasterKey) -> bool:
    try:
        loaded.refuse_edited(key)
    except HeaderEdited:
        return False
    return True


def _also_at(path: Path, other: Path) -> None:
    other.unlink(missing_ok=True)
    try:
        os.link(path, other)
    except OSError:
        # a disk that knows no second name for a file
        shutil.copy2(path, other)
