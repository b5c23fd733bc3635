from __future__ import annotations

import json
import logging
import os
import shutil
import sys
from uuid import uuid4

import pytest
from sqlcipher3 import dbapi2

from privdesk.core.errors import (
    DatabaseDamaged,
    DatabaseForeign,
    DiskFull,
    KeyringUnavailable,
    VaultNotWritable,
    WrongSecret,
)
from privdesk.db import audit
from privdesk.db.actions import Action
from privdesk.db.mapping import put
from privdesk.vault import OsKeyring, Passphrase, RecoveryCode
from privdesk.vault import connection as contract
from privdesk.vault.keys import MasterKey
from privdesk.vault.manifest import BackupKind
from privdesk.vault.pages import PAGE, check_pages
from privdesk.vault.slots import Role, SlotKind
from tests.db.shop import Cupboard, CupboardRecord
from tests.vault.keyrings import MemoryStore
from tests.vault.vaults import PASSPHRASE, copied, opened, vault
from tests.vault.ways_in import opens

DEPUTY = "de zin van de vervanger"
OTHER = "nog een zin die niemand kent"


def save(register, name):
    with register.write() as work:
        put(work.session, CupboardRecord, Cupboard(id=uuid4(), name=name))
        work.audit(Action.ACTIVITY_SAVED)


def names(register):
    with register.read() as work:
        return sorted(record.name for record in work.session.query(CupboardRecord))


def copy_of(key):
    return MasterKey(bytearray(key.material))


def files(root):
    return sorted(path.name for path in root.iterdir())


def test_everything_is_there_under_another_key_and_work_goes_on(root, register):
    save(register, "voor")
    services = register.transactions
    old = copy_of(register._key)
    register.rotate_keys(PASSPHRASE)
    assert register._key.material != old.material
    assert names(register) == ["voor"]
    save(register, "na")
    with services.read() as work:
        assert work.session.query(CupboardRecord).count() == 2
    assert register.verify("full").is_whole
    register.lock()
    assert files(root) == ["register-0002.db", "vault.json", "vault.json.bak", "vault.lock"]
    again = opened(root)
    assert names(again) == ["na", "voor"]
    again.lock()


def test_the_old_key_opens_no_page_of_the_new_file_and_is_wiped(root, register):
    save(register, "x" * 10_000)
    old, material = copy_of(register._key), register._key.material
    new = copy_of(register.rotate_keys(PASSPHRASE) and register._key)
    assert not any(material)
    register.lock()
    path = root / "register-0002.db"
    assert check_pages(path, old).good == 0
    pages = check_pages(path, new)
    assert (pages.damaged, pages.tail) == ((), 0)
    with pytest.raises(contract.dbapi2.DatabaseError):
        contract.connect(path, old, "ro")


def test_no_way_in_from_before_opens_but_the_officers_passphrase(root, register, kit):
    here, there = MemoryStore(), MemoryStore()
    deputy = register.add_deputy(DEPUTY)
    other = register.remember_here(there)
    mine = register.remember_here(here)
    assert set(register.stays_behind()) == {deputy, other, mine}
    entry = dict(here.entries)
    new = register.rotate_keys(PASSPHRASE, store=here)
    assert [(slot.kind, slot.role) for slot in register.facts.slots] == [
        (SlotKind.PASSPHRASE, Role.OFFICER),
        (SlotKind.RECOVERY, None),
        (SlotKind.KEYRING, Role.OFFICER),
    ]
    assert len(here.entries) == 1
    assert here.entries != entry
    register.lock()
    assert (root / "vault.json").read_bytes() == (root / "vault.json.bak").read_bytes()
    still = [Passphrase(PASSPHRASE), RecoveryCode(new.code), OsKeyring(here)]
    assert [opens(root, each) for each in still] == [True, True, True]
    gone = [Passphrase(DEPUTY), RecoveryCode(kit.code), OsKeyring(there)]
    assert [opens(root, each) for each in gone] == [False, False, False]
    here.entries = entry
    assert not opens(root, OsKeyring(here))


def test_without_its_keyring_this_computer_forgets(root, register):
    store = MemoryStore()
    register.remember_here(store)
    register.rotate_keys(PASSPHRASE)
    register.lock()
    assert not opens(root, OsKeyring(store))


