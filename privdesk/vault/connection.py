"""One connection to the database, as every connection must be."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain
from pathlib import Path
from typing import Any, Literal

from sqlcipher3 import dbapi2

from privdesk.vault.header import Journal
from privdesk.vault.keys import SIZE, MasterKey, wipe

APPLICATION_ID = 0x50726976
"""Priv"""
OLDEST_SQLITE = (3, 51, 3)
STATEMENTS = 1000
"""Compiled ones that a connection keeps. Of those that do not fit the driver throws away the newest: the program has
more than the usual 128, and then compiles most of what it says anew each time, the dearer with locked memory.
"""
Mode = Literal["rw", "ro", "rwc", "immutable"]

_Pragmas = tuple[tuple[str, str, object], ...]
"""Name, value, what it answers when asked."""

_BEFORE_KEY: _Pragmas = (
    ("cipher_log_level", "NONE", "NONE"),
    ("cipher_memory_security", "ON", "1"),
)
_ALWAYS: _Pragmas = (
    ("busy_timeout", "10000", 10000),
    # FILE writes what is being sorted to disk, unencrypted
    ("temp_store", "MEMORY", 2),
    ("foreign_keys", "ON", 1),
    ("secure_delete", "ON", 1),
    ("trusted_schema", "OFF", 0),
)
_WRITING: _Pragmas = (
    ("journal_mode", "WAL", "wal"),
    # WAL with NORMAL lost acknowledged commits in power cuts; this lost none of 300
    ("synchronous", "FULL", 2),
)
_BEFORE_READING_ALONE = ("locking_mode", "EXCLUSIVE", "exclusive")
"""Then SQLite needs no memory shared between programs, which a network drive does not have."""
_WRITING_ALONE: _Pragmas = (
    ("journal_mode", "DELETE", "delete"),
    # DELETE with FULL lost acknowledged commits in power cuts; this lost none of 300
    ("synchronous", "EXTRA", 3),
)
"""For a place that is not safe."""
_READING: _Pragmas = (("query_only", "ON", 1),)


class ForeignApplication(Exception):
    """The key fits, but it is no register."""


def connect(
    path: Path, key: MasterKey, mode: Mode = "rw", salt: bytes | None = None, *, journal: Journal = "WAL"
) -> Any:
    """Raises dbapi2.Error, or ForeignApplication. ``salt``: to open a file whose first 16 bytes are damaged."""
    connection = open_file(path, mode)
    try:
        _prepare(connection, key, mode, salt, journal)
    except BaseException:
        connection.close()
        raise
    return connection


def open_file(path: Path, mode: Mode) -> Any:
    """Without a key and with nothing set; raises dbapi2.Error."""
    query = "mode=ro&immutable=1" if mode == "immutable" else f"mode={mode}"
    return dbapi2.connect(
        f"{path.absolute().as_uri()}?{query}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=STATEMENTS,
    )


def _prepare(connection: Any, key: MasterKey, mode: Mode, salt: bytes | None, journal: Journal) -> None:
    if connection.execute("PRAGMA cipher_version").fetchone() is None or dbapi2.sqlite_version_info < OLDEST_SQLITE:
        raise RuntimeError("this is not the SQLCipher that the register needs")
    for pragma in _BEFORE_KEY:
        _set(connection, *pragma)
    _unlock(connection, key, salt)
    _settle(connection, mode, journal)


def _settle(connection: Any, mode: Mode, journal: Journal) -> None:
    writes = mode in {"rw", "rwc"}
    if writes and journal == "DELETE":
        _set(connection, *_BEFORE_READING_ALONE)
    # the first read is where a wrong key shows
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if mode == "rwc":
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise ForeignApplication
    writing = _WRITING if journal == "WAL" else _WRITING_ALONE
    for pragma in _ALWAYS + (writing if writes else _READING):
        _set(connection, *pragma)


def _set(connection: Any, name: str, value: str, answer: object) -> None:
    connection.execute(f"PRAGMA {name}={value}").fetchall()
    found = connection.execute(f"PRAGMA {name}").fetchone()[0]
    if found != answer:
        raise RuntimeError(f"the database does not accept {name}")


def change_key(connection: Any, key: MasterKey) -> None:
    """Of a file that nobody needs yet: killed midway, it opens with no key."""
    _with_raw_key(connection.reset_key, key, None)


def _unlock(connection: Any, key: MasterKey, salt: bytes | None) -> None:
    _with_raw_key(connection.set_key, key, salt)


def _with_raw_key(use: Callable[[bytearray], object], key: MasterKey, salt: bytes | None) -> None:
    material = key.subkey("database")
    # a raw key of another length would silently be taken for a passphrase
    if len(material) != SIZE or (salt is not None and len(salt) != 16):
        raise RuntimeError("a raw key has 32 bytes, a salt 16")
    spelled = bytearray(b"x'")
    digits = b"0123456789abcdef"
    for byte in chain(material, salt or b""):
        spelled.append(digits[byte >> 4])
        spelled.append(digits[byte & 15])
    spelled.append(ord("'"))
    try:
        use(spelled)
    finally:
        wipe(spelled)
        wipe(material)
