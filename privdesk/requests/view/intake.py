"""A new request: typed in, or filled from a message; the dates show before anything is saved."""

from __future__ import annotations

import base64
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from privdesk.core.dates import say_weekday_date
from privdesk.core.drafts import Draft
from privdesk.core.errors import ExpectedError, Refused
from privdesk.core.problems import Problem
from privdesk.core.sentences import problem_sentence, sentence_of
from privdesk.requests.form import FIRST_OF_PERSON, INTAKE_SECTIONS, Intake, PersonForm
from privdesk.requests.model import AttachmentKind, SubjectRequest
from privdesk.requests.rules.deadlines import answer_deadline
from privdesk.requests.service import IncomingFile
from privdesk.requests.view.house import House
from privdesk.requests.view.services import Services
from privdesk.ui.editors.texts import Options
from privdesk.ui.form import Form
from privdesk.ui.frame import Heading, Muted, Notice
from privdesk.ui.ledger import Scrolled
from privdesk.ui.room import Room
from privdesk.ui.theme import Tone, button, space

_PLACES = {"claims": "rights"}
"""Field of a request -> field of the intake."""


PLACE = "requests.intake"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """What a message told: as far as it goes. ``remarks``: sentences about what could not be read."""

    intake: Intake
    person: dict[str, Any]
    files: tuple[IncomingFile, ...] = ()
    remarks: tuple[str, ...] = ()


class IntakeDialog(QDialog):
    registered = Signal(object)
    """Carries the new SubjectRequest."""

    def __init__(  # noqa: PLR0917 -- room, services, ways, what to choose from, what is known, where
        self,
        room: Room,
        services: Services,
        house: House,
        rights: Options,
        subjects: Options,
        filled: Filled | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New request"))
        self._room, self._services, self._house = room, services, house
        today = room.clock.today()
        self._draft = room.drafts.claim(PLACE, needs=("intake", "person", "files", "said")) if filled is None else None
        if self._draft:
            filled = _filled_again(self._draft, Intake(received=today, language=house.language))
        self._is_over = False
        self.settled = threading.Event()
        self._files: Sequence[IncomingFile] = filled.files if filled else ()
        self.intake = Form(
            Intake, room.words, today=today, sections=INTAKE_SECTIONS, options={"rights": rights, "subjects": subjects}
        )
        self.person = PersonForm(room.words, today, FIRST_OF_PERSON)
        self.intake.fill(filled.intake if filled else Intake(received=today, language=house.language))
        if filled:
            self.person.fill(filled.person)
        self._said = filled.remarks if filled else ()
        self._remarks = Notice(Tone.CAREFUL, "\n".join(self._said))
        self._remarks.setVisible(bool(self._said))
        self._dates = Notice(Tone.INFO, "")
        self._wrong = Notice(Tone.DANGER, "")
        self._wrong.hide()
        self._do = button(self.tr("&Register the request"), look="primary", on=self._register)
        self._do.setDefault(True)
        self._cancel = button(self.tr("Cancel"), on=self.reject)
        self._lay_out()
        self._come_back()
        self.intake.left.connect(lambda _name: self._say_dates())
        self._say_dates()
        self.person.focus("name")

    def _lay_out(self) -> None:
        inner = QWidget()
        columns = QHBoxLayout(inner)
        columns.setContentsMargins(0, 0, space(self), 0)
        columns.setSpacing(space(self, 3))
        who = QVBoxLayout()
        who.setSpacing(space(self, 1.6))
        who.addWidget(Heading(self.tr("Who asks")))
        who.addWidget(self.person)
        if self._files:
            who.addWidget(Heading(self.tr("What comes with it")))
            who.addWidget(Muted("\n".join(each.name for each in self._files)))
        who.addStretch(1)
        columns.addLayout(who, 2)
        columns.addWidget(self.intake, 3)
        row = QHBoxLayout()
        row.setSpacing(space(self))
        row.addStretch(1)
        row.addWidget(self._do)
        row.addWidget(self._cancel)
        layout = QVBoxLayout(self)
        margin = space(self, 2)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(space(self, 1.4))
        layout.addWidget(self._remarks)
        layout.addWidget(Scrolled(inner), 1)
        layout.addWidget(self._dates)
        layout.addWidget(self._wrong)
        layout.addLayout(row)
        unit, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        around = self.parentWidget()
        most = around.window().size() if around is not None else QSize(unit * 130, line * 42)
        self.resize(min(unit * 130, most.width() - 2 * margin), min(line * 42, most.height() - 2 * margin))

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

    def _register(self) -> None:
        unreadable = [*self.intake.unreadable(), *self.person.unreadable()]
        if unreadable:
            self._show(unreadable)
            return
        details = self.intake.values()
        rights = details.pop("rights")
        person = self.person.values()
        self._do.setEnabled(False)
        service, files, settled = self._services.requests, tuple(self._files), self.settled

        def register() -> SubjectRequest:
            made = service.register(rights=rights, person=person, details=details, files=files)
            settled.set()
            return made

        self._room.jobs.vault(register, self._done, owner=self, failed=self._failed)

    # -- over a lock

    def draft(self) -> Draft | None:
        if self._is_over:
            return None
        files = [
            {
                "name": each.name,
                "type": each.media_type,
                "kind": each.kind.value,
                "data": base64.b64encode(each.data).decode("ascii"),
            }
            for each in self._files
        ]
        content = {"intake": self.intake.draft(), "person": self.person.draft(), "files": files, "said": [*self._said]}
        return Draft(place=PLACE, content=content)

    def _come_back(self) -> None:
        drafts, draft = self._room.drafts, self._draft
        drafts.hold(self)
        self.finished.connect(lambda _how: self._end())
        if draft is not None:
            for form, name in ((self.intake, "intake"), (self.person, "person")):
                held = draft.content[name]
                drafts.tell_left(Draft(place=PLACE, content=held), form.restore(held))

    def _end(self) -> None:
        self._is_over = True
        self._room.drafts.drop(self._draft)

    def _done(self, request: SubjectRequest) -> None:
        self.accept()
        self.registered.emit(request)

    def _failed(self, error: ExpectedError) -> None:
        self._do.setEnabled(True)
        if isinstance(error, Refused):
            self._show(error.problems)
        else:
            said = sentence_of(error, self._room.words)
            self._wrong.say(Tone.DANGER, f"{said.what} {said.next_step}")
            self._wrong.show()

    def _show(self, problems: Sequence[Problem]) -> None:
        self._wrong.hide()
        placed = [Problem(_PLACES.get(each.field, each.field), each.code, each.facts, each.blocks) for each in problems]
        of_person = [each for each in placed if each.field.startswith("person.")]
        stripped = [
            Problem(each.field.removeprefix("person."), each.code, each.facts, each.blocks) for each in of_person
        ]
        homeless = self.intake.show_problems([each for each in placed if each not in of_person])
        homeless += self.person.show_problems(stripped)
        if homeless:
            self._wrong.say(Tone.DANGER, "\n".join(problem_sentence(each, self._room.words) for each in homeless))
            self._wrong.show()


def _filled_again(draft: Draft, intake: Intake) -> Filled:
    """What came with the message; the fields themselves are restored as they were typed."""
    files = tuple(
        IncomingFile(
            name=each["name"],
            data=base64.b64decode(each["data"]),
            media_type=each["type"],
            kind=AttachmentKind(each["kind"]),  # type: ignore[call-arg]
        )
        for each in draft.content["files"]
    )
    return Filled(intake=intake, person={}, files=files, remarks=tuple(draft.content["said"]))
