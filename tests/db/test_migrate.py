from __future__ import annotations

import subprocess
import sys

from sqlalchemy import inspect

from privdesk.db import migrate
from tests.memory import memory_engine


def test_an_empty_database_gets_all_tables_and_the_audit_triggers():
    with memory_engine().begin() as connection:
        migrate.upgrade(connection)
        assert inspect(connection).has_table("audit")
        triggers = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY 1").all()
        assert [row[0] for row in triggers] == ["audit_next", "audit_no_delete", "audit_no_update"]
        assert migrate.revision_of(connection) == migrate.head_revision()


def test_a_new_database_is_what_the_revisions_make():
    with memory_engine().begin() as upgraded:
        migrate.upgrade(upgraded)
        expected = migrate.written_out(upgraded)
    assert migrate.HEAD.read_text(encoding="utf-8") == expected, "run: python packaging/revision.py"
    with memory_engine().begin() as created:
        migrate.create(created)
        assert migrate.written_out(created) == expected


def test_upgrading_twice_is_upgrading_once():
    with memory_engine().begin() as connection:
        migrate.upgrade(connection)
        migrate.upgrade(connection)
        assert migrate.revision_of(connection) == migrate.head_revision()


def test_the_newest_revision_is_known_without_alembic():
    code = "import sys; from privdesk.db import migrate; migrate.head_revision(); sys.exit('alembic' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
