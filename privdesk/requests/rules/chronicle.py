"""What happened to a request, day by day and in words: for its page, and for the report of the case."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any
from uuid import UUID

from privdesk.core.words import Text, Words, mark
from privdesk.requests.model import (
    CaseEvent,
    Claim,
    EventKind,
    Execution,
    Notice,
    SearchPlace,
    SearchResult,
    SentLetter,
    SubjectRequest,
)
from privdesk.requests.rules.rights import (
    ACKNOWLEDGEMENT,
    AUTHORITY_LETTER,
    CLARIFICATION_LETTER,
    IDENTITY_LETTER,
    OBJECTION_LETTER,
    right_of,
    rights_of,
)

_NOTHING: Mapping[str, Any] = MappingProxyType({})
_EVENTS: Mapping[EventKind, Text] = {
    EventKind.ACKNOWLEDGED: mark("Chronicle", "Receipt was acknowledged."),
    EventKind.ID_CONFIRMED: mark("Chronicle", "Identity was confirmed."),
    EventKind.DECIDED: mark("Chronicle", "A decision was taken."),
    EventKind.ID_FAILED: mark("Chronicle", "Identity was not confirmed."),
    EventKind.AUTHORITY_ASKED: mark("Chronicle", "Proof of authority was asked of who acts for the person."),
    EventKind.AUTHORITY_CHECKED: mark("Chronicle", "The authority of who acts for the person was checked."),
    EventKind.CLARIFICATION_REQUESTED: mark("Chronicle", "The person was asked to make the request clearer."),
    EventKind.CLARIFICATION_RECEIVED: mark("Chronicle", "The person made the request clearer."),
    EventKind.SEARCHED: mark("Chronicle", "The search began; the places came from the register."),
    EventKind.EXECUTED: mark("Chronicle", "The decision was carried out everywhere."),
    EventKind.RECIPIENTS_NOTIFIED: mark("Chronicle", "Every recipient was told, or it was recorded why not."),
    EventKind.FEE_ASKED: mark("Chronicle", "A fee was asked."),
    EventKind.LIFT_ANNOUNCED: mark("Chronicle", "The person was told that the restriction will be lifted."),
    EventKind.LIFTED: mark("Chronicle", "The restriction was lifted."),
    EventKind.ANSWERED: mark("Chronicle", "Everything that was asked has been answered."),
    EventKind.WITHDRAWN: mark("Chronicle", "The person withdrew the request."),
    EventKind.CLOSED: mark("Chronicle", "The request was closed."),
    EventKind.REOPENED: mark("Chronicle", "The request was opened again."),
    EventKind.DISPUTE: mark("Chronicle", "A complaint or court case was reported."),
    EventKind.DISPUTE_ENDED: mark("Chronicle", "The complaint or court case ended."),
    EventKind.OVERRIDDEN: mark("Chronicle", "The officer went on although the program advised otherwise."),
    EventKind.MATERIAL_ERASED: mark("Chronicle", "Annexes and copies of the data were erased from this file."),
}
_RECEIVED = mark("Chronicle", "The request came in ({channel}): {rights}.")
_RECEIVED_AT = mark("Chronicle", "The request came in at {time} ({channel}): {rights}.")
_FOLLOW_UP = mark("Chronicle", "A further request came in: {right}.")
_DECIDED = mark("Chronicle", "Decision on {right}: {outcome}.")
_DECIDED_ON_GROUND = mark("Chronicle", "Decision on {right}: {outcome}. Ground: {reason}.")
_DECIDED_BEFORE = mark("Chronicle", "A decision on {right} was taken, which was changed later.")
_STOPPED = mark("Chronicle", "The use of the data stopped ({right}).")
_EXTENDED = mark("Chronicle", "The person was told that the answer takes %n month(s) longer.")
_ID_ASKED = mark("Chronicle", "Proof of identity was asked.")
_ID_CONFIRMED = mark("Chronicle", "Identity was confirmed: {method}.")
_LETTER = mark("Chronicle", "Letter sent to the person by {channel}: {title}.")
_LETTER_TO = mark("Chronicle", "Letter sent to {recipient} by {channel}: {title}.")
_SEARCHED_FOUND = mark("Chronicle", "Searched in {place}: data found ({found}).")
_SEARCHED_EMPTY = mark("Chronicle", "Searched in {place}: nothing found.")
_CARRIED_OUT = mark("Chronicle", "Carried out in {place}: {execution}.")
_KEPT = mark("Chronicle", "Carried out in {place}: {execution}, until {until}.")
_RESTRICTED = mark("Chronicle", "From this day the data are only stored.")
_CONFIRMED = mark("Chronicle", "{recipient} confirmed it.")
_CONFIRMED_BACKUP = mark("Chronicle", "{recipient} confirmed it; in backups there until {until}.")
_ASKED_WHO = mark("Chronicle", "The person asked which recipients were told.")
_BLOCKED = mark("Chronicle", "Staff can no longer reach the kept data.")
_FORWARDED = mark("Chronicle", "Passed on to the controller: {controller}.")

_FIRST, _INTAKE, _SEARCH, _PLACE, _DECISION, _DONE, _LETTERS, _LAST = range(8)
_RANKS: Mapping[EventKind, int] = {
    EventKind.RECEIVED: _FIRST,
    EventKind.FOLLOW_UP: _FIRST,
    EventKind.SEARCHED: _SEARCH,
    EventKind.DECIDED: _DECISION,
    EventKind.OVERRIDDEN: _DECISION,
    EventKind.EXTENDED: _DECISION,
    EventKind.EXECUTED: _LETTERS,
    EventKind.RECIPIENTS_NOTIFIED: _LAST,
    EventKind.ANSWERED: _LAST,
    EventKind.CLOSED: _LAST,
    EventKind.REOPENED: _LAST,
    EventKind.DISPUTE: _LAST,
    EventKind.DISPUTE_ENDED: _LAST,
    EventKind.MATERIAL_ERASED: _LAST,
    EventKind.LIFTED: _LAST,
    EventKind.WITHDRAWN: _LAST,
}
"""What comes first among the things of one day; the others belong to the intake."""
_EARLY = frozenset({ACKNOWLEDGEMENT, AUTHORITY_LETTER, CLARIFICATION_LETTER, IDENTITY_LETTER, OBJECTION_LETTER})


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """``recorded_at``: when it was noted, if that is known. ``note``: as it was typed. ``who``: filled in elsewhere."""

    on: dt.date
    text: Text
    facts: Mapping[str, Any] = field(default_factory=dict)
    number: int | None = None
    note: str = ""
    recorded_at: dt.datetime | None = None
    who: Text | None = None
    rank: int = _LAST

    def said(self, words: Words) -> str:
        return words.say(self.text, self.number, **self.facts)


def chronicle(request: SubjectRequest, titles: Mapping[str, str] = _NOTHING) -> tuple[Moment, ...]:
    """Oldest first. ``titles``: what each kind of letter is called, in the reader's language."""
    moments = [*_events(request), *_letters(request, titles), *_places(request), *_notices(request), *_claims(request)]
    if request.recipients_asked_on:
        moments.append(Moment(on=request.recipients_asked_on, text=_ASKED_WHO))
    if request.access_blocked_on:
        moments.append(Moment(on=request.access_blocked_on, text=_BLOCKED, rank=_DONE))
    return tuple(sorted(moments, key=_order))


