"""An icon that stands by itself; it follows a change of scheme and of text size."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from privdesk.ui.colours import Tone
from privdesk.ui.icons import icon
from privdesk.ui.theme import space

_RESTYLED = {QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange}


class Picture(QLabel):
    def __init__(self, times: float, name: str = "", ink: Tone | str = "", parent: QWidget | None = None) -> None:
        """``times``: its side in units of distance."""
        super().__init__(parent)
        self._times = times
        self._drawn: tuple[object, ...] = ()
        self.show_icon(name, ink)

    def show_icon(self, name: str, ink: Tone | str = "") -> None:
        self._name, self._ink = name, ink
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _RESTYLED:
            self._draw()

    def _draw(self) -> None:
        side, scale = space(self, self._times), self.devicePixelRatioF()
        # a page in the making is told of a new style twenty times, nearly always of the same
        wanted = (self._name, self._ink, side, scale, QGuiApplication.palette().cacheKey())
        if self._name and wanted != self._drawn:
            self._drawn = wanted
            self.setPixmap(icon(self._name, self._ink).pixmap(QSize(side, side), scale))
