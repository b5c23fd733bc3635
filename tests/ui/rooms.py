"""The room of a page in a test: work at once, paper that remembers, a bell that can be rung."""

from __future__ import annotations

import datetime as dt

from privdesk.core.clock import FixedClock
from privdesk.core.events import Changed
from privdesk.core.words import Language, Words
from privdesk.ui.room import ChangeBell, Room, Saving
from tests.ui.fakes import ForgetfulMemory, JobsAtOnce, PaperPrinter


def a_room(today: dt.date, *, language: Language = "en", read_only: bool = False) -> Room:
    return Room(
        words=Words(language),
        jobs=JobsAtOnce(),
        memory=ForgetfulMemory(),
        clock=FixedClock.on(today),
        paper=PaperPrinter(),
        bell=ChangeBell(),
        read_only=read_only,
    )


def ring(room: Room, area: str) -> None:
    room.bell.ring(Changed(area=area))


def lights(room: Room) -> list[Saving]:
    """What the light says from now on."""
    said: list[Saving] = []
    room.light.changed.connect(said.append)
    return said
