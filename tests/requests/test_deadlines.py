"""Terms of AVG 12(3) and (4): hand-made cases, the domain's vectors, and what holds for every day."""

import datetime as dt
import itertools
import json
from pathlib import Path

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from privdesk.core.dates import add_months
from privdesk.core.holidays import is_working_day
from privdesk.requests.rules.deadlines import Standing, answer_deadline, standing
from privdesk.requests.rules.ruleset import RULE_SETS, RuleSet, rules_on
from tests.requests.events import event

VECTORS = Path(__file__).parents[1] / "data" / "deadline_vectors.json"


def _iso(day):
    return day and day.isoformat()


def _day(text):
    return dt.date.fromisoformat(text)


@pytest.mark.parametrize(
    "received,nominal,due,safe,extended,safe_extended",
    [
        pytest.param(
            "2026-03-05", "2026-04-05", "2026-04-07", "2026-04-02", "2026-06-05", "2026-06-05", id="D01 Easter"
        ),
        pytest.param(
            "2026-01-31", "2026-02-28", "2026-03-02", "2026-02-27", "2026-04-30", "2026-04-28", id="D09 clipped"
        ),
        pytest.param(
            "2028-01-31", "2028-02-29", "2028-02-29", "2028-02-29", "2028-05-01", "2028-04-26", id="D10 leap year"
        ),
        pytest.param(
            "2025-12-01", "2026-01-01", "2026-01-02", "2025-12-31", "2026-03-02", "2026-02-27", id="D26 equated"
        ),
        pytest.param(
            "2026-03-03", "2026-04-03", "2026-04-07", "2026-04-02", "2026-06-03", "2026-06-03", id="D31 Good Friday"
        ),
        pytest.param(
            "2026-11-22", "2026-12-22", "2026-12-22", "2026-12-22", "2027-02-22", "2027-02-22", id="D07 on a Sunday"
        ),
    ],
)
def test_a_term_ends_when_the_law_says(received, nominal, due, safe, extended, safe_extended):
    found = answer_deadline(_day(received))
    assert found.extended
    assert [
        _iso(day)
        for day in (
            found.answer.nominal,
            found.answer.due,
            found.answer.safe,
            found.extended.due,
            found.extended.safe,
        )
    ] == [nominal, due, safe, extended, safe_extended]


def test_every_vector_of_the_domain_holds():
    for vector in json.loads(VECTORS.read_text(encoding="utf-8"))["vectors"]:
        events = [event(each["type"], each["date"]) for each in vector["clock_events"]]
        found = answer_deadline(_day(vector["received"]), events)
        equated = answer_deadline(_day(vector["received"]), events, equated_days_roll=True)
        extended = found.extended
        assert {
            "nominal_due": _iso(found.answer.nominal),
            "due": _iso(found.answer.due),
            "safe_due": _iso(found.answer.safe),
            "extended_due": extended and _iso(extended.due),
            "safe_extended_due": extended and _iso(extended.safe),
            "extension_valid": found.extension_valid,
            "due_if_equated_days_count": _iso(equated.answer.due),
            "extended_due_if_equated_days_count": equated.extended and _iso(equated.extended.due),
            "suspended_days": found.suspension.days,
            "due_with_suspension": found.answer_suspended and _iso(found.answer_suspended.due),
            "extended_due_with_suspension": found.extended_suspended and _iso(found.extended_suspended.due),
        }.items() <= vector.items(), vector["id"]
        assert extended is None or _iso(extended.nominal) == vector["nominal_extended"], vector["id"]


def _every_day():
    first, last = dt.date(2018, 1, 1), dt.date(2040, 12, 31)
    return (first + dt.timedelta(days=passed) for passed in range((last - first).days + 1))


def test_for_every_day_the_dates_keep_their_order():
    """One walk over 23 years for all properties: the terms are computed once."""
    for received in _every_day():
        found = answer_deadline(received)
        assert found.extended
        for term in (found.answer, found.extended):
            assert term.safe <= term.nominal <= term.due, received
            assert is_working_day(term.due, equated=False), received
            assert is_working_day(term.safe, equated=True), received
            assert bool(term.reasons) or term.nominal == term.due == term.safe, received
            assert (term.due - term.nominal).days <= 5, received  # 2038: Good Friday to King's Day
        assert found.answer.nominal == received + relativedelta(months=1), received
        assert found.extended.nominal == received + relativedelta(months=3), received
        assert found.answer.due < found.extended.safe, received


def test_month_arithmetic_agrees_with_dateutil_on_every_day():
    for day in _every_day():
        for months in (1, 2, 3, 12, -1):
            assert add_months(day, months) == day + relativedelta(months=months)


def test_a_later_request_is_never_due_earlier():
    for earlier, later in itertools.pairwise(answer_deadline(day).answer for day in _every_day()):
        assert earlier.due <= later.due
        assert earlier.safe <= later.safe


