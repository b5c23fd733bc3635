"""Carrying out a decision, telling recipients, lifting a restriction (AVG 17–19)."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from privdesk.core.problems import Problem
from privdesk.requests.model import Claim, Execution, SearchResult, SubjectRequest
from privdesk.requests.rules.guards.beginning import identity_problems
from privdesk.requests.rules.guards.transition import Facts, claim_of
from privdesk.requests.rules.intake import date_problems
from privdesk.requests.rules.notices import told_claim
from privdesk.requests.rules.progress import open_notices, undecided
from privdesk.requests.rules.rights import is_executed


def execute(request: SubjectRequest, facts: Facts, subject: UUID | None) -> list[Problem]:
    if not any(is_executed(claim) for claim in request.claims):
        return [Problem("execution", "nothing-to-carry-out" if not undecided(request) else "not-decided")]
    place = next(each for each in request.searches if each.id == subject)
    found = date_problems(place.executed_on, request, facts.today, "executed_on")
    if place.result is not SearchResult.FOUND:
        found.append(Problem("execution", "nothing-found-here"))
    found += identity_problems(request, "execution")
    if place.execution is Execution.KEPT:
        if not any(is_executed(claim) and claim.right == "erasure" for claim in request.claims):
            found.append(Problem("execution", "kept-without-erasure"))
        if not place.kept_rule.strip():
            found.append(Problem("kept_rule", "provision-missing"))
        if place.kept_until is None:
            found.append(Problem("kept_until", "kept-until-missing"))
        elif place.kept_until < facts.today:
            found.append(Problem("kept_until", "kept-until-passed", {"until": place.kept_until}))
    if place.execution is Execution.REFUSED and not place.remark.strip():
        found.append(Problem("remark", "reason-text-missing"))
    return found


def tell_recipient(request: SubjectRequest, facts: Facts, subject: UUID | None) -> list[Problem]:
    """19: of what was decided; before that there is nothing to tell."""
    notice = next(each for each in request.notices if each.id == subject)
    early = notice.notified_on is not None and told_claim(request, notice) is None
    return [Problem("notified_on", "told-before-decision")] if early else recipient_confirms(request, facts, subject)


def recipient_confirms(request: SubjectRequest, facts: Facts, subject: UUID | None) -> list[Problem]:
    notice = next(each for each in request.notices if each.id == subject)
    found = date_problems(notice.notified_on, request, facts.today, "notified_on")
    found += date_problems(notice.confirmed_on, request, facts.today, "confirmed_on")
    if notice.notified_on and notice.confirmed_on and notice.confirmed_on < notice.notified_on:
        found.append(Problem("confirmed_on", "confirmed-before-told", {"told": notice.notified_on}))
    if notice.confirmed_on and not notice.notified_on:
        found.append(Problem("confirmed_on", "confirmed-not-told"))
    return found


def recipient_problems(request: SubjectRequest, claim: Claim) -> list[Problem]:
    """19: each recipient of this claim was told, or it was noted why not."""
    if left := [notice for notice in open_notices(request) if told_claim(request, notice) in {None, claim}]:
        return [Problem("notices", "recipients-open", {"recipients": [notice.recipient for notice in left]})]
    if not request.notices and not request.no_recipients:
        return [Problem("notices", "recipients-unknown")]
    return []


def announce_lifting(request: SubjectRequest, facts: Facts, subject: UUID | None) -> list[Problem]:
    """18(3): before the day on which it is lifted."""
    claim = claim_of(request, subject)
    held = claim.restriction
    if held is None or held.since is None or held.lifted_on is not None:
        return [Problem("restriction", "nothing-to-lift")]
    if held.lift_on is None:
        return [Problem("restriction.lift_on", "lift-date-missing")]
    found = date_problems(held.lift_notice_on, request, facts.today, "restriction.lift_notice_on", since=held.since)
    return found + lift_date_problems(held.lift_on, held.lift_notice_on)


def lift_date_problems(lifted: dt.date, told: dt.date | None) -> list[Problem]:
    """W13."""
    if told is not None and lifted <= told:
        return [Problem("restriction.lift_on", "lift-before-notice", {"told": told})]
    return []


def lift(request: SubjectRequest, facts: Facts, subject: UUID | None) -> list[Problem]:
    """By the person at any time; by us only after the person was told (18(3), W13)."""
    held = claim_of(request, subject).restriction
    if held is None or held.since is None or held.lifted_on is None:
        return [Problem("restriction", "nothing-to-lift")]
    found = date_problems(held.lifted_on, request, facts.today, "restriction.lifted_on", since=held.since)
    if held.lifted_by_person:
        return found
    if held.lift_notice_on is None:
        return [*found, Problem("restriction.lifted_on", "lift-untold")]
    found += lift_date_problems(held.lifted_on, held.lift_notice_on)
    if held.lift_on and held.lifted_on < held.lift_on:
        found.append(Problem("restriction.lifted_on", "lift-too-early", {"announced": held.lift_on}))
    return found
