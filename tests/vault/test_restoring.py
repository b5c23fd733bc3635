from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from privdesk.core.errors import (
    DiskFull,
    FolderNotEmpty,
    PlaceRefused,
    VaultInUse,
    WrongSecret,
    WrongSecretOfBackup,
)
from privdesk.db import audit
from privdesk.db.actions import Action
from privdesk.vault import Passphrase, RecoveryCode, Vault
from privdesk.vault.backups import backups_in
from privdesk.vault.erasures import NAME as ERASED
from privdesk.vault.erasures import load
from privdesk.vault.manifest import BackupKind
from privdesk.vault.places import Place, PlaceKind
from privdesk.vault.slots import Role
from tests.vault.backups import backups, erase, made_and_gone_on, names, put_back, save, verify
from tests.vault.test_disk import decrypted
from tests.vault.vaults import FAST, PASSPHRASE, copied, opened, vault

NEEDLE = "Naaldenkussen-Voorbeeldstraat"
DEPUTY = "de vervanger heeft ook een zin"
OTHER = "een heel andere zin dan toen"


@pytest.fixture
def root(tmp_path):
    return tmp_path / "a"


@pytest.fixture
def older(root):
    return made_and_gone_on(root)


def files(root):
    return {
        str(path.relative_to(root)): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and path.name != "vault.lock" and not path.name.endswith("-shm")
    }


def databases(root):
    return sorted(path.name for path in root.glob("register*"))


def contents(root, passphrase=PASSPHRASE):
    register = opened(root, passphrase)
    try:
        assert register.verify("full").is_whole
        return names(register)
    finally:
        register.lock()


def test_a_backup_comes_in_the_place_of_the_register_which_is_kept(root, older):
    restored = put_back(older.path, root)
    assert contents(root) == {"toen"}
    assert databases(root) == ["register-0002.db"]
    assert (restored.set_aside, restored.erased_again, restored.old_ways) == (None, 0, False)
    assert (restored.lists_known, restored.list_refused) == (True, False)
    put_back(restored.kept.path, root)
    assert contents(root) == {"toen", "nu"}


def test_a_backup_comes_in_a_new_folder(tmp_path, root, older):
    usb = shutil.copy(older.path, tmp_path)
    restored = put_back(Path(usb), tmp_path / "huis/nieuw")
    assert contents(tmp_path / "huis/nieuw") == {"toen"}
    assert (restored.kept, restored.set_aside, restored.old_ways, restored.lists_known) == (None, None, True, False)
    assert contents(root) == {"toen", "nu"}
    assert sorted(path.name for path in (tmp_path / "huis/nieuw").iterdir()) == [
        "register-0001.db", "vault.json", "vault.json.bak", "vault.lock",
    ]  # fmt: skip


def test_the_audit_trail_goes_on_and_tells_of_it(root, older):
    put_back(older.path, root)
    register = opened(root)
    with register.read() as work:
        *before, last = audit.lines(work.session)
    register.lock()
    assert (last.action, last.seq) == (Action.VAULT_RESTORED, older.manifest.audit_seq + 1)
    assert last.detail == {"made": "2026-04-07T07:00:00.000000+00:00", "line": older.manifest.audit_seq}
    assert len(before) == older.manifest.audit_seq


def test_the_recovery_code_restores_too(tmp_path, root):
    _, kit = copied(root)
    register = opened(root)
    backup = register.back_up(BackupKind.MANUAL)
    register.lock()
    put_back(backup.path, tmp_path / "b", RecoveryCode(kit.code))
    assert contents(tmp_path / "b") == set()


def test_a_register_that_is_open_is_not_replaced(root, older):
    register = opened(root)
    with pytest.raises(VaultInUse):
        put_back(older.path, root)
    assert names(register) == {"toen", "nu"}
    register.lock()
    assert not list(root.glob(".restoring*"))


def test_a_folder_with_other_things_in_it_is_not_used(tmp_path, older):
    (tmp_path / "foto").write_bytes(b"")
    for folder in (tmp_path, tmp_path / "foto", older.path.parent):
        with pytest.raises(FolderNotEmpty):
            put_back(older.path, folder)


def test_a_place_that_is_not_safe_is_refused_unless_allowed(tmp_path, older):
    network = Place(kind=PlaceKind.NETWORK)
    with pytest.raises(PlaceRefused):
        put_back(older.path, tmp_path / "b", look=lambda _: network)
    assert not (tmp_path / "b").exists()
    put_back(older.path, tmp_path / "b", look=lambda _: network, allow_place=True)
    assert json.loads((tmp_path / "b/vault.json").read_bytes())["database"]["journal"] == "DELETE"
    register = vault(tmp_path / "b", network).unlock(Passphrase(PASSPHRASE))
    assert names(register) == {"toen"}
    register.lock()


