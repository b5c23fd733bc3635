"""What is mended without a backup, what is not, and when the register is looked over."""

from __future__ import annotations

import datetime as dt
import os
import shutil
from uuid import uuid4

import pytest
from sqlalchemy import text

from privdesk.core.errors import ContentDamaged, DatabaseDamaged, DiskFull, TrailBroken, WrongSecret
from privdesk.db import audit
from privdesk.db.actions import Action
from privdesk.db.mapping import put
from privdesk.vault import Passphrase
from privdesk.vault.checks import fault_of, is_full_check_due, looked_over
from privdesk.vault.integrity import Integrity
from privdesk.vault.pages import PAGE
from tests.db.shop import Cupboard, CupboardRecord
from tests.vault.vaults import PASSPHRASE, copied, opened, vault

KEPT, REMOVED = 40, 400


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """With pages that are no longer in use, at the end of the file."""
    root = tmp_path_factory.mktemp("made") / "a"
    copied(root)
    register = opened(root)
    with register.write() as work:
        for number in range(KEPT + REMOVED):
            put(work.session, CupboardRecord, Cupboard(id=uuid4(), name="n" * 300, count=number))
        work.audit(Action.ACTIVITY_SAVED)
    with register.write() as work:
        work.session.execute(text("DELETE FROM test_cupboard WHERE count >= :kept"), {"kept": KEPT})
        work.audit(Action.ACTIVITY_REMOVED)
    register.lock()
    return root


@pytest.fixture
def root(made, tmp_path):
    return shutil.copytree(made, tmp_path / "a")


def database(root):
    found = list(root.glob("register-*.db"))
    assert len(found) == 1
    return found[0]


def free_page(root):
    """From 0."""
    register = opened(root)
    connection = register._database.connect()
    pages, free = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "freelist_count"))
    connection.close()
    register.lock()
    assert free > 10
    return pages - 1  # what was put in last was removed


def damage(root, *pages):
    path = database(root)
    data = bytearray(path.read_bytes())
    for page in pages:
        data[page * PAGE + 99] ^= 1
    path.write_bytes(data)


def rows(register):
    with register.read() as work:
        return work.session.query(CupboardRecord).count()


def repair(root):
    return vault(root).repair(Passphrase(PASSPHRASE))


def files(root):
    return {path.name: path.read_bytes() for path in root.iterdir() if path.name != "vault.lock"}


def test_a_whole_register_is_left_as_it_is(root):
    before = files(root)
    done = repair(root)
    assert (done.salt, done.copied, done.before.is_whole) == (False, False, True)
    assert files(root) == before


def test_damage_where_nothing_lies_is_no_alarm_and_goes_by_a_copy(root):
    page = free_page(root)
    damage(root, page)
    register = opened(root)
    report = register.verify("full")
    assert (report.is_whole, report.is_damaged_in_unused_space_only, report.pages) == (False, True, (page + 1,))
    assert fault_of(report) is None
    register.lock()
    done = repair(root)
    assert (done.salt, done.copied, done.before.pages) == (False, True, (page + 1,))
    assert database(root).name == "register-0002.db"
    register = opened(root)
    assert register.verify("full").is_whole
    assert rows(register) == KEPT
    with register.read() as work:
        line = list(audit.lines(work.session))[-1]
    assert (line.action, line.detail) == (Action.VAULT_REPAIRED, {"pages": 1, "faults": 0})
    assert line.actor == register.actor
    register.lock()


def test_the_first_bytes_come_from_the_header(root):
    path = database(root)
    path.write_bytes(bytes(16) + path.read_bytes()[16:])
    with pytest.raises(DatabaseDamaged) as met:
        opened(root)
    assert met.value.facts["salt_only"]
    done = repair(root)
    assert (done.salt, done.copied) == (True, False)
    register = opened(root)
    assert rows(register) == KEPT
    register.lock()


def test_an_index_that_lacks_rows_is_told_and_mended_by_a_copy(root):
    edit(
        root,
        "CREATE INDEX by_count ON test_cupboard (count) WHERE count > 5",
        "UPDATE sqlite_master SET sql = 'CREATE INDEX by_count ON test_cupboard (count)' WHERE name = 'by_count'",
    )
    register = opened(root)
    report = register.verify("full")
    register.lock()
    assert (report.pages, report.is_whole, report.faults > 0) == ((), False, True)
    assert type(fault_of(report)) is ContentDamaged
    assert repair(root).copied
    register = opened(root)
    assert register.verify("full").is_whole
    assert rows(register) == KEPT
    register.lock()