def _order(moment: Moment) -> tuple[dt.date, int, dt.datetime]:
    return moment.on, moment.rank, moment.recorded_at or dt.datetime.min.replace(tzinfo=dt.UTC)


def _events(request: SubjectRequest) -> Iterator[Moment]:
    last_decisions = {event.claim_id: event for event in request.events if event.kind is EventKind.DECIDED}
    for event in request.events:
        text, facts, number = _said(event, request, is_last=last_decisions.get(event.claim_id) is event)
        yield Moment(
            on=event.on,
            text=text,
            facts=facts,
            number=number,
            note=_note(event, request),
            recorded_at=event.recorded_at,
            rank=_RANKS.get(event.kind, _INTAKE),
        )


def _said(event: CaseEvent, request: SubjectRequest, *, is_last: bool) -> tuple[Text, Mapping[str, Any], int | None]:
    claim = _claim(request, event.claim_id)
    right = right_of(claim).label if claim else ""
    text, facts, number = _EVENTS.get(event.kind, event.kind.label), _NOTHING, None
    match event.kind:
        case EventKind.RECEIVED:
            text, facts = _received(request)
        case EventKind.FOLLOW_UP:
            text, facts = _FOLLOW_UP, {"right": right}
        case EventKind.EXTENDED:
            text, number = _EXTENDED, event.months
        case EventKind.STOPPED:
            text, facts = _STOPPED, {"right": right}
        case EventKind.ID_REQUESTED:
            text = _ID_ASKED
        case EventKind.ID_CONFIRMED if request.identity and request.identity.method:
            text, facts = _ID_CONFIRMED, {"method": request.identity.method}
        case EventKind.DECIDED if claim:
            text, facts = _decided(claim, is_last=is_last)
    return text, facts, number