BESIDE = ("reminders.json", ".DS_Store", "vault (conflict).json")
"""What the program, a file manager and a cloud leave in the folder of a register."""


@pytest.mark.parametrize("gone", ["database", "half", "header", "everything", "journal"])
def test_a_register_that_cannot_be_read_is_set_aside_and_replaced(root, older, gone):
    path = root / "register-0001.db"
    if gone == "database":
        path.write_bytes(b"")
    if gone == "half":
        path.write_bytes(path.read_bytes()[: 4096 * 3])
    if gone == "journal":
        path.with_name(path.name + "-wal").write_bytes(b"what is left of a write")
        path.write_bytes(bytes(8192))
    if gone in {"header", "everything"}:
        (root / "vault.json").write_bytes(b"{")
        (root / "vault.json.bak").unlink()
    if gone == "everything":
        path.unlink()
        (root / "vault.json").unlink()
    before = files(root)
    for beside in BESIDE[:1] if gone == "everything" else BESIDE:
        (root / beside).write_text(beside)
    restored = put_back(older.path, root)
    assert contents(root) == {"toen"}
    assert restored.kept is None
    assert (root / BESIDE[0]).exists()
    if gone == "everything":
        assert restored.set_aside is None
    else:
        aside = files(restored.set_aside)
        assert aside == {name: before[name] for name in before if "/" not in name and name != ERASED}
    assert databases(root) in (["register-0001.db"], ["register-0002.db"])


def test_a_backup_restored_after_the_passphrase_was_changed_opens_with_the_one_of_today(root, older):
    register = opened(root)
    register.change_passphrase(OTHER, old=PASSPHRASE, cost=FAST)
    register.lock()
    put_back(older.path, root, Passphrase(OTHER))
    assert contents(root, OTHER) == {"toen"}
    put_back(older.path, root, Passphrase(PASSPHRASE))
    assert contents(root, OTHER) == {"toen"}
    with pytest.raises(WrongSecret):
        opened(root, PASSPHRASE)


def test_a_deputy_who_was_removed_stays_out(root):
    copied(root)
    register = opened(root)
    deputy = register.add_deputy(DEPUTY, cost=FAST)
    save(register, name="toen")
    backup = register.back_up(BackupKind.MANUAL)
    register.remove_slot(deputy.id)
    register.lock()
    restored = put_back(backup.path, root)
    assert not restored.old_ways
    for name in ("vault.json", "vault.json.bak"):
        header = json.loads((root / name).read_bytes())
        assert str(deputy.id) not in [slot["id"] for slot in header["slots"]]
    with pytest.raises(WrongSecret):
        opened(root, DEPUTY)
    assert contents(root) == {"toen"}


def test_a_deputy_who_was_shut_out_by_another_key_stays_out(root):
    copied(root)
    register = opened(root)
    register.add_deputy(DEPUTY, cost=FAST)
    save(register, name="toen")
    backup = register.back_up(BackupKind.MANUAL)
    register.rotate_keys(PASSPHRASE, cost=FAST)
    save(register, name="nu")
    register.lock()
    restored = put_back(backup.path, root)
    assert restored.old_ways
    assert [slot.role for slot in Vault.peek(root).slots] == [Role.OFFICER, None]
    with pytest.raises(WrongSecret):
        opened(root, DEPUTY)
    assert contents(root) == {"toen"}
    # what was there had another key, which the same passphrase opens
    put_back(restored.kept.path, root)
    assert contents(root) == {"toen", "nu"}


def test_a_passphrase_that_opens_neither_changes_nothing(root, older):
    before = files(root)
    with pytest.raises(WrongSecretOfBackup):
        put_back(older.path, root, Passphrase(OTHER))
    assert files(root) == before


@pytest.mark.parametrize("where", ["archive.make_empty", "restoring.switch_to", "packing.archive.write"])
def test_a_full_disk_leaves_the_register_as_it_was(root, older, monkeypatch, where):
    def fail(*_, **__):
        raise DiskFull

    monkeypatch.setattr(f"privdesk.vault.{where}", fail)
    with pytest.raises(DiskFull):
        put_back(older.path, root)
    monkeypatch.undo()
    assert contents(root) == {"toen", "nu"}
    assert not list(root.glob(".*"))


def test_a_replay_that_fails_leaves_the_register_as_it_was(root, older):
    def fail(*_):
        raise RuntimeError

    with pytest.raises(RuntimeError):
        put_back(older.path, root, replay=fail)
    assert contents(root) == {"toen", "nu"}


def copied_key(root):
    register = opened(root)
    key = type(register._key)(bytearray(register._key.material))
    register.lock()
    return key


def with_needle(root):
    """A backup with the name of somebody who was erased afterwards."""
    copied(root)
    register = opened(root)
    ref = save(register, name=NEEDLE, note=NEEDLE)
    backup = register.back_up(BackupKind.MANUAL)
    erase(register, ref)
    register.lock()
    return backup


