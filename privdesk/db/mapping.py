"""Values to rows and back, by the names of the dataclass's fields.

A plain field lies in the column of the same name. A field of type ``tuple[Other, ...]`` or ``Other | None``, with
``Other`` a dataclass with an ``id``, lies in a child table, behind the relationship of the same name; children keep
their order in ``position``. Columns that the value does not know are left alone.

The records say what the tables are; their objects are not made here: one statement a table reads one value or all.
"""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from sqlalchemy import (
    BindParameter,
    Column,
    ColumnElement,
    Connection,
    Select,
    Table,
    bindparam,
    delete,
    insert,
    inspect,
    select,
    update,
)
from sqlalchemy.orm import Session

from privdesk.db.base import Record

V = TypeVar("V")
_Row = dict[str, Any]
_WANTED: BindParameter[Any] = bindparam("wanted")


@dataclasses.dataclass(frozen=True, slots=True, eq=False)
class _Child:
    name: str
    shape: _Shape
    parent: str
    """The column that names the parent."""
    is_many: bool


@dataclasses.dataclass(frozen=True, slots=True, eq=False)
class _Shape:
    value_class: type
    table: Table
    columns: tuple[str, ...]
    children: tuple[_Child, ...]

    def column(self, name: str) -> Column[Any]:
        return self.table.columns[name]


def find(session: Session, record_class: type[Record], value_class: type[V], wanted: UUID) -> V | None:
    session.flush()
    shape = _shape(value_class, record_class)
    return next((value for _, value in _read(session.connection(), _by_id(shape), {"wanted": wanted})), None)


def values(
    session: Session,
    record_class: type[Record],
    value_class: type[V],
    *where: ColumnElement[bool],
    order_by: Sequence[Any] = (),
) -> tuple[V, ...]:
    """All of which the row of the value itself answers to ``where``."""
    session.flush()
    shape = _shape(value_class, record_class)
    return tuple(value for _, value in _read(session.connection(), _by(shape, where, tuple(order_by)), {}))


def put(session: Session, record_class: type[Record], value: Any, *, before: Any = None) -> None:
    """Insert the value, or write what differs from the one with its ``id``; children that are gone are deleted.

    ``before``: that one, when this transaction read it already.
    """
    shape = _shape(type(value), record_class)
    changes = _Changes()
    changes.of(shape, before or find(session, record_class, type(value), value.id), value, {})
    changes.write(session)


class _Changes:
    def __init__(self) -> None:
        self._gone: dict[_Shape, list[UUID]] = defaultdict(list)
        self._new: dict[_Shape, list[_Row]] = defaultdict(list)
        self._other: list[tuple[_Shape, UUID, _Row]] = []

    def of(self, shape: _Shape, before: Any, after: Any, place: _Row, former_place: _Row | None = None) -> None:
        """``place``: what the row says beside the value: its parent, its position."""
        row = place | {name: getattr(after, name) for name in shape.columns}
        if before is None:
            self._new[shape].append(row)
        else:
            former = (former_place or place) | {name: getattr(before, name) for name in shape.columns}
            if differs := {name: value for name, value in row.items() if value != former[name]}:
                self._other.append((shape, after.id, differs))
        for child in shape.children:
            self._below(child, _items(before, child), _items(after, child), after.id)

    def _below(self, child: _Child, before: Sequence[Any], after: Sequence[Any], parent: UUID) -> None:
        if len({item.id for item in after}) != len(after):
            raise ValueError(f"two of {child.name} have the same id")
        known = {item.id: (position, item) for position, item in enumerate(before)}
        for position, item in enumerate(after):
            was, former = known.pop(item.id, (position, None))
            self.of(child.shape, former, item, _place(child, parent, position), _place(child, parent, was))
        self._gone[child.shape] += known

    def write(self, session: Session) -> None:
        """What goes first, for it can come back elsewhere; parents before their children."""
        for shape, ids in self._gone.items():
            if ids:
                session.execute(delete(shape.table).where(shape.column("id").in_(ids)))
        for shape, rows in self._new.items():
            session.execute(insert(shape.table), rows)
        for shape, key, differs in self._other:
            session.execute(update(shape.table).where(shape.column("id") == key).values(differs))
        session.expire_all()


