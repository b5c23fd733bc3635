"""What time it is: handed in, never asked of the system below the top floor."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo


class Clock(Protocol):
    def now(self) -> dt.datetime:
        """The moment, in UTC."""
        ...

    def today(self) -> dt.date:
        """The date in the Netherlands."""
        ...


def _amsterdam() -> ZoneInfo:
    from privdesk.core.dates import AMSTERDAM  # the first window is painted before anybody asks for the day

    return AMSTERDAM


class SystemClock:
    def now(self) -> dt.datetime:
        return dt.datetime.now(dt.UTC)

    def today(self) -> dt.date:
        return self.now().astimezone(_amsterdam()).date()


class FixedClock:
    """Stands still at a moment, in UTC; for tests and for the sample organisation's history."""

    def __init__(self, moment: dt.datetime) -> None:
        self.moment = moment

    @classmethod
    def on(cls, day: dt.date, hour: int = 9) -> FixedClock:
        return cls(dt.datetime.combine(day, dt.time(hour), _amsterdam()).astimezone(dt.UTC))

    def now(self) -> dt.datetime:
        return self.moment

    def today(self) -> dt.date:
        return self.moment.astimezone(_amsterdam()).date()
