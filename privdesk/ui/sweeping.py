"""Python's rubbish is cleared away in the thread of the window, as long as there are others.

Python itself does it in whichever thread just made the measure full. Where that was the vault's, listings and dialogs
were destroyed while the window was at work with their like: measured, a segmentation fault within seconds.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 2_000
"""Milliseconds."""
_OLDEST = 2
_GROWN = 1.25
"""Only when so much more has grown old are the old ones looked through again, as Python itself does."""


class Sweeping(QObject):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._old = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.sweep)

    def start(self) -> None:
        if not self._timer.isActive():
            gc.disable()
            self._timer.start()

    def stop(self) -> None:
        """There is one thread again: Python may do it by itself."""
        if self._timer.isActive():
            self._timer.stop()
            gc.enable()

    def sweep(self) -> None:
        """By the measures that Python keeps itself."""
        (young, middle, _), (most_young, most_middle, _) = gc.get_count(), gc.get_threshold()
        if middle > most_middle and self._has_grown():
            gc.collect()
            self._old = len(gc.get_objects(_OLDEST))
        elif middle > most_middle:
            gc.collect(1)
        elif young > most_young:
            gc.collect(0)

    def _has_grown(self) -> bool:
        """Else what a large register keeps is left alone: looking through it, the window stands still for a second."""
        is_time = gc.get_count()[_OLDEST] > gc.get_threshold()[_OLDEST]
        return is_time and len(gc.get_objects(_OLDEST)) > _GROWN * self._old
