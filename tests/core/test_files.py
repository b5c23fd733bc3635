from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from privdesk.core.errors import DiskFailed, DiskFull, FileNotWritable
from privdesk.core.files import write_whole


def test_a_file_is_written_whole_and_nothing_else_is_left(tmp_path: Path) -> None:
    write_whole(tmp_path / "register.csv", b"heel")
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {"register.csv": b"heel"}


@pytest.mark.parametrize("where", ["een bestand/register.csv", "er is niets/register.csv", f"{'x' * 300}.csv", "map"])
def test_a_place_where_nothing_can_be_written(tmp_path: Path, where: str) -> None:
    (tmp_path / "een bestand").write_bytes(b"van iemand")
    (tmp_path / "map").mkdir()
    with pytest.raises(FileNotWritable):
        write_whole(tmp_path / where, b"heel")
    assert {each.name for each in tmp_path.iterdir()} == {"een bestand", "map"}


@pytest.mark.parametrize("path", [Path(), Path("/")])
def test_a_folder_without_a_name_is_no_file(path: Path) -> None:
    with pytest.raises(FileNotWritable) as refused:
        write_whole(path, b"heel")
    assert refused.value.facts["file"]


def test_who_stops_the_writing_finds_what_was_there_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = tmp_path / "register.csv"
    before.write_bytes(b"van gisteren")

    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", stopped)
    with pytest.raises(KeyboardInterrupt):
        write_whole(before, b"van vandaag")
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {"register.csv": b"van gisteren"}


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
def test_only_this_user_may_read_it_unless_it_is_to_be_shared_or_was(tmp_path: Path) -> None:
    old = os.umask(0o022)
    try:
        write_whole(tmp_path / "brief.pdf", b"1")
        write_whole(tmp_path / "register.pdf", b"1", shared=True)
        (tmp_path / "gedeeld.pdf").write_bytes(b"0")
        write_whole(tmp_path / "gedeeld.pdf", b"1")
    finally:
        os.umask(old)
    modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in tmp_path.iterdir()}
    assert modes == {"brief.pdf": 0o600, "register.pdf": 0o644, "gedeeld.pdf": 0o644}


def test_it_is_written_out_to_the_disk_before_it_takes_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    real_fsync, real_replace = os.fsync, os.replace
    monkeypatch.setattr(os, "fsync", lambda file: (done.append("fsync"), real_fsync(file)))
    monkeypatch.setattr(os, "replace", lambda one, other: (done.append("replace"), real_replace(one, other)))
    write_whole(tmp_path / "brief.pdf", b"1")
    assert done[:2] == ["fsync", "replace"]


@pytest.mark.parametrize("number, error", [(errno.ENOSPC, DiskFull), (errno.EDQUOT, DiskFull), (errno.EIO, DiskFailed)])
def test_what_the_disk_says_is_told_and_the_former_file_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, error: type[Exception]
) -> None:
    def fail(_file: int) -> None:
        raise OSError(number, "no")

    (tmp_path / "brief.pdf").write_bytes(b"0")
    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(error):
        write_whole(tmp_path / "brief.pdf", b"1")
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {"brief.pdf": b"0"}


def test_a_long_name_leaves_room_and_a_link_is_not_followed(tmp_path: Path) -> None:
    name = f"{'é' * 124}.pdf"
    write_whole(tmp_path / name, b"1")
    (tmp_path / "ander").write_bytes(b"0")
    (tmp_path / ".brief.pdf.part").symlink_to(tmp_path / "ander")
    write_whole(tmp_path / "brief.pdf", b"1")
    assert (tmp_path / "ander").read_bytes() == b"0"
    assert (tmp_path / name).exists()
