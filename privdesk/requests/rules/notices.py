"""Who must be told of an erasure (AVG 19)."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from uuid import UUID, uuid4

from privdesk.activities.model import Activity, Recipient, RecipientKind
from privdesk.processors.model import Processor, Role
from privdesk.requests.model import Notice, NoticeKind, SearchPlace, SubjectRequest
from privdesk.requests.rules.progress import erased_places


def planned_notices(
    request: SubjectRequest, activities: Iterable[Activity], processors: Iterable[Processor]
) -> tuple[Notice, ...]:
    """The recipients and processors of the places where data were found and erased; those there are stay."""
    by_id = {activity.id: activity for activity in activities}
    known = {processor.id: processor for processor in processors}
    notices = {_key(notice): notice for notice in request.notices}
    for place in erased_places(request):
        for notice in _of(place, by_id, known):
            notices.setdefault(_key(notice), dataclasses.replace(notice, identifier=_identifier(request)))
    return tuple(notices.values())


def _of(
    place: SearchPlace, activities: Mapping[UUID, Activity], processors: Mapping[UUID, Processor]
) -> Iterator[Notice]:
    activity = activities.get(place.activity_id) if place.activity_id else None
    linked = [place.processor_id, *(system.processor_id for system in (activity.systems if activity else ()))]
    for processor_id in linked:
        if processor_id and processor_id in processors:
            yield _to_processor(processors[processor_id])
    for recipient in activity.recipients if activity else ():
        if recipient.kind is not RecipientKind.INTERNAL:
            yield _to_recipient(recipient, processors)


def _to_processor(processor: Processor) -> Notice:
    kind = NoticeKind.PROCESSOR if processor.role is Role.PROCESSOR else NoticeKind.RECIPIENT
    return Notice(id=uuid4(), recipient=processor.name, kind=kind, processor_id=processor.id)


def _to_recipient(recipient: Recipient, processors: Mapping[UUID, Processor]) -> Notice:
    if recipient.processor_id and recipient.processor_id in processors:
        return _to_processor(processors[recipient.processor_id])
    kind = NoticeKind.PROCESSOR if recipient.kind is RecipientKind.PROCESSOR else NoticeKind.RECIPIENT
    return Notice(id=uuid4(), recipient=recipient.name, kind=kind)


def _key(notice: Notice) -> object:
    return notice.processor_id or notice.recipient.casefold().strip()


def _identifier(request: SubjectRequest) -> str:
    """No more than a recipient needs to find the person (5(1)(c))."""
    person = request.person
    return (person.email or person.name) if person else ""
