"""One term: when it ends by the calendar, when by law, and on which day to plan (Reg. 1182/71 art. 3)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from privdesk.core.dates import add_months
from privdesk.core.holidays import EQUATED, WEEKEND, is_equated, is_weekend, on_or_after, on_or_before
from privdesk.core.words import Text, mark
from privdesk.requests.rules.reasons import Because, Fact, InThatYear, MonthOf, Reason, days_off, reason

THE_TERM = mark("Deadlines", "the term")

_SHIFTED = mark("Deadlines", "{days_off}; therefore {term} moves to {last}")
_CLIPPED = mark("Deadlines", "{month} does not have {number} days; therefore {term} ends on {last}")
_NOT_SHIFTED = mark("Deadlines", "{day} is {name}, but that does not move {term}")
_SAFE = mark("Deadlines", "last working day before it: {safe}")
_SAFE_BECAUSE = mark("Deadlines", "last working day before it: {safe}, because {days_off}")
_SAFE_OF = mark("Deadlines", "last working day before the end of {term}: {safe}")
_SAFE_OF_BECAUSE = mark("Deadlines", "last working day before the end of {term}: {safe}, because {days_off}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    nominal: dt.date
    """By the calendar alone."""
    due: dt.date
    """The last day by law, until midnight in Amsterdam: a day off moves it forward (art. 3(4))."""
    safe: dt.date
    """The last working day on or before the nominal date, also for who does not accept that move."""
    reasons: tuple[Reason, ...]
    """Each shift, in the order in which it was made; empty when there was none."""


def term_ending(
    nominal: dt.date,
    *,
    equated: bool,
    name: Text = THE_TERM,
    plan_before: dt.date | None = None,
    before: tuple[Reason, ...] = (),
) -> Term:
    """A term with its shifts. ``equated``: days by royal decree also move it.

    ``plan_before``: an earlier end that others defend; the safe date keeps to it. ``before``: reasons of ``nominal``.
    """
    due = on_or_after(nominal, equated=equated)
    last = nominal if plan_before is None else min(nominal, plan_before)
    safe = on_or_before(last, equated=True)
    reasons = [*before, *_forward(nominal, due, name=name, equated=equated)]
    if safe != last:
        told = due != nominal or is_equated(due)
        reasons.append(_backward(last, safe, told_from=nominal if told else None, name=name))
    return Term(nominal=nominal, due=due, safe=safe, reasons=tuple(reasons))


def months_from(day: dt.date, months: int, *, name: Text = THE_TERM) -> tuple[dt.date, tuple[Reason, ...]]:
    """The same date so many months later, and why it is another one where that does not exist (art. 3(2)(c))."""
    end = add_months(day, months)
    if end.day == day.day:
        return end, ()
    return end, (reason(_CLIPPED, month=MonthOf(end), number=day.day, term=name, last=end),)


def _forward(nominal: dt.date, due: dt.date, *, name: Text, equated: bool) -> list[Reason]:
    reasons = []
    if due != nominal:
        off = days_off(nominal, due - dt.timedelta(days=1), equated=equated)
        reasons.append(reason(_SHIFTED, days_off=off, term=name, last=due))
    if is_equated(due) and not equated:
        reasons.append(reason(_NOT_SHIFTED, day=InThatYear(due), name=EQUATED, term=name))
    return reasons


def _backward(last: dt.date, safe: dt.date, *, told_from: dt.date | None, name: Text) -> Reason:
    """Names the holidays that the shift forward did not name; plain weekends only when nothing else explains it."""
    between = days_off(safe, last, equated=True)
    untold = tuple(off for off in between if told_from is None or off.day < told_from)
    holidays = tuple(off for off in untold if off.name != WEEKEND)
    because = holidays or (() if is_weekend(last) else untold)
    facts: dict[str, Fact] = {"safe": InThatYear(safe) if safe.year == last.year else safe}
    if because:
        facts["days_off"] = Because(because)
    if name == THE_TERM:
        return reason(_SAFE_BECAUSE if because else _SAFE, **facts)
    return reason(_SAFE_OF_BECAUSE if because else _SAFE_OF, term=name, **facts)
