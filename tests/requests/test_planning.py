"""Every date that a request waits for, as the reminders read them."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import Any
from uuid import uuid4

import pytest

from privdesk.activities.model import LegalBasis, OwnRole
from privdesk.requests.model import EventKind, Identity, Outcome, Reason, Restriction, SubjectRequest
from privdesk.requests.rules.clocks import deadline_of
from privdesk.requests.rules.grounds import is_effort
from privdesk.requests.rules.guards import Facts, Transition, problems_of
from privdesk.requests.rules.hints import HINTS, of_activity
from privdesk.requests.rules.planning import dates_of
from privdesk.requests.rules.suppression import keyed_hash
from tests.make import a_claim, a_purpose, a_request, an_activity, house_rules
from tests.requests.cases import FRIDAY, RECEIVED, a_notice, an_access, an_erasure, an_event

HOUSE = house_rules()


def asked(*rights: str, **but: Any) -> SubjectRequest:
    """Received on Thursday 5 March 2026."""
    claims = tuple(a_claim(right, received=RECEIVED) for right in rights)
    return a_request(**({"received": RECEIVED, "claims": claims} | but))


def planned(request: SubjectRequest, today: dt.date | None = None) -> list[tuple[str, str]]:
    return [(each.kind.value, each.on.isoformat()) for each in dates_of(request, HOUSE, today)]


ANSWER, EXTENSION = ("answer", "2026-04-02"), ("extension", "2026-03-23")


@pytest.mark.parametrize(
    "request_, expected",
    [
        (asked("access"), [("acknowledge", "2026-03-09"), EXTENSION, ANSWER]),
        (asked("complaint"), [("acknowledge", "2026-03-12"), ANSWER]),
        (asked("marketing"), [("stop", "2026-03-06"), ("answer", "2026-03-06")]),
        (asked("objection"), [("stop", "2026-03-06"), ("acknowledge", "2026-03-09"), EXTENSION, ANSWER]),
        (
            asked("access", address_known=False),
            [("acknowledge", "2026-03-09"), ("ask_identity", "2026-03-10"), EXTENSION, ANSWER],
        ),
        (
            asked("access", address_known=False, identity=Identity(id=uuid4(), requested_on=dt.date(2026, 3, 10))),
            [EXTENSION, ("identity_reply", "2026-03-24"), ANSWER],
        ),
    ],
)
def test_what_an_open_request_waits_for(request_: SubjectRequest, expected: list[tuple[str, str]]) -> None:
    assert sorted(planned(request_)) == sorted(expected)


def test_once_stopped_the_answer_has_its_month() -> None:
    claim = a_claim("marketing", received=RECEIVED, stopped_on=RECEIVED, outcome=Outcome.UPHELD, decided_on=RECEIVED)
    assert planned(asked(claims=(claim,))) == [ANSWER]


def test_the_deadline_is_that_of_the_claim_that_is_due_first() -> None:
    both = asked("access", "marketing")
    assert deadline_of(both, HOUSE).current.due == dt.date(2026, 3, 6)
    assert deadline_of(asked("access"), HOUSE).current.safe == dt.date(2026, 4, 2)


def test_an_extension_helps_only_the_claims_that_can_be_extended() -> None:
    notice = an_event(EventKind.EXTENDED, dt.date(2026, 4, 1), months=2)
    assert deadline_of(asked("access", events=(notice,)), HOUSE).current.due == dt.date(2026, 6, 5)
    assert deadline_of(asked("complaint", events=(notice,)), HOUSE).current.due == dt.date(2026, 4, 7)
    facts = Facts(today=FRIDAY, house_rules=HOUSE)
    problems = problems_of(Transition.EXTEND, asked("marketing", events=(notice,)), facts)
    assert [each.code for each in problems] == ["extension-not-possible"]


def test_notices_confirmations_and_what_happens_after_closing() -> None:
    told = a_notice(confirm_by=dt.date(2026, 4, 17))
    request = an_erasure(notices=(told, a_notice(recipient="Later", notified_on=None)))
    executed = dataclasses.replace(request, events=(an_event(EventKind.EXECUTED),))
    assert planned(executed) == [("notice", "2026-04-13"), ("confirmation", "2026-04-17")]
    closed = an_access(closed_on=FRIDAY, hold_until=dt.date(2031, 4, 3), material_until=dt.date(2026, 5, 28))
    assert planned(closed) == [("erase_material", "2026-05-29"), ("anonymise", "2031-04-04")]
    disputed = dataclasses.replace(closed, events=(an_event(EventKind.DISPUTE, dt.date(2026, 5, 20)),))
    assert planned(disputed, dt.date(2026, 7, 1)) == [("dispute_review", "2026-07-20")]


def test_a_lifting_that_was_announced_is_awaited_also_after_closing() -> None:
    held = Restriction(id=uuid4(), since=RECEIVED, lift_on=dt.date(2026, 5, 1))
    claim = a_claim("restriction", received=RECEIVED, outcome=Outcome.APPLIED, decided_on=FRIDAY, restriction=held)
    assert ("lifting", "2026-05-01") in planned(an_access(claims=(claim,), closed_on=FRIDAY))


@pytest.mark.parametrize(
    "text, effort",
    [
        ("dit te veel werk is", True),
        ("het ons veel tijd kost", False),
        ("dit kost ons veel tijd", True),
        ("this is too much work", True),
        ("uw gegevens in vier systemen staan", False),
        ("u in drie maanden vijf keer hetzelfde vroeg", False),
    ],
)
def test_effort_is_recognised(text: str, effort: bool) -> None:
    assert is_effort(text) is effort


def test_effort_is_no_reason() -> None:
    """G6."""
    refusal = {"outcome": Outcome.REFUSED, "reason": Reason.EXCESSIVE, "reason_text": "dit te veel werk is"}
    claim = a_claim("access", received=RECEIVED, decided_on=FRIDAY, **refusal)
    problems = problems_of(Transition.DECIDE, asked(claims=(claim,)), Facts(today=FRIDAY, house_rules=HOUSE), claim.id)
    assert "effort-no-reason" in {each.code for each in problems}


@pytest.mark.parametrize("right", ["access", "rectification", "restriction", "erasure", "portability", "objection"])
@pytest.mark.parametrize("basis", list(LegalBasis))
def test_a_basis_gives_a_hint_and_never_a_refusal(right: str, basis: LegalBasis) -> None:
    """Domain 1.3."""
    claim = a_claim(right)
    activity = an_activity(purposes=(a_purpose(basis=basis),))
    told = [hint.text for hint in of_activity(claim, activity)]
    known = HINTS.get(right, {})
    assert told == ([known[basis]] if basis in known else [])
    ours = of_activity(claim, an_activity(own_role=OwnRole.PROCESSOR))
    assert len(ours) == 1


def test_one_address_has_one_hash_under_one_key() -> None:
    """7.4: without the key nobody can look an address up."""
    key, other = b"k" * 32, b"o" * 32
    assert keyed_hash(" Sanne@Voorbeeld.example", key) == keyed_hash("sanne@voorbeeld.example ", key)
    assert keyed_hash("sanne@voorbeeld.example", key) != keyed_hash("sanne@voorbeeld.example", other)
    assert "sanne" not in keyed_hash("sanne@voorbeeld.example", key)
