"""The register under another key: a new file is made with it and checked, then the files switch.

Never the key of a file in use: killed midway it would open with the old key or with the new one, nobody knows which.
"""

from __future__ import annotations

import dataclasses
from contextlib import closing
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from privdesk.core.clock import Clock
from privdesk.db import audit
from privdesk.db.actions import Action
from privdesk.vault import connection as contract
from privdesk.vault.engine import make_engine, outside, telling_sqlite
from privdesk.vault.header import Header
from privdesk.vault.integrity import check
from privdesk.vault.keys import MasterKey
from privdesk.vault.opening import Database, anchor_of
from privdesk.vault.switching import copy_into, next_file, switch_to
from privdesk.vault.ways import NewKeys


def rotated(
    root: Path, header: Header, database: Database, old: MasterKey, new: NewKeys, *, clock: Clock, actor: UUID
) -> Header:
    """The header of the new file. Nobody writes to ``database`` meanwhile; when it raises, that is the register still.

    Raises DatabaseDamaged, DiskFull, DiskFailed or VaultNotWritable.
    """
    with next_file(root, header) as path:
        journal = header.database.journal

        def connect() -> Any:
            return contract.connect(path, new.key, journal=journal)

        _copy(database, path, old, new.key)
        engine = make_engine(connect, path, journal)
        try:
            with Session(engine) as session, session.begin():
                audit.append(
                    session,
                    at=clock.now(),
                    actor=actor,
                    action=Action.KEY_ROTATED,
                    ref=new.recovery.id,
                    detail={"gone": len(new.gone)},
                )
            if not check(outside(engine, connect, journal), engine, "full").is_whole:
                raise RuntimeError("the copy under the new key is not whole")
            anchor = anchor_of(engine, at=clock.now())
        finally:
            engine.dispose()
        header = dataclasses.replace(header, slots=new.slots)
        return switch_to(root, header, new.key, path, schema=database.schema, anchor=anchor)


def _copy(database: Database, path: Path, old: MasterKey, new: MasterKey) -> None:
    """Under the old key first: SQLite's own copying from key to key takes a damaged page along as if it were whole.

    Neither key is ever in a statement, which others could trace.
    """
    with telling_sqlite(database.path, database.connect), closing(database.connect()) as source:
        copy_into(source, path)
    with telling_sqlite(path), closing(contract.connect(path, old, journal="DELETE")) as copy:
        contract.change_key(copy, new)
