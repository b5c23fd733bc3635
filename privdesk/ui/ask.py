"""A short question before an intention: a few declared fields, the answer of the rules beside them, one verb."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from privdesk.core.drafts import Draft
from privdesk.core.errors import ExpectedError, Refused
from privdesk.core.problems import Problem
from privdesk.core.sentences import problem_sentence
from privdesk.ui.editors.kinds import EditorMaker
from privdesk.ui.editors.texts import Options
from privdesk.ui.form import Form
from privdesk.ui.frame import Notice
from privdesk.ui.growing import GrowingDialog
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
    narrows: Callable[[Mapping[str, Any]], Mapping[str, Sequence[tuple[Any, str]]]] | None = None
    """What can be chosen in a field, given the others."""
    follows: Callable[[str, Mapping[str, Any]], Mapping[str, Any]] | None = None
    """What other fields begin with anew, after the answer in one field."""
    tells: Callable[[Mapping[str, Any]], str] | None = None
    """What is good to know of the answers as they stand; shown below the fields, and in nobody's way."""
    homes: Mapping[str, str] = field(default_factory=dict)
    """Field of which the rules complain -> field in which it is asked here."""
    warnings: Sequence[str] = ()
    place: str = ""
    """With ``ref`` and ``part``: as in ``Draft``. Without a place what was typed is not kept at a lock."""
    ref: UUID | None = None
    part: str = ""


class AskDialog(GrowingDialog):
    def __init__(self, room: Room, question: Question, parent: QWidget, then: Callable[[Any], object]) -> None:
        super().__init__(question.title, parent, tallest=_TALLEST)
        self._room, self._question, self._then = room, question, then
        self._hidden: Collection[str] = ()
        self._is_over = False
        self.settled = threading.Event()
        self.form = Form(
            question.shape,
            room.words,
            today=room.clock.today(),
            options=question.options or {},
            editors=question.editors or {},
        )
        if question.value is not None:
            self.form.fill(question.value)
        self.advice = Notice(Tone.INFO, "")
        self.advice.hide()
        self.despite = QLineEdit()
        self.despite.setPlaceholderText(self.tr("Why you go on all the same"))
        self.despite.setAccessibleName(self.tr("Why you go on all the same"))
        self.despite.hide()
        self.do = button(question.verb, look="primary", on=self._go)
        self.do.setDefault(True)
        self.cancel = button(self.tr("Cancel"), on=self.reject)
        self._lay_out()
        self.form.changed.connect(self._answered)
        self._come_back()
        self._show_fields()
        self._fit()
        self.form.focus_first()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.inner)
        column.setContentsMargins(0, 0, space(self), 0)
        column.setSpacing(space(self, 1.4))
        column.addWidget(label(self._question.title, "heading"))
        if self._question.explanation:
            column.addWidget(label(self._question.explanation))
        for warning in self._question.warnings:
            column.addWidget(Notice(Tone.CAREFUL, warning))
        column.addWidget(self.form)
        column.addWidget(self.advice)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(space(self))
        row.addStretch(1)
        row.addWidget(self.do)
        row.addWidget(self.cancel)
        self.stack(self.scrolled, self.notice, self.despite, row)

    def _answered(self, name: str) -> None:
        if self._question.follows is not None:
            for other, value in self._question.follows(name, self.form.values()).items():
                self.form.editor(other).set_value(value)
        self._show_fields()

    def _show_fields(self) -> None:
        question, values = self._question, self.form.values()
        if question.narrows is not None:
            for name, offered in question.narrows(values).items():
                self.form.narrow(name, offered)
            values = self.form.values()
        if question.hides is not None:
            self._hidden = question.hides(values)
            for name in values:
                self.form.show_field(name, name not in self._hidden)
        if question.tells is not None:
            said = question.tells({name: value for name, value in values.items() if name not in self._hidden})
            self.advice.say(Tone.INFO, said)
            self.advice.setVisible(bool(said))

    def _fit(self) -> None:
        """As high as what is asked, within bounds."""
        unit, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        width = unit * _WIDTH
        wanted = self.inner.heightForWidth(width - 2 * space(self, 2)) + line * 5
        self.fit(width, wanted, least=10)

    def _go(self) -> None:
        problems = self.form.unreadable()
        if problems:
            self.form.show_problems(problems)
            return
        values = {name: value for name, value in self.form.values().items() if name not in self._hidden}
        if self._question.overridable is not None:
            values["despite"] = self.despite.text().strip()
        self.do.setEnabled(False)
        question, settled = self._question, self.settled

        def act() -> object:
            result = question.act(**values)
            settled.set()
            return result

        self._room.jobs.vault(act, self._done, owner=self, failed=self._refused)

    def _done(self, result: object) -> None:
        self.accept()
        self._then(result)

    def _refused(self, error: ExpectedError) -> None:
        self.do.setEnabled(True)
        self.notice.hide()
        if not isinstance(error, Refused):
            self.say_error(error, self._room.words)
            return
        problems = [self._at_home(each) for each in error.problems]
        homeless = self.form.show_problems(problems)
        homeless += [each for each in problems if each.field in self._hidden]
        overridable = self._question.overridable
        # a reason helps only when every problem in the way can be set aside
        blocking = [each for each in error.problems if each.blocks]
        may_go_on = overridable is not None and bool(blocking) and all(overridable(each) for each in blocking)
        if homeless:
            self.say(Tone.DANGER, "\n".join(problem_sentence(each, self._room.words) for each in homeless))
        self.despite.setVisible(may_go_on)
        if may_go_on:
            self.despite.setFocus()

    def _at_home(self, problem: Problem) -> Problem:
        name = problem.field.rpartition(".")[2]
        return replace(problem, field=self._question.homes.get(name, name))

    # -- over a lock

    def draft(self) -> Draft | None:
        if self._is_over:
            return None
        question = self._question
        content = {"form": self.form.draft(), "despite": self.despite.text()}
        return Draft(place=question.place, ref=question.ref, part=question.part, content=content)

    def _come_back(self) -> None:
        question, drafts = self._question, self._room.drafts
        if not question.place:
            return
        drafts.hold(self)
        draft = drafts.claim(question.place, question.ref, question.part, needs=("form", "despite"))
        if draft is not None:
            drafts.tell_left(draft, self.form.restore(draft.content["form"]))
            self.despite.setText(draft.content["despite"])
            self.despite.setVisible(bool(draft.content["despite"]))
        self.finished.connect(lambda _how: self._end(draft))

    def _end(self, draft: Draft | None) -> None:
        self._is_over = True
        self._room.drafts.drop(draft)
