"""What can be wrong with a register, and what it is called. No fault changes a byte."""

from __future__ import annotations

import json
import shutil
import sqlite3

import pytest

from privdesk.core.errors import (
    DatabaseDamaged,
    DatabaseForeign,
    DatabaseMissing,
    FileUnreadable,
    HeaderDamaged,
    HeaderEdited,
    HeaderMissing,
    NewerSchema,
    RecoveryCodeMistyped,
    RolledBack,
    UnsafeParameters,
    VaultNotWritable,
    WrongSecret,
)
from privdesk.db.actions import Action
from privdesk.db.mapping import put
from privdesk.vault import Passphrase, RecoveryCode, Vault
from privdesk.vault.connection import connect
from privdesk.vault.pages import PAGE
from tests.db.shop import Cupboard, CupboardRecord
from tests.vault.vaults import CLOCK, FAST, PASSPHRASE, copied, create, edit_header, opened, vault


def fill(register, rows=300):
    from uuid import uuid4

    with register.write() as work:
        for _ in range(rows):
            put(work.session, CupboardRecord, Cupboard(id=uuid4(), name="n" * 200))
        work.audit(Action.ACTIVITY_SAVED)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    root = tmp_path_factory.mktemp("made") / "Stichting Voorbeeld.privdesk"
    _, kit = copied(root)
    register = opened(root)
    fill(register)
    register.lock()
    return root, kit


@pytest.fixture
def root(made, tmp_path):
    return shutil.copytree(made[0], tmp_path / "register.privdesk")


def database(root):
    return next(root.glob("register-*.db"))


def files(root):
    return {path.name: path.read_bytes() for path in root.iterdir() if path.name != "vault.lock"}


def fault(root, error, credential=None, *, read_only=False):
    """That error comes, nothing is changed, and the lock is free again."""
    before = files(root)
    with pytest.raises(error) as met:
        vault(root).unlock(credential or Passphrase(PASSPHRASE), read_only=read_only)
    assert type(met.value) is error
    assert files(root) == before
    return met.value.facts


def damage(path, *places):
    data = bytearray(path.read_bytes())
    for place in places:
        data[place] ^= 1
    path.write_bytes(data)


def test_the_passphrase_and_the_code_open_it(root, made):
    opened(root).lock()
    vault(root).unlock(RecoveryCode(made[1].code.lower())).lock()


def test_another_spelling_of_the_same_letters_is_the_same_passphrase(tmp_path):
    create(tmp_path / "a", "vijf één woorden zonder haast"[:40])
    opened(tmp_path / "a", "vijf e\u0301e\u0301n woorden zonder haast").lock()


@pytest.mark.parametrize("read_only", [False, True])
def test_a_wrong_passphrase(root, read_only):
    fault(root, WrongSecret, Passphrase(PASSPHRASE + "."), read_only=read_only)


def test_the_code_of_another_register(root, tmp_path):
    _, other = copied(tmp_path / "other", which="other")
    fault(root, WrongSecret, RecoveryCode(other.code))


def test_a_mistyped_code(root, made):
    wrong = made[1].code.replace("0", "1") if "0" in made[1].code else made[1].code.replace(made[1].code[0], "0")
    fault(root, RecoveryCodeMistyped, RecoveryCode(wrong))


def test_no_register_at_all(tmp_path):
    fault(tmp_path, HeaderMissing)
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_header_whose_copy_opens(root):
    (root / "vault.json").write_bytes(b"x")
    assert Vault.peek(root).from_copy
    register = opened(root)
    assert register.from_copy
    register.lock()
    assert not Vault.peek(root).from_copy


def test_a_damaged_header_whose_copy_is_damaged_too(root):
    for name in ("vault.json", "vault.json.bak"):
        damage(root / name, 50)
    fault(root, HeaderDamaged)


@pytest.mark.parametrize("field", ["memory_kib", "passes", "lanes"])
@pytest.mark.parametrize("value", [0, 2**31])
def test_a_key_derivation_that_is_too_weak_or_eats_the_machine(root, field, value):
    edit_header(root, lambda header: header["slots"][0]["kdf"].update({field: value}))
    fault(root, UnsafeParameters)


def test_a_key_derivation_below_the_floor_of_the_program(root):
    with pytest.raises(UnsafeParameters):
        Vault(root, clock=CLOCK).unlock(Passphrase(PASSPHRASE))


