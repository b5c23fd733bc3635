"""How far a request is: read from what was recorded, never stored."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from privdesk.core.fields import Choice
from privdesk.core.words import mark
from privdesk.requests.model import (
    CaseEvent,
    Claim,
    EventKind,
    Execution,
    Notice,
    Outcome,
    SearchPlace,
    SearchResult,
    SubjectRequest,
)
from privdesk.requests.rules import identity
from privdesk.requests.rules.clocks import is_answered
from privdesk.requests.rules.rights import (
    ACKNOWLEDGEMENT,
    OBJECTION_LETTER,
    StepKind,
    Stops,
    answer_letter,
    is_executed,
    is_on_the_merits,
    is_searched,
    right_of,
    rights_of,
    tells_recipients,
)


class StepState(Choice):
    DONE = "done", mark("StepState", "done")
    CURRENT = "current", mark("StepState", "now")
    TODO = "todo", mark("StepState", "to do")
    SKIPPED = "skipped", mark("StepState", "not needed")


class CaseState(Choice):
    """Where a request stands, for lists and filters."""

    RECEIPT = "receipt", mark("CaseState", "to complete")
    STOP = "stop", mark("CaseState", "use of the data to stop")
    ACKNOWLEDGEMENT = "acknowledgement", mark("CaseState", "to acknowledge")
    IDENTITY = "identity", mark("CaseState", "identity to check")
    WAITING = "waiting", mark("CaseState", "waiting for the person")
    SEARCH = "search", mark("CaseState", "to search")
    DECISION = "decision", mark("CaseState", "to decide")
    EXECUTION = "execution", mark("CaseState", "to carry out")
    RECIPIENTS = "recipients", mark("CaseState", "recipients to tell")
    ANSWER = "answer", mark("CaseState", "to answer")
    LIFTING = "lifting", mark("CaseState", "restriction to lift")
    CLOSING = "closing", mark("CaseState", "to close")
    CLOSED = "closed", mark("CaseState", "closed")
    DISPUTED = "disputed", mark("CaseState", "held for a dispute")


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    kind: StepKind
    state: StepState


def last_event(request: SubjectRequest, *kinds: EventKind) -> CaseEvent | None:
    """The latest to be recorded of these kinds."""
    return next((event for event in reversed(request.events) if event.kind in kinds), None)


def is_disputed(request: SubjectRequest) -> bool:
    last = last_event(request, EventKind.DISPUTE, EventKind.DISPUTE_ENDED)
    return last is not None and last.kind is EventKind.DISPUTE


def is_withdrawn(request: SubjectRequest) -> bool:
    return bool(request.claims) and all(claim.outcome is Outcome.WITHDRAWN for claim in request.claims)


def is_acknowledged(request: SubjectRequest) -> bool:
    return last_event(request, EventKind.ACKNOWLEDGED) is not None or any(
        letter.kind in {ACKNOWLEDGEMENT, OBJECTION_LETTER} and letter.sent_on for letter in request.letters
    )


def needs_acknowledgement(request: SubjectRequest) -> bool:
    """Who has heard from us already needs none any more; what stops at once is answered at once."""
    awaiting = [claim for claim in request.claims if StepKind.ACKNOWLEDGEMENT in right_of(claim).steps]
    begun = request.searches or request.letters or any(claim.outcome for claim in awaiting)
    return bool(awaiting or not request.claims) and not begun and request.identity is None


def unstopped(request: SubjectRequest) -> tuple[Claim, ...]:
    """Claims for which the use of the data should have stopped by their mere receipt."""
    return tuple(claim for claim in request.claims if is_to_stop(claim))


def is_to_stop(claim: Claim) -> bool:
    if claim.outcome is not None and not is_on_the_merits(claim.outcome):
        return False
    match right_of(claim).stops:
        case Stops.MEANWHILE:
            return claim.suspended_on is None
        case Stops.FOR_GOOD:
            return claim.stopped_on is None
        case _:
            return False


def is_restricted(claim: Claim) -> bool:
    """The data may only be stored, at this moment; who stopped for good has nothing to lift."""
    restriction = claim.restriction
    if restriction is None or restriction.since is None or restriction.lifted_on is not None:
        return False
    return claim.outcome is not Outcome.UPHELD


def to_lift(request: SubjectRequest) -> tuple[Claim, ...]:
    """Objections that were rejected: the use goes on again after the day that the letter names."""
    return tuple(claim for claim in request.claims if claim.outcome is Outcome.REJECTED and is_restricted(claim))


def must_block_access(request: SubjectRequest) -> tuple[Claim, ...]:
    """Customers who left: staff no longer reach the profile and the documents (seed 2)."""
    if request.access_blocked_on is not None:
        return ()
    return tuple(claim for claim in request.claims if claim.customer_ended_on is not None)


def undecided(request: SubjectRequest) -> tuple[Claim, ...]:
    return tuple(claim for claim in request.claims if claim.outcome is None)


def open_searches(request: SubjectRequest) -> tuple[SearchPlace, ...]:
    return tuple(place for place in request.searches if place.result is SearchResult.OPEN)


def found_places(request: SubjectRequest) -> tuple[SearchPlace, ...]:
    return tuple(place for place in request.searches if place.result is SearchResult.FOUND)


def kept_places(request: SubjectRequest) -> tuple[SearchPlace, ...]:
    return tuple(place for place in found_places(request) if place.execution is Execution.KEPT)


def erased_places(request: SubjectRequest) -> tuple[SearchPlace, ...]:
    return tuple(place for place in found_places(request) if place.execution is Execution.DONE)


def open_executions(request: SubjectRequest) -> tuple[SearchPlace, ...]:
    return tuple(place for place in found_places(request) if is_open_place(request, place))


def is_open_place(request: SubjectRequest, place: SearchPlace) -> bool:
    """Something must still be done there; a further claim makes a place open again."""
    if place.execution is Execution.OPEN:
        return True
    done = set(place.executed_for)
    return bool(done) and any(claim.id not in done for claim in request.claims if is_executed(claim))


def open_notices(request: SubjectRequest) -> tuple[Notice, ...]:
    return tuple(
        notice for notice in request.notices if notice.notified_on is None and not notice.not_notified_reason.strip()
    )


def unconfirmed_notices(request: SubjectRequest) -> tuple[Notice, ...]:
    return tuple(
        notice for notice in request.notices if notice.notified_on and notice.confirm_by and not notice.confirmed_on
    )


def unanswered(request: SubjectRequest) -> tuple[Claim, ...]:
    return tuple(claim for claim in request.claims if claim.outcome is not None and not is_answered(request, claim))


def answered_on(request: SubjectRequest) -> dt.date | None:
    """The day of the last answer; None when nothing was sent."""
    kinds = {answer_letter(claim) for claim in request.claims if claim.outcome}
    days = [letter.sent_on for letter in request.letters if letter.kind in kinds and letter.sent_on]
    return max(days, default=None)


def outcome_differs(request: SubjectRequest, claim: Claim) -> Outcome | None:
    """What the decision should have been, given what was carried out; None when it fits."""
    if not is_executed(claim) or open_executions(request) or not found_places(request):
        return None
    left = {Execution.KEPT, Execution.REFUSED} if claim.right == "erasure" else {Execution.REFUSED}
    partly = any(place.execution in left for place in found_places(request))
    if claim.outcome is Outcome.DONE and partly:
        return Outcome.PARTIAL
    # of an erasure the places tell all; a correction can be partial in one place
    return Outcome.DONE if claim.outcome is Outcome.PARTIAL and not partly and claim.right == "erasure" else None


def progress(request: SubjectRequest) -> tuple[Progress, ...]:
    """In order; one is CURRENT until the request is closed."""
    kinds = {kind for right in rights_of(request) for kind in right.steps} or set(StepKind)
    states: list[Progress] = []
    current = False
    for kind in StepKind:
        if kind not in kinds:
            continue
        state = _state(request, kind)
        if state is StepState.TODO and not current:
            state, current = StepState.CURRENT, True
        states.append(Progress(kind=kind, state=state))
    return tuple(states)


def current_step(request: SubjectRequest) -> StepKind | None:
    """None when the request is closed."""
    return next((each.kind for each in progress(request) if each.state is StepState.CURRENT), None)


def state_of(request: SubjectRequest) -> CaseState:
    if is_disputed(request) and request.closed_on:
        return CaseState.DISPUTED
    step = current_step(request)
    if step is None:
        return CaseState.CLOSED
    if step is StepKind.IDENTITY and identity.is_waiting(request):
        return CaseState.WAITING
    return CaseState.of(step.value)


def _state(request: SubjectRequest, kind: StepKind) -> StepState:
    if request.closed_on and kind is not StepKind.CLOSING:
        # closing looked at everything; what was let go there stays let go
        return StepState.DONE if _is_done(request, kind) else StepState.SKIPPED
    if _is_done(request, kind):
        return StepState.DONE
    return StepState.TODO if _is_needed(request, kind) else StepState.SKIPPED


def _is_done(request: SubjectRequest, kind: StepKind) -> bool:
    return _DONE[kind](request)


def _has_stopped(request: SubjectRequest) -> bool:
    return any(claim.suspended_on or claim.stopped_on for claim in request.claims) and not unstopped(request)


def _is_known(request: SubjectRequest) -> bool:
    if identity.must_show_authority(request) or identity.needs_representative(request):
        return False
    return request.identity is not None and (identity.is_identified(request) or identity.has_failed(request))


def _has_told(request: SubjectRequest) -> bool:
    return bool(request.notices or request.no_recipients) and not open_notices(request)


def _has_lifted(request: SubjectRequest) -> bool:
    return any(claim.outcome is Outcome.REJECTED for claim in request.claims) and not to_lift(request)


def _is_needed(request: SubjectRequest, kind: StepKind) -> bool:
    needed = _NEEDED.get(kind)
    return needed is None or needed(request)


def _must_be_known(request: SubjectRequest) -> bool:
    asks = (identity.must_identify, identity.must_show_authority, identity.needs_representative)
    return any(ask(request) for ask in asks)


def _may_have_to_lift(request: SubjectRequest) -> bool:
    weighed = any(claim.outcome is None and right_of(claim).stops is Stops.MEANWHILE for claim in request.claims)
    return weighed or bool(to_lift(request))


def _must_execute(request: SubjectRequest) -> bool:
    return any(is_executed(claim) or (claim.outcome is None and right_of(claim).executes) for claim in request.claims)


def _must_tell(request: SubjectRequest) -> bool:
    return any(
        tells_recipients(claim) or (claim.outcome is None and right_of(claim).notices) for claim in request.claims
    )


def _is_decided(request: SubjectRequest) -> bool:
    return bool(request.claims) and not undecided(request)


def _has_executed(request: SubjectRequest) -> bool:
    claims = [claim for claim in request.claims if is_executed(claim)]
    searched = bool(request.searches) and not open_searches(request)
    return (
        bool(claims)
        and searched
        and not open_executions(request)
        and not any(outcome_differs(request, claim) for claim in claims)
    )


def _needs_search(request: SubjectRequest) -> bool:
    if identity.has_failed(request):
        return False
    return any(is_searched(claim) for claim in request.claims)


_DONE: Mapping[StepKind, Callable[[SubjectRequest], bool]] = {
    StepKind.RECEIPT: lambda request: bool(request.claims),
    StepKind.STOP: _has_stopped,
    StepKind.ACKNOWLEDGEMENT: is_acknowledged,
    StepKind.IDENTITY: _is_known,
    StepKind.SEARCH: lambda request: bool(request.searches) and not open_searches(request),
    StepKind.DECISION: _is_decided,
    StepKind.EXECUTION: _has_executed,
    StepKind.RECIPIENTS: _has_told,
    StepKind.ANSWER: lambda request: _is_decided(request) and not unanswered(request),
    StepKind.LIFTING: _has_lifted,
    StepKind.CLOSING: lambda request: request.closed_on is not None,
}

_NEEDED: Mapping[StepKind, Callable[[SubjectRequest], bool]] = {
    StepKind.STOP: lambda request: bool(unstopped(request)),
    StepKind.ACKNOWLEDGEMENT: needs_acknowledgement,
    StepKind.IDENTITY: _must_be_known,
    StepKind.SEARCH: _needs_search,
    StepKind.EXECUTION: _must_execute,
    StepKind.RECIPIENTS: _must_tell,
    StepKind.LIFTING: _may_have_to_lift,
}
"""The others always are."""
