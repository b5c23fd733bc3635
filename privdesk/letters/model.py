"""What a letter is: its kind with the facts and elements it needs, and a draft of one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from privdesk.core.problems import Problem
from privdesk.core.words import Language
from privdesk.formats.pdf.letter import LetterSheet

Both = Mapping[Language, str]
"""A text in Dutch and in English: letters are translated by hand, not through the catalogue of the desk."""

When = Mapping[str, "bool | str | tuple[str, ...]"]
"""``{fact: value}``, all must hold: True/False whether it is given, a text it equals, texts of which it has one."""

Facts = Mapping[str, object]


class FactKind(Enum):
    DATE = "date"
    TEXT = "text"
    FRAGMENT = "fragment"
    """Continues a sentence of the letter: no capital, no full stop."""
    LIST = "list"
    ROWS = "rows"
    FLAG = "flag"
    CHOICE = "choice"
    RIGHTS = "rights"
    """Articles as they are cited, such as ``21(1)``; what the person asks follows from them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """``before``: the start of the sentence that a fragment continues; ``example``: what stands in an empty field."""

    name: str
    kind: FactKind
    label: Both
    required: bool = True
    when: When = field(default_factory=dict)
    """Required after all when this holds."""
    before: Both = field(default_factory=dict)
    example: Both = field(default_factory=dict)
    choices: tuple[str, ...] = ()
    columns: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """Something a letter must say. ``law``: the provisions that ask for it, as they are cited."""

    code: str
    label: Both
    law: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Conditional:
    element: str
    when: When


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterKind:
    """``rights``: the articles it serves; ``outcomes``: values of the decisions it tells, none when it tells none."""

    id: str
    folder: str
    title: Both
    rights: tuple[str, ...]
    moment: str
    outcomes: tuple[str, ...]
    must: tuple[str, ...]
    conditional: tuple[Conditional, ...]
    best: tuple[str, ...]
    """Good practice: shown when missing, never in the way."""
    facts: tuple[Fact, ...]
    fixed: Facts
    """Facts that are always the same in this letter."""
    salutation: str
    """Its block with the salutation."""
    reference: str
    """The word of the layout before the date of receipt: a request, an objection, a complaint."""

    def fact(self, name: str) -> Fact:
        return next(each for each in self.facts if each.name == name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A letter before it is sent. What is missing prints as its label in brackets, so that it can be previewed."""

    kind_id: str
    language: Language
    template: str
    template_hash: str
    """SHA-256, hexadecimal, of everything its words came from."""
    sheet: LetterSheet
    elements: tuple[str, ...]
    missing_elements: tuple[str, ...]
    missing_facts: tuple[str, ...]
    warnings: tuple[Problem, ...]

    @property
    def subject(self) -> str:
        return self.sheet.subject

    @property
    def complete(self) -> bool:
        return not self.missing_elements and not self.missing_facts
