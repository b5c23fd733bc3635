"""The line for a passphrase: hidden, with a button to look at what was typed."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from privdesk.ui.icons import icon


class SecretEdit(QLineEdit):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = QAction(self)
        self._look.setCheckable(True)
        self._look.setProperty("shortcut", "Ctrl+E")  # the button in the line cannot be reached with Tab
        self._look.setProperty("shortcutContext", "WidgetShortcut")
        self.addAction(icon("key-round", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.addAction(self._look, QLineEdit.ActionPosition.TrailingPosition)
        self._look.toggled.connect(self._show)
        self.setAccessibleName(self.tr("Passphrase"))
        self._show(shown=False)

    def forget(self) -> None:
        """Empties the line and its undo steps."""
        self.setText("")
        self._look.setChecked(False)

    def _show(self, shown: bool) -> None:  # noqa: FBT001 -- a slot
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._look.setIcon(icon("eye-off" if shown else "eye", "muted"))
        said = self.tr("Hide what was typed") if shown else self.tr("Show what was typed")
        self._look.setText(said)
        self._look.setToolTip(f"{said} (Ctrl+E)")
