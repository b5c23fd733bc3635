"""A register of an older program is opened by a newer one. The two programs are two folders of scripts."""

from __future__ import annotations

import shutil

import pytest
from sqlalchemy import text

from privdesk.core.errors import VaultNotWritable
from privdesk.db import audit, migrate
from privdesk.db.actions import Action
from privdesk.vault.backups import backups_in
from privdesk.vault.manifest import BackupKind
from privdesk.vault.packing import FOLDER
from tests.memory import memory_engine
from tests.vault.vaults import create, opened

FIRST = """
revision = "0001"
down_revision = None
import sqlalchemy as sa
from alembic import op
from privdesk.db.audit import AuditRecord

def upgrade():
    AuditRecord.__table__.create(op.get_bind())
    op.execute("CREATE TABLE house (id TEXT PRIMARY KEY, name TEXT) STRICT")
    op.execute("CREATE TABLE room (id TEXT PRIMARY KEY, house_id TEXT NOT NULL "
               "REFERENCES house (id) ON DELETE CASCADE) STRICT")
"""
SECOND = """
revision = "0002"
down_revision = "0001"
import sqlalchemy as sa
from alembic import op

def upgrade():
    with op.batch_alter_table("house", recreate="always") as batch:
        batch.add_column(sa.Column("street", sa.Text))
"""


@pytest.fixture
def scripts(tmp_path, monkeypatch):
    versions = tmp_path / "scripts/versions"
    versions.mkdir(parents=True)
    (versions / "0001_first.py").write_text(FIRST)
    monkeypatch.setattr(migrate, "SCRIPTS", tmp_path / "scripts")
    monkeypatch.setattr(migrate, "HEAD", tmp_path / "scripts/head.sql")
    with memory_engine().begin() as connection:
        migrate.upgrade(connection)
        migrate.HEAD.write_text(migrate.written_out(connection))
    return versions


@pytest.fixture
def root(tmp_path, scripts):
    create(tmp_path / "a")
    register = opened(tmp_path / "a")
    with register.write() as work:
        work.session.execute(text("INSERT INTO house VALUES ('h', 'Voorbeeld')"))
        work.session.execute(text("INSERT INTO room VALUES ('r1', 'h'), ('r2', 'h')"))
        work.audit(Action.SETTING_SAVED)
    register.lock()
    return tmp_path / "a"


def rooms(register):
    with register.read() as work:
        return work.session.scalar(text("SELECT count(*) FROM room JOIN house ON house.id = house_id"))


def names(root):
    return sorted(path.name for path in root.iterdir() if path.suffix == ".db")


def test_a_new_register_has_the_newest_schema_and_its_header_says_so(root):
    register = opened(root)
    assert register.facts.schema == "0001"
    register.lock()


def test_an_older_register_is_brought_up_to_date_with_all_that_is_in_it(root, scripts):
    (scripts / "0002_second.py").write_text(SECOND)
    register = opened(root)
    assert (register.facts.schema, rooms(register)) == ("0002", 2)
    before = [(each.kind, each.manifest.schema) for each in backups_in(root / FOLDER)]
    assert before == [(BackupKind.MIGRATION, "0001")]
    with register.read() as work:
        assert work.session.scalar(text("SELECT street FROM house")) is None
        assert [line.action for line in audit.lines(work.session)][-1] is Action.VAULT_MIGRATED
    assert register.verify("full").is_whole
    register.lock()
    assert names(root) == ["register-0002.db"]
    opened(root).lock()
    assert names(root) == ["register-0002.db"]


def test_the_copy_of_the_header_does_not_lead_to_the_old_file(root, scripts):
    (scripts / "0002_second.py").write_text(SECOND)
    opened(root).lock()
    (root / "vault.json").unlink()
    register = opened(root)
    assert (register.facts.schema, rooms(register)) == ("0002", 2)
    register.lock()


@pytest.mark.parametrize(
    "fault",
    [
        'raise RuntimeError("halfway")',
        'op.execute("DELETE FROM house")',
        'op.execute("DROP TRIGGER audit_no_update"); op.execute("UPDATE audit SET ref = actor")',
    ],
)
def test_a_migration_that_fails_leaves_the_old_register_as_it_was(root, scripts, fault):
    before = {path.name: path.read_bytes() for path in root.iterdir() if path.name != "vault.lock"}
    (scripts / "0002_second.py").write_text(SECOND + "    " + fault + "\n")
    for _ in range(2):
        with pytest.raises(RuntimeError):
            opened(root)
        assert {name: (root / name).read_bytes() for name in before} == before
    (scripts / "0002_second.py").unlink()
    register = opened(root)
    assert rooms(register) == 2
    register.lock()


def test_an_older_register_is_not_opened_for_reading_only(root, scripts):
    (scripts / "0002_second.py").write_text(SECOND)
    with pytest.raises(VaultNotWritable):
        opened(root, read_only=True)
    assert names(root) == ["register-0001.db"]


def test_a_register_of_a_program_that_knows_more_scripts_is_refused(root, scripts):
    (scripts / "0002_second.py").write_text(SECOND)
    opened(root).lock()
    (scripts / "0002_second.py").unlink()
    from privdesk.core.errors import NewerSchema

    with pytest.raises(NewerSchema):
        opened(root)


def test_an_old_header_put_back_does_not_cost_the_newer_file(root, scripts, tmp_path):
    old = shutil.copytree(root, tmp_path / "old")
    (scripts / "0002_second.py").write_text(SECOND)
    opened(root).lock()
    for name in ("vault.json", "vault.json.bak", "register-0001.db"):
        shutil.copy(old / name, root / name)
    (scripts / "0002_second.py").unlink()
    opened(root).lock()
    assert names(root) == ["register-0001.db", "register-0002.db"]
