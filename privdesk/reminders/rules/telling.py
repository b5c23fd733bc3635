"""What to tell today: each once for the day from which it is told, and once a day when it is too late."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import NamedTuple

from privdesk.core.dates import say_date
from privdesk.core.words import Words, mark
from privdesk.reminders.model import Note, Told
from privdesk.reminders.rules.order import is_over, planned_day, say_left

_REQUEST = mark("Reminders", "Request {case_no}")
_REGISTER = mark("Reminders", "Register")
_WHAT = mark("Reminders", "{what}: {left} ({day}).")
_MORE = mark("Reminders", "And %n more")
_MORE_WHAT = mark("Reminders", "The overview shows all of them, the worst first.")

MOST = 4
"""So many notifications at once; the rest is counted in one more."""


class Message(NamedTuple):
    """Of a notification. ``case_no``: which request a click opens; empty for the overview."""

    title: str
    body: str
    case_no: str = ""


def to_tell(notes: Iterable[Note], told: Iterable[Told], today: dt.date) -> tuple[Note, ...]:
    """Also what fell on days on which the program did not run. In the order of the notes."""
    said = frozenset(told)
    return tuple(note for note in notes if (new := told_today(note, today)) is not None and new not in said)


def told_today(note: Note, today: dt.date) -> Told | None:
    """What telling it today leaves to remember; None when it is not its time."""
    if not note.tell or is_over(note, today):
        return None
    days = (today,) if today > note.last else tuple(day for day in note.tell if day <= today)
    if not days:
        return None
    return Told(kind=note.kind, case_no=note.case_no, on=note.on, since=max(days))


def still_known(told: Iterable[Told], notes: Iterable[Note]) -> tuple[Told, ...]:
    """Without what no longer has its date: it would grow for ever."""
    there = {(note.kind, note.case_no, note.on) for note in notes}
    return tuple(each for each in told if (each.kind, each.case_no, each.on) in there)


def messages(notes: Iterable[Note], words: Words, today: dt.date) -> tuple[Message, ...]:
    """One for each, but no more than a person can read; the same is said once."""
    every = tuple(dict.fromkeys(message(note, words, today) for note in notes))
    if len(every) <= MOST:
        return every
    rest = len(every) - MOST + 1
    return (*every[: MOST - 1], Message(words.say(_MORE, rest), words.say(_MORE_WHAT)))


def named(note: Note, words: Words) -> str:
    """``Verzoek KXV-2H3D: antwoord geven``."""
    title = words.say(_REQUEST, case_no=note.case_no) if note.case_no else words.say(_REGISTER)
    return f"{title}: {words.say(note.kind.label)}"


def message(note: Note, words: Words, today: dt.date) -> Message:
    day = say_date(planned_day(note, today), words.language)
    said = words.say(_WHAT, what=note.kind.label, left=say_left(note, words, today), day=day)
    title = words.say(_REQUEST, case_no=note.case_no) if note.case_no else words.say(_REGISTER)
    return Message(title, f"{said[0].upper()}{said[1:]}", note.case_no)
