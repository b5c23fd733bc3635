"""The administration of handled requests: in time or not, with the file or from what remains of it."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import Any
from uuid import uuid4

import pytest

from privdesk.requests.model import AnonymousCase, Channel, EventKind, Outcome, SubjectRequest
from privdesk.requests.rules.figures import SMALLEST, figures
from privdesk.requests.rules.handled import HandledClaim, Timeliness, handled
from tests.make import a_claim, a_request, house_rules
from tests.requests.cases import FRIDAY, RECEIVED, a_letter, an_access, an_erasure, an_event

TODAY = dt.date(2026, 11, 23)


def lines(*requests: SubjectRequest, remains: tuple[AnonymousCase, ...] = (), today: dt.date = TODAY) -> list[Any]:
    return list(handled(requests, remains, 2026, house_rules(), today))


def what_remains(**but: Any) -> AnonymousCase:
    facts = {
        "id": uuid4(),
        "case_no": "B2C-D3FG",
        "right": "erasure",
        "received_month": "2026-03",
        "channel": Channel.EMAIL,
        "outcome": Outcome.DONE,
        "days_to_answer": 20,
        "extended": False,
        "reason": None,
        "retention_rules": (),
        "recipients_notified": 1,
        "identity_method": None,
        "anonymised_on": TODAY,
    }
    return AnonymousCase(**(facts | but))


def test_a_claim_with_a_file_tells_its_days() -> None:
    [line] = lines(an_erasure())
    assert (line.received, line.answered, line.days) == (RECEIVED, FRIDAY, 29)
    assert (line.timeliness, line.recipients, line.anonymised) == (Timeliness.IN_TIME, 1, False)


def test_an_answer_after_the_last_day_by_law_is_late_and_on_it_is_not() -> None:
    # Easter: 5 April is a Sunday and 6 April a holiday
    for day, found in ((dt.date(2026, 4, 7), Timeliness.IN_TIME), (dt.date(2026, 4, 8), Timeliness.LATE)):
        claim = a_claim(received=RECEIVED, outcome=Outcome.GRANTED, decided_on=RECEIVED)
        [line] = lines(an_access(claims=(claim,), letters=(a_letter("L05", day),)))
        assert line.timeliness is found


def test_a_claim_without_answer_is_open_or_too_late_or_never_answered() -> None:
    open_claim = a_claim(received=RECEIVED)
    waiting = an_access(claims=(open_claim,), letters=())
    assert lines(waiting, today=FRIDAY)[0].timeliness is Timeliness.OPEN
    assert lines(waiting)[0].timeliness is Timeliness.OPEN_LATE
    assert lines(dataclasses.replace(waiting, closed_on=TODAY))[0].timeliness is Timeliness.NONE


def test_only_the_claims_of_that_year_and_each_on_its_own() -> None:
    old, new = a_claim("access", received=dt.date(2025, 12, 31)), a_claim("erasure", received=dt.date(2026, 1, 2))
    found = lines(a_request(received=dt.date(2025, 12, 31), claims=(old, new)))
    assert [each.right for each in found] == ["erasure"]
    assert lines(remains=(what_remains(received_month="2025-12"),)) == []


@pytest.mark.parametrize(
    "days, extended, found",
    [
        (None, False, Timeliness.NONE),
        (30, False, Timeliness.IN_TIME),
        (33, False, Timeliness.UNSURE),
        (40, False, Timeliness.LATE),
        (40, True, Timeliness.IN_TIME),
        (70, True, Timeliness.UNSURE),
        (100, True, Timeliness.LATE),
    ],
)
def test_of_an_anonymous_case_only_what_is_certain_is_said(
    days: int | None, *, extended: bool, found: Timeliness
) -> None:
    [line] = lines(remains=(what_remains(days_to_answer=days, extended=extended),))
    assert (line.timeliness, line.received, line.answered) == (found, None, None)


def test_what_remains_of_a_file_never_says_otherwise_than_the_file_did() -> None:
    from privdesk.requests.rules.anonymise import anonymous_cases

    for sent in (FRIDAY, dt.date(2026, 4, 7), dt.date(2026, 4, 8), dt.date(2026, 4, 20)):
        request = an_erasure(letters=(a_letter("L11", sent),), events=(an_event(EventKind.ANSWERED, sent),))
        remains = anonymous_cases(request, TODAY, iter([uuid4()]))
        [before], [after] = lines(request), lines(remains=remains)
        assert after.timeliness in {before.timeliness, Timeliness.UNSURE}
        for name in ("right", "month", "channel", "outcome", "reason", "days", "extended", "recipients"):
            assert getattr(after, name) == getattr(before, name), name


# -- figures


def some(right: str, number: int, **but: Any) -> list[HandledClaim]:
    [like] = lines(an_erasure())
    return [dataclasses.replace(like, case_no=f"{right}-{each}", right=right, **but) for each in range(number)]


def shown(*counts: tuple[str, int]) -> list[str]:
    return [each.right for each in figures(2026, [each for right, n in counts for each in some(right, n)]).apart]


def test_a_right_is_broken_down_only_where_nobody_is_recognised() -> None:
    assert shown(("access", SMALLEST), ("erasure", 9)) == ["access", "erasure"]
    assert shown(("access", 9), ("erasure", 3), ("portability", 2)) == ["access"]


def test_what_is_held_back_cannot_be_found_by_subtraction() -> None:
    assert shown(("access", 9), ("erasure", 6), ("portability", 1)) == ["access"]
    assert shown(("access", 9), ("portability", 1)) == []


def test_decisions_and_grounds_of_rights_held_back_stand_in_no_sum() -> None:
    found = figures(2026, [*some("access", 9), *some("complaint", 5, outcome=Outcome.UNFOUNDED), *some("automated", 1)])
    assert found.together is not None
    assert (found.together.outcomes, found.together.reasons) == ((), ())
    assert found.held_back == ("automated", "complaint")


def test_too_few_in_all_are_only_counted() -> None:
    found = figures(2026, some("access", SMALLEST - 1))
    assert (found.claims, found.together, found.apart, found.channels) == (4, None, (), ())


def test_figures_count_files_and_remains_alike() -> None:
    claims = [*some("erasure", 4, timeliness=Timeliness.LATE, days=50), *some("erasure", 3, anonymised=True)]
    found = figures(2026, claims)
    [erasure] = found.apart
    assert (found.requests, found.claims, found.anonymised) == (4, 7, 3)
    assert (erasure.number(Timeliness.LATE), erasure.number(Timeliness.IN_TIME)) == (4, 3)
    assert (erasure.median_days, erasure.longest_days, erasure.refused_partly, erasure.recipients) == (50, 50, 7, 7)
    assert dict(found.months)["2026-03"] == 7
    assert len(found.months) == 12


def test_a_year_without_requests_has_figures_too() -> None:
    assert figures(2026, ()).claims == 0
