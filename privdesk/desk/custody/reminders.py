"""What the first page reminds of: damage, a kit that was never checked. One at a time, with one button.

What has a date, as trying out a backup has, stands in the list of dates.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import NamedTuple

from privdesk.ui.frame import Strip
from privdesk.ui.theme import Tone


class Urgency(IntEnum):
    """The lowest is said first."""

    DAMAGE = 1
    INTRUSION = 2
    LIST = 3
    FAILED = 4
    CLOCK = 5
    UNUSED_SPACE = 6
    CODE = 7
    KIT = 8


class Reminder(NamedTuple):
    tone: Tone
    sentence: str
    next_step: str
    action: str
    act: Callable[[], object]


class Reminders:
    """What was closed stays closed until the register is opened again."""

    def __init__(self, strip: Strip) -> None:
        self._strip = strip
        self._waiting: dict[Urgency, Reminder] = {}
        self._said: Urgency | None = None
        strip.acted.connect(self._act)
        strip.hushed.connect(self._hushed)
        self._acting: Reminder | None = None

    def add(self, urgency: Urgency, reminder: Reminder) -> None:
        self._waiting[urgency] = reminder
        self._show()

    @property
    def first(self) -> Urgency | None:
        return min(self._waiting, default=None)

    def _show(self) -> None:
        first = self.first
        if first is None or first == self._said:
            return
        self._said = first
        said = self._waiting[first]
        self._strip.say(said.tone, said.sentence, said.next_step, said.action)

    def _hushed(self) -> None:
        """The strip hides before it tells that its button was used."""
        if self._said is not None:
            self._acting = self._waiting.pop(self._said, None)
            self._said = None
            self._show()

    def _act(self) -> None:
        acting, self._acting = self._acting, None
        if acting is not None:
            acting.act()
