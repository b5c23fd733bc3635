"""The clock of each claim, and which of them is the most urgent: that one is the deadline of the request."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

from privdesk.core.words import mark
from privdesk.organisation.model import HouseRules
from privdesk.requests.model import CaseEvent, Claim, EventKind, SubjectRequest
from privdesk.requests.rules.deadlines import Deadline, answer_deadline
from privdesk.requests.rules.norms import stop_by
from privdesk.requests.rules.reasons import reason
from privdesk.requests.rules.rights import AnswerTerm, answer_letter, right_of
from privdesk.requests.rules.suspension import Suspension
from privdesk.requests.rules.terms import Term

_AT_ONCE = mark("Deadlines", "the law asks to stop at once; we plan on the next working day: {stop}")


def claim_deadline(claim: Claim, request: SubjectRequest, house_rules: HouseRules) -> Deadline:
    """Counted from the receipt of this claim (12(3)); first the term to stop, where the law leaves none (21(3))."""
    right = right_of(claim)
    if right.term is AnswerTerm.AT_ONCE and claim.stopped_on is None:
        return _at_once(claim, house_rules)
    found = answer_deadline(
        claim.received,
        _events_of(claim, request.events, extendable=right.extendable),
        equated_days_roll=house_rules.equated_days_roll,
        relies_on_suspension=request.suspension_relied_on,
    )
    return found if right.extendable else dataclasses.replace(found, extended=None, extended_suspended=None)


def deadline_of(request: SubjectRequest, house_rules: HouseRules) -> Deadline:
    """Of the open claim that is due first; when nothing is open, of the first claim."""
    if not request.claims:
        return _without_claims(request, house_rules)
    claims = open_claims(request) or request.claims[:1]
    return min((claim_deadline(claim, request, house_rules) for claim in claims), key=lambda each: each.current.safe)


def answer_by(request: SubjectRequest, house_rules: HouseRules) -> Deadline:
    """What a letter promises: the first answer that is due, whatever must stop before it."""
    claims = open_claims(request) or request.claims[:1]
    if not claims:
        return _without_claims(request, house_rules)
    # a claim of which the use has stopped has only the term of the answer left
    stopped = (dataclasses.replace(claim, stopped_on=claim.stopped_on or claim.received) for claim in claims)
    return min((claim_deadline(claim, request, house_rules) for claim in stopped), key=lambda each: each.current.safe)


def open_claims(request: SubjectRequest) -> tuple[Claim, ...]:
    return tuple(claim for claim in request.claims if not is_answered(request, claim))


def is_answered(request: SubjectRequest, claim: Claim) -> bool:
    """A letter of the decision's kind went out on or after the day of the decision."""
    kind = answer_letter(claim)
    return claim.decided_on is not None and any(
        letter.kind == kind
        and letter.sent_on is not None
        and letter.sent_on >= claim.decided_on
        and letter.claim_id in {None, claim.id}
        for letter in request.letters
    )


def can_extend(request: SubjectRequest) -> tuple[Claim, ...]:
    """The open claims of which the term can be extended at all."""
    return tuple(claim for claim in open_claims(request) if right_of(claim).extendable)


def _events_of(claim: Claim, events: Iterable[CaseEvent], *, extendable: bool) -> tuple[CaseEvent, ...]:
    """What happened to this claim: a notice of before its receipt extends nothing, nor one about another claim."""
    return tuple(
        event
        for event in events
        if event.kind is not EventKind.EXTENDED
        or (extendable and event.on >= claim.received and event.claim_id in {None, claim.id})
    )


def _at_once(claim: Claim, house_rules: HouseRules) -> Deadline:
    last = stop_by(claim.received, working_days=house_rules.stop_working_days)
    term = Term(nominal=last, due=last, safe=last, reasons=(reason(_AT_ONCE, stop=last),))
    return Deadline(
        received=claim.received,
        answer=term,
        extended=None,
        extension_sent=None,
        extension_valid=None,
        suspension=Suspension(),
        answer_suspended=None,
        extended_suspended=None,
        relies_on_suspension=False,
        notes=(),
    )


def _without_claims(request: SubjectRequest, house_rules: HouseRules) -> Deadline:
    return answer_deadline(
        request.received,
        request.events,
        equated_days_roll=house_rules.equated_days_roll,
        relies_on_suspension=request.suspension_relied_on,
    )
