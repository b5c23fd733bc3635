"""What a field of a value says about itself, once: form, report, import and anonymising all read it here."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cache
from typing import Any, NamedTuple, Self, get_type_hints

from privdesk.core.words import Text

_SPEC = "privdesk"


class Choice(str, Enum):  # noqa: UP042 -- a StrEnum cannot carry a label in its members
    """One of a closed list: stored as ``value``, shown as ``label``, founded on ``article``."""

    label: Text
    article: str

    def __new__(cls, value: str, label: Text, article: str = "") -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        member.article = article
        return member

    @classmethod
    def of(cls, value: str) -> Self:
        """The member with that value, for type checkers too: they know the constructor with a label only.

        Raises ValueError for what is not in the list.
        """
        members: Any = cls
        # the constructor takes ten times as long, and a register of years reads hundreds of thousands
        member: Self = members._value2member_map_.get(value) or members(value)
        return member

    def __str__(self) -> str:
        return str(self.value)


class FieldSpec(NamedTuple):
    """A tuple, because a dataclass of this length costs the first window a millisecond."""

    name: str
    label: Text
    type: Any
    article: str = ""
    """The provision that asks for it, as it is cited: ``30(1)(b)``."""
    help: Text | None = None
    required: bool = False
    personal: bool = False
    """Holds data of a data subject: blanked when a request is anonymised."""
    long: bool = False
    """Text of several lines."""
    synonyms: tuple[str, ...] = ()
    """Column headings under which other registers keep it, lower case."""


def field(
    label: Text,
    *,
    article: str = "",
    help: Text | None = None,  # noqa: A002 -- the word a reader of a declaration expects
    required: bool = False,
    personal: bool = False,
    long: bool = False,
    synonyms: tuple[str, ...] = (),
    default: Any = dataclasses.MISSING,
) -> Any:
    """A dataclass field with its declaration; without a default the field must be given."""
    spec = {
        "label": label,
        "article": article,
        "help": help,
        "required": required,
        "personal": personal,
        "long": long,
        "synonyms": synonyms,
    }
    if default is dataclasses.MISSING:
        return dataclasses.field(metadata={_SPEC: spec})
    return dataclasses.field(default=default, metadata={_SPEC: spec})


def specs(cls: type) -> Iterator[FieldSpec]:
    """The declared fields of a value class, in order; ids and the like, which no person sees, are left out."""
    return iter(_specs(cls))


@cache
def _specs(cls: Any) -> tuple[FieldSpec, ...]:
    """Once for a class: reading its annotations takes a millisecond, and rules ask for every value."""
    hints = get_type_hints(cls)
    return tuple(
        FieldSpec(name=each.name, type=hints[each.name], **each.metadata[_SPEC])
        for each in dataclasses.fields(cls)
        if _SPEC in each.metadata
    )


def spec(cls: type, name: str) -> FieldSpec:
    return next(each for each in specs(cls) if each.name == name)


def as_required(metadata: Mapping[str, Any]) -> Mapping[str, Any]:
    """The declaration of a field, for a question that cannot do without what elsewhere may be left empty."""
    return {**metadata, _SPEC: {**metadata[_SPEC], "required": True}}


def missing(value: Any) -> Iterator[FieldSpec]:
    """The required fields of a value that hold nothing."""
    for each in specs(type(value)):
        held = getattr(value, each.name)
        if each.required and (held is None or held == () or (isinstance(held, str) and not held.strip())):
            yield each
