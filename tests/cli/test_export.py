from pathlib import Path

import pytest

from privdesk.core.clock import FixedClock
from privdesk.core.errors import DiskFull, VaultNotWritable
from privdesk.db import audit
from privdesk.db.actions import Action
from privdesk.vault import Passphrase, Vault
from privdesk.vault.backups import Backups
from privdesk.vault.lock import VaultLock
from tests.cli.terminal import PASSPHRASE, Typed, typed
from tests.formats.reading import rows


def export(register: Path, clock: FixedClock, to: Path, *more: str, given: str = f"{PASSPHRASE}\n") -> Typed:
    return typed("export", str(register), "--to", str(to), *more, clock=clock, given=given)


def names(path: Path) -> list[str]:
    return [row["Name of the processing activity"] for row in rows(path.read_bytes())]


def trail(register: Path, clock: FixedClock) -> list[audit.AuditLine]:
    vault = Vault(register, clock=clock).unlock(Passphrase(PASSPHRASE))
    try:
        with vault.read() as work:
            return list(audit.lines(work.session))
    finally:
        vault.lock()


@pytest.mark.parametrize("name", ["register.pdf", "register.cards.pdf", "register.xlsx", "register.csv"])
def test_a_register_is_written_in_every_kind(register: Path, clock: FixedClock, tmp_path: Path, name: str) -> None:
    found = export(register, clock, tmp_path / name)
    assert (found.code, found.err) == (0, "")
    assert str(tmp_path / name) in found.out
    starts = {"pdf": b"%PDF-", "xlsx": b"PK", "csv": b"\xef\xbb\xbf"}
    assert (tmp_path / name).read_bytes().startswith(starts[name.rpartition(".")[2]])


def test_a_register_of_a_day_holds_what_was_in_force_then(register: Path, clock: FixedClock, tmp_path: Path) -> None:
    export(register, clock, tmp_path / "nu.csv", "--language", "en")
    export(register, clock, tmp_path / "toen.csv", "--on", "30-9-2026", "--language", "en")
    assert names(tmp_path / "nu.csv") == ["Nieuwsbrief", "Salarisadministratie", "'=Contactformulier"]
    assert names(tmp_path / "toen.csv") == ["Nieuwsbrief", "Salarisadministratie"]


def test_the_layout_can_be_asked_for(register: Path, clock: FixedClock, tmp_path: Path) -> None:
    export(register, clock, tmp_path / "een.pdf", "--layout", "cards")
    export(register, clock, tmp_path / "twee.pdf")
    assert (tmp_path / "een.pdf").read_bytes() != (tmp_path / "twee.pdf").read_bytes()


def test_an_export_leaves_a_line_in_the_audit_trail_without_the_name_of_the_file(
    register: Path, clock: FixedClock, tmp_path: Path
) -> None:
    export(register, clock, tmp_path / "geheime naam.csv")
    [line] = [each for each in trail(register, clock) if each.action is Action.REGISTER_EXPORTED]
    assert line.detail == {"activities": 3, "kind": "csv", "layout": "table", "on": "2026-11-23", "processors": 1}


def test_a_backup_that_could_not_be_made_after_it_is_told(
    register: Path, clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_self: Backups) -> int:
        raise DiskFull

    monkeypatch.setattr(Backups, "at_lock", full)
    done = export(register, clock, tmp_path / "register.csv", "--language", "en")
    assert done.code == 0
    assert "disk is full" in done.err


def test_an_export_that_was_not_saved_leaves_no_line(register: Path, clock: FixedClock, tmp_path: Path) -> None:
    (tmp_path / "a.csv").mkdir()
    assert export(register, clock, tmp_path / "a.csv").code == 73
    assert Action.REGISTER_EXPORTED not in [line.action for line in trail(register, clock)]


def test_a_register_in_a_folder_that_is_read_only_is_exported_and_that_no_line_tells_it_is_said(
    register: Path, clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> VaultLock:
        raise VaultNotWritable

    with monkeypatch.context() as read_only:
        read_only.setattr(VaultLock, "take", refuse)
        found = export(register, clock, tmp_path / "a.csv", "--language", "en")
    assert found.code == 0
    assert "read-only: its audit trail does not tell" in found.err
    assert len(names(tmp_path / "a.csv")) == 3
    assert Action.REGISTER_EXPORTED not in [line.action for line in trail(register, clock)]


def test_the_passphrase_comes_from_a_file(
    register: Path, clock: FixedClock, tmp_path: Path, passphrase_file: str
) -> None:
    found = export(register, clock, tmp_path / "a.csv", "--passphrase-file", passphrase_file, given="")
    assert found.code == 0


def test_a_wrong_passphrase_gives_77_and_no_file(register: Path, clock: FixedClock, tmp_path: Path) -> None:
    found = export(register, clock, tmp_path / "a.csv", given="iets heel anders dan dat\n")
    assert found.code == 77
    assert not (tmp_path / "a.csv").exists()


@pytest.mark.parametrize(
    "to, more, code",
    [
        ("a.doc", [], 64),
        ("a", [], 64),
        ("a.pdf", ["--on", "31-2-2026"], 64),
        ("a.pdf", ["--on", "01-01-1000"], 64),
        ("a.pdf", ["--on", ""], 64),
        ("a.pdf", ["--passphrase-file", "bestaat-niet"], 66),
        ("geen map/a.csv", [], 73),
    ],
)
def test_what_cannot_be_done_is_said_with_its_code(
    register: Path, clock: FixedClock, tmp_path: Path, to: str, more: list[str], code: int
) -> None:
    before = sorted(tmp_path.iterdir())
    found = export(register, clock, tmp_path / to, *more)
    assert found.code == code
    said = [line for line in found.err.splitlines() if not line.startswith((" ", "Gebruik"))]
    assert len(said) == 2
    assert sorted(tmp_path.iterdir()) == before


def test_a_folder_that_is_no_register_is_refused_before_the_passphrase_is_asked(
    clock: FixedClock, tmp_path: Path
) -> None:
    assert export(tmp_path, clock, tmp_path / "a.pdf", given="").code == 66


def test_the_figures_of_a_year_are_written(register: Path, clock: FixedClock, tmp_path: Path) -> None:
    found = export(register, clock, tmp_path / "a.csv", "--what", "figures", "--year", "2026", "--language", "en")
    assert (found.code, found.err) == (0, "")
    assert f"the yearly figures of requests of 2026, in {tmp_path / 'a.csv'}" in found.out
    [line] = [each for each in trail(register, clock) if each.action is Action.REQUESTS_EXPORTED]
    assert line.detail["what"] == "figures"


@pytest.mark.parametrize(
    "more, said",
    [
        (("--year", "2026"), "--year means nothing for --what register.\nLeave it out, or use --on."),
        (("--what", "log", "--on", "1-1-2026"), "--on means nothing for --what log."),
        (("--what", "figures", "--layout", "cards"), "--layout means nothing for --what figures."),
        (("--what", "figures", "--year", "vorig"), "“vorig” is not a year."),
        (("--what", "figures", "--year", "1066"), "outside the time of this law"),
    ],
)
def test_what_does_not_go_together_is_said_before_the_passphrase_is_asked(
    tmp_path: Path, clock: FixedClock, more: tuple[str, ...], said: str
) -> None:
    found = export(tmp_path, clock, tmp_path / "a.csv", *more, "--language", "en", given="")
    assert found.code == 64
    assert said in found.err
