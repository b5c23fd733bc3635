from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from uuid import uuid4

from PySide6.QtWidgets import QVBoxLayout, QWidget

from privdesk.activities.model import Activity, Retention
from privdesk.activities.rules.known_terms import KNOWN
from privdesk.core.words import Text, Words, mark
from privdesk.ui.editors.choices import CalmBox
from privdesk.ui.editors.rows import ValueEditor
from privdesk.ui.form import Form
from privdesk.ui.theme import label

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


class RetentionEditor(ValueEditor):
    """A term that is known beforehand fills the fields below it; what is changed there is judged against it."""

    def __init__(self, words: Words, today: dt.date) -> None:
        self._words = words
        self._known = CalmBox()
        super().__init__(Retention, lambda: Form(Retention, words, today=today), optional=True, today=today)
        title = label(self.tr("Known term"))
        title.setBuddy(self._known)
        self._known.addItem(self.tr("A term of our own"), "")
        for term in KNOWN.values():
            said = words.say(term.label)
            self._known.addItem(f"{said[:1].upper()}{said[1:]}", term.key)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, title)
        layout.insertWidget(2, self._known)
        self._known.activated.connect(lambda _row: self._take())
        self._show()

    def describe(self, name: str, description: str) -> None:
        super().describe(name, description)
        self._known.setAccessibleName(self.tr("Known term: {field}").format(field=name))

    def lock(self, *, locked: bool) -> None:
        super().lock(locked=locked)
        self._known.setEnabled(not locked)

    def _show(self) -> None:
        super()._show()
        self._known.setCurrentIndex(max(0, self._known.findData(self._value.rule if self._value else "")))
        if self._known.window() is self.window():
            # the fields were put right behind the tick when they were made
            QWidget.setTabOrder(self._present, self._known)

    def _take(self) -> None:
        key = self._known.currentData()
        before = self._value
        if key:
            self._value = KNOWN[key].retention(before.id if before else uuid4(), self._words.language)
        elif before is not None:
            self._value = dataclasses.replace(before, rule="")
        self._show()
        self.touched()


class ActivityForm(Form):
    """``processors``: what a recipient or a system can be linked to; ``subjects``: kinds of people to choose from.

    ``categories``: names of data to complete with.
    """

    def __init__(
        self, words: Words, today: dt.date, processors: Choices, subjects: Choices, categories: Choices
    ) -> None:
        options: Mapping[str, Choices] = {
            "recipients.processor_id": processors,
            "systems.processor_id": processors,
            "subjects": subjects,
            "purposes.subjects": subjects,
            "data_categories.name": categories,
            "data_categories.subjects": subjects,
        }
        super().__init__(
            Activity,
            words,
            today=today,
            fields=_FIELDS,
            sections=SECTIONS,
            options=options,
            editors={"data_categories.retention": lambda _spec: RetentionEditor(words, today)},
        )