@pytest.mark.parametrize(
    "change",
    [
        lambda header: header["anchor"].update(audit_seq=0),
        lambda header: header.update(created="2020-01-01T00:00:00Z"),
        lambda header: header["slots"].pop(),
        lambda header: header.update(unknown=1),
        lambda header: header.update(mac="A" * 43 + "="),
    ],
)
def test_a_header_that_was_edited_by_someone_without_the_key(root, change):
    edit_header(root, change)
    fault(root, HeaderEdited)


def test_a_slot_that_was_edited_no_longer_opens(root):
    edit_header(root, lambda header: header["slots"][0].update(role="deputy"))
    fault(root, WrongSecret)


def test_a_slot_of_another_register_does_not_open_this_one(root, tmp_path):
    copied(tmp_path / "other", "een heel andere lange zin", which="other")
    slot = json.loads((tmp_path / "other/vault.json").read_bytes())["slots"][0]
    edit_header(root, lambda header: header["slots"].append(slot))
    fault(root, WrongSecret, Passphrase("een heel andere lange zin"))


@pytest.mark.parametrize("size", [None, 0, 100, PAGE - 1])
@pytest.mark.parametrize("read_only", [False, True])
def test_a_database_that_is_missing_empty_or_short(root, size, read_only):
    path = database(root)
    if size is None:
        path.unlink()
    else:
        path.write_bytes(path.read_bytes()[:size])
    assert fault(root, DatabaseMissing, read_only=read_only) == {"file": "register-0001.db"}


def test_a_damaged_first_page(root):
    damage(database(root), 100)
    pages = database(root).stat().st_size // PAGE
    assert fault(root, DatabaseDamaged) == {"pages": (1,), "total": pages, "salt_only": False}


def test_a_damaged_salt_is_repaired_from_the_header(root):
    damage(database(root), 3)
    assert fault(root, DatabaseDamaged)["salt_only"]
    vault(root).repair(Passphrase(PASSPHRASE))
    register = opened(root)
    assert register.verify("full").is_whole
    register.lock()


def test_more_than_the_salt_is_not_repaired(root):
    damage(database(root), 3, 3 * PAGE + 7)
    assert fault(root, DatabaseDamaged)["salt_only"] is False
    before = files(root)
    with pytest.raises(DatabaseDamaged):
        vault(root).repair(Passphrase(PASSPHRASE))
    assert files(root) == before


def test_damaged_pages_further_on_are_met_when_they_are_read_and_listed_by_the_full_check(root):
    pages = database(root).stat().st_size // PAGE
    first = pages - 3  # the rows were put in last; what the opening reads lies before them
    damage(database(root), *(page * PAGE + 9 for page in range(first, pages)))
    register = opened(root)
    with pytest.raises(DatabaseDamaged) as met, register.read() as work:
        work.session.query(CupboardRecord).all()
    assert met.value.facts["pages"] == tuple(range(first + 1, pages + 1))
    report = register.verify("full")
    assert not report.is_whole
    assert report.pages == tuple(range(first + 1, pages + 1))
    assert not report.is_damaged_in_unused_space_only
    register._database.engine.dispose()


def test_a_first_page_that_is_damaged_while_the_register_is_open_is_told_as_damage(root):
    register = opened(root)
    damaged = database(root).open("r+b", buffering=0)  # closing it now would drop SQLite's locks
    damaged.seek(100)
    damaged.write(b"x")
    assert register.verify("full").pages == (1,)
    with register.write() as work:
        work.audit(Action.SETTING_SAVED)
    with pytest.raises(DatabaseDamaged) as met:
        register.lock()
    damaged.close()
    assert met.value.facts["pages"] == (1,)
    assert register.is_locked


def test_every_damaged_page_is_found_wherever_it_is(made, tmp_path):
    """Either at the opening, by its number, or by the full check. Every thirteenth: each costs an opening."""
    pages = database(made[0]).stat().st_size // PAGE
    for page in {0, 1, *range(2, pages, 13), pages - 1}:
        root = shutil.copytree(made[0], tmp_path / str(page))
        damage(database(root), page * PAGE + 99)
        assert damaged_pages_of(root) == (page + 1,)


def damaged_pages_of(root):
    try:
        register = opened(root)
    except DatabaseDamaged as damaged:
        return damaged.facts["pages"]
    pages = register.verify("full").pages
    register.lock()
    return pages


