"""Values as JSON and back, for drafts: what a form held when the register was locked."""

from __future__ import annotations

import dataclasses
import datetime as dt
import types
from enum import Enum
from typing import Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID, uuid4


def plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {each.name: plain(getattr(value, each.name)) for each in dataclasses.fields(value)}
    if isinstance(value, (tuple, list, frozenset)):
        return [plain(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (dt.date, dt.datetime)):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    return value


def valued(kind: Any, data: Any) -> Any:
    """``plain`` undone, for a type as it stands in an annotation. Raises ValueError when the draft does not fit it."""
    inner, optional = without_none(kind)
    if data is None:
        if not optional:
            raise ValueError("draft")
        return None
    origin = get_origin(inner)
    if origin in {tuple, frozenset}:
        item = get_args(inner)[0]
        return origin(valued(item, each) for each in data)
    if dataclasses.is_dataclass(inner):
        hints = get_type_hints(inner)
        known = {each.name for each in dataclasses.fields(inner)}
        return inner(**{name: valued(hints[name], each) for name, each in data.items() if name in known})  # type: ignore[operator]
    if inner in {dt.date, dt.datetime}:
        return inner.fromisoformat(data)
    if isinstance(inner, type) and issubclass(inner, (Enum, UUID)):
        return inner(data)
    return data


def without_none(kind: Any) -> tuple[Any, bool]:
    """``(X, True)`` for ``X | None``."""
    if get_origin(kind) in {Union, types.UnionType}:
        kinds = [each for each in get_args(kind) if each is not types.NoneType]
        if len(kinds) == 1:
            return kinds[0], True
    return kind, False


def blank(cls: type, today: dt.date) -> Any:
    """A value with nothing filled in yet, for a row that is being added; a date that there must be is today."""
    hints = get_type_hints(cls)
    given = {
        each.name: _nothing(hints[each.name], today)
        for each in dataclasses.fields(cls)
        if each.default is dataclasses.MISSING and each.default_factory is dataclasses.MISSING
    }
    return cls(**given)


def _nothing(kind: Any, today: dt.date) -> Any:
    inner, optional = without_none(kind)
    origin = get_origin(inner) or inner
    if optional:
        return None
    if dataclasses.is_dataclass(inner) and isinstance(inner, type):
        return blank(inner, today)
    if issubclass(origin, Enum):
        return next(iter(origin))
    given = {UUID: uuid4, dt.date: lambda: today, dt.datetime: lambda: dt.datetime.combine(today, dt.time(), dt.UTC)}
    return given.get(origin, origin)()
