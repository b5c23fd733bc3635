"""Line icons (Lucide) in the colours of the palette."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
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
    if not resource("icons", f"{name}.svg").is_file():
        raise KeyError(name)
    return QIcon(_Lines(name, str(ink.value if isinstance(ink, Tone) else ink), selected))


@lru_cache(maxsize=64)
def _drawing(name: str) -> bytes:
    return resource("icons", f"{name}.svg").read_bytes()


@lru_cache(maxsize=512)
def _image(name: str, colour: str, width: int, height: int) -> QImage:
    """Images, not pixmaps: these may outlive the application object."""
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
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
        scale = painter.device().devicePixelRatioF()
        image = _image(self._name, self._colour(mode), round(rect.width() * scale), round(rect.height() * scale))
        painter.drawImage(rect, image)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)  # Qt's own pixmap() starts from uninitialised memory
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

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
