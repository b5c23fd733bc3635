"""Everything with a date, and its list beside the register."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from privdesk.activities.rules.completeness import open_points
from privdesk.activities.service import ActivityService
from privdesk.core.clock import Clock
from privdesk.core.derived import Derived
from privdesk.core.errors import ExpectedError
from privdesk.organisation.model import HouseRules
from privdesk.organisation.service import OrganisationService
from privdesk.processors.service import ProcessorService
from privdesk.reminders.model import Dated, Moved, Note, Overview
from privdesk.reminders.rules.moving import moved
from privdesk.reminders.rules.order import worst_first
from privdesk.reminders.rules.register import (
    BackupDates,
    dates_of_activity,
    dates_of_backups,
    dates_of_processor,
)
from privdesk.reminders.rules.requests import dates_of_request
from privdesk.reminders.service.side_file import SideFolder
from privdesk.requests.model import SubjectRequest
from privdesk.requests.service import RequestService

_Rules = tuple[HouseRules, dt.date]


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
        # of 10,000 requests it takes seconds
        self._of_requests = Derived[SubjectRequest, _Rules, tuple[Dated, ...]](_dates_of)
        self._house: HouseRules | None = None
        self._moved: tuple[Moved, ...] = ()

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
        dates = self.all()
        return Overview(dates=dates, incomplete=incomplete, moved=self._moved)

    def keep(self) -> None:
        """Writes the list beside the register. Raises VaultNotWritable, DiskFull or DiskFailed."""
        if self._writes:
            self._side.renew(dated.note for dated in self.all())

    def _found(self) -> list[Dated]:
        requests, rules = self._requests.all(), (self._organisation.house_rules(), self._clock.today())
        found = [dated for dates in self._of_requests.of(requests, rules) for dated in dates]
        self._see_what_moved(requests, rules, [dated.note for dated in found])
        found += [dated for processor in self._processors.all() for dated in dates_of_processor(processor)]
        found += [dated for activity in self._activities.all() for dated in dates_of_activity(activity)]
        found += dates_of_backups(self._backups())
        return found

    def _see_what_moved(self, requests: tuple[SubjectRequest, ...], rules: _Rules, now: list[Note]) -> None:
        """At the opening against the list beside the register, later on against the rules of before."""
        house, today = rules
        if self._house is None:
            with suppress(ExpectedError):
                self._moved = moved(self._side.read().notes, now)
        elif house != self._house:
            former = (self._house, today)
            before = [dated.note for request in requests for dated in _dates_of(request, former)]
            self._moved = moved(before, now)
        self._house = house


def _dates_of(request: SubjectRequest, rules: _Rules) -> tuple[Dated, ...]:
    return tuple(dates_of_request(request, *rules))
