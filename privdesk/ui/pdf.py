"""The real PDF on the screen; from memory, without a temporary file."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privdesk.ui.frame.messages import Notice
from privdesk.ui.theme import Tone, label, space
from privdesk.ui.tool import ToolButton

_ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)


class MemoryPdf:
    """A PDF document with the bytes that it reads from: all three live and die together."""

    def __init__(self, data: bytes) -> None:
        self._bytes = QByteArray(data)
        self._buffer = QBuffer(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document = QPdfDocument()
        self.document.load(self._buffer)  # answers None; the verdict is in the status

    @property
    def is_readable(self) -> bool:
        return self.document.status() == QPdfDocument.Status.Ready and self.document.pageCount() > 0

    @property
    def pages(self) -> int:
        return self.document.pageCount() if self.is_readable else 0

    def image(self, page: int, dots_per_inch: float) -> QImage:
        """On white: the document itself has no background."""
        points = self.document.pagePointSize(page)
        scale = dots_per_inch / 72
        size = QSize(round(points.width() * scale), round(points.height() * scale))
        drawn = self.document.render(page, size)
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.drawImage(0, 0, drawn)
        painter.end()
        return image

    def close(self) -> None:
        self.document.close()
        self._buffer.close()


class PdfPreview(QWidget):
    shown = Signal(int)
    """How many pages there are."""
    broken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty = QPdfDocument(self)
        self._pdf: MemoryPdf | None = None
        self._view = QPdfView(self)
        self._notice = Notice(Tone.DANGER, self.tr("This page cannot be shown."))
        self._count = label("", "muted")
        self._count.setWordWrap(False)
        self._fit = ToolButton("refresh-cw", self.tr("Fit to the width"), self._fit_width)
        self._less = ToolButton("zoom-out", self.tr("Smaller"), lambda: self._zoom(-1))
        self._more = ToolButton("zoom-in", self.tr("Larger"), lambda: self._zoom(1))
        self._lay_out()
        self._view.setAccessibleName(self.tr("Preview"))
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._fit_width()
        self.clear()

    @property
    def pages(self) -> int:
        return self._pdf.pages if self._pdf is not None else 0

    def show_pdf(self, data: bytes) -> None:
        self.clear()
        pdf = MemoryPdf(data)
        self._notice.setVisible(not pdf.is_readable)
        self._view.setVisible(pdf.is_readable)
        if not pdf.is_readable:
            pdf.close()
            self.broken.emit()
            return
        self._pdf = pdf
        self._view.setDocument(pdf.document)
        self._count.setText(self.tr("%n page(s)", "", pdf.pages))
        self.shown.emit(pdf.pages)

    def clear(self) -> None:
        self._view.setDocument(self._empty)
        self._notice.hide()
        self._count.setText("")
        if self._pdf is not None:
            self._pdf.close()
            self._pdf = None

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.addWidget(self._count, 1)
        for each in (self._less, self._more, self._fit):
            bar.addWidget(each)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(self, 0.6))
        layout.addLayout(bar)
        layout.addWidget(self._notice)
        layout.addWidget(self._view, 1)

    def _fit_width(self) -> None:
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def _zoom(self, by: int) -> None:
        now = self._view.zoomFactor() if self._view.zoomMode() == QPdfView.ZoomMode.Custom else 1.0
        nearest = min(range(len(_ZOOMS)), key=lambda place: abs(_ZOOMS[place] - now))
        self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._view.setZoomFactor(_ZOOMS[max(0, min(len(_ZOOMS) - 1, nearest + by))])