def edit(root, *statements):
    register = opened(root)
    for statement in statements:
        connection = register._database.connect()
        connection.execute("PRAGMA writable_schema=ON")
        connection.execute(statement)
        connection.close()
    register._database.engine.dispose()
    register._lock.release()


def test_a_reference_that_leads_nowhere_is_told_and_not_copied(root):
    register = opened(root)
    connection = register._database.connect()
    connection.execute("PRAGMA foreign_keys=OFF")
    columns = [row[1:4] for row in connection.execute("PRAGMA table_info(test_shelf)")]
    values = ["'nowhere'" if kind == "TEXT" and needed else "0" if needed else "NULL" for _, kind, needed in columns]
    connection.execute(f"INSERT INTO test_shelf VALUES ({', '.join(values)})")
    connection.close()
    report = looked_over(register, "quick")
    assert (report.level, report.orphans) == ("full", 1)
    register.lock()
    before = files(root)
    with pytest.raises(ContentDamaged) as met:
        repair(root)
    assert met.value.facts == {"count": 1}
    assert files(root) == before


def test_a_damaged_page_in_use_is_told_by_its_number_and_stays_for_an_expert(root):
    register = opened(root)
    used = rows_page(register)
    register.lock()
    damage(root, used)
    before = files(root)
    with pytest.raises(DatabaseDamaged) as met:
        repair(root)
    assert met.value.facts["pages"] == (used + 1,)
    assert files(root) == before


def rows_page(register):
    """The root of the table, from 0."""
    with register.read() as work:
        return work.session.scalar(text("SELECT rootpage FROM sqlite_master WHERE name = 'test_cupboard'")) - 1


def test_a_trail_that_was_changed_is_told_by_its_line_and_not_copied(root):
    edit(root, "DROP TRIGGER audit_no_update", "UPDATE audit SET ref = actor WHERE seq = 2")
    before = files(root)
    with pytest.raises(TrailBroken) as met:
        repair(root)
    assert met.value.facts == {"line": 2}
    assert files(root) == before


def test_who_does_not_open_does_not_repair(root):
    before = files(root)
    with pytest.raises(WrongSecret):
        vault(root).repair(Passphrase(PASSPHRASE + "."))
    assert files(root) == before
    opened(root).lock()


def test_a_full_disk_leaves_the_register_and_no_half_copy(root, monkeypatch):
    damage(root, free_page(root))
    before = files(root)

    def full(*_):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("privdesk.vault.files.os.open", full)
        with pytest.raises(DiskFull):
            repair_without_lock(root, patched)
    assert files(root) == before


def repair_without_lock(root, patched):
    from privdesk.vault.lock import VaultLock

    patched.setattr(VaultLock, "take", lambda where, _: VaultLock(where, os.dup(1)))
    return repair(root)


def test_a_copy_that_is_not_whole_is_not_switched_to(root, monkeypatch):
    damage(root, free_page(root))
    before = files(root)

    def half(connection, path):
        connection.execute("VACUUM INTO ?", (str(path),))
        data = bytearray(path.read_bytes())
        data[5 * PAGE + 9] ^= 1
        path.write_bytes(data)

    monkeypatch.setattr("privdesk.vault.repairing.copy_into", half)
    with pytest.raises(DatabaseDamaged):
        repair(root)
    assert files(root) == before


@pytest.mark.parametrize(
    "last, due",
    [(None, True), ("2026-04-07", False), ("2026-04-01", False), ("2026-03-31", True), ("2026-05-01", True)],
)
def test_the_whole_register_is_checked_once_a_week(last, due):
    day = None if last is None else dt.date.fromisoformat(last)
    assert is_full_check_due(day, dt.date(2026, 4, 7)) is due


def test_a_quick_look_at_a_whole_register_stays_quick(root):
    register = opened(root)
    assert looked_over(register, "quick").level == "quick"
    register.lock()


def test_a_quick_look_that_finds_something_names_the_pages(root):
    register = opened(root)
    used = rows_page(register)
    register.lock()
    damage(root, used)
    register = opened(root)
    report = looked_over(register, "quick")
    fault = fault_of(report)
    assert (report.level, type(fault)) == ("full", DatabaseDamaged)
    assert fault.facts["pages"] == (used + 1,)
    assert fault.facts["total"] == database(root).stat().st_size // PAGE
    register._database.engine.dispose()
    register._lock.release()


def test_a_trail_that_cannot_be_read_is_never_whole():
    report = Integrity(level="quick", trail=None)
    assert not report.is_whole
    assert type(fault_of(report)) is ContentDamaged
