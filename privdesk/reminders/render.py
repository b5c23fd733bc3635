"""Dates as a calendar file (RFC 5545) that any calendar takes: kinds, dates and case numbers only."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable

from privdesk.core.words import Words
from privdesk.reminders.model import Note
from privdesk.reminders.rules.telling import named


def calendar_of(notes: Iterable[Note], words: Words, now: dt.datetime) -> bytes:
    """A day without hours for each; the same date has the same UID, so that a second import changes it."""
    from icalendar import Alarm, Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", "-//privdesk//privdesk//EN")
    calendar.add("version", "2.0")
    for note in dict.fromkeys(notes):
        event = Event()
        event.add("uid", _uid(note))
        event.add("dtstamp", now.astimezone(dt.UTC))
        event.add("dtstart", note.on)
        event.add("dtend", note.on + dt.timedelta(days=1))
        event.add("summary", named(note, words))
        event.add("class", "PRIVATE")
        event.add("transp", "TRANSPARENT")
        if note.tell:
            alarm = Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("description", named(note, words))
            alarm.add("trigger", dt.timedelta(hours=9))
            event.add_component(alarm)
        calendar.add_component(event)
    made: bytes = calendar.to_ical()
    return made


def _uid(note: Note) -> str:
    """Not of the date: when it moves, the appointment moves along."""
    told = f"{note.kind.value}/{note.case_no}" if note.case_no else f"{note.kind.value}/{note.on.isoformat()}"
    return f"{hashlib.sha256(told.encode()).hexdigest()[:32]}@privdesk"
