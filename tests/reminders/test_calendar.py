"""The dates as a file that any calendar takes."""

from __future__ import annotations

import datetime as dt
from typing import Any

from icalendar import Calendar

from privdesk.core.words import Words
from privdesk.reminders.model import HouseKind, Note
from privdesk.reminders.render import calendar_of
from tests.reminders.dates import TODAY, a_note, day

NOW = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)


def events(*notes: Note) -> list[Any]:
    return list(Calendar.from_ical(calendar_of(notes, Words("nl"), NOW)).walk("VEVENT"))


def test_each_date_is_a_day_with_its_case_number() -> None:
    (event,) = events(a_note(on=2))
    assert event.decoded("DTSTART") == day(2)
    assert event.decoded("DTEND") == day(3)
    assert str(event["SUMMARY"]).startswith("Verzoek KXV-2H3D: ")
    assert str(event["CLASS"]) == "PRIVATE"


def test_a_date_that_moves_is_the_same_appointment() -> None:
    (before,), (after,) = events(a_note(on=2)), events(a_note(on=5))
    assert before["UID"] == after["UID"]


def test_no_two_appointments_are_the_same() -> None:
    notes = (a_note(), a_note(on=3), a_note(case_no="D7T-3Z3S"), a_note(HouseKind.DRILL), a_note(HouseKind.DRILL, 4))
    assert len({str(each["UID"]) for each in events(*notes)}) == len(notes)


def test_lines_end_and_fold_as_the_standard_asks() -> None:
    data = calendar_of([a_note(), a_note(HouseKind.DRILL)], Words("nl"), NOW)
    lines = data.split(b"\r\n")
    assert data.count(b"\n") == data.count(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert str(TODAY.year).encode() in data


def test_an_empty_list_is_a_calendar_too() -> None:
    assert events() == []
