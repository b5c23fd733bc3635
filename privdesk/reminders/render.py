"""Dates as a calendar file (RFC 5545) that any calendar takes: kinds, dates and case numbers only."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections import Counter
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
    seen: Counter[str] = Counter()
    for note in dict.fromkeys(notes):
        same = _sameness(note)
        seen[same] += 1
        event = Event()
        event.add("uid", f"{hashlib.sha256(f'{same}/{seen[same]}'.encode()).hexdigest()[:32]}@privdesk")
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


def _sameness(note: Note) -> str:
    """Of a case not by its date: when that moves, the appointment moves along."""
    return f"{note.kind.value}/{note.case_no or note.on.isoformat()}"
