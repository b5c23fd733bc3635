"""What is asked of a claim, right by right."""

from __future__ import annotations

from dataclasses import fields

import pytest

from privdesk.requests.model import Claim, Outcome, Reason, Restriction
from privdesk.requests.rules.guards.deciding import particulars
from privdesk.requests.rules.particulars import (
    RESTRICTION,
    WISHED,
    decided_fields,
    every_decided_field,
    said_fields,
    superfluous,
    unsaid,
)
from privdesk.requests.rules.rights import RIGHTS
from tests.make import a_claim

OF_CLAIM = {each.name for each in fields(Claim)}
OF_RESTRICTION = {f"{RESTRICTION}{each.name}" for each in fields(Restriction)}
DECISIONS = [
    (right, outcome, reason)
    for right in RIGHTS.values()
    for outcome in right.outcomes
    for reason in right.reasons or (None,)
]
FOLLOWS = {"executed_on", "forwarded_on", "stopped_on", "restriction.lift_on"}
"""Filled in by the day of the decision."""


def test_every_right_says_what_is_asked_of_it() -> None:
    assert set(WISHED) == set(RIGHTS)
    assert {name for names in WISHED.values() for name in names} <= OF_CLAIM | OF_RESTRICTION


def test_whatever_a_decision_needs_can_be_asked_with_it() -> None:
    for right, outcome, reason in DECISIONS:
        claim = a_claim(right.id, outcome=outcome, reason=reason)
        shown = decided_fields(right, outcome, reason)
        assert set(shown) <= OF_CLAIM | OF_RESTRICTION
        assert set(shown) <= set(every_decided_field(right)), (right.id, outcome)
        needed = {each.field for each in [*particulars(claim), *unsaid(claim)]}
        assert needed - FOLLOWS <= set(shown), (right.id, outcome, reason)


@pytest.mark.parametrize(
    "right, outcome, reason, shown",
    [
        ("access", Outcome.GRANTED, None, ()),
        (
            "access",
            Outcome.REFUSED,
            Reason.UAVG_41,
            ("reason", "interest", "necessity", "proportionality", "reason_text"),
        ),
        ("access", Outcome.REFUSED, Reason.REPETITIVE, ("reason", "previous_on", "reason_text")),
        ("access", Outcome.FORWARDED, None, ("controller_name", "controller_contact", "forwarded_on")),
        ("erasure", Outcome.PARTIAL, Reason.RETENTION, ("reason",)),
        ("complaint", Outcome.UNFOUNDED, None, ("reason_text", "subject", "regret")),
        ("marketing", Outcome.UPHELD, None, ("marketing", "stopped_on")),
    ],
)
def test_only_what_the_outcome_needs_is_shown(
    right: str, outcome: Outcome, reason: Reason | None, shown: tuple[str, ...]
) -> None:
    assert decided_fields(RIGHTS[right], outcome, reason) == shown


def test_what_was_erased_is_told_after_the_decision_only() -> None:
    claim = a_claim("erasure", outcome=Outcome.DONE)
    assert said_fields(claim) == ("erased",)
    assert decided_fields(RIGHTS["erasure"], Outcome.DONE, None) == ()


def test_of_a_customer_who_stays_no_end_is_asked() -> None:
    assert "profile_until" in superfluous({"customer_ended_on": None})
    assert "profile_until" not in superfluous({"customer_ended_on": "2026-03-02"})
