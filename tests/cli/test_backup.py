"""``privdesk backup``, ``restore`` and ``drill``."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path

import pytest

from privdesk.cli.backup import restore
from privdesk.cli.speech import Speech
from privdesk.core.clock import FixedClock
from privdesk.core.words import Words
from privdesk.vault import Passphrase, Vault
from privdesk.vault.backups import backups_in
from privdesk.wiring import build
from tests.cli.terminal import PASSPHRASE, Terminal, Typed, typed
from tests.formats.pdf.reading import all_spoken

CLOCK = FixedClock.on(dt.date(2026, 11, 23))


def command(*arguments: object, given: str = f"{PASSPHRASE}\n", language: str = "en") -> Typed:
    return typed(*map(str, arguments), "--language", language, clock=CLOCK, given=given)


@pytest.fixture
def backup(register: Path) -> Path:
    assert command("backup", register).code == 0
    return backups_in(register / "backups")[0].path


def activities(register: Path) -> int:
    vault = Vault(register, clock=CLOCK).unlock(Passphrase(PASSPHRASE), read_only=True)
    try:
        return len(build(vault).activities.all())
    finally:
        vault.lock()


def remove_one(register: Path) -> None:
    vault = Vault(register, clock=CLOCK).unlock(Passphrase(PASSPHRASE))
    services = build(vault, backs_up=False)
    services.activities.remove(services.activities.all()[0].id)
    vault.lock()


def test_a_backup_is_made_and_put_in_a_second_place(register: Path, tmp_path: Path, passphrase_file: str) -> None:
    (tmp_path / "usb").mkdir()
    done = typed(
        "backup", str(register), "--to", str(tmp_path / "usb"), "--passphrase-file", passphrase_file,
        "--language", "en", clock=CLOCK,
    )  # fmt: skip
    assert (done.code, done.err) == (0, "")
    made = backups_in(register / "backups")[0]
    assert f"Backup made and checked: {made.path}, " in done.out
    assert "It is removed on 21 February 2027" in done.out
    assert f"Also in the second place: {tmp_path / 'usb' / made.path.name}." in done.out
    assert (tmp_path / "usb" / made.path.name).read_bytes() == made.path.read_bytes()


def test_a_backup_is_put_back_in_its_register(register: Path, backup: Path) -> None:
    before = activities(register)
    remove_one(register)
    assert activities(register) == before - 1
    done = command("restore", backup, "--to", register)
    assert (done.code, done.err) == (0, "")
    assert f"is now the register in {register}." in done.out
    assert "What was there before was kept as a backup:" in done.out
    assert activities(register) == before


def test_a_backup_is_put_back_in_a_new_folder_and_says_what_it_does_not_know(
    register: Path, backup: Path, tmp_path: Path
) -> None:
    usb = tmp_path / "usb/a.pdvault"
    usb.parent.mkdir()
    usb.write_bytes(backup.read_bytes())
    done = command("restore", usb, "--to", tmp_path / "Nieuw.privdesk", language="nl")
    assert done.code == 0
    assert "Wis opnieuw wie na" in done.err
    assert "Het gaat open met de wachtwoordzinnen en de herstelcode van die dag." in done.out
    assert activities(tmp_path / "Nieuw.privdesk") == activities(register)


def test_a_drill_is_noted_in_the_register_and_printed(register: Path, backup: Path, tmp_path: Path) -> None:
    done = command("drill", backup, "--to", tmp_path / "drill.pdf")
    assert (done.code, done.err) == (0, "")
    assert "Succeeded: everything that was in it is there, and it opens." in done.out
    assert "The audit trail of the register tells of it." in done.out
    said = all_spoken((tmp_path / "drill.pdf").read_bytes())
    assert "Succeeded: this backup can be restored." in said
    assert register.stem in said
    vault = Vault(register, clock=CLOCK).unlock(Passphrase(PASSPHRASE))
    assert build(vault, backs_up=False).backups.last_drill() == CLOCK.now()
    vault.lock()


def test_a_drill_while_the_register_is_open_is_not_noted(register: Path, backup: Path) -> None:
    vault = Vault(register, clock=CLOCK).unlock(Passphrase(PASSPHRASE))
    done = command("drill", backup)
    vault.lock()
    assert done.code == 0
    assert "It could not be noted in the audit trail" in done.out


def test_the_page_of_a_drill_never_takes_the_place_of_the_backup(backup: Path) -> None:
    before = backup.read_bytes()
    for to in (backup, Path(), backup.with_suffix("")):
        done = command("drill", backup, "--to", to, given="")
        assert (done.code, "Let the name end in one of: .pdf." in done.err) == (64, True)
    assert backup.read_bytes() == before


def test_a_folder_is_not_called_by_no_name(register: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for arguments in (("drill", "."), ("backup", register, "--passphrase-file", ".")):
        assert command(*arguments).err.startswith("The file . cannot be read.\n")


def test_what_is_wrong_with_the_file_is_said_before_the_passphrase_is_asked(backup: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.pdvault"
    cut.write_bytes(backup.read_bytes()[:10_000])
    for arguments in (("restore", cut, "--to", tmp_path / "n"), ("drill", cut)):
        done = command(*arguments, given="")
        assert done.code == 65
        assert done.err.startswith("This backup is not complete: its end is missing.\n")
    assert command("drill", tmp_path / "absent.pdvault", given="").code == 66
    assert not (tmp_path / "n").exists()


def test_a_wrong_passphrase_names_the_day_of_the_backup(backup: Path, tmp_path: Path) -> None:
    done = command("restore", backup, "--to", tmp_path / "n", given="een heel andere zin dan toen\n")
    assert done.code == 77
    assert "does not fit the backup of 23 November 2026" in done.err
    assert command("drill", backup, "--code", given="0000-0000\n").code == 77


def test_the_register_in_use_is_told(register: Path, backup: Path) -> None:
    vault = Vault(register, clock=CLOCK).unlock(Passphrase(PASSPHRASE))
    assert command("restore", backup, "--to", register).code == 75
    assert command("backup", register).code == 75
    vault.lock()


def test_on_a_terminal_each_step_of_a_restore_is_said(backup: Path, tmp_path: Path) -> None:
    speech = Speech(
        words=Words("nl"), clock=CLOCK, stdin=io.StringIO(f"{PASSPHRASE}\n"), out=Terminal(), err=Terminal()
    )
    assert restore(str(backup), to=str(tmp_path / "n"), passphrase_file=None, code=False, speech=speech) == 0
    said = speech.err.getvalue().splitlines()
    assert [each[:12] for each in said if each.startswith("Stap")] == [
        f"Stap {number} van 6"[:12] for number in range(1, 7)
    ]
