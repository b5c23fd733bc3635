"""What can be wrong with a file that says it is a backup; each has its own error, and nothing is ever half restored."""

from __future__ import annotations

import json
import shutil
import struct
import zipfile
from operator import attrgetter

import pytest

from privdesk import vault as vault_package
from privdesk.core import errors
from privdesk.core.canonical import canonical
from privdesk.core.errors import (
    BackupDamaged,
    BackupEdited,
    BackupForeign,
    BackupIncomplete,
    DatabaseDamaged,
    ExpectedError,
    FileUnreadable,
    NewerSchema,
    RecoveryCodeMistyped,
    UnsafeParameters,
    WrongSecret,
    WrongSecretOfBackup,
)
from privdesk.vault import Passphrase, RecoveryCode
from privdesk.vault.backups import manifest_of
from privdesk.vault.drilling import drill
from privdesk.vault.kdf import FLOOR
from privdesk.vault.manifest import BackupKind
from tests.vault.backups import edited, made, members, names, packed, put_back, verify
from tests.vault.vaults import CLOCK, FAST, PASSPHRASE, copied, opened

SHOWN = Passphrase(PASSPHRASE)


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    return made(tmp_path_factory.mktemp("whole") / "a").path


def verdict(path, shown=SHOWN, floor=FAST):
    """What the three ways to use a backup say; they must agree."""
    met = []
    for use in (
        lambda: verify(path, shown, floor=floor),
        lambda: drill(path, shown, clock=CLOCK, floor=floor),
        lambda: put_back(path, path.parent / "restored", shown, floor=floor),
    ):
        with pytest.raises(ExpectedError) as caught:
            use()
        met.append(type(caught.value))
    assert len(set(met)) == 1, met
    assert not (path.parent / "restored").exists()
    return met[0]


def test_cut_anywhere_a_backup_is_incomplete(whole, tmp_path):
    data = whole.read_bytes()
    lengths = {0, 1, 3, 4, 30, 1000, 5000, *range(6000, len(data), 37_777), *range(len(data) - 300, len(data), 7)}
    for length in sorted(lengths):
        cut = tmp_path / "cut.pdvault"
        cut.write_bytes(data[:length])
        with pytest.raises(BackupIncomplete):
            manifest_of(cut)
    assert verdict(cut) is BackupIncomplete


def test_one_changed_byte_is_never_silent(whole, tmp_path):
    data = whole.read_bytes()
    path = tmp_path / "changed.pdvault"
    places = [*range(0, 9000, 211), *range(9000, len(data) - 400, 29_989), *range(len(data) - 400, len(data), 13)]
    unseen = []
    for at in places:
        changed = bytearray(data)
        changed[at] ^= 0x41
        path.write_bytes(changed)
        try:
            verify(path, SHOWN, floor=FAST)
        except (errors.VaultError, FileUnreadable):
            continue
        unseen.append(at)
    # times, rights and versions in the lists of a ZIP mean nothing to us
    with zipfile.ZipFile(whole) as archive:
        bodies = [
            range(
                each.header_offset + 30 + len(each.filename),
                each.header_offset + 30 + len(each.filename) + each.file_size,
            )
            for each in archive.infolist()
        ]
    assert [at for at in unseen if any(at in body for body in bodies)] == []


