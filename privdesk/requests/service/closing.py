"""Close, hold, and in the end keep nothing of the person (AVG 5(1)(e), domain chapter 7)."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID, uuid4

from privdesk.core.errors import Refused
from privdesk.core.problems import Problem
from privdesk.db.actions import Action
from privdesk.db.work import Work
from privdesk.requests.model import DisputeKind, EventKind, HoldChoice, SubjectRequest
from privdesk.requests.rules.anonymise import (
    WITH_ANNEXES,
    anonymous_cases,
    file_terms,
    forgets,
    has_material,
    is_due,
    is_material_due,
    proof_problems,
    without_material,
)
from privdesk.requests.rules.guards import Transition
from privdesk.requests.rules.progress import is_disputed
from privdesk.requests.service.base import AREA, HoldingBackup
from privdesk.requests.service.letters import Correspondence
from privdesk.requests.store import RequestStore

_EVER = dt.datetime.min.replace(tzinfo=dt.UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasureReceipt:
    """What went. ``backups``: those that still hold it; the last of them, also in a second place, ``backups_until``.

    ``traces``: tables in which a text of the person still stands, such as a namesake in the register.
    """

    case_no: str
    on: dt.date
    claims: int
    letters: int
    attachments: int
    backups_until: dt.date
    backups: tuple[HoldingBackup, ...] = ()
    traces: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """``receipt``: when the officer chose to keep no file, nothing is left of the request."""

    request: SubjectRequest
    receipt: ErasureReceipt | None = None


class Closing(Correspondence):
    def close(self, request_id: UUID, *, despite: str = "") -> Closed:
        """Raises Refused while something of the closing list is open."""
        facts = self.facts()
        horizon = self._horizon()
        with self._transactions.write() as work:
            store = RequestStore(work.session)
            before = store.get(request_id)
            if before.closed_on:
                raise Refused([Problem("", "request-closed")])
            terms = file_terms(before, facts.house_rules, facts.today)
            after = self._guarded(before, Transition.CLOSE, facts, None, despite)
            after = dataclasses.replace(
                self._with_event(after, EventKind.CLOSED),
                closed_on=facts.today,
                hold_until=terms.file,
                material_until=terms.material,
            )
            store.put(after)
            work.audit(Action.REQUEST_CLOSED, request_id, until=terms.file)
            work.changed(AREA, request_id)
            at_once = forgets(after) and after.hold is HoldChoice.DIRECT and not is_disputed(after)
            receipt = self._erase(work, after, horizon) if at_once else None
        if receipt:
            self._after_erasure()
        return Closed(request=after, receipt=receipt)

    def reopen(self, request_id: UUID) -> SubjectRequest:
        def change(request: SubjectRequest) -> SubjectRequest:
            if request.closed_on is None:
                return request
            opened = dataclasses.replace(request, closed_on=None, hold_until=None, material_until=None)
            return self._with_event(opened, EventKind.REOPENED)

        return self._change(request_id, change, Action.REQUEST_REOPENED, transition=Transition.REOPEN)

    def dispute(
        self,
        request_id: UUID,
        *,
        reason: str,
        on: dt.date | None = None,
        kind: DisputeKind = DisputeKind.COMPLAINT,
    ) -> SubjectRequest:
        """A complaint at the authority, mediation or a court case: the file stays until it has ended."""

        def change(request: SubjectRequest) -> SubjectRequest:
            held = dataclasses.replace(request, hold_reason=reason.strip(), hold_until=None, dispute=kind)
            return self._with_event(held, EventKind.DISPUTE, on)

        return self._change(request_id, change, Action.REQUEST_HELD, transition=Transition.DISPUTE)

    def end_dispute(self, request_id: UUID, *, on: dt.date | None = None) -> SubjectRequest:
        house = self._organisation.house_rules()

        def change(request: SubjectRequest) -> SubjectRequest:
            if not is_disputed(request):
                return request
            released = self._with_event(
                dataclasses.replace(request, hold_reason="", dispute=None), EventKind.DISPUTE_ENDED, on
            )
            if request.closed_on is None:
                return released
            terms = file_terms(released, house, request.closed_on)
            return dataclasses.replace(released, hold_until=terms.file, material_until=terms.material)

        return self._change(request_id, change, Action.REQUEST_RELEASED, transition=Transition.DISPUTE)

    def anonymise(self, request_id: UUID, *, despite: str = "") -> ErasureReceipt:
        """Raises Refused while the file is open or held. Only AnonymousCase values stay."""
        facts = self.facts()
        horizon = self._horizon()
        with self._transactions.write() as work:
            request = RequestStore(work.session).get(request_id)
            self._guarded(request, Transition.ANONYMISE, facts, None, despite)
            receipt = self._erase(work, request, horizon)
        self._after_erasure()
        return receipt

    def run_due_anonymisations(self) -> tuple[ErasureReceipt, ...]:
        """Every file whose term has passed, one transaction each; first the copies whose term has passed."""
        self.erase_due_material()
        today = self._clock.today()
        due = [request.id for request in self.all() if is_due(request, today)]
        return tuple(self.anonymise(request_id) for request_id in due)

    def erase_due_material(self) -> int:
        """Copies of data and annexes, some weeks after closing (layer L1): of how many requests."""
        today = self._clock.today()
        due = [request.id for request in self.all() if is_material_due(request, today)]
        for request_id in due:
            self._erase_material(request_id)
        if due:
            self._after_erasure()
        return len(due)

    def anonymise_again(self, request_ids: Iterable[UUID]) -> int:
        """After an older backup was put back: those whose erasure the audit trail knows. How many there were."""
        horizon = self._horizon()
        again = 0
        for request_id in request_ids:
            with self._transactions.write() as work:
                request = RequestStore(work.session).find(request_id)
                if request:
                    self._erase(work, request, horizon)
                    again += 1
        if again:
            self._after_erasure()
        return again

    def erase_material_again(self, request_ids: Iterable[UUID]) -> int:
        """As ``anonymise_again``, of requests of which only copies and annexes had gone."""
        known = {each.id: each for each in self.all()}
        again = [each for each in request_ids if each in known and has_material(known[each])]
        for request_id in again:
            self._erase_material(request_id)
        if again:
            self._after_erasure()
        return len(again)

    def _erase(self, work: Work, request: SubjectRequest, horizon: int) -> ErasureReceipt:
        store = RequestStore(work.session)
        today = self._clock.today()
        cases = anonymous_cases(request, today, _ids())
        if left := [problem for case in cases for problem in proof_problems(case, request)]:
            raise Refused(left)
        letters = store.count_pdfs(request.id)
        store.erase(request.id)
        store.put_anonymous(request.case_no, cases)
        for erase in self._erasers:
            erase(work, request)
        work.audit(Action.SUBJECT_ERASED, request.id, claims=len(cases))
        work.changed(AREA, request.id)
        return ErasureReceipt(
            case_no=request.case_no,
            on=today,
            claims=len(cases),
            letters=letters,
            attachments=len(request.attachments),
            backups_until=today + dt.timedelta(days=horizon),
            backups=self._backups(min((each.recorded_at for each in request.events), default=_EVER), horizon),
            traces=store.traces(_names(request)),
        )

    def _erase_material(self, request_id: UUID) -> None:
        def change(request: SubjectRequest) -> SubjectRequest:
            return self._with_event(without_material(request), EventKind.MATERIAL_ERASED)

        request = self.get(request_id)
        with_copies = [letter.id for letter in request.letters if letter.kind in WITH_ANNEXES]
        self._change(
            request_id, change, Action.REQUEST_MATERIAL_ERASED, files=lambda store: store.erase_pdfs(with_copies)
        )

    def _horizon(self) -> int:
        organisation = self._organisation.get()
        return organisation.backup_horizon_days if organisation else 0


def _names(request: SubjectRequest) -> tuple[str, ...]:
    """By which somebody would be looked for; also who is represented. Shorter ones stand in other words."""
    person = request.person
    names = (person.name, person.email, person.represented) if person else ()
    return tuple(text for each in names if len(text := each.strip()) > 3)


def _ids() -> Iterator[UUID]:
    while True:
        yield uuid4()
