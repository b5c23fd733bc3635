"""From the answer to the end of the file."""

from __future__ import annotations

from privdesk.core.words import mark
from privdesk.requests.model import Claim, EventKind, SubjectRequest
from privdesk.requests.rules import planning
from privdesk.requests.rules.guards import Facts, Transition, problems_of
from privdesk.requests.rules.portability import hands_over, lacks_files
from privdesk.requests.rules.progress import (
    is_disputed,
    is_restricted,
    last_event,
    to_lift,
    unanswered,
    unconfirmed_notices,
)
from privdesk.requests.rules.rights import LIFTING_LETTER, answer_letter, is_abuse, right_of
from privdesk.requests.rules.steps.step import Step, StepAction, answer_day


def answer(request: SubjectRequest, facts: Facts) -> Step:
    claim = _first_unanswered(request)
    kind = answer_letter(claim)
    by = answer_day(request, facts)
    if lacks_files(request, claim):
        return Step(
            id="make-files",
            sentence=mark(
                "Step",
                "Make the files that go with the answer by {by}: JSON and CSV. Were they made elsewhere?"
                " Write the answer then.",
            ),
            facts={"by": by},
            primary=StepAction.MAKE_FILES,
            others=(StepAction.ANSWER, StepAction.RECORD_OWN_LETTER, StepAction.DECIDE),
            by=by,
            letter=kind,
            claim_id=claim.id,
        )
    if kind in facts.letters:
        return Step(
            id="answer",
            sentence=mark("Step", "Write the answer ({right}) and send it by {by}."),
            facts={"right": right_of(claim).label, "by": by},
            primary=StepAction.ANSWER,
            others=(
                StepAction.RECORD_OWN_LETTER,
                StepAction.DECIDE,
                *((StepAction.MAKE_FILES,) if hands_over(claim) else ()),
                *((StepAction.ASK_FEE,) if is_abuse(claim.reason) else ()),
            ),
            by=by,
            letter=kind,
            claim_id=claim.id,
        )
    return Step(
        id="answer-yourself",
        sentence=mark(
            "Step",
            "There is no text for this answer ({outcome}). Write it yourself, send it by {by} and record it.",
        ),
        facts={"outcome": claim.outcome, "by": by},
        primary=StepAction.RECORD_OWN_LETTER,
        others=(StepAction.DECIDE, StepAction.CLOSE),
        by=by,
        letter=kind,
        claim_id=claim.id,
    )


def _first_unanswered(request: SubjectRequest) -> Claim:
    return unanswered(request)[0]


def lifting(request: SubjectRequest, _facts: Facts) -> Step:
    claim = to_lift(request)[0]
    on = claim.restriction.lift_on if claim.restriction else None
    return Step(
        id="lift",
        sentence=mark("Step", "The objection was rejected: record when the restriction was lifted, not before {on}.")
        if on
        else mark("Step", "The objection was rejected: tell when the restriction is lifted, and record it."),
        facts={"on": on} if on else {},
        primary=StepAction.LIFT,
        others=(StepAction.ANNOUNCE_LIFTING, StepAction.DECIDE),
        by=on,
        letter=LIFTING_LETTER,
        claim_id=claim.id,
    )


def closing(request: SubjectRequest, facts: Facts) -> Step:
    open_points = any(each.blocks for each in problems_of(Transition.CLOSE, request, facts))
    return Step(
        id="close-checklist" if open_points else "close",
        sentence=mark("Step", "Go through the closing list: what is not ticked still has to be done.")
        if open_points
        else mark("Step", "Everything is done. Close the request."),
        primary=StepAction.CLOSE,
        others=(
            *((StepAction.CONFIRM_NOTICE,) if unconfirmed_notices(request) else ()),
            *_lift(request),
            *_overview(request),
            StepAction.FOLLOW_UP,
            StepAction.DECIDE,
            StepAction.DISPUTE,
        ),
    )


def _overview(request: SubjectRequest) -> tuple[StepAction, ...]:
    """Who was told, when the person asks for it: often after the answer (19)."""
    return (StepAction.LIST_RECIPIENTS,) if any(each.notified_on for each in request.notices) else ()


def _lift(request: SubjectRequest) -> tuple[StepAction, ...]:
    return (StepAction.ANNOUNCE_LIFTING, StepAction.LIFT) if any(map(is_restricted, request.claims)) else ()


def closed(request: SubjectRequest, facts: Facts) -> Step:
    confirm = (StepAction.CONFIRM_NOTICE,) if unconfirmed_notices(request) else ()
    if is_disputed(request):
        told = last_event(request, EventKind.DISPUTE)
        review = planning.next_review(told.on if told else facts.today, facts.today)
        return Step(
            id="disputed",
            sentence=mark("Step", "A complaint or court case holds this file. Look again on {review}."),
            facts={"review": review},
            primary=StepAction.END_DISPUTE,
            others=(*confirm, StepAction.REOPEN),
            by=review,
        )
    passed = request.hold_until is None or facts.today > request.hold_until
    restricted = next((claim for claim in request.claims if is_restricted(claim)), None)
    if passed and restricted:
        return Step(
            id="restricted",
            sentence=mark("Step", "The term of this file has passed, but a restriction still holds. Lift it first."),
            primary=StepAction.ANNOUNCE_LIFTING,
            others=(StepAction.LIFT, *confirm, StepAction.REOPEN, StepAction.DISPUTE),
            letter=LIFTING_LETTER,
            claim_id=restricted.id,
        )
    if passed:
        return Step(
            id="anonymise",
            sentence=mark("Step", "The term of this file has passed. Anonymise it."),
            primary=StepAction.ANONYMISE,
            others=(StepAction.DISPUTE, StepAction.REOPEN),
        )
    return Step(
        id="closed",
        sentence=mark("Step", "This file is kept up to and including {until}. Then it is anonymised by itself."),
        facts={"until": request.hold_until},
        others=(
            *confirm,
            *_lift(request),
            *_overview(request),
            StepAction.REOPEN,
            StepAction.DISPUTE,
            StepAction.ANONYMISE,
        ),
        claim_id=restricted.id if restricted else None,
    )
