"""Whether we know who asks, and what may be asked to find out (AVG 12(6), 5(1)(c); domain chapter 3)."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from privdesk.core.fields import specs
from privdesk.core.problems import Problem
from privdesk.core.written import contains_bsn
from privdesk.requests.model import IdentityMethod, IdentityResult, Representation, SubjectRequest
from privdesk.requests.rules.rights import is_on_the_merits, right_of, rights_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """One way to make sure who asks; ``advised``: the lowest that takes the doubt away."""

    method: IdentityMethod
    allowed: bool
    advised: bool


def ladder(request: SubjectRequest) -> tuple[Rung, ...]:
    """Lowest first. An answer to an address that is not known always asks for a check (12(6))."""
    allowed = [method for method in IdentityMethod if request.address_known or method is not IdentityMethod.NONE_NEEDED]
    lowest = allowed[0]
    if not request.address_known and any(right.executes for right in rights_of(request)):
        # what was erased for the wrong person does not come back
        lowest = IdentityMethod.CONTROL_QUESTION
    return tuple(Rung(method=method, allowed=method in allowed, advised=method is lowest) for method in IdentityMethod)


def is_identified(request: SubjectRequest) -> bool:
    """Known address, or confirmed; a question that was asked must be answered first, also at a known address."""
    if request.identity is None:
        return request.address_known
    return request.identity.result is IdentityResult.CONFIRMED


def is_waiting(request: SubjectRequest) -> bool:
    """Proof was asked and did not come yet."""
    identity = request.identity
    return identity is not None and identity.result is IdentityResult.PENDING and identity.requested_on is not None


def has_failed(request: SubjectRequest) -> bool:
    return request.identity is not None and request.identity.result is IdentityResult.NOT_CONFIRMED


def must_identify(request: SubjectRequest) -> bool:
    """Not for a request that ends without an answer on the merits, nor to stop what must stop for anybody (21(3))."""
    asks = [claim for claim in request.claims if right_of(claim).identifies]
    if request.claims and all(claim.outcome is not None and not is_on_the_merits(claim.outcome) for claim in asks):
        return False
    return not is_identified(request)


def must_show_authority(request: SubjectRequest) -> bool:
    """Somebody acts for the data subject, and that this is allowed was not checked yet (UAVG 5(4), EDPB §§80–81)."""
    person = request.person
    if person is None or person.authority_checked_on is not None or not _is_still_asked(request):
        return False
    return person.representation is not Representation.NONE


def needs_representative(request: SubjectRequest) -> bool:
    """A child under 16 asks alone: the legal representative is invited, the request is not refused (G11)."""
    person = request.person
    if person is None or not person.under_16 or not _is_still_asked(request):
        return False
    return person.representation not in {Representation.PARENT, Representation.GUARDIAN}


def _is_still_asked(request: SubjectRequest) -> bool:
    """To stop direct marketing nobody needs a mandate."""
    asks = [claim for claim in request.claims if right_of(claim).identifies]
    return not request.claims or any(claim.outcome is None or is_on_the_merits(claim.outcome) for claim in asks)


def bsn_problems(value: Any, prefix: str = "") -> list[Problem]:
    """A warning for each declared text, also of the values inside, that seems to hold a BSN (UAVG 46)."""
    declared = {spec.name for spec in specs(type(value))}
    found: list[Problem] = []
    for each in fields(value):
        inside = getattr(value, each.name)
        name = f"{prefix}{each.name}"
        if isinstance(inside, str) and each.name in declared:
            found += [Problem(name, "bsn-like", blocks=False)] if contains_bsn(inside) else []
        elif is_dataclass(inside):
            found += bsn_problems(inside, f"{name}.")
        elif isinstance(inside, tuple):
            for position, item in enumerate(inside):
                found += bsn_problems(item, f"{name}[{position}].") if is_dataclass(item) else []
    return found
