"""The stories to the end, in English and on awkward days; on a database in memory."""

from __future__ import annotations

import datetime as dt

import pytest

from privdesk.sample.pen import Pen
from privdesk.sample.play import Desk, play
from privdesk.sample.register import save_register
from privdesk.sample.requests import stories
from tests.requests.office import an_office


def a_desk(today, language="en"):
    office = an_office(today - dt.timedelta(days=200))
    now = dt.datetime.combine(today, dt.time(12), dt.UTC)
    desk = Desk(
        pen=Pen(language, today),
        clock=office.clock,
        now=now,
        organisation=office.organisation,
        processors=office.processors,
        activities=office.activities,
        requests=office.requests,
    )
    save_register(desk)
    return desk


def story(name):
    return next(each for each in stories() if each.__name__ == name)


# a leap day, and a day between two holidays
@pytest.mark.parametrize("today", [dt.date(2028, 2, 29), dt.date(2026, 5, 15)])
def test_access_and_erasure_go_to_the_end_in_english_on_any_day(today):
    desk = a_desk(today)
    play([story("_customer_with_invoice"), story("_participant_to_the_end")], desk, lambda done, total: None)
    closed = desk.requests.all()
    assert sorted(each.letters[-1].kind for each in closed) == ["L05", "L11"]
    assert all(each.closed_on for each in closed)
    assert {each.language.value for each in closed} == {"en"}


def test_a_search_names_a_place_of_the_register():
    desk = a_desk(dt.date(2026, 11, 22))
    case = desk.case("access", "Iemand Anders", "?", subjects=("customers",))
    with pytest.raises(ValueError, match="no such place"):
        case.search({"attic": [("box", "1")]})


def test_a_story_goes_forward_in_time():
    def backwards(desk):
        yield 3
        yield 4

    with pytest.raises(ValueError, match="forward"):
        play([backwards], a_desk(dt.date(2026, 11, 22)), lambda done, total: None)
