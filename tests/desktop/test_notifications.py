"""On a real message bus with a recording notification daemon: told once, a click opens the case, nobody is named."""

from __future__ import annotations

import datetime as dt
import queue
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from icalendar import Calendar
from jeepney import DBusAddress, HeaderFields, Message, MessageType, message_bus, new_method_return, new_signal
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from privdesk.core.clock import FixedClock
from privdesk.core.words import Words
from privdesk.desk.reminding.daily import DailyReminder
from privdesk.desk.reminding.reminding import Reminding
from privdesk.desk.window import DeskWindow
from privdesk.reminders.rules.telling import Message as Told
from privdesk.reminders.service.bus import NotificationBus, show_once
from privdesk.reminders.service.showing import APPLICATION
from privdesk.reminders.service.side_file import SideFolder
from tests.cli.terminal import typed
from tests.desk.register import TODAY, Template, WindowJobs, a_window, enter, settle
from tests.desktop.test_session_watch import bus, start_bus

__all__ = ["bus"]

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="needs a message bus"),
]

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
_PATIENCE = 5.0


class Shown(NamedTuple):
    ident: int
    title: str
    body: str
    actions: list[str]
    hints: dict[str, tuple[str, object]]

    @property
    def said(self) -> str:
        return repr(self)


class Daemon:
    """Keeps what it is asked to show; ``click`` is the person."""

    def __init__(self, address: str) -> None:
        self._bus: DBusConnection = open_dbus_connection(address)
        self._bus.send_and_get_reply(message_bus.RequestName(NAME))
        self.shown: queue.Queue[Shown] = queue.Queue()
        self.every: list[Shown] = []
        self._outbox: queue.Queue[Message | None] = queue.Queue()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def next(self) -> Shown:
        return self.shown.get(timeout=_PATIENCE)

    def click(self, ident: int) -> None:
        emitter = DBusAddress(PATH, interface=NAME)
        self._outbox.put(new_signal(emitter, "ActionInvoked", "us", (ident, "default")))
        self._outbox.put(new_signal(emitter, "NotificationClosed", "uu", (ident, 2)))

    def stop(self) -> None:
        self._outbox.put(None)
        self._thread.join(_PATIENCE)
        self._bus.close()

    def _serve(self) -> None:
        while True:
            while not self._outbox.empty():
                message = self._outbox.get()
                if message is None:
                    return
                self._bus.send(message)
            try:
                asked = self._bus.receive(timeout=0.02)
            except TimeoutError:
                continue
            if asked.header.message_type is MessageType.method_call:
                self._answer(asked)

    def _answer(self, asked: Message) -> None:
        if asked.header.fields[HeaderFields.member] != "Notify":
            return
        _application, _replaces, _icon, title, body, actions, hints, _expires = asked.body
        shown = Shown(len(self.every) + 1, title, body, actions, hints)
        self._bus.send(new_method_return(asked, "u", (shown.ident,)))
        self.every.append(shown)
        self.shown.put(shown)


@pytest.fixture
def daemon(bus: str) -> Iterator[Daemon]:
    made = Daemon(bus)
    yield made
    made.stop()


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    return Template(tmp_path_factory.mktemp("register"))


@pytest.fixture
def root(template: Template, tmp_path: Path) -> Path:
    return template.lay(tmp_path)


Start = Callable[[dt.date], DeskWindow]


@pytest.fixture
def start(qapp: QApplication, bus: str, daemon: Daemon, tmp_path: Path) -> Iterator[Start]:
    """The program on this bus, as often as it is started; before the next start the one before it ends."""
    running: list[tuple[DeskWindow, Reminding]] = []

    def stop() -> None:
        while running:
            window, reminding = running.pop()
            reminding.stop()
            window.close()
            settle()
            window.deleteLater()
            settle()

    def begin(on: dt.date) -> DeskWindow:
        stop()
        window = a_window(tmp_path, words=Words("nl"))
        reminding = Reminding(
            window,
            settings=window._settings,
            words=Words("nl"),
            clock=FixedClock.on(on),
            jobs=WindowJobs(),  # type: ignore[arg-type]
            daily=DailyReminder(window._settings, "nl", run=lambda _arguments: 0),
            bus=bus,
            tray=None,
        )
        window.show()
        running.append((window, reminding))
        return window

    yield begin
    stop()


