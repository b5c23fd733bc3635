"""The register while it is open: the key in memory, the lock held, connections ready."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from uuid import UUID

from privdesk.core.clock import Clock
from privdesk.core.errors import (
    DatabaseDamaged,
    DiskFailed,
    DiskFull,
    ErasuresDamaged,
    ExpectedError,
    HeaderDamaged,
    HeaderLost,
    HeaderMissing,
    VaultInUse,
    VaultNotWritable,
)
from privdesk.core.events import Events
from privdesk.db import audit, migrate
from privdesk.db.actions import Action
from privdesk.db.work import Transactions, Work
from privdesk.vault import erasures
from privdesk.vault import header as headers
from privdesk.vault.calibrating import Costs
from privdesk.vault.facts import RecoveryKit, SlotFacts, VaultFacts, facts_of, kit_of, slot_facts
from privdesk.vault.header import Header, Journal, Loaded
from privdesk.vault.integrity import Integrity, Level, check
from privdesk.vault.kdf import Argon2
from privdesk.vault.keyring import SecretStore
from privdesk.vault.keys import MasterKey
from privdesk.vault.lock import VaultLock, holder_of
from privdesk.vault.manifest import Backup, BackupKind
from privdesk.vault.opening import Database, anchor_of, open_database
from privdesk.vault.packing import make
from privdesk.vault.returned import found_returned, remove_again
from privdesk.vault.slots import Slot
from privdesk.vault.switching import remove_older, remove_unswitched
from privdesk.vault.taking_over import asked
from privdesk.vault.ways import Ways, detail_of, forget


class OpenVault:
    """``slot``: with which it was opened; the actor of the audit trail. ``from_copy``: the header was damaged.

    ``before_lock``: what is done while everything still works, in this order. ``findings``: what was not as it should
    be and was mended, to be told. ``is_locked``: also when it had to close itself.
    """

    def __init__(
        self,
        root: Path,
        header: Header,
        database: Database,
        key: MasterKey,
        slot: Slot,
        *,
        clock: Clock,
        costs: Costs | None = None,
    ) -> None:
        self.root = root
        self.header = header
        self.slot = slot
        self.clock = clock
        self.events = Events()
        self.from_copy = False
        self.before_lock: list[Callable[[], object]] = []
        self.findings: list[ExpectedError] = []
        self._costs = costs or Costs()
        self._database = database
        self._key = key
        self._lock: VaultLock | None = None
        self._transactions = Transactions(database.engine, clock, slot.id, self.events)
        self.is_locked = False
        self._written = header.generation
        self._is_header_unsure = False

    @classmethod
    def open(
        cls,
        root: Path,
        loaded: Loaded,
        key: MasterKey,
        slot: Slot,
        *,
        lock: VaultLock | None,
        journal: Journal,
        clock: Clock,
        costs: Costs | None = None,
    ) -> OpenVault:
        """Without ``lock`` for reading only. From here on the key and the lock are the open vault's."""
        known = loaded.header.database
        header = dataclasses.replace(loaded.header, database=dataclasses.replace(known, journal=journal))
        database = open_database(root, header, key, read_only=lock is None)
        if database.schema != migrate.head_revision():
            header = _upgraded(root, header, key, database, slot, lock=lock, clock=clock)
            database = open_database(root, header, key, read_only=False)
        opened = cls(root, header, database, key, slot, clock=clock, costs=costs)
        opened.from_copy = loaded.from_copy
        opened._lock = lock
        try:
            back = found_returned(opened)
            if lock is not None:
                opened._mend(moved=journal != known.journal)
                opened.findings += remove_again(opened, back)
                opened._mend_list()
        except BaseException:
            opened._database.engine.dispose()
            raise
        return opened

    def take_findings(self) -> list[ExpectedError]:
        """To be told now; what is found later, ``lock`` returns."""
        taken, self.findings = self.findings, []
        return taken

    @property
    def is_read_only(self) -> bool:
        return self._lock is None

    @property
    def is_asked_for(self) -> bool:
        """Whether another program waits for the register to be closed here; to be looked at every few seconds."""
        return not self.is_read_only and asked(self.root)

    @property
    def actor(self) -> UUID:
        return self.slot.id

    @property
    def transactions(self) -> Transactions:
        """Raises RuntimeError after the locking."""
        if self.is_locked:
            raise RuntimeError("the register is locked")
        return self._transactions

    @property
    def facts(self) -> VaultFacts:
        return facts_of(self.header, from_copy=self.from_copy)

    @contextmanager
    def read(self) -> Iterator[Work]:
        with self.transactions.read() as work:
            yield work

    @contextmanager
    def write(self) -> Iterator[Work]:
        """Raises VaultNotWritable when opened for reading only, DiskFull when there is no room."""
        with self.transactions.write() as work:
            yield work

    def verify(self, level: Level) -> Integrity:
        """``quick`` takes milliseconds; ``full`` reads every page. Not while a block is open in this thread."""
        if level == "full" and not self.is_read_only:
            # damage is what is being looked for
            with suppress(DatabaseDamaged):
                self.checkpoint()
        return check(self._database.connect, self._database.engine, level)

    def checkpoint(self) -> bool:
        """As of the ``Database``."""
        return self._database.checkpoint()

    def save_header(self, header: Header, *, forget_previous: bool = False) -> None:
        """Raises VaultNotWritable, DiskFull …; VaultInUse when somebody else wrote a newer one."""
        self._refuse_overtaken()
        self._written = header.generation + 1
        self._is_header_unsure = True
        self.header = headers.save(self.root, header, self._key, forget_previous=forget_previous)
        self._is_header_unsure = False

    def back_up(self, kind: BackupKind) -> Backup:
        """Raises DatabaseDamaged, DiskFull, DiskFailed or VaultNotWritable."""
        if self.is_read_only:
            raise VaultNotWritable
        return make(self.root, self.header, self._key, self._database.connect, kind=kind, now=self.clock.now())

    def keep_erasures(self) -> None:
        """Write beside the header what the audit trail knows to be erased. Raises DiskFull, VaultNotWritable."""
        if self.is_read_only:
            raise VaultNotWritable
        with self.read() as work:
            found = erasures.of_trail(audit.lines(work.session, actions=erasures.ACTIONS))
        aside = erasures.keep(self.root, self.header.vault_id, found, self._key)
        if aside is not None:
            self.findings.append(ErasuresDamaged(file=aside.name))

    def change_passphrase(self, new: str, *, old: str | None, cost: Argon2 | None = None) -> None:
        """Of whom it was opened by; ``old`` may be None only after the recovery code.

        Raises WeakPassphrase, WrongSecret or PassphraseTaken.
        """
        self._ways().change_passphrase(new, old, cost)

    def add_deputy(self, passphrase: str, *, cost: Argon2 | None = None) -> SlotFacts:
        """Raises OfficerOnly, WeakPassphrase, PassphraseTaken or TooManyWays."""
        return slot_facts(self._ways().add_deputy(passphrase, cost))

    def remember_here(self, store: SecretStore) -> SlotFacts:
        """In the keyring of this computer. Raises KeyringUnavailable or TooManyWays; then nothing is changed."""
        return slot_facts(self._ways().remember_here(store))

    def forget_here(self, store: SecretStore) -> None:
        """Raises KeyringUnavailable, or NotFound when this computer does not remember."""
        self._ways().forget_here(store)

    def remembered_here(self, store: SecretStore) -> SlotFacts | None:
        """Raises KeyringUnavailable, but only when any computer remembers."""
        slot = self._ways().here(store)
        return slot_facts(slot) if slot else None

    def remove_slot(self, slot_id: UUID) -> None:
        """A deputy takes the keyrings of deputies along. Raises NotFound, OfficerOnly or LastWay."""
        self._ways().remove(slot_id)

    def new_recovery_kit(self) -> RecoveryKit:
        """The code of the old one opens no more. Raises OfficerOnly or TooManyWays."""
        slot, code = self._ways().new_recovery()
        return self._kit(slot, code)

    def stays_behind(self) -> tuple[SlotFacts, ...]:
        """The ways in that ``rotate_keys`` does not take along, this computer's keyring apart."""
        return tuple(slot_facts(slot) for slot in self._ways().stays_behind())

    def rotate_keys(
        self, passphrase: str, *, store: SecretStore | None = None, cost: Argon2 | None = None
    ) -> RecoveryKit:
        """Another key, in another database file; no way in from before opens it, no copy from before is touched.

        ``passphrase``: the officer's, which stays. With ``store`` this computer goes on remembering, if it did.
        Raises OfficerOnly, WrongSecret, KeyringUnavailable, DatabaseDamaged, DiskFull …; then all is as before.
        """
        from privdesk.vault.rotating import rotated

        self._refuse_overtaken()
        new = self._ways().new_keys(passphrase, store, cost)
        header: Header | None = None
        try:
            with self._alone():
                header = rotated(
                    self.root, self.header, self._database, self._key, new, clock=self.clock, actor=self.actor
                )
            with suppress(DiskFull, DiskFailed, VaultNotWritable):
                erasures.resealed(self.root, self._key, new.key)
        finally:
            if header is None:
                new.key.wipe()
                # what the disk made of it is not known: at the lock it is written once more which file it is
                self._written = self.header.generation + 1
                self._is_header_unsure = True
            else:
                # whatever else failed: what is written from here on must not go into the old file
                self._move(header, new.key)
            if store:
                forget(store, new.here if header is None else new.replaced)
        return self._kit(new.recovery, new.code)

    def change(self, header: Header, action: Action, ref: UUID, replaced: UUID | None = None) -> None:
        """The header and the line about it; nothing of the header before stays."""
        before = self.header
        try:
            with self.write() as work:
                work.audit(action, ref, **detail_of(header, action, ref, replaced))
                self.save_header(header, forget_previous=True)
        except BaseException:
            if self.header is not before or self._is_header_unsure:
                # the line was not kept: what does not stand in the trail did not happen
                self.header = dataclasses.replace(before, generation=self._written)
                with suppress(DiskFull, DiskFailed, VaultNotWritable):
                    self.save_header(self.header, forget_previous=True)
            raise
        self._keep_slot()

    def _refuse_overtaken(self) -> None:
        """A lock can be lost, with its file or where locks do not reach. What was written since, ways in that were
        taken away or the name of another database file, must not be undone.
        """
        with suppress(HeaderMissing, HeaderLost, HeaderDamaged):
            found = headers.load(self.root).header
            if found.generation > max(self._written, self.header.generation):
                holder = holder_of(self.root)
                raise VaultInUse(host=holder.host, since=holder.since)

    def _ways(self) -> Ways:
        if self.is_read_only:
            raise VaultNotWritable
        if self.is_locked:
            raise RuntimeError("the register is locked")
        return Ways(self, self._key, self._costs, self.clock)

    def _kit(self, slot: Slot, code: str) -> RecoveryKit:
        return kit_of(self.header, slot, code, anchor_of(self._database.engine, at=self.clock.now()))

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Nobody saves anything meanwhile. Where one connection is all there is, it is enough that it is in use."""
        if self.header.database.journal == "WAL":
            with self.write():
                yield
        else:
            yield

    def _move(self, header: Header, key: MasterKey) -> None:
        """The register lies in the file that ``header`` names; the old file is no longer written to."""
        old, old_key = self._database, self._key
        self.header, self._key = header, key
        self._keep_slot()
        try:
            self._database = open_database(self.root, header, key, read_only=False)
        except BaseException as error:
            with ExitStack() as closing:
                self._close(closing)
            self.findings += [error] if isinstance(error, ExpectedError) else []
            raise
        finally:
            old.engine.dispose()
            old_key.wipe()
        self._transactions.move(self._database.engine)
        # now that nobody has it open
        remove_older(self.root, header)

    def _keep_slot(self) -> None:
        self.slot = next((each for each in self.header.slots if each.id == self.slot.id), self.slot)

    def lock(self) -> tuple[Exception, ...]:
        """The key and the lock are gone afterwards, also when the last writing fails and raises.

        What went wrong in ``before_lock`` never stops it; it is returned, to be told afterwards, with what was found.
        """
        if self.is_locked:
            return tuple(self.take_findings())
        failed = [] if self.is_read_only else [fault for step in self.before_lock if (fault := _fault_of(step))]
        with ExitStack() as closing:
            self._close(closing)
            if not self.is_read_only:
                self._settle()
        return (*self.take_findings(), *failed)

    def _close(self, closing: ExitStack) -> None:
        self.is_locked = True
        if self._lock is not None:
            closing.callback(self._lock.release)
        closing.callback(self._key.wipe)
        closing.callback(self._database.engine.dispose)

    def _mend(self, *, moved: bool) -> None:
        if not self.from_copy:
            remove_unswitched(self.root, self.header)
            remove_older(self.root, self.header)
            headers.keep_copy(self.root)
            if not moved:
                return
        # where there is no room, the copy goes on serving
        with suppress(DiskFull, DiskFailed):
            self.save_header(self.header)

    def _mend_list(self) -> None:
        # a trail that cannot be read is told when the register is looked over, a full disk at the lock
        with suppress(ExpectedError):
            if not erasures.is_usable(self.root, self.header.vault_id, self._key):
                self.keep_erasures()

    def _settle(self) -> None:
        self.checkpoint()
        anchor = anchor_of(self._database.engine, at=self.clock.now())
        if anchor.hash != self.header.anchor.hash or self._is_header_unsure:
            self.save_header(dataclasses.replace(self.header, anchor=anchor))


def _fault_of(step: Callable[[], object]) -> Exception | None:
    try:
        step()
    except Exception as fault:  # noqa: BLE001 -- an unlocked register is worse than any fault of ours
        return fault
    return None


def _upgraded(
    root: Path, header: Header, key: MasterKey, database: Database, slot: Slot, *, lock: VaultLock | None, clock: Clock
) -> Header:
    if lock is None:
        database.engine.dispose()
        raise VaultNotWritable
    from privdesk.vault.upgrading import upgraded

    return upgraded(root, header, key, database, clock=clock, actor=slot.id)
