"""macOS: the notice that the screen is locked, which also goes before sleep. Not tried on a Mac."""

from __future__ import annotations

import ctypes
import ctypes.util
from collections.abc import Callable
from typing import Any

from privdesk.desk.watch.reasons import LockReason

_UTF8 = 0x08000100
_DELIVER_IMMEDIATELY = 4
_REASONS = {"com.apple.screenIsLocked": LockReason.SESSION, "com.apple.screensaver.didstart": LockReason.SESSION}
_Called = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)


def reason_of(notice: str) -> LockReason | None:
    return _REASONS.get(notice)


class NoticeWatch:
    """Qt runs the loop in which macOS delivers; ``tell`` is called in the thread of the window."""

    def __init__(self, tell: Callable[[LockReason], object]) -> None:
        self._called = _Called(lambda _center, _observer, name, _object, _info: self._heard(name, tell))
        self._foundation: Any = ctypes.CDLL(ctypes.util.find_library("CoreFoundation"))
        for function in ("CFNotificationCenterGetDistributedCenter", "CFStringCreateWithCString"):
            getattr(self._foundation, function).restype = ctypes.c_void_p
        self._center = ctypes.c_void_p(self._foundation.CFNotificationCenterGetDistributedCenter())
        self._names: dict[int, str] = {}
        for name in _REASONS:
            text = self._foundation.CFStringCreateWithCString(None, name.encode(), _UTF8)
            self._names[text] = name
            self._foundation.CFNotificationCenterAddObserver(
                self._center, ctypes.c_void_p(id(self)), self._called, ctypes.c_void_p(text), None, _DELIVER_IMMEDIATELY
            )

    def locked(self) -> None:
        """Nothing was held up."""

    def stop(self) -> None:
        self._foundation.CFNotificationCenterRemoveEveryObserver(self._center, ctypes.c_void_p(id(self)))

    def _heard(self, name: int, tell: Callable[[LockReason], object]) -> None:
        equal = self._foundation.CFEqual
        known = next(
            (said for text, said in self._names.items() if equal(ctypes.c_void_p(text), ctypes.c_void_p(name))), ""
        )
        reason = reason_of(known)
        if reason is not None:
            tell(reason)
