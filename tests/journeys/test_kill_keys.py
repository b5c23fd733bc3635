"""The program is killed while a passphrase or the key changes: the old or the new opens, never none, never both.

What was acknowledged holds. The writers are forked from one process that has imported everything.
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

from privdesk.core.errors import WrongSecret
from privdesk.db.actions import Action
from privdesk.db.mapping import put
from privdesk.vault import Passphrase, RecoveryCode
from privdesk.vault import header as headers
from privdesk.vault.credentials import passphrase_secret
from privdesk.vault.slots import SlotKind
from tests.db.shop import Cupboard, CupboardRecord
from tests.vault.vaults import PASSPHRASE, copied, opened, vault

HERE = Path(__file__).parents[2]
RUNS_PER_REGISTER = 20
CHANGES = 2
"""Until the kill: so many times as long as one change was measured to take here, at most."""

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 is POSIX's")


def killed(what, runs, tmp_path):
    code = f"from tests.journeys.test_kill_keys import main; main({what!r}, {str(tmp_path)!r}, {runs})"
    done = subprocess.run([sys.executable, "-c", code], cwd=HERE, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("what", ["passphrase", "key"])
def test_a_handful_of_kills_locks_nobody_out(what, tmp_path):
    assert killed(what, 4, tmp_path)["lost"] == []


@pytest.mark.kill
@pytest.mark.parametrize("what", ["passphrase", "key"])
def test_a_hundred_kills_lock_nobody_out(what, tmp_path):
    found = killed(what, 100, tmp_path)
    sys.stdout.write(
        f"\n{what}: {found['runs']} runs, {found['killed']} really killed, {len(found['lost'])} lost; {found}\n"
    )
    assert found["lost"] == []
    assert found["killed"] == found["runs"] == 100
    assert found["acknowledged"] > found["runs"] / 4


def main(what, folder, runs):
    rng = random.Random()
    found = {"runs": 0, "killed": 0, "acknowledged": 0, "in between": 0, "lost": []}
    state, longest = {}, 0.0
    for run in range(runs):
        if run % RUNS_PER_REGISTER == 0:
            root = Path(folder) / str(run)
            _, kit = copied(root)
            state = {"passphrase": PASSPHRASE, "code": kit.code, "rows": set()}
            longest = CHANGES * seconds_of_a_change(what, Path(folder) / f"{run} measured")
        told, was_killed = one_run(what, root, state, rng.uniform(0, longest))
        found["runs"] += 1
        found["killed"] += was_killed
        found["acknowledged"] += sum(word == "done" for word, _ in told)
        check = {"passphrase": after_passphrases, "key": after_keys}[what]
        found["lost"] += check(root, told, state, found)
    sys.stdout.write(json.dumps(found))


def seconds_of_a_change(what, root):
    copied(root)
    register = opened(root)
    begun = time.perf_counter()
    if what == "key":
        register.rotate_keys(PASSPHRASE)
    else:
        register.change_passphrase("een nieuwe zin om te meten", old=PASSPHRASE)
    took = time.perf_counter() - begun
    register.lock()
    return took


def one_run(what, root, state, seconds):
    """What the writer told, in pairs, and whether it died by the kill: so many seconds after it began to try."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reader)
            {"passphrase": change_passphrases, "key": change_keys}[what](root, state, writer)
        finally:
            os._exit(1)
    os.close(writer)
    heard = b""
    while b"trying" not in heard and (more := os.read(reader, 1000)):
        heard += more
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    with os.fdopen(reader, "rb") as rest:
        heard += rest.read()
    return [tuple(line.split("\t")) for line in heard.decode().splitlines()], os.WIFSIGNALED(status)


def tell(writer, word, fact):
    os.write(writer, f"{word}\t{fact}\n".encode())


def change_passphrases(root, state, writer):
    now = state["passphrase"]
    register = opened(root, now)
    while True:
        new = f"een nieuwe zin {uuid4()}"
        tell(writer, "trying", new)
        register.change_passphrase(new, old=now)
        tell(writer, "done", new)
        now = new


def after_passphrases(root, told, state, found):
    """Of the last acknowledged and the one being tried exactly one opens; of those before none, nor any by the copy."""
    known = [state["passphrase"], *(fact for word, fact in told if word == "trying")]
    sure = next((fact for word, fact in reversed(told) if word == "done"), state["passphrase"])
    possible = known[known.index(sure) :]
    opening = [passphrase for passphrase in known if opens(root, Passphrase(passphrase))]
    if len(opening) != 1 or opening[0] not in possible:
        return [f"{len(opening)} of {len(known)} passphrases open"]
    found["in between"] += opening[0] != sure
    lost = [] if fits_copy(root, known) <= {opening[0]} else ["an old passphrase is in the copy of the header"]
    state["passphrase"] = opening[0]
    return lost + whole(root, state)


def change_keys(root, state, writer):
    register = opened(root)
    while True:
        row = uuid4()
        with register.write() as work:
            put(work.session, CupboardRecord, Cupboard(id=row, name="bewaard"))
            work.audit(Action.ACTIVITY_SAVED, row)
        tell(writer, "row", row)
        tell(writer, "trying", "")
        kit = register.rotate_keys(state["passphrase"])
        tell(writer, "done", kit.code)


def after_keys(root, told, state, found):
    """The passphrase opens; the newest acknowledged code too, unless the next key was there before it was told."""
    state["rows"] |= {UUID(fact) for word, fact in told if word == "row"}
    codes = [state["code"], *(fact for word, fact in told if word == "done")]
    trying = bool(told) and told[-1][0] == "trying"
    opening = [code for code in codes if opens(root, RecoveryCode(code))]
    if opening != codes[-1:] and not (trying and opening == []):
        return [f"{len(opening)} of {len(codes)} codes open"]
    lost = []
    if opening == []:
        found["in between"] += 1
        register = opened(root, state["passphrase"])
        codes.append(register.new_recovery_kit().code)
        register.lock()
    state["code"] = codes[-1]
    left = sorted(path.name for path in root.glob("register-*"))
    named = [headers.load(root).header.database.file]
    # a file that was being made waits for the next attempt; of older keys nothing may be left
    lost += [f"left: {left}, named: {named}" for name in left if name < named[0]]
    if headers.parse((root / headers.COPY).read_bytes()).header.slots != headers.load(root).header.slots:
        lost.append("the copy of the header has other slots")
    return lost + whole(root, state)


def opens(root, credential):
    try:
        vault(root).unlock(credential).lock()
    except WrongSecret:
        return False
    return True


def fits_copy(root, passphrases):
    header = headers.parse((root / headers.COPY).read_bytes()).header
    slots = [slot for slot in header.slots if slot.kind is SlotKind.PASSPHRASE]
    return {
        passphrase
        for passphrase in passphrases
        if any(slot.unwrap(passphrase_secret(passphrase), header.vault_id) for slot in slots)
    }


def whole(root, state):
    register = opened(root, state["passphrase"])
    with register.read() as work:
        there = {record.id for record in work.session.query(CupboardRecord)}
    report = register.verify("full")
    register.lock()
    return [str(row) for row in state["rows"] - there] + ([] if report.is_whole else [repr(report)])
