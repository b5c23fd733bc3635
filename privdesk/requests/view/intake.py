"""A new request: typed in, or filled from a message; the dates show before anything is saved."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privdesk.core.dates import say_weekday_date
from privdesk.core.drafts import Draft
from privdesk.core.errors import ExpectedError, Refused
from privdesk.core.problems import Problem
from privdesk.core.sentences import problem_sentence
from privdesk.core.written import contains_bsn
from privdesk.requests.form import FIRST_OF_PERSON, INTAKE_SECTIONS, Intake, PersonForm
from privdesk.requests.model import AttachmentKind, Channel, Representation, SubjectRequest
from privdesk.requests.rules.deadlines import answer_deadline
from privdesk.requests.rules.intake import intake_problems, usual_reply
from privdesk.requests.rules.previous import earlier_of
from privdesk.requests.rules.suggest import suggest_rights
from privdesk.requests.view import circumstances
from privdesk.requests.view.beside import Beside
from privdesk.requests.view.circumstances import Circumstances
from privdesk.requests.view.filled import Filled, as_draft, filled_again
from privdesk.requests.view.house import House
from privdesk.requests.view.rights import RightsEditor
from privdesk.requests.view.services import Services
from privdesk.ui.editors.texts import Options
from privdesk.ui.form import Form
from privdesk.ui.frame import Heading, Muted, Notice
from privdesk.ui.growing import GrowingDialog
from privdesk.ui.room import Room
from privdesk.ui.theme import Tone, button, label, space

_PLACES = {"claims": "rights"} | circumstances.HOMES
"""Field of a request -> field of the intake."""

_TOLD_AT_ONCE = frozenset({"bsn-like", "mail-form", "received-long-ago", "represented-missing"})
"""Warnings that are of use while one types."""

PLACE = "requests.intake"

_TALLEST = 50
"""Lines of text."""

Known = Callable[[], Sequence[SubjectRequest]]
"""The requests that are in the register."""


class IntakeDialog(GrowingDialog):
    registered = Signal(object)
    """Carries the new SubjectRequest."""
    wanted = Signal(object)
    """Carries the id of an earlier request to look at instead."""

    def __init__(  # noqa: PLR0917 -- room, services, ways, what to choose from, what is known, where
        self,
        room: Room,
        services: Services,
        house: House,
        rights: Options,
        subjects: Options,
        filled: Filled | None,
        parent: QWidget,
        known: Known = tuple,
    ) -> None:
        super().__init__(QCoreApplication.translate("IntakeDialog", "New request"), parent, tallest=_TALLEST)
        self._room, self._services, self._house, self._known = room, services, house, known
        today = room.clock.today()
        self._draft = room.drafts.claim(PLACE, needs=("intake", "person", "files", "said")) if filled is None else None
        blank = Filled(intake=Intake(received=today, language=house.language, channel=Channel.PHONE))
        filled = filled_again(self._draft, blank.intake) if self._draft else filled or blank
        self._is_over = self._was_refused = self._was_chosen = self._reply_chosen = False
        self.settled = threading.Event()
        self._files, self._said, self._words = filled.files, filled.remarks, dict(filled.words)
        self.intake = Form(
            Intake,
            room.words,
            today=today,
            sections=INTAKE_SECTIONS,
            options={"subjects": subjects},
            editors={"rights": lambda _spec: RightsEditor(room.words, rights)},
        )
        self.person = PersonForm(room.words, today, FIRST_OF_PERSON)
        self.around = Form(Circumstances, room.words, today=today)
        self.intake.fill(filled.intake)
        self.person.fill({"representation": Representation.NONE} | filled.person)
        self.around.fill(filled.around)
        self._rights.explain(self._words)
        self._remarks = Notice(Tone.CAREFUL, "\n".join(self._said))
        self._remarks.setVisible(bool(self._said))
        self._beside = Beside(room.words, self._look_at, self._add_to if self._files else None)
        self._dates = Notice(Tone.INFO, "")
        self._do = button(self.tr("&Register the request"), look="primary", on=self._register)
        self._do.setDefault(True)
        self._cancel = button(self.tr("Cancel"), on=self.reject)
        self._lay_out()
        self._come_back()
        self._connect()
        self._say_dates()
        self._show_fields()
        self._judge()
        self.person.focus("name")

    @property
    def _rights(self) -> RightsEditor:
        editor = self.intake.editor("rights")
        assert isinstance(editor, RightsEditor)
        return editor

    def _connect(self) -> None:
        self.intake.left.connect(self._left_intake)
        self.person.left.connect(lambda _name: self._judge())
        self.around.left.connect(lambda _name: self._judge())
        self.person.changed.connect(self._person_changed)
        self.around.changed.connect(lambda _name: self._show_fields())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """In a long text Enter makes a line, so that it cannot register."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._register()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        columns = QHBoxLayout(self.inner)
        columns.setContentsMargins(0, 0, space(self), 0)
        columns.setSpacing(space(self, 3))
        who = QVBoxLayout()
        who.setSpacing(space(self, 1.6))
        who.addWidget(Heading(self.tr("Who asks")))
        who.addWidget(self.person)
        self._acting = label("", "doubtful")
        who.addWidget(self._acting)
        if self._files:
            who.addWidget(Heading(self.tr("What comes with it")))
            who.addWidget(Muted("\n".join(each.name for each in self._files)))
        who.addWidget(Heading(self.tr("Special circumstances")))
        who.addWidget(self.around)
        who.addStretch(1)
        what = QVBoxLayout()
        what.setSpacing(space(self, 1.6))
        what.addWidget(self.intake)
        columns.addLayout(who, 2)
        columns.addLayout(what, 3)
        row = QHBoxLayout()
        row.setSpacing(space(self))
        row.addWidget(Muted(self.tr("Ctrl+Enter registers from any field.")), 1)
        row.addWidget(self._do)
        row.addWidget(self._cancel)
        self.stack(self._remarks, self._beside, self.scrolled, self._dates, self.notice, row)
        self.take_room(160, _TALLEST)

    # -- what follows from what is typed

    def _left_intake(self, name: str) -> None:
        if name == "wish":
            self._propose()
        self._was_chosen = self._was_chosen or name == "rights"
        self._reply_chosen = self._reply_chosen or name == "reply_channel"
        if name == "channel":
            self._usual_reply()
        self._say_dates()
        self._show_fields()
        self._judge()

    def _propose(self) -> bool:
        """From what was typed, until the officer chose herself; True when that changed something."""
        if self._was_chosen or self._rights.value():
            return False
        self._words = {each.right: each.words for each in suggest_rights(self.intake.values()["wish"])}
        self._rights.propose(self._words)
        self._show_fields()
        return bool(self._words)

    def _usual_reply(self) -> None:
        if not self._reply_chosen:
            has_mail = bool(self.person.values()["email"].strip())
            usual = usual_reply(self.intake.values()["channel"], has_mail=has_mail)
            self.intake.editor("reply_channel").set_value(usual)

    def _person_changed(self, name: str) -> None:
        if name == "representation":
            self._show_fields()
        if name == "email":
            self._usual_reply()
            if self.intake.values()["address_known"]:
                self.intake.editor("address_known").set_value(False)
                said = self.tr("You changed the address: tick this only when the new one was known to us too.")
                self.intake.show_sentence("address_known", said, blocks=False)

    def _show_fields(self) -> None:
        rights = self.intake.values()["rights"]
        given = self.around.values()
        gone = circumstances.hidden(rights, given)
        for name in given:
            self.around.show_field(name, name not in gone)
        acts = self.person.values()["representation"]
        self.person.show_field("represented", acts is not Representation.NONE)
        said = (
            ""
            if acts is Representation.NONE
            else self.tr(
                "The name and address above are of who acts: letters go there. Nothing is sent before the authority or"
                " mandate was checked; the next step asks for it."
            )
        )
        self._acting.setText(said)
        self._acting.setVisible(bool(said))

    def _judge(self) -> None:
        """Warnings beside the fields, and what is known of the same person."""
        given = self._given()
        request = self._services.requests.draft(**given)
        self._beside.show_earlier(earlier_of(request, self._known()))
        texts = {name: text for name, text in self.around.values().items() if isinstance(text, str)}
        numbered = [Problem(name, "bsn-like", blocks=False) for name, text in texts.items() if contains_bsn(text)]
        for problem in [*intake_problems(request, self._room.clock.today()), *numbered]:
            if problem.code in _TOLD_AT_ONCE or (self._was_refused and problem.blocks):
                self._show_one(problem)

    def _given(self) -> dict[str, Any]:
        details = self.intake.values()
        rights = details.pop("rights")
        return {"rights": rights, "person": self.person.values(), "details": details}

    def _claims(self, rights: Sequence[str]) -> dict[str, dict[str, Any]]:
        """What is known of the claims besides."""
        around = self.around.values()
        names = ("controller_name", "controller_contact") if around["for_controller"] else ()
        return {right: {name: around[name] for name in names} for right in rights}

    def _look_at(self, request_id: UUID) -> None:
        self.reject()
        self.wanted.emit(request_id)

    def _add_to(self, request_id: UUID) -> None:
        """What came belongs to a request that is there already, such as a reminder of it."""
        service, settled = self._services.requests, self.settled
        files = [dataclasses.replace(each, kind=AttachmentKind.CORRESPONDENCE) for each in self._files]

        def add() -> None:
            for each in files:
                service.attach(request_id, each)
            settled.set()

        self._room.jobs.vault(add, lambda _done: self._look_at(request_id), owner=self, failed=self._failed)

    def _say_dates(self) -> None:
        """The term, before anything is saved."""
        words = self._room.words
        received = self.intake.values()["received"]
        if received is None or self.intake.unreadable():
            self._dates.say(Tone.INFO, self.tr("Fill in when the request was received: the term follows from it."))
            return
        term = answer_deadline(received, equated_days_roll=self._house.equated_days_roll).answer
        said = self.tr("Answer by {safe}.").format(safe=say_weekday_date(term.safe, words.language))
        if term.due != term.safe:
            legal = self.tr("The law gives until {due}.").format(due=say_weekday_date(term.due, words.language))
            said = f"{said} {legal}"
        reasons = "; ".join(each.say(words) for each in term.reasons)
        if reasons:
            said = f"{said} {reasons[:1].upper()}{reasons[1:]}."
        is_late = term.due < self._room.clock.today()
        if is_late:
            late = self.tr("That day has passed: register the request and answer at once.")
            said = f"{said} {late}"
        self._dates.say(Tone.DANGER if is_late else Tone.INFO, said)

    # -- registering

    def _register(self) -> None:
        if not self._do.isEnabled():
            return
        unreadable = [*self.intake.unreadable(), *self.person.unreadable(), *self.around.unreadable()]
        if unreadable:
            self._show(unreadable)
            return
        if self._propose():
            said = self.tr("These kinds of request are proposed from the words. Check them and register.")
            self.say(Tone.CAREFUL, said)
            return
        given = self._given()
        around = self.around.values()
        missing = circumstances.missing(around)
        if missing:
            self._show(missing)
            return
        self._do.setEnabled(False)
        service, files, settled = self._services.requests, tuple(self._files), self.settled
        claims = self._claims(given["rights"])
        ends = around["ended_on"] if "erasure" in given["rights"] else None
        kept = {"keep_reason": around["keep_reason"], "keep_until": around["keep_until"]}

        def register() -> SubjectRequest:
            if ends is None:
                made = service.register(**given, files=files, claims=claims)
            else:
                made = service.customer_ended(**given, files=files, claims=claims, ended_on=ends, **kept)
            settled.set()
            return made

        self._room.jobs.vault(register, self._done, owner=self, failed=self._failed)

    # -- over a lock

    def draft(self) -> Draft | None:
        if self._is_over:
            return None
        forms = {"intake": self.intake.draft(), "person": self.person.draft(), "around": self.around.draft()}
        return Draft(place=PLACE, content=forms | as_draft(self._files, self._said, self._words))

    def _come_back(self) -> None:
        drafts, draft = self._room.drafts, self._draft
        drafts.hold(self)
        self.finished.connect(lambda _how: self._end())
        if draft is not None:
            for form, name in ((self.intake, "intake"), (self.person, "person"), (self.around, "around")):
                held = draft.content.get(name, {})
                drafts.tell_left(Draft(place=PLACE, content=held), form.restore(held))
            self._rights.explain(self._words)

    def _end(self) -> None:
        self._is_over = True
        self._room.drafts.drop(self._draft)

    def _done(self, request: SubjectRequest) -> None:
        self.accept()
        self.registered.emit(request)

    def _failed(self, error: ExpectedError) -> None:
        self._do.setEnabled(True)
        if isinstance(error, Refused):
            self._was_refused = True
            self._show(error.problems)
        else:
            self.say_error(error, self._room.words)

    def _show(self, problems: Sequence[Problem]) -> None:
        self.notice.hide()
        homeless = [problem for problem in problems if not self._show_one(problem)]
        blocking = next((problem for problem in problems if problem.blocks and problem not in homeless), None)
        if blocking is not None:
            form, name = self._home(blocking)
            form.focus(name.partition(".")[0].partition("[")[0])
        if homeless:
            self.say(Tone.DANGER, "\n".join(problem_sentence(each, self._room.words) for each in homeless))

    def _show_one(self, problem: Problem) -> bool:
        form, name = self._home(problem)
        return form.show_sentence(name, problem_sentence(problem, self._room.words), blocks=problem.blocks)

    def _home(self, problem: Problem) -> tuple[Form, str]:
        name = _PLACES.get(problem.field, problem.field)
        if name.startswith("person."):
            return self.person, name.removeprefix("person.")
        if name in self.around.values():
            return self.around, name
        return (self.intake, name) if name.partition(".")[0] in self.intake.values() else (self.person, name)
