"""The job that reminds once a day while the register is locked: what the system wants to read, and to be told.

One job for all registers of this computer, under one name, so that taking it away leaves nothing.
"""

from __future__ import annotations

import plistlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from subprocess import list2cmdline
from xml.sax.saxutils import escape

HOUR = 9
NAME = "privdesk-remind"
_LABEL = "nl.privdesk.remind"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where this person's programs keep such things. ``user``: the number of the person, on macOS."""

    home: Path
    config: Path
    data: Path
    user: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DailyJob:
    """``files`` are written, then ``install`` is run; away: ``remove``, then files and ``leftovers``, then ``after``.

    ``passing``: its files are only read by ``install``. ``before``: may fail, of an earlier job.
    """

    files: tuple[tuple[Path, bytes], ...]
    before: tuple[tuple[str, ...], ...] = ()
    install: tuple[tuple[str, ...], ...]
    remove: tuple[tuple[str, ...], ...]
    after: tuple[tuple[str, ...], ...] = ()
    leftovers: tuple[Path, ...] = ()
    passing: bool = False


def command(program: Sequence[str], registers: Sequence[Path], language: str) -> tuple[str, ...]:
    return (*program, "--language", language, "remind", "--notify", *(str(each) for each in registers))


def daily_job(platform: str, arguments: Sequence[str], place: Place) -> DailyJob:
    """``platform``: as in ``sys.platform``; ``arguments``: the program and what stands behind it."""
    if platform == "win32":
        return _task(arguments, place)
    if platform == "darwin":
        return _agent(arguments, place)
    return _timer(arguments, place)


def _timer(arguments: Sequence[str], place: Place) -> DailyJob:
    folder = place.config / "systemd" / "user"
    service = f"[Unit]\nDescription=privdesk: dates\n\n[Service]\nType=oneshot\nExecStart={unit_line(arguments)}\n"
    timer = (
        "[Unit]\nDescription=privdesk: dates, every day\n\n"
        f"[Timer]\nOnCalendar=*-*-* {HOUR:02}:00:00\nPersistent=true\n\n"
        "[Install]\nWantedBy=timers.target\n"
    )
    systemctl = ("systemctl", "--user")
    return DailyJob(
        files=(
            (folder / f"{NAME}.service", service.encode()),
            (folder / f"{NAME}.timer", timer.encode()),
        ),
        install=((*systemctl, "daemon-reload"), (*systemctl, "enable", "--now", f"{NAME}.timer")),
        remove=((*systemctl, "disable", "--now", f"{NAME}.timer"),),
        after=((*systemctl, "daemon-reload"),),
        leftovers=(
            folder / "timers.target.wants" / f"{NAME}.timer",
            place.data / "systemd" / "timers" / f"stamp-{NAME}.timer",
        ),
    )


def unit_line(arguments: Sequence[str]) -> str:
    """As systemd reads it (systemd.service, "Command lines"): nothing in a path is a command, a variable or a sign."""
    signs = {"\\": "\\\\", '"': '\\"', "%": "%%", "$": "$$", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
    return " ".join('"' + "".join(signs.get(sign, sign) for sign in each) + '"' for each in arguments)


def _agent(arguments: Sequence[str], place: Place) -> DailyJob:
    path = place.home / "Library" / "LaunchAgents" / f"{_LABEL}.plist"
    agent = {
        "Label": _LABEL,
        "ProgramArguments": list(arguments),
        "StartCalendarInterval": {"Hour": HOUR, "Minute": 0},
        "ProcessType": "Background",
    }
    away = ("launchctl", "bootout", f"gui/{place.user}/{_LABEL}")
    return DailyJob(
        files=((path, plistlib.dumps(agent)),),
        before=(away,),
        install=(("launchctl", "bootstrap", f"gui/{place.user}", str(path)),),
        remove=(away,),
    )


def _task(arguments: Sequence[str], place: Place) -> DailyJob:
    path = place.config / f"{NAME}.xml"
    return DailyJob(
        files=((path, _task_document(arguments).encode("utf-16")),),
        install=(("schtasks.exe", "/Create", "/TN", NAME, "/XML", str(path), "/F"),),
        remove=(("schtasks.exe", "/Delete", "/TN", NAME, "/F"),),
        passing=True,
    )


def _task_document(arguments: Sequence[str]) -> str:
    program, *rest = arguments
    return f"""<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <Triggers>
    <CalendarTrigger>
      <StartBoundary>2026-01-01T{HOUR:02}:00:00</StartBoundary>
      <ScheduleByDay><DaysInterval>1</DaysInterval></ScheduleByDay>
    </CalendarTrigger>
  </Triggers>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <StartWhenAvailable>true</StartWhenAvailable>
    <Hidden>true</Hidden>
    <ExecutionTimeLimit>PT5M</ExecutionTimeLimit>
  </Settings>
  <Actions>
    <Exec>
      <Command>{escape(program)}</Command>
      <Arguments>{escape(list2cmdline(rest))}</Arguments>
    </Exec>
  </Actions>
</Task>
"""
