"""What was typed for a letter belongs to the request: the next letter then knows it."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from privdesk.requests.model import Claim
from privdesk.requests.rules.claim_facts import letter_claim
from privdesk.requests.rules.rights import EXTENSION_LETTER, LIFTING_LETTER
from privdesk.requests.service import RequestService

_OF_IDENTITY = {"doubt_reason": "doubt_reason", "unproven_reason": "unproven_reason"}
_OF_REQUEST = {"search_keys": "search_keys"}
_OF_PERSON = {"represented": "represented"}
_OF_RESTRICTION = {"scope": "scope", "end_text": "end_text"}
_OF_CLAIM = {
    "erased": "erased",
    "kept": "kept",
    "role": "kept_access",
    "provision": "kept_provision",
    "duration": "kept_duration",
    "kept_condition": "kept_condition",
    "purpose_kept": "purpose_kept",
    "purpose": "purpose",
    "withheld": "withheld",
    "refused_part": "withheld",
    "requested_change": "requested_change",
    "new_values": "new_values",
    "reason": "reason_text",
    "refusal_facts": "reason_text",
    "fee_reason": "reason_text",
    "new_controller": "new_controller",
    "excluded": "excluded",
    "service": "service",
    "other_purpose": "other_purpose",
    "basis": "other_basis",
    "compelling_grounds": "compelling_grounds",
    "balancing": "balancing",
    "decision_subject": "subject",
    "complaint_subject": "subject",
    "reviewer_role": "reviewer",
    "review_outcome": "conclusion",
    "measures": "measures",
    "controller_name": "controller_name",
    "controller_contact": "controller_contact",
    "necessity": "necessity",
    "proportionality": "proportionality",
    "amount": "fee_amount",
    "cost_breakdown": "fee_breakdown",
}
"""Fact of the letter -> field that it tells of."""
_CITED = frozenset({"L07", "L12", "L16", "L24"})
"""Letters of which the provision follows from the ground that was chosen."""


def keep_typed(
    service: RequestService, request_id: UUID, kind: str, typed: Mapping[str, str], claim_id: UUID | None = None
) -> None:
    """On the vault's thread."""
    request = service.get(request_id)
    claim = letter_claim(kind, request, claim_id)
    if kind == LIFTING_LETTER:
        if claim is not None:
            _keep_lifting(service, request_id, claim, typed)
    elif request.closed_on is None:
        _keep_of_request(service, request_id, kind, typed)
        if claim is not None:
            _keep_of_claim(service, request_id, kind, typed, claim)


def _keep_of_request(service: RequestService, request_id: UUID, kind: str, typed: Mapping[str, str]) -> None:
    if fields := _taken(typed, _OF_IDENTITY):
        service.save_identity(request_id, **fields)
    if fields := _taken(typed, _OF_REQUEST):
        service.save_details(request_id, **fields)
    if fields := _taken(typed, _OF_PERSON):
        service.save_person(request_id, **fields)
    if kind == EXTENSION_LETTER and "extension_reason" in typed:
        service.save_details(request_id, extension_reason=typed["extension_reason"])


def _keep_of_claim(
    service: RequestService, request_id: UUID, kind: str, typed: Mapping[str, str], claim: Claim
) -> None:
    left_out = {"provision"} if kind in _CITED else set()
    if fields := _taken(typed, {fact: name for fact, name in _OF_CLAIM.items() if fact not in left_out}):
        service.save_claim(request_id, claim.id, **fields)
    if claim.restriction is not None and (fields := _taken(typed, _OF_RESTRICTION)):
        service.save_restriction(request_id, claim.id, **fields)


def _taken(typed: Mapping[str, str], names: Mapping[str, str]) -> dict[str, str]:
    return {name: typed[fact] for fact, name in names.items() if fact in typed}


def _keep_lifting(service: RequestService, request_id: UUID, claim: Claim, typed: Mapping[str, str]) -> None:
    """Also of a closed request: the person is told before the restriction is lifted, whenever that is."""
    held = claim.restriction
    if held is not None and held.lift_on is not None:
        reason, purpose = typed.get("lift_reason", held.lift_reason), typed.get("purpose", held.lift_purpose)
        service.plan_lifting(request_id, claim.id, on=held.lift_on, reason=reason, purpose=purpose)
