"""The pool of connections, and what the disk says translated into what a person meets."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, ExceptionContext, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from privdesk.core.errors import (
    DatabaseDamaged,
    DiskFailed,
    DiskFull,
    ExpectedError,
    FileUnreadable,
    VaultInUse,
    VaultNotWritable,
)
from privdesk.db.work import begin_explicitly
from privdesk.vault.files import is_full
from privdesk.vault.header import Journal
from privdesk.vault.pages import PAGE

_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 5, 6, 8, 10, 11, 13, 14, 26
_SAID = {"database or disk is full": _FULL, "disk I/O error": _IOERR, "unable to open database file": _CANTOPEN}
"""What comes without a number, when the key of a file is changed."""
_MAY_BE_FULL = {_READONLY, _IOERR, _CANTOPEN}
"""What SQLite says of a full disk when it is not a page of the database that does not fit."""
DAMAGE = {_CORRUPT, _NOTADB}
_PAGE_NUMBER = re.compile(r"page (\d+)")


def make_engine(connect: Callable[[], Any], path: Path, journal: Journal = "WAL", *, read_only: bool = False) -> Engine:
    # never the default pool: from five threads on it crashed the process
    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=connect,
        poolclass=QueuePool,
        pool_size=4 if journal == "WAL" else 1,
        max_overflow=0,
        # its errors would quote what a person typed
        hide_parameters=True,
    )
    begin_explicitly(engine)

    @event.listens_for(engine, "handle_error")
    def _met(context: ExceptionContext) -> None:
        error = context.original_exception
        if code_of(error) in DAMAGE:
            if journal == "DELETE" and context.connection is not None:
                # it holds the file for itself alone, and is of no more use
                context.connection.invalidate()
            met: ExpectedError | None = damage(connect, path)
        else:
            met = expected(error, path, read_only=read_only)
        if met is not None:
            raise met from error

    return engine


def outside(engine: Engine, connect: Callable[[], Any], journal: Journal) -> Callable[[], Any]:
    """For connections outside the pool; where only one can be open, that of the pool is closed first."""
    if journal == "WAL":
        return connect

    def connect_alone() -> Any:
        engine.dispose()
        return connect()

    return connect_alone


@contextmanager
def telling_sqlite(path: Path, connect: Callable[[], Any] | None = None) -> Iterator[None]:
    """For connections outside the pool, to the database there. With ``connect`` damage is told by its pages."""
    try:
        yield
    except dbapi2.Error as error:
        met = damage(connect, path) if connect and code_of(error) in DAMAGE else expected(error, path)
        if met is None:
            raise
        raise met from error


def code_of(error: BaseException) -> int:
    """SQLite's primary result code, 0 when there is none."""
    return int(getattr(error, "sqlite_errorcode", _SAID.get(str(error), 0))) & 0xFF


def expected(error: BaseException, path: Path, *, read_only: bool = False) -> ExpectedError | None:
    """``path``: of the database."""
    code = code_of(error)
    if code in {_BUSY, _LOCKED}:
        return VaultInUse(host=None, since=None)
    if code in _MAY_BE_FULL and is_full(path.parent, by_writing=not read_only):
        return DiskFull()
    if code == _CANTOPEN:
        # whether it is there and not empty was asked before
        return FileUnreadable(file=path.name)
    plain = {_FULL: DiskFull, _IOERR: DiskFailed, _READONLY: VaultNotWritable}.get(code)
    return plain() if plain else None


def damage(connect: Callable[[], Any], path: Path) -> DatabaseDamaged:
    """Asked from SQLCipher: to read the file beside an open connection would drop SQLite's locks on it."""
    pages = damaged_pages(connect)
    return DatabaseDamaged(pages=pages, total=max(path.stat().st_size // PAGE, *pages, 0), salt_only=False)


def damaged_pages(connect: Callable[[], Any]) -> tuple[int, ...]:
    """Of the database file, not of what waits in the -wal."""
    try:
        with closing(connect()) as connection:
            found = [row[0] for row in connection.execute("PRAGMA cipher_integrity_check")]
    except dbapi2.Error:
        return (1,)
    return tuple(int(page) for line in found for page in _PAGE_NUMBER.findall(line))
