"""``privdesk remind``: without the passphrase, in plain sentences, with a code that a script can read."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from icalendar import Calendar

from privdesk.cli import remind
from privdesk.cli.speech import Speech
from privdesk.core.clock import FixedClock
from privdesk.core.errors import NotificationFailed
from privdesk.core.words import Words
from privdesk.reminders.model import Note
from privdesk.reminders.rules.telling import Message
from privdesk.reminders.service.side_file import SideFolder
from privdesk.requests.rules.planning import PlannedKind
from tests.cli.terminal import Terminal, typed
from tests.reminders.dates import TODAY, a_note

CLOCK = FixedClock.on(TODAY)
LATE = a_note(on=-3, case_no="D7T-3Z3S")
NOW = a_note(PlannedKind.ACKNOWLEDGE, 0, case_no="TKP-MSLQ")
SOON = a_note(on=4)
BY_ITSELF = a_note(PlannedKind.ANONYMISE, 1, case_no="8LR-TQRK", tell=())


def a_register(folder: Path, *notes: Note, name: str = "Proef") -> str:
    root = folder / f"{name}.privdesk"
    root.mkdir()
    (root / "vault.json").write_text("{}")
    SideFolder(root).renew(notes)
    return str(root)


def test_what_is_late_what_is_now_and_what_comes(tmp_path: Path) -> None:
    said = typed("remind", a_register(tmp_path, LATE, NOW, SOON, BY_ITSELF), "--language", "nl", clock=CLOCK)
    assert (said.code, said.err) == (remind.WORK, "")
    lines = said.out.splitlines()
    assert [line for line in lines if not line.startswith(" ")] == [
        "Te laat:",
        "Nu te doen:",
        "In de komende zeven dagen:",
    ]
    assert "Verzoek D7T-3Z3S" in lines[1]
    assert "3 dagen te laat (20 november 2026)" in lines[1]
    assert "8LR-TQRK" not in said.out


@pytest.mark.parametrize(
    "notes, code, says",
    [
        ((), 0, "Nothing has to be done"),
        ((SOON,), 0, "in 4 working days"),
        ((NOW,), remind.WORK, "today"),
        ((LATE, SOON), remind.WORK, "3 days too late"),
        ((a_note(on=40),), 0, "Nothing has to be done"),
    ],
)
def test_the_code_says_whether_there_is_work_now(tmp_path: Path, notes: tuple[Note, ...], code: int, says: str) -> None:
    said = typed("remind", a_register(tmp_path, *notes), "--language", "en", clock=CLOCK)
    assert said.code == code
    assert says in said.out


def test_no_register_no_list_and_a_damaged_list_are_told_apart(tmp_path: Path) -> None:
    assert typed("remind", str(tmp_path), clock=CLOCK).code == 66
    (tmp_path / "vault.json").write_text("{}")
    missing = typed("remind", str(tmp_path), "--language", "en", clock=CLOCK)
    assert missing.code == 66
    assert "No list of dates" in missing.err
    SideFolder(tmp_path).path.write_text("rubbish")
    damaged = typed("remind", str(tmp_path), "--language", "en", clock=CLOCK)
    assert damaged.code == 65
    assert damaged.out == ""


def test_a_register_that_cannot_be_read_does_not_keep_the_others_from_speaking(tmp_path: Path) -> None:
    good = a_register(tmp_path, LATE)
    said = typed("remind", str(tmp_path / "weg.privdesk"), good, "--language", "nl", clock=CLOCK)
    assert said.code == 66
    assert "Register Proef" in said.out
    assert "D7T-3Z3S" in said.out


def test_a_calendar_of_all_registers_names_nobody(tmp_path: Path) -> None:
    path = tmp_path / "termijnen.ics"
    roots = [a_register(tmp_path, LATE, name="Een"), a_register(tmp_path, SOON, BY_ITSELF, name="Twee")]
    said = typed("remind", *roots, "--ics", str(path), "--language", "en", clock=CLOCK)
    assert (said.code, said.out) == (0, "2 dates written to termijnen.ics.\n")
    assert len(Calendar.from_ical(path.read_bytes()).walk("VEVENT")) == 2


class Desktop:
    def __init__(self) -> None:
        self.shown: list[Message] = []
        self.works = True

    def __call__(self, messages: object, _words: Words) -> None:
        if not self.works:
            raise NotificationFailed
        self.shown += messages  # type: ignore[arg-type]


def notify(desktop: Desktop, root: str, on: dt.date = TODAY) -> int:
    speech = Speech(words=Words("nl"), clock=FixedClock.on(on), stdin=Terminal(), out=Terminal(), err=Terminal())
    return remind.run([root], notify=True, ics=None, speech=speech, shows=desktop)


def test_each_is_shown_once_and_what_is_late_again_the_next_day(tmp_path: Path) -> None:
    root, desktop = a_register(tmp_path, LATE, NOW, BY_ITSELF), Desktop()
    assert [notify(desktop, root), notify(desktop, root)] == [0, 0]
    assert [each.case_no for each in desktop.shown] == ["D7T-3Z3S", "TKP-MSLQ"]
    notify(desktop, root, TODAY + dt.timedelta(days=1))
    assert [each.case_no for each in desktop.shown[2:]] == ["D7T-3Z3S", "TKP-MSLQ"]


def test_what_could_not_be_shown_is_shown_next_time(tmp_path: Path) -> None:
    root, desktop = a_register(tmp_path, LATE), Desktop()
    desktop.works = False
    assert notify(desktop, root) == NotificationFailed.exit_code
    desktop.works = True
    notify(desktop, root)
    assert len(desktop.shown) == 1
