from __future__ import annotations

import datetime as dt

from privdesk.core.words import Words
from privdesk.reminders.rules.days import COMING, coming_days, say_days
from privdesk.requests.rules.deadlines import Standing
from tests.reminders.dates import TODAY, a_date, day


def test_ninety_days_with_what_falls_on_them() -> None:
    days = coming_days((a_date(on=0), a_date(on=3), a_date(on=3), a_date(on=-5), a_date(on=89), a_date(on=90)), TODAY)
    assert len(days) == COMING
    assert {(each.date, each.number) for each in days if each.number} == {(TODAY, 1), (day(3), 2), (day(89), 1)}


def test_the_worst_of_a_day_gives_its_colour() -> None:
    days = coming_days((a_date(on=3), a_date(on=3, tell=())), TODAY)
    assert days[3].worst is Standing.SOON
    assert days[4].worst is None


def test_weekends_and_holidays_are_days_off() -> None:
    off = {each.date for each in coming_days((), TODAY) if each.is_off}
    assert {dt.date(2026, 11, 28), dt.date(2026, 12, 25), dt.date(2027, 1, 1)} <= off
    assert dt.date(2026, 12, 24) not in off


def test_who_does_not_see_the_strip_hears_it() -> None:
    said = say_days(coming_days((a_date(on=0), a_date(on=2), a_date(on=2)), TODAY), Words("nl"))
    assert said == "In de komende 90 dagen: 23 november 2026: 1; 25 november 2026: 2."
    assert say_days(coming_days((), TODAY), Words("nl")) == "Niets in de komende 90 dagen."
