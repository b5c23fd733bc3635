"""The program is killed while it saves: whatever it said was saved is there, and the register is whole.

The writers are forked from one process that has imported everything, so that a run costs a tenth of a second.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from privdesk.db.actions import Action
from privdesk.db.mapping import put, values
from tests.db.shop import Cupboard, CupboardRecord, Shelf
from tests.vault.vaults import copied, opened

HERE = Path(__file__).parents[2]
RUNS_PER_REGISTER = 25
LONGEST = 0.4
"""Seconds until the kill: the opening takes about 0.03, a commit 0.002 to 0.01."""
COMMITS_PER_OPENING = 10

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 is POSIX's")


def killed(runs, tmp_path):
    """Runs, really killed, acknowledged, lost."""
    code = f"from tests.journeys.test_kill_writes import main; main({str(tmp_path)!r}, {runs})"
    done = subprocess.run([sys.executable, "-c", code], cwd=HERE, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_a_handful_of_kills_loses_nothing(tmp_path):
    found = killed(8, tmp_path)
    assert found["lost"] == []


@pytest.mark.kill
def test_two_hundred_and_fifty_kills_lose_nothing(tmp_path):
    found = killed(250, tmp_path)
    sys.stdout.write(f"\n{found['runs']} runs, {found['killed']} really killed, {len(found['lost'])} lost; {found}\n")
    assert found["lost"] == []
    assert found["killed"] == found["runs"] == 250
    assert found["acknowledged"] > found["runs"]


def main(folder, runs):
    rng = random.Random()
    found = {"runs": 0, "killed": 0, "killed while opening": 0, "acknowledged": 0, "lost": []}
    expected: dict[UUID, int] = {}
    root = Path(folder)
    for run in range(runs):
        if run % RUNS_PER_REGISTER == 0:
            root = Path(folder) / str(run)
            copied(root)
            expected = {}
        acknowledged, was_killed = one_run(root, rng.uniform(0, LONGEST))
        expected.update(acknowledged)
        found["runs"] += 1
        found["killed"] += was_killed
        found["killed while opening"] += not acknowledged
        found["acknowledged"] += len(acknowledged)
        found["lost"] += faults(root, expected)
    sys.stdout.write(json.dumps(found))


def one_run(root, seconds):
    """What the writer acknowledged, and whether it died by the kill."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reader)
            write_for_ever(root, writer)
        finally:
            os._exit(1)
    os.close(writer)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    with os.fdopen(reader) as lines:
        pairs = [line.split() for line in lines.read().splitlines()]
    return {UUID(cupboard): int(shelves) for cupboard, shelves in pairs}, os.WIFSIGNALED(status)


def write_for_ever(root, acknowledge):
    while True:
        register = opened(root)
        for _ in range(COMMITS_PER_OPENING // 2):
            cupboard, shelves = uuid4(), ()
            # made, then changed: the acknowledged number of shelves must be found again, or one more
            for _ in range(2):
                shelves = (*shelves, Shelf(id=uuid4(), name="s" * random.randrange(3000)))
                with register.write() as work:
                    put(work.session, CupboardRecord, Cupboard(id=cupboard, shelves=shelves))
                    work.audit(Action.ACTIVITY_SAVED, cupboard, shelves=len(shelves))
                os.write(acknowledge, f"{cupboard} {len(shelves)}\n".encode())
        register.lock()


def faults(root, expected):
    """Opening after the kill; every line is something lost."""
    register = opened(root)
    with register.read() as work:
        there = {each.id: len(each.shelves) for each in values(work.session, CupboardRecord, Cupboard)}
    lost = [f"{cupboard}" for cupboard, shelves in expected.items() if there.get(cupboard, 0) < shelves]
    report = register.verify("full")
    if not report.is_whole:
        lost.append(repr(report))
    register.lock()
    return lost
