"""Mending what can be mended without a backup: the first 16 bytes of the file, from the header; and damage in space
that is not in use, or in an index, by a copy of all that is in use. Nothing is switched to that is not whole.
"""

from __future__ import annotations

import dataclasses
import os
from contextlib import closing, suppress
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from privdesk.core.clock import Clock
from privdesk.core.errors import ContentDamaged, DatabaseDamaged
from privdesk.db import audit
from privdesk.db.actions import Action
from privdesk.vault import connection as contract
from privdesk.vault.checks import fault_of
from privdesk.vault.engine import DAMAGE, code_of, make_engine, outside
from privdesk.vault.files import telling_the_disk
from privdesk.vault.header import Anchor, Header
from privdesk.vault.integrity import Integrity, check
from privdesk.vault.keys import MasterKey
from privdesk.vault.opening import Database, anchor_of, open_database
from privdesk.vault.pages import check_pages
from privdesk.vault.switching import copy_into, next_file, switch_to


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """``salt``: its first bytes were put back; ``copied``: the file was replaced by a copy; ``before``: what was found.

    Neither: nothing was wrong.
    """

    salt: bool
    copied: bool
    before: Integrity


def repaired(root: Path, header: Header, key: MasterKey, *, clock: Clock, actor: UUID) -> Repair:
    """The caller holds the lock. Raises DatabaseDamaged, ContentDamaged or TrailBroken for what a copy does not mend,
    and what ``open_database`` raises; then the file is as it was.
    """
    salt = _salt_put_back(root / header.database.file, header.database.salt, key)
    database = open_database(root, header, key, read_only=False)
    try:
        # damage is what is being looked for
        with suppress(DatabaseDamaged):
            database.checkpoint()
        before = check(database.connect, database.engine, "full")
        trail_holds = before.trail is not None and before.trail.broken_at is None
        if before.is_whole or not trail_holds:
            if fault := fault_of(before):
                raise fault
            return Repair(salt=salt, copied=False, before=before)
        with next_file(root, header) as path:
            anchor = _copied(database, header, key, path, before, clock=clock, actor=actor)
            database.engine.dispose()
            switch_to(root, header, key, path, schema=database.schema, anchor=anchor)
    finally:
        database.engine.dispose()
    return Repair(salt=salt, copied=True, before=before)


def _copied(
    database: Database, header: Header, key: MasterKey, path: Path, before: Integrity, *, clock: Clock, actor: UUID
) -> Anchor:
    try:
        with closing(database.connect()) as connection:
            copy_into(connection, path)
    except dbapi2.Error as error:
        if (fault := fault_of(before)) and code_of(error) in DAMAGE:
            raise fault from error
        raise
    journal = header.database.journal

    def connect() -> Any:
        return contract.connect(path, key, journal=journal)

    engine = make_engine(connect, path, journal)
    try:
        with Session(engine) as session, session.begin():
            if before.faults:
                # the copy has the indexes as they were
                session.execute(text("REINDEX"))
            audit.append(
                session,
                at=clock.now(),
                actor=actor,
                action=Action.VAULT_REPAIRED,
                ref=None,
                detail={"pages": len(before.pages), "faults": before.faults},
            )
        if fault := fault_of(check(outside(engine, connect, journal), engine, "full")):
            raise fault
        return anchor_of(engine, at=clock.now())
    except IntegrityError as error:
        # two rows that an index may have only once
        raise ContentDamaged(count=before.faults) from error
    finally:
        engine.dispose()


def _salt_put_back(path: Path, salt: bytes, key: MasterKey) -> bool:
    """Only when nothing else is damaged: to an expert the file is worth most as it was found."""
    if not path.is_file() or check_pages(path, key).good:
        return False
    pages = check_pages(path, key, salt)
    if not pages.good:
        return False
    if pages.damaged:
        raise DatabaseDamaged(pages=pages.damaged, total=pages.total, salt_only=False)
    with telling_the_disk(), path.open("r+b") as file:
        file.write(salt)
        file.flush()
        os.fsync(file.fileno())
    return True