def test_a_due_request_is_told_once_and_a_click_opens_it(
    start: Start, daemon: Daemon, root: Path, qtbot: QtBot
) -> None:
    window = start(TODAY)
    session = enter(window, root)
    late = next(each for each in session.services.requests.all() if each.received == dt.date(2026, 10, 20))
    first = daemon.next()
    assert first.title == f"Verzoek {late.case_no}"
    assert "te laat" in first.body
    window._workbench.go("activities")
    daemon.click(first.ident)
    qtbot.waitUntil(lambda: window._workbench.place == ("requests", late.id), timeout=5000)
    window.lock()
    settle()
    enter(window, root)
    told = [each for each in daemon.every if each.title == first.title and each.body == first.body]
    assert len(told) == 1


def test_the_next_start_of_the_same_day_tells_nothing_and_the_next_day_what_is_late(
    start: Start, daemon: Daemon, root: Path
) -> None:
    window = start(TODAY)
    enter(window, root)
    daemon.next()
    window = start(TODAY)
    enter(window, root)
    number = len(daemon.every)
    window = start(TODAY + dt.timedelta(days=1))
    enter(window, root)
    while daemon.next().ident <= number:
        pass
    rules = [(each.title, each.body) for each in daemon.every]
    assert len(rules) == len(set(rules))


def test_a_click_while_locked_opens_the_case_after_the_door(
    start: Start, daemon: Daemon, root: Path, qtbot: QtBot
) -> None:
    window = start(TODAY)
    enter(window, root)
    first = daemon.next()
    window.lock()
    settle()
    window.hide()
    daemon.click(first.ident)
    qtbot.waitUntil(window.isVisible, timeout=5000)
    session = enter(window, root)
    key, ident = window._workbench.place
    assert key == "requests"
    assert session.services.requests.get(ident).case_no in first.title


def test_nothing_personal_stands_in_a_notification_the_list_or_a_calendar(
    start: Start, daemon: Daemon, root: Path, tmp_path: Path
) -> None:
    window = start(TODAY)
    session = enter(window, root)
    daemon.next()
    requests = session.services.requests.all()
    names = {part for each in requests for part in (*each.person.name.split(), each.person.email, each.wish)}
    window.lock()
    settle()
    path = tmp_path / "termijnen.ics"
    assert typed("remind", str(root), "--ics", str(path), clock=FixedClock.on(TODAY)).code == 0
    listed = SideFolder(root).path.read_text(encoding="ascii")
    shown = " ".join(each.said for each in daemon.every)
    for text in (listed, shown, path.read_text(encoding="utf-8")):
        assert any(each.case_no in text for each in requests)
        assert [name for name in names if name.casefold() in text.casefold()] == []
    assert Calendar.from_ical(path.read_bytes()).walk("VEVENT")


def test_the_command_shows_notifications_without_the_passphrase(
    start: Start, bus: str, daemon: Daemon, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    clock = FixedClock.on(TODAY)
    said = typed("remind", str(root), "--notify", clock=clock)
    assert (said.code, said.err) == (0, "")
    number = len(daemon.every)
    assert number > 0
    assert daemon.next().hints["desktop-entry"] == ("s", APPLICATION)
    assert typed("remind", str(root), "--notify", clock=clock).code == 0
    assert len(daemon.every) == number
    # what the command told, the window does not tell again
    enter(start(TODAY), root)
    assert len(daemon.every) == number


def test_without_a_desktop_the_command_says_so_and_tells_it_next_time(
    bus: str, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)  # a bus on which nobody shows notifications
    said = typed("remind", str(root), "--notify", "--language", "en", clock=FixedClock.on(TODAY))
    assert said.code == 69
    assert "no notifications" in said.err
    assert SideFolder(root).read().told == ()


def test_what_no_desktop_shows_is_handed_back() -> None:
    running, address = start_bus()
    back: queue.Queue[Told] = queue.Queue()
    message = Told("Verzoek KXV-2H3D", "vandaag", "KXV-2H3D")
    notes = NotificationBus(lambda _case: None, Words("nl"), application=APPLICATION, failed=back.put, bus=address)
    notes.show(message)
    assert back.get(timeout=_PATIENCE) == message
    running.communicate("\n", timeout=_PATIENCE)  # the bus goes away
    notes.show(message)
    assert back.get(timeout=_PATIENCE) == message
    notes.stop()
    notes._thread.join(_PATIENCE)
    assert not notes._thread.is_alive()
    assert not show_once([message], Words("nl"), application=APPLICATION, bus=address)
