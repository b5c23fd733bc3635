"""Suspension while waiting for the person: the reading of EDPB 01/2022 §159."""

import datetime as dt

import pytest

from privdesk.requests.rules.suspension import suspension
from tests.requests.events import event

RECEIVED = dt.date(2026, 6, 1)
DUE = dt.date(2026, 7, 1)


@pytest.mark.parametrize(
    "events,days",
    [
        pytest.param([], 0, id="nothing asked"),
        pytest.param([("id_requested", "2026-06-03"), ("id_confirmed", "2026-06-10")], 7, id="one question"),
        pytest.param([("id_requested", "2026-06-03"), ("id_confirmed", "2026-06-03")], 0, id="answered the same day"),
        pytest.param(
            [
                ("id_requested", "2026-06-02"),
                ("clarification_requested", "2026-06-04"),
                ("id_confirmed", "2026-06-10"),
                ("clarification_received", "2026-06-15"),
            ],
            13,
            id="overlapping questions count once (D53)",
        ),
        pytest.param(
            [
                ("clarification_requested", "2026-06-02"),
                ("id_requested", "2026-06-03"),
                ("id_confirmed", "2026-06-05"),
                ("clarification_received", "2026-06-12"),
            ],
            10,
            id="one question within the other",
        ),
        pytest.param(
            [
                ("id_requested", "2026-06-02"),
                ("id_confirmed", "2026-06-04"),
                ("clarification_requested", "2026-06-10"),
                ("clarification_received", "2026-06-13"),
            ],
            5,
            id="one after the other",
        ),
        pytest.param(
            [("id_requested", "2026-06-02"), ("id_requested", "2026-06-08"), ("id_confirmed", "2026-06-10")],
            8,
            id="asked twice",
        ),
        pytest.param([("id_confirmed", "2026-06-02"), ("id_requested", "2026-06-05")], 0, id="answer before question"),
        pytest.param([("id_requested", "2026-05-20"), ("id_confirmed", "2026-06-04")], 3, id="asked before receipt"),
        pytest.param([("id_requested", "2026-07-02"), ("id_confirmed", "2026-07-09")], 0, id="asked after the end"),
        pytest.param([("id_requested", "2026-06-03"), ("id_failed", "2026-06-20")], 0, id="never confirmed"),
    ],
)
def test_waiting_counts_whole_days_from_question_to_answer(events, days):
    assert suspension(RECEIVED, DUE, [event(*each) for each in events]).days == days


def test_a_question_without_an_answer_suspends_nothing_yet():
    """D55."""
    found = suspension(RECEIVED, DUE, [event("id_requested", "2026-06-03")])
    assert found.days == 0
    assert found.waiting_since == dt.date(2026, 6, 3)


def test_a_failed_check_ends_the_waiting():
    found = suspension(RECEIVED, DUE, [event("id_requested", "2026-06-03"), event("id_failed", "2026-06-20")])
    assert found.waiting_since is None


@pytest.mark.parametrize("asked,in_time", [("2026-06-01", True), ("2026-06-04", True), ("2026-06-05", False)])
def test_a_question_goes_out_within_three_working_days(asked, in_time):
    assert suspension(RECEIVED, DUE, [event("id_requested", asked)]).asked_in_time is in_time


def test_a_late_second_question_makes_reliance_doubtful():
    """D54 for the second question."""
    events = [
        event("id_requested", "2026-06-02"),
        event("id_confirmed", "2026-06-04"),
        event("clarification_requested", "2026-06-26"),
    ]
    assert not suspension(RECEIVED, DUE, events).asked_in_time
