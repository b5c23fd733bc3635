"""Cards of well-known suppliers to start from: what was read about them on a day, never a fact without a date.

``resources/templates/processors/<id>.json``; a text in two languages is ``{"nl": …, "en": …}``.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from collections.abc import Callable
from functools import lru_cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID, uuid4

from privdesk.core.fields import Choice
from privdesk.core.resources import resource
from privdesk.core.words import LANGUAGES, Language
from privdesk.processors.model import Processor

NewId = Callable[[], UUID]


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ProcessorTemplate:
    id: str
    name: str
    as_of: dt.date
    """The day on which its sources were read."""
    sources: tuple[str, ...]
    warning: dict[Language, str]
    """What to know before relying on it; empty when there is nothing."""
    card: dict[str, Any]

    def processor(self, language: Language, *, new_id: NewId = uuid4) -> Processor:
        """A new card with the facts of the template, to be checked by the officer."""
        filled: Processor = _value(Processor, self.card, language, new_id)
        warning = self.warning.get(language, "")
        remarks = "\n\n".join(text for text in (warning, filled.remarks) if text)
        return dataclasses.replace(filled, name=self.name, facts_as_of=self.as_of, remarks=remarks)


@lru_cache(maxsize=1)
def templates() -> tuple[ProcessorTemplate, ...]:
    """By name."""
    found = [
        _read(path.stem, path.read_text(encoding="utf-8"))
        for path in resource("templates", "processors").glob("*.json")
    ]
    return tuple(sorted(found, key=lambda template: template.name.casefold()))


def template(template_id: str) -> ProcessorTemplate:
    return next(each for each in templates() if each.id == template_id)


def with_checklist(
    processor: Processor, of: ProcessorTemplate, language: Language, *, new_id: NewId = uuid4
) -> Processor:
    """The steps of a template that the card does not have yet, added to its evidence."""
    there = {each.subject for each in processor.evidence}
    filled = of.processor(language, new_id=new_id)
    added = tuple(each for each in filled.evidence if each.subject not in there)
    return dataclasses.replace(processor, evidence=processor.evidence + added)


def _read(template_id: str, text: str) -> ProcessorTemplate:
    held = json.loads(text)
    return ProcessorTemplate(
        id=template_id,
        name=held["name"],
        as_of=dt.date.fromisoformat(held["as_of"]),
        sources=tuple(held["sources"]),
        warning={language: held["warning"][language] for language in LANGUAGES if held.get("warning")},
        card=held["card"],
    )


def _value(value_class: Any, held: dict[str, Any], language: Language, new_id: NewId) -> Any:
    hints = get_type_hints(value_class)
    unknown = held.keys() - hints.keys()
    if unknown:
        raise ValueError(f"{value_class.__name__} has no {sorted(unknown)}")
    facts = {name: _plain(hints[name], each, language, new_id) for name, each in held.items()}
    if value_class is Processor:
        facts.setdefault("name", "")
    return value_class(id=new_id(), **facts)


def _plain(hint: Any, held: Any, language: Language, new_id: NewId) -> Any:
    if isinstance(held, dict) and held.keys() == set(LANGUAGES):
        held = held[language]
    if held is None:
        return None
    if get_origin(hint) in (Union, UnionType):
        hint = next(each for each in get_args(hint) if each is not type(None))
    if get_origin(hint) is tuple:
        return tuple(_plain(get_args(hint)[0], each, language, new_id) for each in held)
    if dataclasses.is_dataclass(hint):
        return _value(hint, held, language, new_id)
    if isinstance(hint, type) and issubclass(hint, Choice):
        return hint.of(held)
    return dt.date.fromisoformat(held) if hint is dt.date else held
