"""Somebody without the key can write in the folder of the register: other files are safe and nothing waits for ever."""

from __future__ import annotations

import errno
import json
import os
import stat
import struct
import subprocess
import sys
import traceback
import tracemalloc
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from privdesk.core.errors import (
    BackupDamaged,
    BackupEdited,
    BackupIncomplete,
    ErasuresDamaged,
    FileUnreadable,
    HeaderEdited,
    VaultNotWritable,
)
from privdesk.vault.backups import backups_in, manifest_of
from tests.vault.backups import backups, edited, erase, made, names, put_back, save
from tests.vault.vaults import create, edit_header, opened

pytestmark = pytest.mark.skipif(os.name != "posix", reason="links and pipes")
HERE = Path(__file__).parents[2]
PRECIOUS = "iets van een ander"


@pytest.fixture
def precious(tmp_path):
    path = tmp_path / "precious"
    path.write_text(PRECIOUS)
    return path


def test_a_lock_that_is_a_link_does_not_empty_what_it_points_to(root, precious):
    (root / "vault.lock").unlink(missing_ok=True)
    (root / "vault.lock").symlink_to(precious)
    with pytest.raises(VaultNotWritable):
        opened(root)
    assert precious.read_text() == PRECIOUS


def test_the_header_is_not_written_through_a_link(root, precious):
    register = opened(root)
    save(register, name="Kast")
    (root / f".vault.json.{os.getpid()}.tmp").symlink_to(precious)
    register.lock()
    assert precious.read_text() == PRECIOUS
    assert not (root / "vault.json").is_symlink()
    opened(root).lock()


def test_a_copy_is_not_written_through_a_link(root, precious, tmp_path):
    (tmp_path / "second").mkdir()
    register = opened(root)
    backup = backups(register).make()
    (tmp_path / f"second/.{backup.path.name}.tmp").symlink_to(precious)
    backups(register).copy_to(tmp_path / "second")
    register.lock()
    assert precious.read_text() == PRECIOUS


@pytest.mark.parametrize(
    "name, told", [("vault.json", FileUnreadable), ("vault.json.bak", None), ("vault.lock", VaultNotWritable)]
)
def test_a_pipe_in_the_place_of_a_file_is_told_at_once(root, name, told):
    (root / name).unlink(missing_ok=True)
    os.mkfifo(root / name)
    if told is None:
        opened(root).lock()
        return
    with pytest.raises(told):
        opened(root)


def test_pipes_that_are_called_backup_or_list_do_not_keep_the_register_open(root):
    register = opened(root)
    erase(register, save(register, name="Kast"))
    (root / "erased.json").unlink()
    os.mkfifo(root / "erased.json")
    (root / "backups").mkdir()
    os.mkfifo(root / "backups/register.pdvault")
    backups(register).at_lock()
    register.lock()
    assert (root / "erased.json").is_file()


def test_a_list_of_members_of_a_gigabyte_is_not_read_into_memory(tmp_path):
    path, size = tmp_path / "register.pdvault", 1 << 30
    with path.open("wb") as file:
        file.write(b"PK\x03\x04")
        file.truncate(size - 22)
        file.seek(size - 22)
        file.write(struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 3, 3, size - 26, 4, 0))
    tracemalloc.start()
    with pytest.raises(BackupIncomplete):
        manifest_of(path)
    assert backups_in(tmp_path) == ()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 10_000_000


HALF_A_SIGN = "\ud800"
ENDLESS = json.loads("[" * 200 + "]" * 200)


@pytest.mark.parametrize("change", [{"mac": HALF_A_SIGN}, {"more": ENDLESS}], ids=["half a sign", "deep"])
def test_a_list_that_no_program_of_ours_wrote_does_not_keep_the_register_shut(root, change):
    register = opened(root)
    erase(register, save(register, name="Kast"))
    register.lock()
    listed = json.loads((root / "erased.json").read_bytes())
    (root / "erased.json").write_text(json.dumps(listed | change))
    register = opened(root)
    assert [type(each) for each in register.take_findings()] == [ErasuresDamaged]
    register.lock()
    assert json.loads((root / "erased.json").read_bytes()) == listed


def test_a_seal_that_is_half_a_sign_is_an_edited_header(root):
    edit_header(root, lambda header: header.update(mac=HALF_A_SIGN))
    with pytest.raises(HeaderEdited):
        opened(root)


