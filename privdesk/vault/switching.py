"""Another database file in the place of this one. The header names the file, so replacing the header is the switch:
killed before it, the old file is the register; killed after it, the new one is.
"""

from __future__ import annotations

import dataclasses
import os
import re
from contextlib import suppress
from pathlib import Path
from typing import Any

from privdesk.vault import header as headers
from privdesk.vault.engine import telling_sqlite
from privdesk.vault.files import fsync_folder, make_empty, telling_the_disk
from privdesk.vault.header import Anchor, Header
from privdesk.vault.keys import MasterKey
from privdesk.vault.pages import SALT

_NUMBERED = re.compile(r"register-(\d{4})\.db(-wal|-shm|-journal)?")
BESIDE = ("", "-wal", "-shm", "-journal")


def next_file(root: Path, header: Header) -> Path:
    """Where the next database file is made; what an interrupted attempt left there is removed."""
    path = root / f"register-{_number(header.database.file) + 1:04d}.db"
    with telling_the_disk():
        for ending in BESIDE:
            path.with_name(path.name + ending).unlink(missing_ok=True)
        make_empty(path)
    return path


def copy_into(connection: Any, path: Path) -> None:
    """All that is in use, under the same key; of the ways to copy, the one that never gave half a copy."""
    with telling_sqlite(path.name):
        connection.execute("VACUUM INTO ?", (str(path),))


def switch_to(root: Path, header: Header, key: MasterKey, path: Path, *, schema: str, anchor: Anchor) -> Header:
    """``key`` opens the new file; no connection to it is open. The old file is removed, its header forgotten."""
    with telling_the_disk():
        with path.open("rb") as file:
            salt = file.read(SALT)
            os.fsync(file.fileno())
        fsync_folder(root)
    database = dataclasses.replace(header.database, file=path.name, salt=salt, schema=schema)
    header = dataclasses.replace(header, database=database, anchor=anchor)
    header = headers.save(root, header, key, forget_previous=True)
    remove_older(root, header)
    return header


def remove_older(root: Path, header: Header) -> None:
    """Database files from before the last switch. Newer ones stay: the header itself may be an old one put back."""
    now = _number(header.database.file)
    for path in root.iterdir():
        numbered = _NUMBERED.fullmatch(path.name)
        if numbered and int(numbered[1]) < now:
            with suppress(OSError):
                path.unlink()


def _number(file: str) -> int:
    numbered = _NUMBERED.fullmatch(file)
    return int(numbered[1]) if numbered else 0
