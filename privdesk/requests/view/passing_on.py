"""Passing a request on to the controller: the text to send, and that it was sent."""

from __future__ import annotations

import threading

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from privdesk.core.drafts import Draft
from privdesk.core.errors import ExpectedError, Refused
from privdesk.core.sentences import problem_sentence
from privdesk.core.words import mark
from privdesk.formats.mail import Enclosed, unsent
from privdesk.requests.form import DayAnswer
from privdesk.requests.rules.passing_on import PassedOn
from privdesk.requests.rules.steps import StepAction
from privdesk.requests.service import Case, RequestService
from privdesk.ui.form import Form
from privdesk.ui.frame import Heading
from privdesk.ui.growing import GrowingDialog
from privdesk.ui.room import Room
from privdesk.ui.theme import button, label, space

FILE_NAME = mark("PassingOn", "request-to-controller.eml")

PLACE = f"requests.{StepAction.PASS_ON.value}"

_TALLEST = 42
"""Lines of text."""
_OF_THE_DAY = {"decided_on", "forwarded_on"}


class PassingOn(GrowingDialog):
    def __init__(self, room: Room, service: RequestService, case: Case, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("PassingOn", "Pass the request on"), parent, tallest=_TALLEST)
        self._room, self._service, self._id = room, service, case.request.id
        self._mail = PassedOn("", "", "")
        self._files: tuple[Enclosed, ...] = ()
        self._is_over = False
        self.settled = threading.Event()
        self._to = label("", selectable=True)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(self.fontMetrics().height() * 10)
        self.text.setAccessibleName(self.tr("What the controller reads"))
        self.form = Form(DayAnswer, room.words, today=room.clock.today())
        self.form.fill({"on": room.clock.today()})
        self.mail = button(self.tr("&Open as e-mail"), icon="mail", on=self._open_mail)
        self.copy = button(self.tr("&Copy the text"), icon="copy", on=self._copy)
        self.do = button(self.tr("&Record that it was passed on"), look="primary", on=self._record)
        self._cancel = button(self.tr("Cancel"), on=self.reject)
        self._lay_out()
        for each in (self.mail, self.copy):
            each.setEnabled(False)
        self._typed_before = self._come_back()
        room.jobs.vault(
            lambda: service.passing_on(self._id), lambda both: self._show(*both), owner=self, failed=self._failed
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.inner)
        column.setContentsMargins(0, 0, space(self), 0)
        column.setSpacing(space(self, 1.4))
        column.addWidget(Heading(self.windowTitle()))
        column.addWidget(
            label(
                self.tr(
                    "Send this with what came with the request, and record the day. After that the letter to the"
                    " person is the next step."
                )
            )
        )
        column.addWidget(self._to)
        column.addWidget(self.text, 1)
        means = QHBoxLayout()
        means.setSpacing(space(self))
        means.addWidget(self.mail)
        means.addWidget(self.copy)
        means.addStretch(1)
        column.addLayout(means)
        column.addWidget(self.form)
        row = QHBoxLayout()
        row.setSpacing(space(self))
        row.addStretch(1)
        row.addWidget(self.do)
        row.addWidget(self._cancel)
        self.stack(self.scrolled, self.notice, row)
        self.take_room(100, _TALLEST)

    def _show(self, mail: PassedOn, files: tuple[Enclosed, ...]) -> None:
        self._mail, self._files = mail, files
        names = ", ".join(each.name for each in files)
        to = self.tr("To: %1").replace("%1", mail.to or "–")
        enclosed = self.tr("Enclosed: %1").replace("%1", names) if names else ""
        self._to.setText("\n".join(each for each in (to, mail.subject, enclosed) if each))
        self.text.setPlainText(self._typed_before or mail.text)
        for each in (self.mail, self.copy):
            each.setEnabled(True)

    def _open_mail(self) -> None:
        made = unsent(self._mail.to, self._mail.subject, self.text.toPlainText(), self._files)
        name = self._room.words.say(FILE_NAME)
        self._room.papers.open(lambda: made, name, self._id, owner=self, failed=self._failed)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def _record(self) -> None:
        unreadable = self.form.unreadable()
        if unreadable:
            self.form.show_problems(unreadable)
            return
        day, settled = self.form.values()["on"], self.settled

        def record() -> None:
            self._service.pass_on(self._id, on=day)
            settled.set()

        self._room.jobs.vault(record, lambda _done: self.accept(), owner=self, failed=self._failed)

    # -- over a lock

    def draft(self) -> Draft | None:
        if self._is_over:
            return None
        typed = self.text.toPlainText() if self._mail.text else self._typed_before
        content = {"form": self.form.draft(), "text": typed if typed != self._mail.text else ""}
        return Draft(place=PLACE, ref=self._id, content=content)

    def _come_back(self) -> str:
        """The text as it was typed, when that was another than ours."""
        drafts = self._room.drafts
        drafts.hold(self)
        draft = drafts.claim(PLACE, self._id, needs=("form", "text"))
        self.finished.connect(lambda _how: self._end(draft))
        if draft is None:
            return ""
        drafts.tell_left(draft, self.form.restore(draft.content["form"]))
        return str(draft.content["text"])

    def _end(self, draft: Draft | None) -> None:
        self._is_over = True
        self._room.drafts.drop(draft)

    def _failed(self, error: ExpectedError) -> None:
        words = self._room.words
        problems = error.problems if isinstance(error, Refused) else ()
        of_the_day = next((each for each in problems if each.blocks and each.field in _OF_THE_DAY), None)
        if of_the_day is not None:
            self.form.show_sentence("on", problem_sentence(of_the_day, words))
            return
        self.say_error(error, words)
