from __future__ import annotations

from pathlib import Path

import pytest

from privdesk.core.errors import FileNotWritable
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


def test_who_stops_the_writing_finds_what_was_there_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = tmp_path / "register.csv"
    before.write_bytes(b"van gisteren")

    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", stopped)
    with pytest.raises(KeyboardInterrupt):
        write_whole(before, b"van vandaag")
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {"register.csv": b"van gisteren"}
