"""The editor of a file that lies on this computer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from privdesk.ui.editors.texts import LineEditor
from privdesk.ui.theme import button, space


class FileEditor(LineEditor):
    """The value is the path as text; "" while none was chosen."""

    def __init__(self, title: str, kinds: str) -> None:
        """``title`` of the question which file; ``kinds``: as in ``QFileDialog``."""
        super().__init__()
        self._title, self._kinds = title, kinds
        self._choose = button(self.tr("Choose…"), icon="folder-open", on=self._ask)
        layout = self.layout()
        assert layout is not None
        layout.setSpacing(space(self))
        layout.addWidget(self._choose)

    def describe(self, name: str, description: str) -> None:
        super().describe(name, description)
        self._choose.setAccessibleName(f"{self._title}…")

    def lock(self, *, locked: bool) -> None:
        super().lock(locked=locked)
        self._choose.setEnabled(not locked)

    def _ask(self) -> None:
        dialog = QFileDialog(self, self._title, str(Path.home()), self._kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, name: str) -> None:
        self.restore(name)
        self.touched()
