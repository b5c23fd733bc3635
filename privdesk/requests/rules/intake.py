"""What must be right before a request is registered (AVG 12; domain 1.1, G1–G12)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from privdesk.core.problems import Problem
from privdesk.core.written import is_mail_address
from privdesk.requests.model import Channel, Claim, EventKind, ReplyChannel, Representation, SubjectRequest
from privdesk.requests.rules.identity import bsn_problems
from privdesk.requests.rules.rights import RIGHTS, right_of

AVG_APPLIES = dt.date(2018, 5, 25)
_TIME = re.compile(r"([01]?\d|2[0-3])[:.][0-5]\d")
_LONG_AGO = dt.timedelta(days=31)
_DONE = ("executed_on", "suspended_on", "stopped_on", "forwarded_on")
_PAST = ("first_copy_on", "previous_on")
"""Days of a claim that may lie before its receipt, but not after today."""


def intake_problems(request: SubjectRequest, today: dt.date) -> list[Problem]:
    """Blocks what would make every date or letter wrong; warns of the rest."""
    return [
        *_dates(request, today),
        *_person(request),
        *right_problems([claim.right for claim in request.claims]),
        *bsn_problems(request),
    ]


def usual_reply(channel: Channel, *, has_mail: bool) -> ReplyChannel:
    """An electronic request gets an electronic answer (12(3)); on paper only who gave nothing else, or wrote so."""
    if channel in {Channel.EMAIL, Channel.FORM} or (has_mail and channel is not Channel.POST):
        return ReplyChannel.EMAIL
    return ReplyChannel.POST


def right_problems(rights: Sequence[str]) -> list[Problem]:
    if not rights:
        return [Problem("claims", "no-right")]
    found = [Problem("claims", "right-unknown") for right in rights if right not in RIGHTS]
    if len(set(rights)) != len(rights):
        found.append(Problem("claims", "right-twice"))
    return found


def date_problems(
    on: dt.date | None, request: SubjectRequest, today: dt.date, field: str = "on", *, since: dt.date | None = None
) -> list[Problem]:
    """Of something that was done for this request: not before it came in, not after today.

    ``since``: the first possible day, when it is later, such as the receipt of a further claim.
    """
    first = max(since or request.received, request.received)
    if on is None:
        return []
    if on > today:
        return [Problem(field, "date-in-future")]
    if on < first:
        return [Problem(field, "date-before-receipt", {"received": first})]
    return []


def claim_date_problems(
    claim: Claim, request: SubjectRequest, today: dt.date, names: Collection[str] = (*_DONE, *_PAST)
) -> list[Problem]:
    """Of what was done for this claim. ``names``: the fields that are judged."""
    found = [
        problem
        for name in _DONE
        if name in names
        for problem in date_problems(getattr(claim, name), request, today, name, since=claim.received)
    ]
    later = (name for name in _PAST if name in names and (getattr(claim, name) or today) > today)
    return found + [Problem(name, "date-in-future") for name in later]


def reply_problems(on: dt.date | None, asked: dt.date | None, field: str = "on") -> list[Problem]:
    """Nobody replies before the question."""
    return [Problem(field, "reply-before-question", {"asked": asked})] if on and asked and on < asked else []


def stop_problems(claim: Claim, fields: Mapping[str, Any]) -> list[Problem]:
    """What has to stop at once is recorded as stopped: only that keeps the address on the list, and plans who hears."""
    if right_of(claim).absolute and claim.stopped_on is None and fields.get("stopped_on"):
        return [Problem("stopped_on", "not-stopped", {"right": right_of(claim).label})]
    return []


def place_problems(place: str) -> list[Problem]:
    return [] if place.strip() else [Problem("place", "place-unnamed")]


def own_letter_problems(pdf: bytes) -> list[Problem]:
    if not pdf:
        return [Problem("pdf", "letter-not-chosen")]
    # a reader takes what stands before the mark, if it is short (ISO 32000-1, annex H.3.4.1)
    return [] if b"%PDF" in pdf[:1024] else [Problem("pdf", "letter-not-pdf")]


def moved_problems(request: SubjectRequest) -> list[Problem]:
    """Of another day of receipt: nothing can have been done for a request before it came in."""
    done = [event.on for event in request.events if event.kind is not EventKind.RECEIVED]
    done += [letter.sent_on for letter in request.letters if letter.sent_on]
    first = min(done, default=request.received)
    return [Problem("received", "received-after-work", {"first": first})] if first < request.received else []


def _dates(request: SubjectRequest, today: dt.date) -> list[Problem]:
    found: list[Problem] = []
    if request.received > today:
        found.append(Problem("received", "date-in-future"))
    elif request.received < AVG_APPLIES:
        found.append(Problem("received", "date-before-avg", {"since": AVG_APPLIES}))
    elif today - request.received > _LONG_AGO:
        found.append(Problem("received", "received-long-ago", blocks=False))
    if request.received_time and not _TIME.fullmatch(request.received_time.strip()):
        found.append(Problem("received_time", "time-form"))
    return found


def _person(request: SubjectRequest) -> list[Problem]:
    person = request.person
    if person is None:
        return [Problem("person.name", "name-missing")]
    found = [] if person.name.strip() else [Problem("person.name", "name-missing")]
    if person.email and not is_mail_address(person.email):
        found.append(Problem("person.email", "mail-form", blocks=False))
    if person.representation is not Representation.NONE and not person.represented.strip():
        found.append(Problem("person.represented", "represented-missing", blocks=False))
    if request.reply_channel is ReplyChannel.EMAIL and not person.email.strip():
        found.append(Problem("person.email", "reply-address-missing", blocks=False))
    if request.reply_channel is ReplyChannel.POST and not (person.street.strip() and person.town.strip()):
        found.append(Problem("person.street", "reply-address-missing", blocks=False))
    return found
