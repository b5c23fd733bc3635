"""Whether the same person asked before, and what that means for asking again (12(5); W08, W09)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import NamedTuple

from privdesk.core.dates import add_months
from privdesk.core.written import bare
from privdesk.requests.model import Claim, IdentityResult, Person, SubjectRequest
from privdesk.requests.rules.acting import represented
from privdesk.requests.rules.rights import RIGHTS

_YEAR_MONTHS = 12


class Earlier(NamedTuple):
    """A request that is already in the register, beside one that comes in."""

    request: SubjectRequest
    again: tuple[str, ...]
    """Rights that are invoked once more."""
    is_same_message: bool
    """Also the words and the day are the same: it is here already."""
    is_open: bool
    is_recent: bool
    """Within a year: only then can asking again be excessive (EDPB 01/2022 §§183–190)."""
    address_known: bool
    """The address was known then, or who used it was identified."""


def of_the_same_person(request: SubjectRequest, others: Iterable[SubjectRequest]) -> tuple[SubjectRequest, ...]:
    """Before it or on its day, the latest first: by address, or by name where nothing else tells them apart."""
    found = [each for each in _of_them(request, others) if each.received <= request.received]
    return tuple(sorted(found, key=lambda each: each.received, reverse=True))


def previous_on(request: SubjectRequest, claim: Claim, others: Iterable[SubjectRequest]) -> dt.date | None:
    """The receipt of the previous claim of the same right; also in the same file."""
    days = [
        each.received
        for case in (request, *of_the_same_person(request, others))
        for each in case.claims
        if each.right == claim.right and each.id != claim.id and each.received <= claim.received
    ]
    return max(days, default=None)


def earlier_of(request: SubjectRequest, others: Iterable[SubjectRequest]) -> tuple[Earlier, ...]:
    """Of one that comes in: the latest first, the same message before all."""
    asked = {claim.right for claim in request.claims}
    since = add_months(request.received, -_YEAR_MONTHS)
    found = [
        Earlier(
            request=each,
            again=tuple(right for right in RIGHTS if right in asked & {claim.right for claim in each.claims}),
            is_same_message=each.received == request.received and bool(bare(each.wish)) and _same_wish(each, request),
            is_open=each.closed_on is None,
            is_recent=each.received >= since,
            address_known=_knew(each, request),
        )
        # also what was registered before it and came in later: somebody may type in an old letter
        for each in _of_them(request, others)
    ]
    found.sort(key=lambda each: each.request.received, reverse=True)
    return tuple(sorted(found, key=lambda each: not each.is_same_message))


def _of_them(request: SubjectRequest, others: Iterable[SubjectRequest]) -> list[SubjectRequest]:
    mine = request.person
    if mine is None:
        return []
    return [each for each in others if each.id != request.id and each.person and _is_same(mine, each.person)]


def _same_wish(one: SubjectRequest, other: SubjectRequest) -> bool:
    return bare(one.wish) == bare(other.wish)


def _knew(earlier: SubjectRequest, request: SubjectRequest) -> bool:
    mine, other = request.person, earlier.person
    if mine is None or other is None or not bare(mine.email) or bare(mine.email) != bare(other.email):
        return False
    proven = earlier.identity is not None and earlier.identity.result is IdentityResult.CONFIRMED
    return proven or earlier.address_known


def _is_same(mine: Person, other: Person) -> bool:
    """Another address does not make another person where the telephone or the home is the same.

    A lawyer who asks for two clients asks for two people.
    """
    for_whom, for_other = bare(represented(mine)), bare(represented(other))
    if for_whom or for_other:
        return (for_whom or bare(mine.name)) == (for_other or bare(other.name))
    if bare(mine.email) and bare(mine.email) == bare(other.email):
        return True
    if not bare(mine.name) or bare(mine.name) != bare(other.name):
        return False
    if not (bare(mine.email) and bare(other.email)):
        return True
    return any(
        told and told == _told(other, *fields)
        for fields in (("phone",), ("postcode", "street"))
        if (told := _told(mine, *fields))
    )


def _told(person: Person, *fields: str) -> str:
    """Without spaces, or nothing where one of the fields is empty."""
    values = ["".join(bare(getattr(person, name)).split()) for name in fields]
    return "|".join(values) if all(values) else ""
