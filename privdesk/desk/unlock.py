"""The first thing one sees: whose register this is, and the passphrase. Imports nothing heavy (first paint)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from privdesk.core.sentences import Sentence
from privdesk.ui.frame import Notice, SecretEdit
from privdesk.ui.icons import icon
from privdesk.ui.theme import Tone, button, label, space


class UnlockPage(QWidget):
    """Asks; it does not open anything itself."""

    passphrase = Signal(object, str)
    """Folder of the register, passphrase."""
    recovery = Signal(object, str)
    """Folder of the register, recovery code."""
    other = Signal()

    def __init__(self, registers: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shield = label("")
        self._shield.setPixmap(icon("shield-check").pixmap(space(self, 7), space(self, 7)))
        self._shield.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._title = label(self.tr("Open the register"), "title")
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._register = QComboBox()
        self._register.setAccessibleName(self.tr("Register"))
        for root in registers:
            self._register.addItem(root.name.removesuffix(".privdesk"), root)
        self._register.setVisible(len(registers) > 1)
        if len(registers) == 1:
            self._title.setText(self.tr("Register: %1").replace("%1", registers[0].name.removesuffix(".privdesk")))
        self._secret = SecretEdit()
        self._secret.setAccessibleName(self.tr("Passphrase"))
        self._code = QLineEdit()
        self._code.setAccessibleName(self.tr("Recovery code"))
        self._code.setPlaceholderText("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX")
        self._notice = Notice(Tone.CAREFUL, "")
        self._notice.hide()
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Unlocking"))
        self._busy.hide()
        self._open = button(self.tr("&Unlock"), look="primary", on=self._ask)
        self._swap = button(self.tr("Passphrase forgotten? Use the recovery code"), look="link", on=self._turn)
        self._elsewhere = button(self.tr("Open another register, or make a new one"), look="link", on=self.other.emit)
        self._lay_out()
        self._secret.returnPressed.connect(self._ask)
        self._code.returnPressed.connect(self._ask)
        self.setFocusProxy(self._secret)

    def _lay_out(self) -> None:
        question, answer = label(self.tr("Passphrase")), label(self.tr("Recovery code of the kit, 9 groups of 4"))
        question.setBuddy(self._secret)
        answer.setBuddy(self._code)
        self._ways = QStackedWidget()
        for words, edit in ((question, self._secret), (answer, self._code)):
            way = QWidget()
            column = QVBoxLayout(way)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(space(self, 0.5))
            column.addWidget(words)
            column.addWidget(edit)
            self._ways.addWidget(way)
        middle = QVBoxLayout()
        middle.setSpacing(space(self, 1.2))
        middle.addStretch(2)
        parts = (self._shield, self._title, self._register, self._ways, self._notice, self._busy, self._open)
        for part in (*parts, self._swap, self._elsewhere):
            middle.addWidget(part)
        middle.addStretch(3)
        narrow = QWidget()
        narrow.setLayout(middle)
        narrow.setFixedWidth(self.fontMetrics().averageCharWidth() * 62)
        across = QHBoxLayout(self)
        across.addStretch(1)
        across.addWidget(narrow)
        across.addStretch(1)

    def _root(self) -> Path:
        root = self._register.currentData()
        assert isinstance(root, Path)
        return root

    def _turn(self) -> None:
        by_code = self._ways.currentIndex() == 0
        self._ways.setCurrentIndex(int(by_code))
        self._swap.setText(
            self.tr("Use the passphrase") if by_code else self.tr("Passphrase forgotten? Use the recovery code")
        )
        (self._code if by_code else self._secret).setFocus()

    def _ask(self) -> None:
        if self._busy.isVisible():
            return
        by_code = self._ways.currentIndex() == 1
        text = self._code.text() if by_code else self._secret.text()
        if not text.strip():
            return
        self._notice.hide()
        self._wait(waiting=True)
        (self.recovery if by_code else self.passphrase).emit(self._root(), text)

    def _wait(self, *, waiting: bool) -> None:
        self._busy.setVisible(waiting)
        self._open.setEnabled(not waiting)
        self._secret.setEnabled(not waiting)
        self._code.setEnabled(not waiting)

    def failed(self, sentence: Sentence) -> None:
        """Shows what was wrong and lets the person try again; what was typed stays, selected."""
        self._wait(waiting=False)
        self._notice.say(Tone.CAREFUL, f"{sentence.what} {sentence.next_step}")
        self._notice.show()
        edit = self._code if self._ways.currentIndex() == 1 else self._secret
        edit.setFocus()
        edit.selectAll()
