"""A backup becomes the register: in a new folder, or in the place of what is there.

Everything is made ready beside the register: laid down, brought up to this program's version, what was erased since
erased again, checked. Then the header switches, in one stroke. Killed before it, the register is what it was.
"""

from __future__ import annotations

import dataclasses
import re
import shutil
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from pathlib import Path
from uuid import UUID

from privdesk.core.clock import Clock
from privdesk.core.errors import (
    BackupDamaged,
    BackupForeign,
    ExpectedError,
    FolderNotEmpty,
    HeaderDamaged,
    HeaderLost,
    HeaderMissing,
)
from privdesk.db.actions import Action
from privdesk.vault import erasures
from privdesk.vault import header as headers
from privdesk.vault.archive import opened as opened_archive
from privdesk.vault.credentials import Credential
from privdesk.vault.erasures import Erasure
from privdesk.vault.files import TEMPORARY, make_folder, telling_the_disk
from privdesk.vault.header import Header, Journal, Loaded
from privdesk.vault.kdf import FLOOR, Argon2
from privdesk.vault.keys import MasterKey
from privdesk.vault.lock import VaultLock
from privdesk.vault.manifest import Backup
from privdesk.vault.open_vault import OpenVault
from privdesk.vault.places import Place, journal_for, place_of
from privdesk.vault.replacing import Present, keep, last_file, lists_for, present_of, set_aside
from privdesk.vault.slots import Role, SlotKind
from privdesk.vault.stages import RESTORING, Step, quietly
from privdesk.vault.switching import next_file, switch_to
from privdesk.vault.unpacking import Unpacked, emptied, lay_down, opened_copy, unpacked

Replay = Callable[[OpenVault, frozenset[Erasure]], int]
"""Erases again what the list names, in the register that is being made ready; says how many were there."""

_READY = f".restoring{TEMPORARY}"
_OURS = re.compile(
    r"vault\.(json|json\.bak|lock)|register(-\d{4})?\.db(-\w+)?|backups|papers"
    r"|erased(-damaged.*)?\.json|reminders\.json|\..*\.tmp.*"
)
_REGISTER = re.compile(r"vault\.json(\.bak)?|register(-\d{4})?\.db")
"""Where one of these lies, whatever else lies there stays as it is: a file manager and a cloud leave things too."""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """``kept``: the backup of what was there before; ``set_aside``: the folder with its files, when none could be made.

    ``erased_again``: how many were; ``lists_known``: whether a list of what was erased since the backup was at hand;
    ``list_refused``: the register's own was edited, and not used. ``old_ways``: those to open it are the backup's.
    """

    root: Path
    backup: Backup
    kept: Backup | None
    set_aside: Path | None
    erased_again: int
    lists_known: bool
    list_refused: bool
    old_ways: bool


