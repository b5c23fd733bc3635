from __future__ import annotations

import datetime as dt
from uuid import UUID

from sqlalchemy import delete, or_, select, update
from sqlalchemy.orm import Session

from privdesk.activities.model import Activity, ActivityVersion
from privdesk.activities.records import ActivityRecord, ActivityVersionRecord, RecipientRecord, SystemRecord
from privdesk.core.errors import NotFound
from privdesk.db.mapping import find, put, values

_IN_USE = ActivityRecord.removed_on.is_(None)
_IN_THE_BIN = ActivityRecord.removed_on.is_not(None)


class ActivityStore:
    """What was removed stays in the bin, out of every list."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self, *, removed: bool = False) -> tuple[Activity, ...]:
        """By number, then by name."""
        found = values(self._session, ActivityRecord, Activity, _IN_THE_BIN if removed else _IN_USE)
        return tuple(sorted(found, key=_order))

    def find(self, activity_id: UUID) -> Activity | None:
        """Also from the bin."""
        return find(self._session, ActivityRecord, Activity, activity_id)

    def get(self, activity_id: UUID) -> Activity:
        found = self.find(activity_id)
        if found is None:
            raise NotFound
        return found

    def put(self, activity: Activity) -> None:
        put(self._session, ActivityRecord, activity)

    def mark_removed(self, activity_id: UUID, on: dt.date | None) -> None:
        """``on``: None takes it out of the bin."""
        self.get(activity_id)
        self._session.execute(update(ActivityRecord).where(ActivityRecord.id == activity_id).values(removed_on=on))

    def erase(self, activity_id: UUID) -> None:
        """With its history."""
        self._session.execute(delete(ActivityRecord).where(ActivityRecord.id == activity_id))

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
        its = ActivityVersionRecord.activity_id == activity_id
        newest_first = (ActivityVersionRecord.on.desc(),)
        return values(self._session, ActivityVersionRecord, ActivityVersion, its, order_by=newest_first)

    def put_version(self, version: ActivityVersion) -> None:
        put(self._session, ActivityVersionRecord, version)


def _order(activity: Activity) -> tuple[bool, bool, int, str, str]:
    """Numbers as numbers, other references after them, no reference last."""
    reference = activity.reference.strip()
    number = int(reference) if reference.isdecimal() else 0
    return (not reference, not number, number, reference.casefold(), activity.name.casefold())
