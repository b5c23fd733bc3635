"""The next step of a request: one sentence, one button, whatever state it is in (no request is ever stuck)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from privdesk.core.dates import add_months
from privdesk.core.fields import Choice
from privdesk.core.words import Text, mark
from privdesk.requests.model import Claim, EventKind, SubjectRequest
from privdesk.requests.rules import identity, planning
from privdesk.requests.rules.guards import Facts, Transition, problems_of
from privdesk.requests.rules.progress import (
    current_step,
    deadline_of,
    is_disputed,
    last_event,
    open_executions,
    open_notices,
    open_searches,
    outcome_differs,
    unanswered,
    unconfirmed_notices,
    undecided,
)
from privdesk.requests.rules.rights import (
    ACKNOWLEDGEMENT,
    IDENTITY_LETTER,
    NOTICE_LETTER,
    StepKind,
    answer_letter,
    right_of,
)

IDENTITY_PATIENCE_DAYS = 14
"""After so many days without an answer the person is reminded (chapter 3)."""


class StepAction(Choice):
    """What can be done next; the label is the text of the button."""

    CHOOSE_RIGHTS = "choose_rights", mark("StepAction", "Choose the kind of request")
    ACKNOWLEDGE = "acknowledge", mark("StepAction", "Write the acknowledgement")
    MARK_ACKNOWLEDGED = "mark_acknowledged", mark("StepAction", "Receipt was confirmed otherwise")
    ASK_IDENTITY = "ask_identity", mark("StepAction", "Ask for proof of identity")
    CONFIRM_IDENTITY = "confirm_identity", mark("StepAction", "Identity is confirmed")
    FAIL_IDENTITY = "fail_identity", mark("StepAction", "Identity was not confirmed")
    START_SEARCH = "start_search", mark("StepAction", "Make the list of places")
    RECORD_SEARCH = "record_search", mark("StepAction", "Record what was found")
    ADD_PLACE = "add_place", mark("StepAction", "Add a place to search")
    DECIDE = "decide", mark("StepAction", "Take the decision")
    EXECUTE = "execute", mark("StepAction", "Record what was done")
    TELL_RECIPIENT = "tell_recipient", mark("StepAction", "Write to the recipient")
    NOT_NOTIFIED = "not_notified", mark("StepAction", "Record why it is not told")
    ADD_RECIPIENT = "add_recipient", mark("StepAction", "Add a recipient")
    CONFIRM_NO_RECIPIENTS = "confirm_no_recipients", mark("StepAction", "Nobody else received the data")
    CONFIRM_NOTICE = "confirm_notice", mark("StepAction", "Record the confirmation of a recipient")
    ANSWER = "answer", mark("StepAction", "Write the answer")
    RECORD_OWN_LETTER = "record_own_letter", mark("StepAction", "Record a letter of your own")
    EXTEND = "extend", mark("StepAction", "Extend the term")
    WITHDRAW = "withdraw", mark("StepAction", "The person withdraws the request")
    CLOSE = "close", mark("StepAction", "Close the request")
    REOPEN = "reopen", mark("StepAction", "Reopen the request")
    DISPUTE = "dispute", mark("StepAction", "A complaint or court case was reported")
    END_DISPUTE = "end_dispute", mark("StepAction", "The complaint or court case has ended")
    ANONYMISE = "anonymise", mark("StepAction", "Anonymise now")


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """``letter``: the kind of letter that the primary action writes; the ids say what it is about."""

    id: str
    sentence: Text
    facts: Mapping[str, Any] = field(default_factory=dict)
    primary: StepAction | None = None
    others: tuple[StepAction, ...] = ()
    by: dt.date | None = None
    """Until when, by the house rules or the law."""
    letter: str = ""
    claim_id: UUID | None = None
    place_id: UUID | None = None
    notice_id: UUID | None = None


def next_step(request: SubjectRequest, facts: Facts) -> Step:
    kind = current_step(request)
    if kind is None:
        return _closed(request, facts)
    return _STEPS[kind](request, facts)


def _receipt(request: SubjectRequest, facts: Facts) -> Step:
    return Step(
        id="choose-rights",
        sentence=mark("Step", "Choose what the person asks: the kind of request decides the steps and the letters."),
        primary=StepAction.CHOOSE_RIGHTS,
        others=(StepAction.WITHDRAW,),
        by=_answer_by(request, facts),
    )


def _acknowledgement(request: SubjectRequest, facts: Facts) -> Step:
    by = planning.acknowledge_by(request.received, working_days=facts.house_rules.acknowledge_working_days)
    others = [StepAction.MARK_ACKNOWLEDGED, StepAction.START_SEARCH]
    if identity.must_identify(request):
        others += [StepAction.ASK_IDENTITY, StepAction.CONFIRM_IDENTITY]
    return Step(
        id="acknowledge",
        sentence=mark("Step", "Confirm the receipt by {by}. The letter names the date of the answer."),
        facts={"by": by},
        primary=StepAction.ACKNOWLEDGE,
        others=(*others, StepAction.WITHDRAW),
        by=by,
        letter=ACKNOWLEDGEMENT,
    )


def _identity(request: SubjectRequest, facts: Facts) -> Step:
    if not identity.is_waiting(request):
        by = planning.ask_identity_by(request.received, working_days=facts.house_rules.identity_working_days)
        return Step(
            id="identify",
            sentence=mark("Step", "The address is not known to us: make sure who asks, by {by}."),
            facts={"by": by},
            primary=StepAction.ASK_IDENTITY,
            others=(*_search_meanwhile(request), StepAction.CONFIRM_IDENTITY, StepAction.WITHDRAW),
            by=by,
            letter=IDENTITY_LETTER,
        )
    asked = request.identity.requested_on if request.identity else None
    by = identity_by(asked or facts.today)
    if facts.today <= by:
        return Step(
            id="await-identity",
            sentence=mark("Step", "Proof of identity was asked on {asked}. Wait for it until {by}."),
            facts={"asked": asked, "by": by},
            primary=StepAction.CONFIRM_IDENTITY,
            others=(*_search_meanwhile(request), StepAction.FAIL_IDENTITY, StepAction.WITHDRAW),
            by=by,
        )
    return Step(
        id="identity-overdue",
        sentence=mark(
            "Step",
            "No proof of identity came since {asked}. Ask once more, or record that identity was not confirmed.",
        ),
        facts={"asked": asked},
        primary=StepAction.ASK_IDENTITY,
        others=(
            StepAction.FAIL_IDENTITY,
            StepAction.CONFIRM_IDENTITY,
            *_search_meanwhile(request),
            StepAction.WITHDRAW,
        ),
        by=_answer_by(request, facts),
        letter=IDENTITY_LETTER,
    )


def identity_by(asked: dt.date) -> dt.date:
    """When the person must have answered."""
    return asked + dt.timedelta(days=IDENTITY_PATIENCE_DAYS)


def _search_meanwhile(request: SubjectRequest) -> tuple[StepAction, ...]:
    if not request.searches:
        return (StepAction.START_SEARCH,)
    return (StepAction.RECORD_SEARCH,) if open_searches(request) else ()


def _search(request: SubjectRequest, facts: Facts) -> Step:
    by = _answer_by(request, facts)
    late = (StepAction.EXTEND,) if _can_extend(request, facts) else ()
    if not request.searches:
        return Step(
            id="start-search",
            sentence=mark("Step", "Look where data of this person can be: the list of places comes from the register."),
            primary=StepAction.START_SEARCH,
            others=(*late, StepAction.DECIDE, StepAction.WITHDRAW),
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
        others=(StepAction.ADD_PLACE, *late, StepAction.WITHDRAW),
        by=by,
        place_id=left[0].id,
    )


def _decision(request: SubjectRequest, facts: Facts) -> Step:
    claim = undecided(request)[0]
    if identity.has_failed(request):
        return Step(
            id="decide-unidentified",
            sentence=mark("Step", "Identity was not confirmed: decide that the request cannot be carried out."),
            primary=StepAction.DECIDE,
            others=(StepAction.CONFIRM_IDENTITY, StepAction.WITHDRAW),
            by=_answer_by(request, facts),
            claim_id=claim.id,
        )
    return Step(
        id="decide",
        sentence=mark("Step", "Everything was searched. Decide on the request for {right}."),
        facts={"right": right_of(claim).label},
        primary=StepAction.DECIDE,
        others=(
            StepAction.ADD_PLACE,
            *((StepAction.EXTEND,) if _can_extend(request, facts) else ()),
            StepAction.WITHDRAW,
        ),
        by=_answer_by(request, facts),
        claim_id=claim.id,
    )


def _execution(request: SubjectRequest, facts: Facts) -> Step:
    by = _answer_by(request, facts)
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


def _recipients(request: SubjectRequest, facts: Facts) -> Step:
    executed = last_event(request, EventKind.EXECUTED)
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
        sentence=mark("Step", "Tell {recipient} by {by} that the data were erased. Recipients left: {count}."),
        facts={"recipient": left[0].recipient, "by": by, "count": len(left)},
        primary=StepAction.TELL_RECIPIENT,
        others=(StepAction.NOT_NOTIFIED, StepAction.ADD_RECIPIENT),
        by=by,
        letter=NOTICE_LETTER,
        notice_id=left[0].id,
    )


def _answer(request: SubjectRequest, facts: Facts) -> Step:
    claim = _first_unanswered(request)
    kind = answer_letter(claim)
    by = _answer_by(request, facts)
    if kind in facts.letters:
        return Step(
            id="answer",
            sentence=mark("Step", "Write the answer on the request for {right} and send it by {by}."),
            facts={"right": right_of(claim).label, "by": by},
            primary=StepAction.ANSWER,
            others=(StepAction.RECORD_OWN_LETTER, StepAction.DECIDE),
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


def _closing(request: SubjectRequest, facts: Facts) -> Step:
    open_points = any(each.blocks for each in problems_of(Transition.CLOSE, request, facts))
    return Step(
        id="close-checklist" if open_points else "close",
        sentence=mark("Step", "Go through the closing list: what is not ticked still has to be done.")
        if open_points
        else mark("Step", "Everything is done. Close the request."),
        primary=StepAction.CLOSE,
        others=(
            *((StepAction.CONFIRM_NOTICE,) if unconfirmed_notices(request) else ()),
            StepAction.DECIDE,
            StepAction.DISPUTE,
        ),
    )


def _closed(request: SubjectRequest, facts: Facts) -> Step:
    confirm = (StepAction.CONFIRM_NOTICE,) if unconfirmed_notices(request) else ()
    if is_disputed(request):
        told = last_event(request, EventKind.DISPUTE)
        review = _next_review(told.on if told else facts.today, facts.today)
        return Step(
            id="disputed",
            sentence=mark("Step", "A complaint or court case holds this file. Look again on {review}."),
            facts={"review": review},
            primary=StepAction.END_DISPUTE,
            others=(*confirm, StepAction.REOPEN),
            by=review,
        )
    if request.hold_until is None or facts.today > request.hold_until:
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
        others=(*confirm, StepAction.REOPEN, StepAction.DISPUTE, StepAction.ANONYMISE),
    )


def _next_review(since: dt.date, today: dt.date) -> dt.date:
    """Every month from the day it was reported (F04)."""
    months = 1
    while add_months(since, months) < today:
        months += 1
    return add_months(since, months)


def _answer_by(request: SubjectRequest, facts: Facts) -> dt.date:
    return deadline_of(request, facts.house_rules).current.safe


def _can_extend(request: SubjectRequest, facts: Facts) -> bool:
    deadline = deadline_of(request, facts.house_rules)
    return deadline.extension_sent is None and facts.today <= deadline.extend_by


_STEPS: Mapping[StepKind, Callable[[SubjectRequest, Facts], Step]] = {
    StepKind.RECEIPT: _receipt,
    StepKind.ACKNOWLEDGEMENT: _acknowledgement,
    StepKind.IDENTITY: _identity,
    StepKind.SEARCH: _search,
    StepKind.DECISION: _decision,
    StepKind.EXECUTION: _execution,
    StepKind.RECIPIENTS: _recipients,
    StepKind.ANSWER: _answer,
    StepKind.CLOSING: _closing,
}
