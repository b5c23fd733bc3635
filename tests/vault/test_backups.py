from __future__ import annotations

import datetime as dt
import json
import os
import shutil
import stat
import zipfile
from contextlib import suppress

import pytest

from privdesk.core.errors import (
    ClockDoubted,
    DatabaseDamaged,
    DiskFull,
    SecondPlaceInside,
    SecondPlaceMissing,
    VaultNotWritable,
)
from privdesk.db import audit
from privdesk.db.actions import Action
from privdesk.vault import Passphrase
from privdesk.vault.backups import backups_in, manifest_of
from privdesk.vault.manifest import BackupKind
from privdesk.vault.packing import FOLDER
from tests.db.shop import CupboardRecord
from tests.vault.backups import backups, made, members, names, opened_on, put_back, save, verify
from tests.vault.vaults import CLOCK, FAST, PASSPHRASE, copied, opened, vault

DAY = dt.date(2026, 4, 7)
posix = pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")


def days(number):
    return DAY + dt.timedelta(days=number)


def visited(root, day, *, changes=True, horizon=90):
    """A day at the desk: opened, something changed, locked."""
    register = opened_on(root, day)
    own = backups(register, horizon)
    register.before_lock.append(own.at_lock)
    if changes:
        save(register)
    assert all(isinstance(each, ClockDoubted) for each in register.lock())
    return [each.path.name for each in reversed(backups_in(root / FOLDER))]


def test_a_backup_is_a_zip_of_three_stored_members_that_says_what_is_in_it(tmp_path):
    backup = made(tmp_path / "a")
    assert backup.path == tmp_path / "a/backups/register-20260407T070000Z-manual.pdvault"
    with zipfile.ZipFile(backup.path) as packed:
        assert packed.namelist() == ["manifest.json", "vault.json", "register.db"]
        assert {each.compress_type for each in packed.infolist()} == {zipfile.ZIP_STORED}
    manifest = json.loads(members(backup.path)["manifest.json"])
    register = opened(tmp_path / "a")
    with register.read() as work:
        head = audit.head(work.session.connection())
    register.lock()
    assert (manifest["audit_seq"], manifest["audit_hash"]) == (head.seq, head.hash.hex())
    assert (manifest["format"], manifest["version"], manifest["kind"]) == ("privdesk-backup", 1, "manual")
    assert manifest["counts"]["test_cupboard"] == 1
    assert manifest["counts"]["audit"] == head.seq
    assert manifest_of(backup.path) == backup


