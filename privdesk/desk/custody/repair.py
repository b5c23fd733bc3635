"""One question before a repair of space that is not in use: the register is closed for it, so the secret is asked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from privdesk.desk.custody.fitted import FittedDialog
from privdesk.desk.custody.secret import EitherSecret
from privdesk.ui.theme import button

translate = QCoreApplication.translate


class RepairDialog(FittedDialog):
    asked = Signal(str, bool)
    """What was typed, and whether it is the recovery code."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(translate("RepairDialog", "Repair the register?"), parent)
        self.bullets(
            "",
            (
                self.tr("Everything that is in use is copied to a new file, and looked over."),
                self.tr("The register is closed for a moment, and opened again after it."),
                self.tr("Only when the copy is whole does it take the place of the damaged file."),
            ),
        )
        self.secret = EitherSecret()
        self.column.addWidget(self.secret)
        self.verb = button(self.tr("Repair it"), look="primary", on=self._go)
        self.cancel = button(self.tr("Cancel"), on=self.reject)
        self.end_with((self.verb, self.cancel))
        self.verb.setDefault(True)
        self.verb.setEnabled(False)
        self.secret.changed.connect(lambda: self.verb.setEnabled(self.secret.is_filled))
        self.secret.setFocus()

    def _go(self) -> None:
        text, is_code = self.secret.text, self.secret.is_code
        self.secret.forget()
        self.accept()
        self.asked.emit(text, is_code)
