"""The course of a request, with who noted each thing: as the audit trail tells it."""

from __future__ import annotations

import dataclasses
import datetime as dt
from bisect import bisect_left
from collections.abc import Sequence
from uuid import UUID

from privdesk.core.words import Language
from privdesk.db import audit
from privdesk.db.actions import Action
from privdesk.requests.model import SubjectRequest
from privdesk.requests.rules.case_report import CaseReport
from privdesk.requests.rules.chronicle import Moment, chronicle
from privdesk.requests.rules.clocks import claim_deadline
from privdesk.requests.rules.progress import state_of
from privdesk.requests.service.reading import Reading


class Recounting(Reading):
    def course(self, request_id: UUID, language: Language) -> tuple[Moment, ...]:
        """Oldest first. Raises NotFound."""
        return self._recounted(self.get(request_id), language)

    def case_report(self, request_id: UUID, language: Language) -> CaseReport:
        """All that the report of a case prints. Raises NotFound."""
        request, rules, ours = self.get(request_id), self._organisation.house_rules(), self._organisation.get()
        return CaseReport(
            request=request,
            organisation=ours.name if ours else "",
            made=self._clock.now(),
            state=state_of(request),
            answer_by={each.id: claim_deadline(each, request, rules).current.due for each in request.claims},
            course=self._recounted(request, language),
            titles=self._titles(language),
        )

    def record_printed(self, request_id: UUID) -> None:
        """That a report of the case left the register."""
        with self._transactions.write() as work:
            work.audit(Action.CASE_REPORTED, request_id)

    def _recounted(self, request: SubjectRequest, language: Language) -> tuple[Moment, ...]:
        """A thing and its line are of one transaction: its line is the first about this case that is not before it."""
        actors = self._actors()
        with self._transactions.read() as work:
            lines = tuple(audit.lines(work.session, ref=request.id))
        times = [line.at for line in lines]
        everybody = {line.actor for line in lines}
        only = next(iter(everybody)) if len(everybody) == 1 else None

        def named(moment: Moment) -> Moment:
            actor = _actor(moment.recorded_at, lines, times) or only
            return dataclasses.replace(moment, who=actors.get(actor)) if actor else moment

        return tuple(named(each) for each in chronicle(request, self._titles(language)))

    def _titles(self, language: Language) -> dict[str, str]:
        return {kind.id: kind.title[language] for kind in self._letters.kinds()}


def _actor(at: dt.datetime | None, lines: Sequence[audit.AuditLine], times: Sequence[dt.datetime]) -> UUID | None:
    if at is None:
        return None
    place = bisect_left(times, at)
    return lines[place].actor if place < len(lines) else None
