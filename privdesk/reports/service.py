from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from uuid import UUID

from privdesk.activities.service import ActivityService
from privdesk.core.clock import Clock
from privdesk.core.dates import in_time_of_the_law
from privdesk.core.words import Language, Text
from privdesk.db import audit
from privdesk.db.actions import Action
from privdesk.db.types import moment_text
from privdesk.db.work import Transactions
from privdesk.organisation.service import OrganisationService
from privdesk.processors.service import ProcessorService
from privdesk.reports.model import HandledYear, Kind, Layout, Register, Subject, Trail, TrailLine
from privdesk.reports.render import file_of, handled_file, trail_file
from privdesk.reports.rules.recipients import completed, concerned
from privdesk.requests.rules.figures import figures
from privdesk.requests.rules.handled import handled
from privdesk.requests.service import RequestService

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


class HandledService:
    """The administration of requests of a year. ``leaves_traces``: as in ``ReportService``."""

    def __init__(
        self,
        transactions: Transactions,
        clock: Clock,
        *,
        organisation: OrganisationService,
        requests: RequestService,
        leaves_traces: bool = True,
    ) -> None:
        self._transactions = transactions
        self._clock = clock
        self._organisation = organisation
        self._requests = requests
        self._leaves_traces = leaves_traces

    def handled(self, year: int) -> HandledYear:
        """Raises DateOutOfRange for a year in which this law did not hold, or of which nobody can know."""
        last = dt.date(min(max(year, dt.MINYEAR), dt.MAXYEAR), 12, 31)
        in_time_of_the_law(last)
        ours, rules = self._organisation.get(), self._organisation.house_rules()
        claims = handled(self._requests.all(), self._requests.anonymous(), year, rules, self._clock.today())
        return HandledYear(
            year=year,
            made=self._clock.now(),
            organisation=ours.name if ours else "",
            claims=claims,
            figures=figures(year, claims),
        )

    def export(
        self, subject: Subject, kind: Kind, year: int, language: Language, *, save: Callable[[bytes], object]
    ) -> None:
        """``subject``: log or figures; ``save`` gets the file's content. Not noted when saving failed."""
        found = self.handled(year)
        save(handled_file(found, subject, kind, language))
        self.record(found, subject, kind)

    def record(self, found: HandledYear, subject: Subject, kind: Kind) -> None:
        """That it left the vault; for who renders it elsewhere than ``export`` does."""
        if not self._leaves_traces:
            return
        with self._transactions.write() as work:
            work.audit(Action.REQUESTS_EXPORTED, what=subject, kind=kind, year=found.year, claims=len(found.claims))


class TrailService:
    """``actors``: what each key slot that still exists is called."""

    def __init__(
        self,
        transactions: Transactions,
        clock: Clock,
        *,
        organisation: OrganisationService,
        actors: Callable[[], Mapping[UUID, Text]],
        leaves_traces: bool = True,
    ) -> None:
        self._transactions = transactions
        self._clock = clock
        self._organisation = organisation
        self._actors = actors
        self._leaves_traces = leaves_traces

    def trail(self) -> Trail:
        """As far as it holds; the head is that of the whole."""
        actors = self._actors()
        ours = self._organisation.get()
        with self._transactions.read() as work:
            connection = work.session.connection()
            chain, head = audit.verify(connection), audit.head(connection)
            # what stands from a broken line on may be anything, and is no evidence
            lines = tuple(_line(each, actors) for each in audit.lines(work.session, before=chain.broken_at))
        return Trail(
            made=self._clock.now(),
            organisation=ours.name if ours else "",
            lines=lines,
            head_seq=head.seq,
            head_hash=head.hash,
            broken_at=chain.broken_at,
        )

    def export(self, kind: Kind, language: Language, *, save: Callable[[bytes], object]) -> None:
        """As PDF or CSV; ``save`` gets the file's content. Not noted when saving failed."""
        trail = self.trail()
        save(trail_file(trail, kind, language))
        self.record(trail, kind)

    def record(self, trail: Trail, kind: Kind) -> None:
        """That a trail left the vault, and up to which line."""
        if not self._leaves_traces:
            return
        with self._transactions.write() as work:
            work.audit(Action.TRAIL_EXPORTED, kind=kind, line=trail.head_seq)


def _line(line: audit.AuditLine, actors: Mapping[UUID, Text]) -> TrailLine:
    return TrailLine(
        seq=line.seq,
        at=line.at,
        stamp=moment_text(line.at),
        actor=line.actor,
        who=actors.get(line.actor),
        action=line.action.value,
        label=line.action.label,
        ref=line.ref,
        detail=line.detail,
        hash=line.hash,
    )
