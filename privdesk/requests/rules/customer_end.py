"""Who ends the relation asks for erasure, while a profile may stay for a reason (seed 2, domain 5.2, decision 13)."""

from __future__ import annotations

import datetime as dt
from typing import Any

from privdesk.activities.rules.known_terms import KNOWN
from privdesk.core.problems import Problem

PROFILE_RULE = "seed36m"


def latest_end(ended_on: dt.date) -> dt.date:
    """The last day of the 36 months; R09, R10."""
    known = KNOWN[PROFILE_RULE]
    return known.duration.after(ended_on)


def ended(
    ended_on: dt.date, *, keep_reason: str = "", keep_until: dt.date | None = None
) -> tuple[dict[str, Any], list[Problem]]:
    """Fields of the claim, and what is wrong with keeping the profile."""
    latest = latest_end(ended_on)
    claim: dict[str, Any] = {"customer_ended_on": ended_on}
    if not keep_reason.strip():
        return claim, [Problem("profile_reason", "profile-reason-missing")] if keep_until else []
    until = keep_until or latest
    claim |= {"profile_reason": keep_reason.strip(), "profile_until": until}
    return claim, [Problem("profile_until", "profile-end-late", {"until": latest})] if until > latest else []
