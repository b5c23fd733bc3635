"""What stands in the way of a step (domain 1.5 and decision 12).

A guard looks at the request as it would be after the step. What blocks and can be overridden needs a reason; a warning
only wants to be read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from uuid import UUID

from privdesk.core.problems import Problem
from privdesk.requests.model import SubjectRequest
from privdesk.requests.rules.guards import beginning, carrying, deciding, ending
from privdesk.requests.rules.guards.deciding import gives_reasons
from privdesk.requests.rules.guards.transition import (
    OVERRIDABLE,
    Facts,
    Transition,
    overridable,
    standing_in_the_way,
)

__all__ = [
    "OVERRIDABLE",
    "Facts",
    "Transition",
    "gives_reasons",
    "overridable",
    "problems_of",
    "standing_in_the_way",
]

_AFTER_CLOSING = frozenset(
    {
        Transition.REOPEN,
        Transition.DISPUTE,
        Transition.ANONYMISE,
        Transition.RECIPIENT_CONFIRMS,
        Transition.ANNOUNCE_LIFTING,
        Transition.LIFT,
        Transition.SEND,
    }
)

_Guard = Callable[[SubjectRequest, Facts, UUID | None], list[Problem]]

_GUARDS: Mapping[Transition, _Guard] = {
    Transition.ACKNOWLEDGE: beginning.acknowledge,
    Transition.ACKNOWLEDGE_STOP: beginning.acknowledge_stop,
    Transition.ASK_IDENTITY: beginning.ask_identity,
    Transition.SETTLE_IDENTITY: beginning.settle_identity,
    Transition.SETTLE_AUTHORITY: beginning.settle_authority,
    Transition.STOP: beginning.stop,
    Transition.CLARIFY: beginning.clarify,
    Transition.RECORD_SEARCH: beginning.record_search,
    Transition.DECIDE: deciding.decide,
    Transition.EXECUTE: carrying.execute,
    Transition.TELL_RECIPIENT: carrying.tell_recipient,
    Transition.RECIPIENT_CONFIRMS: carrying.recipient_confirms,
    Transition.ANNOUNCE_LIFTING: carrying.announce_lifting,
    Transition.LIFT: carrying.lift,
    Transition.EXTEND: beginning.extend,
    Transition.ASK_FEE: beginning.ask_fee,
    Transition.FOLLOW_UP: beginning.follow_up,
    Transition.SEND: beginning.send,
    Transition.ANSWER: ending.answer,
    Transition.WITHDRAW: ending.withdraw,
    Transition.CLOSE: ending.close,
    Transition.DISPUTE: ending.dispute,
    Transition.ANONYMISE: ending.anonymise,
}


def problems_of(
    transition: Transition, request: SubjectRequest, facts: Facts, subject: UUID | None = None
) -> list[Problem]:
    """``request`` as it would be afterwards."""
    is_closed = request.closed_on is not None
    if is_closed and transition not in _AFTER_CLOSING and transition is not Transition.CLOSE:
        return [Problem("", "request-closed")]
    if transition is Transition.REOPEN:
        return []
    guard = _GUARDS.get(transition)
    return guard(request, facts, subject) if guard else []
