"""The shape of the database and how an older one becomes the present one.

Alembic costs a quarter of a second to import; which revision is the newest is therefore read from the names of the
scripts: ``versions/0001_<what>.py``, numbered without gaps.

A new database does not go through its whole past: what all revisions together make stands in ``migrations/head.sql``,
which a test compares with them and ``packaging/revision.py`` writes.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, inspect

from privdesk.db.base import Record

SCRIPTS = Path(__file__).parent / "migrations"
HEAD = SCRIPTS / "head.sql"
_BETWEEN = ";\n\n"
NONE = "0000"


def revisions() -> tuple[str, ...]:
    """All revisions, oldest first."""
    found = sorted(script.name[:4] for script in (SCRIPTS / "versions").glob("[0-9][0-9][0-9][0-9]_*.py"))
    return tuple(found)


def head_revision() -> str:
    return revisions()[-1] if revisions() else NONE


def revision_of(connection: Connection) -> str:
    """The revision that the database has; "0000" for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return NONE
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return str(found or NONE)


def create(connection: Connection) -> None:
    """The newest revision in an empty database, inside the caller's transaction."""
    for statement in HEAD.read_text(encoding="utf-8").split(_BETWEEN):
        connection.exec_driver_sql(statement)


def written_out(connection: Connection) -> str:
    """The statements that make a database of the same shape and revision as this one, which has no rows yet."""
    made = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid").scalars()
    revision = f"INSERT INTO alembic_version VALUES ('{revision_of(connection)}')\n"  # noqa: S608 -- our own number
    return _BETWEEN.join((*made, revision))


def upgrade(connection: Connection) -> None:
    """Bring the database to the newest revision, inside the caller's transaction.

    Set ``foreign_keys=OFF`` before that transaction begins: batch mode rebuilds tables, and dropping the old one would
    delete the children. Check ``foreign_key_check`` before the commit.
    """
    if revision_of(connection) == head_revision():
        return
    from alembic.config import Config
    from alembic.runtime.environment import EnvironmentContext
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory(str(SCRIPTS))

    def steps(revision: Any, _context: Any) -> Any:
        return scripts._upgrade_revs("head", revision)  # noqa: SLF001 -- what alembic.command.upgrade calls itself

    with EnvironmentContext(Config(), scripts, fn=steps) as context:
        context.configure(
            connection=connection, target_metadata=Record.metadata, render_as_batch=True, transactional_ddl=True
        )
        context.run_migrations()
