"""Which backups stay. None outlives the term within which erased data must have left all of them (AVG 17, 5(1)(e))."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from typing import NamedTuple

from privdesk.core.dates import AMSTERDAM
from privdesk.vault.manifest import Backup, BackupKind

DAYS, WEEKS, MONTHS, MIGRATIONS = 7, 5, 12, 5
LEAP = dt.timedelta(days=31)
"""So long without a line in the trail may as well be a clock that was put forward."""
_BELIEVED_AFTER = dt.timedelta(hours=12)


def day_of(moment: dt.datetime) -> dt.date:
    """In the Netherlands."""
    return moment.astimezone(AMSTERDAM).date()


def until(made: dt.datetime, horizon: int) -> dt.date:
    """The day on which it is gone. ``horizon`` in days; 0 for a house that keeps no backups: the next day."""
    return day_of(made) + dt.timedelta(days=max(horizon, 1))


def kept(backups: Iterable[Backup], *, today: dt.date, horizon: int) -> frozenset[Backup]:
    """Of the automatic ones the last of each day, week and month; what was made by hand stays for the whole term."""
    found = tuple(backups)
    living = [each for each in found if today < until(_at_latest(each, found, today), horizon)]
    automatic = [each for each in living if each.kind is BackupKind.DAILY]
    migrations = sorted((each for each in living if each.kind is BackupKind.MIGRATION), key=_age, reverse=True)
    return frozenset(
        {
            *(each for each in living if each.kind is BackupKind.MANUAL),
            *migrations[:MIGRATIONS],
            *_last_of_each(automatic, lambda day: day, DAYS),
            *_last_of_each(automatic, lambda day: day.isocalendar()[:2], WEEKS),
            *_last_of_each(automatic, lambda day: (day.year, day.month), MONTHS),
        }
    )


class Done(NamedTuple):
    """A line of the audit trail. ``believes``: a person said then that the clock is right."""

    at: dt.datetime
    believes: bool = False


def leap(lines: Iterable[Done], now: dt.datetime) -> dt.timedelta | None:
    """By how much the clock went forward since the last thing done, when nothing yet shows that it is right.

    ``lines``: newest first. What was done half a day or more before, after the leap, shows it.
    """
    later = now
    for line in lines:
        if later - line.at > LEAP:
            return later - line.at
        if line.believes or now - line.at >= _BELIEVED_AFTER:
            return None
        later = min(later, line.at)
    return None


def _at_latest(backup: Backup, others: Iterable[Backup], today: dt.date) -> dt.datetime:
    """Of a day to come: the clock was wrong then. It was made before those whose trail goes further."""
    if day_of(backup.made) <= today:
        return backup.made
    return min(each.made for each in others if each.manifest.audit_seq >= backup.manifest.audit_seq)


def _last_of_each(backups: Iterable[Backup], period: Callable[[dt.date], object], periods: int) -> list[Backup]:
    last: dict[object, Backup] = {}
    for each in sorted(backups, key=_age):
        last[period(day_of(each.made))] = each
    return sorted(last.values(), key=_age, reverse=True)[:periods]


def _age(backup: Backup) -> tuple[dt.datetime, int, str]:
    return backup.made, len(backup.path.name), backup.path.name
