"""What else can be wrong with a register; and that no two faults are told in the same words."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from privdesk.core import errors
from privdesk.core.errors import NewerSchema, RolledBack, TrailBroken, UnsafeParameters, VaultInUse
from privdesk.core.fields import Choice
from privdesk.core.sentences import SENTENCES, sentence_of
from privdesk.core.words import LANGUAGES, Words, mark
from privdesk.db import audit
from privdesk.db.actions import Action
from privdesk.vault import Passphrase, RecoveryCode
from privdesk.vault import header as headers
from privdesk.vault.checks import fault_of
from privdesk.vault.connection import connect
from privdesk.vault.manifest import BackupKind
from privdesk.vault.unwrapping import key_of
from tests.house.test_errors import sample
from tests.vault.backups import backups, erase, names, put_back, save
from tests.vault.vaults import FAST, PASSPHRASE, copied, edit_header, opened, vault

HERE = Path(__file__).parents[2]


class Later(Choice):
    LEARNED = "later.learned", mark("Later", "Learned later")


GIB_64 = 64 * 1024 * 1024
"""In KiB."""


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Ten lines in the trail, the header knows the last."""
    root = tmp_path_factory.mktemp("made") / "a"
    _, kit = copied(root)
    register = opened(root)
    for _ in range(9):
        with register.write() as work:
            work.audit(Action.SETTING_SAVED)
    register.lock()
    return root, kit


@pytest.fixture
def root(made, tmp_path):
    return shutil.copytree(made[0], tmp_path / "a")


def test_a_header_that_asks_for_64_gib_of_memory_gets_none(root, made, monkeypatch):
    derived = []
    monkeypatch.setattr("privdesk.vault.slots.argon2id", lambda *_: derived.append(1))
    edit_header(root, lambda header: header["slots"][0]["kdf"].update(memory_kib=GIB_64))
    with pytest.raises(UnsafeParameters):
        opened(root)
    assert derived == []
    # the recovery slot does not ask for it; that the header was edited is still found
    with pytest.raises(errors.HeaderEdited):
        vault(root).unlock(RecoveryCode(made[1].code))


@pytest.mark.parametrize("name", ["vault.json", "vault.json.bak", "vault.lock", "vault.ask"])
def test_a_file_of_64_gib_is_not_read_into_memory(root, name):
    with (root / name).open("ab") as file:
        file.truncate(64 * 1024**3)
    register = opened(root)
    assert register.from_copy is (name == "vault.json")
    register.lock()


def test_a_header_flipped_at_any_byte_is_never_taken_for_whole(root):
    """Its copy is used; where only the seal of the key was hit, the key finds it. Every bit: ``test_header``."""
    path, copy = root / "vault.json", root / "vault.json.bak"
    whole = path.read_bytes()
    copy.write_bytes(whole)
    header = headers.load(root).header
    key, _ = key_of(header, Passphrase(PASSPHRASE), FAST)
    seal = range(whole.index(b'"mac":"') + 7, whole.index(b'"', whole.index(b'"mac":"') + 7))
    rng = random.Random(3)
    for at in range(0, len(whole), 7):
        flipped = bytearray(whole)
        flipped[at] ^= 1 << rng.randrange(7)
        path.write_bytes(flipped)
        loaded = headers.load(root)
        assert loaded.header == header
        if not loaded.from_copy:
            assert at in seal
            with pytest.raises(errors.HeaderEdited):
                loaded.refuse_edited(key)


def test_a_database_that_another_program_holds_is_told_as_in_use(root, monkeypatch):
    key, _ = key_of(headers.load(root).header, Passphrase(PASSPHRASE), FAST)
    holder = connect(root / "register-0001.db", key, journal="DELETE")
    holder.execute("BEGIN EXCLUSIVE")
    monkeypatch.setattr("privdesk.vault.connection.dbapi2.connect", partial(dbapi2.connect, timeout=0))
    monkeypatch.setattr("privdesk.vault.connection._ALWAYS", (("busy_timeout", "1", 1),))
    for read_only in (False, True):
        with pytest.raises(VaultInUse):
            opened(root, read_only=read_only)
    holder.close()


def with_key(root, *statements):
    """As someone with the key could, without the program."""
    register = opened(root)
    connection = register._database.connect()
    connection.execute("DROP TRIGGER audit_no_update")
    connection.execute("DROP TRIGGER audit_no_delete")
    for statement in statements:
        connection.execute(statement)
    connection.close()
    register._database.engine.dispose()
    register._lock.release()


@pytest.mark.parametrize(
    "statements, line",
    [
        (["UPDATE audit SET detail = '{\"a\":1}' WHERE seq = 4"], 4),
        (["UPDATE audit SET detail = 'no json' WHERE seq = 4"], 4),
        (["UPDATE audit SET at = '2020-01-01T00:00:00.000000+00:00' WHERE seq = 4"], 4),
        (["UPDATE audit SET actor = 'x' WHERE seq = 1"], 1),
        (["DELETE FROM audit WHERE seq = 4"], 4),
        (["DELETE FROM audit WHERE seq = 1"], 1),
        (
            [
                "UPDATE audit SET seq = 100 WHERE seq = 4",
                "UPDATE audit SET seq = 4 WHERE seq = 5",
                "UPDATE audit SET seq = 5 WHERE seq = 100",
            ],
            4,
        ),
    ],
)
@pytest.mark.parametrize("level", ["quick", "full"])
def test_a_trail_that_was_edited_cut_or_reordered_is_told_by_its_line(root, statements, line, level):
    with_key(root, *statements)
    register = opened(root)
    fault = fault_of(register.verify(level))
    register.lock()
    assert (type(fault), fault.facts) == (TrailBroken, {"line": line})


