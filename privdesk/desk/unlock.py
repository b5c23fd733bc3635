"""The first thing one sees: whose register this is, and the passphrase. Imports nothing heavy (first paint)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from privdesk.core.folders import name_of
from privdesk.desk.door import lay_door
from privdesk.ui.frame import SecretEdit
from privdesk.ui.theme import Tone, button, label, space

if TYPE_CHECKING:
    from PySide6.QtWidgets import QComboBox, QLabel, QProgressBar, QPushButton

    from privdesk.core.sentences import Sentence
    from privdesk.ui.frame import Notice

W = TypeVar("W", bound=QWidget)


class Remedy(NamedTuple):
    """What can be done about a register that does not open."""

    text: str
    icon: str
    act: Callable[[], object]


class UnlockPage(QWidget):
    """Asks; it does not open anything itself."""

    passphrase = Signal(object, str, bool)
    """Folder of the register, passphrase, whether to open it for reading only."""
    recovery = Signal(object, str, bool)
    """Folder of the register, recovery code, whether to open it for reading only."""
    keyring = Signal(object)
    """Folder of a register that the keyring of this computer opens."""
    turned = Signal(object)
    """To the register in this folder, when there are several."""
    other = Signal()

    def __init__(
        self, registers: Sequence[Path], parent: QWidget | None = None, *, remembered: Collection[Path] = ()
    ) -> None:
        """``remembered``: which of them the keyring of this computer opens."""
        super().__init__(parent)
        self._registers = tuple(registers)
        self._remembered = frozenset(remembered)
        self._remedies: list[QPushButton] = []
        self.register = self._choice() if len(self._registers) > 1 else None
        self.secret = SecretEdit()
        self.secret.setAccessibleName(self.tr("Passphrase"))
        self.unlock = button(self.tr("&Unlock"), look="primary", icon="lock-open", on=self._ask)
        self.swap = button(self.tr("Passphrase forgotten? Use the recovery code"), look="link", on=self._turn)
        self.elsewhere = button(
            self.tr("Open another register, or make a new one"), look="link", on=lambda: self.other.emit()
        )
        self._lay_out()
        self.secret.returnPressed.connect(self._ask)
        self.setFocusProxy(self.secret)
        self._offer_keyring()
        if self.register is not None:
            self.register.currentIndexChanged.connect(self._turn_register)

    def _lay_out(self) -> None:
        choice = () if self.register is None else (self.register,)
        title = self.tr("Open the register") if choice else name_of(self._registers[0].name)
        self._ways = QStackedWidget()
        links = QWidget()
        self._column = lay_door(self, title, (*choice, self._ways, self.unlock, links))
        self._add_way(self.tr("&Passphrase"), self.secret)
        below = QVBoxLayout(links)
        below.setContentsMargins(0, space(self), 0, 0)
        below.setSpacing(space(self, 0.8))
        below.addWidget(self.swap)
        below.addWidget(self.elsewhere)
        in_turn = (*choice, self.secret, self.unlock, self.swap, self.elsewhere)
        for one, other in pairwise(in_turn):
            self.setTabOrder(one, other)

    def _add_way(self, text: str, edit: QLineEdit) -> None:
        way = QWidget(self._ways)
        column = QVBoxLayout(way)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(self, 0.5))
        question = label(text)
        question.setBuddy(edit)
        column.addWidget(question)
        column.addWidget(edit)
        self._ways.addWidget(way)

    def _choice(self) -> QComboBox:
        from PySide6.QtWidgets import QComboBox

        made = QComboBox(self)
        made.setAccessibleName(self.tr("Register"))
        made.addItems([name_of(root.name) for root in self._registers])
        return made

    # -- what is hidden at first is made when it is needed: the first paint does not wait for it

    @cached_property
    def code(self) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(self.tr("Recovery code"))
        made.setPlaceholderText("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX")
        made.returnPressed.connect(self._ask)
        self._add_way(self.tr("Recovery &code of the kit, 9 groups of 4"), made)
        self.setTabOrder(self.secret, made)
        return made

    @cached_property
    def notice(self) -> Notice:
        from privdesk.ui.frame import Notice

        return self._hide(Notice(Tone.CAREFUL, ""), self._column.indexOf(self._ways) + 1)

    @cached_property
    def by_keyring(self) -> QPushButton:
        made = button(
            self.tr("Open with the &keyring of this computer"), icon="lock-open", on=lambda: self.try_keyring()
        )
        self._hide(made, self._column.indexOf(self.unlock) + 1)
        self.setTabOrder(self.unlock, made)
        return made

    @cached_property
    def _doing(self) -> QLabel:
        return self._hide(label("", "muted"), self._column.indexOf(self.unlock))

    @cached_property
    def _busy(self) -> QProgressBar:
        from PySide6.QtWidgets import QProgressBar

        made = QProgressBar()
        made.setRange(0, 0)
        made.setTextVisible(False)
        made.setAccessibleName(self.tr("Unlocking"))
        return self._hide(made, self._column.indexOf(self.unlock))

    @cached_property
    def read_only(self) -> QPushButton:
        made = button(self.tr("Open it to &read only"), icon="eye", on=lambda: self._ask(read_only=True))
        self._hide(made, self._column.indexOf(self.unlock) + 1)
        self.setTabOrder(self.unlock, made)
        return made

    def _hide(self, made: W, place: int) -> W:
        made.hide()
        self._column.insertWidget(place, made)
        return made

    def try_with(self, passphrase: str) -> None:
        """For a passphrase that is no secret (the sample register)."""
        self.secret.setText(passphrase)
        self._ask()

    def try_keyring(self) -> None:
        if self.root in self._remembered and self._busy.isHidden():
            self.keyring.emit(self.root)

    def _offer_keyring(self) -> None:
        if self._remembered:
            self.by_keyring.setVisible(self.root in self._remembered)

    def _turn_register(self) -> None:
        self.notice.hide()
        self.read_only.hide()
        self._forget_remedies()
        self._offer_keyring()
        self.turned.emit(self.root)

    @property
    def root(self) -> Path:
        return self._registers[self.register.currentIndex() if self.register is not None else 0]

    def _by_code(self) -> bool:
        return self._ways.currentIndex() == 1

    def _turn(self) -> None:
        by_code = not self._by_code()
        edit = self.code if by_code else self.secret
        self._ways.setCurrentIndex(int(by_code))
        self.swap.setText(
            self.tr("Use the passphrase") if by_code else self.tr("Passphrase forgotten? Use the recovery code")
        )
        self.notice.hide()
        edit.setFocus()

    def _ask(self, *, read_only: bool = False) -> None:
        by_code = self._by_code()
        text = self.code.text() if by_code else self.secret.text()
        if not self._busy.isHidden() or not text.strip():
            return
        (self.recovery if by_code else self.passphrase).emit(self.root, text, read_only)

    def wait(self, sentence: str = "") -> None:
        """While the register is being opened. ``sentence``: what is done, when that is not plain."""
        self.notice.hide()
        self.read_only.hide()
        self._forget_remedies()
        self._wait(waiting=True)
        if sentence:
            self._doing.setText(sentence)
            self._doing.show()

    def _wait(self, *, waiting: bool) -> None:
        self._busy.setVisible(waiting)
        self._doing.hide()
        kept = (self.by_keyring,) if self._remembered else ()
        for each in (self.register, self.unlock, self.secret, self.code, self.swap, self.elsewhere, *kept):
            if each is not None:
                each.setEnabled(not waiting)

    def ask_instead(self, sentence: str) -> None:
        """The passphrase, and why: a lock, or a keyring that did not open it."""
        self._wait(waiting=False)
        self.notice.say(Tone.INFO, sentence)
        self.notice.show()
        self.secret.setFocus()

    def failed(self, sentence: Sentence, *, can_be_read: bool = False, remedies: Sequence[Remedy] = ()) -> None:
        """Shows what was wrong and lets the person try again; what was typed stays, selected.

        ``can_be_read``: it only cannot be written to now.
        """
        self._wait(waiting=False)
        self.notice.say(Tone.CAREFUL, f"{sentence.what} {sentence.next_step}")
        self.notice.show()
        self.read_only.setVisible(can_be_read)
        self._offer_remedies(remedies)
        edit = self.code if self._by_code() else self.secret
        edit.setFocus()
        edit.selectAll()

    def _offer_remedies(self, remedies: Sequence[Remedy]) -> None:
        self._forget_remedies()
        before: QWidget = self.read_only
        for place, each in enumerate(remedies, start=self._column.indexOf(self.read_only) + 1):
            made = button(each.text, icon=each.icon, on=each.act)
            self._column.insertWidget(place, made)
            self.setTabOrder(before, made)
            self._remedies.append(made)
            before = made

    def _forget_remedies(self) -> None:
        for each in self._remedies:
            each.hide()
            each.deleteLater()  # it may be the one whose click is being answered
        self._remedies = []
