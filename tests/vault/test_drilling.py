from __future__ import annotations

import dataclasses
import json
import os

import pytest

from privdesk.core.errors import DiskFull, NewerSchema
from privdesk.vault import Passphrase, RecoveryCode
from privdesk.vault.drilling import drill, purge_left
from privdesk.vault.manifest import BackupKind
from privdesk.vault.private_folder import PrivateFolder
from privdesk.vault.sealing import sealed
from privdesk.vault.slots import SlotKind
from privdesk.vault.stages import DRILLING
from tests.vault.backups import made, members, packed
from tests.vault.vaults import CLOCK, FAST, PASSPHRASE, copied, opened


def tried(path, shown=None, **but):
    return drill(path, shown or Passphrase(PASSPHRASE), clock=CLOCK, floor=FAST, **but)


def test_a_drill_opens_compares_and_leaves_nothing(tmp_path):
    backup = made(tmp_path / "a")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    (tmp_path / "room").mkdir()
    stages = []
    result = tried(backup.path, folder=tmp_path / "room", step=lambda *stage: stages.append(stage))
    assert result.succeeded
    assert stages == [(number, len(DRILLING)) for number in range(len(DRILLING))]
    assert (result.opened_with, result.at, result.backup) == (SlotKind.PASSPHRASE, CLOCK.now(), backup)
    assert {each.table: each.found for each in result.counted}["test_cupboard"] == 1
    assert (result.head_fits, result.counts_fit, result.integrity.is_whole, result.fault) == (True, True, True, None)
    assert result.integrity.total > 10
    assert list((tmp_path / "room").iterdir()) == []
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_the_recovery_code_is_tried_out_too(tmp_path):
    _, kit = copied(tmp_path / "a")
    register = opened(tmp_path / "a")
    backup = register.back_up(BackupKind.MANUAL)
    register.lock()
    assert tried(backup.path, RecoveryCode(kit.code)).opened_with is SlotKind.RECOVERY


def test_a_drill_runs_while_the_register_is_open(tmp_path):
    copied(tmp_path / "a")
    register = opened(tmp_path / "a")
    assert tried(register.back_up(BackupKind.MANUAL).path).succeeded
    register.lock()


def resealed(root, path, change):
    """As the program itself would have written it, had it counted otherwise."""
    register = opened(root)
    contents = members(path)
    manifest = json.loads(contents["manifest.json"])
    del manifest["mac"]
    change(manifest)
    text = sealed(manifest, register._key)
    register.lock()
    return packed(path.with_name("other.pdvault"), contents | {"manifest.json": text})


@pytest.mark.parametrize(
    "change, fits",
    [
        (lambda manifest: manifest["counts"].update(test_cupboard=2), (False, True)),
        (lambda manifest: manifest["counts"].pop("audit"), (False, True)),
        (lambda manifest: manifest["counts"].update(gone=1), (False, True)),
        (lambda manifest: manifest.update(audit_seq=1), (True, False)),
        (lambda manifest: manifest.update(audit_hash="0" * 64), (True, False)),
    ],
)
def test_other_counts_or_another_head_fail_the_drill(tmp_path, change, fits):
    backup = made(tmp_path / "a")
    result = tried(resealed(tmp_path / "a", backup.path, change))
    assert (result.counts_fit, result.head_fits) == fits
    assert not result.succeeded


def test_a_restored_register_that_does_not_open_fails_the_drill(tmp_path, monkeypatch):
    def fail(*_, **__):
        raise NewerSchema

    backup = made(tmp_path / "a")
    monkeypatch.setattr("privdesk.vault.unpacking.OpenVault.open", fail)
    result = tried(backup.path)
    assert isinstance(result.fault, NewerSchema)
    assert not result.succeeded


def test_a_full_disk_is_told_and_leaves_nothing(tmp_path, monkeypatch):
    def fail(*_):
        raise OSError(28, "No space left on device")

    backup = made(tmp_path / "a")
    (tmp_path / "room").mkdir()
    monkeypatch.setattr("privdesk.vault.archive.make_empty", fail)
    with pytest.raises(DiskFull):
        tried(backup.path, folder=tmp_path / "room")
    assert list((tmp_path / "room").iterdir()) == []


def test_a_broken_trail_or_reference_fails_the_drill(tmp_path):
    result = tried(made(tmp_path / "a").path)
    broken = dataclasses.replace(result.integrity, orphans=1)
    assert not dataclasses.replace(result, integrity=broken).succeeded


def test_what_a_killed_drill_left_goes_at_the_next_start_and_one_that_goes_on_stays(tmp_path):
    left, running = PrivateFolder("privdesk-drill-", tmp_path), PrivateFolder("privdesk-drill-", tmp_path)
    for each in (left, running):
        (each.path / "register").mkdir()
        (each.path / "register/register.db").write_bytes(b"x")
    os.close(left._descriptor)
    assert purge_left(tmp_path) == 0
    assert [each.exists() for each in (left.path, running.path)] == [False, True]
    assert running.purge() == 0
    assert list(tmp_path.iterdir()) == []
