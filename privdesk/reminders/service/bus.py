"""Notifications on Linux: org.freedesktop.Notifications, in a thread of its own, with a click that comes back.

QtDBus cannot send a uint32 from Python, and the tray's own messages carry no action.
"""

from __future__ import annotations

import queue
import selectors
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, message_bus, new_method_call
from jeepney import Message as BusMessage
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from privdesk.core.waking import Waking
from privdesk.core.words import Words, mark
from privdesk.reminders.rules.telling import Message

_NAME = "org.freedesktop.Notifications"
_DESKTOP = DBusAddress("/org/freedesktop/Notifications", bus_name=_NAME, interface=_NAME)
_PATIENCE = 2.0
"""Seconds for an answer of the desktop."""
_URGENT = {"urgency": ("y", 2), "category": ("s", "presence")}
_CLICK = "default"
_OPEN = mark("Reminders", "Open")
_GONE = (OSError, KeyError, ValueError, RuntimeError, ConnectionError, TimeoutError)
"""No bus, no address of it, not let in, no answer, or it went away."""


def show_once(messages: Iterable[Message], words: Words, *, application: str, bus: str = "SESSION") -> bool:
    """Shows them without waiting for a click; False where nothing shows notifications."""
    try:
        connection = open_dbus_connection(bus)
    except _GONE:
        return False
    try:
        talk = _Talk(connection, application, words)
        return all(talk.show(each) is not None for each in messages)
    except _GONE:
        return False
    finally:
        connection.close()


class NotificationBus:
    """``clicked`` gets the case number of the notification, in the listening thread; ``failed``: nothing shows it."""

    def __init__(
        self,
        clicked: Callable[[str], object],
        words: Words,
        *,
        application: str,
        failed: Callable[[Message], object] = lambda _message: None,
        bus: str = "SESSION",
    ) -> None:
        self._clicked, self._failed = clicked, failed
        self._words, self._application, self._bus = words, application, bus
        self._outbox: queue.SimpleQueue[Message] = queue.SimpleQueue()
        self._cases: dict[int, str] = {}
        self._waking = Waking()
        self._thread = threading.Thread(target=self._run, name="notifications", daemon=True)
        self._thread.start()

    def show(self, message: Message) -> None:
        self._outbox.put(message)
        self._waking.nudge()

    def stop(self) -> None:
        """The thread ends by itself; nobody waits for it."""
        self._waking.stop()

    # -- in the thread

    def _run(self) -> None:
        connection: DBusConnection | None = None
        try:
            connection = open_dbus_connection(self._bus)
            talk = _Talk(connection, self._application, self._words, self._understand)
            talk.listen()
            self._serve(connection, talk)
        except _GONE:
            pass  # as a rule with the session itself
        finally:
            if connection is not None:
                connection.close()
            self._give_back()

    def _serve(self, connection: DBusConnection, talk: _Talk) -> None:
        with selectors.DefaultSelector() as selector:
            self._waking.listen(selector)
            selector.register(connection.sock, selectors.EVENT_READ, connection)
            while not self._waking.is_over.is_set():
                self._send(talk)
                for key, _events in selector.select():
                    if key.data is None:
                        self._waking.heard()
                    else:
                        talk.hear()

    def _send(self, talk: _Talk) -> None:
        while not self._outbox.empty():
            message = self._outbox.get()
            ident = talk.show(message)
            if ident is None:
                self._failed(message)
            else:
                self._cases[ident] = message.case_no

    def _give_back(self) -> None:
        """What waits, and whatever still comes, is for another to show."""
        self._waking.close()
        while not self._waking.is_over.is_set():
            with suppress(queue.Empty):
                self._failed(self._outbox.get(timeout=0.2))

    def _understand(self, message: BusMessage) -> None:
        member = message.header.fields.get(HeaderFields.member, "")
        if message.header.fields.get(HeaderFields.interface) != _NAME or not message.body:
            return
        if member == "ActionInvoked" and message.body[0] in self._cases:
            self._clicked(self._cases[message.body[0]])
        elif member == "NotificationClosed":
            self._cases.pop(message.body[0], None)


class _Talk:
    """With the desktop; what it says while an answer is awaited is heard too."""

    def __init__(
        self,
        connection: DBusConnection,
        application: str,
        words: Words,
        heard: Callable[[BusMessage], object] = lambda _message: None,
    ) -> None:
        self._connection, self._application, self._words, self._heard = connection, application, words, heard

    def listen(self) -> None:
        for member in ("ActionInvoked", "NotificationClosed"):
            rule = MatchRule(type="signal", interface=_NAME, member=member)
            self._asked(message_bus.AddMatch(rule))

    def hear(self) -> None:
        with suppress(TimeoutError):
            while True:
                self._heard(self._connection.receive(timeout=0))

    def show(self, message: Message) -> int | None:
        """Its number; None when the desktop refused it or does not answer."""
        hints: dict[str, tuple[str, Any]] = {**_URGENT, "desktop-entry": ("s", self._application)}
        actions = [_CLICK, self._words.say(_OPEN)]
        body = ("privdesk", 0, self._application, message.title, message.body, actions, hints, -1)
        answer = self._asked(new_method_call(_DESKTOP, "Notify", "susssasa{sv}i", body))
        return int(answer[0]) if answer else None

    def _asked(self, call: BusMessage) -> tuple[Any, ...] | None:
        serial = next(self._connection.outgoing_serial)
        self._connection.send(call, serial=serial)
        until = time.monotonic() + _PATIENCE
        while (left := until - time.monotonic()) > 0:
            try:
                answer = self._connection.receive(timeout=left)
            except TimeoutError:
                return None
            if answer.header.fields.get(HeaderFields.reply_serial) == serial:
                failed = answer.header.message_type is MessageType.error
                return None if failed else tuple(answer.body)
            self._heard(answer)
        return None
