from __future__ import annotations

import dataclasses
import datetime as dt
from typing import Any
from uuid import UUID, uuid4

import pytest

from privdesk.core.problems import Problem
from privdesk.requests.model import (
    EventKind,
    Execution,
    HoldChoice,
    Identity,
    IdentityMethod,
    IdentityResult,
    Outcome,
    Reason,
    SearchResult,
    SubjectRequest,
)
from privdesk.requests.rules.guards import (
    OVERRIDABLE,
    Facts,
    Transition,
    overridable,
    problems_of,
    standing_in_the_way,
)
from tests.make import a_claim, house_rules
from tests.requests.cases import (
    FRIDAY,
    RECEIVED,
    a_kept_place,
    a_notice,
    a_place,
    an_access,
    an_empty_place,
    an_erased_place,
    an_erasure,
    an_event,
    an_open_place,
)

FACTS = Facts(today=FRIDAY, house_rules=house_rules())
LATE = Facts(today=dt.date(2026, 4, 8), house_rules=house_rules())


def codes(
    transition: Transition, request: SubjectRequest, subject: UUID | None = None, facts: Facts = FACTS
) -> list[tuple[str, bool]]:
    return [(each.code, each.blocks) for each in problems_of(transition, request, facts, subject)]


def deciding(request: SubjectRequest, **decision: Any) -> tuple[SubjectRequest, UUID]:
    claim = dataclasses.replace(request.claims[0], **{"decided_on": FRIDAY, "reason": None, **decision})
    return dataclasses.replace(request, claims=(claim,), letters=()), claim.id


@pytest.mark.parametrize(
    "base, searches, decision, expected",
    [
        (an_access, (a_place(),), {"outcome": Outcome.GRANTED}, []),
        (an_access, (), {"outcome": Outcome.GRANTED}, [("search-missing", True)]),
        (an_access, (a_place(), an_open_place()), {"outcome": Outcome.GRANTED}, [("search-open", True)]),
        (an_access, (an_empty_place(),), {"outcome": Outcome.GRANTED}, [("nothing-found", True)]),
        (an_access, (an_empty_place(),), {"outcome": Outcome.NO_DATA}, []),
        (an_access, (a_place(),), {"outcome": Outcome.NO_DATA}, [("data-found", True)]),
        (an_access, (a_place(),), {"outcome": None}, [("outcome-missing", True)]),
        (an_access, (a_place(),), {"outcome": Outcome.DONE}, [("outcome-not-allowed", True)]),
        (an_access, (a_place(),), {"outcome": Outcome.REFUSED}, [("reason-missing", True)]),
        (
            an_access,
            (a_place(),),
            {"outcome": Outcome.REFUSED, "reason": Reason.RETENTION},
            [("reason-not-allowed", True)],
        ),
        (
            an_access,
            (a_place(),),
            {"outcome": Outcome.GRANTED_PARTLY, "reason": Reason.OTHERS},
            [("reason-text-missing", True)],
        ),
        (
            an_access,
            (),
            {"outcome": Outcome.REFUSED, "reason": Reason.EXCESSIVE, "reason_text": "dit het zesde verzoek is"},
            [],
        ),
        (an_access, (), {"outcome": Outcome.WITHDRAWN}, []),
        (an_access, (), {"outcome": Outcome.NOT_IDENTIFIED}, [("doubt-missing", False)]),
        (
            an_access,
            (),
            {"outcome": Outcome.FORWARDED},
            [("controller-missing", False), ("forwarded-missing", False)],
        ),
        (an_erasure, (a_place(),), {"outcome": Outcome.DONE}, []),
        (an_erasure, (a_place(),), {"outcome": Outcome.GRANTED}, [("outcome-not-allowed", True)]),
        (an_erasure, (a_place(),), {"outcome": Outcome.PARTIAL}, [("reason-missing", True)]),
        (an_erasure, (a_place(),), {"outcome": Outcome.PARTIAL, "reason": Reason.RETENTION}, []),
    ],
)
def test_a_decision(base: Any, searches: Any, decision: dict[str, Any], expected: list[tuple[str, bool]]) -> None:
    request, claim_id = deciding(base(searches=searches), **decision)
    assert codes(Transition.DECIDE, request, claim_id) == expected


