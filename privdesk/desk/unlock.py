"""The first thing one sees: whose register this is, and the passphrase. Imports nothing heavy (first paint)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from privdesk.desk.door import lay_door
from privdesk.ui.frame import Notice, SecretEdit
from privdesk.ui.theme import Tone, button, label, space

if TYPE_CHECKING:
    from privdesk.core.sentences import Sentence


class UnlockPage(QWidget):
    """Asks; it does not open anything itself."""

    passphrase = Signal(object, str, bool)
    """Folder of the register, passphrase, whether to open it for reading only."""
    recovery = Signal(object, str, bool)
    """Folder of the register, recovery code, whether to open it for reading only."""
    other = Signal()

    def __init__(self, registers: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.register = QComboBox()
        self.register.setAccessibleName(self.tr("Register"))
        for root in registers:
            self.register.addItem(_name(root), root)
        self.secret = SecretEdit()
        self.secret.setAccessibleName(self.tr("Passphrase"))
        self.code = QLineEdit()
        self.code.setAccessibleName(self.tr("Recovery code"))
        self.code.setPlaceholderText("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX")
        self.notice = Notice(Tone.CAREFUL, "")
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Unlocking"))
        self.unlock = button(self.tr("&Unlock"), look="primary", icon="lock-open", on=self._ask)
        self.read_only = button(self.tr("Open it to &read only"), icon="eye", on=lambda: self._ask(read_only=True))
        self.swap = button(self.tr("Passphrase forgotten? Use the recovery code"), look="link", on=self._turn)
        self.elsewhere = button(
            self.tr("Open another register, or make a new one"), look="link", on=lambda: self.other.emit()
        )
        self._lay_out()
        self.secret.returnPressed.connect(self._ask)
        self.code.returnPressed.connect(self._ask)
        self.setFocusProxy(self.secret)

    def _lay_out(self) -> None:
        question, answer = label(self.tr("&Passphrase")), label(self.tr("Recovery &code of the kit, 9 groups of 4"))
        question.setBuddy(self.secret)
        answer.setBuddy(self.code)
        self._ways = QStackedWidget()
        for words, edit in ((question, self.secret), (answer, self.code)):
            way = QWidget()
            column = QVBoxLayout(way)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(space(self, 0.5))
            column.addWidget(words)
            column.addWidget(edit)
            self._ways.addWidget(way)
        links = QWidget()
        below = QVBoxLayout(links)
        below.setContentsMargins(0, space(self), 0, 0)
        below.setSpacing(space(self, 0.8))
        below.addWidget(self.swap)
        below.addWidget(self.elsewhere)
        several = self.register.count() > 1
        title = self.tr("Open the register") if several else self.register.itemText(0)
        parts = (self.register, self._ways, self.notice, self._busy, self.unlock, self.read_only, links)
        lay_door(self, title, parts)
        self.register.setVisible(several)
        for part in (self.notice, self._busy, self.read_only):
            part.hide()

    def try_with(self, passphrase: str) -> None:
        """For a passphrase that is no secret (the sample register)."""
        self.secret.setText(passphrase)
        self._ask()

    def _root(self) -> Path:
        root = self.register.currentData()
        assert isinstance(root, Path)
        return root

    def _by_code(self) -> bool:
        return self._ways.currentIndex() == 1

    def _turn(self) -> None:
        by_code = not self._by_code()
        self._ways.setCurrentIndex(int(by_code))
        self.swap.setText(
            self.tr("Use the passphrase") if by_code else self.tr("Passphrase forgotten? Use the recovery code")
        )
        self.notice.hide()
        (self.code if by_code else self.secret).setFocus()

    def _ask(self, *, read_only: bool = False) -> None:
        by_code = self._by_code()
        text = self.code.text() if by_code else self.secret.text()
        if not self._busy.isHidden() or not text.strip():
            return
        self.notice.hide()
        self.read_only.hide()
        self._wait(waiting=True)
        (self.recovery if by_code else self.passphrase).emit(self._root(), text, read_only)

    def _wait(self, *, waiting: bool) -> None:
        self._busy.setVisible(waiting)
        for each in (self.unlock, self.secret, self.code, self.register, self.swap, self.elsewhere):
            each.setEnabled(not waiting)

    def failed(self, sentence: Sentence, *, in_use: bool = False) -> None:
        """Shows what was wrong and lets the person try again; what was typed stays, selected."""
        self._wait(waiting=False)
        self.notice.say(Tone.CAREFUL, f"{sentence.what} {sentence.next_step}")
        self.notice.show()
        self.read_only.setVisible(in_use)
        edit = self.code if self._by_code() else self.secret
        edit.setFocus()
        edit.selectAll()


def _name(root: Path) -> str:
    return root.name.removesuffix(".privdesk")
