"""The daily job: what the system reads, what it is told, and that nothing of it is left."""

from __future__ import annotations

import plistlib
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from privdesk.core.errors import DailyReminderFailed
from privdesk.reminders.rules.daily import DailyJob, Place, command, daily_job, unit_line
from privdesk.reminders.rules.notifying import command_for
from privdesk.reminders.rules.telling import Message
from privdesk.reminders.service.daily import install, remove, run

REGISTERS = (Path("/home/noor/Mijn register.privdesk"), Path('/data/50% "proef" $HOME\\x.privdesk'))
SAID = command(("/usr/bin/python3", "-m", "privdesk"), REGISTERS, "nl")
PLATFORMS = ("linux", "darwin", "win32")


class System:
    """Remembers what it was told; ``refuses``: words of commands that fail."""

    def __init__(self, *refuses: str) -> None:
        self.told: list[tuple[str, ...]] = []
        self._refuses = refuses

    def __call__(self, arguments: Sequence[str]) -> int:
        self.told.append(tuple(arguments))
        return int(any(word in arguments for word in self._refuses))


def job_of(platform: str, folder: Path) -> DailyJob:
    place = Place(home=folder / "home", config=folder / "config", data=folder / "data", user=501)
    return daily_job(platform, SAID, place)


def left(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if not path.is_dir()]


def test_the_command_reminds_of_every_register() -> None:
    assert SAID[3:7] == ("--language", "nl", "remind", "--notify")
    assert SAID[7:] == tuple(map(str, REGISTERS))


def test_systemd_reads_a_unit_and_a_timer(tmp_path: Path) -> None:
    job = job_of("linux", tmp_path)
    (service, unit), (timer, when) = job.files
    assert service.name == "privdesk-remind.service"
    assert timer.parent == tmp_path / "config" / "systemd" / "user"
    assert b"Type=oneshot" in unit
    assert b"Persistent=true" in when  # a day on which the computer was off is made good
    assert b"OnCalendar=*-*-* 09:00:00" in when
    assert job.install[-1] == ("systemctl", "--user", "enable", "--now", "privdesk-remind.timer")


def test_no_path_means_anything_to_systemd() -> None:
    assert unit_line(["a b", '50% "x" $HOME\\y\nz']) == '"a b" "50%% \\"x\\" $$HOME\\\\y\\nz"'


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="no systemd here")
def test_systemd_itself_finds_no_fault(tmp_path: Path) -> None:
    for path, data in job_of("linux", tmp_path).files:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data.replace(b"/usr/bin/python3", b"/bin/true"))
        done = subprocess.run(
            ["systemd-analyze", "--user", "--man=no", "verify", str(path)], capture_output=True, text=True, check=False
        )
        assert path.name not in done.stderr


def test_launchd_reads_an_agent(tmp_path: Path) -> None:
    job = job_of("darwin", tmp_path)
    ((path, data),) = job.files
    agent = plistlib.loads(data)
    assert path == tmp_path / "home" / "Library" / "LaunchAgents" / "nl.privdesk.remind.plist"
    assert agent["ProgramArguments"] == list(SAID)
    assert agent["StartCalendarInterval"] == {"Hour": 9, "Minute": 0}
    assert job.install == (("launchctl", "bootstrap", "gui/501", str(path)),)
    assert job.remove == (("launchctl", "bootout", "gui/501/nl.privdesk.remind"),)


def test_windows_reads_a_task(tmp_path: Path) -> None:
    job = job_of("win32", tmp_path)
    ((path, data),) = job.files
    task = ET.fromstring(data.decode("utf-16").partition("?>")[2])
    space = {"t": "http://schemas.microsoft.com/windows/2004/02/mit/task"}
    assert task.findtext(".//t:Command", namespaces=space) == "/usr/bin/python3"
    arguments = task.findtext(".//t:Arguments", namespaces=space)
    assert arguments == subprocess.list2cmdline(SAID[1:])
    assert task.findtext(".//t:StartWhenAvailable", namespaces=space) == "true"
    assert job.install == (("schtasks.exe", "/Create", "/TN", "privdesk-remind", "/XML", str(path), "/F"),)


@pytest.mark.parametrize("platform", PLATFORMS)
def test_taken_away_it_leaves_nothing(platform: str, tmp_path: Path) -> None:
    system, job = System(), job_of(platform, tmp_path)
    install(job, system)
    for stamp in job.leftovers:
        stamp.parent.mkdir(parents=True, exist_ok=True)
        stamp.touch()
    remove(job, system)
    assert left(tmp_path) == []
    assert set(job.install) | set(job.remove) <= set(system.told)


@pytest.mark.parametrize("platform", PLATFORMS)
def test_a_system_that_refuses_is_told_and_nothing_is_left(platform: str, tmp_path: Path) -> None:
    job = job_of(platform, tmp_path)
    with pytest.raises(DailyReminderFailed):
        install(job, System("enable", "bootstrap", "/Create"))
    assert left(tmp_path) == []


def test_taking_away_what_is_not_there_asks_nothing(tmp_path: Path) -> None:
    system = System()
    remove(job_of("linux", tmp_path), system)
    assert system.told == []


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file in the place of a folder")
    with pytest.raises(DailyReminderFailed):
        install(job_of("linux", tmp_path), System())


def test_a_program_that_is_not_there_gives_a_code() -> None:
    assert run(["/nowhere/at/all"]) == 127


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_what_a_notification_says_is_never_read_as_a_command(platform: str) -> None:
    message = Message('Verzoek"; rm -rf ~', "$(whoami) `x` 'y'")
    shown = command_for(platform, message, application="nl.proef")
    assert shown is not None
    assert not any(part in argument for argument in shown.arguments for part in ("rm -rf", "whoami"))
    assert set(shown.environment.values()) == {message.title, message.body}


def test_elsewhere_no_command_shows_notifications() -> None:
    assert command_for("linux", Message("a", "b"), application="nl.proef") is None
