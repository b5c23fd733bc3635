"""What was typed for a letter belongs to the request: the next letter then knows it."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from privdesk.requests.rules.rights import answer_letter
from privdesk.requests.service import RequestService

_OF_CLAIM = {
    "erased": "erased",
    "kept": "kept",
    "role": "kept_access",
    "provision": "kept_provision",
    "duration": "kept_duration",
}
"""Fact of the letter -> field of the claim that it tells of."""


def keep_typed(service: RequestService, request_id: UUID, kind: str, typed: Mapping[str, str]) -> None:
    """On the vault's thread."""
    if "doubt_reason" in typed:
        service.save_identity(request_id, doubt_reason=typed["doubt_reason"])
    if "search_keys" in typed:
        service.save_details(request_id, search_keys=typed["search_keys"])
    fields = {field: typed[fact] for fact, field in _OF_CLAIM.items() if fact in typed}
    if not fields:
        return
    for claim in service.get(request_id).claims:
        if answer_letter(claim) == kind:
            service.save_claim(request_id, claim.id, **fields)
