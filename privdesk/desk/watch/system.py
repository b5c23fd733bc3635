"""What the system itself says: the screen is locked, the computer goes to sleep."""

from __future__ import annotations

import sys
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from privdesk.desk.watch.reasons import LockReason


class Ear(Protocol):
    def locked(self) -> None:
        """The register is locked: what was held up for it may go on."""
        ...

    def stop(self) -> None: ...


class SystemWatch(QObject):
    must_lock = Signal(object)
    """Carries a ``LockReason``; in the thread of the window."""

    _heard = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._heard.connect(self.must_lock, Qt.ConnectionType.QueuedConnection)
        self._ear = self._listen(window)

    def locked(self) -> None:
        if self._ear is not None:
            self._ear.locked()

    def stop(self) -> None:
        ear, self._ear = self._ear, None
        if ear is not None:
            ear.stop()

    def _listen(self, window: QWidget) -> Ear | None:
        def tell(reason: LockReason) -> None:
            self._heard.emit(reason)

        if sys.platform == "win32":
            from privdesk.desk.watch.windows import MessageFilter

            return MessageFilter(tell, int(window.winId()))
        if sys.platform == "darwin":
            from privdesk.desk.watch.macos import NoticeWatch

            return NoticeWatch(tell)
        from privdesk.desk.watch.linux import BusWatch

        return BusWatch(tell)
