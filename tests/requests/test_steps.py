"""Steps that an officer meets beside the straight road; the road itself stands in test_never_stuck."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import uuid4

import pytest

from privdesk.core.words import Words
from privdesk.requests.model import EventKind, Identity, IdentityResult, Outcome, SubjectRequest
from privdesk.requests.rules.guards import Facts
from privdesk.requests.rules.progress import CaseState, StepState, outcome_differs, progress, state_of
from privdesk.requests.rules.rights import StepKind
from privdesk.requests.rules.steps import StepAction, next_step
from tests.make import a_claim, house_rules
from tests.requests.cases import (
    FRIDAY,
    RECEIVED,
    a_kept_place,
    a_letter,
    a_notice,
    a_place,
    an_access,
    an_empty_place,
    an_erased_place,
    an_erasure,
    an_event,
    an_open_place,
)

LETTERS = frozenset({"L01", "L02", "L05", "L06", "L10", "L11", "L26"})


def facts(today: dt.date = FRIDAY) -> Facts:
    return Facts(today=today, house_rules=house_rules(), letters=LETTERS)


def open_access(**but: Any) -> SubjectRequest:
    fresh = {"claims": (a_claim(received=RECEIVED),), "searches": (), "letters": ()}
    return an_access(**(fresh | but))


def asked(on: dt.date, result: IdentityResult = IdentityResult.PENDING) -> Identity:
    return Identity(id=uuid4(), requested_on=on, result=result)


@pytest.mark.parametrize(
    "request_, state, step, primary",
    [
        (open_access(claims=()), CaseState.RECEIPT, "choose-rights", StepAction.CHOOSE_RIGHTS),
        (open_access(), CaseState.ACKNOWLEDGEMENT, "acknowledge", StepAction.ACKNOWLEDGE),
        (open_access(letters=(a_letter("L01"),)), CaseState.SEARCH, "start-search", StepAction.START_SEARCH),
        (
            open_access(events=(an_event(EventKind.ACKNOWLEDGED),), address_known=False),
            CaseState.IDENTITY,
            "identify",
            StepAction.ASK_IDENTITY,
        ),
        (
            open_access(address_known=False, identity=asked(FRIDAY)),
            CaseState.WAITING,
            "await-identity",
            StepAction.CONFIRM_IDENTITY,
        ),
        (
            open_access(address_known=False, identity=asked(dt.date(2026, 3, 9))),
            CaseState.WAITING,
            "identity-overdue",
            StepAction.ASK_IDENTITY,
        ),
        (
            open_access(address_known=False, identity=asked(RECEIVED, IdentityResult.NOT_CONFIRMED)),
            CaseState.DECISION,
            "decide-unidentified",
            StepAction.DECIDE,
        ),
        (open_access(searches=(an_open_place(),)), CaseState.SEARCH, "search", StepAction.RECORD_SEARCH),
        (open_access(searches=(a_place(),)), CaseState.DECISION, "decide", StepAction.DECIDE),
        (an_access(letters=()), CaseState.ANSWER, "answer", StepAction.ANSWER),
        (an_access(), CaseState.CLOSING, "close", StepAction.CLOSE),
        (an_erasure(mailbox_cleared=False), CaseState.CLOSING, "close-checklist", StepAction.CLOSE),
        (an_erasure(searches=(a_place(),)), CaseState.EXECUTION, "execute", StepAction.EXECUTE),
        (an_erasure(searches=(an_erased_place(),)), CaseState.EXECUTION, "decide-again", StepAction.DECIDE),
        (an_erasure(notices=()), CaseState.RECIPIENTS, "no-recipients", StepAction.CONFIRM_NO_RECIPIENTS),
        (
            an_erasure(notices=(a_notice(notified_on=None),)),
            CaseState.RECIPIENTS,
            "tell-recipient",
            StepAction.TELL_RECIPIENT,
        ),
        (an_erasure(closed_on=FRIDAY, hold_until=dt.date(2026, 6, 1)), CaseState.CLOSED, "closed", None),
        (
            an_erasure(closed_on=RECEIVED, hold_until=dt.date(2026, 4, 2)),
            CaseState.CLOSED,
            "anonymise",
            StepAction.ANONYMISE,
        ),
        (
            an_erasure(closed_on=RECEIVED, events=(an_event(EventKind.DISPUTE),)),
            CaseState.DISPUTED,
            "disputed",
            StepAction.END_DISPUTE,
        ),
    ],
    ids=lambda value: value if isinstance(value, str) and not isinstance(value, (CaseState, StepAction)) else "",
)
def test_every_state_has_its_next_step(
    request_: SubjectRequest, state: CaseState, step: str, primary: StepAction | None
) -> None:
    assert state_of(request_) is state
    made = next_step(request_, facts())
    assert (made.id, made.primary) == (step, primary)
    assert made.primary not in made.others
    assert len(set(made.others)) == len(made.others)
    assert "{" not in Words("en").say(made.sentence, **made.facts)


def test_what_was_erased_without_a_search_gets_its_places() -> None:
    """Decided against the advice, before anything was searched."""
    nowhere = an_erasure(searches=())
    assert next_step(nowhere, facts()).primary is StepAction.START_SEARCH


def test_an_answer_without_a_text_is_written_by_hand() -> None:
    claim = a_claim(received=RECEIVED, outcome=Outcome.NOT_IDENTIFIED, decided_on=FRIDAY)
    step = next_step(an_access(claims=(claim,), letters=()), facts())
    assert (step.id, step.letter, step.primary) == ("answer-yourself", "L29", StepAction.RECORD_OWN_LETTER)


def test_the_strip_shows_what_is_done_and_what_is_not_needed() -> None:
    access = {each.kind: each.state for each in progress(an_access(letters=()))}
    assert access == {
        StepKind.RECEIPT: StepState.DONE,
        StepKind.ACKNOWLEDGEMENT: StepState.SKIPPED,
        StepKind.IDENTITY: StepState.SKIPPED,
        StepKind.SEARCH: StepState.DONE,
        StepKind.DECISION: StepState.DONE,
        StepKind.ANSWER: StepState.CURRENT,
        StepKind.CLOSING: StepState.TODO,
    }
    nothing = a_claim("erasure", received=RECEIVED, outcome=Outcome.NO_DATA, decided_on=FRIDAY)
    erasure = {
        each.kind: each.state
        for each in progress(an_erasure(claims=(nothing,), searches=(an_empty_place(),), notices=(), letters=()))
    }
    assert erasure[StepKind.EXECUTION] is StepState.SKIPPED
    assert erasure[StepKind.RECIPIENTS] is StepState.SKIPPED
    assert erasure[StepKind.ANSWER] is StepState.CURRENT


def test_an_extension_is_offered_while_it_counts() -> None:
    request = open_access(searches=(an_open_place(),))
    assert StepAction.EXTEND in next_step(request, facts(dt.date(2026, 4, 7))).others
    assert StepAction.EXTEND not in next_step(request, facts(dt.date(2026, 4, 8))).others
    extended = open_access(searches=(an_open_place(),), events=(an_event(EventKind.EXTENDED, months=2),))
    assert StepAction.EXTEND not in next_step(extended, facts()).others


@pytest.mark.parametrize(
    "outcome, places, fits",
    [
        (Outcome.DONE, (an_erased_place(),), None),
        (Outcome.DONE, (an_erased_place(), a_kept_place()), Outcome.PARTIAL),
        (Outcome.PARTIAL, (an_erased_place(), a_kept_place()), None),
        (Outcome.PARTIAL, (an_erased_place(),), Outcome.DONE),
        (Outcome.DONE, (a_place(),), None),
        (Outcome.NO_DATA, (an_empty_place(),), None),
    ],
)
def test_a_decision_fits_what_was_carried_out(outcome: Outcome, places: Any, fits: Outcome | None) -> None:
    claim = a_claim("erasure", received=RECEIVED, outcome=outcome, decided_on=FRIDAY)
    request = an_erasure(claims=(claim,), searches=places)
    assert outcome_differs(request, claim) is fits
