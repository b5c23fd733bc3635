from __future__ import annotations

import datetime as dt
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from privdesk.activities.model import Activity, ActivityVersion
from privdesk.activities.records import ActivityRecord, ActivityVersionRecord, RecipientRecord, SystemRecord
from privdesk.core.errors import NotFound
from privdesk.db.mapping import put, value_of


class ActivityStore:
    """What was removed stays in the bin, out of every list."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self, *, removed: bool = False) -> tuple[Activity, ...]:
        """By number, then by name."""
        wanted = ActivityRecord.removed_on.is_not(None) if removed else ActivityRecord.removed_on.is_(None)
        found = (value_of(each, Activity) for each in self._session.scalars(select(ActivityRecord).where(wanted)))
        return tuple(sorted(found, key=_order))

    def find(self, activity_id: UUID) -> Activity | None:
        """Also from the bin."""
        record = self._session.get(ActivityRecord, activity_id)
        return None if record is None else value_of(record, Activity)

    def get(self, activity_id: UUID) -> Activity:
        found = self.find(activity_id)
        if found is None:
            raise NotFound
        return found

    def put(self, activity: Activity) -> None:
        put(self._session, ActivityRecord, activity)

    def mark_removed(self, activity_id: UUID, on: dt.date | None) -> None:
        """``on``: None takes it out of the bin."""
        record = self._session.get(ActivityRecord, activity_id)
        if record is None:
            raise NotFound
        record.removed_on = on

    def erase(self, activity_id: UUID) -> None:
        """With its history."""
        record = self._session.get(ActivityRecord, activity_id)
        if record is not None:
            self._session.delete(record)

    def references(self) -> tuple[str, ...]:
        """Of all, also in the bin: a number is given once."""
        return tuple(self._session.scalars(select(ActivityRecord.reference)))

    def names_using(self, processor_id: UUID) -> tuple[str, ...]:
        linked = or_(
            ActivityRecord.recipients.any(RecipientRecord.processor_id == processor_id),
            ActivityRecord.systems.any(SystemRecord.processor_id == processor_id),
        )
        query = select(ActivityRecord.name).where(linked, ActivityRecord.removed_on.is_(None))
        return tuple(self._session.scalars(query.order_by(ActivityRecord.name)))

    def history(self, activity_id: UUID) -> tuple[ActivityVersion, ...]:
        """Newest first."""
        query = (
            select(ActivityVersionRecord)
            .where(ActivityVersionRecord.activity_id == activity_id)
            .order_by(ActivityVersionRecord.on.desc())
        )
        return tuple(value_of(each, ActivityVersion) for each in self._session.scalars(query))

    def put_version(self, version: ActivityVersion) -> None:
        self._session.flush()
        put(self._session, ActivityVersionRecord, version)


def _order(activity: Activity) -> tuple[bool, bool, int, str, str]:
    """Numbers as numbers, other references after them, no reference last."""
    reference = activity.reference.strip()
    number = int(reference) if reference.isdecimal() else 0
    return (not reference, not number, number, reference.casefold(), activity.name.casefold())
