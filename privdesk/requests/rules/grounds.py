"""Which reasons a decision can rest on, as the law draws them (domain 1.2, G5, G6)."""

from __future__ import annotations

import datetime as dt
import re

from privdesk.core.dates import add_months
from privdesk.requests.model import Claim, Outcome, Reason
from privdesk.requests.rules.rights import is_for_any, right_of

_YEAR_MONTHS = 12

_EFFORT = re.compile(
    r"\b(?:te ?veel (?:werk|tijd|moeite)|tijdrovend|arbeidsintensief|(?:te )?bewerkelijk|geen (?:tijd|capaciteit)"
    r"|(?:kost|vraagt|vergt) (?:ons )?(?:te |heel |erg )?veel (?:tijd|werk|moeite|inspanning)"
    r"|too much (?:work|time|effort)|time[- ]consuming|no (?:time|capacity)|takes (?:too |very )?(?:much|long))\b",
    re.IGNORECASE,
)
"""Said about a refusal or an extension, it only tells of effort: that is no reason (EDPB 01/2022 §§162–164, 190)."""


def is_effort(text: str) -> bool:
    return _EFFORT.search(text) is not None


def repetitive_since(claim: Claim) -> dt.date:
    """A request of before this day makes a new one no repetition (G6)."""
    return add_months(claim.received, -_YEAR_MONTHS)


def reasons_for(claim: Claim, outcome: Outcome) -> tuple[Reason, ...]:
    """Those that can be chosen, in the order of the declaration."""
    return tuple(each for each in right_of(claim).reasons if _fits(each, claim, outcome))


def _fits(reason: Reason, claim: Claim, outcome: Outcome) -> bool:
    if reason is Reason.REPETITIVE:
        # W09: more than a year later it is no repetition, whatever else it may be
        recent = claim.previous_on is None or claim.previous_on >= repetitive_since(claim)
        return outcome is Outcome.REFUSED and recent
    if outcome in {Outcome.REJECTED, Outcome.NOT_APPLICABLE}:
        return not is_for_any(reason)
    if outcome is Outcome.REFUSED and claim.right in {"objection", "automated"}:
        return is_for_any(reason)
    return True
