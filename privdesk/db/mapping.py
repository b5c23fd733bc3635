"""Values to records and back, by the names of the dataclass's fields.

A plain field lies in the column of the same name. A field of type ``tuple[Other, ...]`` or ``Other | None``, with
``Other`` a dataclass with an ``id``, lies in a child table, behind the relationship of the same name; children keep
their order in ``position``. Columns that the value does not know are left alone.
"""

from __future__ import annotations

import dataclasses
from functools import cache
from types import UnionType
from typing import Any, NamedTuple, TypeVar, Union, get_args, get_origin, get_type_hints

from sqlalchemy import inspect
from sqlalchemy.orm import Session

from privdesk.db.base import Record

V = TypeVar("V")
R = TypeVar("R", bound=Record)


class _Child(NamedTuple):
    name: str
    value_class: type
    record_class: type[Record]


class _Shape(NamedTuple):
    columns: tuple[str, ...]
    many: tuple[_Child, ...]
    one: tuple[_Child, ...]


def value_of(record: Record, value_class: type[V]) -> V:
    wanted: Any = value_class
    shape = _shape(wanted, type(record))
    facts: dict[str, Any] = {name: getattr(record, name) for name in shape.columns}
    for child in shape.many:
        facts[child.name] = tuple(value_of(each, child.value_class) for each in getattr(record, child.name))
    for child in shape.one:
        below = getattr(record, child.name)
        facts[child.name] = None if below is None else value_of(below, child.value_class)
    return value_class(**facts)


def record_of(value: Any, record_class: type[R]) -> R:
    """A new record, not yet in a session."""
    record = record_class()
    _write(record, value)
    return record


def put(session: Session, record_class: type[R], value: Any) -> R:
    """Insert the value, or bring the record with its ``id`` up to date; children that are gone are deleted."""
    record = session.get(record_class, value.id)
    if record is None:
        record = record_of(value, record_class)
        session.add(record)
    else:
        _write(record, value)
    return record


def _write(record: Record, value: Any) -> None:
    given: Any = type(value)
    shape = _shape(given, type(record))
    for name in shape.columns:
        setattr(record, name, getattr(value, name))
    for child in shape.many:
        known = {each.id: each for each in getattr(record, child.name)}
        items = getattr(value, child.name)
        if len({item.id for item in items}) != len(items):
            raise ValueError(f"two of {child.name} have the same id")
        kept = []
        for position, item in enumerate(items):
            below: Any = known.get(item.id) or child.record_class()
            _write(below, item)
            below.position = position
            kept.append(below)
        setattr(record, child.name, kept)
    for child in shape.one:
        item = getattr(value, child.name)
        below = getattr(record, child.name)
        if item is None:
            setattr(record, child.name, None)
            continue
        if below is None or below.id != item.id:
            below = child.record_class()
        _write(below, item)
        setattr(record, child.name, below)


@cache
def _shape(value_class: Any, record_class: Any) -> _Shape:
    mapper = inspect(record_class)
    hints = get_type_hints(value_class)
    columns: list[str] = []
    many: list[_Child] = []
    one: list[_Child] = []
    for field in dataclasses.fields(value_class):
        if not field.init:
            continue
        nested, several = _nested(hints[field.name])
        if nested is None:
            if field.name not in mapper.column_attrs:
                raise TypeError(f"{record_class.__name__} has no column {field.name}")
            columns.append(field.name)
        else:
            if field.name not in mapper.relationships:
                raise TypeError(f"{record_class.__name__} has no children {field.name}")
            below = mapper.relationships[field.name].mapper.class_
            (many if several else one).append(_Child(field.name, nested, below))
    return _Shape(tuple(columns), tuple(many), tuple(one))


def _nested(hint: Any) -> tuple[type | None, bool]:
    """The child's value class, if the field holds children, and whether there can be several."""
    if get_origin(hint) is tuple:
        return _dataclass(get_args(hint)[0]), True
    if get_origin(hint) in (Union, UnionType):
        return next((each for each in map(_dataclass, get_args(hint)) if each), None), False
    return _dataclass(hint), False


def _dataclass(hint: Any) -> type | None:
    return hint if isinstance(hint, type) and dataclasses.is_dataclass(hint) else None