def restore(
    path: Path,
    credential: Credential,
    root: Path,
    *,
    clock: Clock,
    replay: Replay,
    floor: Argon2 = FLOOR,
    lists: Iterable[Path] = (),
    look: Callable[[Path], Place] = place_of,
    allow_place: bool = False,
    step: Step = quietly,
) -> Restored:
    """``root``: the register of the backup, whole or damaged, or a new folder. ``lists``: others of what was erased.
    ``step``: told of each of ``RESTORING``.

    Raises VaultInUse while the register is open, BackupForeign, FolderNotEmpty, PlaceRefused, DiskFull, and what
    ``unpacked`` raises. Then nothing was changed, but that a backup of the present may have been made.
    """
    with opened_archive(path) as packed:
        vault_id = packed.manifest.vault_id
    loaded = _present_header(root, vault_id)
    journal = journal_for(look(root), loaded.header.database.journal if loaded else "WAL", allowed=allow_place)
    with telling_the_disk():
        is_new = not root.exists()
        make_folder(root, exist_ok=True)
        root.chmod(0o700)
    lock = VaultLock.take(root, clock)
    tell = partial(_tell, step)
    try:
        tell(0)
        with (
            unpacked(path, credential, floor=floor, present=loaded.header if loaded else None) as found,
            present_of(loaded, credential, found.key, floor) as present,
            emptied(root / _READY) as ready,
        ):
            tell(1)
            kept = keep(root, present, clock)
            listed = lists_for(found, present, [root, path.parent, path.parent.parent], lists)
            since = listed.erasures | (kept.erasures or frozenset())
            done, again = _made_ready(found, ready, journal, clock, lambda vault: replay(vault, since), tell=tell)
            tell(5)
            aside = set_aside(root, clock.now()) if kept.backup is None else None
            _switch(root, _continued(found, present, journal), found.key, ready, done)
            # the register is there now: whatever fails, it stays; at the next lock the list is made from the trail
            is_new = False
            with suppress(ExpectedError):
                erasures.keep(root, vault_id, since, found.key)
            return Restored(
                root=root,
                backup=found.backup,
                kept=kept.backup,
                set_aside=aside,
                erased_again=again,
                lists_known=kept.erasures is not None or listed.known,
                list_refused=listed.refused,
                old_ways=not present.trusted,
            )
    except BaseException:
        if is_new:
            shutil.rmtree(root, ignore_errors=True)
        raise
    finally:
        lock.release()


def _present_header(root: Path, vault_id: UUID) -> Loaded | None:
    try:
        loaded = headers.load(root)
    except (HeaderMissing, HeaderLost, HeaderDamaged) as error:
        if root.exists() and not _may_be_taken(root):
            raise FolderNotEmpty(folder=root.absolute().name) from error
        return None
    if loaded.header.vault_id != vault_id:
        raise BackupForeign
    return loaded


def _may_be_taken(root: Path) -> bool:
    if not root.is_dir():
        return False
    names = [each.name for each in root.iterdir()]
    return any(map(_REGISTER.fullmatch, names)) or all(map(_OURS.fullmatch, names))


def _tell(step: Step, stage: int) -> None:
    step(stage, len(RESTORING))


def _made_ready(
    found: Unpacked,
    ready: Path,
    journal: Journal,
    clock: Clock,
    replay: Callable[[OpenVault], int],
    *,
    tell: Callable[[int], object],
) -> tuple[Header, int]:
    """The header of what was made ready, and how many things were erased again."""
    tell(2)
    vault = opened_copy(found, ready, lay_down(found, ready, journal=journal), clock=clock)
    try:
        manifest = found.backup.manifest
        with vault.write() as work:
            work.audit(Action.VAULT_RESTORED, made=manifest.made, line=manifest.audit_seq)
        tell(3)
        again = replay(vault)
        tell(4)
        integrity = vault.verify("full")
        if integrity.pages or integrity.faults:
            raise BackupDamaged
    finally:
        vault.lock()
    return headers.load(ready).header, again


def _continued(found: Unpacked, present: Present, journal: Journal) -> Header:
    """The header to go on with. With the same key the ways to open it stay those of today.

    When the key was changed since, somebody may have been shut out: of the backup's own ways only the officer's, the
    recovery code and the one just used come back.
    """
    own = found.header
    if present.header is None:
        header = own
    elif present.trusted:
        header = present.header
    else:
        stay = tuple(
            slot
            for slot in own.slots
            if slot.kind is SlotKind.RECOVERY or slot.role is Role.OFFICER or slot.id == found.slot.id
        )
        generation = max(own.generation, present.header.generation)
        header = dataclasses.replace(own, slots=stay, generation=generation)
    return dataclasses.replace(header, database=dataclasses.replace(header.database, journal=journal))


def _switch(root: Path, header: Header, key: MasterKey, ready: Path, done: Header) -> None:
    last = dataclasses.replace(header.database, file=last_file(root))
    after = dataclasses.replace(header, database=last)
    with next_file(root, after) as path:
        with telling_the_disk():
            (ready / done.database.file).replace(path)
        switch_to(root, header, key, path, schema=done.database.schema, anchor=done.anchor)
