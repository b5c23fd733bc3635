from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol
from uuid import UUID, uuid4

from PySide6.QtCore import QCoreApplication

from privdesk.core.problems import Problem
from privdesk.processors import rules
from privdesk.processors.form import ProcessorForm, TemplateAnswer
from privdesk.processors.listing import ProcessorListing
from privdesk.processors.model import Processor, ProcessorStatus
from privdesk.processors.rules.templates import templates
from privdesk.processors.service import ProcessorService
from privdesk.ui.ask import AskDialog, Question
from privdesk.ui.bin import Bin, bin_button
from privdesk.ui.editors.choices import ChoiceEditor
from privdesk.ui.ledger import Ledger, LedgerPage
from privdesk.ui.pane import Empty, ListPane, Preset
from privdesk.ui.points import Points, counted
from privdesk.ui.room import Room
from privdesk.ui.theme import button

translate = QCoreApplication.translate


class Services(Protocol):
    @property
    def processors(self) -> ProcessorService: ...


class ProcessorsView(LedgerPage[Processor]):
    def __init__(self, room: Room, services: Services) -> None:
        super().__init__(
            room,
            title=translate("ProcessorsView", "Processors"),
            new=translate("ProcessorsView", "&New processor"),
        )
        self._services = services
        self._today = room.clock.today()
        self._open_points: dict[UUID, Points] = {}
        pane = ListPane(
            ProcessorListing(room.words, lambda each: self._open_points.get(each.id, Points())),
            name=self.tr("Processors"),
            key="processors",
            memory=room.memory,
            hint=self.tr("Name, task or country"),
            empty=Empty(
                title=self.tr("No processors yet"),
                sentence=self.tr(
                    "Who works with your data on your behalf? The newsletter service, hosting, the accountant."
                ),
                action=self.tr("First processor"),
                icon="building-2",
            ),
            presets=(
                Preset(key="all", label=self.tr("All")),
                Preset(key="active", label=self.tr("Active"), keep=lambda each: each.status is ProcessorStatus.ACTIVE),
                Preset(
                    key="open",
                    label=self.tr("With open points"),
                    keep=lambda each: bool(self._open_points.get(each.id, Points()).every),
                ),
            ),
        )
        ledger = Ledger(
            areas=frozenset({"processors"}),
            load=self._load,
            save=services.processors.save,
            remove=services.processors.remove,
            restore=services.processors.restore,
            fresh=lambda: Processor(id=uuid4(), name=""),
            problems=self._problems,
            is_grave=rules.is_grave,
            title_of=lambda each: each.name,
            picture="building-2",
        )
        contents = Bin(
            removed=services.processors.removed,
            restore=services.processors.restore,
            empty=services.processors.empty_bin,
            title_of=lambda each: each.name,
        )
        known = button(self.tr("Well-known supplier…"), icon="copy", on=self.ask_template)
        known.setEnabled(not room.read_only)
        beside = (bin_button(room, contents, self), known)
        self.furnish(ledger, pane, ProcessorForm(room.words, self._today), beside)

    def ask_template(self) -> None:
        """A card with what was read about a supplier, to begin with."""
        language = self.room.words.language
        choices = [(each.id, each.name) for each in templates()]
        question = Question(
            title=self.tr("Begin with a well-known supplier"),
            explanation=self.tr(
                "The card is filled with what its sources said on the day that stands on it: check it. A card of that"
                " name that is there already only gets the steps that it lacks."
            ),
            verb=self.tr("Take this card"),
            shape=TemplateAnswer,
            value=TemplateAnswer(template=choices[0][0]),
            editors={"template": lambda _spec: ChoiceEditor(lambda: choices, optional=False)},
            act=lambda template: self._services.processors.take_template(template, language),
        )
        AskDialog(self.room, question, self, lambda saved: self.choose(saved.id)).open()

    def _load(self) -> Sequence[Processor]:
        processors = self._services.processors.all()
        self._open_points = {each.id: counted(self._problems(each), rules.is_grave) for each in processors}
        return processors

    def _problems(self, processor: Processor) -> list[Problem]:
        return rules.open_points(processor, self._today)
