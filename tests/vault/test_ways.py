from __future__ import annotations

import dataclasses
import json
from uuid import uuid4

import pytest

from privdesk.core.errors import (
    DiskFull,
    LastWay,
    NotFound,
    OfficerOnly,
    PassphraseTaken,
    RecoveryCodeMistyped,
    TooManyWays,
    UnsafeParameters,
    VaultNotWritable,
    WeakPassphrase,
    WrongSecret,
)
from privdesk.db.actions import Action
from privdesk.vault import Argon2, Passphrase, RecoveryCode
from privdesk.vault import header as headers
from privdesk.vault.recovery import code_of, new_secret
from privdesk.vault.slots import Role, SlotKind
from tests.vault.keyrings import MemoryStore
from tests.vault.vaults import FAST, PASSPHRASE, copied, opened, vault
from tests.vault.ways_in import lines, opens, opens_by_copy

NEW = "een heel andere zin voor later"
DEPUTY = "de zin van de vervanger"
OTHER = "nog een zin die niemand kent"


def test_the_new_passphrase_opens_and_the_old_one_no_more_not_through_the_copy_either(root, register):
    register.change_passphrase(NEW, old=PASSPHRASE)
    made = "2026-04-07T07:00:00.000000+00:00"
    assert lines(register) == [(Action.PASSPHRASE_CHANGED, register.actor, {"made": made})]
    register.lock()
    for way_in in (opens, opens_by_copy):
        assert way_in(root, Passphrase(NEW))
        assert not way_in(root, Passphrase(PASSPHRASE))


def test_nothing_of_the_old_slot_stays_in_the_folder(root, register):
    [old] = [slot.wrapped for slot in register.header.slots if slot.kind is SlotKind.PASSPHRASE]
    register.change_passphrase(NEW, old=PASSPHRASE)
    wrapped = [slot["wrapped"]["ct"] for slot in json.loads((root / "vault.json.bak").read_bytes())["slots"]]
    assert (root / "vault.json").read_bytes() == (root / "vault.json.bak").read_bytes()
    assert old not in wrapped


def test_who_changed_the_passphrase_stays_the_same_person_in_the_trail(root, register):
    register.change_passphrase(NEW, old=PASSPHRASE)
    assert register.slot in register.header.slots
    register.lock()
    again = opened(root, NEW)
    assert again.actor == register.actor
    again.lock()


@pytest.mark.parametrize("old", [None, "", OTHER, DEPUTY])
def test_without_the_old_passphrase_nothing_changes(root, register, old):
    register.add_deputy(DEPUTY)
    before = (root / "vault.json").read_bytes()
    with pytest.raises(WrongSecret):
        register.change_passphrase(NEW, old=old)
    assert (root / "vault.json").read_bytes() == before


def test_the_recovery_code_gives_the_officer_a_new_passphrase(root, kit):
    register = vault(root).unlock(RecoveryCode(kit.code))
    register.add_deputy(DEPUTY)
    with pytest.raises(WrongSecret):
        register.change_passphrase(NEW, old=DEPUTY)
    register.change_passphrase(NEW, old=None)
    register.lock()
    assert [opens(root, Passphrase(each)) for each in (NEW, PASSPHRASE, DEPUTY)] == [True, False, True]


def test_a_weak_passphrase_is_refused(register):
    for call in (lambda: register.change_passphrase("kort", old=PASSPHRASE), lambda: register.add_deputy("kort")):
        with pytest.raises(WeakPassphrase):
            call()


def test_a_cost_below_the_floor_would_lock_the_officer_out(register):
    with pytest.raises(UnsafeParameters):
        register.change_passphrase(NEW, old=PASSPHRASE, cost=dataclasses.replace(FAST, memory_kib=8))


def test_a_given_cost_is_the_cost_of_the_slot(register):
    cost = Argon2(memory_kib=128, passes=2, lanes=1)
    register.change_passphrase(NEW, old=PASSPHRASE, cost=cost)
    assert register.header.slots[0].cost == cost


def test_the_deputy_opens_with_an_own_passphrase_until_removed(root, register):
    deputy = register.add_deputy(DEPUTY)
    assert (deputy.kind, deputy.role) == (SlotKind.PASSPHRASE, Role.DEPUTY)
    register.lock()
    assert opens(root, Passphrase(DEPUTY))
    register = opened(root)
    register.remove_slot(deputy.id)
    assert lines(register) == [(Action.SLOT_ADDED, deputy.id, {}), (Action.SLOT_REMOVED, deputy.id, {})]
    register.lock()
    for way_in in (opens, opens_by_copy):
        assert not way_in(root, Passphrase(DEPUTY))
        assert way_in(root, Passphrase(PASSPHRASE))


def test_two_people_never_share_a_passphrase(register):
    register.add_deputy(DEPUTY)
    for taken in (PASSPHRASE, DEPUTY):
        with pytest.raises(PassphraseTaken):
            register.add_deputy(taken)
        with pytest.raises(PassphraseTaken):  # also the present one: nothing would be changed, and it would be said
            register.change_passphrase(taken, old=PASSPHRASE)


