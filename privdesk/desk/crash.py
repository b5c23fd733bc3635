"""Our own bug: nothing was changed, and a report can be made that names no person."""

from __future__ import annotations

import platform
import traceback

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from privdesk import __version__
from privdesk.ui.theme import button, label, screen_room, space


def report_of(error: BaseException) -> str:
    """Where it went wrong and of which kind it is; never the error's text, which may quote what a person typed."""
    lines = [f"privdesk {__version__}, Python {platform.python_version()}, {platform.system()}", type(error).__name__]
    for frame in traceback.extract_tb(error.__traceback__):
        # outside the program only the name of the file: a folder may be named after a person
        _before, inside, module = frame.filename.replace("\\", "/").rpartition("/privdesk/")
        module = module if inside else module.rpartition("/")[2]
        lines.append(f"  {module}:{frame.lineno} {frame.name}")
    return "\n".join(lines)


class CrashDialog(QDialog):
    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong in the program"))
        said = label(
            self.tr(
                "This is a mistake of the program, not yours. What you were doing was not saved; everything that was"
                " saved before is still there. The report below holds no personal data: send it to the makers."
            )
        )
        self.report = QPlainTextEdit(report_of(error))
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(self.tr("Report"))
        close = button(self.tr("Close"), look="primary", on=self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("&Copy the report"), icon="copy", on=self._copy))
        row.addWidget(close)
        row.setSpacing(space(self))
        layout = QVBoxLayout(self)
        margin = space(self, 2)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(space(self, 1.4))
        layout.addWidget(label(self.tr("Something went wrong in the program"), "heading"))
        layout.addWidget(said)
        layout.addWidget(self.report)
        layout.addLayout(row)
        unit, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        self.resize(QSize(unit * 90, line * 22).boundedTo(screen_room(self)))
        close.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