@given(st.dates(dt.date(2018, 1, 1), dt.date(2040, 12, 31)))
def test_days_by_decree_can_only_move_a_deadline_forward(received):
    plain, equated = answer_deadline(received), answer_deadline(received, equated_days_roll=True)
    assert plain.answer.due <= equated.answer.due
    assert plain.answer.safe == equated.answer.safe
    assert is_working_day(equated.answer.due, equated=True)


def test_days_by_decree_move_a_deadline_when_the_house_says_so():
    received = dt.date(2025, 12, 1)
    assert answer_deadline(received).answer.due == dt.date(2026, 1, 2)
    assert answer_deadline(received, equated_days_roll=True).answer.due == dt.date(2026, 1, 5)


def test_a_late_notice_does_not_extend():
    """D57."""
    found = answer_deadline(dt.date(2026, 3, 2), [event("extension_notice_sent", "2026-04-03")])
    assert found.extension_valid is False
    assert found.extended is None
    assert found.current.due == dt.date(2026, 4, 2)


def test_a_notice_on_the_last_day_still_extends():
    """D58: that day is the rolled one."""
    found = answer_deadline(dt.date(2026, 3, 3), [event("extension_notice_sent", "2026-04-07")])
    assert found.extend_by == dt.date(2026, 4, 7)
    assert found.extension_valid is True
    assert found.current.due == dt.date(2026, 6, 3)


def test_without_a_notice_the_first_term_holds():
    found = answer_deadline(dt.date(2026, 3, 2))
    assert found.extension_valid is None
    assert found.current == found.answer


def test_an_extension_may_be_of_one_month():
    received = dt.date(2026, 3, 2)
    chosen = answer_deadline(received, extension_months=1)
    sent = answer_deadline(received, [event("extension_notice_sent", "2026-03-20", months=1)])
    assert chosen.extended
    assert chosen.extended.nominal == dt.date(2026, 5, 2)
    assert sent.current.due == chosen.extended.due == dt.date(2026, 5, 4)


def test_an_extension_is_never_longer_than_the_law_allows():
    found = answer_deadline(dt.date(2026, 3, 2), [event("extension_notice_sent", "2026-03-20", months=6)])
    assert found.current.nominal == dt.date(2026, 6, 2)


def test_a_refusal_keeps_to_the_first_month_also_after_an_extension():
    found = answer_deadline(dt.date(2026, 3, 2), [event("extension_notice_sent", "2026-03-20")])
    assert found.refuse_by == dt.date(2026, 4, 2)


def test_waiting_moves_the_working_date_only_when_relied_upon():
    events = [event("id_requested", "2026-03-11"), event("id_confirmed", "2026-03-18")]
    received = dt.date(2026, 3, 9)
    assert answer_deadline(received, events).current.due == dt.date(2026, 4, 9)
    assert answer_deadline(received, events, relies_on_suspension=True).current.due == dt.date(2026, 4, 16)


def test_waiting_also_moves_an_extended_term_when_relied_upon():
    events = [
        event("id_requested", "2026-03-11"),
        event("id_confirmed", "2026-03-18"),
        event("extension_notice_sent", "2026-03-30"),
    ]
    found = answer_deadline(dt.date(2026, 3, 9), events, relies_on_suspension=True)
    assert found.current.due == dt.date(2026, 6, 16)


def test_reliance_without_any_waiting_changes_nothing():
    found = answer_deadline(dt.date(2026, 3, 9), relies_on_suspension=True)
    assert found.current == found.answer


@pytest.mark.parametrize(
    "today,expected",
    [
        ("2026-03-20", Standing.ON_TIME),
        ("2026-03-24", Standing.SOON),
        ("2026-04-01", Standing.SOON),
        ("2026-04-02", Standing.URGENT),
        ("2026-04-07", Standing.URGENT),
        ("2026-04-08", Standing.LATE),
    ],
)
def test_a_term_is_urgent_from_its_safe_date_and_late_after_its_due_date(today, expected):
    term = answer_deadline(dt.date(2026, 3, 5)).answer
    assert standing(term, _day(today), soon_from=dt.date(2026, 3, 24)) is expected


def test_rules_hold_from_their_day():
    now = RULE_SETS[0]
    later = RuleSet(
        valid_from=dt.date(2030, 1, 1),
        answer_months=1,
        extension_months=2,
        court_weeks=6,
        breach_hours=96,
        breach_reminder_hours=(48, 96),
    )
    assert rules_on(dt.date(2029, 12, 31), (now, later)) is now
    assert rules_on(dt.date(2030, 1, 1), (now, later)) is later
    assert rules_on(dt.date(2018, 1, 1), (now, later)) is now
