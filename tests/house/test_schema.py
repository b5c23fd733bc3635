"""The columns of a record are the fields of its value, in every area."""

from __future__ import annotations

import dataclasses
import importlib
from pathlib import Path
from types import UnionType
from typing import Union, get_args, get_origin, get_type_hints

import pytest
from sqlalchemy import inspect
from sqlalchemy.schema import CreateTable

import privdesk
from privdesk.db.base import Record
from privdesk.db.mapping import _nested
from tests.memory import memory_engine

AREAS = sorted(path.parent.name for path in Path(privdesk.__path__[0]).glob("*/records.py"))
FOR_THE_DATABASE = {"position", "removed_on"}
"""Columns of which the value knows nothing: the order among siblings, the bin."""


def pairs():
    """Every record class of an area with the value class of the same name, and those below it."""
    found = {}
    for area in AREAS:
        model = importlib.import_module(f"privdesk.{area}.model")
        records = importlib.import_module(f"privdesk.{area}.records")
        for record in vars(records).values():
            if isinstance(record, type) and issubclass(record, Record) and record is not Record:
                value = getattr(model, record.__name__.removesuffix("Record"), None)
                if dataclasses.is_dataclass(value):
                    found |= below(value, record)
    return sorted(found.items(), key=lambda pair: pair[0].__name__)


def below(value, record):
    found = {record: value}
    hints = get_type_hints(value)
    for each in dataclasses.fields(value):
        nested, _ = _nested(hints[each.name])
        if nested and each.name in inspect(record).relationships:
            found |= below(nested, inspect(record).relationships[each.name].mapper.class_)
    return found


def is_optional(hint):
    return get_origin(hint) in (Union, UnionType) and type(None) in get_args(hint)


PAIRS = pairs()
NAMES = [record.__name__ for record, _ in PAIRS]


def test_the_areas_with_records_are_found():
    assert {"organisation", "processors", "activities"} <= set(AREAS)
    assert len(PAIRS) >= 15


@pytest.mark.parametrize("record, value", PAIRS, ids=NAMES)
def test_every_field_lies_in_a_column_or_a_child_table_of_its_name(record, value):
    mapper = inspect(record)
    hints = get_type_hints(value)
    for each in dataclasses.fields(value):
        nested, several = _nested(hints[each.name])
        if nested:
            assert mapper.relationships[each.name].uselist is several
        else:
            column = mapper.columns[each.name]
            assert column.name == each.name
            assert column.nullable is is_optional(hints[each.name]), f"{each.name}: nullable?"


@pytest.mark.parametrize("record, value", PAIRS, ids=NAMES)
def test_no_column_is_unknown_to_the_value(record, value):
    fields = {each.name for each in dataclasses.fields(value)}
    plain = {column.key for column in inspect(record).columns if not column.foreign_keys}
    assert plain - fields <= FOR_THE_DATABASE
    assert {each.key for each in inspect(record).relationships} <= fields


@pytest.mark.parametrize("record, value", PAIRS, ids=NAMES)
def test_a_child_goes_with_its_parent_and_is_found_by_it(record, value):
    for column in inspect(record).columns:
        for foreign in column.foreign_keys:
            assert (foreign.ondelete, column.index) == ("CASCADE", True), column.name


def test_every_table_is_strict():
    dialect = memory_engine().dialect
    for table in Record.metadata.tables.values():
        assert "STRICT" in str(CreateTable(table).compile(dialect=dialect)), table.name
