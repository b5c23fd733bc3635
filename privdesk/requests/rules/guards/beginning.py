"""From receipt to the search: who asks, what stops, how long it may take."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from privdesk.core.problems import Problem
from privdesk.requests.model import (
    Claim,
    EventKind,
    IdentityMethod,
    Representation,
    SearchResult,
    SubjectRequest,
)
from privdesk.requests.rules import identity
from privdesk.requests.rules.clocks import claim_deadline, open_claims
from privdesk.requests.rules.grounds import is_effort
from privdesk.requests.rules.guards.transition import Facts, claim_of
from privdesk.requests.rules.intake import date_problems, reply_problems
from privdesk.requests.rules.norms import stop_by
from privdesk.requests.rules.progress import last_event, unstopped
from privdesk.requests.rules.rights import Stops, right_of
from privdesk.requests.rules.ruleset import rules_on


def acknowledge(request: SubjectRequest, facts: Facts, _: UUID | None) -> list[Problem]:
    event = last_event(request, EventKind.ACKNOWLEDGED)
    return date_problems(event.on if event else None, request, facts.today)


def acknowledge_stop(request: SubjectRequest, facts: Facts, subject: UUID | None) -> list[Problem]:
    """The letter says since when the data are not used: that must be true first."""
    return acknowledge(request, facts, subject) + [
        Problem("suspended_on", "not-stopped", {"right": right_of(claim).label}) for claim in unstopped(request)
    ]


def ask_identity(request: SubjectRequest, facts: Facts, _: UUID | None) -> list[Problem]:
    asked = request.identity
    if asked is None or not asked.doubt_reason.strip():
        return [Problem("identity.doubt_reason", "doubt-missing")]
    return date_problems(asked.requested_on, request, facts.today, "identity.requested_on")


def settle_identity(request: SubjectRequest, facts: Facts, _: UUID | None) -> list[Problem]:
    settled = request.identity
    assert settled is not None
    found = date_problems(settled.verified_on, request, facts.today, "identity.verified_on")
    found += reply_problems(settled.verified_on, settled.requested_on, "identity.verified_on")
    found += date_problems(settled.evidence_destroyed_on, request, facts.today, "identity.evidence_destroyed_on")
    if identity.has_failed(request):
        return found
    if settled.method is None:
        found.append(Problem("identity.method", "method-missing"))
    elif settled.method is IdentityMethod.NONE_NEEDED and not request.address_known:
        found.append(Problem("identity.method", "method-too-low"))
    elif settled.method is IdentityMethod.ID_COPY_MASKED and settled.evidence_destroyed_on is None:
        found.append(Problem("identity.evidence_destroyed_on", "copy-still-there", blocks=False))
    return found


def record_search(request: SubjectRequest, facts: Facts, subject: UUID | None) -> list[Problem]:
    place = next(each for each in request.searches if each.id == subject)
    found = date_problems(place.searched_on, request, facts.today, "searched_on")
    if place.result is not SearchResult.FOUND and place.found:
        found.append(Problem("result", "found-but-nothing"))
    found += identity.bsn_problems(place)
    return found


def settle_authority(request: SubjectRequest, facts: Facts, _: UUID | None) -> list[Problem]:
    person = request.person
    if person is None or person.representation is Representation.NONE:
        return [Problem("person.representation", "representative-unnamed")]
    checked, asked = person.authority_checked_on, last_event(request, EventKind.AUTHORITY_ASKED)
    found = date_problems(checked, request, facts.today, "person.authority_checked_on")
    return found + reply_problems(checked, asked.on if asked else None, "person.authority_checked_on")


def stop(request: SubjectRequest, facts: Facts, subject: UUID | None) -> list[Problem]:
    """21(3), 7(3), and the promise that an objection stops the use at once."""
    claim = claim_of(request, subject)
    right = right_of(claim)
    if right.stops is Stops.NOT:
        return [Problem("stopped_on", "nothing-to-stop", {"right": right.label})]
    on = claim.suspended_on if right.stops is Stops.MEANWHILE else claim.stopped_on
    found = date_problems(on, request, facts.today, "on", since=claim.received)
    last = stop_by(claim.received, working_days=facts.house_rules.stop_working_days)
    if on and on > last:
        found.append(Problem("on", "stopped-late", {"due": last}, blocks=False))
    return found


def clarify(request: SubjectRequest, facts: Facts, _: UUID | None) -> list[Problem]:
    event = last_event(request, EventKind.CLARIFICATION_REQUESTED, EventKind.CLARIFICATION_RECEIVED)
    found = date_problems(event.on if event else None, request, facts.today)
    asked = last_event(request, EventKind.CLARIFICATION_REQUESTED)
    if event and event.kind is EventKind.CLARIFICATION_RECEIVED:
        found += reply_problems(event.on, asked.on) if asked else [Problem("on", "clarification-not-asked")]
    return found


def extend(request: SubjectRequest, facts: Facts, _: UUID | None) -> list[Problem]:
    event = last_event(request, EventKind.EXTENDED)
    assert event is not None
    extendable = [
        claim for claim in request.claims if right_of(claim).extendable and event.claim_id in {None, claim.id}
    ]
    claims = [claim for claim in open_claims(request) if claim in extendable] or extendable
    if not claims:
        return [Problem("", "extension-not-possible")]
    found = date_problems(event.on, request, facts.today)
    found += extension_problems(event.months, event.note, request.received)
    last = min(claim_deadline(claim, request, facts.house_rules).extend_by for claim in claims)
    if event.on > last:
        found.append(Problem("on", "extension-late", {"due": last}))
    if any(_extensions(claim, request) > 1 for claim in claims):
        found.append(Problem("", "extended-before"))
    return found


def extension_problems(months: int, reason: str, received: dt.date) -> list[Problem]:
    """12(3): complexity or number, and the concrete fact."""
    found = []
    if not reason.strip():
        found.append(Problem("note", "extension-reason-missing"))
    elif is_effort(reason):
        found.append(Problem("note", "effort-no-reason", blocks=False))
    if months not in range(1, rules_on(received).extension_months + 1):
        found.append(Problem("months", "extension-months"))
    return found


def _extensions(claim: Claim, request: SubjectRequest) -> int:
    return sum(
        event.kind is EventKind.EXTENDED and event.claim_id in {None, claim.id} and event.on >= claim.received
        for event in request.events
    )


def ask_fee(request: SubjectRequest, facts: Facts, _: UUID | None) -> list[Problem]:
    """12(5), 15(3): free, unless manifestly unfounded or excessive, or a further copy."""
    event = last_event(request, EventKind.FEE_ASKED)
    found = date_problems(event.on if event else None, request, facts.today)
    if all(right_of(claim).absolute or right_of(claim).id == "complaint" for claim in request.claims):
        found.append(Problem("fee_amount", "fee-never"))
    return found


def follow_up(request: SubjectRequest, facts: Facts, subject: UUID | None) -> list[Problem]:
    """A further claim in the same file, with a receipt of its own (S1-85)."""
    claim = claim_of(request, subject)
    found = date_problems(claim.received, request, facts.today, "received")
    asked = [each for each in request.claims if each.right == claim.right and each is not claim]
    if any(each.outcome is None for each in asked):
        found.append(Problem("right", "right-twice"))
    return found


def send(request: SubjectRequest, _: Facts, __: UUID | None) -> list[Problem]:
    """To nobody but the known address, or who is identified (S2-76)."""
    return identity_problems(request)


def identity_problems(request: SubjectRequest, field: str = "identity") -> list[Problem]:
    found = [Problem(field, "identity-open")] if identity.must_identify(request) else []
    if identity.needs_representative(request):
        found.append(Problem(field, "representative-missing"))
    elif identity.must_show_authority(request):
        found.append(Problem(field, "authority-open"))
    return found