def test_a_computer_that_did_not_remember_does_not_begin_to(register):
    store = MemoryStore()
    register.rotate_keys(PASSPHRASE, store=store)
    assert store.entries == {}


def test_the_trail_goes_on_by_the_same_person_and_the_kit_knows_its_head(root, register):
    register.add_deputy(DEPUTY)
    kit = register.rotate_keys(PASSPHRASE)
    with register.read() as work:
        *_, line = audit.lines(work.session)
        head = audit.head(work.session.connection())
    assert (line.action, line.actor, dict(line.detail)) == (Action.KEY_ROTATED, register.slot.id, {"gone": 1})
    assert str(line.ref) == json.loads(kit.slot)["slot"]["id"]
    assert (kit.audit_seq, kit.audit_hash) == (head.seq, head.hash) == (3, register.header.anchor.hash)


@pytest.mark.parametrize("typed", ["", OTHER, DEPUTY])
def test_only_the_officers_own_passphrase_is_taken_along(root, register, typed):
    register.add_deputy(DEPUTY)
    before = files(root)
    with pytest.raises(WrongSecret):
        register.rotate_keys(typed)
    assert files(root) == before


def test_it_can_be_done_again_and_after_the_recovery_code(root, kit):
    register = vault(root).unlock(RecoveryCode(kit.code))
    register.rotate_keys(PASSPHRASE)
    second = register.rotate_keys(PASSPHRASE)
    save(register, "na")
    register.lock()
    assert opens(root, RecoveryCode(second.code))
    assert files(root)[0] == "register-0003.db"


@pytest.mark.parametrize("step", ["_copy", "check", "switch_to"])
def test_when_it_fails_the_register_is_as_it_was(root, register, step, monkeypatch):
    def fail(*_, **__):
        raise DiskFull

    store = MemoryStore()
    register.remember_here(store)
    entries, header = dict(store.entries), (root / "vault.json").read_bytes()
    save(register, "voor")
    with monkeypatch.context() as patched:
        patched.setattr(f"privdesk.vault.rotating.{step}", fail)
        with pytest.raises(DiskFull):
            register.rotate_keys(PASSPHRASE, store=store)
    assert (root / "vault.json").read_bytes() == header
    assert [name for name in files(root) if "0002" in name] == [], "who is erased later would stand in it"
    assert store.entries == entries
    save(register, "na")
    register.rotate_keys(PASSPHRASE)
    register.lock()
    again = opened(root)
    assert names(again) == ["na", "voor"]
    again.lock()


def test_a_full_disk_while_the_key_is_changed_is_told(root, register, monkeypatch):
    def fail(*_):
        # as SQLCipher's own function says it: without a number
        raise dbapi2.OperationalError("database or disk is full")

    monkeypatch.setattr(contract, "change_key", fail)
    with pytest.raises(DiskFull):
        register.rotate_keys(PASSPHRASE)


def test_a_header_that_cannot_be_written_leaves_one_file(root, register, monkeypatch):
    def fail(*_, **__):
        raise DiskFull

    with monkeypatch.context() as patched:
        patched.setattr("privdesk.vault.header.save", fail)
        with pytest.raises(DiskFull):
            register.rotate_keys(PASSPHRASE)
    assert [name for name in files(root) if "0002" in name] == []


def test_what_a_killed_rotation_left_is_gone_at_the_next_opening(root):
    left = [root / f".register-0002.db.tmp{ending}" for ending in ("", "-wal", "-shm")]
    for path in left:
        path.write_bytes(b"half")
    opened(root).lock()
    assert not any(path.exists() for path in left)


def test_when_the_new_file_does_not_open_nobody_writes_into_the_old_one(root, register, monkeypatch):
    def fail(*_, **__):
        raise DatabaseForeign(file="register-0002.db")

    with monkeypatch.context() as patched:
        patched.setattr("privdesk.vault.open_vault.open_database", fail)
        with pytest.raises(DatabaseForeign):
            register.rotate_keys(PASSPHRASE)
    with pytest.raises(RuntimeError, match="locked"):
        save(register, "verloren")
    assert opens(root, Passphrase(PASSPHRASE))


