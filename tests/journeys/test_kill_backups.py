"""The program is killed while it makes a backup, restores one or brings a register up to date: never half of it counts."""

from __future__ import annotations

import json
import os
import random
import shutil
import sys
import time
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import text

from privdesk.core.errors import ExpectedError
from privdesk.db import migrate
from privdesk.db.actions import Action
from privdesk.db.mapping import put
from privdesk.vault import Passphrase
from privdesk.vault.backups import backups_in
from privdesk.vault.manifest import BackupKind
from privdesk.vault.packing import FOLDER
from privdesk.vault.places import LOCAL
from privdesk.vault.restoring import restore
from tests.db.shop import Cupboard, CupboardRecord
from tests.journeys.kills import killed_at_work, program, tell
from tests.vault.backups import verify
from tests.vault.vaults import CLOCK, FAST, PASSPHRASE, copied, opened

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 is POSIX's")

LOOPS = ["while_backing_up", "while_restoring", "while_migrating"]
RUNS_PER_REGISTER = 10


def test_a_few_kills_while_restoring_lose_nothing(tmp_path):
    found = program("test_kill_backups", "while_restoring", tmp_path, 3)
    assert found["lost"] == []


@pytest.mark.kill
@pytest.mark.parametrize("loop", LOOPS)
def test_a_hundred_kills_lose_nothing(tmp_path, loop):
    found = program("test_kill_backups", loop, tmp_path, 100)
    tell(found | {"loop": loop})
    assert found["lost"] == []
    assert found["killed"] == found["runs"] == 100
    assert found["in the middle"] > 10


def register_with(root, rows):
    copied(root)
    add(root, rows)


def add(root, rows):
    register = opened(root)
    with register.write() as work:
        for _ in range(rows):
            put(work.session, CupboardRecord, Cupboard(id=uuid4(), name="n" * 400))
        work.audit(Action.ACTIVITY_SAVED)
    register.lock()


def cupboards(register):
    with register.read() as work:
        return {record.id for record in work.session.query(CupboardRecord)}


def seconds_of(work):
    """One and a half time what it takes here and now: some kills come before the end, some after."""
    begun = time.monotonic()
    work()
    return 1.5 * (time.monotonic() - begun)


def while_backing_up(folder, runs):
    """Every backup with a name is whole and restores; what was acknowledged has one."""

    def once(acknowledge):
        register = opened(root)
        with register.write() as at_work:
            cupboard = uuid4()
            put(at_work.session, CupboardRecord, Cupboard(id=cupboard))
            at_work.audit(Action.ACTIVITY_SAVED, cupboard)
        acknowledge(f"row {cupboard}")
        backup = register.back_up(BackupKind.MANUAL)
        acknowledge(f"backup {backup.path.name}")
        register.lock()

    def work(acknowledge):
        while True:
            once(acknowledge)

    found = {"runs": 0, "killed": 0, "in the middle": 0, "backups": 0, "lost": []}
    for run in range(runs):
        if run % RUNS_PER_REGISTER == 0:
            root = Path(folder) / str(run)
            register_with(root, 300)
            rows, names = set(), set()
            longest = seconds_of(lambda: once(str))
        said, was_killed = killed_at_work(work, random.uniform(0, longest))
        rows |= {UUID(line.removeprefix("row ")) for line in said if line.startswith("row")}
        names |= {line.removeprefix("backup ") for line in said if line.startswith("backup")}
        found["runs"] += 1
        found["killed"] += was_killed
        found["in the middle"] += bool(said) and said[-1].startswith("row")
        there = {path.name for path in (root / FOLDER).glob("*.pdvault")}
        found["lost"] += sorted(names - there)
        for name in sorted(there - names) + sorted(names)[-1:]:
            try:
                verify(root / FOLDER / name, Passphrase(PASSPHRASE), floor=FAST)
            except ExpectedError as error:
                found["lost"].append(f"{name}: {type(error).__name__}")
        names |= there
        register = opened(root)
        found["lost"] += [str(each) for each in rows - cupboards(register)]
        register.lock()
        found["backups"] += len(said) // 2
    sys.stdout.write(json.dumps(found))