def test_a_deputy_changes_the_own_passphrase_and_nothing_of_others(root, register, kit):
    slot = register.add_deputy(DEPUTY)
    register.add_deputy(OTHER)
    register.lock()
    deputy = opened(root, DEPUTY)
    for call in (
        lambda: deputy.add_deputy(NEW),
        lambda: deputy.remove_slot(slot.id),
        deputy.new_recovery_kit,
        lambda: deputy.rotate_keys(PASSPHRASE),
    ):
        with pytest.raises(OfficerOnly):
            call()
    for not_mine in (PASSPHRASE, OTHER):
        with pytest.raises(WrongSecret):
            deputy.change_passphrase(NEW, old=not_mine)
    deputy.change_passphrase(NEW, old=DEPUTY)
    deputy.lock()
    assert [opens(root, Passphrase(each)) for each in (NEW, DEPUTY, OTHER, PASSPHRASE)] == [True, False, True, True]
    assert opens(root, RecoveryCode(kit.code))


def test_the_officers_last_passphrase_stays(register):
    register.add_deputy(DEPUTY)
    with pytest.raises(LastWay):
        register.remove_slot(register.slot.id)
    with pytest.raises(NotFound):
        register.remove_slot(uuid4())


def test_when_the_line_is_not_kept_the_header_is_as_it_was(root, register, monkeypatch):
    before = register.header.slots

    def fail(*_, **__):
        raise DiskFull

    from sqlalchemy import event

    event.listen(register._database.engine, "commit", fail)
    with pytest.raises(DiskFull):
        register.change_passphrase(NEW, old=PASSPHRASE)
    event.remove(register._database.engine, "commit", fail)
    assert register.header.slots == headers.load(root).header.slots == before
    register.lock()
    assert opens(root, Passphrase(PASSPHRASE))
    assert not opens(root, Passphrase(NEW))


def test_after_a_new_kit_the_old_code_opens_no_more(root, register, kit):
    new = register.new_recovery_kit()
    [(action, ref, detail)] = lines(register)
    assert (action, ref) == (Action.RECOVERY_RENEWED, register.header.slots[1].id)
    assert detail == {"replaced": json.loads(kit.slot)["slot"]["id"]}
    assert new.audit_seq == 2
    register.lock()
    for way_in in (opens, opens_by_copy):
        assert way_in(root, RecoveryCode(new.code))
        assert not way_in(root, RecoveryCode(kit.code))


def test_a_removed_kit_is_made_again(root, register, kit):
    register.remove_slot(register.header.slots[1].id)
    register.lock()
    assert not opens(root, RecoveryCode(kit.code))
    assert not opens_by_copy(root, RecoveryCode(kit.code))
    register = opened(root)
    new = register.new_recovery_kit()
    register.lock()
    assert opens(root, RecoveryCode(new.code))


def in_other_clothes(code):
    groups = code.split("-")
    yield code.lower()
    yield "  ".join(groups)
    yield "".join(groups)
    yield f" {code.lower().replace('-', ' ')}\n"


def test_the_code_opens_in_other_clothes(root, kit):
    assert all(opens(root, RecoveryCode(each)) for each in in_other_clothes(kit.code))


def test_a_code_with_a_wrong_character_or_swapped_groups_is_a_typing_error_and_another_code_a_wrong_one(root, kit):
    groups = kit.code.split("-")
    wrong = kit.code[:-1] + ("0" if kit.code[-1] != "0" else "1")
    swapped = "-".join([groups[1], groups[0], *groups[2:]])
    for typed in (wrong, swapped, kit.code[:-1], ""):
        with pytest.raises(RecoveryCodeMistyped):
            vault(root).unlock(RecoveryCode(typed))
    assert not opens(root, RecoveryCode(code_of(new_secret())))


def test_there_are_no_more_ways_than_a_header_holds(root, register):
    store = MemoryStore()
    while len(register.header.slots) < headers.MOST_SLOTS:
        register.remember_here(MemoryStore())
    for call in (lambda: register.add_deputy(DEPUTY), lambda: register.remember_here(store)):
        with pytest.raises(TooManyWays):
            call()
    assert store.entries == {}
    register.new_recovery_kit()
    register.lock()
    assert opens(root, Passphrase(PASSPHRASE))


def test_who_only_reads_changes_no_way_in(root):
    reader = opened(root, read_only=True)
    for call in (
        lambda: reader.change_passphrase(NEW, old=PASSPHRASE),
        lambda: reader.add_deputy(DEPUTY),
        lambda: reader.remember_here(MemoryStore()),
        lambda: reader.remove_slot(reader.slot.id),
        reader.new_recovery_kit,
        lambda: reader.rotate_keys(PASSPHRASE),
    ):
        with pytest.raises(VaultNotWritable):
            call()
    reader.lock()
    with pytest.raises(RuntimeError, match="locked"):
        opened_and_locked(root).new_recovery_kit()


def opened_and_locked(root):
    register = opened(root)
    register.lock()
    return register


def test_a_slot_of_another_register_opens_nothing_here(tmp_path, root):
    """Even when whoever moves it has the key of both and seals the header again."""
    copied(tmp_path / "b", OTHER, which="other")
    foreign = headers.load(tmp_path / "b").header.slots
    register = opened(root)
    register.save_header(dataclasses.replace(register.header, slots=(*register.header.slots, *foreign)))
    register.lock()
    assert not opens(root, Passphrase(OTHER))
    assert opens(root, Passphrase(PASSPHRASE))
    assert opens(tmp_path / "b", Passphrase(OTHER))
