from __future__ import annotations

import datetime as dt
from uuid import UUID

from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from privdesk.core.errors import NotFound
from privdesk.db.mapping import find, put, values
from privdesk.processors.model import Processor
from privdesk.processors.records import ProcessorRecord

_IN_USE = ProcessorRecord.removed_on.is_(None)
_IN_THE_BIN = ProcessorRecord.removed_on.is_not(None)


class ProcessorStore:
    """What was removed stays in the bin, out of every list."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self, *, removed: bool = False) -> tuple[Processor, ...]:
        """By name."""
        found = values(self._session, ProcessorRecord, Processor, _IN_THE_BIN if removed else _IN_USE)
        return tuple(sorted(found, key=lambda processor: processor.name.casefold()))

    def find(self, processor_id: UUID) -> Processor | None:
        """Also from the bin."""
        return find(self._session, ProcessorRecord, Processor, processor_id)

    def get(self, processor_id: UUID) -> Processor:
        found = self.find(processor_id)
        if found is None:
            raise NotFound
        return found

    def put(self, processor: Processor) -> None:
        put(self._session, ProcessorRecord, processor)

    def mark_removed(self, processor_id: UUID, on: dt.date | None) -> None:
        """``on``: None takes it out of the bin."""
        self.get(processor_id)
        self._session.execute(update(ProcessorRecord).where(ProcessorRecord.id == processor_id).values(removed_on=on))

    def erase(self, processor_id: UUID) -> None:
        self._session.execute(delete(ProcessorRecord).where(ProcessorRecord.id == processor_id))
