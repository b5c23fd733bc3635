"""What stands in the way of a step (domain 1.5 and decision 12).

A guard looks at the request as it would be after the step. What blocks and can be overridden needs a reason; a warning
only wants to be read.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from uuid import UUID

from privdesk.core.problems import Problem
from privdesk.organisation.model import HouseRules
from privdesk.requests.model import (
    Claim,
    EventKind,
    Execution,
    HoldChoice,
    IdentityMethod,
    Outcome,
    SearchResult,
    SubjectRequest,
)
from privdesk.requests.rules import identity
from privdesk.requests.rules.anonymise import forgets
from privdesk.requests.rules.clocks import deadline_of
from privdesk.requests.rules.intake import date_problems
from privdesk.requests.rules.progress import (
    found_places,
    is_disputed,
    kept_places,
    last_event,
    open_executions,
    open_notices,
    open_searches,
    outcome_differs,
    unanswered,
    undecided,
)
from privdesk.requests.rules.rights import (
    is_executed,
    is_on_the_merits,
    needs_search,
    right_of,
    tells_recipients,
)
from privdesk.requests.rules.ruleset import rules_on


class Transition(Enum):
    """A step of a request; ``subject`` of the guard is the claim, place or notice that it is about."""

    EDIT = auto()
    """Any other change of an open request."""
    ACKNOWLEDGE = auto()
    ASK_IDENTITY = auto()
    SETTLE_IDENTITY = auto()
    START_SEARCH = auto()
    RECORD_SEARCH = auto()
    DECIDE = auto()
    EXECUTE = auto()
    TELL_RECIPIENT = auto()
    RECIPIENT_CONFIRMS = auto()
    EXTEND = auto()
    ANSWER = auto()
    WITHDRAW = auto()
    CLOSE = auto()
    REOPEN = auto()
    DISPUTE = auto()
    ANONYMISE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a rule must know beside the request."""

    today: dt.date
    house_rules: HouseRules
    letters: frozenset[str] = field(default=frozenset())
    """Kinds of letter that there is a text for."""


OVERRIDABLE = frozenset(
    {
        "identity-open",
        "search-open",
        "search-missing",
        "letter-not-sent",
        "access-not-blocked",
        "mailbox-not-cleared",
        "exports-not-cleared",
        "hold-not-passed",
    }
)
"""Codes of blocking problems that give way to a recorded reason; the law itself does not (decision 12)."""

_AFTER_CLOSING = frozenset({Transition.REOPEN, Transition.DISPUTE, Transition.ANONYMISE, Transition.RECIPIENT_CONFIRMS})
_REASONED = frozenset({Outcome.REFUSED, Outcome.PARTIAL, Outcome.GRANTED_PARTLY})
_GIVES_DATA = frozenset({Outcome.GRANTED, Outcome.GRANTED_PARTLY, Outcome.DONE, Outcome.PARTIAL})


def gives_reasons(outcome: Outcome) -> bool:
    """Whether the decision must say why not everything is done (AVG 12(4))."""
    return outcome in _REASONED


def overridable(problem: Problem) -> bool:
    return problem.blocks and problem.code in OVERRIDABLE


def standing_in_the_way(problems: Iterable[Problem], despite: str = "") -> list[Problem]:
    """What still blocks when there is this reason to go on."""
    return [each for each in problems if each.blocks and not (despite.strip() and overridable(each))]


def problems_of(
    transition: Transition, request: SubjectRequest, facts: Facts, subject: UUID | None = None
) -> list[Problem]:
    """``request`` as it would be afterwards."""
    is_closed = request.closed_on is not None
    if is_closed and transition not in _AFTER_CLOSING and transition is not Transition.CLOSE:
        return [Problem("", "request-closed")]
    if transition is Transition.REOPEN:
        return []
    guard = _GUARDS.get(transition)
    return guard(request, facts, subject) if guard else []


def _claim(request: SubjectRequest, subject: UUID | None) -> Claim:
    return next(claim for claim in request.claims if claim.id == subject)


def _acknowledge(request: SubjectRequest, facts: Facts, _: UUID | None) -> list[Problem]:
    event = last_event(request, EventKind.ACKNOWLEDGED)
    return date_problems(event.on if event else None, request, facts.today)


def _ask_identity(request: SubjectRequest, facts: Facts, _: UUID | None) -> list[Problem]:
    asked = request.identity
    if asked is None or not asked.doubt_reason.strip():
        return [Problem("identity.doubt_reason", "doubt-missing")]
    return date_problems(asked.requested_on, request, facts.today, "identity.requested_on")


def _settle_identity(request: SubjectRequest, facts: Facts, _: UUID | None) -> list[Problem]:
    settled = request.identity
    assert settled is not None
    found = date_problems(settled.verified_on, request, facts.today, "identity.verified_on")
    if identity.has_failed(request):
        return found
    if settled.method is None:
        found.append(Problem("identity.method", "method-missing"))
    elif settled.method is IdentityMethod.NONE_NEEDED and not request.address_known:
        found.append(Problem("identity.method", "method-too-low"))
    elif settled.method is IdentityMethod.ID_COPY_MASKED and settled.evidence_destroyed_on is None:
        found.append(Problem("identity.evidence_destroyed_on", "copy-still-there", blocks=False))
    return found


