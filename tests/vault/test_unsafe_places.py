"""A register in a place that is not safe: refused, or written in the way that loses least there."""

from __future__ import annotations

import json
import os
import shutil
from functools import partial
from uuid import uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlcipher3 import dbapi2

from privdesk.core.errors import DatabaseDamaged, FileUnreadable, PlaceRefused, VaultInUse, VaultNotWritable
from privdesk.db.actions import Action
from privdesk.db.mapping import put
from privdesk.vault import Passphrase, Vault
from privdesk.vault.connection import APPLICATION_ID
from privdesk.vault.lock import VaultLock
from privdesk.vault.manifest import BackupKind
from privdesk.vault.pages import PAGE
from privdesk.vault.places import LOCAL, Place, PlaceKind
from tests.db.shop import Cupboard, CupboardRecord
from tests.vault.vaults import CLOCK, FAST, PASSPHRASE, vault

NETWORK = Place(kind=PlaceKind.NETWORK)
CLOUD = Place(kind=PlaceKind.SYNCED, service="OneDrive")
CONTRACT = {
    "cipher_log_level": "NONE",
    "cipher_memory_security": "1",
    "temp_store": 2,
    "foreign_keys": 1,
    "secure_delete": 1,
    "trusted_schema": 0,
    "busy_timeout": 10000,
    "locking_mode": "exclusive",
    "journal_mode": "delete",
    "synchronous": 3,
    "application_id": APPLICATION_ID,
}


def unlock(root, place=NETWORK, **options):
    return vault(root, place).unlock(Passphrase(PASSPHRASE), **options)


def journal(root):
    return json.loads((root / "vault.json").read_bytes())["database"]["journal"]


def save(register, rows=1):
    with register.write() as work:
        for _ in range(rows):
            put(work.session, CupboardRecord, Cupboard(id=uuid4(), name="n" * 200))
        work.audit(Action.ACTIVITY_SAVED)


def count(register):
    with register.read() as work:
        return work.session.scalar(text("SELECT count(*) FROM test_cupboard"))


@pytest.fixture
def register(root):
    opened = unlock(root, allow_place=True)
    yield opened
    opened.lock()


@pytest.mark.parametrize("place", [NETWORK, CLOUD, Place(kind=PlaceKind.REMOVABLE)])
def test_it_is_not_made_there(tmp_path, place):
    with pytest.raises(PlaceRefused):
        Vault.create(tmp_path / "a", PASSPHRASE, clock=CLOCK, cost=FAST, floor=FAST, look=lambda _: place)
    assert list(tmp_path.iterdir()) == []


def test_it_is_not_opened_there_and_nothing_is_touched(root):
    before = {path.name: path.read_bytes() for path in root.iterdir()}
    with pytest.raises(PlaceRefused) as met:
        unlock(root, CLOUD)
    assert met.value.facts == {"place": "synced", "service": "OneDrive"}
    assert {path.name: path.read_bytes() for path in root.iterdir()} == before


def test_to_read_only_every_place_will_do(root):
    register = unlock(root, read_only=True)
    assert count(register) == 0
    register.lock()
    assert journal(root) == "WAL"


def test_who_allows_it_is_asked_once(root):
    unlock(root, allow_place=True).lock()
    assert journal(root) == "DELETE"
    unlock(root).lock()


def test_it_is_made_there_for_who_allows_it(tmp_path):
    options = {"clock": CLOCK, "cost": FAST, "floor": FAST, "look": lambda _: NETWORK}
    Vault.create(tmp_path / "a", PASSPHRASE, allow_place=True, **options)
    assert journal(tmp_path / "a") == "DELETE"
    unlock(tmp_path / "a").lock()


def test_back_on_a_disk_of_this_computer_it_is_written_as_before(root):
    register = unlock(root, allow_place=True)
    save(register)
    register.lock()
    register = unlock(root, LOCAL)
    connection = register._database.connect()
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()
    assert count(register) == 1
    register.lock()
    assert journal(root) == "WAL"


