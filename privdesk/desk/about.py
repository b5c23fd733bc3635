"""Which program this is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from privdesk import __version__
from privdesk.ui.icons import icon
from privdesk.ui.theme import button, label, space


class AboutDialog(QDialog):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About privdesk"))
        side = space(self, 6)
        shield = label("")
        shield.setPixmap(icon("shield-check", "accent_ink").pixmap(side, side))
        close = button(self.tr("Close"), look="primary", on=self.accept)
        texts = QVBoxLayout()
        texts.setSpacing(space(self))
        texts.addWidget(label(f"privdesk {__version__}", "title"))
        texts.addWidget(label(self.tr("The register and the requests of a small organisation under the GDPR.")))
        texts.addWidget(
            label(self.tr("Everything stays on this computer. The program never connects to the network."), "muted")
        )
        texts.addWidget(label(self.tr("Free software; the licence is in the file LICENSE."), "muted"))
        body = QHBoxLayout()
        body.setSpacing(space(self, 2))
        body.addWidget(shield, 0, Qt.AlignmentFlag.AlignTop)
        body.addLayout(texts, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        margin = space(self, 2)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(space(self, 2))
        layout.addLayout(body)
        layout.addLayout(row)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 70)
        close.setDefault(True)
        close.setFocus()