def _record_search(request: SubjectRequest, facts: Facts, subject: UUID | None) -> list[Problem]:
    place = next(each for each in request.searches if each.id == subject)
    found = date_problems(place.searched_on, request, facts.today, "searched_on")
    if place.result is not SearchResult.FOUND and place.found:
        found.append(Problem("result", "found-but-nothing"))
    found += identity.bsn_problems(place)
    return found


def _decide(request: SubjectRequest, facts: Facts, subject: UUID | None) -> list[Problem]:
    claim = _claim(request, subject)
    right = right_of(claim)
    if claim.outcome is None:
        return [Problem("outcome", "outcome-missing")]
    if claim.outcome not in right.outcomes:
        return [Problem("outcome", "outcome-not-allowed", {"outcome": claim.outcome, "right": right.label})]
    found = date_problems(claim.decided_on, request, facts.today, "decided_on")
    if needs_search(claim.outcome, claim.reason):
        found += _unsearched(request)
    found += _reasons(claim)
    if claim.outcome is Outcome.NO_DATA and found_places(request):
        found.append(Problem("outcome", "data-found"))
    if claim.outcome in _GIVES_DATA and request.searches and not open_searches(request) and not found_places(request):
        found.append(Problem("outcome", "nothing-found"))
    if is_on_the_merits(claim.outcome) and identity.must_identify(request):
        found.append(Problem("outcome", "identity-still-open", blocks=False))
    if claim.outcome is Outcome.NOT_IDENTIFIED and request.identity is None:
        # who was never asked cannot have failed to answer (12(6)); but some data lead to nobody (11(2))
        found.append(Problem("identity.doubt_reason", "doubt-missing", blocks=False))
    first_month = deadline_of(request, facts.house_rules).refuse_by
    if claim.outcome in _REASONED and facts.today > first_month:
        found.append(Problem("outcome", "refused-after-a-month", {"due": first_month}, blocks=False))
    return found


def _unsearched(request: SubjectRequest) -> list[Problem]:
    if not request.searches:
        return [Problem("searches", "search-missing")]
    left = open_searches(request)
    return [Problem("searches", "search-open", {"count": len(left), "place": left[0].place})] if left else []


def _reasons(claim: Claim) -> list[Problem]:
    if claim.outcome not in _REASONED:
        return []
    if claim.reason is None:
        return [Problem("reason", "reason-missing")]
    if claim.reason not in right_of(claim).reasons:
        return [Problem("reason", "reason-not-allowed", {"reason": claim.reason, "right": right_of(claim).label})]
    if claim.outcome is not Outcome.PARTIAL and not claim.reason_text.strip():
        # what is kept in part is explained place by place, with its provision
        return [Problem("reason_text", "reason-text-missing")]
    return []


def _execute(request: SubjectRequest, facts: Facts, subject: UUID | None) -> list[Problem]:
    if not any(is_executed(claim) for claim in request.claims):
        return [Problem("execution", "nothing-to-carry-out" if not undecided(request) else "not-decided")]
    place = next(each for each in request.searches if each.id == subject)
    found = date_problems(place.executed_on, request, facts.today, "executed_on")
    if place.result is not SearchResult.FOUND:
        found.append(Problem("execution", "nothing-found-here"))
    if identity.must_identify(request):
        found.append(Problem("execution", "identity-open"))
    if place.execution is Execution.KEPT:
        if not place.kept_rule.strip():
            found.append(Problem("kept_rule", "provision-missing"))
        if place.kept_until is None:
            found.append(Problem("kept_until", "kept-until-missing"))
        elif place.kept_until < facts.today:
            found.append(Problem("kept_until", "kept-until-passed", {"until": place.kept_until}))
    if place.execution is Execution.REFUSED and not place.remark.strip():
        found.append(Problem("remark", "reason-text-missing"))
    return found


def _tell_recipient(request: SubjectRequest, facts: Facts, subject: UUID | None) -> list[Problem]:
    notice = next(each for each in request.notices if each.id == subject)
    found = date_problems(notice.notified_on, request, facts.today, "notified_on")
    found += date_problems(notice.confirmed_on, request, facts.today, "confirmed_on")
    if notice.notified_on and notice.confirmed_on and notice.confirmed_on < notice.notified_on:
        found.append(Problem("confirmed_on", "confirmed-before-told", {"told": notice.notified_on}))
    if notice.confirmed_on and not notice.notified_on:
        found.append(Problem("confirmed_on", "confirmed-not-told"))
    return found


def _extend(request: SubjectRequest, facts: Facts, _: UUID | None) -> list[Problem]:
    event = last_event(request, EventKind.EXTENDED)
    assert event is not None
    deadline = deadline_of(request, facts.house_rules)
    found = date_problems(event.on, request, facts.today)
    if not event.note.strip():
        found.append(Problem("note", "extension-reason-missing"))
    if event.months not in range(1, rules_on(request.received).extension_months + 1):
        found.append(Problem("months", "extension-months"))
    if event.on > deadline.extend_by:
        found.append(Problem("on", "extension-late", {"due": deadline.extend_by}))
    if sum(each.kind is EventKind.EXTENDED for each in request.events) > 1:
        found.append(Problem("", "extended-before"))
    return found


