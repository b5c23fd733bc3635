from __future__ import annotations

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QColor, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from privdesk.ui.paper import Paper, lp_command, paint_pages
from privdesk.ui.pdf import MemoryPdf, PdfPreview
from tests.ui.conftest import Look
from tests.ui.fakes import PaperPrinter
from tests.ui.looks import cut_off, nameless


def a_pdf(pages: int) -> bytes:
    kept = QByteArray()
    device = QBuffer(kept)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(device)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF())
    painter = QPainter(writer)
    for number in range(pages):
        if number:
            writer.newPage()
        painter.fillRect(0, 0, writer.width(), writer.height() // 10, QColor("black"))
    painter.end()
    device.close()
    return bytes(kept.data())


@pytest.fixture
def preview(qtbot) -> PdfPreview:
    made = PdfPreview()
    qtbot.addWidget(made)
    made.resize(500, 600)
    return made


def test_a_pdf_is_shown_from_memory_with_its_number_of_pages(preview: PdfPreview, qtbot) -> None:
    with qtbot.waitSignal(preview.shown) as told:
        preview.show_pdf(a_pdf(3))
    assert told.args == [3]
    assert preview.pages == 3
    preview.show_pdf(a_pdf(1))
    assert preview.pages == 1
    preview.clear()
    assert preview.pages == 0


@pytest.mark.parametrize("damaged", [b"", b"no pdf at all", a_pdf.__name__.encode() * 500])
def test_what_is_no_pdf_is_said_and_shows_nothing(preview: PdfPreview, qtbot, damaged: bytes) -> None:
    with qtbot.waitSignal(preview.broken):
        preview.show_pdf(damaged)
    assert preview.pages == 0


def test_a_page_is_drawn_on_white(qapp) -> None:
    pdf = MemoryPdf(a_pdf(1))
    image = pdf.image(0, 72)
    assert image.width() in range(594, 597)
    assert image.pixelColor(300, 10) == QColor("black")
    assert image.pixelColor(300, 800) == QColor("white")
    pdf.close()


def test_the_print_system_gets_the_pdf_itself() -> None:
    assert lp_command("/bin/lp", "Brief V-1", printer="hal", copies=2, pages="2-3") == [
        "/bin/lp", "-t", "Brief V-1", "-n", "2", "-d", "hal", "-P", "2-3", "-",
    ]  # fmt: skip
    assert lp_command("/bin/lp", "x", printer="", copies=0, pages="") == ["/bin/lp", "-t", "x", "-n", "1", "-"]


def test_where_there_is_no_print_system_each_page_is_painted(qapp, tmp_path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printer.setResolution(300)
    assert paint_pages(a_pdf(2), printer)
    written = MemoryPdf((tmp_path / "out.pdf").read_bytes())
    assert written.pages == 2
    assert written.image(0, 72).pixelColor(300, 10).lightness() < 30
    assert written.image(1, 72).pixelColor(300, 800) == QColor("white")
    written.close()


def test_what_is_no_pdf_is_not_printed(qapp, tmp_path) -> None:
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    assert not paint_pages(b"no pdf", printer)
    assert not (tmp_path / "out.pdf").exists()


def test_tests_print_on_paper_that_they_can_read(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    paper: Paper = PaperPrinter()
    done: list[bool] = []
    paper.print_pdf(b"%PDF", "Brief", window, done.append)
    assert done == [True]
    assert paper.printed == [("Brief", b"%PDF")]


def test_a_preview_fits_and_is_named_in_every_look(look: Look, preview: PdfPreview, qtbot) -> None:
    preview.show_pdf(a_pdf(2))
    preview.show()
    qtbot.waitExposed(preview)
    assert cut_off(preview) == []
    assert nameless(preview) == []
