from __future__ import annotations

from typing import Protocol
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from privdesk.core.errors import ExpectedError, Refused
from privdesk.organisation.form import HouseRulesForm, OrganisationForm
from privdesk.organisation.model import HouseRules, Organisation
from privdesk.organisation.service import OrganisationService
from privdesk.ui.form import Form
from privdesk.ui.frame import Page
from privdesk.ui.ledger import Scrolled
from privdesk.ui.room import Room, Saving
from privdesk.ui.theme import label, space

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
        self._organisation: Organisation | None = None
        self._house_rules: HouseRules | None = None
        today = room.clock.today()
        self.form = OrganisationForm(room.words, today)
        self.rules_form = HouseRulesForm(room.words, today)
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
        self.form.left.connect(lambda _name: self._save())
        self.rules_form.left.connect(lambda _name: self._save_rules())
        room.jobs.vault(
            lambda: (self._service.get(), self._service.house_rules()), lambda both: self._loaded(*both), owner=self
        )

    def _loaded(self, organisation: Organisation | None, house_rules: HouseRules) -> None:
        self._organisation = organisation or Organisation(id=uuid4(), name="")
        self._house_rules = house_rules
        self.form.fill(self._organisation)
        self.rules_form.fill(house_rules)
        for form in (self.form, self.rules_form):
            form.lock_fields(self._room.read_only)

    def _save(self) -> None:
        if self._organisation is None or self.form.unreadable():
            self._room.light.say(Saving.REFUSED if self._organisation else Saving.SAVED)
            return
        ident = self._organisation.id
        changed = Organisation(id=ident, **self.form.values())
        if changed == self._organisation:
            self._room.light.say(Saving.SAVED)
            return
        self._organisation = changed
        self._room.jobs.vault(
            lambda: self._service.save(changed),
            lambda _saved: self._said(),
            owner=self,
            failed=lambda error: self._not_saved(error, self.form),
        )

    def _save_rules(self) -> None:
        if self._house_rules is None or self.rules_form.unreadable():
            self._room.light.say(Saving.REFUSED if self._house_rules else Saving.SAVED)
            return
        changed = HouseRules(id=self._house_rules.id, **self.rules_form.values())
        if changed == self._house_rules:
            self._room.light.say(Saving.SAVED)
            return
        self._house_rules = changed
        self._room.jobs.vault(
            lambda: self._service.save_house_rules(changed),
            lambda _saved: self._said(),
            owner=self,
            failed=lambda error: self._not_saved(error, self.rules_form),
        )

    def _said(self) -> None:
        self._room.light.say(Saving.SAVED)
        self.strip.hush()

    def _not_saved(self, error: ExpectedError, form: Form) -> None:
        self._room.light.say(Saving.REFUSED)
        if isinstance(error, Refused) and not form.show_problems(error.problems):
            return
        self.strip.say_error(error, self._room.words)

    def leave(self) -> None:
        if not self._room.read_only:
            self._save()
            self._save_rules()
