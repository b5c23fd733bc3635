from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol
from uuid import UUID, uuid4

from PySide6.QtCore import QCoreApplication

from privdesk.core.problems import Problem
from privdesk.processors import rules
from privdesk.processors.form import ProcessorForm
from privdesk.processors.listing import ProcessorListing
from privdesk.processors.model import Processor, ProcessorStatus
from privdesk.processors.service import ProcessorService
from privdesk.ui.ledger import Ledger, LedgerPage
from privdesk.ui.pane import Empty, ListPane, Preset
from privdesk.ui.room import Room

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
        self._counts: dict[UUID, int] = {}
        pane = ListPane(
            ProcessorListing(room.words, lambda each: self._counts.get(each.id, 0)),
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
                    key="open", label=self.tr("With open points"), keep=lambda each: bool(self._counts.get(each.id))
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
            title_of=lambda each: each.name,
            picture="building-2",
        )
        self.furnish(ledger, pane, ProcessorForm(room.words, self._today))

    def _load(self) -> Sequence[Processor]:
        processors = self._services.processors.all()
        self._counts = {each.id: len(self._problems(each)) for each in processors}
        return processors

    def _problems(self, processor: Processor) -> list[Problem]:
        return rules.open_points(processor, self._today)