@pytest.mark.parametrize("change", ["at = 'gisteren'", "action = 'onzin'", "ref = 'x'", "detail = '{'"])
def test_of_a_register_whose_trail_cannot_be_read_backups_are_made_and_put_back(root, tmp_path, change):
    register = opened(root)
    erase(register, save(register, name="Kast"))
    before = shutil.copy(register.back_up(BackupKind.MANUAL).path, tmp_path / "before.pdvault")
    save(register, name="Nog een")
    register.lock()
    with_key(root, f"UPDATE audit SET {change} WHERE seq = 12")
    register = opened(root)
    backups(register).at_lock()
    assert {each.kind for each in backups(register).all()} == {BackupKind.DAILY, BackupKind.MANUAL}
    assert fault_of(register.verify("quick")).facts == {"line": 12}
    register.lock()
    put_back(before, root)
    register = opened(root)
    assert register.verify("full").is_whole
    assert names(register) == set()
    register.lock()


def test_a_line_that_only_a_newer_program_understands_is_not_told_as_edited(root):
    register = opened(root)
    with register.write() as work:
        work.audit(Later.LEARNED)
    assert backups(register).changed_since(register.back_up(BackupKind.MANUAL)) is False
    with pytest.raises(NewerSchema), register.read() as work:
        list(audit.lines(work.session))
    assert register.verify("quick").is_whole
    register.lock()


def test_a_register_without_a_trail_is_told_and_replaced_by_its_backup(root, tmp_path):
    register = opened(root)
    backup = shutil.copy(register.back_up(BackupKind.MANUAL).path, tmp_path)
    register.lock()
    with_key(root, "DROP TABLE audit")
    with pytest.raises(TrailBroken):
        opened(root)
    put_back(Path(backup), root)
    opened(root).lock()


@pytest.mark.parametrize("kept", [0, 1, 9])
def test_a_trail_whose_end_was_cut_off_does_not_reach_the_header(root, kept):
    with_key(root, f"DELETE FROM audit WHERE seq > {kept}")
    with pytest.raises(RolledBack):
        opened(root)


DENIED = """
import encodings.cp437, os, sys
from pathlib import Path
from privdesk.core.errors import ExpectedError
from privdesk.vault.manifest import BackupKind
from tests.vault.backups import backups
from tests.vault.vaults import create, opened
# imports all that the other user may not read
create(Path(sys.argv[2]))
opened(Path(sys.argv[2]), read_only=True).lock()
if os.getuid() == 0:
    os.setgid(65534); os.setuid(65534)
for name in ("vault.json", "register-0001.db"):
    for read_only in (False, True):
        try:
            opened(Path(sys.argv[1]) / name, read_only=read_only)
        except ExpectedError as error:
            print(type(error).__name__, error.facts)
root = Path(sys.argv[1]) / "backups"
register = opened(root)
for work in (lambda: register.back_up(BackupKind.MANUAL), lambda: backups(register).copy_to(root.with_name("second"))):
    try:
        work()
    except ExpectedError as error:
        print(type(error).__name__, error.facts)
    if (root / "backups").exists():
        (root / "backups").rename(root / "papers")
register.lock()
"""


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
def test_a_file_that_may_not_be_read_is_told_by_its_name(made, tmp_path):
    for name in ("vault.json", "register-0001.db", "backups"):
        folder = shutil.copytree(made[0], tmp_path / "denied" / name)
        (folder / "backups").mkdir()
        (folder / "vault.lock").touch()
        for path in folder.iterdir():
            path.chmod(0o666)
        folder.chmod(0o777)
        (folder / name).chmod(0o000)
    (folder / name).chmod(0o500)
    (tmp_path / "denied/second").mkdir(mode=0o500)
    for path in (tmp_path / "denied/second", tmp_path / "denied", tmp_path, *tmp_path.parents[:3]):
        path.chmod(path.stat().st_mode | 0o055)
    done = subprocess.run(
        [sys.executable, "-c", DENIED, str(tmp_path / "denied"), str(tmp_path / "other")],
        cwd=HERE, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    header, database = "FileUnreadable {'file': 'vault.json'}", "FileUnreadable {'file': 'register-0001.db'}"
    folder_of_backups, second = "VaultNotWritable {}", "SecondPlaceNotWritable {'folder': 'second'}"
    assert done.stdout.splitlines() == [header, header, database, database, folder_of_backups, second], done.stderr


def test_a_backup_of_the_header_of_another_register_in_its_place(root, tmp_path):
    """Both whole, both with our passphrase: the database belongs to one of them."""
    copied(tmp_path / "other", which="other")
    for name in ("vault.json", "vault.json.bak"):
        shutil.copy(tmp_path / "other" / name, root / name)
    with pytest.raises(errors.DatabaseForeign):
        opened(root)


def test_no_two_faults_are_told_in_the_same_words():
    kinds = [kind for kind in SENTENCES if issubclass(kind, errors.VaultError | errors.DiskFull | errors.DiskFailed)]
    assert len(kinds) > 20
    for language in LANGUAGES:
        words = Words(language)
        said = [sentence_of(sample(kind), words).what for kind in kinds]
        assert len(set(said)) == len(said)
        assert all(sentence_of(sample(kind), words).next_step for kind in kinds)
