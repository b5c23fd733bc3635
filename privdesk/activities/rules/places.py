"""Where the data of a person may be: what the search of a request walks through."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from privdesk.activities.model import Activity, RecipientKind
from privdesk.core.written import all_bare


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A system of an activity, a processor that gets its data, or the activity itself when neither is known."""

    name: str
    activity_id: UUID
    activity: str
    processor_id: UUID | None = None
    hint: str = ""


def concerned(activities: Iterable[Activity], subjects: Iterable[str]) -> Iterator[Activity]:
    """Activities about one of these kinds of people; without any kind, and for an activity that names none: all.

    Drafts and ended activities too: whether the register is finished says nothing about where data are.
    """
    wanted = all_bare(subjects)
    for activity in activities:
        if not wanted or not activity.subjects or wanted & all_bare(activity.subjects):
            yield activity


def places(activities: Iterable[Activity], subjects: Iterable[str]) -> tuple[Place, ...]:
    return tuple(place for activity in concerned(activities, subjects) for place in _of(activity))


def _of(activity: Activity) -> Iterator[Place]:
    seen = set()
    for system in activity.systems:
        seen.add(system.processor_id)
        yield Place(
            name=system.name,
            activity_id=activity.id,
            activity=activity.name,
            processor_id=system.processor_id,
            hint=system.search_hint,
        )
    for recipient in activity.recipients:
        covered = recipient.processor_id is not None and recipient.processor_id in seen
        if recipient.kind is RecipientKind.PROCESSOR and not covered:
            seen.add(recipient.processor_id)
            yield Place(
                name=recipient.name,
                activity_id=activity.id,
                activity=activity.name,
                processor_id=recipient.processor_id,
            )
    if not seen:
        yield Place(name=activity.name, activity_id=activity.id, activity=activity.name)
