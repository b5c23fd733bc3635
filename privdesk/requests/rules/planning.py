"""Every date that a request still waits for: of the law, of the house, of what was promised."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from privdesk.core.fields import Choice
from privdesk.core.words import mark
from privdesk.organisation.model import HouseRules
from privdesk.requests.model import EventKind, Outcome, SubjectRequest
from privdesk.requests.rules import identity
from privdesk.requests.rules.clocks import can_extend, claim_deadline, open_claims
from privdesk.requests.rules.norms import (
    acknowledge_by,
    acknowledge_complaint_by,
    ask_identity_by,
    confirm_by,
    decide_extension_by,
    identity_reply_by,
    next_review,
    notify_recipients_by,
    reply_reminders,
    stop_by,
)
from privdesk.requests.rules.progress import (
    is_acknowledged,
    is_disputed,
    is_restricted,
    last_event,
    must_block_access,
    needs_acknowledgement,
    open_notices,
    unconfirmed_notices,
    unstopped,
)
from privdesk.requests.rules.rights import rights_of

__all__ = [
    "Planned",
    "PlannedKind",
    "acknowledge_by",
    "acknowledge_complaint_by",
    "ask_identity_by",
    "confirm_by",
    "dates_of",
    "decide_extension_by",
    "identity_reply_by",
    "next_review",
    "notify_recipients_by",
    "reply_reminders",
    "stop_by",
]


class PlannedKind(Choice):
    """What is to happen on a planned day."""

    STOP = "stop", mark("PlannedKind", "stop the use of the data"), "21(3)"
    BLOCK_ACCESS = "block_access", mark("PlannedKind", "block the customer profile for staff"), "17(3)"
    ACKNOWLEDGE = "acknowledge", mark("PlannedKind", "confirm receipt")
    ASK_IDENTITY = "ask_identity", mark("PlannedKind", "ask who it is"), "12(6)"
    IDENTITY_REPLY = "identity_reply", mark("PlannedKind", "the person proves who it is"), "12(6)"
    AUTHORITY_REPLY = "authority_reply", mark("PlannedKind", "the representative shows the authority"), "UAVG 5(4)"
    EXTENSION = "extension", mark("PlannedKind", "decide on an extension"), "12(3)"
    ANSWER = "answer", mark("PlannedKind", "answer the person"), "12(3)"
    NOTICE = "notice", mark("PlannedKind", "tell the recipient"), "19"
    CONFIRMATION = "confirmation", mark("PlannedKind", "the recipient confirms"), "19"
    LIFTING = "lifting", mark("PlannedKind", "lift the restriction"), "18(3)"
    DISPUTE_REVIEW = "dispute_review", mark("PlannedKind", "see whether the dispute has ended")
    ERASE_MATERIAL = "erase_material", mark("PlannedKind", "annexes and evidence are erased"), "5(1)(e)"
    ANONYMISE = "anonymise", mark("PlannedKind", "the file is anonymised"), "5(1)(e)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """``on``: the day to plan on. ``last``: the last day by law, where that is a later one."""

    kind: PlannedKind
    on: dt.date
    last: dt.date | None = None
    claim_id: UUID | None = None
    notice_id: UUID | None = None


def dates_of(request: SubjectRequest, house_rules: HouseRules, today: dt.date | None = None) -> tuple[Planned, ...]:
    """The earliest first; only what is still to come or to be done. ``today``: for what comes back every month."""
    found = [*_notices(request, house_rules), *_liftings(request)]
    found += _closed(request, today) if request.closed_on else _open(request, house_rules)
    return tuple(sorted(found, key=lambda each: (each.on, list(PlannedKind).index(each.kind))))


def _open(request: SubjectRequest, house_rules: HouseRules) -> Iterator[Planned]:
    yield from _first_things(request, house_rules)
    yield from _identity(request, house_rules)
    extendable = can_extend(request)
    for claim in open_claims(request):
        if claim.outcome is Outcome.WITHDRAWN:
            continue
        deadline = claim_deadline(claim, request, house_rules)
        if claim in unstopped(request):
            # the answer follows once the use has stopped
            yield Planned(kind=PlannedKind.STOP, on=_stop_by(claim.received, house_rules), claim_id=claim.id)
        term = deadline.current
        yield Planned(kind=PlannedKind.ANSWER, on=term.safe, last=term.due, claim_id=claim.id)
        if claim in extendable and deadline.extension_sent is None and claim.outcome is None:
            yield Planned(
                kind=PlannedKind.EXTENSION,
                on=decide_extension_by(deadline.answer.safe, days=house_rules.extension_days),
                last=deadline.extend_by,
                claim_id=claim.id,
            )


def _first_things(request: SubjectRequest, house_rules: HouseRules) -> Iterator[Planned]:
    if needs_acknowledgement(request) and not is_acknowledged(request):
        yield Planned(kind=PlannedKind.ACKNOWLEDGE, on=acknowledge_request_by(request, house_rules))
    for claim in must_block_access(request):
        yield Planned(kind=PlannedKind.BLOCK_ACCESS, on=_stop_by(claim.received, house_rules), claim_id=claim.id)


def acknowledge_request_by(request: SubjectRequest, house_rules: HouseRules) -> dt.date:
    """Of a complaint alone later than of a request."""
    days = [right.acknowledge_working_days or house_rules.acknowledge_working_days for right in rights_of(request)] or [
        house_rules.acknowledge_working_days
    ]
    return acknowledge_by(request.received, working_days=min(days))


def _identity(request: SubjectRequest, house_rules: HouseRules) -> Iterator[Planned]:
    if identity.is_waiting(request):
        asked = request.identity.requested_on if request.identity else None
        if asked:
            yield Planned(kind=PlannedKind.IDENTITY_REPLY, on=identity_reply_by(asked))
    elif identity.must_identify(request) and not identity.has_failed(request):
        on = ask_identity_by(request.received, working_days=house_rules.identity_working_days)
        yield Planned(kind=PlannedKind.ASK_IDENTITY, on=on)
    if identity.must_show_authority(request):
        asked_for = last_event(request, EventKind.AUTHORITY_ASKED)
        if asked_for:
            yield Planned(kind=PlannedKind.AUTHORITY_REPLY, on=identity_reply_by(asked_for.on))


def _notices(request: SubjectRequest, house_rules: HouseRules) -> Iterator[Planned]:
    executed = last_event(request, EventKind.EXECUTED, EventKind.STOPPED)
    by = notify_recipients_by(
        executed.on if executed else request.received, working_days=house_rules.notice_working_days
    )
    for notice in open_notices(request):
        yield Planned(kind=PlannedKind.NOTICE, on=by, notice_id=notice.id, claim_id=notice.claim_id)
    for notice in unconfirmed_notices(request):
        if notice.confirm_by:
            yield Planned(kind=PlannedKind.CONFIRMATION, on=notice.confirm_by, notice_id=notice.id)


def _liftings(request: SubjectRequest) -> Iterator[Planned]:
    for claim in request.claims:
        if is_restricted(claim) and claim.restriction and claim.restriction.lift_on:
            yield Planned(kind=PlannedKind.LIFTING, on=claim.restriction.lift_on, claim_id=claim.id)


def _closed(request: SubjectRequest, today: dt.date | None) -> Iterator[Planned]:
    """Dates on which something goes by itself are the first days without it."""
    if is_disputed(request):
        told = last_event(request, EventKind.DISPUTE)
        since = told.on if told else request.received
        yield Planned(kind=PlannedKind.DISPUTE_REVIEW, on=next_review(since, today or since))
        return
    if request.material_until and last_event(request, EventKind.MATERIAL_ERASED) is None:
        yield Planned(kind=PlannedKind.ERASE_MATERIAL, on=request.material_until + dt.timedelta(days=1))
    if request.hold_until:
        yield Planned(kind=PlannedKind.ANONYMISE, on=request.hold_until + dt.timedelta(days=1))


def _stop_by(received: dt.date, house_rules: HouseRules) -> dt.date:
    return stop_by(received, working_days=house_rules.stop_working_days)
