"""When a request must be answered: AVG 12(3) and (4), computed as Reg. 1182/71 says.

The working date is always counted from receipt. Suspension while waiting for the person (EDPB 01/2022 §159) and days
equated by royal decree are readings that not everybody shares: they hold only when asked for.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from privdesk.core.dates import add_months
from privdesk.core.fields import Choice
from privdesk.core.words import mark
from privdesk.requests.rules.reasons import Reason, reason
from privdesk.requests.rules.ruleset import rules_on
from privdesk.requests.rules.suspension import Suspension, suspension
from privdesk.requests.rules.terms import Term, months_from, term_ending

EXTENDED_TERM = mark("Deadlines", "the extended term")
SUSPENDED_TERM = mark("Deadlines", "the suspended term")

_WAITED = mark("Deadlines", "the days of waiting for the person are added: {days}")
_LATE = mark("Deadlines", "the notice of extension was sent on {sent}, after {due}; therefore there is no extension")
_CHAINED = mark(
    "Deadlines", "counted on from {nominal} the extension ends on {end}; we plan on the earlier of the two dates"
)


class ClockEvent(Protocol):
    """What happened on a day. ``kind``: of ``suspension.PAIRS``, or ``EXTENSION_NOTICE``; others are passed over."""

    @property
    def kind(self) -> str: ...
    @property
    def on(self) -> dt.date: ...
    @property
    def months(self) -> int: ...


EXTENSION_NOTICE = "extension_notice_sent"


class Standing(Choice):
    """How a term stands today; said in words and with an icon, never by colour alone."""

    ON_TIME = "on_time", mark("Standing", "on time")
    SOON = "soon", mark("Standing", "soon")
    URGENT = "urgent", mark("Standing", "must go out now")
    LATE = "late", mark("Standing", "too late")


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    received: dt.date
    answer: Term
    """One month."""
    extended: Term | None
    """What an extension gives or would give; None when the notice came too late, for then it gives nothing."""
    extension_sent: dt.date | None
    extension_valid: bool | None
    """None: no notice was sent."""
    suspension: Suspension
    answer_suspended: Term | None
    """None: nothing suspended it."""
    extended_suspended: Term | None
    relies_on_suspension: bool
    notes: tuple[Reason, ...]
    """What no single term says: that a notice came too late."""

    @property
    def current(self) -> Term:
        """The term that holds now."""
        if self.extension_valid and self.extended:
            return (self.relies_on_suspension and self.extended_suspended) or self.extended
        return (self.relies_on_suspension and self.answer_suspended) or self.answer

    @property
    def refuse_by(self) -> dt.date:
        """AVG 12(4) names one month for a refusal, also after an extension."""
        return self.answer.due

    @property
    def extend_by(self) -> dt.date:
        """The last day on which a notice of extension counts."""
        return self.answer.due

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Of the answer and of the extension."""
        return (*self.answer.reasons, *(self.extended.reasons if self.extended else ()), *self.notes)


def answer_deadline(
    received: dt.date,
    events: Iterable[ClockEvent] = (),
    *,
    extension_months: int | None = None,
    equated_days_roll: bool = False,
    relies_on_suspension: bool = False,
) -> Deadline:
    """``received``: the day in Amsterdam; it may be any day of the week.

    ``extension_months``: what to reckon with while no notice was sent; a sent notice brings its own number. Neither can
    exceed what the law allows. ``equated_days_roll``: days by royal decree move the deadline.
    """
    rules = rules_on(received)
    happened = sorted(events, key=lambda event: event.on)
    nominal, clipped = months_from(received, rules.answer_months)
    answer = term_ending(nominal, equated=equated_days_roll, before=clipped)
    notice = next((event for event in happened if event.kind == EXTENSION_NOTICE), None)
    valid = None if notice is None else notice.on <= answer.due
    asked = (notice.months if notice else 0) or extension_months or rules.extension_months
    extended = _extended(received, nominal, min(asked, rules.extension_months), equated=equated_days_roll)
    waited = suspension(received, answer.due, happened)
    return Deadline(
        received=received,
        answer=answer,
        extended=None if valid is False else extended,
        extension_sent=notice.on if notice else None,
        extension_valid=valid,
        suspension=waited,
        answer_suspended=_suspended(answer, waited.days, equated=equated_days_roll),
        extended_suspended=None if valid is False else _suspended(extended, waited.days, equated=equated_days_roll),
        relies_on_suspension=relies_on_suspension,
        notes=(reason(_LATE, sent=notice.on, due=answer.due),) if notice and valid is False else (),
    )


def standing(term: Term, today: dt.date, *, soon_from: dt.date) -> Standing:
    """``soon_from``: the day of the first reminder (``planning.reply_reminders``)."""
    if today > term.due:
        return Standing.LATE
    if today >= term.safe:
        return Standing.URGENT
    return Standing.SOON if today >= soon_from else Standing.ON_TIME


def _extended(received: dt.date, nominal: dt.date, months: int, *, equated: bool) -> Term:
    """From receipt: one longer term, not a second one after the first (2.5)."""
    rules = rules_on(received)
    end, clipped = months_from(received, rules.answer_months + months, name=EXTENDED_TERM)
    chained = add_months(nominal, months)
    if chained < end:
        clipped = (*clipped, reason(_CHAINED, nominal=nominal, end=chained))
    return term_ending(end, equated=equated, name=EXTENDED_TERM, plan_before=chained, before=clipped)


def _suspended(term: Term, days: int, *, equated: bool) -> Term | None:
    if not days:
        return None
    return term_ending(
        term.nominal + dt.timedelta(days=days),
        equated=equated,
        name=SUSPENDED_TERM,
        before=(reason(_WAITED, days=days),),
    )
