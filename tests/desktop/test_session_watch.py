"""The session's lock and sleep, on a real message bus with a small login1 and screen saver of our own."""

from __future__ import annotations

import os
import queue
import shutil
import subprocess
import threading
from collections.abc import Iterator

import pytest
from jeepney import DBusAddress, HeaderFields, Message, MessageType, message_bus, new_method_return, new_signal
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from privdesk.desk.watch.linux import BusWatch
from privdesk.desk.watch.reasons import LockReason

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="needs a message bus"),
]

LOGIND, PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
SESSION_PATH = f"{PATH}/session/c1"
_PATIENCE = 5.0


class Login1:
    """Answers what the watch asks; ``brake`` is the reading end of the pipe of which the watch holds the other."""

    def __init__(self, bus: str) -> None:
        self._bus: DBusConnection = open_dbus_connection(bus, enable_fds=True)
        for name in (LOGIND, "org.freedesktop.ScreenSaver"):
            self._bus.send_and_get_reply(message_bus.RequestName(name))
        self.brakes: queue.Queue[int] = queue.Queue()
        self._outbox: queue.Queue[Message | None] = queue.Queue()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def say(self, path: str, interface: str, member: str, signature: str = "", body: tuple[object, ...] = ()) -> None:
        emitter = DBusAddress(path, interface=interface)
        self._outbox.put(new_signal(emitter, member, signature or None, body))

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
        member = asked.header.fields[HeaderFields.member]
        if member == "Inhibit":
            reading, writing = os.pipe()
            self._bus.send(new_method_return(asked, "h", (writing,)))
            os.close(writing)
            self.brakes.put(reading)
        elif member in {"GetSession", "GetSessionByPID"}:
            self._bus.send(new_method_return(asked, "o", (SESSION_PATH,)))


def start_bus() -> tuple[subprocess.Popen[str], str]:
    """It ends when its input does."""
    running = subprocess.Popen(
        ["dbus-run-session", "--", "sh", "-c", "echo $DBUS_SESSION_BUS_ADDRESS; read _"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert running.stdout is not None
    return running, running.stdout.readline().strip()


@pytest.fixture
def bus() -> Iterator[str]:
    """The address of a bus of its own."""
    running, address = start_bus()
    yield address
    running.communicate("\n", timeout=_PATIENCE)


@pytest.fixture
def login1(bus: str) -> Iterator[Login1]:
    served = Login1(bus)
    yield served
    served.stop()


@pytest.fixture
def heard() -> queue.Queue[LockReason]:
    return queue.Queue()


@pytest.fixture
def watch(bus: str, login1: Login1, heard: queue.Queue[LockReason]) -> Iterator[BusWatch]:
    made = BusWatch(heard.put, session_bus=bus, system_bus=bus)
    assert made.listens.wait(_PATIENCE)
    yield made
    made.stop()


def is_held(brake: int) -> bool:
    """A pipe of which the other end is closed gives its end."""
    os.set_blocking(brake, False)
    try:
        return os.read(brake, 1) != b""
    except BlockingIOError:
        return True


def wait_until_let_go(brake: int) -> None:
    os.set_blocking(brake, True)
    assert os.read(brake, 1) == b""
    os.close(brake)


@pytest.mark.parametrize("saver", ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"])
def test_the_screen_saver_locks(watch: BusWatch, login1: Login1, heard: queue.Queue[LockReason], saver: str) -> None:
    login1.say("/ScreenSaver", saver, "ActiveChanged", "b", (False,))
    login1.say("/ScreenSaver", saver, "ActiveChanged", "b", (True,))
    assert heard.get(timeout=_PATIENCE) is LockReason.SESSION
    assert heard.empty()


def test_the_session_s_lock_and_its_hint_lock_and_those_of_another_session_do_not(
    watch: BusWatch, login1: Login1, heard: queue.Queue[LockReason]
) -> None:
    hint = (f"{LOGIND}.Session", {"LockedHint": ("b", True)}, [])
    login1.say(f"{PATH}/session/c2", f"{LOGIND}.Session", "Lock")
    login1.say(SESSION_PATH, f"{LOGIND}.Session", "Lock")
    login1.say(SESSION_PATH, "org.freedesktop.DBus.Properties", "PropertiesChanged", "sa{sv}as", hint)
    assert [heard.get(timeout=_PATIENCE) for _ in range(2)] == [LockReason.SESSION] * 2
    assert heard.empty()


def test_sleep_waits_until_the_register_is_locked_and_is_held_up_again_after_it(
    watch: BusWatch, login1: Login1, heard: queue.Queue[LockReason]
) -> None:
    brake = login1.brakes.get(timeout=_PATIENCE)
    login1.say(PATH, f"{LOGIND}.Manager", "PrepareForSleep", "b", (True,))
    assert heard.get(timeout=_PATIENCE) is LockReason.SLEEP
    assert is_held(brake)
    watch.locked()
    wait_until_let_go(brake)
    login1.say(PATH, f"{LOGIND}.Manager", "PrepareForSleep", "b", (False,))
    again = login1.brakes.get(timeout=_PATIENCE)
    assert is_held(again)
    watch.stop()
    wait_until_let_go(again)


def test_without_a_bus_nothing_is_heard_and_nothing_hangs(heard: queue.Queue[LockReason]) -> None:
    for address in ("unix:path=/nowhere/bus", "rubbish", "tcp:host=nowhere"):
        watch = BusWatch(heard.put, session_bus=address, system_bus=address)
        watch.locked()
        watch.stop()
        watch._thread.join(_PATIENCE)
        assert not watch._thread.is_alive()
    assert heard.empty()


def test_a_bus_that_goes_away_ends_the_watch(heard: queue.Queue[LockReason]) -> None:
    running, address = start_bus()
    watch = BusWatch(heard.put, session_bus=address, system_bus="unix:path=/nowhere")
    assert watch.listens.wait(_PATIENCE)
    running.communicate("\n", timeout=_PATIENCE)
    watch._thread.join(_PATIENCE)
    assert not watch._thread.is_alive()
    watch.stop()
