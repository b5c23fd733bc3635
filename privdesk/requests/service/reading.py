"""What is asked of the requests."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from uuid import UUID

from privdesk.core.derived import Derived
from privdesk.requests.model import AnonymousCase, SubjectRequest
from privdesk.requests.rules.clocks import deadline_of
from privdesk.requests.rules.deadlines import Deadline
from privdesk.requests.rules.guards import Facts
from privdesk.requests.rules.hints import Hint, hints
from privdesk.requests.rules.keeping import Proposal, proposals
from privdesk.requests.rules.planning import Planned, dates_of
from privdesk.requests.rules.previous import of_the_same_person
from privdesk.requests.rules.progress import CaseState, Progress, progress, state_of
from privdesk.requests.rules.steps import Step, next_step
from privdesk.requests.service.base import RequestsAtWork
from privdesk.requests.store import RequestStore


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A request with what follows from it today."""

    request: SubjectRequest
    deadline: Deadline
    state: CaseState
    progress: tuple[Progress, ...]
    step: Step


class Reading(RequestsAtWork):
    @cached_property
    def _cases(self) -> Derived[SubjectRequest, Facts, Case]:
        return Derived(case_of)

    def all(self) -> tuple[SubjectRequest, ...]:
        """Newest first."""
        return self._known.all()

    def get(self, request_id: UUID) -> SubjectRequest:
        """Raises NotFound."""
        with self._transactions.read() as work:
            return RequestStore(work.session).get(request_id)

    def cases(self) -> tuple[Case, ...]:
        """Newest first."""
        return self._cases.of(self.all(), self.facts())

    def case(self, request_id: UUID) -> Case:
        """Raises NotFound."""
        return case_of(self.get(request_id), self.facts())

    def deadline_of(self, request: SubjectRequest) -> Deadline:
        return deadline_of(request, self._organisation.house_rules())

    def proposals(self, request_id: UUID) -> tuple[Proposal, ...]:
        """What to do with what was found, by the retention terms of the register."""
        return proposals(self.get(request_id), self._activities.all())

    def earlier(self, request_id: UUID) -> tuple[SubjectRequest, ...]:
        """Of the same person, the latest first."""
        return of_the_same_person(self.get(request_id), self.all())

    def hints(self, request_id: UUID) -> tuple[Hint, ...]:
        """What the legal bases of the linked activities mean for each claim; never a refusal (domain 1.3)."""
        return hints(self.get(request_id), self._activities.all())

    def dates(self, request_id: UUID) -> tuple[Planned, ...]:
        facts = self.facts()
        return dates_of(self.get(request_id), facts.house_rules, facts.today)

    def anonymous(self) -> tuple[AnonymousCase, ...]:
        """What remains of the requests that were made anonymous; newest month first."""
        with self._transactions.read() as work:
            return RequestStore(work.session).anonymous()

    def letter_pdf(self, letter_id: UUID) -> bytes:
        """Raises NotFound, also when its copy of data was erased."""
        with self._transactions.read() as work:
            return RequestStore(work.session).pdf(letter_id)

    def attachment(self, attachment_id: UUID) -> bytes:
        """Raises NotFound."""
        with self._transactions.read() as work:
            return RequestStore(work.session).data(attachment_id)


def case_of(request: SubjectRequest, facts: Facts) -> Case:
    return Case(
        request=request,
        deadline=deadline_of(request, facts.house_rules),
        state=state_of(request),
        progress=progress(request),
        step=next_step(request, facts),
    )