@pytest.mark.parametrize("name", ["manifest.json", "vault.json", "register.db"])
def test_a_member_with_another_byte_is_damage(whole, tmp_path, name):
    contents = members(whole)
    data = bytearray(contents[name])
    data[len(data) // 2] ^= 1
    path = packed(tmp_path / "a.pdvault", contents | {name: bytes(data)})
    expected = BackupDamaged
    if name == "manifest.json":
        # it may still be a manifest; then only its seal tells
        assert verdict(path) in {BackupDamaged, BackupEdited}
    else:
        assert verdict(path) is expected


def test_a_manifest_that_was_edited_with_all_sums_right_is_told_by_its_seal(whole, tmp_path):
    def older(manifest):
        manifest["created"] = "2020-01-01T00:00:00Z"

    assert verdict(edited(whole, tmp_path / "a.pdvault", older)) is BackupEdited


def test_a_database_that_was_put_in_with_all_sums_right_is_told_by_the_seal(whole, tmp_path):
    other = members(made(tmp_path / "other").path)["register.db"]
    assert verdict(edited(whole, tmp_path / "a.pdvault", lambda _: None, database=other)) is BackupEdited


def test_a_header_that_was_edited_is_told_by_the_seal(whole, tmp_path):
    from privdesk.vault.header import _sha256

    header = json.loads(members(whole)["vault.json"])
    header["generation"] += 1
    unsealed = {name: value for name, value in header.items() if name not in {"sha256", "mac"}}
    header["sha256"] = _sha256(unsealed)
    assert verdict(edited(whole, tmp_path / "a.pdvault", lambda _: None, header=canonical(header))) is BackupEdited


def test_a_header_of_another_register_is_told(whole, tmp_path):
    copied(tmp_path / "b", which="other")
    other = opened(tmp_path / "b")
    backup = other.back_up(manifest_of(whole).kind)
    other.lock()
    header = members(backup.path)["vault.json"]
    assert verdict(edited(whole, tmp_path / "a.pdvault", lambda _: None, header=header)) is BackupEdited


def test_a_header_that_asks_for_the_whole_machine_is_refused_before_anything_is_derived(whole, tmp_path):
    assert (
        verdict(shutil.copy(whole, tmp_path / "a.pdvault") and tmp_path / "a.pdvault", floor=FLOOR) is UnsafeParameters
    )


def test_a_backup_of_another_register_does_not_replace_this_one(whole, tmp_path):
    copied(tmp_path / "b", which="other")
    before = {path.name: path.read_bytes() for path in (tmp_path / "b").iterdir()}
    with pytest.raises(BackupForeign):
        put_back(whole, tmp_path / "b")
    assert {path.name: path.read_bytes() for path in (tmp_path / "b").iterdir()} == before


@pytest.mark.parametrize(
    "newer", [lambda manifest: manifest.update(version=2), lambda manifest: manifest.update(schema="9999")]
)
def test_a_backup_of_a_newer_program_is_refused(whole, tmp_path, newer):
    assert verdict(edited(whole, tmp_path / "a.pdvault", newer)) is NewerSchema


def test_a_passphrase_of_another_day_is_told_with_the_day_of_the_backup(whole, tmp_path):
    path = tmp_path / "a.pdvault"
    shutil.copy(whole, path)
    assert verdict(path, Passphrase("die van vandaag en niet van toen")) is WrongSecretOfBackup
    with pytest.raises(WrongSecret) as met:
        verify(whole, Passphrase("die van vandaag en niet van toen"), floor=FAST)
    assert met.value.facts == {"made": CLOCK.now()}
    assert verdict(path, RecoveryCode("0000-1111")) is RecoveryCodeMistyped


def test_what_is_no_backup_is_not_called_damaged(whole, tmp_path):
    path = tmp_path / "a.pdvault"
    for data in (b"%PDF-1.7 ...", b"SQLite format 3\x00" + bytes(5000), b"{}"):
        path.write_bytes(data)
        assert verdict(path) is FileUnreadable
    path.unlink()
    assert verdict(path) is FileUnreadable
    path.mkdir()
    assert verdict(path) is FileUnreadable


@pytest.mark.parametrize(
    "name",
    [
        "../vault.json",
        "/etc/passwd",
        "..\\vault.json",
        "C:vault.json",
        "backups/../../vault.json",
        "vault.json/",
        "VAULT.JSON",
    ],
)
def test_names_that_climb_out_are_no_members_of_ours(whole, tmp_path, name):
    (tmp_path / "in").mkdir()
    contents = members(whole)
    renamed = {name if each == "vault.json" else each: data for each, data in contents.items()}
    assert verdict(packed(tmp_path / "in/a.pdvault", renamed)) is FileUnreadable
    assert verdict(packed(tmp_path / "in/a.pdvault", contents | {name: b"more"})) is FileUnreadable
    assert [path.name for path in tmp_path.rglob("*")] == ["in", "a.pdvault"]


def test_two_members_of_one_name_are_refused(whole, tmp_path):
    path = packed(tmp_path / "a.pdvault", members(whole))
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("vault.json", b"{}")
    assert verdict(path) is FileUnreadable


def test_a_compressed_member_is_never_unpacked(whole, tmp_path):
    bomb = members(whole) | {"register.db": bytes(20_000_000)}
    path = packed(tmp_path / "bomb.pdvault", bomb, compression=zipfile.ZIP_DEFLATED)
    assert path.stat().st_size < 40_000
    assert verdict(path) is BackupDamaged


def test_a_member_that_says_to_be_larger_than_the_file_is_refused(whole, tmp_path):
    data = bytearray(whole.read_bytes())
    entry = data.rindex(b"PK\x01\x02")
    for at in (entry + 20, entry + 24):
        struct.pack_into("<I", data, at, 0x7FFF_FFFF)
    path = tmp_path / "a.pdvault"
    path.write_bytes(data)
    assert verdict(path) is BackupDamaged


def test_members_that_lie_over_each_other_are_refused(whole, tmp_path):
    data = bytearray(whole.read_bytes())
    entries = [at for at in range(len(data) - 400, len(data)) if data[at : at + 4] == b"PK\x01\x02"]
    struct.pack_into("<I", data, entries[1] + 42, struct.unpack_from("<I", data, entries[2] + 42)[0])
    path = tmp_path / "a.pdvault"
    path.write_bytes(data)
    assert verdict(path) is BackupDamaged


def test_a_small_member_of_a_gigabyte_is_not_read(whole, tmp_path):
    contents = members(whole)
    path = packed(tmp_path / "a.pdvault", contents | {"manifest.json": b" " * 1_100_000 + contents["manifest.json"]})
    assert verdict(path) is BackupDamaged


@pytest.mark.parametrize(
    "change",
    [
        lambda manifest: manifest.update(counts={"x; DROP": 1}),
        lambda manifest: manifest.update(counts=[]),
        lambda manifest: manifest.update(vault_id="../.."),
        lambda manifest: manifest.update(kind="weekly"),
        lambda manifest: manifest.update(audit_seq=-1),
        lambda manifest: manifest.update(audit_seq=True),
        lambda manifest: manifest.update(schema="../../../9"),
        lambda manifest: manifest.update(members={}),
        lambda manifest: manifest.update(format="privdesk-vault"),
        lambda manifest: manifest.clear(),
    ],
)
def test_a_manifest_with_other_things_in_it_is_damaged(whole, tmp_path, change):
    assert verdict(edited(whole, tmp_path / "a.pdvault", change)) is BackupDamaged


@pytest.mark.parametrize("text", [b"", b"[]", b"{}", b"\xff", b'{"version":1e999}', b'{"a":' * 100_000, b"null"])
def test_a_manifest_that_is_no_json_of_ours_is_damaged(whole, tmp_path, text):
    assert verdict(packed(tmp_path / "a.pdvault", members(whole) | {"manifest.json": text})) is BackupDamaged


def test_the_whole_one_is_good(whole, tmp_path):
    assert verify(whole, SHOWN, floor=FAST) == manifest_of(whole)
    put_back(whole, tmp_path / "b")
    register = opened(tmp_path / "b")
    assert names(register) == {"Kast"}
    register.lock()


@pytest.mark.parametrize("step", ["packing.copy_into", "packing.archive.write"])
def test_a_backup_that_the_disk_did_not_keep_as_it_was_written_is_none(tmp_path, monkeypatch, step):
    """Checked as a database before it is packed, and read back after it."""
    copied(tmp_path / "a")
    register = opened(tmp_path / "a")
    real = attrgetter(step)(vault_package)

    def spoilt(*arguments):
        real(*arguments)
        path = arguments[1] if step.endswith("into") else arguments[0]
        data = bytearray(path.read_bytes())
        # on a page that nothing but the check reads
        data[5000] ^= 1
        path.write_bytes(data)

    monkeypatch.setattr(f"privdesk.vault.{step}", spoilt)
    with pytest.raises(DatabaseDamaged if step.endswith("into") else BackupDamaged):
        register.back_up(BackupKind.MANUAL)
    assert list((tmp_path / "a/backups").iterdir()) == []
    register.lock()
