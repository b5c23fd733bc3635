"""From the search to the last recipient that is told."""

from __future__ import annotations

from collections.abc import Mapping

from privdesk.core.words import Text, mark
from privdesk.requests.model import EventKind, SubjectRequest
from privdesk.requests.rules import identity, planning
from privdesk.requests.rules.guards import Facts
from privdesk.requests.rules.notices import measure_of
from privdesk.requests.rules.progress import (
    last_event,
    open_executions,
    open_notices,
    open_searches,
    outcome_differs,
    undecided,
)
from privdesk.requests.rules.rights import CLARIFICATION_LETTER, NOTICE_LETTER, right_of
from privdesk.requests.rules.steps.step import Step, StepAction, answer_day, may_extend

_TELL_ERASED = mark("Step", "Tell {recipient} by {by} that the data were erased. Recipients left: {count}.")
_TELL: Mapping[str, Text] = {
    "corrected": mark("Step", "Tell {recipient} by {by} that the data were corrected. Recipients left: {count}."),
    "supplemented": mark("Step", "Tell {recipient} by {by} that a statement was added. Recipients left: {count}."),
    "restricted": mark("Step", "Tell {recipient} by {by} that the data are restricted. Recipients left: {count}."),
    "stopped": mark("Step", "Tell {recipient} by {by} that the use has stopped. Recipients left: {count}."),
}


def search(request: SubjectRequest, facts: Facts) -> Step:
    by = answer_day(request, facts)
    late = (StepAction.EXTEND,) if may_extend(request, facts) else ()
    if not request.searches:
        return Step(
            id="start-search",
            sentence=mark("Step", "Look where data of this person can be: the list of places comes from the register."),
            primary=StepAction.START_SEARCH,
            others=(*_clarify(request, facts), *late, StepAction.DECIDE, StepAction.WITHDRAW),
            by=by,
        )
    left = open_searches(request)
    return Step(
        id="search",
        sentence=mark("Step", "Search {place} and record the result. {done} of {total} places are done."),
        facts={
            "place": left[0].place,
            "done": len(request.searches) - len(left),
            "total": len(request.searches),
        },
        primary=StepAction.RECORD_SEARCH,
        others=(StepAction.ADD_PLACE, *_clarify(request, facts), *late, StepAction.WITHDRAW),
        by=by,
        place_id=left[0].id,
    )


def decision(request: SubjectRequest, facts: Facts) -> Step:
    claim = undecided(request)[0]
    if identity.has_failed(request):
        return Step(
            id="decide-unidentified",
            sentence=mark("Step", "Identity was not confirmed: decide that the request cannot be carried out."),
            primary=StepAction.DECIDE,
            others=(StepAction.CONFIRM_IDENTITY, StepAction.WITHDRAW),
            by=answer_day(request, facts),
            claim_id=claim.id,
        )
    return Step(
        id="decide",
        sentence=mark("Step", "Everything was searched. Now decide: {right}.")
        if request.searches
        else mark("Step", "Look into it and decide: {right}."),
        facts={"right": right_of(claim).label},
        primary=StepAction.DECIDE,
        others=(
            *((StepAction.ADD_PLACE,) if right_of(claim).searches else ()),
            *_clarify(request, facts),
            *((StepAction.EXTEND,) if may_extend(request, facts) else ()),
            StepAction.WITHDRAW,
        ),
        by=answer_day(request, facts),
        claim_id=claim.id,
    )


def execution(request: SubjectRequest, facts: Facts) -> Step:
    by = answer_day(request, facts)
    if left := open_executions(request):
        return Step(
            id="execute",
            sentence=mark("Step", "Carry out the decision in {place} and record what was done. Left: {count}."),
            facts={"place": left[0].place, "count": len(left)},
            primary=StepAction.EXECUTE,
            others=(StepAction.DECIDE, StepAction.WITHDRAW),
            by=by,
            place_id=left[0].id,
        )
    for claim in request.claims:
        if fits := outcome_differs(request, claim):
            return Step(
                id="decide-again",
                sentence=mark("Step", "What was done does not fit the decision. Change it to: {outcome}."),
                facts={"outcome": fits},
                primary=StepAction.DECIDE,
                others=(StepAction.EXECUTE,),
                by=by,
                claim_id=claim.id,
            )
    # decided without a search, for a reason: there is no place to carry it out in
    return Step(
        id="execute-unsearched",
        sentence=mark("Step", "Add the places where data were erased, and record what was done there."),
        primary=StepAction.ADD_PLACE if request.searches else StepAction.START_SEARCH,
        others=(StepAction.RECORD_SEARCH, StepAction.DECIDE),
        by=by,
    )


def recipients(request: SubjectRequest, facts: Facts) -> Step:
    executed = last_event(request, EventKind.EXECUTED, EventKind.STOPPED)
    by = planning.notify_recipients_by(
        executed.on if executed else facts.today, working_days=facts.house_rules.notice_working_days
    )
    left = open_notices(request)
    if not left:
        return Step(
            id="no-recipients",
            sentence=mark("Step", "According to the register nobody else received these data. Is that right?"),
            primary=StepAction.CONFIRM_NO_RECIPIENTS,
            others=(StepAction.ADD_RECIPIENT,),
            by=by,
        )
    return Step(
        id="tell-recipient",
        sentence=_TELL.get(measure_of(request, left[0]), _TELL_ERASED),
        facts={"recipient": left[0].recipient, "by": by, "count": len(left)},
        primary=StepAction.TELL_RECIPIENT,
        others=(StepAction.NOT_NOTIFIED, StepAction.ADD_RECIPIENT),
        by=by,
        letter=NOTICE_LETTER,
        notice_id=left[0].id,
    )


def _clarify(request: SubjectRequest, facts: Facts) -> tuple[StepAction, ...]:
    """Only of a request for access can it be asked which data are meant (recital 63)."""
    asked = last_event(request, EventKind.CLARIFICATION_REQUESTED, EventKind.CLARIFICATION_RECEIVED)
    if asked is not None:
        return (StepAction.CLARIFIED,) if asked.kind is EventKind.CLARIFICATION_REQUESTED else ()
    asks = any(claim.right == "access" and claim.outcome is None for claim in request.claims)
    return (StepAction.CLARIFY,) if asks and CLARIFICATION_LETTER in facts.letters else ()
