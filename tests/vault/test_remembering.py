from __future__ import annotations

import pytest

from privdesk.core.errors import DiskFull, KeyringUnavailable, LastWay, NotFound, OfficerOnly, WrongSecret
from privdesk.db.actions import Action
from privdesk.vault import OsKeyring, Passphrase
from privdesk.vault.slots import Role, SlotKind
from tests.vault.keyrings import MemoryStore
from tests.vault.vaults import PASSPHRASE, opened, vault
from tests.vault.ways_in import kinds, lines, opens, opens_by_copy

NEW = "een heel andere zin voor later"
DEPUTY = "de zin van de vervanger"


def test_a_keyring_is_never_left_alone(register):
    register.remember_here(MemoryStore())
    register.remove_slot(next(slot.id for slot in register.facts.slots if slot.kind is SlotKind.RECOVERY))
    with pytest.raises(LastWay):
        register.remove_slot(register.slot.id)
    assert kinds(register) == [(SlotKind.PASSPHRASE, Role.OFFICER), (SlotKind.KEYRING, Role.OFFICER)]


def test_this_computer_opens_without_a_passphrase_until_it_forgets(root, register):
    store = MemoryStore()
    slot = register.remember_here(store)
    assert list(store.entries) == [str(slot.device)]
    assert register.remembered_here(store) == slot
    register.lock()
    assert opens(root, OsKeyring(store))
    assert not opens(root, OsKeyring(MemoryStore()))
    kept = dict(store.entries)
    register = vault(root).unlock(OsKeyring(store))
    register.forget_here(store)
    assert store.entries == {}
    with pytest.raises(NotFound):
        register.forget_here(store)
    assert lines(register) == [(Action.SLOT_ADDED, slot.id, {}), (Action.SLOT_REMOVED, slot.id, {})]
    register.lock()
    store.entries = kept
    assert not opens(root, OsKeyring(store))
    assert not opens_by_copy(root, OsKeyring(store))


def test_remembering_twice_leaves_one_entry(root, register):
    store = MemoryStore()
    first, second = register.remember_here(store), register.remember_here(store)
    assert list(store.entries) == [str(second.device)]
    assert first.id not in {slot.id for slot in register.facts.slots}
    assert lines(register)[1] == (Action.SLOT_ADDED, second.id, {"replaced": str(first.id)})
    register.lock()
    assert opens(root, OsKeyring(store))


def test_two_computers_remember_apart(root, register):
    here, there = MemoryStore(), MemoryStore()
    register.remember_here(there)
    register.remember_here(here)
    register.forget_here(here)
    register.lock()
    assert opens(root, OsKeyring(there))


@pytest.mark.parametrize("changed", ["", "A" * 43, "é", "x" * 5000])
def test_a_changed_entry_is_a_wrong_secret(root, register, changed):
    store = MemoryStore()
    slot = register.remember_here(store)
    register.lock()
    store.entries[str(slot.device)] = changed
    assert not opens(root, OsKeyring(store))
    assert opens(root, Passphrase(PASSPHRASE))


@pytest.mark.parametrize("reason", ["absent", "null", "timeout", "denied", "not_kept"])
def test_a_keyring_that_does_not_work_changes_nothing(root, register, reason):
    store = MemoryStore()
    store.refuses_with = reason
    before = (root / "vault.json").read_bytes()
    with pytest.raises(KeyringUnavailable) as met:
        register.remember_here(store)
    assert met.value.facts["reason"] == reason
    assert (root / "vault.json").read_bytes() == before
    assert lines(register) == []


def test_a_keyring_that_does_not_work_is_told_at_the_opening(root, register):
    store = MemoryStore()
    register.remember_here(store)
    register.lock()
    store.refuses_with = "denied"
    with pytest.raises(KeyringUnavailable):
        vault(root).unlock(OsKeyring(store))


def test_when_the_header_cannot_be_written_nothing_is_remembered_and_nothing_stands_in_the_trail(register, monkeypatch):
    def full(*_, **__):
        raise DiskFull

    store = MemoryStore()
    with monkeypatch.context() as patched:
        patched.setattr("privdesk.vault.header.write_atomically", full)
        with pytest.raises(DiskFull):
            register.remember_here(store)
    assert store.entries == {}
    assert lines(register) == []
    assert len(register.facts.slots) == 2


def test_a_removed_deputy_does_not_come_back_through_a_computer_that_remembers(root, register):
    officers, deputys = MemoryStore(), MemoryStore()
    slot = register.add_deputy(DEPUTY)
    register.remember_here(officers)
    register.lock()
    deputy = opened(root, DEPUTY)
    assert deputy.remember_here(deputys).role is Role.DEPUTY
    deputy.lock()
    by_keyring = vault(root).unlock(OsKeyring(deputys))
    with pytest.raises(OfficerOnly):
        by_keyring.remove_slot(slot.id)
    with pytest.raises(WrongSecret):
        by_keyring.change_passphrase(NEW, old=PASSPHRASE)
    by_keyring.lock()
    register = opened(root)
    register.remove_slot(slot.id)
    register.lock()
    assert not opens(root, OsKeyring(deputys))
    assert opens(root, OsKeyring(officers))