def _received(request: SubjectRequest) -> tuple[Text, dict[str, Any]]:
    """What came in later came in on its own."""
    first = [right_of(each).label for each in request.claims if each.received == request.received]
    rights = first or [right.label for right in rights_of(request)]
    facts = {"channel": request.channel, "rights": rights}
    if request.received_time:
        return _RECEIVED_AT, facts | {"time": request.received_time}
    return _RECEIVED, facts


def _decided(claim: Claim, *, is_last: bool) -> tuple[Text, dict[str, Any]]:
    facts: dict[str, Any] = {"right": right_of(claim).label}
    if not is_last or claim.outcome is None:
        return _DECIDED_BEFORE, facts
    facts["outcome"] = claim.outcome
    return (_DECIDED_ON_GROUND, facts | {"reason": claim.reason}) if claim.reason else (_DECIDED, facts)


def _note(event: CaseEvent, request: SubjectRequest) -> str:
    identity = request.identity
    if event.kind is EventKind.ID_REQUESTED and identity:
        return identity.doubt_reason.strip()
    if event.kind is EventKind.ID_FAILED and identity:
        return identity.unproven_reason.strip()
    return event.note.strip()


def _letters(request: SubjectRequest, titles: Mapping[str, str]) -> Iterator[Moment]:
    recipients = {each.id: each.recipient for each in request.notices}
    for letter in request.letters:
        if letter.sent_on is None:
            continue
        facts = {"channel": letter.channel, "title": _title(letter, titles)}
        recipient = recipients.get(letter.notice_id) if letter.notice_id else None
        yield Moment(
            on=letter.sent_on,
            text=_LETTER_TO if recipient else _LETTER,
            facts=facts | ({"recipient": recipient} if recipient else {}),
            recorded_at=letter.made_at,
            rank=_INTAKE if letter.kind in _EARLY else _LETTERS,
        )


def _title(letter: SentLetter, titles: Mapping[str, str]) -> str:
    title = titles.get(letter.kind, "")
    return f"{letter.kind} {title}" if title else letter.kind


def _places(request: SubjectRequest) -> Iterator[Moment]:
    for place in request.searches:
        if place.searched_on and place.result is not SearchResult.OPEN:
            yield _searched(place)
        if place.executed_on and place.execution is not Execution.OPEN:
            facts = {"place": place.place, "execution": place.execution, "until": place.kept_until}
            text = _KEPT if place.execution is Execution.KEPT and place.kept_until else _CARRIED_OUT
            yield Moment(on=place.executed_on, text=text, facts=facts, rank=_DONE)


def _searched(place: SearchPlace) -> Moment:
    assert place.searched_on
    if place.result is SearchResult.NOT_FOUND:
        return Moment(on=place.searched_on, text=_SEARCHED_EMPTY, facts={"place": place.place}, rank=_PLACE)
    found: list[object] = [*dict.fromkeys(each.category for each in place.found)] or [place.result.label]
    facts = {"place": place.place, "found": found}
    return Moment(on=place.searched_on, text=_SEARCHED_FOUND, facts=facts, note=place.remark.strip(), rank=_PLACE)


def _notices(request: SubjectRequest) -> Iterator[Moment]:
    for notice in request.notices:
        if notice.confirmed_on:
            yield _confirmed(notice, notice.confirmed_on)


def _confirmed(notice: Notice, on: dt.date) -> Moment:
    facts = {"recipient": notice.recipient, "until": notice.backup_until}
    return Moment(on=on, text=_CONFIRMED_BACKUP if notice.backup_until else _CONFIRMED, facts=facts)


def _claims(request: SubjectRequest) -> Iterator[Moment]:
    for claim in request.claims:
        held = claim.restriction
        if held and held.since and claim.suspended_on is None:
            yield Moment(on=held.since, text=_RESTRICTED, note=held.scope.strip(), rank=_DONE)
        if claim.forwarded_on:
            yield Moment(on=claim.forwarded_on, text=_FORWARDED, facts={"controller": claim.controller_name})


def _claim(request: SubjectRequest, claim_id: UUID | None) -> Claim | None:
    return next((each for each in request.claims if each.id == claim_id), None)
