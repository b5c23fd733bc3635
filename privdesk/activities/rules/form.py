"""What keeps an activity out of the register: almost nothing, for a half-filled one is better than none."""

from __future__ import annotations

from privdesk.activities.model import Activity
from privdesk.core.fields import missing
from privdesk.core.problems import Problem


def form_problems(activity: Activity) -> list[Problem]:
    found = [Problem(each.name, "required", {"label": each.label}) for each in missing(activity) if each.name == "name"]
    if activity.started_on and activity.ended_on and activity.ended_on < activity.started_on:
        found.append(Problem("ended_on", "ends-before-start"))
    found += [
        Problem(f"data_categories.{index}.retention", "negative-term", {"item": category.name})
        for index, category in enumerate(activity.data_categories)
        if (term := category.retention) and min(term.years, term.months, term.weeks, term.days) < 0
    ]
    return found