def test_a_decision_for_somebody_unknown_is_warned_of() -> None:
    request, claim_id = deciding(an_access(address_known=False), outcome=Outcome.GRANTED)
    assert codes(Transition.DECIDE, request, claim_id) == [("identity-still-open", False)]


def test_a_refusal_after_a_month_is_warned_of() -> None:
    """Decision 5: the extension does not help a refusal."""
    base = an_erasure(events=(an_event(EventKind.EXTENDED, dt.date(2026, 4, 2), months=2),))
    request, claim_id = deciding(base, outcome=Outcome.PARTIAL, reason=Reason.RETENTION)
    assert codes(Transition.DECIDE, request, claim_id) == []
    assert codes(Transition.DECIDE, request, claim_id, LATE) == [("refused-after-a-month", False)]


@pytest.mark.parametrize(
    "place, expected",
    [
        (an_erased_place(), []),
        (a_kept_place(), []),
        (a_kept_place(kept_rule=""), ["provision-missing"]),
        (a_kept_place(kept_until=None), ["kept-until-missing"]),
        (a_kept_place(kept_until=dt.date(2026, 1, 1)), ["kept-until-passed"]),
        (a_place(execution=Execution.REFUSED), ["reason-text-missing"]),
        (an_empty_place(execution=Execution.DONE), ["nothing-found-here"]),
        (an_erased_place(executed_on=dt.date(2026, 4, 4)), ["date-in-future"]),
        (an_erased_place(executed_on=dt.date(2026, 3, 1)), ["date-before-receipt"]),
    ],
)
def test_what_is_done_in_a_place(place: Any, expected: list[str]) -> None:
    request = an_erasure(searches=(place,))
    assert codes(Transition.EXECUTE, request, place.id) == [(code, True) for code in expected]


def test_nothing_is_carried_out_before_the_decision_or_for_somebody_unknown() -> None:
    place = an_erased_place()
    undecided = an_erasure(searches=(place,), claims=(a_claim("erasure", received=RECEIVED),))
    assert codes(Transition.EXECUTE, undecided, place.id) == [("not-decided", True)]
    unknown = an_erasure(searches=(place,), address_known=False)
    assert codes(Transition.EXECUTE, unknown, place.id) == [("identity-open", True)]
    reading = an_access(searches=(place,))
    assert codes(Transition.EXECUTE, reading, place.id) == [("nothing-to-carry-out", True)]


@pytest.mark.parametrize(
    "but, expected",
    [
        ({}, []),
        ({"address_known": False}, ["identity-open"]),
        ({"searches": (a_place(), a_kept_place())}, ["execution-open"]),
        ({"searches": (an_erased_place(),)}, ["outcome-differs"]),
        ({"notices": (a_notice(notified_on=None),)}, ["recipients-open"]),
        ({"notices": (a_notice(notified_on=None, not_notified_reason="opgeheven"),)}, []),
        ({"notices": ()}, ["recipients-unknown"]),
        ({"notices": (), "no_recipients": True}, []),
    ],
)
def test_an_answer(but: dict[str, Any], expected: list[str]) -> None:
    request = an_erasure(**but)
    assert codes(Transition.ANSWER, request, request.claims[0].id) == [(code, True) for code in expected]


def test_a_late_answer_still_goes_out() -> None:
    request = an_access()
    assert codes(Transition.ANSWER, request, request.claims[0].id, LATE) == [("answer-late", False)]


