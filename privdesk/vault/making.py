"""The database of a new register, before there is a header that names it."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from privdesk.core.clock import Clock
from privdesk.core.events import Events
from privdesk.db import migrate
from privdesk.db.actions import Action
from privdesk.db.work import Transactions
from privdesk.vault.header import Anchor, DatabaseFile, Journal
from privdesk.vault.keys import MasterKey
from privdesk.vault.opening import anchor_of, create_database
from privdesk.vault.pages import SALT

FIRST = "register-0001.db"


def first_database(
    root: Path, key: MasterKey, journal: Journal, *, clock: Clock, actor: UUID
) -> tuple[DatabaseFile, Anchor]:
    path = root / FIRST
    engine = create_database(path, key, journal)
    try:
        with Transactions(engine, clock, actor, Events()).write() as work:
            work.audit(Action.VAULT_CREATED)
        anchor = anchor_of(engine, at=clock.now())
    finally:
        # the last connection that closes moves the -wal into the file
        engine.dispose()
    with path.open("rb") as file:
        salt = file.read(SALT)
    return DatabaseFile(file=path.name, salt=salt, schema=migrate.head_revision(), journal=journal), anchor