def test_a_database_that_was_cut_off(root):
    path = database(root)
    path.write_bytes(path.read_bytes()[: 5 * PAGE])
    assert fault(root, DatabaseDamaged) == {"pages": (6,), "total": 6, "salt_only": False}


def test_the_database_of_another_register(root, tmp_path):
    copied(tmp_path / "other", which="other")
    shutil.copy(database(tmp_path / "other"), database(root))
    assert fault(root, DatabaseForeign) == {"file": "register-0001.db"}


@pytest.mark.parametrize("content", [b"hello\n" * 5000, bytes(5 * PAGE)])
def test_a_file_that_is_no_database(root, content):
    database(root).write_bytes(content)
    fault(root, DatabaseForeign)


def test_a_database_without_encryption(root):
    database(root).unlink()
    plain = sqlite3.connect(database_path := root / "register-0001.db")
    plain.execute("CREATE TABLE a (b)")
    plain.close()
    with database_path.open("ab") as file:
        file.write(bytes(PAGE))
    fault(root, DatabaseForeign)


def with_key(root, *statements):
    """As the program itself writes, without leaving a line in the trail."""
    register = opened(root)
    for statement in statements:
        connection = register._database.connect()
        connection.execute(statement)
        connection.close()
    register._database.engine.dispose()
    register._lock.release()


def test_a_database_of_another_program_under_our_key(root):
    with_key(root, "PRAGMA application_id=1")
    fault(root, DatabaseForeign)


@pytest.mark.parametrize("read_only", [False, True])
def test_an_older_database_under_a_newer_header(root, read_only):
    old = database(root).read_bytes()
    register = opened(root)
    fill(register, 1)
    register.lock()
    database(root).write_bytes(old)
    fault(root, RolledBack, read_only=read_only)


def test_a_trail_that_was_rewritten_behind_the_anchor(root):
    with_key(root, "DROP TRIGGER audit_no_update", "UPDATE audit SET hash = zeroblob(32) WHERE seq = 2")
    fault(root, RolledBack)


@pytest.mark.parametrize("read_only", [False, True])
def test_a_schema_of_a_newer_program_is_left_as_it_is(root, read_only):
    with_key(
        root, "CREATE TABLE IF NOT EXISTS alembic_version (version_num TEXT)", "DELETE FROM alembic_version",
        "INSERT INTO alembic_version VALUES ('9999')",
    )  # fmt: skip
    fault(root, NewerSchema, read_only=read_only)


def test_a_schema_of_a_newer_program_is_left_as_it_is_with_the_work_of_a_killed_program_in_it(root, tmp_path):
    register = opened(root)
    connection = register._database.connect()
    for statement in (
        "CREATE TABLE IF NOT EXISTS alembic_version (version_num TEXT)",
        "DELETE FROM alembic_version",
        "INSERT INTO alembic_version VALUES ('9999')",
    ):
        connection.execute(statement)
    killed = shutil.copytree(root, tmp_path / "killed")
    connection.close()
    register.lock()
    before = files(killed)
    assert "register-0001.db-wal" in before
    with pytest.raises(NewerSchema):
        opened(killed)
    assert {name: files(killed)[name] for name in ("register-0001.db", "register-0001.db-wal")} == {
        name: before[name] for name in ("register-0001.db", "register-0001.db-wal")
    }


def test_the_verdict_needs_no_lock_left_behind(root):
    fault(root, WrongSecret, Passphrase(PASSPHRASE + "x"))
    opened(root).lock()


def test_a_raw_connection_with_the_key_of_a_slot_sees_the_same(root):
    register = opened(root)
    connection = connect(database(root), register._key, "ro")
    assert connection.execute("SELECT count(*) FROM test_cupboard").fetchone()[0] == 300
    connection.close()
    register.lock()
    assert FAST.memory_kib == 64


def test_a_folder_in_the_place_of_the_header_is_told_as_a_file_that_cannot_be_read(root):
    (root / "vault.json").unlink()
    (root / "vault.json").mkdir()
    for read_only in (False, True):
        with pytest.raises(FileUnreadable) as met:
            opened(root, read_only=read_only)
        assert met.value.facts == {"file": "vault.json"}


def test_a_folder_in_the_place_of_the_lock_is_told_as_not_writable(root):
    (root / "vault.lock").unlink(missing_ok=True)
    (root / "vault.lock").mkdir()
    with pytest.raises(VaultNotWritable):
        opened(root)
    opened(root, read_only=True).lock()
