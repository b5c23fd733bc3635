"""The clock of a data breach: hours that really pass, whatever the day or the hands of the clock (AVG 33(1))."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from privdesk.core.dates import AMSTERDAM
from privdesk.requests.rules.ruleset import rules_on


@dataclass(frozen=True, slots=True, kw_only=True)
class BreachClock:
    """All in UTC."""

    aware: dt.datetime
    due: dt.datetime
    """Weekends and holidays count: Reg. 1182/71 art. 3(4) leaves out terms in hours.

    The hour of becoming aware counts too; the literal art. 3(1) would give up to an hour more.
    """
    reminders: tuple[dt.datetime, ...]

    @property
    def due_local(self) -> dt.datetime:
        return self.due.astimezone(AMSTERDAM)

    def left(self, now: dt.datetime) -> dt.timedelta:
        """Negative when it is too late."""
        return self.due - now


def breach_clock(aware: dt.datetime) -> BreachClock:
    """Raises ValueError for a moment without time zone: in the repeated hour of October it would be two moments."""
    if aware.utcoffset() is None:
        raise ValueError("a moment needs its time zone")
    rules = rules_on(aware.astimezone(AMSTERDAM).date())
    start = aware.astimezone(dt.UTC)
    return BreachClock(
        aware=start,
        due=start + dt.timedelta(hours=rules.breach_hours),
        reminders=tuple(start + dt.timedelta(hours=hours) for hours in rules.breach_reminder_hours),
    )
