from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterable
from uuid import UUID, uuid4

from privdesk.activities.model import Activity, ActivityStatus, ActivityVersion
from privdesk.activities.rules.form import form_problems
from privdesk.activities.rules.places import Place, places
from privdesk.activities.store import ActivityStore
from privdesk.core.clock import Clock
from privdesk.core.errors import refuse
from privdesk.db.actions import Action
from privdesk.db.work import Transactions, Work

AREA = "activities"


class ActivityService:
    def __init__(self, transactions: Transactions, clock: Clock) -> None:
        self._transactions = transactions
        self._clock = clock

    def all(self) -> tuple[Activity, ...]:
        """By number, without what was removed."""
        with self._transactions.read() as work:
            return ActivityStore(work.session).all()

    def removed(self) -> tuple[Activity, ...]:
        with self._transactions.read() as work:
            return ActivityStore(work.session).all(removed=True)

    def get(self, activity_id: UUID) -> Activity:
        """Raises NotFound."""
        with self._transactions.read() as work:
            return ActivityStore(work.session).get(activity_id)

    def in_force(self, on: dt.date) -> tuple[Activity, ...]:
        """Those that ran on that day, as they are described now (AVG 30(4))."""
        return tuple(each for each in self.all() if _ran(each, on))

    def history(self, activity_id: UUID) -> tuple[ActivityVersion, ...]:
        """Newest first."""
        with self._transactions.read() as work:
            return ActivityStore(work.session).history(activity_id)

    def using(self, processor_id: UUID) -> tuple[str, ...]:
        """The names of the activities that give data to a processor."""
        with self._transactions.read() as work:
            return ActivityStore(work.session).names_using(processor_id)

    def subjects(self) -> tuple[str, ...]:
        """Every category of data subjects that some activity names, as first written."""
        named = {name.casefold(): name for each in reversed(self.all()) for name in reversed(each.subjects)}
        return tuple(sorted(named.values(), key=str.casefold))

    def places_for(self, subjects: Iterable[str]) -> tuple[Place, ...]:
        """Where to look for the data of such a person."""
        return places(self.all(), subjects)

    def save(self, activity: Activity) -> Activity:
        """Raises Refused. A new one gets the next number; what did not change leaves no trace."""
        refuse(form_problems(activity))
        with self._transactions.write() as work:
            store = ActivityStore(work.session)
            before = store.find(activity.id)
            saved = activity if activity.reference.strip() else _numbered(activity, store)
            if before is None or _changed_fields(before, saved):
                saved = self._put(work, before, saved, Action.ACTIVITY_SAVED)
            return saved

    def end(self, activity_id: UUID, on: dt.date) -> Activity:
        """The last day on which it ran. It stays in the register, for its data may still be there. Raises Refused."""
        with self._transactions.write() as work:
            before = ActivityStore(work.session).get(activity_id)
            ended = dataclasses.replace(before, status=ActivityStatus.ENDED, ended_on=on)
            refuse(form_problems(ended))
            return self._put(work, before, ended, Action.ACTIVITY_ENDED)

    def remove(self, activity_id: UUID) -> None:
        """Into the bin."""
        self._mark(activity_id, self._clock.today(), Action.ACTIVITY_REMOVED)

    def restore(self, activity_id: UUID) -> None:
        self._mark(activity_id, None, Action.ACTIVITY_RESTORED)

    def empty_bin(self) -> int:
        """How many went for good."""
        with self._transactions.write() as work:
            store = ActivityStore(work.session)
            gone = [each.id for each in store.all(removed=True)]
            for each in gone:
                store.erase(each)
            if gone:
                work.audit(Action.ACTIVITIES_ERASED, count=len(gone))
                work.changed(AREA, *gone)
            return len(gone)

    def erase_again(self, activity_ids: Iterable[UUID]) -> int:
        """After an older backup was put back: those that had gone for good. How many there were."""
        with self._transactions.write() as work:
            store = ActivityStore(work.session)
            again = [each for each in activity_ids if store.find(each) is not None]
            for each in again:
                store.erase(each)
                work.audit(Action.ACTIVITIES_ERASED, each, count=1)
            work.changed(AREA, *again)
            return len(again)

    def _put(self, work: Work, before: Activity | None, after: Activity, action: Action) -> Activity:
        store = ActivityStore(work.session)
        today = self._clock.today()
        saved = dataclasses.replace(after, changed_on=today)
        store.put(saved)
        store.put_version(_version(before, saved, store.history(saved.id), today))
        work.audit(action, saved.id)
        work.changed(AREA, saved.id)
        return saved

    def _mark(self, activity_id: UUID, removed_on: dt.date | None, action: Action) -> None:
        with self._transactions.write() as work:
            ActivityStore(work.session).mark_removed(activity_id, removed_on)
            work.audit(action, activity_id)
            work.changed(AREA, activity_id)


def _ran(activity: Activity, on: dt.date) -> bool:
    if activity.status is ActivityStatus.DRAFT or (activity.started_on is not None and activity.started_on > on):
        return False
    return activity.status is ActivityStatus.ACTIVE or (activity.ended_on is not None and activity.ended_on >= on)


def _numbered(activity: Activity, store: ActivityStore) -> Activity:
    given = [int(each) for each in store.references() if each.isdecimal()]
    return dataclasses.replace(activity, reference=f"{max(given, default=0) + 1:03}")


def _changed_fields(before: Activity, after: Activity) -> tuple[str, ...]:
    names = (each.name for each in dataclasses.fields(Activity) if each.name != "changed_on")
    return tuple(name for name in names if getattr(before, name) != getattr(after, name))


def _version(
    before: Activity | None, after: Activity, history: tuple[ActivityVersion, ...], today: dt.date
) -> ActivityVersion:
    """One line a day: a form saves itself at every field. Without fields: entered in the register that day."""
    same_day = history[0] if history and history[0].on == today else None
    changed = () if before is None else _changed_fields(before, after)
    if same_day is None:
        return ActivityVersion(id=uuid4(), activity_id=after.id, on=today, fields=changed)
    entered = not same_day.fields
    return dataclasses.replace(same_day, fields=() if entered else tuple(dict.fromkeys((*same_day.fields, *changed))))
