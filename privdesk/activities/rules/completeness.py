"""What an activity still lacks against AVG art. 30 and its neighbours.

Nothing here blocks: these are the officer's open points. A path such as ``purposes.0.basis`` says beside which field.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from privdesk.activities.model import Activity, ActivityStatus, DpiaStatus, OwnRole
from privdesk.activities.rules.categories import category_points
from privdesk.activities.rules.purposes import purpose_points
from privdesk.activities.rules.recipients import recipient_points, system_points
from privdesk.core.fields import missing
from privdesk.core.problems import Problem, warning
from privdesk.processors.model import Processor
from privdesk.processors.rules import GRAVE as GRAVE_OF_PROCESSOR

GRAVE = frozenset(
    {
        "missing",
        "basis-missing",
        "consent-not-given",
        "special-without-ground",
        "bsn-without-statute",
        "recipient-without-agreement",
        "retention-conflict",
        "dpia-due",
        *GRAVE_OF_PROCESSOR,
    }
)
"""The processing itself breaks the law while these stand open; the others are gaps in the register."""


def open_points(
    activity: Activity, processors: Iterable[Processor], today: dt.date, *, public_body: bool = False
) -> list[Problem]:
    """In the order of the form. ``processors``: all of the register."""
    known = {each.id: each for each in processors}
    return [
        *(warning(each.name, "missing", label=each.label) for each in missing(activity)),
        *_roles(activity),
        *purpose_points(activity, public_body=public_body),
        *category_points(activity),
        *recipient_points(activity, known, today),
        *system_points(activity, known),
        *_protection(activity),
        *_dates(activity, today),
    ]


def is_grave(problem: Problem) -> bool:
    return problem.code in GRAVE


def _roles(activity: Activity) -> Iterator[Problem]:
    if activity.own_role is OwnRole.PROCESSOR and not activity.controllers_served:
        yield warning("controllers_served", "controllers-missing")
    if activity.joint_controllers and not activity.joint_arrangement.strip():
        yield warning("joint_arrangement", "arrangement-missing")


def _protection(activity: Activity) -> Iterator[Problem]:
    if not activity.measures and not activity.measures_note.strip():
        yield warning("measures", "measures-missing")
    if activity.automated_decisions and not activity.automated_logic.strip():
        yield warning("automated_logic", "logic-missing")
    sensitive = activity.automated_decisions or any(each.special or each.criminal for each in activity.data_categories)
    if activity.dpia is DpiaStatus.NOT_ASSESSED:
        yield warning("dpia", "dpia-open")
    elif activity.dpia is DpiaStatus.REQUIRED:
        yield warning("dpia", "dpia-due")
    elif activity.dpia is DpiaStatus.DONE and (activity.dpia_on is None or not activity.dpia_outcome.strip()):
        yield warning("dpia_outcome", "dpia-outcome-missing")
    elif activity.dpia is DpiaStatus.NOT_REQUIRED and sensitive and not activity.dpia_outcome.strip():
        yield warning("dpia_outcome", "dpia-reason-missing")


def _dates(activity: Activity, today: dt.date) -> Iterator[Problem]:
    if activity.status is ActivityStatus.ENDED:
        if activity.ended_on is None:
            yield warning("ended_on", "end-missing")
        return
    if activity.ended_on is not None and activity.ended_on < today:
        yield warning("status", "ended-but-active", on=activity.ended_on)
    if activity.review_on is None:
        yield warning("review_on", "review-date-missing", item=activity.name)
    elif activity.review_on <= today:
        yield warning("review_on", "review-passed", item=activity.name, on=activity.review_on)
