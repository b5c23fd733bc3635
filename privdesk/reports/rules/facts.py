"""What a value says about itself: columns from its declared fields, lines from what they hold.

A column is a declared field. A field of a nested value that another provision asks for is a column of its own, so that
retention is told for each category of data and a transfer for each recipient.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from typing import Any, get_args
from uuid import UUID

from privdesk.activities.model import DataCategory, LegalBasis, Purpose, Recipient, Retention, SpecialGround
from privdesk.activities.rules.retention import said_term
from privdesk.core.citing import cited
from privdesk.core.fields import Choice, FieldSpec, specs
from privdesk.core.words import Words, mark
from privdesk.processors.model import Agreement, Mechanism, SubProcessor, Transfer

YES = mark("Register", "yes")
NO = mark("Register", "no")
_CITED = (LegalBasis, SpecialGround, Mechanism)
_TOLD_BY_THE_TERM = {"years", "months", "weeks", "days", "trigger", "anchor", "criterion"}
_STOP = re.compile(r"(?<=\w{4})\.$")
"""The full stop of a sentence, which goes on here; not that of an abbreviation."""
_IN_BRIEF: Mapping[type, Mapping[str, bool]] = {
    Purpose: {"basis": False, "basis_note": False, "subjects": True},
    DataCategory: {"special": False, "special_ground": False, "criminal": False, "bsn": False},
    Recipient: {"kind": False, "category": False},
    Retention: {"source": False, "action": True},
    Transfer: {"mechanism": False, "fallback": True},
    Agreement: {"concluded": False, "agreed_on": False, "version": True, "breach_hours": True, "ends_on": True},
    SubProcessor: {"country": False, "task": False},
}
"""What a narrow cell tells of an item beside its name, and whether the label must stand with it."""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """``path``: a field, or ``data_categories.retention``. ``apart``: fields of its items with their own column."""

    path: str
    spec: FieldSpec
    apart: frozenset[str] = frozenset()

    @property
    def letter(self) -> str:
        """Of art. 30(1), or "" when another provision asks for it or none."""
        return self.spec.article[6] if self.spec.article.startswith("30(1)(") else ""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """``of``: to which of the items it belongs; ``more``: label, or "", and text."""

    head: str
    more: tuple[tuple[str, str], ...] = ()
    of: tuple[str, ...] = ()

    @property
    def aside(self) -> str:
        return "; ".join(f"{_small(label)}: {text}" if label else text for label, text in self.more)

    def __str__(self) -> str:
        """``newsletter, invoices: 7 years (kind of term: statutory minimum; afterwards: erase)``."""
        items = f"{', '.join(self.of)}: " if self.of else ""
        return f"{items}{self.head} ({self.aside})" if self.aside and self.head else f"{items}{self.head}{self.aside}"


@cache
def columns(value_class: type) -> tuple[Column, ...]:
    return tuple(_columns(value_class))


def column(value_class: type, path: str) -> Column:
    return next(each for each in columns(value_class) if each.path == path)


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """``names``: of the processors, by id; ``brief``: for a narrow cell."""

    words: Words
    names: Mapping[UUID, str]
    brief: bool = False

    def lines(self, value: Any, of: Column) -> tuple[Line, ...]:
        """What the value holds in that column; equal lines of several items become one."""
        name, _, below = of.path.partition(".")
        held = getattr(value, name)
        if not below:
            return tuple(self._lines(held, of.apart))
        found: dict[Line, list[str]] = {}
        for item in held:
            for line in self._lines(getattr(item, below)):
                found.setdefault(line, []).append(self._head(item))
        return tuple(dataclasses.replace(line, of=tuple(dict.fromkeys(items))) for line, items in found.items())

    def _lines(self, held: Any, apart: Collection[str] = ()) -> Iterator[Line]:
        if isinstance(held, tuple) and held and isinstance(held[0], Choice):
            yield Line(head=", ".join(map(self._text, held)))
            return
        for item in held if isinstance(held, tuple) else (held,):
            if dataclasses.is_dataclass(item):
                yield Line(head=self._head(item), more=tuple(self._more(item, apart)))
            elif text := self._text(item):
                yield Line(head=text)

    def _head(self, item: Any) -> str:
        return said_term(item, self.words) if isinstance(item, Retention) else self._text(_first(item))

    def _more(self, item: Any, apart: Collection[str]) -> Iterator[tuple[str, str]]:
        declared = tuple(specs(type(item)))
        told = {*apart, *(_TOLD_BY_THE_TERM if isinstance(item, Retention) else {declared[0].name})}
        brief = _IN_BRIEF.get(type(item)) if self.brief else None
        for spec in declared:
            held = getattr(item, spec.name)
            if spec.name in told or held is False or (brief is not None and spec.name not in brief):
                continue
            label = self.words.say(spec.label)
            if held is True:
                yield "", _small(label)
            elif (text := "; ".join(map(str, self._lines(held)))) and text != self._head(item):
                yield label if brief is None or brief[spec.name] else "", _STOP.sub("", text)

    def _text(self, value: Any) -> str:
        if value is None:
            return ""
        if isinstance(value, bool):
            return self.words.say(YES if value else NO)
        if isinstance(value, UUID):
            return self.names.get(value, "")
        if isinstance(value, _CITED) and value.article:
            return f"{self.words.fact(value)}, {cited(value.article, self.words.language)}"
        return self.words.fact(value).strip()


def _columns(value_class: type) -> Iterator[Column]:
    for spec in specs(value_class):
        nested = _value_class(spec.type)
        apart = [below for below in specs(nested) if _apart(spec, below)] if nested else []
        yield Column(path=spec.name, spec=spec, apart=frozenset(below.name for below in apart))
        for below in apart:
            yield Column(path=f"{spec.name}.{below.name}", spec=below)


def _apart(spec: FieldSpec, below: FieldSpec) -> bool:
    return _value_class(below.type) is not None and bool(below.article) and below.article != spec.article


def _value_class(hint: Any) -> type | None:
    """Of a value, perhaps several or none."""
    return next((each for each in (hint, *get_args(hint)) if dataclasses.is_dataclass(each)), None)  # type: ignore[return-value]


def _first(item: Any) -> Any:
    return getattr(item, next(specs(type(item))).name)


def _small(label: str) -> str:
    """A label in the middle of a sentence; abbreviations keep their capitals."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]
