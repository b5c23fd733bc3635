"""A backup with its key: opened by what the person shows, asked whether it was changed, laid down as a register."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from privdesk.core.clock import Clock
from privdesk.core.errors import (
    BackupDamaged,
    BackupEdited,
    HeaderDamaged,
    HeaderEdited,
    NewerSchema,
    WrongSecret,
    WrongSecretOfBackup,
)
from privdesk.db import migrate
from privdesk.vault import archive
from privdesk.vault import header as headers
from privdesk.vault.archive import Archive
from privdesk.vault.credentials import Credential
from privdesk.vault.files import telling_the_disk, write_atomically
from privdesk.vault.header import Header, Journal, Loaded
from privdesk.vault.kdf import FLOOR, Argon2
from privdesk.vault.keys import MasterKey
from privdesk.vault.lock import VaultLock
from privdesk.vault.manifest import Backup
from privdesk.vault.open_vault import OpenVault
from privdesk.vault.sealing import is_sealed
from privdesk.vault.slots import Slot
from privdesk.vault.unwrapping import key_of


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Unpacked:
    """A backup of which the key is known and nothing was changed. ``slot``: that opened it."""

    backup: Backup
    loaded: Loaded
    key: MasterKey
    slot: Slot
    archive: Archive

    @property
    def header(self) -> Header:
        return self.loaded.header


@contextmanager
def unpacked(
    path: Path, credential: Credential, *, floor: Argon2 = FLOOR, present: Header | None = None
) -> Iterator[Unpacked]:
    """``present``: the header of the register as it is now; its passphrase opens backups with the same key too.

    The key is wiped afterwards. Raises FileUnreadable, BackupIncomplete, BackupDamaged, BackupEdited, NewerSchema,
    UnsafeParameters or WrongSecretOfBackup.
    """
    with archive.opened(path) as packed:
        backup = Backup(path=path, size=path.stat().st_size, manifest=packed.manifest)
        if packed.manifest.schema not in {migrate.NONE, *migrate.revisions()}:
            raise NewerSchema
        packed.refuse_changed()
        loaded = _header(packed)
        key, slot = _key(backup, packed, (loaded.header, present), credential, floor=floor)
        try:
            _refuse_edited(packed, loaded, key)
            yield Unpacked(backup=backup, loaded=loaded, key=key, slot=slot, archive=packed)
        finally:
            key.wipe()


def lay_down(found: Unpacked, folder: Path, *, journal: Journal = "WAL") -> Loaded:
    """A register in a new folder: header and database, as they were. Raises BackupDamaged, DiskFull."""
    database = dataclasses.replace(found.header.database, journal=journal)
    header = dataclasses.replace(found.header, database=database)
    with telling_the_disk():
        folder.mkdir(mode=0o700)
        found.archive.lay_database(folder / header.database.file)
    text = header.sealed(found.key)
    write_atomically(folder / headers.NAME, text)
    return headers.parse(text)


def opened_copy(found: Unpacked, folder: Path, loaded: Loaded, *, clock: Clock) -> OpenVault:
    """What was laid down, opened to write; of an older program it becomes one of this program."""
    lock = VaultLock.take(folder, clock)
    key = MasterKey(bytearray(found.key.material))
    try:
        journal = loaded.header.database.journal
        return OpenVault.open(folder, loaded, key, found.slot, lock=lock, journal=journal, clock=clock)
    except BaseException:
        key.wipe()
        lock.release()
        raise


@contextmanager
def emptied(folder: Path) -> Iterator[Path]:
    """Not there before, gone afterwards."""
    if folder.is_symlink() or not folder.is_dir():
        # it would wait for ever for who writes into a pipe
        with telling_the_disk():
            folder.unlink(missing_ok=True)
    shutil.rmtree(folder, ignore_errors=True)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _header(packed: Archive) -> Loaded:
    try:
        loaded = headers.parse(packed.header_text)
    except HeaderDamaged as error:
        raise BackupDamaged from error
    if loaded.header.vault_id != packed.manifest.vault_id or loaded.header.database.file != archive.DATABASE:
        raise BackupEdited
    return loaded


def _refuse_edited(packed: Archive, loaded: Loaded, key: MasterKey) -> None:
    if not is_sealed(packed.document, key):
        raise BackupEdited
    try:
        loaded.refuse_edited(key)
    except HeaderEdited as error:
        raise BackupEdited from error


def _key(
    backup: Backup, packed: Archive, shown: tuple[Header, Header | None], credential: Credential, *, floor: Argon2
) -> tuple[MasterKey, Slot]:
    """By a slot of the backup itself, or by one that the register has now when its key is still the same."""
    own, present = shown
    for each in (own, present):
        if each is None or each.vault_id != own.vault_id:
            continue
        try:
            key, slot = key_of(each, credential, floor)
        except WrongSecret:
            continue
        if each is own or is_sealed(packed.document, key):
            return key, slot
        key.wipe()
    raise WrongSecretOfBackup(made=backup.made)
