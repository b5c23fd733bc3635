"""What a value says about itself: columns from its declared fields, lines from what they hold.

A column is a declared field. A field of a nested value that another provision asks for is a column of its own, so that
retention is told for each category of data and a transfer for each recipient.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Collection, Iterator
from functools import cache
from typing import Any, get_args

from privdesk.activities.model import LegalBasis, Retention, SpecialGround
from privdesk.core.fields import Choice, FieldSpec, specs
from privdesk.core.words import Words, mark
from privdesk.processors.model import Mechanism
from privdesk.reports.rules.citing import cited
from privdesk.reports.rules.terms import said_term

YES = mark("Register", "yes")
NO = mark("Register", "no")
_CITED = (LegalBasis, SpecialGround, Mechanism)
_TOLD_BY_THE_TERM = {"years", "months", "weeks", "days", "trigger", "anchor", "criterion"}


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """``path``: the field's name, or ``data_categories.retention``; ``apart``: fields of its items that have a column."""

    path: str
    spec: FieldSpec
    apart: frozenset[str] = frozenset()

    @property
    def letter(self) -> str:
        """Of art. 30(1), or "" when another provision asks for it or none."""
        return self.spec.article[6] if self.spec.article.startswith("30(1)(") else ""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """``of``: to which of the items above it belongs; ``more``: label and text."""

    head: str
    more: tuple[tuple[str, str], ...] = ()
    of: tuple[str, ...] = ()


@cache
def columns(value_class: type) -> tuple[Column, ...]:
    return tuple(_columns(value_class))


def column(value_class: type, path: str) -> Column:
    return next(each for each in columns(value_class) if each.path == path)


def lines(value: Any, of: Column, words: Words) -> tuple[Line, ...]:
    """What the value holds in that column; equal lines of several items become one."""
    name, _, below = of.path.partition(".")
    held = getattr(value, name)
    if not below:
        return tuple(_lines(held, words, of.apart))
    found: dict[Line, list[str]] = {}
    for item in held:
        for line in _lines(getattr(item, below), words):
            found.setdefault(line, []).append(_head(item, words))
    return tuple(dataclasses.replace(line, of=tuple(dict.fromkeys(items))) for line, items in found.items())


def plain(line: Line) -> str:
    """``newsletter, invoices: 7 years (kind of term: statutory minimum; afterwards: erase)``."""
    more = "; ".join(f"{small(label)}: {text}" for label, text in line.more)
    items = f"{', '.join(line.of)}: " if line.of else ""
    return f"{items}{line.head}{f' ({more})' if more and line.head else more}"


def small(label: str) -> str:
    """A label in the middle of a sentence; abbreviations keep their capitals."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


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


def _lines(held: Any, words: Words, apart: Collection[str] = ()) -> Iterator[Line]:
    if isinstance(held, tuple) and held and isinstance(held[0], Choice):
        yield Line(head=", ".join(_text(each, words) for each in held))
        return
    for item in held if isinstance(held, tuple) else (held,):
        if dataclasses.is_dataclass(item):
            yield Line(head=_head(item, words), more=tuple(_more(item, words, apart)))
        elif text := _text(item, words):
            yield Line(head=text)


def _head(item: Any, words: Words) -> str:
    if isinstance(item, Retention):
        return said_term(item, words)
    return _text(getattr(item, next(specs(type(item))).name), words)


def _more(item: Any, words: Words, apart: Collection[str]) -> Iterator[tuple[str, str]]:
    declared = tuple(specs(type(item)))
    told = _TOLD_BY_THE_TERM if isinstance(item, Retention) else {declared[0].name}
    for spec in declared:
        held = getattr(item, spec.name)
        if spec.name in told or spec.name in apart or held is False:
            continue
        if text := "; ".join(plain(line) for line in _lines(held, words)):
            yield words.say(spec.label), text


def _text(value: Any, words: Words) -> str:
    if isinstance(value, bool):
        return words.say(YES if value else NO)
    if value is None:
        return ""
    if isinstance(value, _CITED):
        source = cited(value.article, words.language)
        return f"{words.fact(value)} ({source})" if source else words.fact(value)
    if isinstance(value, Choice | dt.date | int):
        return words.fact(value)
    return str(value).strip()
