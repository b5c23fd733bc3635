"""Pages of the manual, within the program: without the network, also while the register is locked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTextBrowser, QWidget

from privdesk.core.resources import resource
from privdesk.core.words import Language
from privdesk.desk.custody.fitted import FittedDialog
from privdesk.ui.theme import button

PROTECTION = "protection"


class ManualDialog(FittedDialog):
    def __init__(self, page: str, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ManualDialog", "What is and is not protected"), parent, wide=90)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setOpenExternalLinks(False)
        self.text.setAccessibleName(self.windowTitle())
        self.text.setMarkdown(resource("manual", f"{page}.{language}.md").read_text(encoding="utf-8"))
        self.text.setMinimumHeight(self.fontMetrics().height() * 10)
        close = button(self.tr("Close"), look="primary", on=self.accept)
        self.column.addWidget(self.text, 1)
        self.end_with((close,), fills=True)
        close.setDefault(True)
        self.text.setFocus()
