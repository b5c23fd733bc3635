"""The dates of one request, from receipt until nothing is left of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from uuid import UUID

from privdesk.core.dates import add_months
from privdesk.core.holidays import working_days_before
from privdesk.organisation.model import HouseRules
from privdesk.reminders.model import REQUESTS, Dated, DateKind, Note
from privdesk.requests.model import EventKind, SubjectRequest
from privdesk.requests.rules import identity, planning
from privdesk.requests.rules.anonymise import has_material
from privdesk.requests.rules.progress import (
    deadline_of,
    is_acknowledged,
    is_disputed,
    is_withdrawn,
    last_event,
    open_notices,
    unanswered,
    unconfirmed_notices,
    undecided,
)

_DAY = dt.timedelta(days=1)
_IDENTITY_REPLY = dt.timedelta(days=14)
"""Chapter 3: without an answer, remind after 14 days."""


def dates_of_request(request: SubjectRequest, house_rules: HouseRules) -> tuple[Dated, ...]:
    found = _kept(request) if request.closed_on else _open(request, house_rules)
    name = request.person.name if request.person else ""
    return tuple(Dated(note=note, page=REQUESTS, ident=request.id, part=part, about=name) for note, part in found)


Found = tuple[Note, UUID | None]


def _open(request: SubjectRequest, house_rules: HouseRules) -> Iterator[Found]:
    if is_withdrawn(request):
        return
    deadline = deadline_of(request, house_rules)
    waits = bool(undecided(request) or unanswered(request) or not request.claims)
    if waits:
        term = deadline.current
        reminders = planning.reply_reminders(term.safe, house_rules.reply_reminders)
        yield _note(request, DateKind.ANSWER, term.safe, last=term.due, tell=(*reminders, term.safe)), None
        yield from _beginning(request, house_rules)
        if deadline.extension_sent is None:
            on = planning.decide_extension_by(deadline.answer.safe, days=house_rules.extension_days)
            yield _note(request, DateKind.EXTENSION, on, last=deadline.extend_by, tell=(on,)), None
    yield from _recipients(request, house_rules)


def _beginning(request: SubjectRequest, house_rules: HouseRules) -> Iterator[Found]:
    if not is_acknowledged(request) and not request.letters and not request.searches and request.identity is None:
        on = planning.acknowledge_by(request.received, working_days=house_rules.acknowledge_working_days)
        yield _note(request, DateKind.ACKNOWLEDGEMENT, on), None
    if identity.is_waiting(request):
        assert request.identity is not None
        assert request.identity.requested_on is not None
        yield _note(request, DateKind.IDENTITY_REPLY, request.identity.requested_on + _IDENTITY_REPLY), None
    elif identity.must_identify(request) and not identity.has_failed(request):
        on = planning.ask_identity_by(request.received, working_days=house_rules.identity_working_days)
        yield _note(request, DateKind.IDENTITY, on), None


def _recipients(request: SubjectRequest, house_rules: HouseRules) -> Iterator[Found]:
    executed = max((claim.executed_on for claim in request.claims if claim.executed_on), default=None)
    if executed and open_notices(request):
        on = planning.notify_recipients_by(executed, working_days=house_rules.notice_working_days)
        yield _note(request, DateKind.NOTICE, on), None
    for notice in unconfirmed_notices(request):
        assert notice.confirm_by is not None
        yield _note(request, DateKind.CONFIRMATION, notice.confirm_by, tell=(notice.confirm_by,)), notice.id


def _kept(request: SubjectRequest) -> Iterator[Found]:
    yield from _recipients_after(request)
    if is_disputed(request):
        begun = last_event(request, EventKind.DISPUTE)
        assert begun is not None
        # F04: a hold without an end is looked at every month
        yield _note(request, DateKind.DISPUTE, add_months(begun.on, 1)), None
        return
    if request.material_until is not None and has_material(request):
        yield _note(request, DateKind.MATERIAL, request.material_until + _DAY, tell=()), None
    if request.hold_until is not None:
        yield _note(request, DateKind.ANONYMISING, request.hold_until + _DAY, tell=()), None


def _recipients_after(request: SubjectRequest) -> Iterator[Found]:
    for notice in unconfirmed_notices(request):
        assert notice.confirm_by is not None
        yield _note(request, DateKind.CONFIRMATION, notice.confirm_by, tell=(notice.confirm_by,)), notice.id


def _note(
    request: SubjectRequest,
    kind: DateKind,
    on: dt.date,
    *,
    last: dt.date | None = None,
    tell: tuple[dt.date, ...] | None = None,
) -> Note:
    """Without ``tell``: the working day before, and the day itself."""
    told = (working_days_before(on, 1), on) if tell is None else tell
    return Note(kind=kind, case_no=request.case_no, on=on, last=last or on, tell=told)
