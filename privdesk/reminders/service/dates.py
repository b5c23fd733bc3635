"""Everything with a date, and its list beside the register."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Protocol

from privdesk.activities.rules.completeness import open_points
from privdesk.activities.service import ActivityService
from privdesk.core.clock import Clock
from privdesk.core.events import Events
from privdesk.organisation.model import HouseRules
from privdesk.organisation.service import OrganisationService
from privdesk.processors.service import ProcessorService
from privdesk.reminders.model import Dated, Overview
from privdesk.reminders.rules.order import worst_first
from privdesk.reminders.rules.register import (
    BackupDates,
    dates_of_activity,
    dates_of_backups,
    dates_of_processor,
)
from privdesk.reminders.rules.requests import dates_of_request
from privdesk.reminders.service.side_file import SideFolder
from privdesk.requests.service import RequestService


class BackupCalendar(Protocol):
    def __call__(self) -> BackupDates: ...


class ReminderService:
    """``root``: the folder of the register; ``writes`` False: nothing is written there."""

    def __init__(
        self,
        root: Path,
        clock: Clock,
        *,
        requests: RequestService,
        processors: ProcessorService,
        activities: ActivityService,
        organisation: OrganisationService,
        backups: BackupCalendar,
        events: Events,
        writes: bool = True,
    ) -> None:
        self._side = SideFolder(root)
        self._clock = clock
        self._requests = requests
        self._processors = processors
        self._activities = activities
        self._organisation = organisation
        self._backups = backups
        self._writes = writes
        self._known: tuple[HouseRules, dt.date, tuple[Dated, ...]] | None = None
        events.listen(lambda _change: self._forget())

    def all(self) -> tuple[Dated, ...]:
        """Worst first."""
        return worst_first(self._found(), self._clock.today())

    def overview(self) -> Overview:
        today = self._clock.today()
        processors = self._processors.all()
        ours = self._organisation.get()
        public = ours is not None and ours.is_public_body
        incomplete = sum(
            bool(open_points(each, processors, today, public_body=public)) for each in self._activities.all()
        )
        return Overview(dates=self.all(), incomplete=incomplete)

    def keep(self) -> None:
        """Writes the list beside the register. Raises VaultNotWritable, DiskFull or DiskFailed."""
        if self._writes:
            self._side.renew(dated.note for dated in self.all())

    def _forget(self) -> None:
        self._known = None

    def _of_requests(self) -> tuple[Dated, ...]:
        """Once for each change: the page and the list beside the register both ask, and of 10,000 it takes seconds."""
        house_rules, today = self._organisation.house_rules(), self._clock.today()
        if self._known is None or self._known[:2] != (house_rules, today):
            every = self._requests.all()
            found = tuple(dated for request in every for dated in dates_of_request(request, house_rules, today))
            self._known = (house_rules, today, found)
        return self._known[2]

    def _found(self) -> list[Dated]:
        found = list(self._of_requests())
        found += [dated for processor in self._processors.all() for dated in dates_of_processor(processor)]
        found += [dated for activity in self._activities.all() for dated in dates_of_activity(activity)]
        found += dates_of_backups(self._backups())
        return found
