"""Python's rubbish is cleared away in the thread of the window, as long as there are others.

Python itself does it in whichever thread just made the measure full. Where that was the vault's, listings and dialogs
were destroyed while the window was at work with their like: measured, a segmentation fault within seconds.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 2_000
"""Milliseconds."""


class Sweeping(QObject):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
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
        """By the measures that Python keeps itself; the oldest of which one is full, with all that is younger."""
        measures = zip(gc.get_count(), gc.get_threshold(), strict=True)
        full = [generation for generation, (count, most) in enumerate(measures) if count > most]
        if full:
            gc.collect(full[-1])
