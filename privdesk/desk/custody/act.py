"""A question before something is done with the keys: what it means, the secret it needs, one verb; Cancel beside it.

What was typed lives in the lines of this dialog and nowhere else: no draft is made of it, at a lock it is gone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from privdesk.core.errors import ExpectedError, PassphraseTaken, WeakPassphrase, WrongSecret
from privdesk.desk.create_pages import PassphrasePage
from privdesk.desk.custody.fitted import FittedDialog
from privdesk.ui.frame import Notice, SecretEdit
from privdesk.ui.room import Room
from privdesk.ui.theme import Button, Tone, button, label


class Typed(NamedTuple):
    """``secret``: what is there already; ``fresh``: the new passphrase. Empty when it was not asked."""

    secret: str
    fresh: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """``do`` runs on the vault's thread. ``asks``: what the present secret is called; "" asks for none.

    ``sets``: what the new passphrase is called. ``instead``: the text of another way, which ``turn`` goes.
    """

    title: str
    verb: str
    do: Callable[[Typed], object]
    sentence: str = ""
    points: Sequence[str] = ()
    goes: Sequence[str] = ()
    stays: Sequence[str] = ()
    warning: str = ""
    asks: str = ""
    sets: str = ""
    is_grave: bool = False
    instead: str = ""
    turn: Callable[[], object] | None = None


class ActDialog(FittedDialog):
    failed = Signal()

    def __init__(self, room: Room, act: Act, parent: QWidget, then: Callable[[Any], object]) -> None:
        super().__init__(act.title, parent)
        self._room, self._act, self._then = room, act, then
        self.secret = SecretEdit() if act.asks else None
        self.fresh = PassphrasePage(act.sets) if act.sets else None
        self.waiting = QProgressBar()
        self.waiting.setRange(0, 0)
        self.waiting.setTextVisible(False)
        self.waiting.setAccessibleName(act.verb)
        self.waiting.hide()
        self.verb = button(act.verb, look="danger" if act.is_grave else "primary", on=self._go)
        self.cancel = button(self.tr("Cancel"), on=self.reject)
        self.other = button(act.instead, on=self._turn) if act.turn else None
        self._lay_out()
        self._connect()
        self._judge()

    def _lay_out(self) -> None:
        act = self._act
        if act.sentence:
            self.column.addWidget(label(act.sentence))
        self.bullets("", act.points)
        self.bullets(self.tr("This goes:"), act.goes)
        self.bullets(self.tr("This stays:"), act.stays)
        if act.warning:
            self.column.addWidget(Notice(Tone.CAREFUL, act.warning))
        if self.secret is not None:
            name = label(act.asks)
            name.setBuddy(self.secret)
            self.secret.setAccessibleName(act.asks)
            self.column.addWidget(name)
            self.column.addWidget(self.secret)
        if self.fresh is not None:
            inner = self.fresh.layout()
            assert inner is not None
            inner.setContentsMargins(0, 0, 0, 0)
            self.column.addWidget(self.fresh)
        self.column.addWidget(self.waiting)
        self.end_with([each for each in (self.other, self.verb, self.cancel) if each is not None])
        self.setAccessibleDescription("\n".join([act.sentence, *act.points, *act.goes, *act.stays, act.warning]))

    def _connect(self) -> None:
        if self.secret is not None:
            self.secret.textChanged.connect(lambda _text: self._judge())
        if self.fresh is not None:
            self.fresh.completeChanged.connect(self._judge)
        typed = self.secret or (self.fresh.first if self.fresh else None)
        default: Button = self.verb if typed is not None else self.cancel
        default.setDefault(True)
        (typed or default).setFocus()

    def _judge(self) -> None:
        asked = self.secret is None or bool(self.secret.text().strip())
        self.verb.setEnabled(asked and (self.fresh is None or self.fresh.isComplete()))

    def _turn(self) -> None:
        self.reject()
        if self._act.turn is not None:
            self._act.turn()

    def _go(self) -> None:
        typed = Typed(
            secret=self.secret.text() if self.secret else "", fresh=self.fresh.first.text() if self.fresh else ""
        )
        self.notice.hide()
        self._wait(waiting=True)
        act = self._act
        self._room.jobs.vault(lambda: act.do(typed), self._finish, owner=self, failed=self._failed)

    def _wait(self, *, waiting: bool) -> None:
        self.is_working = waiting
        self.waiting.setVisible(waiting)
        for each in (self.secret, self.fresh, self.verb, self.cancel, self.other):
            if each is not None:
                each.setEnabled(not waiting)

    def _finish(self, result: Any) -> None:
        self._forget()
        self.accept()
        self._then(result)

    def _failed(self, error: ExpectedError) -> None:
        self._wait(waiting=False)
        self._judge()
        if self.secret is not None and isinstance(error, WrongSecret):
            # the new passphrase stands here too: say which of the two
            said = self.tr(
                "{line}: what you typed does not fit. Watch capital letters and spaces. When it is lost, open the "
                "register with the recovery code."
            )
            self.say(Tone.DANGER, said.format(line=self._act.asks))
        else:
            self.say_error(error, self._room.words)
        of_new = self.fresh is not None and isinstance(error, (PassphraseTaken, WeakPassphrase))
        line = self.fresh.first if self.fresh is not None and (of_new or self.secret is None) else self.secret
        if line is not None:
            line.setFocus()
            line.selectAll()
        self.failed.emit()

    def _forget(self) -> None:
        lines = [self.secret, *((self.fresh.first, self.fresh.again) if self.fresh else ())]
        for each in lines:
            if each is not None:
                each.forget()
