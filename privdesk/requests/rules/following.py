"""What follows from the day of a decision by itself, where nothing else was recorded."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import Any
from uuid import uuid4

from privdesk.requests.model import Claim, Outcome, Restriction

LIFTING_DAYS = 14
"""House rule: so long a rejected objection still stops the use; the letter names the day."""

_ON_THAT_DAY = {
    Outcome.FORWARDED: "forwarded_on",
    Outcome.DELIVERED_DIRECT: "executed_on",
    Outcome.REVIEWED_CHANGED: "executed_on",
    Outcome.REVIEWED_UNCHANGED: "executed_on",
    Outcome.NOT_APPLICABLE: "executed_on",
}


def following(claim: Claim, on: dt.date) -> Claim:
    fields: dict[str, Any] = {}
    if claim.outcome in _ON_THAT_DAY and getattr(claim, name := _ON_THAT_DAY[claim.outcome]) is None:
        fields[name] = on
    if claim.right == "objection" and claim.outcome is Outcome.UPHELD:
        fields["stopped_on"] = claim.stopped_on or on
    if claim.outcome is Outcome.APPLIED and claim.restriction is None:
        fields["restriction"] = Restriction(id=uuid4())
    held = claim.restriction
    if claim.outcome is Outcome.REJECTED and held and held.lift_on is None:
        fields["restriction"] = dataclasses.replace(held, lift_on=on + dt.timedelta(days=LIFTING_DAYS))
    return dataclasses.replace(claim, **fields)