@posix
def test_a_backup_is_for_its_owner_only_and_leaves_nothing_beside_it(tmp_path):
    backup = made(tmp_path / "a")
    assert stat.S_IMODE(backup.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(backup.path.parent.stat().st_mode) == 0o700
    assert list(backup.path.parent.iterdir()) == [backup.path]


def test_no_word_of_a_row_lies_readable_in_a_backup(tmp_path):
    backup = made(tmp_path / "a", name="Naaldenkussen-Voorbeeldstraat")
    assert b"Naaldenkussen" not in backup.path.read_bytes()


def test_unpacked_by_hand_it_is_a_register(tmp_path):
    backup = made(tmp_path / "a")
    (tmp_path / "b").mkdir()
    for name, data in members(backup.path).items():
        (tmp_path / "b" / name).write_bytes(data)
    register = opened(tmp_path / "b")
    assert names(register) == {"Kast"}
    register.lock()


def test_two_backups_of_one_second_are_two_files(tmp_path):
    first = made(tmp_path / "a")
    register = opened(tmp_path / "a")
    second = register.back_up(BackupKind.MANUAL)
    assert second.path.name == f"{first.path.stem}-2.pdvault"
    register.lock()
    assert [each.path for each in backups_in(tmp_path / "a/backups")] == [second.path, first.path]


def test_a_backup_can_be_made_while_another_connection_writes(tmp_path):
    copied(tmp_path / "a")
    register = opened(tmp_path / "a")
    save(register, name="eerst")
    with register.read() as work:
        work.session.query(CupboardRecord).count()
        backup = register.back_up(BackupKind.MANUAL)
    register.lock()
    assert verify(backup.path, Passphrase(PASSPHRASE), floor=FAST) == backup


def test_at_lock_a_backup_is_made_once_a_day_and_only_when_something_changed(tmp_path):
    copied(tmp_path / "a")
    assert len(visited(tmp_path / "a", days(0))) == 1
    assert len(visited(tmp_path / "a", days(0))) == 1
    assert len(visited(tmp_path / "a", days(1))) == 2
    assert len(visited(tmp_path / "a", days(2), changes=False)) == 2
    assert len(visited(tmp_path / "a", days(3), changes=False)) == 2
    [*_, last] = visited(tmp_path / "a", days(4))
    assert last == "register-20260411T070000Z-daily.pdvault"


def test_before_the_last_backup_passes_its_term_another_is_made(tmp_path):
    copied(tmp_path / "a")
    visited(tmp_path / "a", days(0))
    assert visited(tmp_path / "a", days(89), changes=False) == ["register-20260407T070000Z-daily.pdvault"]
    assert visited(tmp_path / "a", days(90), changes=False)[1:] == ["register-20260706T070000Z-daily.pdvault"]
    # a day later it is sure that the clock is right
    assert visited(tmp_path / "a", days(91), changes=False) == ["register-20260706T070000Z-daily.pdvault"]


def test_a_house_that_keeps_no_backups_has_none_of_another_day(tmp_path):
    copied(tmp_path / "a")
    assert visited(tmp_path / "a", days(0), horizon=0) == []
    register = opened_on(tmp_path / "a", days(1))
    backups(register, 0).make()
    register.lock()
    assert len(visited(tmp_path / "a", days(1), horizon=0)) == 1
    assert visited(tmp_path / "a", days(2), horizon=0) == []


def test_what_cannot_be_read_as_a_backup_goes_when_its_term_has_passed(tmp_path):
    copied(tmp_path / "a")
    visited(tmp_path / "a", days(0))
    old, new = tmp_path / "a/backups/oud.pdvault", tmp_path / "a/backups/nieuw.pdvault"
    aside = tmp_path / "a/backups/replaced-20251101T000000Z"
    aside.mkdir()
    (aside / "register-0001.db").write_bytes(b"oud")
    for path, age in ((old, 91), (new, 3), (aside, 91)):
        if not path.is_dir():
            path.write_bytes(b"PK\x03\x04 half")
        moment = CLOCK.now().timestamp() - age * 86400
        os.utime(path, (moment, moment))
    visited(tmp_path / "a", days(0))
    assert not old.exists()
    assert not aside.exists()
    assert new.exists()


def test_a_backup_that_fails_does_not_keep_the_register_open(tmp_path, monkeypatch):
    def fail(*_, **__):
        raise DiskFull

    copied(tmp_path / "a")
    register = opened(tmp_path / "a")
    register.before_lock.append(backups(register).at_lock)
    save(register)
    monkeypatch.setattr("privdesk.vault.archive.write", fail)
    [fault] = register.lock()
    assert isinstance(fault, DiskFull)
    with pytest.raises(RuntimeError, match="locked"):
        register.transactions  # noqa: B018
    assert list((tmp_path / "a/backups").iterdir()) == []
    opened(tmp_path / "a").lock()


def test_a_register_that_is_open_to_read_only_makes_no_backup(tmp_path):
    copied(tmp_path / "a")
    register = opened(tmp_path / "a", read_only=True)
    register.before_lock.append(backups(register).at_lock)
    with pytest.raises(VaultNotWritable):
        register.back_up(BackupKind.MANUAL)
    with pytest.raises(VaultNotWritable):
        register.keep_erasures()
    assert register.lock() == ()
    assert not (tmp_path / "a/backups").exists()


def test_a_backup_of_another_register_in_the_folder_does_not_stand_in_for_ours(tmp_path):
    copied(tmp_path / "other", which="other")
    other = opened(tmp_path / "other")
    foreign = other.back_up(BackupKind.DAILY)
    other.lock()
    copied(tmp_path / "a")
    register = opened(tmp_path / "a")
    own = backups(register)
    own.folder.mkdir()
    shutil.copy(foreign.path, own.folder)
    assert own.all() == ()
    assert own.is_due()
    register.lock()


def test_of_a_damaged_register_no_backup_is_made(tmp_path):
    copied(tmp_path / "a")
    register = opened(tmp_path / "a")
    for _ in range(50):
        save(register, name="n" * 3000)
    register.lock()
    path = tmp_path / "a/register-0001.db"
    data = bytearray(path.read_bytes())
    damaged = len(data) // 4096 * 4096 - 4096 * 10
    data[damaged + 100] ^= 1
    path.write_bytes(data)
    register = opened(tmp_path / "a")
    with pytest.raises(DatabaseDamaged):
        register.back_up(BackupKind.MANUAL)
    with suppress(DatabaseDamaged):
        register.lock()
    assert list((tmp_path / "a/backups").iterdir()) == []


def test_what_a_killed_program_left_is_removed_by_the_next_backup(tmp_path):
    backup = made(tmp_path / "a")
    (backup.path.parent / ".register.db.123.tmp").write_bytes(b"half")
    register = opened(tmp_path / "a")
    register.back_up(BackupKind.MANUAL)
    register.lock()
    assert not any(path.name.startswith(".") for path in backup.path.parent.iterdir())


def test_the_audit_trail_tells_of_backups_copies_and_drills(tmp_path):
    copied(tmp_path / "a")
    register = opened_on(tmp_path / "a", days(0))
    own = backups(register)
    backup = own.make()
    (tmp_path / "usb").mkdir()
    own.copy_to(tmp_path / "usb")
    own.record_drill(backup.made, succeeded=False)
    own.record_drill(backup.made, succeeded=True)
    with register.read() as work:
        actions = [line.action for line in audit.lines(work.session)][-4:]
    assert actions == [Action.VAULT_BACKED_UP, Action.VAULT_COPIED, Action.VAULT_DRILLED, Action.VAULT_DRILLED]
    assert own.last_drill() == own.last_second_copy() == register.clock.now()
    register.lock()


def test_a_drill_is_due_a_month_after_the_first_backup_and_after_every_drill_that_succeeded(tmp_path):
    copied(tmp_path / "a")
    register = opened_on(tmp_path / "a", days(0))
    own, clock = backups(register), register.clock
    assert not own.drill_due()
    backup = own.make()
    clock.moment += dt.timedelta(days=30)
    assert not own.drill_due()
    clock.moment += dt.timedelta(days=1)
    assert own.drill_due()
    own.record_drill(backup.made, succeeded=False)
    assert own.drill_due()
    own.record_drill(backup.made, succeeded=True)
    assert not own.drill_due()
    register.lock()


def test_a_second_copy_is_due_every_week_and_takes_the_newest(tmp_path):
    copied(tmp_path / "a")
    register = opened_on(tmp_path / "a", days(0))
    own = backups(register)
    assert own.second_copy_due()
    (tmp_path / "usb/register").mkdir(parents=True)
    first = own.copy_to(tmp_path / "usb/register")
    assert not own.second_copy_due()
    assert own.copy_to(tmp_path / "usb/register") == first
    assert verify(first.path, Passphrase(PASSPHRASE), floor=FAST).manifest == own.all()[0].manifest
    register.clock.moment += dt.timedelta(days=7)
    assert own.second_copy_due()
    save(register)
    assert own.copy_to(tmp_path / "usb/register").path != first.path
    register.clock.moment += dt.timedelta(days=84)
    save(register)
    register.clock.moment += dt.timedelta(days=1)
    assert own.copy_to(tmp_path / "usb/register").removed == 1
    assert not first.path.exists()
    register.lock()


def test_what_a_killed_copy_left_in_the_second_place_goes_with_the_next_and_that_of_others_stays(tmp_path):
    copied(tmp_path / "a")
    register = opened(tmp_path / "a")
    (tmp_path / "usb").mkdir()
    mark = str(register.header.vault_id)[:8]
    own, foreign = (tmp_path / f"usb/.{each}-register-x.pdvault.tmp" for each in (mark, "00000000"))
    for path in (own, foreign):
        path.write_bytes(b"half")
    backups(register).copy_to(tmp_path / "usb")
    assert (own.exists(), foreign.exists()) == (False, True)
    register.lock()


def test_a_second_place_that_is_not_there_is_not_made_and_the_backup_in_the_first_is_as_its_sentence_says(tmp_path):
    copied(tmp_path / "a")
    register = opened(tmp_path / "a")
    with pytest.raises(SecondPlaceMissing):
        backups(register).copy_to(tmp_path / "usb")
    assert not (tmp_path / "usb").exists()
    assert len(backups(register).all()) == 1
    register.lock()


def test_no_second_place_lies_in_the_register_itself(tmp_path):
    copied(tmp_path / "a")
    register = opened(tmp_path / "a")
    backups(register).make()
    (tmp_path / "link").symlink_to(tmp_path / "a/backups")
    for folder in (tmp_path / "a", tmp_path / "link"):
        with pytest.raises(SecondPlaceInside):
            backups(register).copy_to(folder)
    assert backups(register).second_copy_due()
    register.lock()


def test_after_an_older_backup_came_back_there_is_something_new_to_back_up(tmp_path):
    backup = made(tmp_path / "a")
    register = opened(tmp_path / "a")
    for _ in range(5):
        save(register)
    register.lock()
    put_back(backup.path, tmp_path / "a")
    register = opened_on(tmp_path / "a", days(1))
    assert backups(register).is_due()
    register.lock()


def test_in_a_second_place_the_backups_of_another_register_are_left_alone(tmp_path):
    vault(tmp_path / "a").create(
        tmp_path / "a", PASSPHRASE, clock=CLOCK, cost=FAST, floor=FAST, look=lambda _: vault(tmp_path)._look(tmp_path)
    )
    copied(tmp_path / "b")
    (tmp_path / "usb").mkdir()
    copies = []
    for name in "ab":
        register = opened(tmp_path / name)
        copies.append(backups(register).copy_to(tmp_path / "usb").path.name)
        register.lock()
    assert copies == ["register-20260407T070000Z-manual.pdvault", "register-20260407T070000Z-manual-2.pdvault"]
    register = opened_on(tmp_path / "b", days(199))
    save(register)
    register.clock.moment += dt.timedelta(days=1)
    assert backups(register).copy_to(tmp_path / "usb").removed == 1
    register.lock()
    assert (tmp_path / "usb" / copies[0]).exists()


def test_a_copy_that_lies_damaged_in_the_second_place_is_made_again(tmp_path):
    copied(tmp_path / "a")
    register = opened(tmp_path / "a")
    own = backups(register)
    (tmp_path / "usb").mkdir()
    path = own.copy_to(tmp_path / "usb").path
    data = bytearray(path.read_bytes())
    data[-5000] ^= 1
    path.write_bytes(data)
    again = own.copy_to(tmp_path / "usb").path
    assert again != path
    assert verify(again, Passphrase(PASSPHRASE), floor=FAST)
    register.lock()


def test_a_backup_that_a_wrong_clock_put_years_ahead_does_not_stay_for_years(tmp_path):
    copied(tmp_path / "a")
    (ahead,) = visited(tmp_path / "a", dt.date(2036, 1, 1))
    assert ahead in visited(tmp_path / "a", days(1))
    assert ahead in visited(tmp_path / "a", days(90))
    assert ahead not in visited(tmp_path / "a", days(91))


def test_a_clock_that_falls_back_to_the_beginning_costs_no_backup(tmp_path):
    copied(tmp_path / "a")
    before = [visited(tmp_path / "a", days(number)) for number in range(3)][-1]
    assert set(before) < set(visited(tmp_path / "a", dt.date(1970, 1, 1)))
    assert set(before) < set(visited(tmp_path / "a", days(4)))
