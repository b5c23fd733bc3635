"""Windows: messages about the session and about power. Not tried on a Windows computer."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

from privdesk.desk.watch.reasons import LockReason

_WM_POWERBROADCAST, _WM_WTSSESSION_CHANGE = 0x0218, 0x02B1
_PBT_APMSUSPEND, _WTS_CONSOLE_DISCONNECT, _WTS_REMOTE_DISCONNECT, _WTS_SESSION_LOCK = 0x4, 0x2, 0x4, 0x7
_NOTIFY_FOR_THIS_SESSION = 0


def reason_of(message: int, wparam: int) -> LockReason | None:
    if message == _WM_WTSSESSION_CHANGE and wparam in {
        _WTS_SESSION_LOCK,
        _WTS_CONSOLE_DISCONNECT,
        _WTS_REMOTE_DISCONNECT,
    }:
        return LockReason.SESSION
    if message == _WM_POWERBROADCAST and wparam == _PBT_APMSUSPEND:
        return LockReason.SLEEP
    return None


class _Message(ctypes.Structure):
    """The beginning of MSG."""

    _fields_ = (("hwnd", ctypes.c_void_p), ("message", ctypes.c_uint), ("wparam", ctypes.c_size_t))


class MessageFilter(QAbstractNativeEventFilter):
    def __init__(self, tell: Callable[[LockReason], object], window: int) -> None:
        """``window``: the handle to which Windows sends what happens to the session."""
        super().__init__()
        self._tell, self._handle = tell, window
        self._register("WTSRegisterSessionNotification", _NOTIFY_FOR_THIS_SESSION)
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self)

    def locked(self) -> None:
        """Windows waits for nobody; nothing to let go of."""

    def stop(self) -> None:
        app = QCoreApplication.instance()
        if app is not None:
            app.removeNativeEventFilter(self)
        self._register("WTSUnRegisterSessionNotification")

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        if QByteArray(kind).data() == b"windows_generic_MSG":
            seen = _Message.from_address(int(message))
            reason = reason_of(seen.message, seen.wparam)
            if reason is not None:
                self._tell(reason)
        return False, 0

    def _register(self, function: str, *more: int) -> None:
        if sys.platform == "win32":
            getattr(ctypes.windll.wtsapi32, function)(ctypes.c_void_p(self._handle), *more)