@pytest.mark.parametrize(
    "request_, expected",
    [
        (an_erasure(), []),
        (an_access(), []),
        (an_erasure(claims=(a_claim("erasure", received=RECEIVED),), letters=()), [("claim-undecided", True)]),
        (an_erasure(letters=()), [("letter-not-sent", True)]),
        (an_erasure(notices=(a_notice(notified_on=None),)), [("recipients-open", True)]),
        (an_erasure(notices=()), [("recipients-unknown", True)]),
        (an_erasure(searches=(a_place(), a_kept_place())), [("execution-open", True)]),
        (an_erasure(access_blocked_on=None), [("access-not-blocked", True)]),
        (an_erasure(mailbox_cleared=False), [("mailbox-not-cleared", True)]),
        (an_erasure(exports_cleared=False), [("exports-not-cleared", True)]),
        (
            an_access(mailbox_cleared=False, exports_cleared=False),
            [("mailbox-not-cleared", False), ("exports-not-cleared", False)],
        ),
        (an_erasure(hold=HoldChoice.DIRECT), [("proof-lost", False)]),
        (an_access(claims=(), letters=()), [("no-right", True)]),
        (
            an_access(claims=(a_claim(outcome=Outcome.WITHDRAWN, decided_on=FRIDAY),), letters=()),
            [("letter-not-sent", False)],
        ),
    ],
)
def test_closing(request_: SubjectRequest, expected: list[tuple[str, bool]]) -> None:
    assert codes(Transition.CLOSE, request_) == expected


def test_open_recipients_keep_a_request_open_whatever_the_reason() -> None:
    problems = problems_of(Transition.CLOSE, an_erasure(notices=(a_notice(notified_on=None),)), FACTS)
    assert standing_in_the_way(problems, "het is goed zo") == problems


def test_a_reason_takes_away_only_what_may_be_overridden() -> None:
    problems = [Problem("", code) for code in sorted(OVERRIDABLE)]
    assert standing_in_the_way(problems) == problems
    assert standing_in_the_way(problems, "  ") == problems
    assert standing_in_the_way(problems, "de rechter vroeg erom") == []
    assert not overridable(Problem("", "mailbox-not-cleared", blocks=False))


def identity(**but: Any) -> Identity:
    return Identity(**({"id": uuid4(), "doubt_reason": "wij u niet kennen", "requested_on": FRIDAY} | but))


@pytest.mark.parametrize(
    "transition, known, given, expected",
    [
        (Transition.ASK_IDENTITY, False, identity(), []),
        (Transition.ASK_IDENTITY, False, identity(doubt_reason=" "), [("doubt-missing", True)]),
        (Transition.ASK_IDENTITY, False, identity(requested_on=dt.date(2026, 4, 4)), [("date-in-future", True)]),
        (Transition.SETTLE_IDENTITY, False, identity(result=IdentityResult.CONFIRMED), [("method-missing", True)]),
        (
            Transition.SETTLE_IDENTITY,
            False,
            identity(result=IdentityResult.CONFIRMED, method=IdentityMethod.NONE_NEEDED),
            [("method-too-low", True)],
        ),
        (
            Transition.SETTLE_IDENTITY,
            True,
            identity(result=IdentityResult.CONFIRMED, method=IdentityMethod.NONE_NEEDED),
            [],
        ),
        (
            Transition.SETTLE_IDENTITY,
            False,
            identity(result=IdentityResult.CONFIRMED, method=IdentityMethod.ID_COPY_MASKED),
            [("copy-still-there", False)],
        ),
        (Transition.SETTLE_IDENTITY, False, identity(result=IdentityResult.NOT_CONFIRMED), []),
    ],
)
def test_identity(transition: Transition, known: bool, given: Identity, expected: list[tuple[str, bool]]) -> None:
    assert codes(transition, an_access(address_known=known, identity=given)) == expected


