"""From receipt to knowing who asks."""

from __future__ import annotations

from privdesk.core.words import mark
from privdesk.requests.model import EventKind, SubjectRequest
from privdesk.requests.rules import identity, planning
from privdesk.requests.rules.guards import Facts
from privdesk.requests.rules.progress import last_event, open_searches, unstopped
from privdesk.requests.rules.rights import (
    ACKNOWLEDGEMENT,
    AUTHORITY_LETTER,
    IDENTITY_LETTER,
    OBJECTION_LETTER,
    StepKind,
    Stops,
    is_searched,
    right_of,
    rights_of,
)
from privdesk.requests.rules.steps.step import Step, StepAction, answer_day

_STOP_FOR_NOW = mark(
    "Step",
    "An objection stops the use at once: have it stopped by {by} and record the day. Until the decision the data are"
    " only stored.",
)
_STOP_FOR_GOOD = mark(
    "Step", "There is nothing to weigh in {right}: have the use stopped for good by {by} and record the day."
)

_ACKNOWLEDGE = mark("Step", "Confirm the receipt by {by}. The letter names the date of the answer.")
_ACKNOWLEDGE_COMPLAINT = mark("Step", "Let the person know by {by} that you received the complaint and look into it.")


def receipt(request: SubjectRequest, facts: Facts) -> Step:
    return Step(
        id="choose-rights",
        sentence=mark("Step", "Choose what the person asks: the kind of request decides the steps and the letters."),
        primary=StepAction.CHOOSE_RIGHTS,
        others=(StepAction.WITHDRAW,),
        by=answer_day(request, facts),
    )


def stop(request: SubjectRequest, facts: Facts) -> Step:
    claim = unstopped(request)[0]
    by = planning.stop_by(claim.received, working_days=facts.house_rules.stop_working_days)
    return Step(
        id="stop",
        sentence=_STOP_FOR_NOW if right_of(claim).stops is Stops.MEANWHILE else _STOP_FOR_GOOD,
        facts={"by": by, "right": right_of(claim).label},
        primary=StepAction.STOP,
        others=(StepAction.WITHDRAW,),
        by=by,
        claim_id=claim.id,
    )


def acknowledgement(request: SubjectRequest, facts: Facts) -> Step:
    by = planning.acknowledge_request_by(request, facts.house_rules)
    others = [StepAction.START_SEARCH] if any(is_searched(claim) for claim in request.claims) else []
    if identity.must_identify(request):
        others += [StepAction.ASK_IDENTITY, StepAction.CONFIRM_IDENTITY]
    letter = _acknowledging(request)
    is_complaint = {right.id for right in rights_of(request)} == {"complaint"}
    return Step(
        id="acknowledge-complaint" if is_complaint else "acknowledge",
        sentence=_ACKNOWLEDGE_COMPLAINT if is_complaint else _ACKNOWLEDGE,
        facts={"by": by},
        primary=StepAction.ACKNOWLEDGE,
        others=(StepAction.MARK_ACKNOWLEDGED, *others, StepAction.WITHDRAW),
        by=by,
        letter=letter,
    )


def _acknowledging(request: SubjectRequest) -> str:
    """An objection has its own letter."""
    asked = {right.id for right in rights_of(request) if StepKind.ACKNOWLEDGEMENT in right.steps}
    return OBJECTION_LETTER if asked - {"complaint"} == {"objection"} else ACKNOWLEDGEMENT


def identify(request: SubjectRequest, facts: Facts) -> Step:
    if identity.needs_representative(request):
        return _invite(request, facts)
    if identity.must_show_authority(request) and not identity.is_waiting(request):
        return _authority(request, facts)
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
    by = planning.identity_reply_by(asked or facts.today)
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
        by=answer_day(request, facts),
        letter=IDENTITY_LETTER,
    )


def _invite(request: SubjectRequest, facts: Facts) -> Step:
    """W16: not refused; the parent or guardian asks, or says that it is right."""
    invited = any(letter.kind == AUTHORITY_LETTER for letter in request.letters)
    return Step(
        id="invite-representative",
        sentence=mark(
            "Step",
            "The person is under 16: a parent or guardian acts (article 5 UAVG). Ask for their contact, do not refuse.",
        ),
        primary=StepAction.NAME_REPRESENTATIVE if invited else StepAction.INVITE,
        others=(
            StepAction.INVITE if invited else StepAction.NAME_REPRESENTATIVE,
            *_search_meanwhile(request),
            StepAction.WITHDRAW,
        ),
        by=answer_day(request, facts),
        letter=AUTHORITY_LETTER,
    )


def _authority(request: SubjectRequest, facts: Facts) -> Step:
    """G11, G12: only that it was checked is kept."""
    asked = last_event(request, EventKind.AUTHORITY_ASKED)
    if asked is None:
        return Step(
            id="check-authority",
            sentence=mark(
                "Step", "Somebody acts for the person: check the authority or mandate before anything is sent."
            ),
            primary=StepAction.ASK_AUTHORITY,
            others=(StepAction.CONFIRM_AUTHORITY, *_search_meanwhile(request), StepAction.WITHDRAW),
            by=planning.ask_identity_by(request.received, working_days=facts.house_rules.identity_working_days),
            letter=AUTHORITY_LETTER,
        )
    by = planning.identity_reply_by(asked.on)
    return Step(
        id="await-authority",
        sentence=mark("Step", "Proof of authority was asked on {asked}. Wait for it until {by}."),
        facts={"asked": asked.on, "by": by},
        primary=StepAction.CONFIRM_AUTHORITY,
        others=(
            StepAction.ASK_AUTHORITY,
            *_search_meanwhile(request),
            StepAction.FAIL_IDENTITY,
            StepAction.WITHDRAW,
        ),
        by=by,
        letter=AUTHORITY_LETTER,
    )


def _search_meanwhile(request: SubjectRequest) -> tuple[StepAction, ...]:
    if not any(is_searched(claim) for claim in request.claims):
        return ()
    if not request.searches:
        return (StepAction.START_SEARCH,)
    return (StepAction.RECORD_SEARCH,) if open_searches(request) else ()
