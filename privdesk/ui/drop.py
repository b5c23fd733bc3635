"""Files dropped anywhere on a window. It tells their paths and decides nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from privdesk.ui.theme import kind, label

_OUTLOOK = ("RenPrivateMessages", "FileGroupDescriptor")
"""Classic Outlook: the dragged message is no file, Qt reads 0 bytes of it."""


class _Veil(QFrame):
    def __init__(self, window: QWidget, sentence: str) -> None:
        super().__init__(window)
        kind(self, "next")
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        text = label(sentence, "title")
        text.setAlignment(QtCore.Qt.AlignmentFlag.AlignCenter)
        QVBoxLayout(self).addWidget(text)
        self.hide()

    def cover(self, window: QWidget) -> None:
        self.setGeometry(window.rect())
        self.raise_()
        self.show()


class DropTarget(QObject):
    dropped = Signal(list)
    """``list[Path]`` of files that exist on this computer."""
    dropped_text = Signal(str, str)
    """A text from another program, and the same as HTML."""
    unsaved = Signal()
    """A message that is no file yet: it must be saved first."""

    def __init__(self, window: QWidget, sentence: str) -> None:
        """``sentence``: what is shown over the window while something hovers above it."""
        super().__init__(window)
        self._window = window
        self._sentence = sentence
        self._veil: _Veil | None = None
        self.is_open = True
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._window:
            return False
        kind_of = event.type()
        if kind_of == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            return self._enter(event)
        if kind_of == QEvent.Type.DragLeave:
            self._uncover()
        if kind_of == QEvent.Type.Drop and isinstance(event, QDropEvent):
            return self._drop(event)
        return False

    def _enter(self, event: QDragEnterEvent) -> bool:
        # only the formats are looked at: Thunderbird writes another copy of the message at each call of urls()
        told = event.mimeData()
        from_elsewhere = told.hasText() and event.source() is None  # not what is dragged between our own fields
        if not self.is_open or not (told.hasUrls() or _is_outlook(told) or from_elsewhere):
            return False
        event.setDropAction(QtCore.Qt.DropAction.CopyAction)
        event.accept()
        if self._veil is None:
            self._veil = _Veil(self._window, self._sentence)
        self._veil.cover(self._window)
        return True

    def _uncover(self) -> None:
        if self._veil is not None:
            self._veil.hide()

    def _drop(self, event: QDropEvent) -> bool:
        self._uncover()
        if not self.is_open:
            return False
        urls = event.mimeData().urls()
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        event.setDropAction(QtCore.Qt.DropAction.CopyAction)
        event.accept()
        if paths:
            self.dropped.emit(paths)
        elif _is_outlook(event.mimeData()):
            self.unsaved.emit()
        elif event.mimeData().hasText() and not urls:
            self.dropped_text.emit(event.mimeData().text(), event.mimeData().html())
        return True


def _is_outlook(data: QMimeData) -> bool:
    return any(name in offered for offered in data.formats() for name in _OUTLOOK)
