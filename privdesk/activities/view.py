from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol
from uuid import UUID, uuid4

from PySide6.QtCore import QCoreApplication

from privdesk.activities.form import ActivityForm
from privdesk.activities.listing import ActivityListing
from privdesk.activities.model import Activity, ActivityStatus
from privdesk.activities.rules.completeness import is_grave, open_points
from privdesk.activities.rules.starters import DATA_CATEGORIES, SUBJECTS
from privdesk.activities.service import ActivityService
from privdesk.core.problems import Problem
from privdesk.core.words import Text
from privdesk.processors.model import Processor
from privdesk.processors.service import ProcessorService
from privdesk.ui.bin import Bin, bin_button
from privdesk.ui.ledger import Ledger, LedgerPage
from privdesk.ui.pane import Empty, ListPane, Preset
from privdesk.ui.points import Points, counted
from privdesk.ui.room import Room

translate = QCoreApplication.translate


class Services(Protocol):
    @property
    def activities(self) -> ActivityService: ...
    @property
    def processors(self) -> ProcessorService: ...


class ActivitiesView(LedgerPage[Activity]):
    def __init__(self, room: Room, services: Services) -> None:
        super().__init__(
            room,
            title=translate("ActivitiesView", "Processing activities"),
            new=translate("ActivitiesView", "&New activity"),
        )
        self._services = services
        self._today = room.clock.today()
        self._words = room.words
        self._processors: tuple[Processor, ...] = ()
        self._subjects: tuple[str, ...] = ()
        self._categories: tuple[str, ...] = ()
        self._open_points: dict[UUID, Points] = {}
        listing = ActivityListing(room.words, lambda each: self._open_points.get(each.id, Points()))
        pane = ListPane(
            listing,
            name=self.tr("Processing activities"),
            key="activities",
            memory=room.memory,
            hint=self.tr("Name or legal basis"),
            empty=Empty(
                title=self.tr("No processing activities yet"),
                sentence=self.tr("Begin with what your organisation does most: customers, newsletter, staff."),
                action=self.tr("First processing activity"),
                icon="clipboard-list",
            ),
            presets=(
                Preset(key="all", label=self.tr("All")),
                Preset(key="active", label=self.tr("Active"), keep=lambda each: each.status is ActivityStatus.ACTIVE),
                Preset(
                    key="open",
                    label=self.tr("With open points"),
                    keep=lambda each: bool(self._open_points.get(each.id, Points()).every),
                ),
            ),
        )
        form = ActivityForm(
            room.words, self._today, self._processor_choices, self._subject_choices, self._category_choices
        )
        ledger = Ledger(
            areas=frozenset({"activities", "processors"}),
            load=self._load,
            save=services.activities.save,
            remove=services.activities.remove,
            restore=services.activities.restore,
            fresh=lambda: Activity(id=uuid4(), name=""),
            problems=self._problems,
            is_grave=is_grave,
            title_of=lambda each: each.name,
            picture="clipboard-list",
        )
        contents = Bin(
            removed=services.activities.removed,
            restore=services.activities.restore,
            empty=services.activities.empty_bin,
            title_of=lambda each: each.name,
        )
        self.furnish(ledger, pane, form, [bin_button(room, contents, self)])

    def _load(self) -> Sequence[Activity]:
        activities = self._services.activities.all()
        self._processors = self._services.processors.all()
        self._subjects = self._services.activities.subjects()
        self._categories = tuple(data.name for each in activities for data in each.data_categories if data.name)
        self._open_points = {each.id: counted(self._problems(each), is_grave) for each in activities}
        return activities

    def _problems(self, activity: Activity) -> list[Problem]:
        return open_points(activity, self._processors, self._today)

    def _processor_choices(self) -> list[tuple[object, str]]:
        return [(each.id, each.name) for each in self._processors]

    def _subject_choices(self) -> list[tuple[object, str]]:
        return self._names(self._subjects, SUBJECTS)

    def _category_choices(self) -> list[tuple[object, str]]:
        return self._names(self._categories, DATA_CATEGORIES)

    def _names(self, known: Sequence[str], starters: Sequence[Text]) -> list[tuple[object, str]]:
        """As the register spells them, before our own words."""
        names: dict[str, str] = {}
        for name in (*known, *(self._words.say(each) for each in starters)):
            names.setdefault(name.casefold(), name)
        return [(name, name) for name in names.values()]
