"""The numbers of the law, by the day from which they hold; a change of the law is a new entry here."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSet:
    valid_from: dt.date
    answer_months: int
    """AVG 12(3): from receipt."""
    extension_months: int
    """AVG 12(3): at most so many further months."""
    court_weeks: int
    """UAVG 35(2): from receipt of the answer."""
    breach_hours: int
    """AVG 33(1): from becoming aware."""
    breach_reminder_hours: tuple[int, ...]


RULE_SETS = (
    RuleSet(
        valid_from=dt.date(2018, 5, 25),
        answer_months=1,
        extension_months=2,
        court_weeks=6,
        breach_hours=72,
        breach_reminder_hours=(24, 48, 66, 72),
    ),
)
"""In the order of time. A proposal that was not adopted (COM(2025) 837: 96 hours) does not belong here."""


def rules_on(day: dt.date, rule_sets: tuple[RuleSet, ...] = RULE_SETS) -> RuleSet:
    """What held on that day; before the first set, the first."""
    return next((rules for rules in reversed(rule_sets) if rules.valid_from <= day), rule_sets[0])
