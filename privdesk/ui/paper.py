"""Paper: handing a PDF to the printers of the system.

Apart from the preview: the window starts with it, and Qt's PDF libraries can wait for the first page.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtWidgets import QWidget

from privdesk.ui.jobs import Jobs


class Paper(Protocol):
    def print_pdf(self, pdf: bytes, title: str, parent: QWidget, then: Callable[[bool], object]) -> None:
        """Asks which printer, without blocking; ``then(True)`` when the system took the print, else ``then(False)``."""
        ...


class SystemPaper:
    """The printers of the system.

    Linux and macOS get the PDF itself (``lp``), so that it stays sharp and its text stays text;
    Qt's own printing, the only road on Windows, makes a picture of each page.
    """

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    def print_pdf(self, pdf: bytes, title: str, parent: QWidget, then: Callable[[bool], object]) -> None:
        from PySide6.QtCore import QMarginsF, Qt
        from PySide6.QtGui import QPageLayout, QPageSize
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter
        from PySide6.QtWidgets import QDialog

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        printer.setPageLayout(
            QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
        )
        dialog = QPrintDialog(printer, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.rejected.connect(lambda: then(False))
        dialog.accepted.connect(lambda: self._send(pdf, title, printer, parent, then))
        QDialog.open(dialog)  # QPrintDialog hides it behind an open() of its own

    def _send(self, pdf: bytes, title: str, printer: object, owner: QWidget, then: Callable[[bool], object]) -> None:
        import shutil

        from PySide6.QtPrintSupport import QPrinter

        assert isinstance(printer, QPrinter)
        lp = shutil.which("lp")
        to_file = printer.outputFormat() == QPrinter.OutputFormat.PdfFormat
        if sys.platform == "win32" or lp is None or to_file:
            then(paint_pages(pdf, printer))
            return
        asked = lp_command(
            lp, title, printer=printer.printerName(), copies=printer.copyCount(), pages=_page_range(printer)
        )
        self._jobs.side(lambda: _ran(asked, pdf), then, owner=owner)


def lp_command(lp: str, title: str, *, printer: str, copies: int, pages: str) -> list[str]:
    """``pages``: ``2-3``, or "" for all. The PDF itself goes in by standard input."""
    command = [lp, "-t", title, "-n", str(max(1, copies))]
    command += ["-d", printer] if printer else []
    command += ["-P", pages] if pages else []
    return [*command, "-"]


def paint_pages(pdf: bytes, printer: object) -> bool:
    """Each page as a picture at the printer's own resolution, at least 300 dots per inch."""
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter
    from PySide6.QtPrintSupport import QPrinter

    from privdesk.ui.pdf import MemoryPdf

    assert isinstance(printer, QPrinter)
    source = MemoryPdf(pdf)
    if not source.is_readable:
        return False
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        source.close()
        return False
    sheet = printer.paperRect(QPrinter.Unit.DevicePixel).toRect()
    for number, page in enumerate(_chosen_pages(printer, source.pages)):
        if number:
            printer.newPage()
        picture = source.image(page, max(300, printer.resolution()))
        painter.drawImage(QRect(0, 0, sheet.width(), sheet.height()), picture)
    source.close()
    return painter.end()


def _chosen_pages(printer: object, count: int) -> Sequence[int]:
    first, last = printer.fromPage(), printer.toPage()  # type: ignore[attr-defined]
    return range(first - 1, min(last, count)) if first else range(count)


def _page_range(printer: object) -> str:
    first, last = printer.fromPage(), printer.toPage()  # type: ignore[attr-defined]
    return f"{first}-{last}" if first else ""


def _ran(command: list[str], pdf: bytes) -> bool:
    import subprocess

    done = subprocess.run(command, input=pdf, capture_output=True, check=False, timeout=60)  # noqa: S603 -- no shell
    return done.returncode == 0
