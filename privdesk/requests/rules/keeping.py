"""What must be kept although the person asks to erase it (AVG 17(3)), and how long; read from the register."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from privdesk.activities.model import Activity, Retention, RetentionKind, RetentionTrigger
from privdesk.activities.rules.known_terms import KNOWN
from privdesk.activities.rules.retention import kept_until, strictest
from privdesk.core.words import Language
from privdesk.requests.model import Execution, SearchPlace, SubjectRequest
from privdesk.requests.rules.customer_end import PROFILE_RULE
from privdesk.requests.rules.progress import open_executions
from privdesk.requests.rules.rights import is_executed

CLAUSES: Mapping[str, str] = {"fiscal7": "fiscal7", "contract7": "fiscal7", "payroll5": "payroll5", "claim": "claim"}
"""Rules whose duty the letters can tell; any other is told by its provision and duration."""
OTHER_CLAUSE = "other"

_NUMBERS: Mapping[Language, tuple[str, ...]] = {
    "nl": tuple("nul één twee drie vier vijf zes zeven acht negen tien elf twaalf".split()),
    "en": tuple("zero one two three four five six seven eight nine ten eleven twelve".split()),
}
_UNITS: Mapping[Language, Mapping[str, tuple[str, str]]] = {
    "nl": {
        "years": ("jaar", "jaar"),
        "months": ("maand", "maanden"),
        "weeks": ("week", "weken"),
        "days": ("dag", "dagen"),
    },
    "en": {
        "years": ("year", "years"),
        "months": ("month", "months"),
        "weeks": ("week", "weeks"),
        "days": ("day", "days"),
    },
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What to do with what was found in a place. ``trigger``: of which date to ask, to know until when it is kept."""

    place_id: UUID
    execution: Execution
    rule: str = ""
    provision: str = ""
    duration: str = ""
    trigger: RetentionTrigger | None = None


def proposals(request: SubjectRequest, activities: Iterable[Activity]) -> tuple[Proposal, ...]:
    """For each place where data were found and nothing was done yet."""
    by_id = {activity.id: activity for activity in activities}
    erases = any(is_executed(claim) and claim.right == "erasure" for claim in request.claims)
    left = any(claim.profile_until for claim in request.claims)
    return tuple(
        _proposal(place, by_id, request.language.value, keeps_profile=left)
        if erases or not any(is_executed(claim) for claim in request.claims)
        else Proposal(place_id=place.id, execution=Execution.DONE)
        for place in open_executions(request)
    )


def _proposal(
    place: SearchPlace, activities: Mapping[UUID, Activity], language: Language, *, keeps_profile: bool
) -> Proposal:
    """``keeps_profile``: a customer left, and there was a reason to keep the profile (decision 13)."""
    activity = activities.get(place.activity_id) if place.activity_id else None
    duty = duty_of(place, activity) if activity else None
    if duty is None and keeps_profile and activity:
        return Proposal(
            place_id=place.id,
            execution=Execution.KEPT,
            rule=PROFILE_RULE,
            provision=provision_of(PROFILE_RULE, language),
            trigger=KNOWN[PROFILE_RULE].trigger,
        )
    if duty is None:
        return Proposal(place_id=place.id, execution=Execution.DONE)
    return Proposal(
        place_id=place.id,
        execution=Execution.KEPT,
        rule=rule_of(duty),
        provision=duty.source,
        duration=say_duration(duty, language),
        trigger=duty.trigger,
    )


def duty_of(place: SearchPlace, activity: Activity) -> Retention | None:
    """The statutory term on what was found there; where the categories do not fit the register's, on the activity."""
    known = [(category.name.casefold().strip(), category.retention) for category in activity.data_categories]
    names = {name for name, _ in known}
    found = {each.category.casefold().strip() for each in place.found}
    wanted = found if found and found <= names else names
    terms = (term for name, term in known if name in wanted)
    return strictest(term for term in terms if term and term.kind is RetentionKind.LEGAL_MINIMUM)


def rule_of(duty: Retention) -> str:
    return duty.rule or duty.source


def last_day_kept(duty: Retention, trigger: dt.date) -> dt.date | None:
    """None for a duty without a term in years, months, weeks or days."""
    end = kept_until(duty, trigger)
    return end.last_day if end else None


def provision_of(rule: str, language: Language) -> str:
    """Statute and article of a known rule; what is no key of one is the provision itself."""
    known = KNOWN.get(rule)
    return known.source[language] if known else rule


def say_duration(duty: Retention, language: Language) -> str:
    """``zeven jaar`` / ``seven years``; the criterion when there is no term."""
    parts = [
        f"{_number(count, language)} {_UNITS[language][unit][count != 1]}"
        for unit in _UNITS[language]
        if (count := getattr(duty, unit))
    ]
    return (" en " if language == "nl" else " and ").join(parts) or duty.criterion


def _number(count: int, language: Language) -> str:
    numbers = _NUMBERS[language]
    return numbers[count] if count < len(numbers) else str(count)
