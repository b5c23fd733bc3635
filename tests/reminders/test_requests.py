"""From which day on the dates of a request are told, with the house's own numbers."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from privdesk.reminders.model import Dated
from privdesk.reminders.rules.requests import dates_of_request
from privdesk.requests.model import SubjectRequest
from privdesk.requests.rules.planning import PlannedKind
from tests.make import a_claim, a_person, a_request, house_rules

RECEIVED = dt.date(2026, 11, 2)
SAFE = dt.date(2026, 12, 2)


def dates(request: SubjectRequest, kind: PlannedKind, **rules: Any) -> list[Dated]:
    found = dates_of_request(request, house_rules(**rules), RECEIVED)
    return [each for each in found if each.note.kind is kind]


def open_request(**but: Any) -> SubjectRequest:
    facts = {"received": RECEIVED, "claims": (a_claim(right="access", received=RECEIVED),), "events": ()}
    return a_request(**(facts | but))


def test_an_answer_is_told_seven_three_and_one_working_day_before_and_on_the_day() -> None:
    (answer,) = dates(open_request(), PlannedKind.ANSWER)
    assert (answer.note.on, answer.note.last) == (SAFE, SAFE)
    assert answer.note.tell == (
        dt.date(2026, 11, 23),
        dt.date(2026, 11, 27),
        dt.date(2026, 12, 1),
        SAFE,
    )


def test_the_house_can_choose_other_reminders() -> None:
    rules = {
        "first_reminder_working_days": 2,
        "second_reminder_working_days": 2,
        "last_reminder_working_days": 0,
    }
    (answer,) = dates(open_request(), PlannedKind.ANSWER, **rules)
    assert answer.note.tell[0] == dt.date(2026, 11, 30)
    assert set(answer.note.tell) == {dt.date(2026, 11, 30), SAFE}


@pytest.mark.parametrize(
    "kind, rules, on",
    [
        (PlannedKind.ACKNOWLEDGE, {}, dt.date(2026, 11, 4)),
        (PlannedKind.ACKNOWLEDGE, {"acknowledge_working_days": 5}, dt.date(2026, 11, 9)),
        (PlannedKind.ASK_IDENTITY, {}, dt.date(2026, 11, 5)),
        (PlannedKind.ASK_IDENTITY, {"identity_working_days": 1}, dt.date(2026, 11, 3)),
        (PlannedKind.EXTENSION, {}, dt.date(2026, 11, 20)),  # the 22nd is a Sunday
        (PlannedKind.EXTENSION, {"extension_days": 5}, dt.date(2026, 11, 27)),
    ],
)
def test_the_first_days_follow_the_house_rules(kind: PlannedKind, rules: dict[str, int], on: dt.date) -> None:
    (found,) = dates(open_request(address_known=False), kind, **rules)
    assert found.note.on == on
    assert found.note.tell[-1] == on


def test_two_claims_with_the_same_date_are_one_line() -> None:
    claims = tuple(a_claim(right=right, received=RECEIVED) for right in ("access", "erasure"))
    assert len(dates(open_request(claims=claims), PlannedKind.ANSWER)) == 1


def test_a_click_goes_to_the_request_and_the_name_stays_inside() -> None:
    request = open_request(person=a_person(name="Sanne Voorbeeld"))
    for each in dates_of_request(request, house_rules(), RECEIVED):
        assert (each.page, each.ident) == ("requests", request.id)
        assert each.about == "Sanne Voorbeeld"
        assert each.note.case_no == request.case_no
        assert "Sanne" not in repr(each.note)


def test_what_the_program_erases_itself_is_shown_and_not_told() -> None:
    closed = open_request(closed_on=RECEIVED, hold_until=dt.date(2026, 12, 31), material_until=dt.date(2026, 12, 1))
    found = dates_of_request(closed, house_rules(), RECEIVED)
    assert {each.note.kind for each in found} == {PlannedKind.ANONYMISE, PlannedKind.ERASE_MATERIAL}
    assert all(each.note.tell == () for each in found)
    assert dates(closed, PlannedKind.ANONYMISE)[0].note.on == dt.date(2027, 1, 1)


def test_an_extension_that_can_no_longer_be_is_no_work() -> None:
    request = open_request()
    kinds = [
        {each.note.kind for each in dates_of_request(request, house_rules(), today)}
        for today in (SAFE, SAFE + dt.timedelta(days=1))
    ]
    assert [PlannedKind.EXTENSION in each for each in kinds] == [True, False]
    assert PlannedKind.ANSWER in kinds[1]
