from __future__ import annotations

import errno
import json
import re
import subprocess
import sys
from contextlib import ExitStack, suppress
from pathlib import Path
from types import SimpleNamespace
from uuid import uuid4

import pytest
from sqlalchemy import text
from sqlcipher3 import dbapi2

from privdesk.core.errors import DiskFull, FileUnreadable
from privdesk.db.mapping import put
from privdesk.vault import connection as contract
from privdesk.vault.connection import APPLICATION_ID, connect
from privdesk.vault.engine import telling_sqlite
from privdesk.vault.files import is_full
from privdesk.vault.keys import MasterKey
from tests.db.shop import Cupboard, CupboardRecord
from tests.vault.faulty import faulty_disk
from tests.vault.vaults import copied, opened

CONTRACT = {
    "cipher_log_level": "NONE",
    "cipher_memory_security": "1",
    "temp_store": 2,
    "foreign_keys": 1,
    "secure_delete": 1,
    "trusted_schema": 0,
    "busy_timeout": 10000,
    "journal_mode": "wal",
    "synchronous": 2,
    "application_id": APPLICATION_ID,
    "cipher_page_size": "4096",
    "cipher_hmac_algorithm": "HMAC_SHA512",
}


@pytest.fixture
def register(tmp_path):
    copied(tmp_path / "a")
    vault = opened(tmp_path / "a")
    yield vault
    vault.lock()


@pytest.mark.usefixtures("locked_memory")
def test_every_connection_of_the_pool_keeps_the_contract(register):
    with ExitStack() as held:
        pool = register._database.engine.pool
        connections = [pool.connect() for _ in range(4)]
        for connection in connections:
            held.callback(connection.close)
        assert len({id(each.dbapi_connection) for each in connections}) == 4
        for each in connections:
            cursor = each.dbapi_connection
            found = {name: cursor.execute(f"PRAGMA {name}").fetchone()[0] for name in CONTRACT}
            assert found == CONTRACT
            assert cursor.execute("PRAGMA cipher_version").fetchone()[0].startswith("4.")
            assert cursor.isolation_level is None


def test_what_was_said_before_is_not_compiled_again_whatever_else_was_said(tmp_path):
    connection = connect(tmp_path / "a.db", MasterKey.random(), "rwc")
    compiled = []
    connection.set_authorizer(lambda *asked: compiled.append(asked) or 0)
    others = [f"SELECT {number}" for number in range(300)]
    later = ["SELECT 'a'", "SELECT 'b'"]  # of a screen opened when much was said already
    for said in (*others, *later):
        connection.execute(said).fetchall()
    assert len(compiled) == 302
    for said in (*later, *later):
        connection.execute(said).fetchall()
    assert len(compiled) == 302
    connection.close()


@pytest.mark.usefixtures("locked_memory")
def test_a_connection_for_reading_keeps_it_too_and_cannot_write(tmp_path):
    copied(tmp_path / "a")
    register = opened(tmp_path / "a", read_only=True)
    connection = register._database.connect()
    apart = CONTRACT.keys() - {"synchronous"}
    assert {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in apart} == {
        name: CONTRACT[name] for name in apart
    }
    with pytest.raises(dbapi2.OperationalError, match="readonly"):
        connection.execute("CREATE TABLE new (a)")
    connection.close()
    register.lock()


def test_sqlite_and_sqlcipher_are_new_enough():
    assert dbapi2.sqlite_version_info >= (3, 51, 3)


def test_a_missing_file_is_not_made(tmp_path):
    with pytest.raises(dbapi2.OperationalError):
        connect(tmp_path / "absent.db", MasterKey.random())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("fails", [False, True])
def test_the_key_that_was_spelled_out_for_the_driver_is_wiped(fails):
    taken = []

    def take(spelled):
        taken.append((spelled, bytes(spelled)))
        if fails:
            raise dbapi2.DatabaseError

    with suppress(dbapi2.DatabaseError):
        contract._with_raw_key(take, MasterKey.random(), bytes(16))
    [(spelled, said)] = taken
    assert re.fullmatch(rb"x'[0-9a-f]{96}'", said)
    assert not any(spelled)


