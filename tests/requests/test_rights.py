from __future__ import annotations

import pytest

from privdesk.letters.service import LetterService
from privdesk.requests.model import Outcome, Reason
from privdesk.requests.rules.rights import (
    ACKNOWLEDGEMENT,
    IDENTITY_LETTER,
    NOTICE_LETTER,
    RIGHTS,
    FileLayer,
    Right,
    StepKind,
    answer_letter,
    fixed_outcome,
    is_executed,
    is_for_any,
    needs_search,
    rights_of,
    tells_recipients,
)
from tests.make import a_claim, a_request

EVERY = list(RIGHTS.values())


@pytest.mark.parametrize("right", EVERY, ids=lambda right: right.id)
def test_a_right_is_declared_completely(right: Right) -> None:
    assert right.steps[0] is StepKind.RECEIPT
    assert right.steps[-1] is StepKind.CLOSING
    assert list(right.steps) == [kind for kind in StepKind if kind in right.steps]
    assert {Outcome.FORWARDED, Outcome.WITHDRAWN} <= set(right.outcomes)
    assert (Outcome.NOT_IDENTIFIED in right.outcomes) is right.identifies
    assert (Reason.EXCESSIVE in right.reasons) is (Outcome.REFUSED in right.outcomes)
    assert right.carried_out | right.told <= set(right.outcomes)
    assert bool(right.told) is right.notices is bool(right.measure)
    assert bool(right.carried_out) is right.executes
    assert all(right.grounds.values())


@pytest.mark.parametrize("right", EVERY, ids=lambda right: right.id)
def test_only_what_stops_at_once_can_never_be_refused(right: Right) -> None:
    """21(3), 7(3)."""
    refusals = {Outcome.REFUSED, Outcome.REJECTED, Outcome.PARTIAL, Outcome.UNFOUNDED, Outcome.NOT_IDENTIFIED}
    assert right.absolute is (right.id in {"marketing", "withdrawal"})
    assert bool(refusals & set(right.outcomes)) is not right.absolute
    assert (fixed_outcome(right) is not None) is right.absolute


@pytest.mark.parametrize("right", EVERY, ids=lambda right: right.id)
def test_the_letters_agree_on_what_they_tell(right: Right) -> None:
    letters = {kind.id: kind for kind in LetterService().kinds()}
    assert {ACKNOWLEDGEMENT, IDENTITY_LETTER, NOTICE_LETTER} <= letters.keys()
    for outcome, letter in right.answers.items():
        if letter in letters:
            assert outcome.value in letters[letter].outcomes
            # a complaint to us rests on no article that a letter could cite
            assert right.id == "complaint" or not letters[letter].rights or right.article in letters[letter].rights
    told = {outcome for kind in letters.values() if right.article in kind.rights for outcome in kind.outcomes}
    everywhere = {Outcome.NO_DATA, Outcome.NOT_IDENTIFIED, Outcome.NOT_APPLICABLE}
    assert told <= {outcome.value for outcome in {*right.outcomes, *everywhere}}


@pytest.mark.parametrize(
    "right, language, cited",
    [
        ("access", "nl", "artikel 15"),
        ("access", "en", "Article 15 GDPR"),
        ("erasure", "nl", "artikel 17"),
        ("erasure", "en", "Article 17 GDPR"),
        ("objection", "nl", "artikel 21, lid 1"),
        ("withdrawal", "en", "Article 7(3) GDPR"),
    ],
)
def test_a_right_is_cited_in_both_languages(right: str, language: str, cited: str) -> None:
    assert RIGHTS[right].cited(language) == cited  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "right, outcome, letter, executed, notices",
    [
        ("access", None, "", False, False),
        ("access", Outcome.GRANTED, "L05", False, False),
        ("access", Outcome.NO_DATA, "L06", False, False),
        ("erasure", Outcome.DONE, "L10", True, True),
        ("erasure", Outcome.PARTIAL, "L11", True, True),
        ("erasure", Outcome.NO_DATA, "L06", False, False),
        ("erasure", Outcome.REFUSED, "L12", False, False),
        ("rectification", Outcome.STATEMENT_ADDED, "L09", True, True),
        ("restriction", Outcome.APPLIED, "L13", True, True),
        ("portability", Outcome.DELIVERED, "L16", False, False),
        ("objection", Outcome.UPHELD, "L19", False, True),
        ("objection", Outcome.REJECTED, "L20", False, False),
        ("marketing", Outcome.UPHELD, "L21", False, True),
        ("withdrawal", Outcome.EXECUTED, "L22", False, True),
        ("automated", Outcome.REVIEWED_CHANGED, "L23", False, False),
        ("complaint", Outcome.WELL_FOUNDED, "L28", False, False),
    ],
)
def test_what_follows_from_a_decision(
    right: str, outcome: Outcome | None, letter: str, executed: bool, notices: bool
) -> None:
    claim = a_claim(right, outcome=outcome)
    assert answer_letter(claim) == letter
    assert is_executed(claim) is executed
    assert tells_recipients(claim) is notices


@pytest.mark.parametrize(
    "outcome, reason, needed",
    [
        (Outcome.GRANTED, None, True),
        (Outcome.REFUSED, Reason.RETENTION, True),
        (Outcome.REFUSED, Reason.EXCESSIVE, False),
        (Outcome.REFUSED, Reason.UAVG_41, False),
        (Outcome.PARTIAL, Reason.EXCESSIVE, True),
        (Outcome.WITHDRAWN, None, False),
        (Outcome.FORWARDED, None, False),
        (Outcome.NOT_IDENTIFIED, None, False),
    ],
)
def test_an_abuse_can_be_refused_without_a_search(outcome: Outcome, reason: Reason | None, needed: bool) -> None:
    assert needs_search(outcome, reason) is needed


def test_rights_stand_in_the_order_of_their_declaration() -> None:
    request = a_request(claims=(a_claim("erasure"), a_claim("access"), a_claim("erasure")))
    assert [right.id for right in rights_of(request)] == ["access", "erasure"]
    assert RIGHTS["erasure"].keeps is FileLayer.ANONYMOUS


@pytest.mark.parametrize("right", [right for right in EVERY if Outcome.REFUSED in right.outcomes], ids=lambda r: r.id)
def test_a_refusal_of_any_right_has_one_letter(right: Right) -> None:
    for reason in right.reasons:
        letter = answer_letter(a_claim(right.id, outcome=Outcome.REFUSED, reason=reason))
        assert letter == ("L24" if is_for_any(reason) else right.answers[Outcome.REFUSED])
