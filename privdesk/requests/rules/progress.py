"""How far a request is: read from what was recorded, never stored."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from privdesk.core.fields import Choice
from privdesk.core.words import mark
from privdesk.organisation.model import HouseRules
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
from privdesk.requests.rules.deadlines import Deadline, answer_deadline
from privdesk.requests.rules.rights import (
    ACKNOWLEDGEMENT,
    StepKind,
    answer_letter,
    is_executed,
    needs_search,
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
    ACKNOWLEDGEMENT = "acknowledgement", mark("CaseState", "to acknowledge")
    IDENTITY = "identity", mark("CaseState", "identity to check")
    WAITING = "waiting", mark("CaseState", "waiting for the person")
    SEARCH = "search", mark("CaseState", "to search")
    DECISION = "decision", mark("CaseState", "to decide")
    EXECUTION = "execution", mark("CaseState", "to carry out")
    RECIPIENTS = "recipients", mark("CaseState", "recipients to tell")
    ANSWER = "answer", mark("CaseState", "to answer")
    CLOSING = "closing", mark("CaseState", "to close")
    CLOSED = "closed", mark("CaseState", "closed")
    DISPUTED = "disputed", mark("CaseState", "held for a dispute")


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    kind: StepKind
    state: StepState


def deadline_of(request: SubjectRequest, house_rules: HouseRules) -> Deadline:
    return answer_deadline(
        request.received,
        request.events,
        equated_days_roll=house_rules.equated_days_roll,
        relies_on_suspension=request.suspension_relied_on,
    )


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
        letter.kind == ACKNOWLEDGEMENT and letter.sent_on for letter in request.letters
    )


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
    return tuple(place for place in found_places(request) if place.execution is Execution.OPEN)


def open_notices(request: SubjectRequest) -> tuple[Notice, ...]:
    return tuple(
        notice for notice in request.notices if notice.notified_on is None and not notice.not_notified_reason.strip()
    )


def unconfirmed_notices(request: SubjectRequest) -> tuple[Notice, ...]:
    return tuple(
        notice for notice in request.notices if notice.notified_on and notice.confirm_by and not notice.confirmed_on
    )


def is_answered(request: SubjectRequest, claim: Claim) -> bool:
    """A letter of the decision's kind went out on or after the day of the decision."""
    kind = answer_letter(claim)
    return claim.decided_on is not None and any(
        letter.kind == kind and letter.sent_on is not None and letter.sent_on >= claim.decided_on
        for letter in request.letters
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
    if not is_executed(claim) or open_executions(request):
        return None
    kept = any(place.execution in {Execution.KEPT, Execution.REFUSED} for place in found_places(request))
    fits = Outcome.PARTIAL if kept else Outcome.DONE
    return None if claim.outcome is fits or not found_places(request) else fits


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


def _is_done(request: SubjectRequest, kind: StepKind) -> bool:  # noqa: PLR0911 -- one answer for each step
    match kind:
        case StepKind.RECEIPT:
            return bool(request.claims)
        case StepKind.ACKNOWLEDGEMENT:
            return is_acknowledged(request)
        case StepKind.IDENTITY:
            return request.identity is not None and (identity.is_identified(request) or identity.has_failed(request))
        case StepKind.SEARCH:
            return bool(request.searches) and not open_searches(request)
        case StepKind.DECISION:
            return _is_decided(request)
        case StepKind.EXECUTION:
            return _has_executed(request)
        case StepKind.RECIPIENTS:
            return bool(request.notices or request.no_recipients) and not open_notices(request)
        case StepKind.ANSWER:
            return _is_decided(request) and not unanswered(request)
        case StepKind.CLOSING:
            return request.closed_on is not None


def _is_needed(request: SubjectRequest, kind: StepKind) -> bool:
    match kind:
        case StepKind.ACKNOWLEDGEMENT:
            # who has heard from us already needs no acknowledgement any more
            begun = request.searches or request.letters or len(undecided(request)) < len(request.claims)
            return not begun and request.identity is None
        case StepKind.IDENTITY:
            return identity.must_identify(request)
        case StepKind.SEARCH:
            return _needs_search(request)
        case StepKind.EXECUTION:
            return not _is_decided(request) or any(is_executed(claim) for claim in request.claims)
        case StepKind.RECIPIENTS:
            return not _is_decided(request) or any(tells_recipients(claim) for claim in request.claims)
        case _:
            return True


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
    return any(claim.outcome is None or needs_search(claim.outcome, claim.reason) for claim in request.claims)
