"""What every intention of the request service does in the same way: rules, one transaction, one line, one event."""

from __future__ import annotations

import dataclasses
import datetime as dt
import secrets
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar
from uuid import UUID, uuid4

from privdesk.activities.service import ActivityService
from privdesk.core.clock import Clock
from privdesk.core.errors import NotFound, Refused
from privdesk.core.fields import specs
from privdesk.core.words import Text
from privdesk.db.actions import Action
from privdesk.db.audit import Fact
from privdesk.db.work import Transactions, Work
from privdesk.letters.service import LetterService
from privdesk.organisation.model import Organisation
from privdesk.organisation.service import OrganisationService
from privdesk.processors.service import ProcessorService
from privdesk.requests.model import CaseEvent, EventKind, SubjectRequest
from privdesk.requests.rules.guards import Facts, Transition, overridable, problems_of, standing_in_the_way
from privdesk.requests.rules.letter_facts import Register
from privdesk.requests.service.known import KnownRequests
from privdesk.requests.store import RequestStore

AREA = "requests"
_CASE_LETTERS = "23456789BCDFGHJKLMNPQRSTVWXZ"
"""Without vowels: no words; without what looks like something else."""

V = TypeVar("V")
Change = Callable[[SubjectRequest], SubjectRequest]


class Eraser(Protocol):
    """Another place that knows something of a request: a search index, drafts. Called inside the transaction."""

    def __call__(self, work: Work, request: SubjectRequest) -> object: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldingBackup:
    """A backup in which what was erased still stands, ``until`` that day."""

    name: str
    made: dt.datetime
    until: dt.date


class RequestsAtWork:
    """``after_erasure``: what empties the -wal (``OpenVault.checkpoint``); what was erased stands in it until then.

    ``backups``: those that were made at or after a moment, when they stay for so many days. ``actors``: what each way
    in that still exists is called.
    """

    def __init__(
        self,
        transactions: Transactions,
        clock: Clock,
        *,
        activities: ActivityService,
        processors: ProcessorService,
        organisation: OrganisationService,
        letters: LetterService,
        after_erasure: Callable[[], object] | None = None,
        erasers: Iterable[Eraser] = (),
        backups: Callable[[dt.datetime, int], tuple[HoldingBackup, ...]] = lambda _since, _horizon: (),
        actors: Callable[[], Mapping[UUID, Text]] = dict,
    ) -> None:
        self._transactions = transactions
        self._clock = clock
        self._known = KnownRequests(transactions, AREA)
        self._activities = activities
        self._processors = processors
        self._organisation = organisation
        self._letters = letters
        self._after_erasure = after_erasure or (lambda: None)
        self._erasers = tuple(erasers)
        self._backups = backups
        self._actors = actors

    def facts(self) -> Facts:
        """What the rules must know beside a request, today."""
        return Facts(
            today=self._clock.today(),
            house_rules=self._organisation.house_rules(),
            letters=frozenset(kind.id for kind in self._letters.kinds()),
        )

    def register_facts(self) -> Register:
        """Of an organisation that was not entered yet the particulars are empty; a letter then says what it lacks."""
        return Register(
            organisation=self._organisation.get() or Organisation(id=uuid4(), name="", officer_name=""),
            house_rules=self._organisation.house_rules(),
            activities=self._activities.all(),
            processors=self._processors.all(),
        )

    def _change(
        self,
        request_id: UUID,
        change: Change,
        action: Action,
        *,
        transition: Transition | None = None,
        subject: UUID | None = None,
        despite: str = "",
        files: Callable[[RequestStore], object] | None = None,
        **detail: Fact,
    ) -> SubjectRequest:
        """Raises NotFound, and Refused when the rules forbid what ``change`` makes. Nothing changed: no trace.

        ``despite``: the reason to go on against what can be overridden; it stays with the request.
        """
        facts = self.facts()
        with self._transactions.write() as work:
            store = RequestStore(work.session)
            before = store.get(request_id)
            after = change(before)
            if transition:
                after = self._guarded(after, transition, facts, subject, despite)
            if after == before:
                return before
            store.put(after, before=before)
            if files:
                files(store)
            work.audit(action, request_id, **detail)
            work.changed(AREA, request_id)
            return after

    def _guarded(
        self, after: SubjectRequest, transition: Transition, facts: Facts, subject: UUID | None, despite: str
    ) -> SubjectRequest:
        problems = problems_of(transition, after, facts, subject)
        if standing_in_the_way(problems, despite):
            raise Refused(problems)
        if any(overridable(each) for each in problems):
            return self._with_event(after, EventKind.OVERRIDDEN, note=despite.strip())
        return after

    def _with_event(
        self,
        request: SubjectRequest,
        kind: EventKind,
        on: dt.date | None = None,
        *,
        months: int = 0,
        note: str = "",
        claim_id: UUID | None = None,
    ) -> SubjectRequest:
        event = CaseEvent(
            id=uuid4(),
            kind=kind,
            on=on or self._clock.today(),
            recorded_at=self._clock.now(),
            months=months,
            note=note,
            claim_id=claim_id,
        )
        return dataclasses.replace(request, events=(*request.events, event))

    def _on(self, on: dt.date | None) -> dt.date:
        return on or self._clock.today()


def new_case_number() -> str:
    """Seven random signs: it tells nothing, and may stay when the person is forgotten."""
    signs = [secrets.choice(_CASE_LETTERS) for _ in range(7)]
    return f"{''.join(signs[:3])}-{''.join(signs[3:])}"


def found(items: Iterable[V], item_id: UUID) -> V:
    """Raises NotFound."""
    for item in items:
        if item.id == item_id:  # type: ignore[attr-defined]
            return item
    raise NotFound


def replaced(items: tuple[V, ...], item_id: UUID, **fields: Any) -> tuple[V, ...]:
    """The items with those fields of one of them changed. Raises NotFound."""
    old: Any = found(items, item_id)
    new: Any = dataclasses.replace(old, **fields)
    return tuple(new if each is old else each for each in items)


def only_declared(cls: type, names: Iterable[str], *, but: frozenset[str] = frozenset()) -> None:
    """A form saves what is declared as a field and has no intention of its own."""
    refused = set(names) - ({spec.name for spec in specs(cls)} - but)
    if refused:
        raise TypeError(f"{cls.__name__} does not save {sorted(refused)}")
