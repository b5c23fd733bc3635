from pathlib import Path

import pytest

from privdesk.core.clock import FixedClock
from tests.cli.terminal import PASSPHRASE, Typed, typed


def check(register: Path, clock: FixedClock, *more: str) -> Typed:
    return typed("check", str(register), "--language", "en", *more, clock=clock, given=f"{PASSPHRASE}\n")


def contents(register: Path) -> dict[str, bytes]:
    return {str(path.relative_to(register)): path.read_bytes() for path in register.rglob("*") if path.is_file()}


def test_a_whole_register_is_said_to_be_whole(register: Path, clock: FixedClock) -> None:
    found = check(register, clock)
    assert (found.code, found.err) == (0, "")
    said = found.out.splitlines()
    assert said[0] == "Key file: good, with 2 ways to open the register."
    assert said[1] == "Database: whole; every page was read."
    assert said[2].startswith("Audit trail: unbroken, 7 lines; it ends with ")
    assert said[3] == "In the register: 3 processing activities, 1 processor and 0 open requests."


def test_open_points_are_listed_by_the_activity_that_has_them(register: Path, clock: FixedClock) -> None:
    said = check(register, clock).out.splitlines()
    place = said.index("  004 =Contactformulier")
    assert "    - Missing: Purposes." in said[place:]
    assert any(line.startswith("Open points: ") for line in said)


def test_nothing_is_changed_by_looking(register: Path, clock: FixedClock) -> None:
    before = contents(register)
    check(register, clock)
    after = contents(register)
    assert {name: after[name] for name in before} == before
    # SQLite leaves the side files of a reader, empty
    assert after.get("register-0001.db-wal", b"") == b""


@pytest.mark.parametrize("name", ["vault.json", "vault.json.bak"])
def test_a_damaged_key_file_is_read_from_its_copy(register: Path, clock: FixedClock, name: str) -> None:
    (register / name).write_bytes(b"{")
    found = check(register, clock)
    assert found.code == 0
    assert ("The key file is damaged" in found.err) == (name == "vault.json")


def test_a_damaged_page_gives_65_with_a_sentence(register: Path, clock: FixedClock) -> None:
    database = next(register.glob("register-*.db"))
    data = bytearray(database.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 64] = bytes(64)
    database.write_bytes(data)
    found = check(register, clock)
    assert found.code == 65
    assert "damaged" in (found.out + found.err).lower()
    assert "Traceback" not in found.err
