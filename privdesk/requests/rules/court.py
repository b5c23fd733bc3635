"""The person's term for the court (UAVG 35(2)), and how long a file is held for it (domain 7.1)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from privdesk.core.words import mark
from privdesk.requests.rules.reasons import Reason
from privdesk.requests.rules.ruleset import rules_on
from privdesk.requests.rules.terms import term_ending

COURT_TERM = mark("Deadlines", "the term for the court")

POST_DAYS = 2
"""A letter is presumed to arrive so many days after its date; an e-mail the same day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CourtTerm:
    answer_received: dt.date
    nominal: dt.date
    last_day: dt.date
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """``until`` is the last day on which the file is kept; it is anonymised from the next day."""

    court: CourtTerm
    until: dt.date


def court_term(answer_received: dt.date) -> CourtTerm:
    """A term of a Dutch statute: the whole Algemene termijnenwet applies, days by royal decree too."""
    nominal = answer_received + dt.timedelta(weeks=rules_on(answer_received).court_weeks)
    end = term_ending(nominal, equated=True, name=COURT_TERM)
    # The person's own last day: nobody here plans on a working day before it.
    moved = end.reasons[:1] if end.due != nominal else ()
    return CourtTerm(answer_received=answer_received, nominal=nominal, last_day=end.due, reasons=moved)


def presumed_receipt(sent: dt.date, *, by_post: bool) -> dt.date:
    return sent + dt.timedelta(days=POST_DAYS if by_post else 0)


def hold(sent: dt.date, *, by_post: bool, margin_days: int = 14) -> Hold:
    """After the answer of that date; a complaint or court case holds longer, for a reason, and has no date."""
    court = court_term(presumed_receipt(sent, by_post=by_post))
    return Hold(court=court, until=court.last_day + dt.timedelta(days=margin_days))