@pytest.mark.parametrize(
    "on, months, note, facts, expected",
    [
        (dt.date(2026, 4, 2), 2, "de gegevens in vier systemen staan", FACTS, []),
        (dt.date(2026, 4, 7), 1, "er veel verzoeken zijn", LATE, []),
        (dt.date(2026, 4, 8), 1, "er veel verzoeken zijn", LATE, ["extension-late"]),
        (dt.date(2026, 4, 2), 3, "de gegevens in vier systemen staan", FACTS, ["extension-months"]),
        (dt.date(2026, 4, 2), 0, "de gegevens in vier systemen staan", FACTS, ["extension-months"]),
        (dt.date(2026, 4, 2), 1, " ", FACTS, ["extension-reason-missing"]),
    ],
)
def test_an_extension(on: dt.date, months: int, note: str, facts: Facts, expected: list[str]) -> None:
    """Received on Thursday 5 March: the law gives until Tuesday 7 April (D01)."""
    request = an_access(events=(an_event(EventKind.EXTENDED, on, months=months, note=note),))
    assert codes(Transition.EXTEND, request, None, facts) == [(code, True) for code in expected]


def test_a_term_is_extended_once() -> None:
    event = an_event(EventKind.EXTENDED, dt.date(2026, 4, 2), months=1, note="er veel verzoeken zijn")
    again = dataclasses.replace(event, id=uuid4())
    assert codes(Transition.EXTEND, an_access(events=(event, again))) == [("extended-before", True)]


@pytest.mark.parametrize(
    "but, expected",
    [
        ({"closed_on": FRIDAY}, []),
        ({}, ["not-closed"]),
        ({"closed_on": FRIDAY, "hold_until": FRIDAY}, ["hold-not-passed"]),
        ({"closed_on": FRIDAY, "events": (an_event(EventKind.DISPUTE),)}, ["disputed"]),
        ({"closed_on": FRIDAY, "events": (an_event(EventKind.DISPUTE), an_event(EventKind.DISPUTE_ENDED))}, []),
    ],
)
def test_anonymising(but: dict[str, Any], expected: list[str]) -> None:
    assert codes(Transition.ANONYMISE, an_erasure(**but)) == [(code, True) for code in expected]


@pytest.mark.parametrize(
    "transition",
    # a restriction is lifted after closing too: see test_restriction
    [
        each
        for each in Transition
        if each not in {Transition.REOPEN, Transition.CLOSE, Transition.LIFT, Transition.ANNOUNCE_LIFTING}
    ],
)
def test_a_closed_request_must_be_reopened_first(transition: Transition) -> None:
    notice = a_notice(confirmed_on=FRIDAY)
    closed = an_erasure(closed_on=FRIDAY, notices=(notice,), events=(an_event(EventKind.DISPUTE_ENDED),))
    may = {Transition.DISPUTE, Transition.ANONYMISE, Transition.RECIPIENT_CONFIRMS, Transition.SEND}
    expected = [] if transition in may else [("request-closed", True)]
    assert codes(transition, closed, notice.id) == expected
    assert codes(Transition.REOPEN, closed) == []


@pytest.mark.parametrize(
    "notice, expected",
    [
        (a_notice(confirmed_on=FRIDAY), []),
        (a_notice(confirmed_on=dt.date(2026, 4, 2)), ["confirmed-before-told"]),
        (a_notice(notified_on=None, confirmed_on=FRIDAY), ["confirmed-not-told"]),
        (a_notice(notified_on=dt.date(2026, 4, 4)), ["date-in-future"]),
    ],
)
def test_a_recipient(notice: Any, expected: list[str]) -> None:
    request = an_erasure(notices=(notice,))
    assert codes(Transition.RECIPIENT_CONFIRMS, request, notice.id) == [(code, True) for code in expected]


def test_a_result_fits_what_stands_beside_it() -> None:
    place = a_place(result=SearchResult.NOT_FOUND)
    assert codes(Transition.RECORD_SEARCH, an_access(searches=(place,)), place.id) == [("found-but-nothing", True)]


def test_what_was_answered_cannot_be_withdrawn() -> None:
    assert codes(Transition.WITHDRAW, an_access()) == [("nothing-to-withdraw", True)]


def test_a_dispute_has_a_reason() -> None:
    request = an_erasure(events=(an_event(EventKind.DISPUTE),))
    assert codes(Transition.DISPUTE, request) == [("hold-reason-missing", True)]
    assert codes(Transition.DISPUTE, dataclasses.replace(request, hold_reason="klacht")) == []
