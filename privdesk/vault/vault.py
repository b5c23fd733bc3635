"""The register while it is locked: made, looked at, opened."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from privdesk.core.clock import Clock
from privdesk.core.errors import (
    FolderNotEmpty,
    WeakPassphrase,
    WrongSecret,
)
from privdesk.core.passphrases import MINIMUM_CHARACTERS, MINIMUM_WORDS, is_strong_enough
from privdesk.vault import header as headers
from privdesk.vault import taking_over
from privdesk.vault.credentials import Credential, passphrase_secret
from privdesk.vault.facts import RecoveryKit, VaultFacts, facts_of, kit_of
from privdesk.vault.files import TEMPORARY, telling_the_disk
from privdesk.vault.header import Header, Journal, Loaded
from privdesk.vault.kdf import FLOOR, Argon2, refuse_unsafe
from privdesk.vault.keys import MasterKey
from privdesk.vault.lock import VaultLock
from privdesk.vault.places import Place, journal_for, place_of
from privdesk.vault.process import leave_no_dumps
from privdesk.vault.recovery import code_of, new_secret
from privdesk.vault.slots import Role, Slot, SlotKind

if TYPE_CHECKING:
    from privdesk.vault.open_vault import OpenVault
    from privdesk.vault.repairing import Repair

SUFFIX = ".privdesk"


class Vault:
    """``floor``: the least costly key derivation that is accepted; ``look``: tells what place a folder is."""

    def __init__(
        self, root: Path, *, clock: Clock, floor: Argon2 = FLOOR, look: Callable[[Path], Place] = place_of
    ) -> None:
        self.root = root
        self._clock = clock
        self._floor = floor
        self._look = look

    @classmethod
    def create(
        cls,
        root: Path,
        passphrase: str,
        *,
        clock: Clock,
        cost: Argon2 | None = None,
        floor: Argon2 = FLOOR,
        look: Callable[[Path], Place] = place_of,
        allow_place: bool = False,
    ) -> tuple[Vault, RecoveryKit]:
        """In a folder that is empty or not yet there. ``allow_place``: also where a register is not safe.

        Raises WeakPassphrase, UnsafeParameters, PlaceRefused, FolderNotEmpty, VaultNotWritable or DiskFull; then
        nothing is left.
        """
        cost = cost or Argon2()
        if not is_strong_enough(passphrase):
            raise WeakPassphrase(characters=MINIMUM_CHARACTERS, words=MINIMUM_WORDS)
        refuse_unsafe(cost, floor)
        journal = journal_for(look(root), "WAL", allowed=allow_place)
        leave_no_dumps()
        is_new = _make_folder(root)
        vault = cls(root, clock=clock, floor=floor, look=look)
        key = MasterKey.random()
        try:
            with telling_the_disk():
                return vault, vault._fill(key, passphrase, cost, journal)
        except BaseException:
            _empty(root, remove=is_new)
            raise
        finally:
            key.wipe()

    @classmethod
    def peek(cls, root: Path) -> VaultFacts:
        """Raises HeaderMissing, HeaderDamaged, NewerSchema or FileUnreadable."""
        loaded = headers.load(root)
        return facts_of(loaded.header, from_copy=loaded.from_copy)

    def unlock(
        self, credential: Credential, *, read_only: bool = False, allow_place: bool = False, take_over: bool = False
    ) -> OpenVault:
        """Any VaultError can come of it; none of them changed anything.

        ``allow_place`` answers PlaceRefused; to read only, every place will do. ``take_over`` answers VaultInUse and
        can take ``taking_over.PATIENCE``.
        """
        from privdesk.vault.open_vault import OpenVault

        leave_no_dumps()
        journal = self._journal(headers.load(self.root), allowed=allow_place or read_only)
        lock = None if read_only else self._take_lock(take_over=take_over)
        key: MasterKey | None = None
        try:
            if lock is not None:
                _remove_leftovers(self.root)
            loaded = headers.load(self.root)
            key, slot = self._key(loaded.header, credential)
            loaded.refuse_edited(key)
            return OpenVault.open(self.root, loaded, key, slot, lock=lock, journal=journal, clock=self._clock)
        except BaseException:
            if key is not None:
                key.wipe()
            if lock is not None:
                lock.release()
            raise

    def repair(self, credential: Credential, *, take_over: bool = False) -> Repair:
        """What can be mended without a backup: see ``privdesk.vault.repairing``. Raises as ``unlock`` does."""
        from privdesk.vault.repairing import repaired

        lock = self._take_lock(take_over=take_over)
        try:
            loaded = headers.load(self.root)
            key, slot = self._key(loaded.header, credential)
            try:
                loaded.refuse_edited(key)
                return repaired(self.root, loaded.header, key, clock=self._clock, actor=slot.id)
            finally:
                key.wipe()
        finally:
            lock.release()

    def _take_lock(self, *, take_over: bool) -> VaultLock:
        lock = taking_over.take_over(self.root, self._clock) if take_over else VaultLock.take(self.root, self._clock)
        # who asked before was let in, or has gone
        taking_over.take_back(self.root)
        return lock

    def _journal(self, loaded: Loaded, *, allowed: bool) -> Journal:
        return journal_for(self._look(self.root), loaded.header.database.journal, allowed=allowed)

    def _key(self, header: Header, credential: Credential) -> tuple[MasterKey, Slot]:
        fitting = [slot for slot in header.slots if slot.kind is credential.kind]
        for slot in fitting:
            slot.refuse_unsafe(self._floor)
        for slot in fitting:
            secret = credential.secret_for(slot)
            key = None if secret is None else slot.unwrap(secret, header.vault_id)
            if key is not None:
                return key, slot
        raise WrongSecret

    def _fill(self, key: MasterKey, passphrase: str, cost: Argon2, journal: Journal) -> RecoveryKit:
        from privdesk.vault.open_vault import first_database

        now, vault_id, secret = self._clock.now(), uuid4(), new_secret()
        officer = Slot.wrap(
            key,
            passphrase_secret(passphrase),
            kind=SlotKind.PASSPHRASE,
            vault_id=vault_id,
            created=now,
            cost=cost,
            role=Role.OFFICER,
        )
        recovery = Slot.wrap(key, secret, kind=SlotKind.RECOVERY, vault_id=vault_id, created=now)
        database, anchor = first_database(self.root, key, journal, clock=self._clock, actor=officer.id)
        header = Header(
            vault_id=vault_id,
            generation=0,
            created=now,
            database=database,
            slots=(officer, recovery),
            anchor=anchor,
        )
        # written last: a folder without it is no register
        header = headers.save(self.root, header, key)
        return kit_of(header, recovery, code_of(secret))


def _make_folder(root: Path) -> bool:
    """Whether it had to be made."""
    with telling_the_disk():
        try:
            root.mkdir(mode=0o700, parents=True)
        except FileExistsError:
            if not root.is_dir() or any(root.iterdir()):
                raise FolderNotEmpty(folder=root.absolute().name) from None
            root.chmod(0o700)
            return False
    return True


def _empty(root: Path, *, remove: bool) -> None:
    """The folder was empty when we began: all that is in it is ours."""
    with suppress(OSError):
        for left in root.iterdir():
            left.unlink()
        if remove:
            root.rmdir()


def _remove_leftovers(root: Path) -> None:
    for left in root.glob(f".*{TEMPORARY}"):
        with suppress(OSError):
            left.unlink()
