"""Days spent waiting for the person (EDPB 01/2022 §159): identity in doubt, or a large request that needs narrowing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from privdesk.core.holidays import working_days_after

PAIRS = {"id_requested": "id_confirmed", "clarification_requested": "clarification_received"}
_ENDED_WITHOUT_ANSWER = {"id_requested": "id_failed"}

WITHOUT_DELAY_WORKING_DAYS = 3
"""House rule (domain 2.4): who asks later did not ask "without undue delay"."""


class Dated(Protocol):
    @property
    def kind(self) -> str: ...
    @property
    def on(self) -> dt.date: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspension:
    days: int = 0
    """Whole calendar days from question to answer; days that two questions share count once."""
    waiting_since: dt.date | None = None
    """A question without an answer: no length can be given, so it suspends nothing yet."""
    asked_in_time: bool = True
    """False: reliance is doubtful, a question went out late."""


def suspension(received: dt.date, due: dt.date, events: Sequence[Dated]) -> Suspension:
    """``events`` in order of time. A question after ``due`` suspends nothing any more."""
    closed: list[tuple[dt.date, dt.date]] = []
    waiting: list[dt.date] = []
    asked: list[dt.date] = []
    for question, answer in PAIRS.items():
        since: dt.date | None = None
        for event in events:
            if event.kind == question and since is None and event.on <= due:
                since = max(event.on, received)
                asked.append(since)
            elif since is not None and event.kind == answer:
                closed.append((since, event.on))
                since = None
            elif event.kind == _ENDED_WITHOUT_ANSWER.get(question):
                since = None
        if since is not None:
            waiting.append(since)
    limit = working_days_after(received, WITHOUT_DELAY_WORKING_DAYS)
    return Suspension(
        days=_union(closed),
        waiting_since=min(waiting, default=None),
        asked_in_time=all(day <= limit for day in asked),
    )


def _union(intervals: Iterable[tuple[dt.date, dt.date]]) -> int:
    days = 0
    covered = dt.date.min
    for start, end in sorted(intervals):
        days += max(0, (end - max(start, covered)).days)
        covered = max(covered, end)
    return days
