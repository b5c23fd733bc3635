"""What a letter says about one claim: a table by kind of letter, under the names that the letters ask for (8.3)."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID, uuid4

from privdesk.core.words import Language
from privdesk.organisation.model import HouseRules
from privdesk.requests.model import (
    CaseEvent,
    Claim,
    EventKind,
    NoticeKind,
    Outcome,
    Person,
    Reason,
    Representation,
    Restriction,
    SearchPlace,
    SubjectRequest,
)
from privdesk.requests.rules.acting import address_of_subject, represented
from privdesk.requests.rules.clocks import can_extend, claim_deadline, is_answered
from privdesk.requests.rules.customer_end import PROFILE_RULE
from privdesk.requests.rules.notices import measure, told_claim
from privdesk.requests.rules.progress import is_restricted, kept_places, last_event
from privdesk.requests.rules.rights import (
    FEE_LETTER,
    LIFTING_LETTER,
    OBJECTION_LETTER,
    RECIPIENTS_LETTER,
    answer_letter,
    is_abuse,
    right_of,
    tells_recipients,
)

_ROLES: Mapping[NoticeKind, Mapping[Language, str]] = {
    NoticeKind.PROCESSOR: {"nl": "verwerker", "en": "processor"},
    NoticeKind.RECIPIENT: {"nl": "ontvanger", "en": "recipient"},
}
MARKETING = "direct marketing"
"""The purpose of every objection of 21(2), in both languages."""

Facts = dict[str, Any]


def letter_claim(kind: str, request: SubjectRequest, claim_id: UUID | None = None) -> Claim | None:
    """The claim that a letter is about: the one that was named, or the first that it can be about."""
    if claim_id:
        return next((claim for claim in request.claims if claim.id == claim_id), None)
    answers = [claim for claim in request.claims if answer_letter(claim) == kind]
    fits = _ABOUT.get(kind)
    open_first = sorted(answers, key=lambda claim: is_answered(request, claim))
    return next(iter(open_first or [claim for claim in request.claims if fits and fits(claim)]), None)


_ABOUT: Mapping[str, Callable[[Claim], bool]] = {
    LIFTING_LETTER: is_restricted,
    OBJECTION_LETTER: lambda claim: claim.right == "objection",
    FEE_LETTER: lambda claim: not right_of(claim).absolute,
    RECIPIENTS_LETTER: tells_recipients,
}


def claim_facts(kind: str, claim: Claim, request: SubjectRequest, language: Language) -> Facts:
    """Of a letter that answers a claim, or is about one."""
    facts: Facts = {
        "received": claim.received,
        "reason": claim.reason_text.strip(),
        "partly": claim.outcome in {Outcome.PARTIAL, Outcome.GRANTED_PARTLY},
        "purpose": purpose(claim),
    }
    if kind in _CITES:
        facts["provision"] = provision(claim, language)
    tells = _TELLS.get(kind)
    return facts | (tells(claim, request, language) if tells else {})


_CITES = frozenset({"L07", "L12", "L16", "L24"})
"""Letters that name the article of the ground; the others say it in their own text."""


def purpose(claim: Claim) -> str:
    return claim.purpose.strip() or (MARKETING if claim.right == "marketing" else "")


def provision(claim: Claim, language: Language) -> str:
    """The article of the ground, as it is cited for this right in a sentence."""
    return cited(right_of(claim).grounds.get(claim.reason, ""), language) if claim.reason else ""


def cited(article: str, language: Language) -> str:
    """``artikel 17, lid 3, onder b, AVG`` / ``Article 17(3)(b) GDPR``."""
    if article.startswith("UAVG "):
        number = article.removeprefix("UAVG ")
        if language == "en":
            return f"article {number} of the Dutch GDPR Implementation Act, UAVG"
        return f"artikel {number} van de Uitvoeringswet AVG"
    if not article or language == "en":
        return f"Article {article} GDPR" if article else ""
    number, *parts = article.replace(")", "").split("(")
    named = [f"lid {part}" if part.isdigit() else f"onder {part}" for part in parts]
    return f"{', '.join([f'artikel {number}', *named])}{',' if named else ''} AVG"


def extension_facts(request: SubjectRequest, house_rules: HouseRules, on: dt.date, claim_id: UUID | None) -> Facts:
    """What the notice of an extension says: the date that it gives when it goes out that day."""
    claims = [claim for claim in can_extend(request) if claim_id in {None, claim.id}]
    facts: Facts = {
        "extension": "one" if request.extension_months == 1 else "two",
        "extension_reason": request.extension_reason.strip(),
    }
    if not claims:
        return facts
    moment = dt.datetime.combine(on, dt.time(12), dt.UTC)
    notice = CaseEvent(id=uuid4(), kind=EventKind.EXTENDED, on=on, recorded_at=moment, months=request.extension_months)
    sent = dataclasses.replace(request, events=(*request.events, notice))
    deadlines = [claim_deadline(claim, sent, house_rules) for claim in claims]
    dates = [each.current.safe for each in deadlines if each.extension_valid]
    return facts | ({"extended_date": min(dates)} if dates else {})


def person_facts(request: SubjectRequest) -> Facts:
    """Of who acts for whom, and of a proof that did not come."""
    person, identity = request.person, request.identity
    authority = last_event(request, EventKind.AUTHORITY_ASKED)
    asked = identity.requested_on if identity and identity.requested_on else None
    return {
        "represented": represented(person),
        "authority": _authority(person),
        "asked": asked or (authority.on if authority else None),
        "authority_asked": asked is None and authority is not None,
        "identity_reply": "insufficient" if identity and identity.unproven_reason.strip() else "none",
        "unproven_reason": identity.unproven_reason.strip() if identity else "",
    }


def _authority(person: Person | None) -> str:
    """A child who asks alone is told that a parent or guardian has to (W16)."""
    if person is None or person.representation is Representation.NONE:
        return "child" if person and person.under_16 else Representation.MANDATED.value
    return str(person.representation.value)


def notice_claim_facts(claim: Claim | None) -> Facts:
    """What a recipient must know of the claim that it is told about."""
    if claim is None:
        return {"measure": "erased"}
    done = measure(claim)
    facts: Facts = {
        "measure": done,
        "executed": claim.executed_on or claim.stopped_on or claim.suspended_on,
        "new_value": claim.new_values.strip(),
        "statement_text": claim.statement.strip(),
        "purpose": purpose(claim),
    }
    return facts | ({"rights": [right_of(claim).article]} if done == "stopped" else {})


def _told(claim: Claim, request: SubjectRequest, language: Language) -> Facts:
    """The overview of recipients that the person asks for (19)."""
    told = [
        {"recipient": each.recipient, "role": _ROLES[each.kind][language], "notified": each.notified_on}
        for each in request.notices
        if each.notified_on and told_claim(request, each) in {None, claim}
    ]
    return {"told": told, "measure": measure(claim), "recipients_asked": request.recipients_asked_on}


def _correction(claim: Claim, _: SubjectRequest, __: Language) -> Facts:
    return {
        "executed": claim.executed_on,
        "requested_change": claim.requested_change.strip(),
        "new_values": claim.new_values.strip(),
        "refused_part": claim.withheld.strip(),
        "statement": "added" if claim.outcome is Outcome.STATEMENT_ADDED or claim.statement.strip() else "offered",
    }


def kept_apart(request: SubjectRequest) -> tuple[tuple[SearchPlace, ...], tuple[SearchPlace, ...]]:
    """What is kept by statute or for a claim, longest first; and the profile beside it, which no statute asks for."""
    kept = sorted(kept_places(request), key=lambda place: place.kept_until or dt.date.max, reverse=True)
    profile = tuple(place for place in kept if place.kept_rule == PROFILE_RULE)
    others = tuple(place for place in kept if place.kept_rule != PROFILE_RULE)
    return (others, profile) if others else (profile, ())


def _partly_erased(claim: Claim, request: SubjectRequest, language: Language) -> Facts:
    """What is kept without a statute that asks for it: the letter may not say there is one (17(3), decision 13)."""
    if claim.reason is Reason.LEGAL_CLAIMS:
        return {"rule": "claim"}
    if kept_apart(request)[1]:
        return {"reason": claim.profile_reason.strip() or claim.reason_text.strip()}
    profile = claim.kept_rule == PROFILE_RULE
    if claim.reason in {None, Reason.RETENTION} and not profile:
        return {}
    ours = claim.reason not in {None, Reason.RETENTION}
    return {
        "rule": "reason",
        "reason": claim.reason_text.strip() or claim.profile_reason.strip(),
        "provision": provision(claim, language) if ours else cited(Reason.STILL_NEEDED.article, language),
    }


def _restricted(claim: Claim, _: SubjectRequest, __: Language) -> Facts:
    held = _held(claim)
    return {
        "executed": held.since or claim.executed_on,
        "scope": held.scope.strip(),
        "end_condition": held.end_condition.value,
        "end_text": held.end_text.strip(),
    }


def _lifted(claim: Claim, _: SubjectRequest, __: Language) -> Facts:
    held = _held(claim)
    return {
        "restricted_since": held.since,
        "lift_date": held.lift_on,
        "lift_reason": held.lift_reason.strip(),
        "purpose": held.lift_purpose.strip() or purpose(claim),
    }


def _portable(claim: Claim, _: SubjectRequest, __: Language) -> Facts:
    chosen = claim.data_format
    return {
        "direct": claim.outcome is Outcome.DELIVERED_DIRECT or bool(claim.new_controller.strip()),
        "executed": claim.executed_on,
        "new_controller": claim.new_controller.strip(),
        "format": chosen.value if chosen and chosen.is_machine_readable else "",
        "excluded": claim.excluded.strip(),
        "service": claim.service.strip(),
    }


def _stopped(claim: Claim, request: SubjectRequest, _: Language) -> Facts:
    erased = next((each for each in request.claims if each.right == "erasure" and each.executed_on), None)
    return {
        "stopped": claim.stopped_on,
        "measure": "erased" if erased else "stopped",
        "executed": erased.executed_on if erased else None,
        "other_purpose": claim.other_purpose.strip(),
        "basis": claim.other_basis.strip(),
        "marketing": claim.marketing.value,
        "suppression": "code" if claim.suppress and address_of_subject(request) else "none",
    }


def _rejected(claim: Claim, _: SubjectRequest, __: Language) -> Facts:
    return {
        "compelling_grounds": claim.compelling_grounds.strip(),
        "balancing": claim.balancing.strip(),
        "lift_date": _held(claim).lift_on,
    }


def _reviewed(claim: Claim, _: SubjectRequest, __: Language) -> Facts:
    return {
        "review": claim.outcome.value if claim.outcome else "",
        "decision_subject": claim.subject.strip(),
        "executed": claim.executed_on,
        "reviewer_role": claim.reviewer.strip(),
        "review_outcome": claim.conclusion.strip(),
    }


_REFUSALS: Mapping[Reason | None, str] = {
    Reason.UNFOUNDED: "unfounded",
    Reason.EXCESSIVE: "excessive",
    Reason.REPETITIVE: "excessive",
    Reason.UAVG_41: "uavg41",
}


def _refused(claim: Claim, _: SubjectRequest, __: Language) -> Facts:
    return {
        "refusal": _REFUSALS.get(claim.reason, "other"),
        "refusal_facts": claim.reason_text.strip(),
        "interest": claim.interest.value if claim.interest else "",
        "necessity": claim.necessity.strip(),
        "proportionality": claim.proportionality.strip(),
    }


def _fee(claim: Claim, _: SubjectRequest, __: Language) -> Facts:
    further = claim.first_copy_on is not None and not is_abuse(claim.reason)
    return {
        "fee_ground": "further_copy" if further else "unfounded" if claim.reason is Reason.UNFOUNDED else "excessive",
        "fee_reason": claim.reason_text.strip(),
        "first_copy_date": claim.first_copy_on,
        "amount": claim.fee_amount.strip(),
        "cost_breakdown": claim.fee_breakdown.strip(),
        "free_if_changed": True,
    }


def _complaint(claim: Claim, request: SubjectRequest, _: Language) -> Facts:
    return {
        "complaint_subject": claim.subject.strip(),
        "conclusion": claim.outcome.value if claim.outcome else "",
        "measures": claim.measures.strip(),
        "apology": claim.regret,
        "about_request": any(each.right != "complaint" for each in request.claims),
    }


def _forwarded(claim: Claim, _: SubjectRequest, __: Language) -> Facts:
    return {
        "controller_name": claim.controller_name.strip(),
        "controller_contact": claim.controller_contact.strip() or claim.controller_name.strip(),
        "forwarded": claim.forwarded_on,
    }


def _withdrawn(claim: Claim, request: SubjectRequest, _: Language) -> Facts:
    event = last_event(request, EventKind.WITHDRAWN)
    return {"withdrawn": event.on if event else claim.decided_on}


def _held(claim: Claim) -> Restriction:
    return claim.restriction or Restriction(id=claim.id)


_TELLS: Mapping[str, Callable[[Claim, SubjectRequest, Language], Facts]] = {
    "L07": lambda claim, _, __: {"withheld": claim.withheld.strip()},
    "L08": _correction,
    "L09": _correction,
    "L11": _partly_erased,
    "L13": _restricted,
    "L14": _lifted,
    "L16": _portable,
    "L17": lambda claim, _, __: {"rights_of_others": claim.reason is Reason.OTHERS},
    "L18": lambda claim, _, __: {"stopped": claim.suspended_on},
    "L19": _stopped,
    "L20": _rejected,
    "L21": _stopped,
    "L22": _stopped,
    "L23": _reviewed,
    "L24": _refused,
    "L25": _fee,
    "L27": _told,
    "L28": _complaint,
    "L31": _forwarded,
    "L32": _withdrawn,
}
