from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence

from privdesk.activities.model import Activity
from privdesk.core.words import Text, Words, mark
from privdesk.ui.form import Form

SECTIONS: tuple[tuple[Text, Sequence[str]], ...] = (
    (mark("ActivityForm", "What and whose"), ("name", "reference", "status", "department", "owner", "own_role")),
    (mark("ActivityForm", "Why: purposes and legal bases"), ("purposes",)),
    (mark("ActivityForm", "Whose data, and which"), ("subjects", "data_categories")),
    (mark("ActivityForm", "Who gets them, and where they are kept"), ("recipients", "no_recipients", "systems")),
    (mark("ActivityForm", "How they are protected"), ("measures", "measures_note")),
    (
        mark("ActivityForm", "Automated decisions and impact assessment"),
        ("automated_decisions", "automated_logic", "dpia", "dpia_on", "dpia_outcome"),
    ),
    (
        mark("ActivityForm", "Together with, or for, others"),
        ("joint_controllers", "joint_arrangement", "controllers_served"),
    ),
    (mark("ActivityForm", "Dates and remarks"), ("started_on", "ended_on", "review_on", "remarks")),
)
_FIELDS = tuple(name for _title, names in SECTIONS for name in names)

Choices = Callable[[], Sequence[tuple[object, str]]]


class ActivityForm(Form):
    """``processors``: what a recipient or a system can be linked to; ``subjects``: kinds of people to choose from."""

    def __init__(self, words: Words, today: dt.date, processors: Choices, subjects: Choices) -> None:
        options: Mapping[str, Choices] = {
            "recipients.processor_id": processors,
            "systems.processor_id": processors,
            "subjects": subjects,
            "purposes.subjects": subjects,
            "data_categories.subjects": subjects,
        }
        super().__init__(Activity, words, today=today, fields=_FIELDS, sections=SECTIONS, options=options)
