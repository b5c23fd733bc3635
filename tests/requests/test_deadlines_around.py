"""The court term, the hold, the breach clock and the dates of the house."""

import datetime as dt
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.core.dates import AMSTERDAM
from privdesk.core.holidays import is_working_day
from privdesk.requests.rules import planning
from privdesk.requests.rules.breach import breach_clock
from privdesk.requests.rules.court import court_term, hold, presumed_receipt

VECTORS = Path(__file__).parents[1] / "data" / "deadline_vectors.json"


@pytest.mark.parametrize(
    "received,last_day",
    [
        pytest.param("2026-03-02", "2026-04-13", id="C01 plain"),
        pytest.param("2026-04-03", "2026-05-18", id="C02 days by decree count here"),
        pytest.param("2026-02-20", "2026-04-07", id="C03 Good Friday"),
        pytest.param("2026-11-13", "2026-12-28", id="C04 Christmas"),
        pytest.param("2026-10-05", "2026-11-16", id="C05 plain"),
    ],
)
def test_the_court_term_is_six_weeks(received, last_day):
    assert court_term(dt.date.fromisoformat(received)).last_day.isoformat() == last_day


def test_every_vector_of_the_court_term_holds():
    for vector in json.loads(VECTORS.read_text(encoding="utf-8"))["court_vectors"]:
        found = court_term(dt.date.fromisoformat(vector["answer_received"]))
        assert (found.nominal.isoformat(), found.last_day.isoformat()) == (vector["nominal"], vector["last_day"])


@given(st.dates(dt.date(2018, 1, 1), dt.date(2040, 12, 31)))
def test_the_court_term_explains_itself_only_when_it_moves(received):
    found = court_term(received)
    assert bool(found.reasons) == (found.last_day != found.nominal)


def test_f02_a_file_is_held_two_weeks_beyond_the_court_term():
    found = hold(dt.date(2026, 4, 3), by_post=False)
    assert found.until == dt.date(2026, 6, 1)


def test_a_letter_by_post_is_presumed_to_arrive_two_days_later():
    assert presumed_receipt(dt.date(2026, 3, 2), by_post=True) == dt.date(2026, 3, 4)
    assert hold(dt.date(2026, 3, 2), by_post=True, margin_days=0).until == dt.date(2026, 4, 15)


@pytest.mark.parametrize(
    "aware,due",
    [
        pytest.param("2026-11-20T16:30:00+01:00", "2026-11-23T16:30:00+01:00", id="B01 a weekend counts"),
        pytest.param("2026-03-27T10:00:00+01:00", "2026-03-30T11:00:00+02:00", id="B04 summer time starts"),
        pytest.param("2026-10-23T10:00:00+02:00", "2026-10-26T09:00:00+01:00", id="B05 summer time ends"),
        pytest.param("2026-10-25T02:30:00+02:00", "2026-10-28T01:30:00+01:00", id="B08 repeated hour, first pass"),
        pytest.param("2026-10-25T02:30:00+01:00", "2026-10-28T02:30:00+01:00", id="B09 repeated hour, second pass"),
    ],
)
def test_a_breach_is_reported_within_72_hours_that_really_pass(aware, due):
    assert breach_clock(dt.datetime.fromisoformat(aware)).due_local.isoformat() == due


def test_every_vector_of_the_breach_clock_holds():
    for vector in json.loads(VECTORS.read_text(encoding="utf-8"))["breach_vectors"]:
        found = breach_clock(dt.datetime.fromisoformat(vector["aware_at"]))
        assert found.due_local.isoformat() == vector["due_at"], vector["id"]


def test_local_times_of_the_repeated_hour_are_two_moments():
    first = dt.datetime(2026, 10, 25, 2, 30, tzinfo=AMSTERDAM)
    assert breach_clock(first.replace(fold=1)).due - breach_clock(first).due == dt.timedelta(hours=1)


def test_a_breach_reminds_at_24_48_66_and_72_hours():
    aware = dt.datetime(2026, 10, 23, 8, tzinfo=dt.UTC)
    clock = breach_clock(aware)
    assert [(each - aware) / dt.timedelta(hours=1) for each in clock.reminders] == [24, 48, 66, 72]
    assert clock.left(aware + dt.timedelta(hours=73)) == dt.timedelta(hours=-1)


def test_a_moment_without_time_zone_is_refused():
    with pytest.raises(ValueError):
        breach_clock(dt.datetime(2026, 10, 25, 2, 30))  # noqa: DTZ001 -- that is what is tested


def test_the_dates_of_the_house_count_working_days():
    friday = dt.date(2026, 11, 20)
    assert planning.acknowledge_by(friday) == dt.date(2026, 11, 24)
    assert planning.ask_identity_by(friday) == dt.date(2026, 11, 25)
    assert planning.stop_by(friday) == dt.date(2026, 11, 23)
    assert planning.acknowledge_complaint_by(friday) == dt.date(2026, 11, 27)
    assert planning.notify_recipients_by(friday) == dt.date(2026, 11, 27)
    assert planning.confirm_by(friday) == dt.date(2026, 12, 4)


def test_reminders_come_seven_three_and_one_working_days_before():
    assert planning.reply_reminders(dt.date(2026, 4, 2)) == (
        dt.date(2026, 3, 24),
        dt.date(2026, 3, 30),
        dt.date(2026, 4, 1),
    )


@given(st.dates(dt.date(2018, 1, 1), dt.date(2040, 12, 31)))
def test_an_extension_is_decided_on_a_working_day_ten_days_ahead(safe):
    found = planning.decide_extension_by(safe)
    assert is_working_day(found, equated=True)
    assert 10 <= (safe - found).days <= 15
