"""Line icons (Lucide) in the colours of the palette."""

from __future__ import annotations

from functools import lru_cache
from math import hypot

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QImage, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from privdesk.core.resources import resource
from privdesk.ui.colours import Tone, colours

_GROUP = QPalette.ColorGroup
_ROLE = QPalette.ColorRole


def names() -> list[str]:
    return sorted(path.stem for path in resource("icons").glob("*.svg"))


def icon(name: str, ink: Tone | str = "", *, selected: str = "on_accent") -> QIcon:
    """``ink``: a tone or the name of a colour of the theme; without it the icon follows the text beside it.

    ``selected``: the colour on a selected row.
    """
    if not _is_drawn(name):
        raise KeyError(name)
    return QIcon(_Lines(name, str(ink.value if isinstance(ink, Tone) else ink), selected))


@lru_cache(maxsize=64)
def _is_drawn(name: str) -> bool:
    return resource("icons", f"{name}.svg").is_file()


@lru_cache(maxsize=64)
def _drawing(name: str) -> bytes:
    return resource("icons", f"{name}.svg").read_bytes()


@lru_cache(maxsize=512)
def _image(name: str, colour: str, width: int, height: int) -> QImage:
    """Images, not pixmaps: these may outlive the application object."""
    # from zeros, not fill(), which takes an enum of Qt too (see privdesk.ui.theme); copied, because they go
    transparent = QImage(bytes(4 * width * height), width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image = transparent.copy()
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace(b"currentColor", colour.encode())))
    side = min(width, height)
    painter = QPainter(image)
    # wider than high: at the left, so that a button has room between its icon and its text
    left = 0 if width > height else (width - side) / 2
    renderer.render(painter, QRectF(left, (height - side) / 2, side, side))
    painter.end()
    return image


class _Lines(QIconEngine):
    def __init__(self, name: str, ink: str, selected: str) -> None:
        super().__init__()
        self._name = name
        self._ink = ink
        self._selected = selected

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        # not painter.device(): to wrap it, PySide looks at every kind of device there is (20 ms before the first paint)
        to_device = painter.deviceTransform()
        scale = hypot(to_device.m11(), to_device.m12())
        image = _image(self._name, self._colour(mode), round(rect.width() * scale), round(rect.height() * scale))
        painter.drawImage(rect, image)

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        # Qt's own pixmap() starts from uninitialised memory
        return QPixmap.fromImage(_image(self._name, self._colour(mode), size.width(), size.height()))

    def clone(self) -> QIconEngine:
        return _Lines(self._name, self._ink, self._selected)

    def _colour(self, mode: QIcon.Mode) -> str:
        palette = QGuiApplication.palette()  # an engine is told no widget
        if mode == QIcon.Mode.Disabled:
            return palette.color(_GROUP.Disabled, _ROLE.Text).name()
        if mode == QIcon.Mode.Selected:
            return colours(palette).ink(self._selected).name()
        if self._ink:
            return colours(palette).ink(self._ink).name()
        return palette.color(_ROLE.Text).name()
