"""The register while it is locked: made, looked at, opened."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from privdesk.core.clock import Clock
from privdesk.core.passphrases import refuse_weak
from privdesk.db.actions import Action
from privdesk.vault import header as headers
from privdesk.vault import taking_over
from privdesk.vault.calibrating import Costs
from privdesk.vault.credentials import Credential, passphrase_secret
from privdesk.vault.facts import RecoveryKit, VaultFacts, facts_of, kit_of
from privdesk.vault.files import TEMPORARY
from privdesk.vault.header import Header, Journal, Loaded
from privdesk.vault.kdf import FLOOR, Argon2
from privdesk.vault.keys import MasterKey
from privdesk.vault.lock import VaultLock
from privdesk.vault.places import Place, journal_for, place_of
from privdesk.vault.process import leave_no_dumps
from privdesk.vault.recovery import code_of, new_secret
from privdesk.vault.slots import Role, Slot, SlotKind
from privdesk.vault.unwrapping import key_of

if TYPE_CHECKING:
    from privdesk.vault.open_vault import OpenVault
    from privdesk.vault.repairing import Repair


class Vault:
    """``floor``: the least costly key derivation that is accepted; ``look``: tells what place a folder is.

    ``cost``: of passphrases that are set while it is open; without it this computer is measured.
    """

    def __init__(
        self,
        root: Path,
        *,
        clock: Clock,
        cost: Argon2 | None = None,
        floor: Argon2 = FLOOR,
        look: Callable[[Path], Place] = place_of,
    ) -> None:
        self.root = root
        self._clock = clock
        self._costs = Costs(floor=floor, own=cost)
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
        """In a folder that is empty, half made or not yet there. ``allow_place``: also where a register is not safe.

        Raises WeakPassphrase, UnsafeParameters, PlaceRefused, FolderNotEmpty, VaultNotWritable or DiskFull; then
        nothing is left.
        """
        from privdesk.vault.making import being_made

        refuse_weak(passphrase)
        chosen = Costs(floor=floor, own=cost).chosen(None)
        journal = journal_for(look(root), "WAL", allowed=allow_place)
        leave_no_dumps()
        vault = cls(root, clock=clock, cost=cost, floor=floor, look=look)
        with being_made(root):
            key = MasterKey.random()
            try:
                return vault, vault._fill(key, passphrase, chosen, journal)
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

        journal = self._journal(headers.load(self.root), allowed=allow_place or read_only)
        lock = None if read_only else self._take_lock(take_over=take_over)
        key: MasterKey | None = None
        try:
            if lock is not None:
                _remove_leftovers(self.root)
            loaded = headers.load(self.root)
            key, slot = self._key(loaded.header, credential)
            loaded.refuse_edited(key)
            return OpenVault.open(
                self.root, loaded, key, slot, lock=lock, journal=journal, clock=self._clock, costs=self._costs
            )
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

    def rebuild_header(
        self,
        code: str,
        scanned: str,
        passphrase: str,
        *,
        cost: Argon2 | None = None,
        allow_place: bool = False,
        take_over: bool = False,
    ) -> OpenVault:
        """When vault.json and its copy are lost: from the recovery code, what the kit's QR says, and the database.

        ``passphrase``: the officer's from now on; all other ways to open are gone, but the code. Raises KitUnreadable,
        RecoveryCodeMistyped, WrongSecret, KitReplaced, HeaderWhole or WeakPassphrase; and as ``unlock`` does.
        """
        from privdesk.vault.open_vault import OpenVault
        from privdesk.vault.rebuilding import key_of_kit, kit_in, rebuilt, refuse_whole

        refuse_weak(passphrase)
        kit = kit_in(scanned)
        leave_no_dumps()
        journal = journal_for(self._look(self.root), "WAL", allowed=allow_place)
        lock = self._take_lock(take_over=take_over)
        key: MasterKey | None = None
        try:
            key = key_of_kit(kit, code)
            refuse_whole(self.root, kit, key)
            loaded = rebuilt(self.root, kit, key, passphrase, self._costs.chosen(cost), clock=self._clock)
            slot = loaded.header.slots[0]
            opened = OpenVault.open(
                self.root, loaded, key, slot, lock=lock, journal=journal, clock=self._clock, costs=self._costs
            )
        except BaseException:
            if key is not None:
                key.wipe()
            lock.release()
            raise
        try:
            with opened.write() as work:
                work.audit(Action.VAULT_REPAIRED, kit.slot.id)
        except BaseException:
            opened.lock()
            raise
        return opened

    def _take_lock(self, *, take_over: bool) -> VaultLock:
        lock = taking_over.take_over(self.root, self._clock) if take_over else VaultLock.take(self.root, self._clock)
        # who asked before was let in, or has gone
        taking_over.take_back(self.root)
        return lock

    def _journal(self, loaded: Loaded, *, allowed: bool) -> Journal:
        return journal_for(self._look(self.root), loaded.header.database.journal, allowed=allowed)

    def _key(self, header: Header, credential: Credential) -> tuple[MasterKey, Slot]:
        return key_of(header, credential, self._costs.floor)

    def _fill(self, key: MasterKey, passphrase: str, cost: Argon2, journal: Journal) -> RecoveryKit:
        from privdesk.vault.making import first_database

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
        return kit_of(header, recovery, code_of(secret), header.anchor)


def _remove_leftovers(root: Path) -> None:
    from privdesk.vault.switching import is_mark

    for left in root.glob(f".*{TEMPORARY}*"):
        if is_mark(left):
            # what it is about is known once there is a key
            continue
        if left.is_dir():
            shutil.rmtree(left, ignore_errors=True)
            continue
        with suppress(OSError):
            left.unlink()