def test_what_fails_after_the_switch_does_not_bring_the_old_file_back(root, register, monkeypatch):
    def fail(*_, **__):
        raise OSError

    with monkeypatch.context() as patched:
        patched.setattr("privdesk.vault.erasures.resealed", fail)
        with pytest.raises(OSError):
            register.rotate_keys(PASSPHRASE)
    save(register, "na")
    register.lock()
    again = opened(root)
    assert (names(again), again.header.database.file) == (["na"], "register-0002.db")
    again.lock()


def test_a_keyring_that_does_not_work_stops_it_before_anything_is_made(root, register):
    store = MemoryStore()
    register.remember_here(store)
    store.refuses_with = "timeout"
    before = files(root)
    with pytest.raises(KeyringUnavailable):
        register.rotate_keys(PASSPHRASE, store=store)
    assert files(root) == before


def test_a_damaged_register_is_not_taken_along_half(root, register):
    save(register, "x" * 40_000)
    register.lock()
    path = root / "register-0001.db"
    with path.open("r+b") as file:
        file.seek(path.stat().st_size - 2 * PAGE + 100)
        file.write(b"damage")
    register = opened(root)
    with pytest.raises(DatabaseDamaged) as met:
        register.rotate_keys(PASSPHRASE)
    assert met.value.facts["pages"]
    assert register.header.database.file == path.name
    register.lock()


def test_what_an_interrupted_attempt_left_is_in_nobodys_way(root, register):
    for name in ("register-0002.db", "register-0002.db-wal"):
        (root / name).write_bytes(os.urandom(3 * PAGE))
    register.rotate_keys(PASSPHRASE)
    register.lock()
    assert opens(root, Passphrase(PASSPHRASE))


def test_a_copy_of_the_folder_from_before_still_opens_with_what_opened_it_then(tmp_path, root, register):
    """As the manual says: who has an old copy can read that copy for ever."""
    register.add_deputy(DEPUTY)
    register.checkpoint()
    shutil.copytree(root, tmp_path / "b")
    register.rotate_keys(PASSPHRASE)
    assert opens(tmp_path / "b", Passphrase(DEPUTY))


def test_who_only_reads_rotates_nothing(root):
    reader = opened(root, read_only=True)
    with pytest.raises(VaultNotWritable):
        reader.rotate_keys(PASSPHRASE)
    reader.lock()


def test_no_key_is_ever_in_a_statement_or_in_a_log(root, monkeypatch, caplog):
    """Whatever listens to the statements of the driver, or to logs, hears no secret in any spelling."""
    heard, keys = [], []
    connect, real_random = contract.connect, MasterKey.random

    def listened(*arguments, **options):
        connection = connect(*arguments, **options)
        connection.set_trace_callback(heard.append)
        return connection

    def noted():
        keys.append(copy_of(made := real_random()))
        return made

    monkeypatch.setattr(contract, "connect", listened)
    monkeypatch.setattr(MasterKey, "random", noted)
    store = MemoryStore()
    with caplog.at_level(logging.DEBUG):
        register = opened(root)
        keys.append(copy_of(register._key))
        register.remember_here(store)
        secrets = [PASSPHRASE, *store.entries.values()]
        kit = register.rotate_keys(PASSPHRASE, store=store)
        register.change_passphrase(OTHER, old=PASSPHRASE)
        secrets += [OTHER, kit.code, kit.code.replace("-", ""), *store.entries.values()]
        register.lock()
    assert len(keys) == 2
    for key in keys:
        for spelt in (key.material, key.subkey("database"), key.subkey("header-mac")):
            secrets += [bytes(spelt).hex(), repr(bytes(spelt))[2:-1]]
    told = "\n".join(map(str, heard)) + caplog.text
    assert "audit" in told
    assert [secret for secret in secrets if secret.lower() in told.lower()] == []


@pytest.mark.skipif(sys.platform != "linux", reason="a disk that takes every name")
def test_a_folder_of_which_the_name_is_no_text_is_backed_up_and_gets_another_key(tmp_path):
    root = tmp_path / os.fsdecode(b"50% #1? caf\xe9.privdesk")
    copied(root)
    register = opened(root)
    assert register.back_up(BackupKind.MANUAL).path.exists()
    register.rotate_keys(PASSPHRASE)
    register.lock()
    assert [path.name for path in root.glob("*.db")] == ["register-0002.db"]
    assert opens(root, Passphrase(PASSPHRASE))
