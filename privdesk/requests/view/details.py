"""The fields of a registered request; each saves itself when it is left."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from privdesk.core.errors import ExpectedError, Refused
from privdesk.core.problems import Problem
from privdesk.requests.form import PersonForm, RequestForm
from privdesk.requests.model import EventKind
from privdesk.requests.service import Case
from privdesk.requests.view.services import Services
from privdesk.ui.editors.texts import Options
from privdesk.ui.form import Form
from privdesk.ui.form_draft import FormDraft
from privdesk.ui.frame import Heading
from privdesk.ui.room import Room, Saving
from privdesk.ui.scrolled import Scrolled
from privdesk.ui.theme import space

WAITS = frozenset({EventKind.ID_REQUESTED, EventKind.CLARIFICATION_REQUESTED})
"""Questions to the person, while whose answer is awaited a term may be suspended."""
DETAILS, PERSON = "details", "person"
"""The two forms here, as a draft names them."""


class DetailsTab(QWidget):
    failed = Signal(object)

    def __init__(self, room: Room, services: Services, subjects: Options) -> None:
        super().__init__()
        self._room, self._services = room, services
        self._case: Case | None = None
        self.came_back = False
        """Whether something that was half typed at the last lock stands here again."""
        today = room.clock.today()
        self.person = PersonForm(room.words, today)
        self.request = RequestForm(room.words, today, subjects)
        self._half_request = FormDraft(room, f"requests.{DETAILS}", self.request)
        self._half_person = FormDraft(room, f"requests.{PERSON}", self.person)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, space(self), space(self, 1.6), 0)
        column.setSpacing(space(self, 1.6))
        column.addWidget(self.request)
        column.addWidget(Heading(self.tr("Data subject")))
        column.addWidget(self.person)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Scrolled(inner))
        for form in (self.person, self.request):
            form.changed.connect(lambda _name: room.light.say(Saving.TYPING))
        self.person.left.connect(lambda _name: self.save())
        self.request.left.connect(lambda _name: self.save())

    def show_case(self, case: Case) -> None:
        """What is being typed in the same case stays."""
        same = self._case is not None and self._case.request.id == case.request.id
        self._case = case
        if not (same and (self.person.is_changed or self.request.is_changed)):
            if case.request.person is not None:
                self.person.fill(case.request.person)
            self.request.fill(case.request)
        # it is the officer's choice, and only once something was asked of the person (domain 2.4)
        asked = any(event.kind in WAITS for event in case.request.events)
        self.request.show_field("suspension_relied_on", asked or case.request.suspension_relied_on)
        locked = self._room.read_only or case.request.closed_on is not None
        self.person.lock_fields(locked)
        self.request.lock_fields(locked)
        halves = ((self._half_request, case.request), (self._half_person, case.request.person))
        back = [half.show(None if locked else value, case.request.id) for half, value in halves]
        self.came_back = any(back)

    def save(self) -> None:
        """Only the fields that differ: the rules judge what was edited."""
        case = self._case
        if case is None or self._room.read_only or case.request.closed_on is not None:
            return
        ident, service = case.request.id, self._services.requests
        details = _changed(self.request, case.request)
        person = _changed(self.person, case.request.person)
        if details and not self.request.unreadable():
            self._run(lambda: service.save_details(ident, **details), self.request, "")
        if person and not self.person.unreadable():
            self._run(lambda: service.save_person(ident, **person), self.person, "person.")
        if self.request.unreadable() or self.person.unreadable():
            self._room.light.say(Saving.REFUSED)
        elif not details and not person:
            self._room.light.say(Saving.SAVED)

    def _run(self, work: Callable[[], object], form: Form, prefix: str) -> None:
        def refused(error: ExpectedError) -> None:
            self._room.light.say(Saving.REFUSED)
            if isinstance(error, Refused):
                stripped = [_without(each, prefix) for each in error.problems]
                if not form.show_problems(stripped):
                    return
            self.failed.emit(error)

        self._room.jobs.vault(work, lambda _done: self._room.light.say(Saving.SAVED), owner=self, failed=refused)


def _changed(form: Form, value: object) -> dict[str, Any]:
    return {name: given for name, given in form.values().items() if given != getattr(value, name, None)}


def _without(problem: Problem, prefix: str) -> Problem:
    return dataclasses.replace(problem, field=problem.field.removeprefix(prefix))