@pytest.mark.usefixtures("locked_memory")
def test_every_connection_keeps_the_safer_contract(register):
    save(register)
    with register._database.engine.connect() as pooled:
        cursor = pooled.connection.dbapi_connection
        assert {name: cursor.execute(f"PRAGMA {name}").fetchone()[0] for name in CONTRACT} == CONTRACT
    outside = register._database.connect()
    assert {name: outside.execute(f"PRAGMA {name}").fetchone()[0] for name in CONTRACT} == CONTRACT
    outside.close()


def test_the_pool_has_one_connection(register, monkeypatch):
    pool = register._database.engine.pool
    monkeypatch.setattr(pool, "_timeout", 0.01)
    first = pool.connect()
    with pytest.raises(PoolTimeout):
        pool.connect()
    first.close()


def test_no_wal_and_no_shared_memory_lie_beside_it(root, register):
    save(register)
    assert not {path.suffix for path in root.iterdir()} & {".db-wal", ".db-shm"}


def test_it_can_be_checked_and_emptied_while_it_is_open(register):
    save(register, 50)
    assert register.verify("quick").is_whole
    assert register.verify("full").is_whole
    assert register.checkpoint()
    assert count(register) == 50


def test_a_damaged_page_is_told_by_its_number(root):
    register = unlock(root, allow_place=True)
    save(register, 300)
    register.lock()
    path = root / "register-0001.db"
    data = bytearray(path.read_bytes())
    pages = len(data) // PAGE
    for page in range(pages - 3, pages):
        data[page * PAGE + 9] ^= 1
    path.write_bytes(data)
    register = unlock(root)
    with pytest.raises(DatabaseDamaged) as met, register.read() as work:
        work.session.query(CupboardRecord).all()
    assert met.value.facts["pages"] == tuple(range(pages - 2, pages + 1))
    assert met.value.facts["total"] == pages
    assert register.verify("full").pages == tuple(range(pages - 2, pages + 1))
    register._database.engine.dispose()
    register._lock.release()


def test_half_a_write_that_a_killed_program_left_is_taken_back(root, tmp_path):
    register = unlock(root, allow_place=True)
    save(register, 300)
    raw = register._database.connect()
    raw.execute("PRAGMA cache_size=5")
    raw.execute("BEGIN IMMEDIATE")
    raw.execute("UPDATE test_cupboard SET name = 'half'")
    killed = shutil.copytree(root, tmp_path / "killed")
    raw.execute("ROLLBACK")
    raw.close()
    register.lock()
    assert (killed / "register-0001.db-journal").stat().st_size > PAGE
    assert (killed / "register-0001.db").read_bytes() != (root / "register-0001.db").read_bytes()
    register = unlock(killed)
    with register.read() as work:
        assert {each.name for each in work.session.query(CupboardRecord)} == {"n" * 200}
    assert register.verify("full").is_whole
    register.lock()


def test_where_the_lock_of_the_folder_does_not_reach_that_of_the_database_does(root, register, monkeypatch):
    save(register)
    monkeypatch.setattr("privdesk.vault.connection.dbapi2.connect", partial(dbapi2.connect, timeout=0))
    monkeypatch.setattr("privdesk.vault.vault.VaultLock.take", lambda *_: VaultLock(root, os.open(root, os.O_RDONLY)))
    with pytest.raises(VaultInUse):
        unlock(root)


def test_a_disk_that_is_pulled_out_while_the_register_is_open_is_told_and_the_key_goes(root, register):
    root.rename(root.with_name("gone"))
    with pytest.raises(VaultNotWritable):
        register.save_header(register.header)
    with pytest.raises(VaultNotWritable):
        register.back_up(BackupKind.MANUAL)
    assert not root.exists()
    with pytest.raises(FileUnreadable):
        register.lock()
    assert register.is_locked
    with pytest.raises(RuntimeError):
        assert register._key.material
