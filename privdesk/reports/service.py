from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from privdesk.activities.service import ActivityService
from privdesk.core.clock import Clock
from privdesk.core.dates import in_time_of_the_law
from privdesk.core.words import Language
from privdesk.db import audit
from privdesk.db.actions import Action
from privdesk.db.work import Transactions
from privdesk.organisation.service import OrganisationService
from privdesk.processors.service import ProcessorService
from privdesk.reports.model import Kind, Layout, Register
from privdesk.reports.render import file_of
from privdesk.reports.rules.recipients import completed, concerned

_SHOWN = 8
"""Of the hash at the audit trail's head, in bytes: enough to compare with a line of the trail."""


class ReportService:
    """``leaves_traces``: False for a register that was opened to read only."""

    def __init__(
        self,
        transactions: Transactions,
        clock: Clock,
        *,
        organisation: OrganisationService,
        activities: ActivityService,
        processors: ProcessorService,
        leaves_traces: bool = True,
    ) -> None:
        self._transactions = transactions
        self._clock = clock
        self._organisation = organisation
        self._activities = activities
        self._processors = processors
        self._leaves_traces = leaves_traces

    def register(self, on: dt.date) -> Register:
        """What the supervisory authority would get of that day (AVG art. 30(4)). Raises DateOutOfRange."""
        in_time_of_the_law(on)
        known = {each.id: each for each in self._processors.all()}
        activities = tuple(completed(each, known) for each in self._activities.in_force(on))
        with self._transactions.read() as work:
            head = audit.head(work.session.connection())
        return Register(
            on=on,
            made=self._clock.now(),
            organisation=self._organisation.get(),
            activities=activities,
            processors=concerned(known.values(), activities),
            audit_head=f"{head.seq}-{head.hash[:_SHOWN].hex()}",
        )

    def export(
        self, kind: Kind, layout: Layout, on: dt.date, language: Language, *, save: Callable[[bytes], object]
    ) -> None:
        """``save`` gets the file's content. Where it goes is not noted, only that it went; not when saving failed."""
        register = self.register(on)
        save(file_of(register, kind, layout, language))
        self.record(register, kind, layout)

    def record(self, register: Register, kind: Kind, layout: Layout) -> None:
        """That a register left the vault; for who renders it elsewhere than ``export`` does."""
        if not self._leaves_traces:
            return
        with self._transactions.write() as work:
            work.audit(
                Action.REGISTER_EXPORTED,
                kind=kind,
                layout=layout,
                on=register.on,
                activities=len(register.activities),
                processors=len(register.processors),
            )
