"""A register of an older program becomes one of this program.

A backup is made; then a copy is changed and checked; then the files switch.
"""

from __future__ import annotations

import dataclasses
from contextlib import closing
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from privdesk.core.clock import Clock
from privdesk.db import audit, migrate
from privdesk.db.actions import Action
from privdesk.vault import connection as contract
from privdesk.vault.engine import make_engine, outside
from privdesk.vault.header import Anchor, Header, Journal
from privdesk.vault.integrity import check
from privdesk.vault.keys import MasterKey
from privdesk.vault.manifest import BackupKind
from privdesk.vault.opening import Database, anchor_of
from privdesk.vault.packing import make
from privdesk.vault.switching import copy_into, next_file, switch_to


def upgraded(root: Path, header: Header, key: MasterKey, database: Database, *, clock: Clock, actor: UUID) -> Header:
    """The header of the new file. ``database`` is closed by it. When it raises, the old file is the register still."""
    header = dataclasses.replace(header, database=dataclasses.replace(header.database, schema=database.schema))
    try:
        make(root, header, key, database.connect, kind=BackupKind.MIGRATION, now=clock.now())
        with next_file(root, header) as path:
            with closing(database.connect()) as connection:
                copy_into(connection, path)
            database.engine.dispose()
            anchor = _migrated(path, key, header.database.journal, clock=clock, actor=actor)
            return switch_to(root, header, key, path, schema=migrate.head_revision(), anchor=anchor)
    finally:
        database.engine.dispose()


def _migrated(path: Path, key: MasterKey, journal: Journal, *, clock: Clock, actor: UUID) -> Anchor:

    def connect() -> Any:
        made = contract.connect(path, key, journal=journal)
        # with it on, rebuilding a table deletes the children of its rows
        made.execute("PRAGMA foreign_keys=OFF")
        return made

    engine = make_engine(connect, path, journal)
    try:
        with Session(engine) as session, session.begin():
            migrate.upgrade(session.connection())
            audit.append(
                session,
                at=clock.now(),
                actor=actor,
                action=Action.VAULT_MIGRATED,
                ref=None,
                detail={"schema": int(migrate.head_revision())},
            )
            if session.connection().exec_driver_sql("PRAGMA foreign_key_check").first():
                raise RuntimeError("the migration broke a reference")
        if not check(outside(engine, connect, journal), engine, "full").is_whole:
            raise RuntimeError("the migrated copy is not whole")
        return anchor_of(engine, at=clock.now())
    finally:
        engine.dispose()
