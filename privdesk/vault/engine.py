"""The pool of connections, and what the disk says translated into what a person meets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Engine, ExceptionContext, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from privdesk.core.errors import DatabaseDamaged, DatabaseMissing, DiskFull, ExpectedError, VaultInUse, VaultNotWritable
from privdesk.db.work import begin_explicitly

_BUSY, _LOCKED, _READONLY, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 5, 6, 8, 11, 13, 14, 26
_IOERR_WRITE, _IOERR_FSYNC, _IOERR_TRUNCATE, _IOERR_SHMSIZE = 778, 1034, 1546, 4874
_NO_ROOM = {_IOERR_WRITE, _IOERR_FSYNC, _IOERR_TRUNCATE, _IOERR_SHMSIZE}
DAMAGE = {_CORRUPT, _NOTADB}


def make_engine(connect: Callable[[], Any], file: str) -> Engine:
    # never the default pool: from five threads on it crashed the process
    engine = create_engine(
        "sqlite://", module=dbapi2, creator=connect, poolclass=QueuePool, pool_size=4, max_overflow=0
    )
    begin_explicitly(engine)

    @event.listens_for(engine, "handle_error")
    def _met(context: ExceptionContext) -> None:
        met = expected(context.original_exception, file)
        if met is not None:
            raise met from context.original_exception

    return engine


@contextmanager
def telling_sqlite(file: str) -> Iterator[None]:
    """For connections outside the pool."""
    try:
        yield
    except dbapi2.Error as error:
        met = expected(error, file)
        if met is None:
            raise
        raise met from error


def code_of(error: BaseException) -> int:
    """SQLite's primary result code, 0 when there is none."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def expected(error: BaseException, file: str) -> ExpectedError | None:
    full = int(getattr(error, "sqlite_errorcode", 0))
    code = full & 0xFF
    if code == _FULL or full in _NO_ROOM:
        return DiskFull()
    if code == _READONLY:
        return VaultNotWritable()
    if code in {_BUSY, _LOCKED}:
        return VaultInUse(host=None, since=None)
    if code == _CANTOPEN:
        return DatabaseMissing(file=file)
    if code in DAMAGE:
        # which pages is for the full check to say: reading the file here would drop SQLite's locks on it
        return DatabaseDamaged(pages=(), total=0, salt_only=False)
    return None
