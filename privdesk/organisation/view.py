from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any, Protocol
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from privdesk.core.drafts import Draft
from privdesk.core.errors import ExpectedError, Refused
from privdesk.organisation.form import HouseRulesForm, OrganisationForm
from privdesk.organisation.model import HouseRules, Organisation
from privdesk.organisation.rules import problems
from privdesk.organisation.service import OrganisationService
from privdesk.ui.form import Form
from privdesk.ui.form_draft import FormDraft, came_back
from privdesk.ui.frame import Page
from privdesk.ui.room import Room, Saving
from privdesk.ui.scrolled import Scrolled
from privdesk.ui.theme import Tone, label, space

translate = QCoreApplication.translate


class Services(Protocol):
    @property
    def organisation(self) -> OrganisationService: ...


class OrganisationView(Page):
    """Who we are, who signs, and the house rules; saved field by field."""

    go = Signal(str, object)

    def __init__(self, room: Room, services: Services) -> None:
        super().__init__(translate("OrganisationView", "Our organisation"))
        self._room, self._service = room, services.organisation
        self._saved: dict[Form, Any] = {}
        self._halves: dict[Form, FormDraft] = {}
        """What stands in the register, by the form that shows it."""
        today = room.clock.today()
        self.form = OrganisationForm(room.words, today)
        self.rules_form = HouseRulesForm(room.words, today)
        for name, form in (("form", self.form), ("rules", self.rules_form)):
            self._halves[form] = FormDraft(room, f"organisation.{name}", form)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, space(self, 1.6), 0)
        column.setSpacing(space(self, 1.6))
        column.addWidget(self.form)
        column.addWidget(label(self.tr("House rules"), "heading"))
        column.addWidget(label(self.tr("The recommended values are filled in. Change them only on advice."), "muted"))
        column.addWidget(self.rules_form)
        column.addStretch(1)
        inner.setMaximumWidth(self.fontMetrics().averageCharWidth() * 90)
        self.body.addWidget(Scrolled(inner), 1)
        for form in (self.form, self.rules_form):
            form.changed.connect(lambda _name: room.light.say(Saving.TYPING))
        self.form.left.connect(lambda _name: self._save(self.form))
        self.rules_form.left.connect(lambda _name: self._save(self.rules_form))
        room.jobs.vault(
            lambda: (self._service.get(), self._service.house_rules()), lambda both: self._loaded(*both), owner=self
        )

    def _loaded(self, organisation: Organisation | None, house_rules: HouseRules) -> None:
        self._saved[self.form] = organisation or Organisation(id=uuid4(), name="", officer_name="")
        self._saved[self.rules_form] = house_rules
        for form, value in self._saved.items():
            form.fill(value)
            form.lock_fields(self._room.read_only)
        self._warn(self._saved[self.form])
        self._take_drafts()

    def _take_drafts(self) -> None:
        back = [half.show(self._saved[form]) for form, half in self._halves.items()]
        if any(back):
            self.strip.say(Tone.INFO, came_back())

    def bring_back(self, _draft: Draft) -> bool:
        if self._saved:
            self._take_drafts()
        return True

    def _save(self, form: Form) -> None:
        save: Callable[[Any], object] = self._service.save if form is self.form else self._service.save_house_rules
        before = self._saved.get(form)
        if before is None or self._room.read_only:
            return
        if form.unreadable():
            self._room.light.say(Saving.REFUSED)
            return
        changed = dataclasses.replace(before, **form.values())
        if changed == before:
            return

        def not_saved(error: ExpectedError) -> None:
            self._saved[form] = before  # so that it is tried again
            self._not_saved(error, form)

        self._saved[form] = changed
        self._room.jobs.vault(
            lambda: save(changed), lambda _saved: self._said(form, changed), owner=self, failed=not_saved
        )

    def _said(self, form: Form, value: Any) -> None:
        self._halves[form].saved(value)
        if form is self.form:
            self._warn(value)
        self._room.light.say(Saving.SAVED)
        self.strip.hush()

    def _warn(self, organisation: Organisation) -> None:
        """Of what is saved all the same; what is only missing speaks for itself."""
        self.form.show_problems(each for each in problems(organisation) if each.code != "required")

    def _not_saved(self, error: ExpectedError, form: Form) -> None:
        self._room.light.say(Saving.REFUSED)
        if isinstance(error, Refused) and not form.show_problems(error.problems):
            return
        self.strip.say_error(error, self._room.words)

    def leave(self) -> None:
        for form in self._saved:
            self._save(form)
