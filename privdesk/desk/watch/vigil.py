"""Judging by two clocks: how long nobody was there, whether the computer slept, whether its time was changed."""

from __future__ import annotations

from typing import NamedTuple

from privdesk.desk.watch.reasons import LockReason

_DRIFT = 10.0
"""Seconds that the clock on the wall may differ from the one that only counts, between two looks."""
_GAP = 60.0
"""Seconds between two looks that only sleep explains: on Windows the counting clock goes on in it."""


class Moment(NamedTuple):
    """In seconds: since 1970, and since some moment of this computer."""

    wall: float
    counted: float


class Vigil:
    def __init__(self, patience: float, now: Moment) -> None:
        """``patience``: seconds without a key or a pointer."""
        self.patience = patience
        self._last_look = now
        self._last_sign = now.counted

    def saw_somebody(self, now: Moment) -> None:
        self._last_sign = now.counted

    def look(self, now: Moment) -> LockReason | None:
        before, self._last_look = self._last_look, now
        counted = now.counted - before.counted
        drift = now.wall - before.wall - counted
        # a clock that was put forward looks the same as sleep in which nothing counted
        if abs(drift) > _DRIFT or counted > _GAP:
            return LockReason.CLOCK
        if now.counted - self._last_sign >= self.patience:
            return LockReason.IDLE
        return None
