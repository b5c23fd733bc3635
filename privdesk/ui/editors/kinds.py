"""Which editor belongs to a field: told by its type."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, get_args, get_origin
from uuid import UUID

from privdesk.core.fields import Choice, FieldSpec, specs
from privdesk.core.words import Words, mark
from privdesk.ui.editors.choices import ChecklistEditor, ChoiceEditor, YesNoEditor
from privdesk.ui.editors.dates import DateEditor
from privdesk.ui.editors.editor import Editor
from privdesk.ui.editors.plain import without_none
from privdesk.ui.editors.rows import InnerForm, RowsEditor, ValueEditor
from privdesk.ui.editors.texts import LineEditor, NumberEditor, Options, TextEditor, TextsEditor

EditorMaker = Callable[[FieldSpec], Editor]
InnerFormMaker = Callable[[type, str], InnerForm]
"""Makes the form of a value inside a value: its class and the name of the field that holds it."""

YES = mark("EditorKinds", "Yes")
NO = mark("EditorKinds", "No")
_SUMMARY_PARTS = 3


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class EditorKinds:
    words: Words
    today: dt.date
    options: Mapping[str, Options]
    inner_form: InnerFormMaker

    def editor(self, spec: FieldSpec) -> Editor:
        kind, optional = without_none(spec.type)
        origin = get_origin(kind)
        if origin in {tuple, frozenset}:
            return self._several(spec, get_args(kind)[0], origin)
        if dataclasses.is_dataclass(kind) and isinstance(kind, type):
            inner = partial(self.inner_form, kind, spec.name)
            return ValueEditor(kind, inner, optional=optional, today=self.today)
        return self._single(spec, kind, optional=optional)

    def _single(self, spec: FieldSpec, kind: Any, *, optional: bool) -> Editor:
        options = self.options.get(spec.name)
        if isinstance(kind, type) and issubclass(kind, Choice):
            return ChoiceEditor(options or self._choices(kind), optional=optional)
        if kind is bool:
            return ChoiceEditor(self._yes_no, optional=True) if optional else YesNoEditor()
        if kind is int:
            return NumberEditor(optional=optional)
        if kind is dt.date:
            return DateEditor(today=self.today, optional=optional)
        if kind is UUID:
            return ChoiceEditor(options or list, optional=optional)
        if kind is str:
            return TextEditor(optional=optional) if spec.long else LineEditor(optional=optional, suggestions=options)
        raise TypeError(f"no editor for {spec.name}: {kind}")

    def _several(self, spec: FieldSpec, item: Any, container: type) -> Editor:
        options = self.options.get(spec.name)
        if isinstance(item, type) and issubclass(item, Choice):
            return ChecklistEditor(options or self._choices(item), container)
        if dataclasses.is_dataclass(item) and isinstance(item, type):
            return RowsEditor(item, partial(self.inner_form, item, spec.name), self.summary, today=self.today)
        if options is not None or item is UUID:
            return ChecklistEditor(options or list, container)
        if item is str:
            return TextsEditor()
        raise TypeError(f"no editor for {spec.name}: {item}")

    def summary(self, value: Any) -> str:
        """A row in one line: its first fields that say something."""
        said = (self._in_words(getattr(value, spec.name)) for spec in specs(type(value)))
        return " · ".join([text for text in said if text][:_SUMMARY_PARTS])

    def _in_words(self, value: Any) -> str:
        if isinstance(value, (bool, UUID)) or value is None or dataclasses.is_dataclass(value):
            return ""
        if isinstance(value, tuple) and any(dataclasses.is_dataclass(item) for item in value):
            return ""
        return " ".join(self.words.fact(value).split())

    def _choices(self, kind: type[Choice]) -> Options:
        def options() -> Sequence[tuple[Any, str]]:
            return [(member, self._in_line(self.words.say(member.label))) for member in kind]

        return options

    def _yes_no(self) -> Sequence[tuple[Any, str]]:
        return [(True, self.words.say(YES)), (False, self.words.say(NO))]

    @staticmethod
    def _in_line(text: str) -> str:
        return text[:1].upper() + text[1:]
