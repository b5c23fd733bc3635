"""A short question before an intention: a few declared fields, the answer of the rules beside them, one verb."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from privdesk.core.errors import ExpectedError, Refused
from privdesk.core.problems import Problem
from privdesk.core.sentences import problem_sentence, sentence_of
from privdesk.ui.editors.kinds import EditorMaker
from privdesk.ui.editors.texts import Options
from privdesk.ui.form import Form
from privdesk.ui.frame import Notice
from privdesk.ui.ledger import Scrolled
from privdesk.ui.room import Room
from privdesk.ui.theme import Tone, button, label, space

_WIDTH = 80
"""Characters."""
_TALLEST = 40
"""Lines of text."""


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
    hides: Callable[[Mapping[str, Any]], Collection[str]] | None = None
    """Fields that need no answer, given the others; ``act`` is not called with them."""
    homes: Mapping[str, str] = field(default_factory=dict)
    """Field of which the rules complain -> field in which it is asked here."""
    warnings: Sequence[str] = ()


class AskDialog(QDialog):
    def __init__(self, room: Room, question: Question, parent: QWidget, then: Callable[[Any], object]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(question.title)
        self._room, self._question, self._then = room, question, then
        self._hidden: Collection[str] = ()
        self.form = Form(
            question.shape,
            room.words,
            today=room.clock.today(),
            options=question.options or {},
            editors=question.editors or {},
        )
        if question.value is not None:
            self.form.fill(question.value)
        self.notice = Notice(Tone.DANGER, "")
        self.notice.hide()
        self.despite = QLineEdit()
        self.despite.setPlaceholderText(self.tr("Why you go on all the same"))
        self.despite.setAccessibleName(self.tr("Why you go on all the same"))
        self.despite.hide()
        self.do = button(question.verb, look="primary", on=self._go)
        self.do.setDefault(True)
        self.cancel = button(self.tr("Cancel"), on=self.reject)
        self._lay_out()
        self.form.changed.connect(lambda _name: self._show_fields())
        self._show_fields()
        self._fit()
        self.form.focus_first()

    def _lay_out(self) -> None:
        margin = space(self, 2)
        self._inner = QWidget()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, space(self), 0)
        column.setSpacing(space(self, 1.4))
        column.addWidget(label(self._question.title, "heading"))
        if self._question.explanation:
            column.addWidget(label(self._question.explanation))
        for warning in self._question.warnings:
            column.addWidget(Notice(Tone.CAREFUL, warning))
        column.addWidget(self.form)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(space(self))
        row.addStretch(1)
        row.addWidget(self.do)
        row.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(space(self, 1.4))
        layout.addWidget(Scrolled(self._inner), 1)
        layout.addWidget(self.notice)
        layout.addWidget(self.despite)
        layout.addLayout(row)

    def _show_fields(self) -> None:
        if self._question.hides is None:
            return
        values = self.form.values()
        self._hidden = self._question.hides(values)
        for name in values:
            self.form.show_field(name, name not in self._hidden)

    def _fit(self) -> None:
        """As high as what is asked, within bounds."""
        unit, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        width = unit * _WIDTH
        wanted = self._inner.heightForWidth(width - 2 * space(self, 2)) + line * 5
        self.resize(width, min(max(wanted, line * 10), line * _TALLEST))

    def _go(self) -> None:
        problems = self.form.unreadable()
        if problems:
            self.form.show_problems(problems)
            return
        values = {name: value for name, value in self.form.values().items() if name not in self._hidden}
        if self._question.overridable is not None:
            values["despite"] = self.despite.text().strip()
        self.do.setEnabled(False)
        self._room.jobs.vault(lambda: self._question.act(**values), self._done, owner=self, failed=self._refused)

    def _done(self, result: object) -> None:
        self.accept()
        self._then(result)

    def _refused(self, error: ExpectedError) -> None:
        self.do.setEnabled(True)
        self.notice.hide()
        if not isinstance(error, Refused):
            said = sentence_of(error, self._room.words)
            self._say(f"{said.what} {said.next_step}")
            return
        problems = [self._at_home(each) for each in error.problems]
        homeless = self.form.show_problems(problems)
        homeless += [each for each in problems if each.field in self._hidden]
        overridable = self._question.overridable
        # a reason helps only when every problem in the way can be set aside
        blocking = [each for each in error.problems if each.blocks]
        may_go_on = overridable is not None and bool(blocking) and all(overridable(each) for each in blocking)
        if homeless:
            self._say("\n".join(problem_sentence(each, self._room.words) for each in homeless))
        self.despite.setVisible(may_go_on)
        if may_go_on:
            self.despite.setFocus()

    def _at_home(self, problem: Problem) -> Problem:
        name = problem.field.rpartition(".")[2]
        return replace(problem, field=self._question.homes.get(name, name))

    def _say(self, text: str) -> None:
        self.notice.say(Tone.DANGER, text)
        self.notice.show()
