"""The answer, and what must be done before a file is closed and before nothing is left of it."""

from __future__ import annotations

from uuid import UUID

from privdesk.core.problems import Problem
from privdesk.requests.model import Claim, EventKind, HoldChoice, Outcome, SubjectRequest
from privdesk.requests.rules.anonymise import forgets
from privdesk.requests.rules.clocks import claim_deadline
from privdesk.requests.rules.guards.beginning import identity_problems
from privdesk.requests.rules.guards.carrying import lift_date_problems, recipient_problems
from privdesk.requests.rules.guards.deciding import format_problems, particulars, reason_problems
from privdesk.requests.rules.guards.transition import Facts, claim_of
from privdesk.requests.rules.intake import date_problems
from privdesk.requests.rules.progress import (
    is_disputed,
    is_restricted,
    is_to_stop,
    kept_places,
    last_event,
    must_block_access,
    open_executions,
    outcome_differs,
    to_lift,
    unanswered,
    undecided,
    unstopped,
)
from privdesk.requests.rules.rights import is_executed, is_on_the_merits, right_of, tells_recipients


def answer(request: SubjectRequest, facts: Facts, subject: UUID | None) -> list[Problem]:
    """The answer to one claim."""
    claim = claim_of(request, subject)
    if claim.outcome is None:
        return [Problem("outcome", "not-decided")]
    found = [*reason_problems(claim), *format_problems(claim), *particulars(claim)]
    if is_to_stop(claim):
        found.append(Problem("stopped_on", "not-stopped", {"right": right_of(claim).label}))
    if is_on_the_merits(claim.outcome) and right_of(claim).identifies:
        found += identity_problems(request)
    if is_executed(claim):
        found += _executed(request, claim)
    if claim.outcome is Outcome.REJECTED and claim.restriction and claim.restriction.lift_on:
        found += lift_date_problems(claim.restriction.lift_on, request.letters[-1].sent_on if request.letters else None)
    term = claim_deadline(claim, request, facts.house_rules).current
    if facts.today > term.due:
        found.append(Problem("", "answer-late", {"due": term.due}, blocks=False))
    return found


def _executed(request: SubjectRequest, claim: Claim) -> list[Problem]:
    found: list[Problem] = []
    if left := open_executions(request):
        found.append(Problem("execution", "execution-open", {"count": len(left), "place": left[0].place}))
    if fits := outcome_differs(request, claim):
        found.append(Problem("outcome", "outcome-differs", {"outcome": fits}))
    return found + (recipient_problems(request, claim) if tells_recipients(claim) else [])


def close(request: SubjectRequest, _: Facts, __: UUID | None) -> list[Problem]:
    found = [] if request.claims else [Problem("claims", "no-right")]
    found += [Problem("claims", "claim-undecided", {"right": right_of(claim).label}) for claim in undecided(request)]
    if any(is_executed(claim) for claim in request.claims) and (left := open_executions(request)):
        found.append(Problem("execution", "execution-open", {"count": len(left), "place": left[0].place}))
    for claim in unanswered(request):
        # nobody waits for the confirmation of one's own withdrawal
        blocks = claim.outcome is not Outcome.WITHDRAWN
        found.append(Problem("letters", "letter-not-sent", {"right": right_of(claim).label}, blocks=blocks))
    found += [Problem("claims", "not-stopped", {"right": right_of(claim).label}) for claim in unstopped(request)]
    for claim in request.claims:
        if tells_recipients(claim):
            found += [each for each in recipient_problems(request, claim) if each not in found]
    if to_lift(request):
        found.append(Problem("claims", "restriction-still-on"))
    return found + _cleared(request)


def _cleared(request: SubjectRequest) -> list[Problem]:
    """The list of 7.3: what the program cannot reach itself."""
    found: list[Problem] = []
    if (kept_places(request) or must_block_access(request)) and request.access_blocked_on is None:
        found.append(Problem("access_blocked_on", "access-not-blocked"))
    if not request.mailbox_cleared:
        found.append(Problem("mailbox_cleared", "mailbox-not-cleared", blocks=forgets(request)))
    if not request.exports_cleared:
        found.append(Problem("exports_cleared", "exports-not-cleared", blocks=forgets(request)))
    if forgets(request) and request.hold is HoldChoice.DIRECT:
        found.append(Problem("hold", "proof-lost", blocks=False))
    return found


def withdraw(request: SubjectRequest, facts: Facts, _: UUID | None) -> list[Problem]:
    if all(claim.outcome is not Outcome.WITHDRAWN for claim in request.claims):
        return [Problem("claims", "nothing-to-withdraw")]
    event = last_event(request, EventKind.WITHDRAWN)
    return date_problems(event.on if event else None, request, facts.today)


def dispute(request: SubjectRequest, facts: Facts, _: UUID | None) -> list[Problem]:
    event = last_event(request, EventKind.DISPUTE, EventKind.DISPUTE_ENDED)
    if event is None:
        return []
    found = date_problems(event.on, request, facts.today)
    if event.kind is EventKind.DISPUTE and not request.hold_reason.strip():
        found.append(Problem("hold_reason", "hold-reason-missing"))
    return found


def anonymise(request: SubjectRequest, facts: Facts, _: UUID | None) -> list[Problem]:
    found: list[Problem] = []
    if request.closed_on is None:
        found.append(Problem("", "not-closed"))
    if is_disputed(request):
        found.append(Problem("hold_reason", "disputed"))
    if any(is_restricted(claim) for claim in request.claims):
        # who erases the file no longer knows that the data may only be stored
        found.append(Problem("claims", "restriction-in-force"))
    if request.hold_until is not None and facts.today <= request.hold_until:
        found.append(Problem("hold_until", "hold-not-passed", {"until": request.hold_until}))
    return found
