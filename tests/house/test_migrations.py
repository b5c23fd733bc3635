"""A register that grew through the revisions has the shape that the records say."""

from __future__ import annotations

from sqlalchemy import Connection

from privdesk.db import migrate
from privdesk.wiring.schema import METADATA
from tests.memory import memory_engine


def shapes(connection: Connection) -> dict[str, str]:
    rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").all()
    return {name: " ".join(sql.split()) for name, sql in rows if not name.startswith("alembic")}


def test_the_revisions_make_what_the_records_say() -> None:
    with memory_engine().begin() as grown:
        migrate.upgrade(grown)
        by_revisions = shapes(grown)
    with memory_engine().begin() as made:
        METADATA.create_all(made)
        by_records = shapes(made)
    assert by_revisions == by_records


def test_every_revision_follows_the_one_before_it() -> None:
    assert migrate.revisions() == tuple(f"{number:04}" for number in range(1, len(migrate.revisions()) + 1))
