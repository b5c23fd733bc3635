"""Linux: what logind and the screen saver say on the message buses, heard in a thread of its own.

Sleep is held up ("delay") until the register is locked; logind waits some seconds at most. Where there is no bus, the
clocks still tell that the computer slept.
"""

from __future__ import annotations

import os
import selectors
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

from jeepney import DBusAddress, DBusErrorResponse, HeaderFields, MatchRule, Message, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from privdesk.core.waking import Waking
from privdesk.desk.watch.reasons import LockReason

_LOGIND = "org.freedesktop.login1"
_MANAGER = DBusAddress("/org/freedesktop/login1", bus_name=_LOGIND, interface=f"{_LOGIND}.Manager")
_SESSION = f"{_LOGIND}.Session"
_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver")
_PATIENCE = 2.0
"""Seconds for an answer of logind."""


class BusWatch:
    """``tell`` is called in the watching thread. The buses are addresses, or the names of the usual ones."""

    def __init__(
        self, tell: Callable[[LockReason], object], *, session_bus: str = "SESSION", system_bus: str = "SYSTEM"
    ) -> None:
        self._tell = tell
        self._buses = (system_bus, session_bus)
        self._waking = Waking()
        self._may_sleep = threading.Event()
        self.listens = threading.Event()
        """Set once everything that there is to hear is heard."""
        self._brake: Any = None
        self._thread = threading.Thread(target=self._run, name="session-watch", daemon=True)
        self._thread.start()

    def locked(self) -> None:
        """The computer may go to sleep now."""
        self._may_sleep.set()
        self._waking.nudge()

    def stop(self) -> None:
        """The thread ends by itself; nobody waits for it."""
        self._waking.stop()

    # -- in the thread

    def _run(self) -> None:
        connections: list[DBusConnection] = []
        with selectors.DefaultSelector() as selector:
            self._waking.listen(selector)
            try:
                system, session = (_connected(bus) for bus in self._buses)
                connections = [each for each in (system, session) if each is not None]
                if system is not None:
                    self._listen_to_logind(system)
                if session is not None:
                    for saver in _SAVERS:
                        _match(session, interface=saver, member="ActiveChanged")
                for each in connections:
                    selector.register(each.sock, selectors.EVENT_READ, each)
                self.listens.set()
                while connections and not self._waking.is_over.is_set():
                    self._hear(selector, system)
            except (OSError, ConnectionError, TimeoutError):
                pass  # the bus went away, with the session itself as a rule
            finally:
                self._release()
                for each in connections:
                    each.close()
                self._waking.close()

    def _hear(self, selector: selectors.BaseSelector, system: DBusConnection | None) -> None:
        for key, _events in selector.select():
            if key.data is None:
                self._waking.heard()
            else:
                for message in _waiting(key.data):
                    self._understand(message, system)
        if self._may_sleep.is_set():
            self._may_sleep.clear()
            self._release()

    def _understand(self, message: Message, system: DBusConnection | None) -> None:
        fields = message.header.fields
        interface, member = fields.get(HeaderFields.interface, ""), fields.get(HeaderFields.member, "")
        reason = reason_of(interface, member, message.body)
        if reason is not None:
            self._tell(reason)
        elif member == "PrepareForSleep" and system is not None:
            self._brake_sleep(system)  # awake again: for the next time

    def _listen_to_logind(self, bus: DBusConnection) -> None:
        _match(bus, sender=_LOGIND, interface=_MANAGER.interface, member="PrepareForSleep")
        path = _own_session(bus)
        if path is not None:
            _match(bus, sender=_LOGIND, interface=_SESSION, member="Lock", path=path)
            _match(bus, sender=_LOGIND, interface="org.freedesktop.DBus.Properties", path=path)
        self._brake_sleep(bus)

    def _brake_sleep(self, bus: DBusConnection) -> None:
        self._release()
        call = new_method_call(_MANAGER, "Inhibit", "ssss", ("sleep", "privdesk", "The register is locked", "delay"))
        answer = _asked(bus, call)
        self._brake = answer[0] if answer else None

    def _release(self) -> None:
        brake, self._brake = self._brake, None
        if hasattr(brake, "close"):
            brake.close()


def reason_of(interface: str, member: str, body: tuple[Any, ...]) -> LockReason | None:
    """Of a signal."""
    if interface in _SAVERS and member == "ActiveChanged" and body[:1] == (True,):
        return LockReason.SESSION
    if interface == _SESSION and member == "Lock":
        return LockReason.SESSION
    if interface == _MANAGER.interface and member == "PrepareForSleep" and body[:1] == (True,):
        return LockReason.SLEEP
    if member == "PropertiesChanged" and body[:1] == (_SESSION,) and len(body) > 1 and isinstance(body[1], Mapping):
        hint = body[1].get("LockedHint")
        return LockReason.SESSION if hint is not None and hint[1] else None
    return None


def _connected(bus: str) -> DBusConnection | None:
    try:
        return open_dbus_connection(bus, enable_fds=True)
    except (OSError, KeyError, ValueError, RuntimeError, ConnectionError):
        # no bus, no address in the environment, an address of a kind that is not known, or not let in
        return None


def _own_session(bus: DBusConnection) -> str | None:
    """Its path; None for a program that belongs to no session."""
    ident = os.environ.get("XDG_SESSION_ID")
    ways = [("GetSession", "s", (ident,))] if ident else []
    for member, signature, body in (*ways, ("GetSessionByPID", "u", (os.getpid(),))):
        answer = _asked(bus, new_method_call(_MANAGER, member, signature, body))
        if answer:
            return str(answer[0])
    return None


def _match(bus: DBusConnection, **wanted: str) -> None:
    _asked(bus, message_bus.AddMatch(MatchRule(type="signal", **wanted)))


def _asked(bus: DBusConnection, call: Message) -> tuple[Any, ...] | None:
    try:
        answer = bus.send_and_get_reply(call, timeout=_PATIENCE)
    except (TimeoutError, DBusErrorResponse):
        return None
    return None if HeaderFields.error_name in answer.header.fields else tuple(answer.body)


def _waiting(bus: DBusConnection) -> list[Message]:
    found: list[Message] = []
    with suppress(TimeoutError):
        while True:
            found.append(bus.receive(timeout=0))
    return found
