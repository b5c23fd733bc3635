"""Puts the daily job in the system, and takes it away."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from privdesk.core.errors import DailyReminderFailed
from privdesk.reminders.rules.daily import DailyJob, Place

_PATIENCE = 20
"""Seconds for a program of the system."""

Run = Callable[[Sequence[str]], int]


def run(arguments: Sequence[str], environment: Mapping[str, str] | None = None) -> int:
    """Its exit code; 127 when there is no such program or it does not end."""
    try:
        done = subprocess.run(  # noqa: S603 -- programs of the system, with arguments of our own
            list(arguments),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE,
            check=False,
            env=None if environment is None else dict(environment),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.TimeoutExpired):
        return 127
    return done.returncode


def install(job: DailyJob, run: Run = run) -> None:
    """Raises DailyReminderFailed; then nothing of it is left."""
    for each in job.before:
        run(each)
    try:
        for path, data in job.files:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    except OSError as error:
        _clear(job)
        raise DailyReminderFailed(program=job.install[0][0]) from error
    for each in job.install:
        if run(each) != 0:
            _take_away(job, run)
            raise DailyReminderFailed(program=each[0])
    if job.passing:
        _clear(job)


def remove(job: DailyJob, run: Run = run) -> None:
    """Raises DailyReminderFailed when the system keeps it. Without a job there is nothing to do."""
    there = job.passing or any(path.exists() for path, _data in job.files)
    if there and not _take_away(job, run) and not job.passing:
        raise DailyReminderFailed(program=job.remove[0][0])


def _take_away(job: DailyJob, run: Run) -> bool:
    went = all([run(each) == 0 for each in job.remove])  # noqa: C419 -- each must be tried
    _clear(job)
    for each in job.after:
        run(each)
    return went


def _clear(job: DailyJob) -> None:
    for path in (*(path for path, _data in job.files), *job.leftovers):
        with suppress(OSError):
            path.unlink(missing_ok=True)


def place_here() -> Place:
    import os

    import platformdirs

    on_windows = sys.platform == "win32"
    return Place(
        home=Path.home(),
        config=platformdirs.user_config_path("privdesk" if on_windows else None, appauthor=False),
        data=platformdirs.user_data_path(),
        user=0 if sys.platform == "win32" else os.getuid(),
    )


def program_here() -> tuple[str, ...]:
    """This program as it was started: packed as a whole, or with a Python that opens no console."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    quiet = Path(sys.executable).with_name("pythonw.exe")
    python = str(quiet) if sys.platform == "win32" and quiet.exists() else sys.executable
    return (python, "-m", "privdesk")
