"""A register of which the making was broken off has nothing in it, and is made again in the same folder."""

from __future__ import annotations

import errno
import os
import signal
import sys
from pathlib import Path

import pytest

from privdesk.core.errors import ExpectedError, FolderNotEmpty, HalfMade, VaultNotWritable
from privdesk.core.folders import HEADER, MAKING
from privdesk.vault import Vault
from privdesk.vault import header as headers
from tests.vault.backups import made, put_back
from tests.vault.vaults import create, opened

posix = pytest.mark.skipif(sys.platform == "win32", reason="a process is forked")


def killed_before(root: Path, monkeypatch, step: str) -> None:
    """In a program of its own, as soon as it comes to that step of the making."""
    child = os.fork()
    if child == 0:
        try:
            monkeypatch.setattr(step, lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL))
            create(root)
        finally:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status)


@posix
@pytest.mark.parametrize(
    "step", ["privdesk.vault.making.create_database", "privdesk.vault.making.anchor_of", "privdesk.vault.header.save"]
)
def test_a_making_that_was_killed_is_told_and_may_be_begun_anew(tmp_path, monkeypatch, step):
    root = tmp_path / "a"
    killed_before(root, monkeypatch, step)
    with pytest.raises(HalfMade):
        Vault.peek(root)
    with pytest.raises(HalfMade):
        opened(root)
    create(root)
    opened(root).lock()
    assert sorted(each.name for each in root.iterdir()) == [
        "register-0001.db",
        "vault.json",
        "vault.json.bak",
        "vault.lock",
    ]


@posix
def test_killed_after_the_header_it_is_a_register(tmp_path, monkeypatch):
    killed_before(tmp_path / "a", monkeypatch, "privdesk.vault.vault.kit_of")
    opened(tmp_path / "a").lock()
    assert not (tmp_path / "a" / MAKING).exists()


def test_while_one_is_being_made_nobody_begins_another_there(tmp_path, monkeypatch):
    met = []
    real = headers.save

    def save(root, *arguments, **options):
        if not met:
            met.append(1)
            with pytest.raises(FolderNotEmpty):
                create(root)
        return real(root, *arguments, **options)

    monkeypatch.setattr("privdesk.vault.header.save", save)
    create(tmp_path / "a")
    opened(tmp_path / "a").lock()
    assert met


@pytest.mark.parametrize("name", ["brief.pdf", HEADER, f"{HEADER}.bak", "register-0002.db"])
def test_a_mark_gives_nobody_the_right_to_what_else_lies_there(tmp_path, name):
    for each in (MAKING, "register-0001.db", name):
        (tmp_path / each).write_bytes(b"x")
    with pytest.raises(ExpectedError):
        create(tmp_path)
    assert (tmp_path / name).read_bytes() == b"x"
    assert (tmp_path / "register-0001.db").read_bytes() == b"x"


def test_where_no_drive_is_nothing_is_made_or_put_back(tmp_path, monkeypatch):
    backup = made(tmp_path / "a")

    def absent(*_, **__):
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))

    monkeypatch.setattr(Path, "mkdir", absent)
    with pytest.raises(VaultNotWritable):
        create(tmp_path / "b")
    with pytest.raises(VaultNotWritable):
        put_back(backup.path, tmp_path / "b")
