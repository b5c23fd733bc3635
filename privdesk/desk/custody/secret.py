"""The line for the passphrase or the recovery code, with the link that changes the one into the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from privdesk.desk.session import credential
from privdesk.ui.flow import Flow
from privdesk.ui.frame import SecretEdit
from privdesk.ui.theme import button, label, space

if TYPE_CHECKING:
    from privdesk.vault import Passphrase, RecoveryCode


class EitherSecret(QWidget):
    changed = Signal()

    def __init__(self, name: str = "") -> None:
        """``name``: of the passphrase."""
        super().__init__()
        self._name = name or QCoreApplication.translate("EitherSecret", "Passphrase")
        self._is_code = False
        self._title = label("")
        self.line = SecretEdit()
        self.turn = button("", look="link", on=self._turn)
        self._title.setBuddy(self.line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(self, 0.5))
        layout.addWidget(self._title)
        layout.addWidget(self.line)
        layout.addLayout(Flow((self.turn,), space(self)))
        self.line.textChanged.connect(lambda _text: self.changed.emit())
        self.setFocusProxy(self.line)
        self._say()

    @property
    def is_filled(self) -> bool:
        return bool(self.line.text().strip())

    @property
    def text(self) -> str:
        return self.line.text()

    @property
    def is_code(self) -> bool:
        return self._is_code

    def shown(self) -> Passphrase | RecoveryCode:
        return credential(self.line.text(), by_code=self._is_code)

    def again(self) -> None:
        """To be tried once more: what was typed stays, selected."""
        self.line.setFocus()
        self.line.selectAll()

    def forget(self) -> None:
        self.line.forget()

    def _turn(self) -> None:
        self._is_code = not self._is_code
        self.line.forget()
        self._say()
        self.line.setFocus()

    def _say(self) -> None:
        code = self.tr("Recovery code of the kit, 9 groups of 4")
        name = code if self._is_code else self._name
        self._title.setText(name)
        self.line.setAccessibleName(name)
        turn = self.tr("Use the passphrase") if self._is_code else self.tr("Use the recovery code")
        self.turn.setText(turn)
        self.turn.setAccessibleName(turn)
