"""Who must be told of an erasure, a correction, a restriction, or that a use has stopped (AVG 19)."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from uuid import UUID, uuid4

from privdesk.activities.model import Activity, ActivityStatus, LegalBasis, Recipient, RecipientKind
from privdesk.processors.model import Processor, Role
from privdesk.requests.model import Claim, Notice, NoticeKind, Outcome, SearchPlace, SubjectRequest
from privdesk.requests.rules.acting import identifier
from privdesk.requests.rules.progress import erased_places
from privdesk.requests.rules.rights import right_of, tells_recipients


def planned_notices(
    request: SubjectRequest, activities: Iterable[Activity], processors: Iterable[Processor]
) -> tuple[Notice, ...]:
    """Of every claim that recipients must hear of: those of the places concerned; the notices there are stay."""
    by_id = {activity.id: activity for activity in activities}
    known = {processor.id: processor for processor in processors}
    planned = list(request.notices)
    telling = [claim for claim in request.claims if tells_recipients(claim)]
    for claim in telling:
        there = {_key(notice) for notice in planned if told_claim(request, notice) in {None, claim}}
        for notice in _about(claim, request, by_id, known):
            if _key(notice) not in there:
                there.add(_key(notice))
                planned.append(dataclasses.replace(notice, identifier=identifier(request), claim_id=claim.id))
    return tuple(planned)


def told_claim(request: SubjectRequest, notice: Notice) -> Claim | None:
    """The claim that a notice tells of: its own, or the first that tells recipients."""
    telling = [claim for claim in request.claims if tells_recipients(claim)]
    return next((claim for claim in telling if claim.id == notice.claim_id), next(iter(telling), None))


def measure_of(request: SubjectRequest, notice: Notice) -> str:
    """``erased``, ``corrected``, ``supplemented``, ``restricted`` or ``stopped``; "" when there is nothing to tell."""
    claim = told_claim(request, notice)
    return measure(claim) if claim else ""


def measure(claim: Claim) -> str:
    return "supplemented" if claim.outcome is Outcome.STATEMENT_ADDED else right_of(claim).measure


def _about(
    claim: Claim,
    request: SubjectRequest,
    activities: Mapping[UUID, Activity],
    processors: Mapping[UUID, Processor],
) -> Iterator[Notice]:
    if right_of(claim).executes:
        for place in erased_places(request):
            yield from _of(place, activities, processors)
        return
    for activity_id in claim.activity_ids or [each.id for each in concerned(claim, activities.values())]:
        if activity_id in activities:
            yield from _of_activity(activities[activity_id], None, processors)


def concerned(claim: Claim, activities: Iterable[Activity]) -> tuple[Activity, ...]:
    """What a claim is about when nobody linked it: all that rests on consent, for a withdrawal or direct marketing."""
    if not right_of(claim).absolute:
        return ()
    return tuple(
        activity
        for activity in activities
        if activity.status is ActivityStatus.ACTIVE
        and any(purpose.basis is LegalBasis.CONSENT for purpose in activity.purposes)
    )


def _of(
    place: SearchPlace, activities: Mapping[UUID, Activity], processors: Mapping[UUID, Processor]
) -> Iterator[Notice]:
    activity = activities.get(place.activity_id) if place.activity_id else None
    yield from _of_activity(activity, place.processor_id, processors)


def _of_activity(
    activity: Activity | None, processor_id: UUID | None, processors: Mapping[UUID, Processor]
) -> Iterator[Notice]:
    linked = [processor_id, *(system.processor_id for system in (activity.systems if activity else ()))]
    for each in linked:
        if each and each in processors:
            yield _to_processor(processors[each])
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
