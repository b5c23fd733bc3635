"""What is told on which day: once for each rule, and once a day when it is too late."""

from __future__ import annotations

import datetime as dt

import pytest

from privdesk.core.words import Words
from privdesk.reminders.model import HouseKind, Note, Told
from privdesk.reminders.rules.telling import MOST, message, messages, still_known, to_tell, told_today
from privdesk.requests.rules.planning import PlannedKind
from tests.reminders.dates import TODAY, a_note, day

ANSWER = a_note(on=10, last=day(12), tell=(day(1), day(7), day(9), day(10)))
"""Seven, three and one working day before it, and on the day itself."""


def told_on(note: Note, days: range) -> list[int]:
    """The program runs on those days."""
    said: list[Told] = []
    told = []
    for number in days:
        now = to_tell((note,), said, day(number))
        if now:
            told.append(number)
            said += [each for note in now if (each := told_today(note, day(number)))]
        assert to_tell((note,), said, day(number)) == ()
    return told


@pytest.mark.parametrize(
    "days, expected",
    [
        (range(15), [1, 7, 9, 10, 13, 14]),
        (range(3, 6), [3]),  # what fell while the program did not run is told at its next start, once
        (range(8, 12), [8, 9, 10]),
        (range(1), []),
        (range(20, 23), [20, 21, 22]),
    ],
)
def test_each_rule_is_told_once_and_what_is_late_every_day(days: range, expected: list[int]) -> None:
    assert told_on(ANSWER, days) == expected


def test_what_the_program_does_itself_is_told_to_nobody() -> None:
    assert told_on(a_note(on=2, tell=()), range(10)) == []


def test_a_date_that_moves_is_told_anew() -> None:
    told = [told_today(a_note(), TODAY)]
    assert to_tell((a_note(last=day(1)),), [each for each in told if each], TODAY) == ()
    assert len(to_tell((a_note(on=1, tell=(TODAY,)),), [each for each in told if each], TODAY)) == 1


def test_what_has_no_date_any_more_is_forgotten() -> None:
    told = told_today(a_note(), TODAY)
    assert told is not None
    assert still_known((told,), (a_note(),)) == (told,)
    assert still_known((told,), (a_note(on=3),)) == ()


@pytest.mark.parametrize(
    "note, language, title, body",
    [
        (a_note(on=2), "nl", "Verzoek KXV-2H3D", ": over 2 werkdagen (25 november 2026)."),
        (a_note(on=-2), "en", "Request KXV-2H3D", ": 2 days too late (21 November 2026)."),
        (a_note(HouseKind.DRILL), "nl", "Register", "Proberen of een reservekopie kan worden teruggezet: vandaag"),
    ],
)
def test_a_message_says_case_number_date_and_what_to_do(note: Note, language: str, title: str, body: str) -> None:
    said = message(note, Words(language), TODAY)  # type: ignore[arg-type]
    assert said.title == title
    assert body in said.body
    assert said.body[0].isupper()
    assert said.case_no == note.case_no


def test_many_become_a_few_and_a_number() -> None:
    notes = [a_note(case_no=f"KX{number}-2H3D") for number in range(30)]
    said = messages(notes, Words("nl"), TODAY)
    assert len(said) == MOST
    assert said[-1].title == "En nog 27 andere"
    assert len(messages(notes[:MOST], Words("nl"), TODAY)) == MOST


def test_the_same_for_two_processors_is_said_once() -> None:
    assert len(messages([a_note(HouseKind.PROCESSOR_REVIEW)] * 2, Words("nl"), TODAY)) == 1


def test_days_are_days_of_the_calendar() -> None:
    assert isinstance(TODAY, dt.date)
    assert TODAY.weekday() == 0


def test_an_extension_is_not_told_once_it_cannot_be() -> None:
    extension = a_note(PlannedKind.EXTENSION, 0, last=day(9), tell=(TODAY,))
    assert told_on(extension, range(5)) == [0]
    assert told_on(extension, range(9, 14)) == [9]
    assert told_on(extension, range(10, 14)) == []
