"""Writes the next revision of the database: what the records say, less what the revisions so far make.

    python packaging/revision.py what_changes
    python packaging/revision.py

Read the script that the first writes, and improve it where data must move. The second writes what all of them together
make, for new databases.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from alembic.autogenerate import produce_migrations, render_python_code
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine
from sqlalchemy.types import TypeDecorator

from privdesk.db import migrate
from privdesk.db.base import Record
from privdesk.wiring import schema  # noqa: F401 -- every record on the metadata

HEAD = '''"""{title}."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = {former}


def upgrade() -> None:
'''


def plain(kind: str, item: Any, _context: Any) -> str | bool:
    """A revision stands for ever: it names the column's plain type, not a class that may change."""
    if kind == "type" and isinstance(item, TypeDecorator):
        return f"sa.{type(item.impl_instance).__name__}()"
    return False


def write(title: str) -> Path:
    former = migrate.head_revision()
    revision = f"{int(former) + 1:04}"
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        if migrate.revisions():
            migrate.upgrade(connection)
        context = MigrationContext.configure(connection, opts={"render_item": plain, "render_as_batch": True})
        script = produce_migrations(context, Record.metadata)
        body = render_python_code(script.upgrade_ops, render_as_batch=True, render_item=plain)
    head = HEAD.format(
        title=title.replace("_", " ").capitalize(),
        revision=revision,
        former=repr(former) if former != migrate.NONE else None,
    )
    path = migrate.SCRIPTS / "versions" / f"{revision}_{title}.py"
    lines = [line for line in body.splitlines() if not line.strip().startswith("#")]
    path.write_text(head + "\n".join(lines) + "\n", encoding="utf-8")
    return path


def write_head() -> Path:
    with create_engine("sqlite://").begin() as connection:
        migrate.upgrade(connection)
        migrate.HEAD.write_text(migrate.written_out(connection), encoding="utf-8")
    return migrate.HEAD


if __name__ == "__main__":
    print(*map(write, sys.argv[1:]), write_head())
