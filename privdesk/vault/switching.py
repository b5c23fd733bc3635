"""Another database file in the place of this one. The header names the file, so replacing the header is the switch:
killed before it, the old file is the register; killed after it, the new one is.
"""

from __future__ import annotations

import dataclasses
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from privdesk.core.errors import DiskFailed, ExpectedError
from privdesk.core.files import fsync_folder
from privdesk.vault import header as headers
from privdesk.vault.engine import telling_sqlite
from privdesk.vault.files import TEMPORARY, make_empty, telling_the_disk
from privdesk.vault.header import Anchor, Header
from privdesk.vault.keys import MasterKey
from privdesk.vault.pages import SALT

_NUMBERED = re.compile(r"register-(\d{4})\.db(-wal|-shm|-journal)?")
_MARK = ".switching-"
_MARKS = f"{_MARK}*{TEMPORARY}"
WAITING = ("-wal", "-journal")
BESIDE = ("", "-shm", *WAITING)


@contextmanager
def next_file(root: Path, header: Header) -> Iterator[Path]:
    """Where the next database file is made. Gone afterwards, or at the next opening, unless ``switch_to`` took it: who
    is erased meanwhile would stand in it for ever.
    """
    path = root / f".register-{_number(header.database.file) + 1:04d}.db{TEMPORARY}"
    with telling_the_disk():
        _remove(path)
        make_empty(path)
    try:
        yield path
    finally:
        with suppress(OSError):
            _remove(path)


def copy_into(connection: Any, path: Path) -> None:
    """All that is in use, under the same key; of the ways to copy, the one that never gave half a copy."""
    with telling_sqlite(path):
        # as an address: the name of a folder may have signs that are no text
        connection.execute("VACUUM INTO ?", (path.absolute().as_uri(),))


def switch_to(root: Path, header: Header, key: MasterKey, path: Path, *, schema: str, anchor: Anchor) -> Header:
    """``key`` opens the new file; no connection to it is open. The old file is removed, its header forgotten."""
    taken = path.with_name(path.name.removeprefix(".").removesuffix(TEMPORARY))
    with telling_the_disk():
        if any(path.with_name(path.name + ending).exists() for ending in WAITING):
            # what waits there would stay behind
            raise DiskFailed
        # Windows writes out only what was opened to be written to
        with path.open("r+b") as file:
            salt = file.read(SALT)
            os.fsync(file.fileno())
        _remove(taken)
        mark = _mark_of(taken)
        mark.unlink(missing_ok=True)
        make_empty(mark)
        path.replace(taken)
        fsync_folder(root)
    database = dataclasses.replace(header.database, file=taken.name, salt=salt, schema=schema)
    header = dataclasses.replace(header, database=database, anchor=anchor)
    try:
        header = headers.save(root, header, key, forget_previous=True)
    except BaseException:
        now = _on_disk(root)
        if now is None or now.database.file != taken.name:
            if now is not None:
                with suppress(OSError):
                    _remove(taken)
                    mark.unlink()
            raise
        # it is the register now, whatever failed after it: who went on in the old file would write into the void
        header = now
    with suppress(OSError):
        mark.unlink()
    remove_older(root, header)
    return header


def remove_unswitched(root: Path, header: Header) -> None:
    """What was killed just before the switch left a whole database that no header names: who is erased later would
    stand in it for ever. Without its mark such a file stays: the header itself may be an old one put back.
    """
    with suppress(OSError):
        for mark in root.glob(_MARKS):
            file = mark.name.removeprefix(_MARK).removesuffix(TEMPORARY)
            if _NUMBERED.fullmatch(file) and file != header.database.file:
                _remove(root / file)
            mark.unlink()


def is_mark(path: Path) -> bool:
    return path.match(_MARKS)


def _mark_of(path: Path) -> Path:
    return path.with_name(f"{_MARK}{path.name}{TEMPORARY}")


def _on_disk(root: Path) -> Header | None:
    """None when it cannot be read now: then no file is known to be the wrong one."""
    with suppress(OSError, ExpectedError):
        return headers.load(root).header
    return None


def remove_older(root: Path, header: Header) -> None:
    """Database files from before the last switch. Newer ones stay: the header itself may be an old one put back.

    None goes as long as it is not sure that after a power cut the header would still be this one.
    """
    try:
        fsync_folder(root)
    except OSError:
        return
    now = _number(header.database.file)
    for path in root.iterdir():
        numbered = _NUMBERED.fullmatch(path.name)
        if numbered and int(numbered[1]) < now:
            with suppress(OSError):
                path.unlink()


def _remove(path: Path) -> None:
    for ending in BESIDE:
        path.with_name(path.name + ending).unlink(missing_ok=True)


def _number(file: str) -> int:
    numbered = _NUMBERED.fullmatch(file)
    return int(numbered[1]) if numbered else 0
