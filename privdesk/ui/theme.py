"""The look of the whole program: style, palette, text size, and the few words with which a widget asks for its look.

PySide makes all enums of a class, with ``Qt`` itself 95, when it first meets that class (40 ms for ``Qt``, 8 for
``QStyle``). What runs before the first paint therefore sets properties by name, and reaches ``QtCore.Qt`` only where
it is too late to matter; ``tests/bench`` looks whether that still holds.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from privdesk.core.fields import Choice
from privdesk.core.words import mark
from privdesk.ui.colours import DARK, LIGHT, Tone, colours, contrast, is_dark, palette
from privdesk.ui.icons import icon as line_icon
from privdesk.ui.sheet import stylesheet

__all__ = [
    "Button",
    "Scheme",
    "Theme",
    "Tone",
    "button",
    "colours",
    "contrast",
    "kind",
    "label",
    "screen_room",
    "show_state",
    "space",
]


class Scheme(Choice):
    AUTOMATIC = "automatic", mark("Scheme", "Automatic (as the computer)")
    LIGHT = "light", mark("Scheme", "Light")
    DARK = "dark", mark("Scheme", "Dark")


STYLE = ("-style", "Fusion")
"""Arguments for the application: a style set later is made twice."""


class Theme(QObject):
    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._hints = app.styleHints()  # a temporary would be gone with its signals
        self._system_points = app.font().pointSizeF()
        self._scheme = Scheme.AUTOMATIC
        self._points = self._system_points
        self.is_dark = False
        app.setPalette(QPalette())  # that of the system again, where another theme was before
        self._system_is_dark = is_dark(app.palette())
        self._hints.colorSchemeChanged.connect(self._system_changed)

    def apply(self, scheme: Scheme, points: float | None = None) -> None:
        """``points``: size of the text; None is the size of the system."""
        self._scheme = scheme
        self._points = points or self._system_points
        if scheme is Scheme.AUTOMATIC:
            self._hints.unsetColorScheme()
        else:
            asked = QtCore.Qt.ColorScheme
            self._hints.setColorScheme(asked.Dark if scheme is Scheme.DARK else asked.Light)
        self._paint()

    def _system_changed(self) -> None:
        self._system_is_dark = self._hints.colorScheme() == QtCore.Qt.ColorScheme.Dark
        if self._wants_dark() != self.is_dark:
            self._paint()

    def _wants_dark(self) -> bool:
        # setColorScheme does nothing offscreen, on plain X11 and on KDE: only "automatic" may believe the system
        if self._scheme is Scheme.AUTOMATIC:
            return self._system_is_dark
        return self._scheme is Scheme.DARK

    def _paint(self) -> None:
        self.is_dark = self._wants_dark()
        chosen = DARK if self.is_dark else LIGHT
        font = self._app.font()
        font.setPointSizeF(self._points)
        self._app.setFont(font)
        self._app.setPalette(palette(chosen))
        self._app.setStyleSheet(stylesheet(chosen, QFontMetrics(font).height(), self._points))
        self.changed.emit()


def space(widget: QWidget, times: float = 1) -> int:
    """The unit of distance, half a line of text, in pixels."""
    return max(1, round(widget.fontMetrics().height() * 0.5 * times))


def screen_room(widget: QWidget) -> QSize:
    """What the screen has for a window, without the frame around it, which is not known before it is shown."""
    return widget.screen().availableSize() - QSize(0, space(widget, 4))


def kind(widget: QWidget, name: str) -> None:
    """Asks the stylesheet for a look: ``primary``, ``danger``, ``quiet``, ``link``, ``card``, ``title``, a tone …"""
    show_state(widget, "kind", name)


def show_state(widget: QWidget, prop: str, value: object) -> None:
    if widget.property(prop) == value:
        return
    widget.setProperty(prop, value)
    widget.style().unpolish(widget)  # the stylesheet reads properties only when a widget is polished
    widget.style().polish(widget)


def label(text: str, look: str = "", *, selectable: bool = False) -> QLabel:
    made = QLabel(text)
    made.setWordWrap(True)
    made.setProperty("textFormat", "PlainText")
    if look:
        made.setProperty("kind", look)  # new, so not polished yet
    if selectable:
        made.setProperty("textInteractionFlags", "TextSelectableByMouse")
    return made


class Button(QPushButton):
    """A push button whose icon grows with its text."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            line = self.fontMetrics().height()
            self.setIconSize(QSize(line * 4 // 3, line))


def button(
    text: str, *, look: str = "plain", icon: str = "", on: Callable[[], object] | None = None, name: str = ""
) -> Button:
    """``name``: for screen readers, when the text alone does not say it."""
    made = Button(text)
    made.setAutoDefault(False)
    made.setProperty("kind", look)
    if icon:
        made.setIcon(line_icon(icon, "on_accent" if look in {"primary", "danger"} else ""))
    made.setAccessibleName(name or text.replace("&", ""))
    if on is not None:
        made.clicked.connect(lambda: on())
    return made
