"""A short question before an intention: a few declared fields, the answer of the rules beside them, one verb."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from privdesk.core.errors import ExpectedError, Refused
from privdesk.core.problems import Problem
from privdesk.core.sentences import problem_sentence, sentence_of
from privdesk.ui.editors.kinds import EditorMaker
from privdesk.ui.editors.texts import Options
from privdesk.ui.form import Form
from privdesk.ui.frame import Notice
from privdesk.ui.room import Room
from privdesk.ui.theme import Tone, button, label, space


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """``shape``: a value class whose declared fields are asked; ``value``: what they hold at first.

    ``act`` runs on the vault's thread with the answers; with ``overridable`` also with ``despite``, the reason that
    sets such problems aside. Refused comes back beside the fields.
    """

    title: str
    verb: str
    shape: type
    act: Callable[..., object]
    explanation: str = ""
    value: Any = None
    options: Mapping[str, Options] | None = None
    editors: Mapping[str, EditorMaker] | None = None
    overridable: Callable[[Problem], bool] | None = None
    dangerous: bool = False
    warnings: Sequence[str] = ()


class AskDialog(QDialog):
    def __init__(self, room: Room, question: Question, parent: QWidget, then: Callable[[Any], object]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(question.title)
        self._room, self._question, self._then = room, question, then
        self.form = Form(
            question.shape,
            room.words,
            today=room.clock.today(),
            options=question.options or {},
            editors=question.editors or {},
        )
        if question.value is not None:
            self.form.fill(question.value)
        self._notice = Notice(Tone.DANGER, "")
        self._notice.hide()
        self._despite = QLineEdit()
        self._despite.setPlaceholderText(self.tr("Why you go on all the same"))
        self._despite.setAccessibleName(self.tr("Why you go on all the same"))
        self._despite.hide()
        self._do = button(question.verb, look="danger" if question.dangerous else "primary", on=self._go)
        self._cancel = button(self.tr("Cancel"), on=self.reject)
        self._lay_out()
        if question.dangerous:
            self._cancel.setFocus()
        else:
            self.form.focus_first()

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setSpacing(space(self, 1.4))
        if self._question.explanation:
            column.addWidget(label(self._question.explanation))
        for warning in self._question.warnings:
            column.addWidget(Notice(Tone.CAREFUL, warning))
        column.addWidget(self.form)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(inner)
        row = QHBoxLayout()
        row.setSpacing(space(self))
        row.addStretch(1)
        row.addWidget(self._do)
        row.addWidget(self._cancel)
        layout = QVBoxLayout(self)
        layout.setSpacing(space(self))
        layout.addWidget(scroll, 1)
        layout.addWidget(self._notice)
        layout.addWidget(self._despite)
        layout.addLayout(row)
        unit, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        wanted = inner.sizeHint().height() + line * 6
        self.resize(unit * 84, min(max(wanted, line * 12), line * 42))

    def _go(self) -> None:
        problems = self.form.unreadable()
        if problems:
            self.form.show_problems(problems)
            return
        values = self.form.values()
        if self._question.overridable is not None:
            values["despite"] = self._despite.text().strip()
        self._do.setEnabled(False)
        self._room.jobs.vault(lambda: self._question.act(**values), self._done, owner=self, failed=self._refused)

    def _done(self, result: object) -> None:
        self.accept()
        self._then(result)

    def _refused(self, error: ExpectedError) -> None:
        self._do.setEnabled(True)
        if not isinstance(error, Refused):
            said = sentence_of(error, self._room.words)
            self._say(f"{said.what} {said.next_step}")
            return
        homeless = self.form.show_problems(error.problems)
        overridable = self._question.overridable
        # a reason helps only when every problem in the way can be set aside
        blocking = [each for each in error.problems if each.blocks]
        may_go_on = overridable is not None and bool(blocking) and all(overridable(each) for each in blocking)
        if homeless:
            self._say("\n".join(problem_sentence(each, self._room.words) for each in homeless))
        self._despite.setVisible(may_go_on)
        if may_go_on:
            self._despite.setFocus()

    def _say(self, text: str) -> None:
        self._notice.say(Tone.DANGER, text)
        self._notice.show()
