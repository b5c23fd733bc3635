"""What the administration of handled requests holds of each claim, with its file or without (domain 7.2, seed 2).

Of a claim that was made anonymous only the month of its receipt is left, so whether it was answered in time follows
from the number of days and all the days on which it can have come in; where these disagree it cannot be said.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from privdesk.core.fields import Choice, field
from privdesk.core.words import mark
from privdesk.organisation.model import HouseRules
from privdesk.requests.model import (
    AnonymousCase,
    Channel,
    Claim,
    EventKind,
    IdentityMethod,
    Outcome,
    Reason,
    SubjectRequest,
)
from privdesk.requests.rules.anonymise import anonymous_case
from privdesk.requests.rules.clocks import claim_deadline, is_answered
from privdesk.requests.rules.deadlines import answer_deadline
from privdesk.requests.rules.rights import RIGHTS, right_of


class Timeliness(Choice):
    OPEN = "open", mark("Timeliness", "open, within the term")
    OPEN_LATE = "open_late", mark("Timeliness", "open, too late")
    IN_TIME = "in_time", mark("Timeliness", "in time")
    LATE = "late", mark("Timeliness", "too late")
    UNSURE = "unsure", mark("Timeliness", "cannot be said from what remains")
    NONE = "none", mark("Timeliness", "no answer sent")


@dataclass(frozen=True, slots=True, kw_only=True)
class HandledClaim:
    """One line of the log. ``received``, ``answered``: None when only ``month`` is left."""

    case_no: str = field(mark("HandledClaim", "Reference"))
    right: str = field(mark("HandledClaim", "Kind of request"))
    month: str = field(mark("HandledClaim", "Month of receipt"))
    received: dt.date | None = field(mark("HandledClaim", "Received on"), default=None)
    channel: Channel = field(mark("HandledClaim", "Came in by"))
    outcome: Outcome | None = field(mark("HandledClaim", "Decision"), default=None)
    reason: Reason | None = field(mark("HandledClaim", "Ground"), default=None)
    answered: dt.date | None = field(mark("HandledClaim", "Answered on"), default=None)
    days: int | None = field(mark("HandledClaim", "Days until the answer"), default=None)
    timeliness: Timeliness = field(mark("HandledClaim", "In time"))
    extended: bool = field(mark("HandledClaim", "Extended"))
    recipients: int = field(mark("HandledClaim", "Recipients told"))
    identity: IdentityMethod | None = field(mark("HandledClaim", "Identity confirmed by"), default=None)
    anonymised: bool = field(mark("HandledClaim", "Made anonymous"))


def handled(
    requests: Iterable[SubjectRequest],
    anonymous: Iterable[AnonymousCase],
    year: int,
    house_rules: HouseRules,
    today: dt.date,
) -> tuple[HandledClaim, ...]:
    """Every claim that was received in that year, in order of receipt."""
    own = [
        _of_file(request, claim, house_rules, today)
        for request in requests
        for claim in request.claims
        if claim.received.year == year
    ]
    bare = [_of_remains(case, house_rules) for case in anonymous if case.received_month.startswith(f"{year:04}-")]
    return tuple(sorted((*own, *bare), key=_order))


def _order(claim: HandledClaim) -> tuple[str, dt.date, str, int]:
    """What has no day left stands first in its month."""
    return claim.month, claim.received or dt.date.min, claim.case_no, list(RIGHTS).index(claim.right)


def _of_file(request: SubjectRequest, claim: Claim, house_rules: HouseRules, today: dt.date) -> HandledClaim:
    bare = anonymous_case(request, claim, today, claim.id)
    answered = claim.received + dt.timedelta(days=bare.days_to_answer) if bare.days_to_answer is not None else None
    due = claim_deadline(claim, request, house_rules).current.due
    if answered is not None and is_answered(request, claim):
        timeliness = Timeliness.IN_TIME if answered <= _answer_due(claim, request, house_rules) else Timeliness.LATE
    elif request.closed_on or is_ended(claim):
        timeliness = Timeliness.NONE
    else:
        timeliness = Timeliness.OPEN if today <= due else Timeliness.OPEN_LATE
    return _claim(bare, timeliness, received=claim.received, answered=answered, anonymised=False)


def is_ended(claim: Claim) -> bool:
    """Nobody waits for an answer any more."""
    return claim.outcome is Outcome.WITHDRAWN


def _answer_due(claim: Claim, request: SubjectRequest, house_rules: HouseRules) -> dt.date:
    """Of the answer itself, also where the use had to stop sooner."""
    deadline = claim_deadline(claim, request, house_rules)
    if claim.stopped_on is None and right_of(claim).absolute:
        return answer_deadline(claim.received, equated_days_roll=house_rules.equated_days_roll).current.due
    return deadline.current.due


def _of_remains(case: AnonymousCase, house_rules: HouseRules) -> HandledClaim:
    return _claim(case, _timeliness(case, house_rules), received=None, answered=None, anonymised=True)


def _claim(
    case: AnonymousCase, timeliness: Timeliness, *, received: dt.date | None, answered: dt.date | None, anonymised: bool
) -> HandledClaim:
    return HandledClaim(
        case_no=case.case_no,
        right=case.right,
        month=case.received_month,
        received=received,
        channel=case.channel,
        outcome=case.outcome,
        reason=case.reason,
        answered=answered,
        days=case.days_to_answer,
        timeliness=timeliness,
        extended=case.extended,
        recipients=case.recipients_notified,
        identity=case.identity_method,
        anonymised=anonymised,
    )


def _timeliness(case: AnonymousCase, house_rules: HouseRules) -> Timeliness:
    if case.days_to_answer is None:
        return Timeliness.NONE
    least, most = _terms(case.received_month, extended=case.extended, equated_days_roll=house_rules.equated_days_roll)
    if case.days_to_answer <= least:
        return Timeliness.IN_TIME
    return Timeliness.LATE if case.days_to_answer > most else Timeliness.UNSURE


@cache
def _terms(month: str, *, extended: bool, equated_days_roll: bool) -> tuple[int, int]:
    """How many days there were for the answer, at least and at most: by the day in that month and the extension."""
    first = dt.date(int(month[:4]), int(month[5:7]), 1)
    days = [first + dt.timedelta(days=each) for each in range(calendar.monthrange(first.year, first.month)[1])]
    found = [
        (answer_deadline(day, events, equated_days_roll=equated_days_roll).current.due - day).days
        for day in days
        for events in ([(_Extension(on=day, months=months),) for months in (1, 2)] if extended else [()])
    ]
    return min(found), max(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Extension:
    on: dt.date
    months: int
    kind: str = EventKind.EXTENDED.value
