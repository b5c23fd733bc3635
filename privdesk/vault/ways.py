"""Which secrets open the register: added, changed and taken away, each by one writing of the header.

What must no longer open goes from the copy of the header too. None of it reaches older copies of the folder.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from contextlib import suppress
from typing import Protocol
from uuid import UUID, uuid4

from privdesk.core.clock import Clock
from privdesk.core.errors import (
    KeyringUnavailable,
    LastWay,
    NotFound,
    OfficerOnly,
    PassphraseTaken,
    TooManyWays,
    WrongSecret,
)
from privdesk.core.passphrases import refuse_weak
from privdesk.db.actions import Action
from privdesk.vault.calibrating import Costs
from privdesk.vault.credentials import passphrase_secret
from privdesk.vault.header import MOST_SLOTS, Header
from privdesk.vault.kdf import Argon2
from privdesk.vault.keyring import SecretStore, new_entry, secret_in
from privdesk.vault.keys import MasterKey
from privdesk.vault.recovery import code_of, new_secret
from privdesk.vault.slots import Role, Slot, SlotKind


class Register(Protocol):
    """``slot``: with which it was opened."""

    header: Header
    slot: Slot

    def change(self, header: Header, action: Action, ref: UUID, replaced: UUID | None = None) -> None:
        """The header and the line about it; nothing of the header before must stay."""
        ...


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class NewKeys:
    """What a register with another key begins with. ``gone``: ways that do not go along.

    ``here``: what this computer's keyring opens from now on, ``replaced`` what it opened before.
    """

    key: MasterKey
    slots: tuple[Slot, ...]
    recovery: Slot
    code: str = dataclasses.field(repr=False)
    gone: tuple[Slot, ...]
    here: Slot | None = None
    replaced: Slot | None = None


class Ways:
    def __init__(self, register: Register, key: MasterKey, costs: Costs, clock: Clock) -> None:
        self._register = register
        self._key = key
        self._costs = costs
        self._clock = clock

    def change_passphrase(self, new: str, old: str | None, cost: Argon2 | None) -> None:
        """Raises WeakPassphrase, WrongSecret or PassphraseTaken, also when it is the present one."""
        refuse_weak(new)
        mine = self._mine(old)
        self._refuse_taken(new)
        made = self._passphrase_slot(self._key, new, mine.role, cost, slot_id=mine.id)
        self._replace(mine, made, Action.PASSPHRASE_CHANGED, made.id)

    def add_deputy(self, passphrase: str, cost: Argon2 | None) -> Slot:
        """Raises OfficerOnly, WeakPassphrase, PassphraseTaken or TooManyWays."""
        self._refuse_deputy()
        refuse_weak(passphrase)
        self._refuse_taken(passphrase)
        made = self._passphrase_slot(self._key, passphrase, Role.DEPUTY, cost)
        self._replace(None, made, Action.SLOT_ADDED, made.id)
        return made

    def remember_here(self, store: SecretStore) -> Slot:
        """Raises KeyringUnavailable or TooManyWays."""
        before = self.here(store)
        made, entry = self._keyring_slot(self._key)
        # first where it can fail; an entry without its slot opens nothing
        store.put(str(made.device), entry)
        try:
            self._replace(before, made, Action.SLOT_ADDED, made.id)
        except BaseException:
            forget(store, made)
            raise
        forget(store, before)
        return made

    def forget_here(self, store: SecretStore) -> None:
        """Raises KeyringUnavailable or NotFound."""
        here = self.here(store)
        if here is None:
            raise NotFound
        self._replace(here, None, Action.SLOT_REMOVED, here.id)
        forget(store, here)

    def here(self, store: SecretStore) -> Slot | None:
        """The slot that the keyring of this computer opens. Raises KeyringUnavailable."""
        for slot in self._of_kind(SlotKind.KEYRING):
            if store.get(str(slot.device)) is not None:
                return slot
        return None

    def remove(self, slot_id: UUID) -> None:
        """Raises NotFound, LastWay, or OfficerOnly."""
        slots = self._register.header.slots
        slot = next((each for each in slots if each.id == slot_id), None)
        if slot is None:
            raise NotFound
        self._refuse_deputy()
        if slot.kind is SlotKind.PASSPHRASE and slot.role is not Role.DEPUTY and len(self._passphrases(slot.role)) == 1:
            raise LastWay
        going = {slot}
        if slot.kind is SlotKind.PASSPHRASE and slot.role is Role.DEPUTY:
            # whose computer it was is not known: the others type their passphrase once more
            going |= {each for each in self._of_kind(SlotKind.KEYRING) if each.role is Role.DEPUTY}
        left = tuple(each for each in slots if each not in going)
        self._register.change(self._with(left), Action.SLOT_REMOVED, slot_id)

    def new_recovery(self) -> tuple[Slot, str]:
        """The slot and its code. Raises OfficerOnly or TooManyWays."""
        self._refuse_deputy()
        before = next(iter(self._of_kind(SlotKind.RECOVERY)), None)
        made, code = self._recovery_slot(self._key)
        self._replace(before, made, Action.RECOVERY_RENEWED, made.id)
        return made, code

    def stays_behind(self) -> tuple[Slot, ...]:
        """The ways that do not go along to another key, this computer's keyring apart."""
        return tuple(each for each in self._register.header.slots if each.role is Role.DEPUTY or each.device)

    def new_keys(self, passphrase: str, store: SecretStore | None, cost: Argon2 | None) -> NewKeys:
        """Into the keyring a new entry is put, when there is one of this computer. The register is not changed yet.

        Raises OfficerOnly, KeyringUnavailable, or WrongSecret unless ``passphrase`` is the officer's.
        """
        self._refuse_deputy()
        officer = self._opened_by(passphrase, self._passphrases(Role.OFFICER))
        here = self.here(store) if store else None
        key = MasterKey.random()
        made = self._passphrase_slot(key, passphrase, Role.OFFICER, cost, slot_id=officer.id)
        recovery, code = self._recovery_slot(key)
        stays = {officer, here} | set(self._of_kind(SlotKind.RECOVERY))
        gone = tuple(slot for slot in self._register.header.slots if slot not in stays)
        new = NewKeys(key=key, slots=(made, recovery), recovery=recovery, code=code, gone=gone)
        if not store or not here:
            return new
        slot, entry = self._keyring_slot(key, slot_id=here.id)
        store.put(str(slot.device), entry)
        return dataclasses.replace(new, slots=(*new.slots, slot), here=slot, replaced=here)

    # -- what is asked first

    def _refuse_deputy(self) -> None:
        if self._register.slot.role is Role.DEPUTY:
            raise OfficerOnly

    def _refuse_taken(self, passphrase: str) -> None:
        """Else removing a deputy would leave the deputy's passphrase fitting another slot."""
        if any(self._opens(passphrase, each) for each in self._of_kind(SlotKind.PASSPHRASE)):
            raise PassphraseTaken

    def _mine(self, old: str | None) -> Slot:
        opened = self._register.slot
        if opened.kind is SlotKind.PASSPHRASE:
            return self._opened_by(old, [each for each in self._passphrases(opened.role) if each.id == opened.id])
        candidates = self._passphrases(opened.role or Role.OFFICER)
        if opened.kind is SlotKind.RECOVERY and old is None:
            return candidates[0]
        return self._opened_by(old, candidates)

    def _opened_by(self, passphrase: str | None, slots: list[Slot]) -> Slot:
        for slot in slots:
            if passphrase is not None and self._opens(passphrase, slot):
                return slot
        raise WrongSecret

    def _opens(self, passphrase: str, slot: Slot) -> bool:
        key = slot.unwrap(passphrase_secret(passphrase), self._register.header.vault_id)
        if key is None:
            return False
        key.wipe()
        return True

    def _passphrases(self, role: Role | None) -> list[Slot]:
        return [each for each in self._of_kind(SlotKind.PASSPHRASE) if each.role is role]

    def _of_kind(self, kind: SlotKind) -> list[Slot]:
        return [each for each in self._register.header.slots if each.kind is kind]

    # -- what is made

    def _replace(self, before: Slot | None, made: Slot | None, action: Action, ref: UUID) -> None:
        slots = list(self._register.header.slots)
        if before is not None and made is not None:
            slots[slots.index(before)] = made
        elif before is not None:
            slots.remove(before)
        elif made is not None:
            slots.append(made)
        if len(slots) > MOST_SLOTS:
            raise TooManyWays
        replaced = before.id if before and before.id != ref else None
        self._register.change(self._with(tuple(slots)), action, ref, replaced)

    def _with(self, slots: tuple[Slot, ...]) -> Header:
        return dataclasses.replace(self._register.header, slots=slots)

    def _passphrase_slot(
        self, key: MasterKey, passphrase: str, role: Role | None, cost: Argon2 | None, slot_id: UUID | None = None
    ) -> Slot:
        return Slot.wrap(
            key,
            passphrase_secret(passphrase),
            kind=SlotKind.PASSPHRASE,
            vault_id=self._register.header.vault_id,
            created=self._clock.now(),
            cost=self._costs.chosen(cost),
            role=role,
            slot_id=slot_id,
        )

    def _recovery_slot(self, key: MasterKey) -> tuple[Slot, str]:
        secret = new_secret()
        slot = Slot.wrap(
            key, secret, kind=SlotKind.RECOVERY, vault_id=self._register.header.vault_id, created=self._clock.now()
        )
        return slot, code_of(secret)

    def _keyring_slot(self, key: MasterKey, slot_id: UUID | None = None) -> tuple[Slot, str]:
        """With the role of who asks: what a deputy's computer remembers is the deputy's."""
        entry = new_entry()
        secret = secret_in(entry)
        assert secret is not None
        slot = Slot.wrap(
            key,
            secret,
            kind=SlotKind.KEYRING,
            vault_id=self._register.header.vault_id,
            created=self._clock.now(),
            role=self._register.slot.role or Role.OFFICER,
            device=uuid4(),
            slot_id=slot_id,
        )
        return slot, entry


def forget(store: SecretStore, slot: Slot | None) -> None:
    """An entry that stays although its slot is gone opens nothing."""
    if slot is not None:
        with suppress(KeyringUnavailable):
            store.remove(str(slot.device))


def detail_of(header: Header, action: Action, ref: UUID, replaced: UUID | None) -> dict[str, UUID | dt.datetime]:
    """For the line in the trail. A changed passphrase keeps its id: only when it was made tells it from the old one."""
    detail: dict[str, UUID | dt.datetime] = {"replaced": replaced} if replaced else {}
    if action is Action.PASSPHRASE_CHANGED:
        detail["made"] = next(made_at(each) for each in header.slots if each.id == ref)
    return detail


def made_at(slot: Slot) -> dt.datetime:
    """As the header keeps it: to the second."""
    return slot.created.replace(microsecond=0)


def is_officers_passphrase(slot: Slot) -> bool:
    return slot.kind is SlotKind.PASSPHRASE and slot.role is not Role.DEPUTY
