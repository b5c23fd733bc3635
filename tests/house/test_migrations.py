"""A register that grew through the revisions has the shape that the records say."""

from __future__ import annotations

from sqlalchemy import Connection

from privdesk.db import migrate
from privdesk.db.base import Record
from privdesk.wiring import schema
from tests.memory import memory_engine


def shapes(connection: Connection) -> dict[str, str]:
    rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").all()
    return {name: " ".join(sql.split()) for name, sql in rows if not name.startswith("alembic")}


def ours() -> list[object]:
    """Without the tables that tests made for themselves."""
    assert schema
    return [
        each.local_table for each in Record.registry.mappers if each.class_.__module__.partition(".")[0] == "privdesk"
    ]


def test_the_revisions_make_what_the_records_say() -> None:
    with memory_engine().begin() as grown:
        migrate.upgrade(grown)
        by_revisions = shapes(grown)
    with memory_engine().begin() as made:
        Record.metadata.create_all(made, tables=ours())  # type: ignore[arg-type]
        by_records = shapes(made)
    assert by_revisions == by_records


def test_every_revision_follows_the_one_before_it() -> None:
    assert migrate.revisions() == tuple(f"{number:04}" for number in range(1, len(migrate.revisions()) + 1))
