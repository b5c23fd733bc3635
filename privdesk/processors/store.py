from __future__ import annotations

import datetime as dt
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from privdesk.core.errors import NotFound
from privdesk.db.mapping import put, value_of
from privdesk.processors.model import Processor
from privdesk.processors.records import ProcessorRecord


class ProcessorStore:
    """What was removed stays in the bin, out of every list."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self, *, removed: bool = False) -> tuple[Processor, ...]:
        """By name."""
        wanted = ProcessorRecord.removed_on.is_not(None) if removed else ProcessorRecord.removed_on.is_(None)
        found = (value_of(each, Processor) for each in self._session.scalars(select(ProcessorRecord).where(wanted)))
        return tuple(sorted(found, key=lambda processor: processor.name.casefold()))

    def find(self, processor_id: UUID) -> Processor | None:
        """Also from the bin."""
        record = self._session.get(ProcessorRecord, processor_id)
        return None if record is None else value_of(record, Processor)

    def get(self, processor_id: UUID) -> Processor:
        found = self.find(processor_id)
        if found is None:
            raise NotFound
        return found

    def put(self, processor: Processor) -> None:
        put(self._session, ProcessorRecord, processor)

    def mark_removed(self, processor_id: UUID, on: dt.date | None) -> None:
        """``on``: None takes it out of the bin."""
        record = self._session.get(ProcessorRecord, processor_id)
        if record is None:
            raise NotFound
        record.removed_on = on

    def erase(self, processor_id: UUID) -> None:
        record = self._session.get(ProcessorRecord, processor_id)
        if record is not None:
            self._session.delete(record)
