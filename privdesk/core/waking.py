"""A thread that waits for sockets and can be woken: with work, or because it is over."""

from __future__ import annotations

import selectors
import socket
import threading
from contextlib import suppress


class Waking:
    """``is_over``: set by ``stop``; whoever waits looks at it after every waking."""

    def __init__(self) -> None:
        self._wake, self._awake = socket.socketpair()
        self.is_over = threading.Event()

    def nudge(self) -> None:
        with suppress(OSError):
            self._awake.send(b".")

    def stop(self) -> None:
        """The thread ends by itself; nobody waits for it."""
        self.is_over.set()
        self.nudge()

    # -- in the thread

    def listen(self, selector: selectors.BaseSelector) -> None:
        """Its key has no data."""
        selector.register(self._wake, selectors.EVENT_READ)

    def heard(self) -> None:
        self._wake.recv(64)

    def close(self) -> None:
        self._wake.close()
        self._awake.close()