def test_a_backup_that_no_program_of_ours_made_is_told(tmp_path):
    backup = made(tmp_path / "a").path
    for change, told in (
        ({"mac": HALF_A_SIGN}, BackupEdited),
        ({"more": ENDLESS}, BackupDamaged),
        ({"created": "9999-12-31T23:59:59Z"}, BackupDamaged),
        ({"audit_seq": 2**63}, BackupDamaged),
    ):
        with pytest.raises(told):
            put_back(
                edited(backup, tmp_path / "b.pdvault", lambda manifest, by=change: manifest.update(by)), tmp_path / "n"
            )
        assert not (tmp_path / "n").exists()


@pytest.mark.parametrize("created", ["9999-12-31T23:59:59Z", "9000-01-01T00:00:00Z"])
def test_a_backup_of_the_end_of_time_does_not_stop_the_others(tmp_path, created):
    own = made(tmp_path / "a").path
    edited(own, own.with_name("z.pdvault"), lambda manifest: manifest.update(created=created, audit_seq=2**63 - 1))
    register = opened(tmp_path / "a")
    save(register, name="Nog een")
    backups(register).at_lock()
    assert len(backups(register).all()) >= 2
    register.lock()


@pytest.mark.parametrize("lay", [os.mkfifo, Path.touch, lambda path: path.symlink_to("/nowhere")])
def test_where_no_folder_for_backups_can_be_made_it_is_told_and_the_register_locks(root, lay):
    (root / "backups").exists() and (root / "backups").rmdir()
    lay(root / "backups")
    register = opened(root)
    save(register, name="Kast")
    register.before_lock.append(lambda: backups(register).at_lock())
    assert [type(each) for each in register.lock()] == [VaultNotWritable]


@pytest.mark.parametrize("lay", [os.mkfifo, Path.touch, lambda path: path.symlink_to("/nowhere")])
def test_what_lies_where_a_restore_makes_ready_does_not_keep_it_waiting(tmp_path, lay):
    backup = made(tmp_path / "a")
    lay(tmp_path / "a/.restoring.tmp")
    put_back(backup.path, tmp_path / "a")
    assert not (tmp_path / "a/.restoring.tmp").is_symlink()
    assert not (tmp_path / "a/.restoring.tmp").exists()


def test_a_backup_restored_into_an_empty_folder_closes_it_to_others(tmp_path):
    backup = made(tmp_path / "a")
    (tmp_path / "b").mkdir(mode=0o755)
    put_back(backup.path, tmp_path / "b")
    assert stat.S_IMODE((tmp_path / "b").stat().st_mode) == 0o700


def test_a_drive_on_which_a_folder_cannot_be_written_out_holds_a_register(tmp_path, monkeypatch):
    fsync = os.fsync

    def of_files_only(descriptor):
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", of_files_only)
    create(tmp_path / "a")
    register = opened(tmp_path / "a")
    save(register, name="Kast")
    backups(register).make()
    register.lock()
    register = opened(tmp_path / "a")
    assert names(register) == {"Kast"}
    register.lock()


def test_an_error_of_the_database_does_not_quote_what_was_typed(root):
    register = opened(root)
    typed = "Kanarie" + "geel"
    with pytest.raises(IntegrityError) as met, register.write() as work:
        work.session.execute(text("INSERT INTO test_cupboard (id, name) VALUES ('1', :name)"), {"name": typed})
    register.lock()
    assert typed not in "".join(traceback.format_exception(met.value))


KEYS = """
import ctypes, resource, sys
from pathlib import Path
from privdesk.vault import Passphrase
from privdesk.vault.drilling import drill
from tests.vault.backups import put_back
from tests.vault.vaults import CLOCK, FAST, PASSPHRASE, vault
what, root = sys.argv[1], Path(sys.argv[2])
path = next((root / "backups").iterdir())
if what == "repair":
    vault(root).repair(Passphrase(PASSPHRASE))
elif what == "drill":
    drill(path, Passphrase(PASSPHRASE), clock=CLOCK, floor=FAST)
else:
    put_back(path, root)
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), resource.getrlimit(resource.RLIMIT_CORE)[0])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="prctl")
@pytest.mark.parametrize("what", ["repair", "drill", "restore"])
def test_wherever_a_key_comes_into_memory_no_dump_is_left(tmp_path, what):
    made(tmp_path / "a")
    command = [sys.executable, "-c", KEYS, what, str(tmp_path / "a")]
    said = subprocess.run(command, capture_output=True, text=True, cwd=HERE, check=True)
    assert said.stdout.split() == ["0", "0"]
