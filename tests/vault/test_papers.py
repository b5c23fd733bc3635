"""Papers for other programs: only this user sees them, and they go."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from privdesk.vault.papers import PaperFolder, purge_left

LEFT_BY_A_CRASH = """
import os, sys
from pathlib import Path
from privdesk.vault.papers import PaperFolder
folder = PaperFolder(Path(sys.argv[1]))
print(folder.lay("brief.pdf", b"%PDF"), flush=True)
os.kill(os.getpid(), 9)
"""


def test_a_paper_can_be_read_by_its_user_only_and_written_by_nobody(tmp_path: Path) -> None:
    papers = PaperFolder(tmp_path)
    path = papers.lay("L05-2026-11-23.pdf", b"%PDF")
    assert path.read_bytes() == b"%PDF"
    assert path.name == "L05-2026-11-23.pdf"
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(path.stat().st_mode) == 0o400
    papers.purge()


def test_at_lock_everything_goes_with_its_folder_and_the_next_paper_gets_a_new_one(tmp_path: Path) -> None:
    papers = PaperFolder(tmp_path)
    first = [papers.lay("brief.pdf", b"1"), papers.lay("brief.pdf", b"2")]
    assert [each.name for each in first] == ["brief.pdf", "brief-2.pdf"]
    assert papers.purge() == 0
    assert list(tmp_path.iterdir()) == []
    assert papers.purge() == 0
    again = papers.lay("brief.pdf", b"3")
    assert again.parent != first[0].parent
    papers.purge()


def test_a_folder_that_the_system_cleared_away_is_gone(tmp_path: Path) -> None:
    papers = PaperFolder(tmp_path)
    shutil.rmtree(papers.lay("brief.pdf", b"1").parent)
    assert papers.purge() == 0


@pytest.mark.parametrize(
    "name, laid", [("../../weg.pdf", "-..-weg.pdf"), ("a/b.pdf", "a-b.pdf"), (".pdf", "pdf"), ("", "paper")]
)
def test_a_name_leads_nowhere_else(tmp_path: Path, name: str, laid: str) -> None:
    papers = PaperFolder(tmp_path)
    path = papers.lay(name, b"")
    assert path.parent.parent == tmp_path
    assert path.name == laid
    papers.purge()


def test_what_a_crash_left_goes_at_the_next_start_and_what_is_in_use_stays(tmp_path: Path) -> None:
    crashed = subprocess.run(
        [sys.executable, "-c", LEFT_BY_A_CRASH, str(tmp_path)], capture_output=True, text=True, check=False
    )
    left = Path(crashed.stdout.strip())
    assert left.exists()
    papers = PaperFolder(tmp_path)
    in_use = papers.lay("open.pdf", b"")
    assert purge_left(tmp_path) == 0
    assert not left.parent.exists()
    assert in_use.exists()
    papers.purge()


def test_what_somebody_else_laid_under_our_name_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "privdesk-papers-file").write_text("no folder")
    victim = tmp_path / "victim"
    victim.mkdir()
    (victim / "file").touch()
    (tmp_path / "privdesk-papers-link").symlink_to(victim, target_is_directory=True)
    assert purge_left(tmp_path) == 0
    assert (victim / "file").exists()


@pytest.mark.skipif(os.name != "posix" or os.getuid() == 0, reason="root removes everything")
def test_what_cannot_be_removed_is_counted(tmp_path: Path) -> None:
    papers = PaperFolder(tmp_path)
    path = papers.lay("brief.pdf", b"")
    path.parent.chmod(0o500)
    assert papers.purge() > 0
    path.parent.chmod(0o700)
    assert purge_left(tmp_path) == 0
    assert list(tmp_path.iterdir()) == []
