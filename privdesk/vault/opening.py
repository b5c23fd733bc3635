"""From a key to a working database, or to the reason why there is none."""

from __future__ import annotations

import dataclasses
import datetime as dt
import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Engine
from sqlcipher3 import dbapi2

from privdesk.core.errors import (
    DatabaseDamaged,
    DatabaseForeign,
    DatabaseMissing,
    NewerSchema,
    RolledBack,
    TrailBroken,
)
from privdesk.db import audit, migrate
from privdesk.db.work import reading
from privdesk.vault import connection as contract
from privdesk.vault.connection import ForeignApplication, Mode
from privdesk.vault.engine import DAMAGE, code_of, expected, make_engine, outside, telling_sqlite
from privdesk.vault.files import make_empty
from privdesk.vault.header import Anchor, Header, Journal
from privdesk.vault.keys import MasterKey
from privdesk.vault.pages import PAGE, check_pages


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Database:
    """``connect``: a connection outside the pool, with the same contract."""

    path: Path
    engine: Engine
    connect: Callable[[], Any]
    schema: str

    def checkpoint(self) -> bool:
        """Move everything into the database file and empty the -wal: what was erased stands in it until then.

        False when another connection is still reading. Raises DatabaseDamaged, DiskFull or DiskFailed.
        """
        # not through the engine: inside the transaction that it begins there is no checkpoint
        with telling_sqlite(self.path, self.connect), closing(self.connect()) as connection:
            busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        return not busy


def create_database(path: Path, key: MasterKey, journal: Journal) -> Engine:
    """A new file with the tables of the present schema."""
    make_empty(path)
    engine = make_engine(lambda: contract.connect(path, key, "rwc", journal=journal), path, journal)
    try:
        with engine.begin() as connection:
            migrate.create(connection)
    except BaseException:
        # Windows removes no file that is open
        engine.dispose()
        raise
    return engine


def open_database(root: Path, header: Header, key: MasterKey, *, read_only: bool) -> Database:
    """Raises DatabaseMissing, DatabaseDamaged, DatabaseForeign, RolledBack, TrailBroken or NewerSchema; no byte is
    changed then.
    """
    path = root / header.database.file
    if not path.is_file() or path.stat().st_size < PAGE:
        raise DatabaseMissing(file=path.name)
    mode = _mode(path, read_only=read_only)
    # a first look that leaves no file behind and does not touch a byte, before journal_mode does
    looking: Mode = "ro" if _has_wal(path) else "immutable"
    if not read_only and _has(path, "-journal"):
        looking = "rw"  # half a write lies in the file; only who may write can take it back

    journal = header.database.journal

    def connect() -> Any:
        return contract.connect(path, key, mode, journal=journal)

    engine = make_engine(connect, path, journal, read_only=read_only)
    try:
        with closing(contract.connect(path, key, looking, journal=journal)) as look:
            _refuse_rolled_back(look, header.anchor)
            schema = _known_schema(look)
        engine.connect().close()
    except ForeignApplication:
        engine.dispose()
        raise DatabaseForeign(file=path.name) from None
    except dbapi2.Error as error:
        engine.dispose()
        raise _verdict(error, path, header, key, read_only=read_only) from error
    except DatabaseDamaged as error:
        engine.dispose()
        raise _verdict(error.__cause__ or error, path, header, key, read_only=read_only) from error
    except BaseException:
        engine.dispose()
        raise
    return Database(path=path, engine=engine, connect=outside(engine, connect, journal), schema=schema)


def anchor_of(engine: Engine, *, at: dt.datetime) -> Anchor:
    with reading(engine) as connection:
        head = audit.head(connection)
    return Anchor(seq=head.seq, hash=head.hash, at=at)


def _mode(path: Path, *, read_only: bool) -> Mode:
    if not read_only:
        return "rw"
    # without a -wal and without the right to make one, SQLite only opens what it may take for unchanging
    return "ro" if _has_wal(path) or os.access(path.parent, os.W_OK) else "immutable"


def _has_wal(path: Path) -> bool:
    return _has(path, "-wal")


def _has(path: Path, ending: str) -> bool:
    return path.with_name(path.name + ending).exists()


def _known_schema(connection: Any) -> str:
    asked = "SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'"
    if not connection.execute(asked).fetchone()[0]:
        return migrate.NONE
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    schema = str(row[0]) if row else migrate.NONE
    if schema not in {migrate.NONE, *migrate.revisions()}:
        raise NewerSchema
    return schema


def _refuse_rolled_back(connection: Any, anchor: Anchor) -> None:
    if anchor.seq == 0:
        return
    if not connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'audit'").fetchone()[0]:
        raise TrailBroken(line=1)
    row = connection.execute("SELECT hash FROM audit WHERE seq = ?", (anchor.seq,)).fetchone()
    if row is None or row[0] != anchor.hash:
        raise RolledBack


def _verdict(error: BaseException, path: Path, header: Header, key: MasterKey, *, read_only: bool) -> BaseException:
    """Damaged, or not ours at all? SQLCipher says the same to both."""
    if code_of(error) not in DAMAGE:
        return expected(error, path, read_only=read_only) or error
    pages = check_pages(path, key)
    if pages.good:
        # when all that is there is good, what was behind it is missing
        damaged = pages.damaged or (pages.total + 1,)
        return DatabaseDamaged(pages=damaged, total=max(pages.total, damaged[-1]), salt_only=False)
    believed = check_pages(path, key, header.database.salt)
    if believed.good:
        return DatabaseDamaged(pages=believed.damaged or (1,), total=believed.total, salt_only=not believed.damaged)
    return DatabaseForeign(file=path.name)