def test_a_wiped_key_opens_nothing(tmp_path):
    key = MasterKey.random()
    key.wipe()
    with pytest.raises(RuntimeError, match="wiped"):
        connect(tmp_path / "new.db", key, "rwc")


def test_the_key_never_stands_in_the_file_name_or_in_an_exception(tmp_path):
    key = MasterKey.random()
    connect(tmp_path / "a.db", key, "rwc").close()
    with pytest.raises(dbapi2.DatabaseError) as met:
        connect(tmp_path / "a.db", MasterKey.random())
    assert key.material.hex() not in repr(met.value)
    assert str(met.value) == "file is not a database"


def test_a_rollback_really_undoes(register):
    class Fault(Exception):
        pass

    def fail():
        with register.write() as work:
            put(work.session, CupboardRecord, Cupboard(id=uuid4()))
            work.session.flush()
            raise Fault

    with pytest.raises(Fault):
        fail()
    with register.read() as work:
        assert work.session.scalar(text("SELECT count(*) FROM test_cupboard")) == 0


def test_a_writer_takes_the_lock_at_the_start_of_its_block(register):
    with register.write() as work:
        assert work.session.connection().connection.dbapi_connection.in_transaction
        other = register._database.connect()
        other.execute("PRAGMA busy_timeout=0")
        with pytest.raises(dbapi2.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
        other.close()


def test_a_reader_sees_one_moment_while_another_writes(register):
    with register.read() as reading:
        before = reading.session.scalar(text("SELECT count(*) FROM test_cupboard"))
        with register.write() as work:
            put(work.session, CupboardRecord, Cupboard(id=uuid4()))
        assert reading.session.scalar(text("SELECT count(*) FROM test_cupboard")) == before == 0


def test_eight_threads_on_the_pool_end_well(tmp_path):
    """In a program of its own: with the default pool it is the process that dies, not the test."""
    copied(tmp_path / "a")
    code = """
import json, sys, threading
from pathlib import Path
from uuid import uuid4
from sqlalchemy import text
from tests.db.shop import Cupboard, CupboardRecord
from privdesk.db.mapping import put
from tests.vault.faulty import faulty_disk
from tests.vault.vaults import opened

register = opened(Path(sys.argv[1]))
faults = []

def work():
    try:
        for _ in range(12):
            with register.write() as work:
                put(work.session, CupboardRecord, Cupboard(id=uuid4()))
            with register.read() as work:
                work.session.scalar(text("SELECT count(*) FROM test_cupboard"))
    except Exception as fault:
        faults.append(repr(fault))

threads = [threading.Thread(target=work) for _ in range(8)]
for each in threads: each.start()
for each in threads: each.join()
with register.read() as work:
    rows = work.session.scalar(text("SELECT count(*) FROM test_cupboard"))
register.lock()
print(json.dumps([rows, faults]))
"""
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "a")],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [96, []]


def test_a_database_file_that_may_not_be_read_is_not_called_missing(tmp_path):
    with pytest.raises(FileUnreadable) as met, telling_sqlite(tmp_path / "register-0001.db"):
        dbapi2.connect(f"{(tmp_path / 'map').absolute().as_uri()}?mode=ro", uri=True)
    assert met.value.facts == {"file": "register-0001.db"}


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_what_sqlite_cannot_make_on_a_full_disk_is_told_as_a_full_disk(tmp_path, monkeypatch, number):
    """A -wal that cannot be made is for SQLite a file that cannot be opened, and one that cannot grow an error."""
    with faulty_disk(monkeypatch, "fsync") as disk:
        disk.arm(1, number)
        with pytest.raises(DiskFull), telling_sqlite(tmp_path / "register-0001.db"):
            dbapi2.connect(f"{(tmp_path / 'map').absolute().as_uri()}?mode=ro", uri=True)
    assert list(tmp_path.iterdir()) == []


def test_a_disk_with_hardly_any_room_is_full(tmp_path, monkeypatch):
    assert not is_full(tmp_path)
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=4096))
    assert is_full(tmp_path)
