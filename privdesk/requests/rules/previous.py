"""Whether the same person asked the same before (12(5); W08, W09)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from privdesk.core.written import bare
from privdesk.requests.model import Claim, Person, SubjectRequest


def of_the_same_person(request: SubjectRequest, others: Iterable[SubjectRequest]) -> tuple[SubjectRequest, ...]:
    """Before it or on its day, the latest first: by address, or by name where one of them gave no address."""
    mine = request.person
    if mine is None:
        return ()
    found = [
        each
        for each in others
        if each.id != request.id and each.received <= request.received and each.person and _is_same(mine, each.person)
    ]
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


def _is_same(mine: Person, other: Person) -> bool:
    if mine.email.strip() and other.email.strip():
        return bare(mine.email) == bare(other.email)
    return bool(bare(mine.name)) and bare(mine.name) == bare(other.name)
