"""Keeps the daily job of this computer as the settings ask: there or not, and for the registers of today."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from privdesk.desk.settings import SettingsFile
from privdesk.reminders.rules.daily import DailyJob, command, daily_job
from privdesk.reminders.service import daily

_KEY = "daily-reminder"
Work = Callable[[], object]


class DailyReminder:
    def __init__(
        self,
        settings: SettingsFile,
        language: str,
        *,
        make: Callable[[tuple[str, ...]], DailyJob] = lambda said: daily_job(sys.platform, said, daily.place_here()),
        run: daily.Run = daily.run,
    ) -> None:
        self._settings, self._language, self._make, self._run = settings, language, make, run

    def work(self) -> Work | None:
        """What must be done to bring the system in line, away from the window; None when it is."""
        wanted = self._wanted()
        if wanted == self._settings.recall(_KEY):
            return None
        if wanted:
            job = self._make(tuple(wanted))
            return lambda: daily.install(job, self._run)
        job = self._make(("privdesk",))
        return lambda: daily.remove(job, self._run)

    def done(self) -> None:
        self._settings.keep(_KEY, self._wanted())
        self._settings.save()

    def _wanted(self) -> list[str] | None:
        """The command; as a list, for it comes back from JSON."""
        settings = self._settings.settings
        if not settings.reminds_daily or not settings.registers:
            return None
        registers = sorted(Path(each) for each in settings.registers)
        return list(command(daily.program_here(), registers, self._language))
