"""The list beside the register: what may stand in it, and what is believed of it."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path
from typing import Any

import pytest

from privdesk.core.errors import HeaderMissing, RemindersDamaged, RemindersMissing
from privdesk.reminders.model import HouseKind
from privdesk.reminders.rules.side_file import NAME, SideFile, read, written
from privdesk.reminders.rules.telling import told_today
from privdesk.reminders.service.side_file import SideFolder
from privdesk.requests.rules.planning import PlannedKind
from tests.reminders.dates import TODAY, a_note
from tests.vault.faulty import faulty_disk

NOTES = (a_note(), a_note(HouseKind.AGREEMENT, 30), a_note(PlannedKind.ANONYMISE, 60, tell=()))


@pytest.fixture
def folder(tmp_path: Path) -> SideFolder:
    (tmp_path / "vault.json").write_text("{}")
    return SideFolder(tmp_path)


def told(number: int = 0) -> Any:
    made = told_today(NOTES[number], TODAY)
    assert made is not None
    return made


def test_what_is_written_is_read() -> None:
    side = SideFile(notes=NOTES, told=(told(),))
    assert read(written(side)) == side


def test_nothing_but_kinds_case_numbers_and_dates_is_written() -> None:
    document = json.loads(written(SideFile(notes=NOTES, told=(told(),))))
    assert set(document) == {"format", "dates", "told"}
    assert {key for each in document["dates"] for key in each} == {"kind", "case", "plan", "last", "tell"}
    assert {key for each in document["told"] for key in each} == {"kind", "case", "plan", "since"}


def changed(**but: Any) -> bytes:
    document = json.loads(written(SideFile(notes=NOTES)))
    document["dates"][0] |= but
    return json.dumps(document).encode()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"\xff\xfe",
        b'{"format": 2, "dates": [], "told": []}',
        b'{"format": 1, "dates": 5, "told": []}',
        b'{"format": 1}',
        b"[" * 100_000,
        changed(case="x" * 50),
        changed(case="KX\n<b>bold</b>"),
        changed(case="KX\u202eD3H2"),
        changed(case=7),
        changed(kind="holiday"),
        changed(plan="yesterday"),
        changed(tell="2026-11-23"),
        changed(tell=[1]),
    ],
)
def test_what_is_no_such_list_is_refused(folder: SideFolder, data: bytes) -> None:
    folder.path.write_bytes(data)
    with pytest.raises(RemindersDamaged):
        folder.read()


def test_a_register_without_a_list_and_a_folder_without_a_register_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(HeaderMissing):
        SideFolder(tmp_path).read()
    (tmp_path / "register-0001.db").write_bytes(b"")
    with pytest.raises(RemindersMissing):
        SideFolder(tmp_path).read()


def test_renewing_keeps_what_was_told(folder: SideFolder) -> None:
    folder.renew(NOTES)
    assert folder.remember([told()])
    folder.renew((*NOTES, a_note(on=5)))
    assert folder.read().told == (told(),)
    folder.renew(NOTES[1:])
    assert folder.read().told == ()


def test_a_damaged_list_is_written_anew(folder: SideFolder) -> None:
    folder.path.write_bytes(b"rubbish")
    folder.renew(NOTES)
    assert folder.read().notes == NOTES


def test_what_did_not_change_is_not_written(folder: SideFolder) -> None:
    folder.renew(NOTES)
    os.utime(folder.path, (1, 1))
    folder.renew(NOTES)
    assert folder.path.stat().st_mtime == 1


@pytest.mark.skipif(os.name != "posix", reason="rights of a file")
def test_only_the_officer_reads_it(folder: SideFolder) -> None:
    folder.renew(NOTES)
    assert folder.path.stat().st_mode & 0o077 == 0
    assert folder.path.name == NAME


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EIO, errno.EBUSY, errno.ENOENT])
def test_where_nothing_can_be_written_telling_goes_on(
    folder: SideFolder, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    folder.renew(NOTES)
    with faulty_disk(monkeypatch, "fsync") as disk:
        disk.arm(1, number)
        assert not folder.remember([told()])
