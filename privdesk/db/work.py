"""One block is one session is one transaction; what changed is told after the commit."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Engine, event
from sqlalchemy.orm import ORMExecuteState, Session

from privdesk.core.clock import Clock
from privdesk.core.events import Changed, Events
from privdesk.db import audit
from privdesk.db.audit import Action

_READ_ONLY = "privdesk_read_only"


class Work:
    """The session of one transaction, and what has to be told about it."""

    def __init__(self, session: Session, clock: Clock, actor: UUID, *, writes: bool) -> None:
        self.session = session
        self._writes = writes
        self._clock = clock
        self._actor = actor
        self._changed: dict[str, set[UUID]] = {}

    def audit(self, action: Action, ref: UUID | None = None, **detail: audit.Fact) -> None:
        """``detail`` takes choices, whole numbers, dates and ids; a free text raises TypeError."""
        if not self._writes:
            _refuse_writing()
        audit.append(self.session, at=self._clock.now(), actor=self._actor, action=action, ref=ref, detail=detail)

    def changed(self, area: str, *ids: UUID) -> None:
        self._changed.setdefault(area, set()).update(ids)

    def changes(self) -> list[Changed]:
        return [Changed(area=area, ids=frozenset(ids)) for area, ids in self._changed.items()]


class Transactions:
    """``actor``: the id of the key slot with which the vault was opened."""

    def __init__(self, engine: Engine, clock: Clock, actor: UUID, events: Events) -> None:
        self.events = events
        self._engine = engine
        self._clock = clock
        self._actor = actor
        self._here = threading.local()

    def move(self, engine: Engine) -> None:
        """The register lies in another file from here on. No block is open."""
        self._engine = engine

    @contextmanager
    def read(self) -> Iterator[Work]:
        """Raises RuntimeError when the block tries to write."""
        with reading(self._engine) as connection, Session(connection, expire_on_commit=False) as session:
            event.listen(session, "before_flush", _refuse_writing)
            event.listen(session, "do_orm_execute", _refuse_other_than_reading)
            yield Work(session, self._clock, self._actor, writes=False)
            if session.new or session.dirty or session.deleted:
                _refuse_writing()

    @contextmanager
    def write(self) -> Iterator[Work]:
        """All or nothing: any exception undoes the whole block. A block inside a block raises RuntimeError."""
        if getattr(self._here, "writing", False):
            raise RuntimeError("a transaction inside a transaction would wait for itself")
        self._here.writing = True
        try:
            with Session(self._engine, expire_on_commit=False) as session, session.begin():
                # the lock is taken now, not at the first statement: what the block reads stays true until it commits
                session.connection()
                work = Work(session, self._clock, self._actor, writes=True)
                yield work
        finally:
            self._here.writing = False
        for change in work.changes():
            self.events.tell(change)


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection that does not wait for a writer, nor makes one wait."""
    with engine.connect() as connection:
        yield connection.execution_options(**{_READ_ONLY: True})


def begin_explicitly(engine: Engine) -> None:
    """The driver runs in autocommit, which makes a rollback a silent no-op unless BEGIN is said here."""

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        only_reads = connection.get_execution_options().get(_READ_ONLY, False)
        connection.exec_driver_sql("BEGIN" if only_reads else "BEGIN IMMEDIATE")


def _refuse_other_than_reading(asked: ORMExecuteState) -> None:
    if asked.is_insert or asked.is_update or asked.is_delete:
        _refuse_writing()


def _refuse_writing(*_: Any) -> None:
    raise RuntimeError("a read does not write")
