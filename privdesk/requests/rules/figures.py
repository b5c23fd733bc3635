"""Yearly figures of requests: numbers, and no case.

Who knows that somebody asked something learns the decision from a group of one. Therefore a right is broken down only
where it was invoked ``SMALLEST`` times or more, and what is held back cannot be found by subtraction either: the rights
that are held back together are as many as that, or more of them are held back. Decisions and grounds in their own
words are told of such a right only: most of them belong to one right, and would give it away in a sum of all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import TypeVar

from privdesk.requests.model import Channel, Outcome, Reason
from privdesk.requests.rules.handled import HandledClaim, Timeliness
from privdesk.requests.rules.rights import RIGHTS

K = TypeVar("K")

SMALLEST = 5

_REFUSED = frozenset({Outcome.REFUSED, Outcome.REJECTED})
_PARTLY = frozenset({Outcome.PARTIAL, Outcome.GRANTED_PARTLY})


@dataclass(frozen=True, slots=True, kw_only=True)
class Breakdown:
    """Of the claims of one right; or of all together (``right`` ""), then without decisions and grounds."""

    right: str
    received: int
    timeliness: tuple[tuple[Timeliness, int], ...]
    outcomes: tuple[tuple[Outcome, int], ...]
    reasons: tuple[tuple[Reason, int], ...]
    extended: int
    refused: int
    refused_partly: int
    median_days: int | None
    longest_days: int | None
    recipients: int

    def number(self, timeliness: Timeliness) -> int:
        return dict(self.timeliness).get(timeliness, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """``together``: None when there are too few in all. ``rights``: how often each was invoked, also when held back."""

    year: int
    requests: int
    claims: int
    anonymised: int
    rights: tuple[tuple[str, int], ...]
    months: tuple[tuple[str, int], ...]
    channels: tuple[tuple[Channel, int], ...]
    together: Breakdown | None
    apart: tuple[Breakdown, ...]

    @property
    def held_back(self) -> tuple[str, ...]:
        """Rights that were invoked, but too seldom to be broken down."""
        shown = {each.right for each in self.apart}
        return tuple(right for right, _ in self.rights if right not in shown)


def figures(year: int, claims: Sequence[HandledClaim]) -> Figures:
    counts = _in_order(Counter(each.right for each in claims), RIGHTS)
    months = Counter(each.month for each in claims)
    enough = len(claims) >= SMALLEST
    return Figures(
        year=year,
        requests=len({each.case_no for each in claims}),
        claims=len(claims),
        anonymised=sum(each.anonymised for each in claims),
        rights=counts,
        months=tuple((month, months[month]) for month in (f"{year:04}-{number:02}" for number in range(1, 13))),
        channels=_in_order(Counter(each.channel for each in claims), Channel) if enough else (),
        together=_broken_down("", claims) if enough else None,
        apart=tuple(_broken_down(right, [each for each in claims if each.right == right]) for right in _large(counts)),
    )


def _large(counts: Iterable[tuple[str, int]]) -> tuple[str, ...]:
    """The rights that can be told apart, in the order in which they are given."""
    counts = tuple(counts)
    shown = [right for right, number in counts if number >= SMALLEST]
    held = sum(number for _, number in counts if number < SMALLEST)
    sizes = dict(counts)
    while 0 < held < SMALLEST and shown:
        least = min(shown, key=lambda right: sizes[right])
        shown.remove(least)
        held += sizes[least]
    return tuple(shown)


def _broken_down(right: str, claims: Sequence[HandledClaim]) -> Breakdown:
    days = sorted(each.days for each in claims if each.days is not None)
    return Breakdown(
        right=right,
        received=len(claims),
        timeliness=_counted(claims, lambda each: each.timeliness, Timeliness),
        outcomes=_counted(claims, lambda each: each.outcome, Outcome) if right else (),
        reasons=_counted(claims, lambda each: each.reason, Reason) if right else (),
        extended=sum(each.extended for each in claims),
        refused=sum(each.outcome in _REFUSED for each in claims),
        refused_partly=sum(each.outcome in _PARTLY for each in claims),
        median_days=round(median(days)) if days else None,
        longest_days=days[-1] if days else None,
        recipients=sum(each.recipients for each in claims),
    )


def _counted(
    claims: Iterable[HandledClaim], of: Callable[[HandledClaim], K | None], order: Iterable[K]
) -> tuple[tuple[K, int], ...]:
    return _in_order(Counter(key for each in claims if (key := of(each)) is not None), order)


def _in_order(counter: Counter[K], order: Iterable[K]) -> tuple[tuple[K, int], ...]:
    """Only what there is."""
    return tuple((key, counter[key]) for key in order if counter[key])
