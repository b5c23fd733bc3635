"""Dated facts as the deadline rules want them."""

import datetime as dt
from typing import NamedTuple


class Event(NamedTuple):
    kind: str
    on: dt.date
    months: int = 0


def event(kind: str, on: str, months: int = 0) -> Event:
    return Event(kind, dt.date.fromisoformat(on), months)