def _answer(request: SubjectRequest, facts: Facts, subject: UUID | None) -> list[Problem]:
    """The answer to one claim."""
    claim = _claim(request, subject)
    if claim.outcome is None:
        return [Problem("outcome", "not-decided")]
    found = [*_reasons(claim)]
    if is_on_the_merits(claim.outcome) and identity.must_identify(request):
        found.append(Problem("identity", "identity-open"))
    if is_executed(claim):
        left = open_executions(request)
        if left:
            found.append(Problem("execution", "execution-open", {"count": len(left), "place": left[0].place}))
        if fits := outcome_differs(request, claim):
            found.append(Problem("outcome", "outcome-differs", {"outcome": fits}))
    if tells_recipients(claim):
        found += _recipients(request)
    term = deadline_of(request, facts.house_rules).current
    if facts.today > term.due:
        found.append(Problem("", "answer-late", {"due": term.due}, blocks=False))
    return found


def _recipients(request: SubjectRequest) -> list[Problem]:
    if left := open_notices(request):
        return [Problem("notices", "recipients-open", {"recipients": [notice.recipient for notice in left]})]
    if not request.notices and not request.no_recipients:
        return [Problem("notices", "recipients-unknown")]
    return []


def _close(request: SubjectRequest, _: Facts, __: UUID | None) -> list[Problem]:
    found: list[Problem] = []
    if not request.claims:
        found.append(Problem("claims", "no-right"))
    found += [Problem("claims", "claim-undecided", {"right": right_of(claim).label}) for claim in undecided(request)]
    executed = [claim for claim in request.claims if is_executed(claim)]
    if executed and (left := open_executions(request)):
        found.append(Problem("execution", "execution-open", {"count": len(left), "place": left[0].place}))
    for claim in unanswered(request):
        # nobody waits for the confirmation of one's own withdrawal
        blocks = claim.outcome is not Outcome.WITHDRAWN
        found.append(Problem("letters", "letter-not-sent", {"right": right_of(claim).label}, blocks=blocks))
    if any(tells_recipients(claim) for claim in request.claims):
        found += _recipients(request)
    if kept_places(request) and request.access_blocked_on is None:
        found.append(Problem("access_blocked_on", "access-not-blocked"))
    if not request.mailbox_cleared:
        found.append(Problem("mailbox_cleared", "mailbox-not-cleared", blocks=forgets(request)))
    if not request.exports_cleared:
        found.append(Problem("exports_cleared", "exports-not-cleared", blocks=forgets(request)))
    if forgets(request) and request.hold is HoldChoice.DIRECT:
        found.append(Problem("hold", "proof-lost", blocks=False))
    return found


def _withdraw(request: SubjectRequest, facts: Facts, _: UUID | None) -> list[Problem]:
    if all(claim.outcome is not Outcome.WITHDRAWN for claim in request.claims):
        return [Problem("claims", "nothing-to-withdraw")]
    event = last_event(request, EventKind.WITHDRAWN)
    return date_problems(event.on if event else None, request, facts.today)


def _dispute(request: SubjectRequest, facts: Facts, _: UUID | None) -> list[Problem]:
    event = last_event(request, EventKind.DISPUTE, EventKind.DISPUTE_ENDED)
    if event is None:
        return []
    found = date_problems(event.on, request, facts.today)
    if event.kind is EventKind.DISPUTE and not request.hold_reason.strip():
        found.append(Problem("hold_reason", "hold-reason-missing"))
    return found


def _anonymise(request: SubjectRequest, facts: Facts, _: UUID | None) -> list[Problem]:
    found: list[Problem] = []
    if request.closed_on is None:
        found.append(Problem("", "not-closed"))
    if is_disputed(request):
        found.append(Problem("hold_reason", "disputed"))
    if request.hold_until is not None and facts.today <= request.hold_until:
        found.append(Problem("hold_until", "hold-not-passed", {"until": request.hold_until}))
    return found


_Guard = Callable[[SubjectRequest, Facts, UUID | None], list[Problem]]

_GUARDS: Mapping[Transition, _Guard] = {
    Transition.ACKNOWLEDGE: _acknowledge,
    Transition.ASK_IDENTITY: _ask_identity,
    Transition.SETTLE_IDENTITY: _settle_identity,
    Transition.RECORD_SEARCH: _record_search,
    Transition.DECIDE: _decide,
    Transition.EXECUTE: _execute,
    Transition.TELL_RECIPIENT: _tell_recipient,
    Transition.RECIPIENT_CONFIRMS: _tell_recipient,
    Transition.EXTEND: _extend,
    Transition.ANSWER: _answer,
    Transition.WITHDRAW: _withdraw,
    Transition.CLOSE: _close,
    Transition.DISPUTE: _dispute,
    Transition.ANONYMISE: _anonymise,
}
