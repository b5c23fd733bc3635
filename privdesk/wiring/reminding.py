"""When the backups ask for something, said in days."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from privdesk.core.dates import AMSTERDAM
from privdesk.reminders.rules.register import BackupDates
from privdesk.vault.backups import DRILL_EVERY, SECOND_COPY_EVERY, Backups


def backup_dates(backups: Backups, horizon: Callable[[], int]) -> BackupDates:
    """Nothing in a house that keeps no backups, and nothing before the first is made."""
    first = min((each.made for each in backups.all()), default=None)
    if first is None or horizon() == 0:
        return BackupDates()
    copied, drilled = backups.last_second_copy() or first, backups.last_drill() or first
    return BackupDates(second_copy=_day(copied + SECOND_COPY_EVERY), drill=_day(drilled + DRILL_EVERY))


def _day(moment: dt.datetime) -> dt.date:
    return moment.astimezone(AMSTERDAM).date()
