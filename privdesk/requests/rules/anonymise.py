"""How long what is kept of a request, and the bare facts that stay (domain chapter 7)."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from privdesk.activities.rules.known_terms import KNOWN
from privdesk.core.dates import add_months
from privdesk.core.fields import specs
from privdesk.core.problems import Problem
from privdesk.organisation.model import HouseRules
from privdesk.requests.model import (
    AnonymousCase,
    AttachmentKind,
    Claim,
    EventKind,
    HoldChoice,
    ReplyChannel,
    SubjectRequest,
)
from privdesk.requests.rules.court import hold
from privdesk.requests.rules.notices import told_claim
from privdesk.requests.rules.progress import answered_on, is_disputed, is_restricted, kept_places, last_event
from privdesk.requests.rules.rights import FileLayer, answer_letter, right_of, rights_of, tells_recipients

MATERIAL = frozenset({AttachmentKind.DATA_COPY, AttachmentKind.ENCLOSURE})
"""Attachments of layer L1: copies and annexes; the message itself and letters belong to the file (L2)."""
WITH_ANNEXES = frozenset({"L05", "L07", "L16", "L19"})
"""Letters whose PDF holds the copy of the data: it goes with the material, the fact that it was sent stays."""

_SHORTEST_TRACE = 4
OTHER_RULE = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileTerms:
    """The last days on which something is kept; ``file`` None: as long as the dispute lasts."""

    file: dt.date | None
    material: dt.date


def forgets(request: SubjectRequest) -> bool:
    """Only anonymous facts stay of this file (seed 2: of every request for erasure)."""
    return any(right.keeps is FileLayer.ANONYMOUS for right in rights_of(request))


def only_forgets(request: SubjectRequest) -> bool:
    """Nothing else was asked for which the copies are still needed."""
    return bool(request.claims) and all(right.keeps is FileLayer.ANONYMOUS for right in rights_of(request))


def hold_until(
    request: SubjectRequest, house_rules: HouseRules, *, answered: dt.date, by_post: bool | None = None
) -> dt.date:
    """The court term after an answer of that date, with the margin (UAVG 35(2); F02)."""
    post = request.reply_channel is ReplyChannel.POST if by_post is None else by_post
    return hold(answered, by_post=post, margin_days=house_rules.hold_margin_days).until


def file_terms(request: SubjectRequest, house_rules: HouseRules, closed: dt.date) -> FileTerms:
    """When the request is closed on that day."""
    material = closed + dt.timedelta(weeks=house_rules.material_weeks, days=-1)
    if is_disputed(request):
        return FileTerms(file=None, material=material)
    if not forgets(request):
        return FileTerms(file=add_months(closed, 12 * house_rules.file_years), material=material)
    if request.hold is HoldChoice.DIRECT:
        return FileTerms(file=closed, material=closed)
    posted = any(
        letter.channel is ReplyChannel.POST for letter in request.letters if letter.sent_on and not letter.notice_id
    )
    until = hold_until(request, house_rules, answered=answered_on(request) or closed, by_post=posted)
    ended = last_event(request, EventKind.DISPUTE_ENDED)
    if ended:
        # the court term runs on for six weeks after the authority has closed the matter (UAVG 36)
        until = max(until, hold_until(request, house_rules, answered=ended.on, by_post=False))
    return FileTerms(file=max(until, closed), material=min(material, until))


def is_due(request: SubjectRequest, today: dt.date) -> bool:
    """Whether the file must be anonymised today; not while it alone says that data may only be stored."""
    held = is_disputed(request) or any(is_restricted(claim) for claim in request.claims)
    past = request.hold_until is not None and today > request.hold_until
    return request.closed_on is not None and past and not held


def is_material_due(request: SubjectRequest, today: dt.date) -> bool:
    past = request.material_until is not None and today > request.material_until
    return past and not is_disputed(request) and has_material(request)


def has_material(request: SubjectRequest) -> bool:
    if last_event(request, EventKind.MATERIAL_ERASED):
        # since then only what came in afterwards
        return bool(material(request)) or any(found.content for place in request.searches for found in place.found)
    holds_copy = any(letter.kind in WITH_ANNEXES for letter in request.letters)
    return (
        holds_copy
        or bool(material(request))
        or any(found.content for place in request.searches for found in place.found)
    )


def material(request: SubjectRequest) -> tuple[UUID, ...]:
    """Ids of the attachments that are material."""
    return tuple(each.id for each in request.attachments if each.kind in MATERIAL)


def without_material(request: SubjectRequest) -> SubjectRequest:
    """The categories that were found stay: the answer names them."""
    return dataclasses.replace(
        request,
        searches=tuple(
            dataclasses.replace(place, found=tuple(dataclasses.replace(found, content="") for found in place.found))
            for place in request.searches
        ),
        attachments=tuple(each for each in request.attachments if each.kind not in MATERIAL),
    )


def anonymous_cases(request: SubjectRequest, on: dt.date, ids: Iterator[UUID]) -> tuple[AnonymousCase, ...]:
    """One for each claim, with nothing that leads to the person."""
    return tuple(anonymous_case(request, claim, on, next(ids)) for claim in request.claims)


def anonymous_case(request: SubjectRequest, claim: Claim, on: dt.date, new_id: UUID) -> AnonymousCase:
    answered = _answered(request, claim)
    tells = tells_recipients(claim)
    told = [each for each in request.notices if each.notified_on and told_claim(request, each) in {None, claim}]
    return AnonymousCase(
        id=new_id,
        case_no=request.case_no,
        right=right_of(claim).id,
        received_month=f"{claim.received:%Y-%m}",
        channel=request.channel,
        outcome=claim.outcome,
        days_to_answer=(answered - claim.received).days if answered else None,
        extended=right_of(claim).extendable and _is_extended(request, claim),
        reason=claim.reason,
        retention_rules=_rules(request) if tells else (),
        recipients_notified=len(told) if tells else 0,
        identity_method=request.identity.method if request.identity else None,
        anonymised_on=on,
    )


def _answered(request: SubjectRequest, claim: Claim) -> dt.date | None:
    """The day of the last answer to this claim."""
    kind = answer_letter(claim)
    days = [letter.sent_on for letter in request.letters if letter.kind == kind and letter.sent_on]
    return max((day for day in days if day >= claim.received), default=None)


def _is_extended(request: SubjectRequest, claim: Claim) -> bool:
    return any(
        event.kind is EventKind.EXTENDED and event.claim_id in {None, claim.id} and event.on >= claim.received
        for event in request.events
    )


def _rules(request: SubjectRequest) -> tuple[str, ...]:
    """Keys of known rules only: what was typed could name the person in any spelling."""
    rules = (place.kept_rule if place.kept_rule in KNOWN else OTHER_RULE for place in kept_places(request))
    return tuple(dict.fromkeys(rules))


def personal_texts(value: Any) -> frozenset[str]:
    """Everything that a person could be found by: the texts of fields marked personal, of the value and inside it."""
    texts: set[str] = set()
    personal = {spec.name for spec in specs(type(value)) if spec.personal}
    for each in dataclasses.fields(value):
        inside = getattr(value, each.name)
        if isinstance(inside, str) and each.name in personal and len(inside.strip()) >= _SHORTEST_TRACE:
            texts.add(inside.strip())
        elif dataclasses.is_dataclass(inside) and not isinstance(inside, type):
            texts |= personal_texts(inside)
        elif isinstance(inside, tuple):
            for item in inside:
                texts |= personal_texts(item) if dataclasses.is_dataclass(item) else set()
    return frozenset(texts)


def proof_problems(case: AnonymousCase, request: SubjectRequest) -> list[Problem]:
    """What is left of the person in the facts that stay: must be nothing (7.2).

    Only what is not of a closed list can tell anything; and somebody may be called Post.
    """
    traces = {text.casefold() for text in personal_texts(request)}
    free = {"case_no": case.case_no, "retention_rules": " ".join(set(case.retention_rules) - {OTHER_RULE, *KNOWN})}
    return [
        Problem(name, "name-left") for name, text in free.items() if any(trace in text.casefold() for trace in traces)
    ]