@dataclasses.dataclass(frozen=True, slots=True, eq=False)
class _Query:
    """Of one table. The last column of a child's names its parent."""

    shape: _Shape
    select: Select[Any]
    below: tuple[tuple[_Child, _Query], ...]


def _read(connection: Connection, query: _Query, facts: _Row) -> Iterator[tuple[UUID, Any]]:
    """With the last column of the row: for a child its parent."""
    rows = connection.execute(query.select, facts).all()
    if not rows:
        return
    below = []
    for child, its_query in query.below:
        found = defaultdict(list)
        for parent, value in _read(connection, its_query, facts):
            found[parent].append(value)
        below.append((child, found))
    names, made = query.shape.columns, query.shape.value_class
    at = names.index("id")
    for row in rows:
        fields = dict(zip(names, row, strict=False))
        for child, found in below:
            items = found.get(row[at], ())
            fields[child.name] = tuple(items) if child.is_many else next(iter(items), None)
        yield row[-1], made(**fields)


@cache
def _by_id(shape: _Shape) -> _Query:
    return _query(shape, (shape.column("id") == _WANTED,), only=_WANTED)


@lru_cache(maxsize=64)  # what a store keeps as a constant is built once
def _by(shape: _Shape, where: tuple[ColumnElement[bool], ...], order_by: tuple[Any, ...]) -> _Query:
    return _query(shape, where, order_by)


def _query(
    shape: _Shape,
    where: tuple[ColumnElement[bool], ...],
    order_by: tuple[Any, ...] = (),
    more: tuple[str, ...] = (),
    only: BindParameter[Any] | None = None,
) -> _Query:
    """``only``: the id, where ``where`` names one; SQLite makes a table of its own for each ``IN``."""
    chosen = select(shape.column("id")).where(*where)
    below = []
    for child in shape.children:
        parent = child.shape.column(child.parent)
        order = (child.shape.column("position"),) if child.is_many else ()
        which = () if not where else (parent.in_(chosen),) if only is None else (parent == only,)
        below.append((child, _query(child.shape, which, order, (child.parent,))))
    columns = [shape.column(name) for name in (*shape.columns, *more)]
    return _Query(shape, select(*columns).where(*where).order_by(*order_by), tuple(below))


def _shape(value_class: Any, record_class: Any) -> _Shape:
    return _made_shape(value_class, record_class)


@cache
def _made_shape(value_class: Any, record_class: Any) -> _Shape:
    mapper = inspect(record_class)
    hints = get_type_hints(value_class)
    columns: list[str] = []
    children: list[_Child] = []
    for field in dataclasses.fields(value_class):
        if not field.init:
            continue
        nested, is_many = _nested(hints[field.name])
        if nested is None:
            if field.name not in mapper.column_attrs:
                raise TypeError(f"{record_class.__name__} has no column {field.name}")
            columns.append(field.name)
        else:
            if field.name not in mapper.relationships:
                raise TypeError(f"{record_class.__name__} has no children {field.name}")
            link = mapper.relationships[field.name]
            (parent,) = link.remote_side
            children.append(_Child(field.name, _shape(nested, link.mapper.class_), str(parent.key), is_many))
    return _Shape(value_class, mapper.local_table, tuple(columns), tuple(children))


def _items(value: Any, child: _Child) -> Sequence[Any]:
    found = getattr(value, child.name) if value is not None else None
    if child.is_many:
        return found or ()
    return () if found is None else (found,)


def _place(child: _Child, parent: UUID, position: int) -> _Row:
    return {child.parent: parent, "position": position} if child.is_many else {child.parent: parent}


def _nested(hint: Any) -> tuple[type | None, bool]:
    """The child's value class, if the field holds children, and whether there can be several."""
    if get_origin(hint) is tuple:
        return _dataclass(get_args(hint)[0]), True
    if get_origin(hint) in (Union, UnionType):
        return next((each for each in map(_dataclass, get_args(hint)) if each), None), False
    return _dataclass(hint), False


def _dataclass(hint: Any) -> type | None:
    return hint if isinstance(hint, type) and dataclasses.is_dataclass(hint) else None
