from __future__ import annotations

import dataclasses
import datetime as dt
from uuid import uuid4

import pytest

from privdesk.requests.model import Identity, IdentityMethod, IdentityResult, Outcome
from privdesk.requests.rules.identity import (
    bsn_problems,
    has_failed,
    is_identified,
    is_waiting,
    ladder,
    must_identify,
)
from tests.make import a_claim, a_person, a_request


def test_it_is_pointed_out_in_every_field_and_never_blocks() -> None:
    request = a_request(wish="ik ben 111222333", person=a_person(street="Proefweg 1"))
    claim = dataclasses.replace(request.claims[0], reason_text="zie 123456782")
    [first, second] = bsn_problems(dataclasses.replace(request, claims=(claim,)))
    assert {first.field, second.field} == {"wish", "claims[0].reason_text"}
    assert not first.blocks


def asked(result: IdentityResult = IdentityResult.PENDING) -> Identity:
    return Identity(id=uuid4(), requested_on=dt.date(2026, 4, 7), result=result)


@pytest.mark.parametrize(
    "address_known, identity, identified, waiting, failed",
    [
        (True, None, True, False, False),
        (False, None, False, False, False),
        (False, asked(), False, True, False),
        (True, asked(), False, True, False),
        (False, asked(IdentityResult.CONFIRMED), True, False, False),
        (False, asked(IdentityResult.NOT_CONFIRMED), False, False, True),
    ],
)
def test_known_address_or_confirmed(
    address_known: bool, identity: Identity | None, identified: bool, waiting: bool, failed: bool
) -> None:
    request = a_request(address_known=address_known, identity=identity)
    assert is_identified(request) is identified
    assert is_waiting(request) is waiting
    assert has_failed(request) is failed
    assert must_identify(request) is not identified


@pytest.mark.parametrize(
    "outcome, needed",
    [(None, True), (Outcome.GRANTED, True), (Outcome.WITHDRAWN, False), (Outcome.NOT_IDENTIFIED, False)],
)
def test_a_request_that_ends_without_an_answer_needs_no_identity(outcome: Outcome | None, needed: bool) -> None:
    assert must_identify(a_request(address_known=False, claims=(a_claim(outcome=outcome),))) is needed


@pytest.mark.parametrize(
    "right, known, advised",
    [
        ("access", True, IdentityMethod.NONE_NEEDED),
        ("access", False, IdentityMethod.KNOWN_CHANNEL),
        ("erasure", True, IdentityMethod.NONE_NEEDED),
        ("erasure", False, IdentityMethod.CONTROL_QUESTION),
    ],
)
def test_the_lowest_step_that_takes_the_doubt_away_is_advised(right: str, known: bool, advised: IdentityMethod) -> None:
    rungs = ladder(a_request(address_known=known, claims=(a_claim(right),)))
    assert [rung.method for rung in rungs] == list(IdentityMethod)
    assert [rung.method for rung in rungs if rung.advised] == [advised]
    assert rungs[0].allowed is known
