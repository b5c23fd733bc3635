"""What a letter says about a request: facts under the names that the letters ask for (domain 8.2, 8.3)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from uuid import UUID

from privdesk.activities.model import Activity
from privdesk.core.words import Words
from privdesk.organisation.model import HouseRules, Organisation
from privdesk.processors.model import Processor
from privdesk.requests.model import (
    Claim,
    HoldChoice,
    Notice,
    NoticeKind,
    Outcome,
    Person,
    ReplyChannel,
    SearchPlace,
    SearchResult,
    SubjectRequest,
)
from privdesk.requests.rules import planning
from privdesk.requests.rules.annex import activity_row, concerned_activities
from privdesk.requests.rules.anonymise import file_terms, forgets, hold_until
from privdesk.requests.rules.claim_facts import (
    claim_facts,
    extension_facts,
    kept_apart,
    letter_claim,
    notice_claim_facts,
    person_facts,
)
from privdesk.requests.rules.clocks import answer_by
from privdesk.requests.rules.keeping import CLAUSES, OTHER_CLAUSE, duty_of, provision_of, say_duration
from privdesk.requests.rules.notices import told_claim
from privdesk.requests.rules.progress import erased_places, found_places
from privdesk.requests.rules.rights import EXTENSION_LETTER, answer_letter, is_executed, right_of, rights_of


@dataclass(frozen=True, kw_only=True)
class Register:
    """The organisation and its register as a letter needs them."""

    organisation: Organisation
    house_rules: HouseRules
    activities: tuple[Activity, ...] = ()
    processors: tuple[Processor, ...] = ()

    @cached_property
    def activity_by_id(self) -> Mapping[UUID, Activity]:
        return {each.id: each for each in self.activities}

    @cached_property
    def processor_by_id(self) -> Mapping[UUID, Processor]:
        return {each.id: each for each in self.processors}


def letter_facts(
    kind: str,
    request: SubjectRequest,
    register: Register,
    on: dt.date,
    *,
    notice: Notice | None = None,
    claim_id: UUID | None = None,
) -> dict[str, Any]:
    """One flat mapping for a letter of that date. ``notice``: the one that a letter to a recipient is about."""
    words = Words(request.language.value)
    facts: dict[str, Any] = {
        "letter_date": on,
        "case_ref": request.case_no,
        **_who(request, register, on),
        "rights": _articles(kind, request, claim_id),
        "systems": _searched(request.searches),
        "search_keys": request.search_keys,
        "data": [
            {"category": found.category, "content": found.content}
            for place in found_places(request)
            for found in place.found
        ],
        "activities": [
            activity_row(activity, register.processor_by_id, words)
            for activity in concerned_activities(request, register.activities)
        ],
        **_file(request, register, on),
        **_recipients(request),
    }
    claim = letter_claim(kind, request, claim_id)
    executed = claim or next((each for each in request.claims if is_executed(each)), None)
    if executed and is_executed(executed):
        facts |= _execution(request, executed, register, words)
    elif claim and claim.outcome is Outcome.REFUSED:
        facts |= _kept(request, claim, words)
    facts |= person_facts(request)
    if kind == EXTENSION_LETTER:
        facts |= extension_facts(request, register.house_rules, on, claim_id)
    if claim:
        facts |= claim_facts(kind, claim, request, words.language)
        facts["scope"] = facts.get("scope") or _categories(found_places(request), words)
    if notice:
        facts |= _notice(notice, register, on) | notice_claim_facts(told_claim(request, notice))
    return facts


def letter_address(request: SubjectRequest, register: Register, notice: Notice | None = None) -> dict[str, str]:
    """Parts of the address, as ``letters.rules.window_address`` takes them; only those of the channel of the answer."""
    if notice:
        processor = register.processor_by_id.get(notice.processor_id) if notice.processor_id else None
        if processor is None:
            return {"name": notice.recipient}
        return {
            "name": processor.name,
            "street": processor.street,
            "postcode": processor.postcode,
            "town": processor.town,
            "country": processor.country if processor.street else "",
            "email": processor.privacy_contact,
        }
    person = request.person
    if person is None:
        return {"name": ""}
    parts = {"name": person.name, "organisation": person.organisation}
    if request.reply_channel is ReplyChannel.EMAIL:
        return parts | {"email": person.email}
    return parts | {
        "street": person.street,
        "postcode": person.postcode,
        "town": person.town,
        "country": person.country,
    }


def _who(request: SubjectRequest, register: Register, on: dt.date) -> dict[str, Any]:
    person = request.person
    safe = answer_by(request, register.house_rules).current.safe
    asked = planning.identity_reply_by(on)
    return {
        "name": person.name if person else "",
        "salutation": person.salutation if person else "",
        "received": request.received,
        "promised_date": safe,
        "reply_address": _reply_address(request, person),
        "free": not _is_complaint(request),
        "complaint": _is_complaint(request),
        "doubt_reason": request.identity.doubt_reason if request.identity else "",
        # an answer after the term would come too late for us
        "respond_by": min(asked, safe) if safe > on else asked,
    }


def _reply_address(request: SubjectRequest, person: Person | None) -> str:
    if person is None:
        return ""
    if request.reply_channel is ReplyChannel.EMAIL:
        return person.email
    place = " ".join(part for part in (person.postcode, person.town) if part)
    return ", ".join(part for part in (person.street, place, person.country) if part)


def _articles(kind: str, request: SubjectRequest, claim_id: UUID | None) -> list[str]:
    """Of the claims that this letter answers, or of the one that it is about; before any answer, of all."""
    answered = [
        right_of(claim)
        for claim in request.claims
        if claim.id == claim_id or (claim_id is None and answer_letter(claim) == kind)
    ]
    asked = answered or list(rights_of(request))
    # a complaint to us rests on no article: it has a letter of its own
    return list(dict.fromkeys(right.article for right in asked if right.id != "complaint"))


def _is_complaint(request: SubjectRequest) -> bool:
    """And nothing else: a request that comes with it is confirmed as a request."""
    return bool(request.claims) and all(claim.right == "complaint" for claim in request.claims)


def _searched(places: Iterable[SearchPlace]) -> list[str]:
    return list(dict.fromkeys(place.place for place in places if place.result is not SearchResult.OPEN))


def _file(request: SubjectRequest, register: Register, on: dt.date) -> dict[str, Any]:
    if not forgets(request):
        return {"file_until": file_terms(request, register.house_rules, on).file}
    if request.hold is HoldChoice.DIRECT:
        return {"anonymise_now": True}
    return {"hold_until": hold_until(request, register.house_rules, answered=on)}


def _recipients(request: SubjectRequest) -> dict[str, Any]:
    told = [notice.recipient for notice in request.notices if notice.notified_on]
    untold = [
        {"recipient": notice.recipient, "reason": notice.not_notified_reason.strip()}
        for notice in request.notices
        if not notice.notified_on and notice.not_notified_reason.strip()
    ]
    return {
        "recipients": list(dict.fromkeys(told)),
        "not_notified": untold,
        "no_recipients": request.no_recipients and not request.notices,
    }


def _execution(request: SubjectRequest, claim: Claim, register: Register, words: Words) -> dict[str, Any]:
    executed = claim.executed_on
    days = register.organisation.backup_horizon_days
    kept, also = kept_apart(request)
    rule = ("" if also else claim.kept_rule) or next((place.kept_rule for place in kept), "")
    clause = CLAUSES.get(rule, OTHER_CLAUSE)
    untils = [place.kept_until for place in kept if place.kept_until]
    facts: dict[str, Any] = {
        "executed": executed,
        "erased": claim.erased.strip() or _categories(erased_places(request), words),
        "no_backups": days == 0,
        "backup_until": executed + dt.timedelta(days=days) if executed and days else None,
        "kept": claim.kept.strip() or _categories(kept, words),
        "rule": clause if kept else "",
        "kept_until": (None if also else claim.kept_until) or max(untils, default=None),
        "also_kept": _categories(also, words),
        "also_until": max((place.kept_until for place in also if place.kept_until), default=None),
        "role": claim.kept_access.strip(),
        # an invoice under a statutory term is no profile: only what is kept for another reason can be one
        "blocked": request.access_blocked_on is not None
        and any(place.kept_rule not in CLAUSES for place in (*kept, *also)),
    }
    if clause == OTHER_CLAUSE and kept:
        facts["provision"] = claim.kept_provision.strip() or provision_of(rule, words.language)
        facts["duration"] = claim.kept_duration.strip() or _duration(kept[0], register, words)
    return facts


def _kept(request: SubjectRequest, claim: Claim, words: Words) -> dict[str, Any]:
    """What stays when nothing is erased (17(3))."""
    return {
        "kept": claim.kept.strip() or _categories(found_places(request), words),
        "kept_until": claim.kept_until,
        "kept_condition": claim.kept_condition.strip(),
        "purpose_kept": claim.purpose_kept.strip(),
    }


def _duration(place: SearchPlace, register: Register, words: Words) -> str:
    activity = register.activity_by_id.get(place.activity_id) if place.activity_id else None
    duty = duty_of(place, activity) if activity else None
    return say_duration(duty, words.language) if duty else ""


def _categories(places: Iterable[SearchPlace], words: Words) -> str:
    """What was found there, as a list in a sentence; the name of the place where no category was recorded."""
    named: dict[str, None] = {}
    for place in places:
        for category in [found.category for found in place.found] or [place.place]:
            named.setdefault(_as_fragment(category))
    return words.listed(list(named))


def _as_fragment(text: str) -> str:
    """Lower case at the start, unless it is a name or an abbreviation: ``NAW-gegevens`` stays."""
    return text[0].lower() + text[1:] if text[1:2].islower() or len(text) == 1 else text


def _notice(notice: Notice, register: Register, on: dt.date) -> dict[str, Any]:
    processor = register.processor_by_id.get(notice.processor_id) if notice.processor_id else None
    agreement = processor.agreement if processor else None
    return {
        "identifier": notice.identifier,
        "to_processor": notice.kind is NoticeKind.PROCESSOR,
        "dpa_date": agreement.agreed_on if agreement else None,
        "confirm_by": notice.confirm_by or planning.confirm_by(on, days=register.house_rules.confirmation_days),
        # a recipient learns by what it finds the person, and not who acts for whom
        "name": "",
        "salutation": "",
        "represented": "",
    }
