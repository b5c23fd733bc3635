"""Which fields of a claim are asked, right by right: what the person wants, and what the answer says of the decision.

A field of its restriction is named ``restriction.ground``; what a field means, the claim declares itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from privdesk.core.problems import Problem
from privdesk.requests.model import Claim, EndCondition, Outcome, Reason, RestrictionGround
from privdesk.requests.rules.guards import gives_reasons
from privdesk.requests.rules.guards.deciding import gives_ground
from privdesk.requests.rules.rights import Right, Stops, is_for_any, right_of

RESTRICTION = "restriction."
_HELD = ("restriction.ground", "restriction.scope", "restriction.end_condition", "restriction.end_text")
_CUSTOMER = ("customer_ended_on", "profile_until", "profile_reason")

ENDS: Mapping[RestrictionGround, EndCondition] = {
    RestrictionGround.DISPUTED: EndCondition.ACCURACY,
    RestrictionGround.UNLAWFUL: EndCondition.PERSON,
    RestrictionGround.CLAIMS: EndCondition.LEGAL_CLAIM,
    RestrictionGround.OBJECTION: EndCondition.OBJECTION,
}
"""Until when a restriction lasts, by its ground, unless something else was agreed."""

WISHED: Mapping[str, tuple[str, ...]] = {
    "access": ("activity_ids",),
    "rectification": ("requested_change", "statement"),
    "erasure": ("activity_ids", *_CUSTOMER),
    "restriction": _HELD,
    "portability": ("new_controller", "activity_ids"),
    "objection": ("purpose", "activity_ids"),
    "marketing": ("marketing", "suppress", "activity_ids"),
    "withdrawal": ("purpose", "activity_ids"),
    "automated": ("subject",),
    "complaint": ("subject",),
}
"""What the person wants, by right: known before anything is decided."""

_TOLD: Mapping[tuple[str, Outcome], tuple[str, ...]] = {
    ("access", Outcome.GRANTED_PARTLY): ("withheld",),
    ("rectification", Outcome.DONE): ("new_values",),
    ("rectification", Outcome.PARTIAL): ("new_values", "withheld"),
    ("rectification", Outcome.STATEMENT_ADDED): ("requested_change", "statement"),
    ("rectification", Outcome.REFUSED): ("requested_change",),
    ("erasure", Outcome.REFUSED): ("kept", "purpose_kept", "kept_until", "kept_condition"),
    ("restriction", Outcome.APPLIED): _HELD,
    ("portability", Outcome.DELIVERED): ("data_format", "service"),
    ("portability", Outcome.PARTIAL): ("data_format", "excluded", "service"),
    ("portability", Outcome.DELIVERED_DIRECT): ("data_format", "new_controller", "executed_on", "service"),
    ("objection", Outcome.UPHELD): ("purpose", "stopped_on", "other_purpose", "other_basis"),
    ("objection", Outcome.REJECTED): ("purpose", "compelling_grounds", "balancing", "restriction.lift_on"),
    ("marketing", Outcome.UPHELD): ("marketing", "stopped_on"),
    ("withdrawal", Outcome.EXECUTED): ("purpose", "stopped_on", "other_purpose", "other_basis"),
    ("automated", Outcome.REVIEWED_CHANGED): ("subject", "reviewer", "conclusion", "executed_on"),
    ("automated", Outcome.REVIEWED_UNCHANGED): ("subject", "reviewer", "conclusion", "executed_on"),
    ("automated", Outcome.NOT_APPLICABLE): ("subject",),
    ("complaint", Outcome.WELL_FOUNDED): ("subject", "measures", "regret"),
    ("complaint", Outcome.UNFOUNDED): ("subject", "regret"),
}
"""What the answer says beside the reason, by right and outcome."""

_AFTERWARDS: Mapping[tuple[str, Outcome], tuple[str, ...]] = {
    ("erasure", Outcome.DONE): ("erased",),
    ("erasure", Outcome.PARTIAL): ("erased", "kept", "kept_provision", "kept_duration", "kept_until", "kept_access"),
}
"""What is only known when the decision was carried out."""

_FORWARDED = ("controller_name", "controller_contact", "forwarded_on")
_EXEMPTION = ("interest", "necessity", "proportionality")
_UNSAID: Mapping[tuple[str, Outcome], tuple[str, ...]] = {
    ("access", Outcome.GRANTED_PARTLY): ("withheld",),
    ("rectification", Outcome.PARTIAL): ("withheld",),
    ("restriction", Outcome.APPLIED): ("restriction.ground", "restriction.scope"),
    ("objection", Outcome.UPHELD): ("purpose",),
    ("objection", Outcome.REJECTED): ("purpose",),
    ("withdrawal", Outcome.EXECUTED): ("purpose",),
    ("automated", Outcome.REVIEWED_CHANGED): ("subject", "reviewer", "conclusion"),
    ("automated", Outcome.REVIEWED_UNCHANGED): ("subject", "reviewer", "conclusion"),
    ("automated", Outcome.NOT_APPLICABLE): ("subject",),
    ("complaint", Outcome.WELL_FOUNDED): ("subject",),
    ("complaint", Outcome.UNFOUNDED): ("subject",),
}
"""What nobody can say so well as who decides, by right and outcome; the answer names it."""
_TOLD_BY_PLACE = frozenset({None, Reason.RETENTION, Reason.LEGAL_CLAIMS})
FEE = ("fee_amount", "fee_breakdown", "first_copy_on")


def decided_fields(right: Right, outcome: Outcome | None, reason: Reason | None) -> tuple[str, ...]:
    """With ``reason`` and ``reason_text`` where the decision must give them."""
    if outcome is None:
        return ()
    if outcome is Outcome.FORWARDED:
        return _FORWARDED
    asked: list[str] = []
    if gives_ground(outcome):
        asked.append("reason")
        if reason is Reason.UAVG_41:
            asked += _EXEMPTION
        if reason is Reason.REPETITIVE:
            asked.append("previous_on")
    # a rejected objection is explained by its grounds, an erasure in part place by place
    by_place = right.id == "erasure" and outcome is Outcome.PARTIAL and reason in _TOLD_BY_PLACE
    unsaid = outcome is Outcome.REJECTED or by_place
    if gives_reasons(outcome) and not unsaid:
        asked.append("reason_text")
    if outcome is Outcome.REFUSED and is_for_any(reason):
        return tuple(asked)
    return (*asked, *_TOLD.get((right.id, outcome), ()))


def every_decided_field(right: Right) -> tuple[str, ...]:
    """Of all its outcomes and reasons, each once."""
    asked = ["reason", *_EXEMPTION, "previous_on", "reason_text"]
    asked += [name for outcome in right.outcomes for name in _TOLD.get((right.id, outcome), ())]
    return tuple(dict.fromkeys([*asked, *_FORWARDED] if Outcome.FORWARDED in right.outcomes else asked))


def said_fields(claim: Claim) -> tuple[str, ...]:
    """What can still be improved in the answer after the decision."""
    if claim.outcome is None:
        return ()
    told = decided_fields(right_of(claim), claim.outcome, claim.reason)
    after = _AFTERWARDS.get((claim.right, claim.outcome), ())
    return tuple(name for name in (*told, *after) if name not in {"reason", "reason_text"})


def superfluous(given: Mapping[str, Any]) -> tuple[str, ...]:
    """Of what the person wants, the fields that need no answer, by the others."""
    unneeded = () if given.get("end_condition") is EndCondition.OTHER else ("end_text",)
    return unneeded if given.get("customer_ended_on") else (*unneeded, *_CUSTOMER)


def wished_fields(claim: Claim) -> tuple[str, ...]:
    """Without what can no longer be wished: the address went on the list when the use stopped, or it did not."""
    return tuple(name for name in WISHED[claim.right] if name != "suppress" or claim.stopped_on is None)


def stopping_fields(right: Right) -> tuple[str, ...]:
    """What is needed to stop the use: of what, where, and who must hear of it."""
    return WISHED[right.id] if right.stops is not Stops.NOT else ()


def unsaid(claim: Claim) -> list[Problem]:
    """What a decision leaves open that its answer needs, beside what the law asks (``guards.deciding.particulars``)."""
    if claim.outcome is None:
        return []
    names = list(_UNSAID.get((claim.right, claim.outcome), ()))
    if claim.outcome is Outcome.APPLIED and value_of(claim, "restriction.end_condition") is EndCondition.OTHER:
        names.append("restriction.end_text")
    return [Problem(name, "required") for name in names if not str(value_of(claim, name) or "").strip()]


def value_of(claim: Claim, name: str) -> Any:
    """Of a field of the claim or of its restriction; None where there is none yet."""
    value: Any = claim
    for part in name.split("."):
        value = getattr(value, part, None)
    return value


def apart(names: Iterable[str], given: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """What was given for fields of the claim, and for those of its restriction, by their own names."""
    of_claim: dict[str, Any] = {}
    of_restriction: dict[str, Any] = {}
    for name in names:
        last = name.removeprefix(RESTRICTION)
        if last in given:
            (of_restriction if last != name else of_claim)[last] = given[last]
    return of_claim, of_restriction
