"""What a decision needs, right by right (domain 1.2 and 1.5)."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from privdesk.core.problems import Problem
from privdesk.requests.model import Claim, Outcome, Reason, SubjectRequest
from privdesk.requests.rules.clocks import claim_deadline
from privdesk.requests.rules.grounds import is_effort, reasons_for, repetitive_since
from privdesk.requests.rules.guards.beginning import identity_problems
from privdesk.requests.rules.guards.transition import Facts, claim_of
from privdesk.requests.rules.intake import claim_date_problems, date_problems
from privdesk.requests.rules.progress import found_places, is_to_stop, open_searches
from privdesk.requests.rules.rights import is_on_the_merits, is_searched, right_of

_GROUNDED = frozenset(
    {Outcome.REFUSED, Outcome.PARTIAL, Outcome.GRANTED_PARTLY, Outcome.REJECTED, Outcome.NOT_APPLICABLE}
)
_EXPLAINED = frozenset(
    {
        Outcome.STATEMENT_ADDED,
        Outcome.REVIEWED_CHANGED,
        Outcome.REVIEWED_UNCHANGED,
        Outcome.WELL_FOUNDED,
        Outcome.UNFOUNDED,
    }
)
_REFUSALS = frozenset({Outcome.REFUSED, Outcome.PARTIAL, Outcome.GRANTED_PARTLY, Outcome.REJECTED})
_GIVES_DATA = frozenset(
    {
        Outcome.GRANTED,
        Outcome.GRANTED_PARTLY,
        Outcome.DONE,
        Outcome.PARTIAL,
        Outcome.STATEMENT_ADDED,
        Outcome.APPLIED,
        Outcome.DELIVERED,
        Outcome.DELIVERED_DIRECT,
        Outcome.UPHELD,
    }
)


def gives_reasons(outcome: Outcome) -> bool:
    """Whether the decision must say why (AVG 12(4)); of some only in words, without a ground."""
    return outcome in _GROUNDED or outcome in _EXPLAINED


def gives_ground(outcome: Outcome) -> bool:
    """Whether one of the grounds of the law has to be chosen."""
    return outcome in _GROUNDED


def decide(request: SubjectRequest, facts: Facts, subject: UUID | None) -> list[Problem]:
    claim = claim_of(request, subject)
    if problems := _outcome(claim):
        return problems
    found = date_problems(claim.decided_on, request, facts.today, "decided_on", since=claim.received)
    days = claim_date_problems(claim, request, facts.today)
    # what follows from the day of the decision is corrected with it
    found += [each for each in days if getattr(claim, each.field) != claim.decided_on]
    if is_searched(claim):
        found += _unsearched(request)
    found += reason_problems(claim)
    found += _found(request, claim)
    found += [Problem(each.field, each.code, each.facts, blocks=False) for each in particulars(claim)]
    found += format_problems(claim)
    if is_to_stop(claim):
        found.append(Problem("stopped_on", "not-stopped", {"right": right_of(claim).label}))
    if is_on_the_merits(claim.outcome) and right_of(claim).identifies and identity_problems(request):
        found.append(Problem("outcome", "identity-still-open", blocks=False))
    if claim.outcome is Outcome.NOT_IDENTIFIED and request.identity is None:
        # who was never asked cannot have failed to answer (12(6)); but some data lead to nobody (11(2))
        found.append(Problem("identity.doubt_reason", "doubt-missing", blocks=False))
    first_month = claim_deadline(claim, request, facts.house_rules).refuse_by
    if claim.outcome in _REFUSALS and facts.today > first_month:
        found.append(Problem("outcome", "refused-after-a-month", {"due": first_month}, blocks=False))
    return found


def _outcome(claim: Claim) -> list[Problem]:
    right = right_of(claim)
    if claim.outcome is None:
        return [Problem("outcome", "outcome-missing")]
    if claim.outcome in right.outcomes:
        return []
    if right.id == "marketing":
        return [Problem("outcome", "marketing-absolute", {"outcome": claim.outcome})]
    if right.id == "withdrawal":
        return [Problem("outcome", "withdrawal-absolute", {"outcome": claim.outcome})]
    return [
        Problem(
            "outcome", "outcome-not-allowed", {"outcome": claim.outcome, "right": right.label, "article": right.article}
        )
    ]


def _unsearched(request: SubjectRequest) -> list[Problem]:
    if not request.searches:
        return [Problem("searches", "search-missing")]
    left = open_searches(request)
    return [Problem("searches", "search-open", {"count": len(left), "place": left[0].place})] if left else []


def _found(request: SubjectRequest, claim: Claim) -> list[Problem]:
    if claim.outcome is Outcome.NO_DATA and found_places(request):
        return [Problem("outcome", "data-found")]
    searched = bool(request.searches) and not open_searches(request)
    gives = claim.outcome in _GIVES_DATA and is_searched(claim)
    return [Problem("outcome", "nothing-found")] if gives and searched and not found_places(request) else []


def reason_problems(claim: Claim) -> list[Problem]:
    """12(4), and G5, G6: abuse is narrow, effort is never a reason."""
    outcome = claim.outcome
    if outcome is None or not gives_reasons(outcome):
        return []
    if outcome in _GROUNDED and (problems := _ground(claim, outcome)):
        return problems
    return _weighed(claim) if outcome is Outcome.REJECTED else _explained(claim, outcome)


def _ground(claim: Claim, outcome: Outcome) -> list[Problem]:
    right = right_of(claim)
    if claim.reason is None:
        return [Problem("reason", "reason-missing")]
    if claim.reason is Reason.REPETITIVE and claim.reason in right.reasons and (late := _repetitive(claim)):
        return late
    if claim.reason not in reasons_for(claim, outcome):
        return [Problem("reason", "reason-not-allowed", {"reason": claim.reason, "right": right.label})]
    return []


def _explained(claim: Claim, outcome: Outcome) -> list[Problem]:
    # what is kept in part is explained place by place, with its provision
    place_by_place = is_told_by_place(claim, outcome)
    if not claim.reason_text.strip() and not place_by_place:
        return [Problem("reason_text", "reason-text-missing")]
    if outcome in _GROUNDED and is_effort(claim.reason_text):
        return [Problem("reason_text", "effort-no-reason", blocks=False)]
    return []


def is_told_by_place(claim: Claim, outcome: Outcome) -> bool:
    """The letter says itself what is kept by statute, for a claim in court, or for the reason why a profile stays.

    Whatever else is kept needs words of its own.
    """
    if outcome is not Outcome.PARTIAL or claim.right != "erasure":
        return False
    return claim.reason in {None, Reason.RETENTION, Reason.LEGAL_CLAIMS} or bool(claim.profile_reason.strip())


def _repetitive(claim: Claim) -> list[Problem]:
    """W08, W09: within a year of the one before it."""
    if claim.previous_on is None:
        return [Problem("previous_on", "previous-missing")]
    if claim.previous_on < repetitive_since(claim):
        return [Problem("reason", "repetitive-too-long-ago", {"previous": claim.previous_on})]
    if claim.previous_on > claim.received:
        return [Problem("previous_on", "previous-later", {"received": claim.received})]
    return []


def _weighed(claim: Claim) -> list[Problem]:
    """21(1): it is for us to demonstrate."""
    found = []
    if not claim.compelling_grounds.strip():
        found.append(Problem("compelling_grounds", "grounds-missing"))
    if not claim.balancing.strip():
        found.append(Problem("balancing", "balancing-missing"))
    return found


def format_problems(claim: Claim) -> list[Problem]:
    """W11: 20(1) asks for a file that other programs can read."""
    chosen = claim.data_format
    if claim.right != "portability" or chosen is None or chosen.is_machine_readable:
        return []
    return [Problem("data_format", "not-machine-readable", {"format": chosen})]


_CONTROLLER = (Problem("controller_name", "controller-missing"), Problem("forwarded_on", "forwarded-missing"))
_FORMAT = Problem("data_format", "format-missing")
_EXCLUDED = Problem("excluded", "excluded-missing")
_DIRECT = (
    _FORMAT,
    Problem("new_controller", "new-controller-missing"),
    Problem("executed_on", "delivery-date-missing"),
)
_STOPPED = (Problem("stopped_on", "stop-date-missing"),)
_LIFT = (Problem("restriction.lift_on", "lift-date-missing"),)
_EXEMPTION = (
    Problem("interest", "exemption-interest-missing"),
    Problem("necessity", "necessity-missing"),
    Problem("proportionality", "proportionality-missing"),
)


def particulars(claim: Claim) -> list[Problem]:
    """What the answer must be able to say: read as a warning with the decision, needed for the answer."""
    return [each for each in _needed(claim) if not _filled(claim, each.field)]


def _needed(claim: Claim) -> tuple[Problem, ...]:
    if claim.outcome is Outcome.REFUSED and claim.reason is Reason.UAVG_41:
        return _EXEMPTION
    return _NEEDED.get((claim.right, claim.outcome), _CONTROLLER if claim.outcome is Outcome.FORWARDED else ())


_NEEDED: Mapping[tuple[str, Outcome | None], tuple[Problem, ...]] = {
    ("portability", Outcome.DELIVERED): (_FORMAT,),
    ("portability", Outcome.PARTIAL): (_FORMAT, _EXCLUDED),
    ("portability", Outcome.DELIVERED_DIRECT): _DIRECT,
    ("objection", Outcome.UPHELD): _STOPPED,
    ("objection", Outcome.REJECTED): _LIFT,
}


def _filled(claim: Claim, field: str) -> bool:
    value: object = claim
    for name in field.split("."):
        value = getattr(value, name, None)
    return bool(value.strip() if isinstance(value, str) else value)