def needles(root):
    key = copied_key(root)
    plain = {
        path.name: decrypted(path, key) if path.suffix == ".db" else path.read_bytes()
        for path in root.iterdir()
        if path.is_file()
    }
    assert any(b"CREATE TABLE" in data for data in plain.values())
    return [name for name, data in plain.items() if NEEDLE.encode() in data]


def test_who_was_erased_stands_on_no_page_after_an_older_backup_came_back(root):
    backup = with_needle(root)
    restored = put_back(backup.path, root)
    assert restored.erased_again == 1
    assert contents(root) == set()
    assert needles(root) == []
    assert not list(root.glob("*-wal")) or (root / "register-0002.db-wal").stat().st_size == 0


def test_the_needle_would_be_found(root):
    backup = with_needle(root)
    put_back(backup.path, root, replay=lambda *_: 0)
    assert contents(root) == {NEEDLE}
    assert needles(root) == ["register-0002.db"]


@pytest.mark.parametrize("lost", ["database", "list", "both", "header"])
def test_the_trail_or_the_list_alone_is_enough(root, lost):
    backup = with_needle(root)
    if lost in {"database", "both"}:
        (root / "register-0001.db").write_bytes(b"")
    if lost in {"list", "both"}:
        (root / ERASED).unlink()
    if lost == "header":
        (root / "vault.json").unlink()
        (root / "vault.json.bak").unlink()
    restored = put_back(backup.path, root)
    assert restored.lists_known == (lost != "both")
    assert contents(root) == ({NEEDLE} if lost == "both" else set())


def test_a_list_beside_a_copy_in_a_second_place_is_used(tmp_path, root):
    backup = with_needle(root)
    register = opened(root)
    (tmp_path / "usb").mkdir()
    backups(register).copy_to(tmp_path / "usb")
    register.lock()
    old = shutil.copy(backup.path, tmp_path / "usb")
    shutil.rmtree(root)
    assert put_back(Path(old), tmp_path / "b").erased_again == 1
    assert contents(tmp_path / "b") == set()


def test_a_list_can_be_given(tmp_path, root):
    backup = with_needle(root)
    other = shutil.copy(root / ERASED, tmp_path / "lijst.json")
    old = shutil.copy(backup.path, tmp_path)
    assert put_back(Path(old), tmp_path / "b", lists=[Path(other)]).erased_again == 1


def test_a_list_of_another_register_erases_nothing(tmp_path, root, older):
    listed = with_needle(tmp_path / "c").path.parent.parent / ERASED
    document = json.loads(listed.read_bytes()) | {"vault_id": "00000000-0000-0000-0000-000000000001"}
    (older.path.parent / ERASED).write_text(json.dumps(document))
    assert not put_back(older.path, root).erased_again


def test_an_edited_list_is_not_used_and_told(root, older):
    register = opened(root)
    erase(register, save(register, name="weg"))
    with register.read() as work:
        [kept] = {line.ref for line in audit.lines(work.session) if line.seq == older.manifest.audit_seq}
    register.lock()
    [erased] = load(root / ERASED).erasures
    text = (root / ERASED).read_text().replace(str(erased.ref), str(kept))
    (root / ERASED).write_text(text)
    restored = put_back(older.path, root)
    assert (restored.list_refused, restored.erased_again) == (True, 0)
    assert contents(root) == {"toen"}


def test_after_another_key_the_list_still_counts(root):
    backup = with_needle(root)
    register = opened(root)
    register.change_passphrase(OTHER, old=PASSPHRASE, cost=FAST)
    register.rotate_keys(OTHER, cost=FAST)
    register.lock()
    restored = put_back(backup.path, root)
    assert (restored.kept, restored.erased_again) == (None, 1)
    assert contents(root) == set()


def test_what_the_restored_trail_does_not_know_stays_listed_for_the_next_restore(root):
    copied(root)
    register = opened(root)
    first = register.back_up(BackupKind.MANUAL)
    ref = save(register, name=NEEDLE)
    second = register.back_up(BackupKind.MANUAL)
    erase(register, ref)
    register.lock()
    assert put_back(first.path, root).erased_again == 0
    assert put_back(second.path, root).erased_again == 1
    assert contents(root) == set()


def test_a_backup_of_before_a_restore_holds_nobody_who_was_erased(root):
    backup = with_needle(root)
    restored = put_back(backup.path, root)
    assert verify(restored.kept.path, Passphrase(PASSPHRASE), floor=FAST)
    put_back(restored.kept.path, root)
    assert contents(root) == set()
    assert [each.kind for each in backups_in(root / "backups")] == [BackupKind.MANUAL] * 3


def test_the_generation_of_the_header_goes_up(root, older):
    generation = Vault.peek(root).generation
    put_back(older.path, root)
    assert Vault.peek(root).generation > generation