def while_restoring(folder, runs):
    """The register is what it was or what was restored; who was erased is in neither."""
    root, erased = Path(folder) / "register", uuid4()
    register_with(root, 200)
    register = opened(root)
    with register.write() as at_work:
        put(at_work.session, CupboardRecord, Cupboard(id=erased, name="erased later"))
        at_work.audit(Action.ACTIVITY_SAVED)
    older = register.back_up(BackupKind.MANUAL)
    with register.write() as at_work:
        at_work.session.delete(at_work.session.get(CupboardRecord, erased))
        at_work.audit(Action.SUBJECT_ERASED, erased, claims=1)
    small = cupboards(register)
    register.lock()
    add(root, 200)
    register = opened(root)
    large, newer = cupboards(register), register.back_up(BackupKind.MANUAL)
    register.keep_erasures()
    register.lock()
    kept = Path(folder) / "kept"
    kept.mkdir()
    states = {}
    for name, backup, rows in (("small", older, small), ("large", newer, large)):
        states[name] = shutil.copy(backup.path, kept / f"{name}.pdvault"), rows

    def replay(vault, erasures):
        with vault.write() as at_work:
            gone = [at_work.session.get(CupboardRecord, each.ref) for each in erasures]
            for each in filter(None, gone):
                at_work.session.delete(each)
            return len(gone)

    def once(name):
        path = states[name][0]
        restore(path, Passphrase(PASSPHRASE), root, clock=CLOCK, replay=replay, floor=FAST, look=lambda _: LOCAL)

    def work(acknowledge):
        while True:
            for name in states:
                acknowledge(f"begins {name}")
                once(name)
                acknowledge(f"restored {name}")

    found = {"runs": 0, "killed": 0, "in the middle": 0, "restored": 0, "lost": []}
    last, longest = "large", seconds_of(lambda: once("large"))
    for _ in range(runs):
        said, was_killed = killed_at_work(work, random.uniform(0, longest))
        found["runs"] += 1
        found["killed"] += was_killed
        found["in the middle"] += bool(said) and said[-1].startswith("begins")
        found["restored"] += sum(line.startswith("restored") for line in said)
        possible = {line.split()[1] for line in said[-1:]} | {
            line.split()[1] for line in [*said, f"restored {last}"] if line.startswith("restored")
        }
        register = opened(root)
        rows = cupboards(register)
        now = next((name for name, (_, expected) in states.items() if rows == expected), None)
        if now not in possible or not register.verify("full").is_whole or erased in rows:
            found["lost"].append(f"{now} of {sorted(possible)}")
        last = now or last
        register.lock()
        for old in (root / FOLDER).glob("*.pdvault"):
            verify(old, Passphrase(PASSPHRASE), floor=FAST)
            old.unlink()
    sys.stdout.write(json.dumps(found))


NEXT = """
revision = "{number}"
down_revision = "{before}"
import sqlalchemy as sa
from alembic import op

def upgrade():
    op.execute("CREATE TABLE later (id TEXT PRIMARY KEY) STRICT")
    op.execute("INSERT INTO later SELECT id FROM test_cupboard")
"""


def while_migrating(folder, runs):
    """The old register or the new one opens with all that was in it; before it became the new one a backup was made."""
    made = Path(folder) / "made"
    register_with(made, 300)
    register = opened(made)
    rows = cupboards(register)
    register.lock()
    scripts = Path(folder) / "scripts"
    shutil.copytree(migrate.SCRIPTS, scripts)
    before = migrate.head_revision()
    number = f"{int(before) + 1:04d}"
    (scripts / "versions" / f"{number}_later.py").write_text(NEXT.format(number=number, before=before))
    migrate.SCRIPTS = scripts
    longest = seconds_of(lambda: opened(shutil.copytree(made, Path(folder) / "first")).lock())
    found = {"runs": 0, "killed": 0, "in the middle": 0, "migrated": 0, "lost": []}
    for run in range(runs):
        root = Path(folder) / str(run)
        shutil.copytree(made, root)

        def work(acknowledge, root=root):
            acknowledge("begins")
            register = opened(root)
            acknowledge("migrated")
            register.lock()

        said, was_killed = killed_at_work(work, random.uniform(0, longest))
        found["runs"] += 1
        found["killed"] += was_killed
        found["in the middle"] += said == ["begins"]
        found["migrated"] += "migrated" in said
        register = opened(root)
        with register.read() as at_work:
            later = at_work.session.scalar(text("SELECT count(*) FROM later"))
        whole = register.verify("full").is_whole
        if cupboards(register) != rows or later != len(rows) or not whole or register.facts.schema != number:
            found["lost"].append(f"run {run}")
        register.lock()
        backups = [each for each in backups_in(root / FOLDER) if each.kind is BackupKind.MIGRATION]
        if not backups or any(each.manifest.schema != before for each in backups):
            found["lost"].append(f"run {run}: no backup")
        for each in backups:
            verify(each.path, Passphrase(PASSPHRASE), floor=FAST)
        shutil.rmtree(root)
    sys.stdout.write(json.dumps(found))
