"""Which right fits which legal basis (domain 1.3): a hint when a claim is linked to activities, never a refusal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from privdesk.activities.model import Activity, LegalBasis, OwnRole
from privdesk.core.words import Text, mark
from privdesk.requests.model import Claim, SubjectRequest
from privdesk.requests.rules.progress import found_places

_NO_OBJECTION = mark("Hint", "No right to object on this basis ({basis}): ask whether the person means erasure.")
_WITHDRAW = mark("Hint", "The basis is consent: treat the objection as a withdrawal of consent (article 7(3) GDPR).")
_NOT_PORTABLE = mark("Hint", "Portability only holds for consent or a contract; here the basis is: {basis}.")
_PORTABLE = mark("Hint", "Portability holds here ({basis}), for what the person gave or what was recorded of use.")
_DUTY = mark("Hint", "A legal obligation asks to keep these data as long as it lasts (article 17(3)(b) GDPR).")
_TASK = mark("Hint", "A public task limits erasure (article 17(3)(b) GDPR); an objection is possible first.")
_ERASE_CONSENT = mark("Hint", "With the consent withdrawn there is no basis left: erase (article 17(1)(b) GDPR).")
_ERASE_OBJECTION = mark("Hint", "Erasure follows when the data are no longer needed, or after an objection (17(1)(c)).")
_ERASE_NEED = mark("Hint", "Erase when the data are no longer needed for this ({basis}), or were used unlawfully.")
_NOTHING_TO_WITHDRAW = mark("Hint", "The basis is not consent but: {basis}. There is nothing to withdraw here.")
_AFTER_WITHDRAWAL = mark("Hint", "Look whether another basis is left for these data; if not, erase them (17(1)(b)).")
_PROCESSOR = mark("Hint", "We process these data for another: pass the request on, do not decide (article 28(3)(e)).")

_A, _B, _C = LegalBasis.CONSENT, LegalBasis.CONTRACT, LegalBasis.LEGAL_OBLIGATION
_D, _E, _F = LegalBasis.VITAL_INTERESTS, LegalBasis.PUBLIC_TASK, LegalBasis.LEGITIMATE_INTEREST

HINTS: Mapping[str, Mapping[LegalBasis, Text]] = {
    "erasure": {
        _A: _ERASE_CONSENT,
        _B: _ERASE_NEED,
        _C: _DUTY,
        _D: _ERASE_NEED,
        _E: _TASK,
        _F: _ERASE_OBJECTION,
    },
    "portability": {
        _A: _PORTABLE,
        _B: _PORTABLE,
        _C: _NOT_PORTABLE,
        _D: _NOT_PORTABLE,
        _E: _NOT_PORTABLE,
        _F: _NOT_PORTABLE,
    },
    "objection": {_A: _WITHDRAW, _B: _NO_OBJECTION, _C: _NO_OBJECTION, _D: _NO_OBJECTION},
    "withdrawal": {
        _A: _AFTER_WITHDRAWAL,
        _B: _NOTHING_TO_WITHDRAW,
        _C: _NOTHING_TO_WITHDRAW,
        _D: _NOTHING_TO_WITHDRAW,
        _E: _NOTHING_TO_WITHDRAW,
        _F: _NOTHING_TO_WITHDRAW,
    },
}
"""By right and basis; where nothing stands, the right simply fits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """``text`` is said with ``basis``."""

    claim_id: UUID
    activity_id: UUID
    text: Text
    basis: LegalBasis | None = None


def hints(request: SubjectRequest, activities: Iterable[Activity]) -> tuple[Hint, ...]:
    """Of the activities that a claim was linked to; without a link, of those in which data were found."""
    known = {activity.id: activity for activity in activities}
    found = [place.activity_id for place in found_places(request) if place.activity_id]
    return tuple(
        dict.fromkeys(
            hint
            for claim in request.claims
            for activity_id in claim.activity_ids or found
            if activity_id in known
            for hint in of_activity(claim, known[activity_id])
        )
    )


def of_activity(claim: Claim, activity: Activity) -> tuple[Hint, ...]:
    if activity.own_role is OwnRole.PROCESSOR:
        return (Hint(claim_id=claim.id, activity_id=activity.id, text=_PROCESSOR),)
    told = HINTS.get(claim.right, {})
    bases = [purpose.basis for purpose in activity.purposes if purpose.basis]
    return tuple(
        Hint(claim_id=claim.id, activity_id=activity.id, text=told[basis], basis=basis)
        for basis in dict.fromkeys(bases)
        if basis in told
    )
