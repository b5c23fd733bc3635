"""Looks every few seconds whether the register must be locked."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from privdesk.desk.watch.reasons import LockReason
from privdesk.desk.watch.signs import Signs
from privdesk.desk.watch.vigil import Moment, Vigil

_PAUSE = 5000
"""Milliseconds between two looks."""


def now() -> Moment:
    return Moment(time.time(), time.monotonic())


class Watch(QObject):
    must_lock = Signal(object)
    """Carries a ``LockReason``."""

    def __init__(
        self,
        parent: QObject,
        *,
        patience: float,
        is_asked_for: Callable[[], bool] = lambda: False,
        clock: Callable[[], Moment] = now,
    ) -> None:
        """``patience``: seconds without a sign of somebody; ``is_asked_for``: by another start of the program."""
        super().__init__(parent)
        self._clock, self._is_asked_for = clock, is_asked_for
        self.vigil = Vigil(patience, clock())
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        self._signs = Signs(app, lambda: self.vigil.saw_somebody(clock()), self)
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        reason = self.vigil.look(self._clock())
        if reason is None and self._is_asked_for():
            reason = LockReason.TAKEN_OVER
        if reason is not None:
            self.must_lock.emit(reason)

    def stop(self) -> None:
        self._timer.stop()
        self._signs.deleteLater()
