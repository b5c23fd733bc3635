"""Stop the use of data, and lift a restriction (AVG 18(3), 21, 7(3))."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterable
from typing import Any
from uuid import UUID, uuid4

from privdesk.db.actions import Action
from privdesk.requests.model import (
    Claim,
    EndCondition,
    EventKind,
    Restriction,
    RestrictionGround,
    SubjectRequest,
)
from privdesk.requests.rules.acting import address_of_subject
from privdesk.requests.rules.guards import Transition
from privdesk.requests.rules.notices import planned_notices
from privdesk.requests.rules.rights import Stops, fixed_outcome, right_of
from privdesk.requests.rules.suppression import Unsuppressing
from privdesk.requests.service.base import found, only_declared, replaced
from privdesk.requests.service.reading import Reading
from privdesk.requests.store import RequestStore

_LIFTING_FACTS = frozenset({"since", "lift_notice_on", "lifted_on", "lifted_by_person"})


class Stopping(Reading):
    def stop(self, request_id: UUID, claim_id: UUID, *, on: dt.date | None = None) -> SubjectRequest:
        """The use stopped on that day: until the decision, with a restriction; or for good, and then it is decided.

        An address for direct marketing goes on the suppression list, unless the claim says otherwise.
        """
        activities, processors = self._activities.all(), self._processors.all()
        day = self._on(on)

        def change(request: SubjectRequest) -> SubjectRequest:
            claim = found(request.claims, claim_id)
            claims = replaced(request.claims, claim_id, **_stopped(claim, day))
            stopped = self._with_event(
                dataclasses.replace(request, claims=claims), EventKind.STOPPED, day, claim_id=claim_id
            )
            return dataclasses.replace(stopped, notices=planned_notices(stopped, activities, processors))

        return self._change(
            request_id,
            change,
            Action.REQUEST_STOPPED,
            transition=Transition.STOP,
            subject=claim_id,
            files=lambda store: _suppress(store, request_id, claim_id, self._clock.today()),
        )

    def save_restriction(self, request_id: UUID, claim_id: UUID, **fields: Any) -> SubjectRequest:
        """Which data, on what ground, until when, and when it is to be lifted; not that it was."""
        only_declared(Restriction, fields, but=_LIFTING_FACTS)
        return self._change(
            request_id,
            lambda request: with_restriction(request, claim_id, **fields),
            Action.REQUEST_SAVED,
            transition=Transition.EDIT,
        )

    def plan_lifting(
        self, request_id: UUID, claim_id: UUID, *, on: dt.date, reason: str, purpose: str = ""
    ) -> SubjectRequest:
        """What the letter of 18(3) tells; also of a closed request."""
        return self._change(
            request_id,
            lambda request: with_restriction(
                request, claim_id, lift_on=on, lift_reason=reason.strip(), lift_purpose=purpose.strip()
            ),
            Action.REQUEST_SAVED,
            transition=Transition.ANNOUNCE_LIFTING,
            subject=claim_id,
        )

    def lift(
        self, request_id: UUID, claim_id: UUID, *, on: dt.date | None = None, by_person: bool = False
    ) -> SubjectRequest:
        """Raises Refused before the day that was announced; ``by_person``: who asked for it ended it (seed 2)."""
        day = self._on(on)

        def change(request: SubjectRequest) -> SubjectRequest:
            lifted = with_restriction(request, claim_id, lifted_on=day, lifted_by_person=by_person)
            return self._with_event(lifted, EventKind.LIFTED, day, claim_id=claim_id)

        return self._change(request_id, change, Action.REQUEST_LIFTED, transition=Transition.LIFT, subject=claim_id)

    # -- the suppression list

    def is_suppressed(self, address: str) -> bool:
        with self._transactions.read() as work:
            return RequestStore(work.session).is_suppressed(address)

    def suppressed(self, addresses: Iterable[str]) -> dict[str, dt.date]:
        """Those of them that may not be mailed, and since when; what is not asked for cannot be read."""
        with self._transactions.read() as work:
            return RequestStore(work.session).suppressed(addresses)

    def count_suppressed(self) -> int:
        with self._transactions.read() as work:
            return RequestStore(work.session).count_suppressed()

    def unsuppress(self, address: str, *, why: Unsuppressing = Unsuppressing.WISH) -> bool:
        """Whether it was on the list. The trail tells why, not which."""
        with self._transactions.write() as work:
            gone = RequestStore(work.session).unsuppress(address)
            if gone:
                work.audit(Action.SUPPRESSION_REMOVED, why=why)
            return gone


def with_restriction(request: SubjectRequest, claim_id: UUID, **fields: Any) -> SubjectRequest:
    claim = found(request.claims, claim_id)
    held = dataclasses.replace(claim.restriction or Restriction(id=uuid4()), **fields)
    return dataclasses.replace(request, claims=replaced(request.claims, claim_id, restriction=held))


def _stopped(claim: Claim, on: dt.date) -> dict[str, Any]:
    right = right_of(claim)
    if right.stops is Stops.MEANWHILE:
        held = claim.restriction or Restriction(
            id=uuid4(), ground=RestrictionGround.OBJECTION, end_condition=EndCondition.OBJECTION
        )
        return {"suspended_on": on, "restriction": dataclasses.replace(held, since=on)}
    if right.stops is Stops.FOR_GOOD:
        return {
            "stopped_on": on,
            "outcome": claim.outcome or fixed_outcome(right),
            "decided_on": claim.decided_on or on,
        }
    return {}


def _suppress(store: RequestStore, request_id: UUID, claim_id: UUID, today: dt.date) -> None:
    request = store.get(request_id)
    claim = found(request.claims, claim_id)
    if claim.right == "marketing" and claim.suppress and (address := address_of_subject(request)):
        store.suppress(address, today)
