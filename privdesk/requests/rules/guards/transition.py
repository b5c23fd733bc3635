"""The steps of a request, what the guards must know beside it, and what gives way to a reason."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum, auto
from uuid import UUID

from privdesk.core.problems import Problem
from privdesk.organisation.model import HouseRules
from privdesk.requests.model import Claim, SubjectRequest


class Transition(Enum):
    """A step of a request; ``subject`` of the guard is the claim, place or notice that it is about."""

    EDIT = auto()
    """Any other change of an open request."""
    ACKNOWLEDGE = auto()
    ACKNOWLEDGE_STOP = auto()
    ASK_IDENTITY = auto()
    SETTLE_IDENTITY = auto()
    SETTLE_AUTHORITY = auto()
    STOP = auto()
    CLARIFY = auto()
    START_SEARCH = auto()
    RECORD_SEARCH = auto()
    DECIDE = auto()
    EXECUTE = auto()
    TELL_RECIPIENT = auto()
    RECIPIENT_CONFIRMS = auto()
    ANNOUNCE_LIFTING = auto()
    LIFT = auto()
    EXTEND = auto()
    ASK_FEE = auto()
    FOLLOW_UP = auto()
    SEND = auto()
    """A letter that answers nothing, but says something of the person."""
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
        "authority-open",
        "representative-missing",
        "restriction-still-on",
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


def overridable(problem: Problem) -> bool:
    return problem.blocks and problem.code in OVERRIDABLE


def standing_in_the_way(problems: Iterable[Problem], despite: str = "") -> list[Problem]:
    """What still blocks when there is this reason to go on."""
    return [each for each in problems if each.blocks and not (despite.strip() and overridable(each))]


def claim_of(request: SubjectRequest, subject: UUID | None) -> Claim:
    return next(claim for claim in request.claims if claim.id == subject)
