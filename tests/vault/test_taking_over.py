"""One program at a time: the note in the lock, and asking who has the register open to close it."""

from __future__ import annotations

import errno
import json
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from privdesk.core.errors import (
    DiskFailed,
    LeftOpenElsewhere,
    TakeOverUnanswered,
    VaultInUse,
    VaultNotWritable,
    WrongSecret,
)
from privdesk.vault import Passphrase, files, lock, taking_over
from privdesk.vault.lock import VaultLock, holder_of
from privdesk.vault.taking_over import ask, asked, take_over
from tests.vault.vaults import CLOCK, FAST, PASSPHRASE, copied, opened, vault

HERE = Path(__file__).parents[2]
DEPUTY = "de zin van de vervanger"
SINCE = "2026-04-07T07:12:00Z"
ELSEWHERE = {"host": "PC-7", "pid": 4711, "started": SINCE}


def note(root, **facts):
    (root / "vault.lock").write_text(json.dumps(facts))


def never(_seconds):
    raise AssertionError("it waited")


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"garbage",
        b"[]",
        b'{"host": 1}',
        b'{"host": "PC-7"}',
        b"[" * 900,
        b'{"host":"PC-7","pid":Infinity,"started":"2026-04-07T07:12:00Z"}',
        b'{"host":"PC-7","pid":NaN,"started":"2026-04-07T07:12:00Z"}',
        b'{"host":"","pid":1,"started":"2026-04-07T07:12:00Z"}',
        b"\xff\x00" * 400,
        b"x" * 100_000,
    ],
)
def test_garbage_in_the_lock_keeps_nobody_out(tmp_path, text):
    copied(tmp_path / "a")
    (tmp_path / "a/vault.lock").write_bytes(text)
    assert holder_of(tmp_path / "a").host is None
    opened(tmp_path / "a").lock()


def test_a_note_that_a_crash_on_this_computer_left_keeps_nobody_out(tmp_path):
    copied(tmp_path / "a")
    note(tmp_path / "a", host=socket.gethostname(), pid=1, started=SINCE)
    opened(tmp_path / "a").lock()
    assert (tmp_path / "a/vault.lock").read_bytes() == b""


def test_a_note_of_another_computer_is_asked_about_even_when_the_lock_is_free(tmp_path):
    root = tmp_path / "a"
    copied(root)
    note(root, **ELSEWHERE)
    with pytest.raises(LeftOpenElsewhere) as met:
        opened(root)
    assert (met.value.facts["host"], met.value.facts["since"].isoformat()) == ("PC-7", "2026-04-07T07:12:00+00:00")
    assert json.loads((root / "vault.lock").read_bytes()) == ELSEWHERE
    opened(root, read_only=True).lock()
    with pytest.raises(LeftOpenElsewhere):
        vault(root).repair(Passphrase(PASSPHRASE))


def test_another_computer_gets_its_time_to_answer_before_its_note_is_passed_over(tmp_path):
    note(tmp_path, **ELSEWHERE)
    waits = []
    taken = take_over(tmp_path, CLOCK, patience=3, wait=waits.append)
    assert sum(waits) == 3
    assert holder_of(tmp_path).host == socket.gethostname()
    taken.release()
    assert not asked(tmp_path)


def test_another_computer_that_answers_is_not_waited_for_longer(tmp_path):
    note(tmp_path, **ELSEWHERE)
    waits = []

    def wait(seconds):
        assert asked(tmp_path)
        waits.append(seconds)
        if len(waits) == 3:
            (tmp_path / "vault.lock").write_bytes(b"")

    take_over(tmp_path, CLOCK, wait=wait).release()
    assert len(waits) == 3


def test_a_free_register_is_taken_at_once(tmp_path):
    take_over(tmp_path, CLOCK, wait=never).release()


def test_the_holder_is_asked_and_who_asked_gets_the_register(tmp_path):
    holder = VaultLock.take(tmp_path, CLOCK)

    def wait(_seconds):
        if asked(tmp_path):
            holder.release()

    taken = take_over(tmp_path, CLOCK, wait=wait)
    assert not asked(tmp_path)
    with pytest.raises(VaultInUse):
        VaultLock.take(tmp_path, CLOCK)
    taken.release()


def test_a_holder_that_does_not_answer_keeps_the_register(tmp_path):
    holder = VaultLock.take(tmp_path, CLOCK)
    waits = []
    with pytest.raises(TakeOverUnanswered) as met:
        take_over(tmp_path, CLOCK, wait=waits.append)
    assert met.value.facts == {"host": socket.gethostname(), "since": CLOCK.now()}
    assert sum(waits) == taking_over.PATIENCE
    assert not asked(tmp_path)
    holder.release()


def test_an_open_register_knows_that_it_is_asked_for(tmp_path):
    root = tmp_path / "a"
    copied(root)
    register = opened(root)
    assert not register.is_asked_for
    ask(root)
    assert register.is_asked_for
    register.lock()


def test_an_old_request_does_not_close_the_register_of_who_comes_later(tmp_path):
    root = tmp_path / "a"
    copied(root)
    ask(root)
    register = opened(root)
    assert not register.is_asked_for
    register.lock()


def test_who_only_reads_is_not_asked(tmp_path):
    root = tmp_path / "a"
    copied(root)
    register = opened(root, read_only=True)
    ask(root)
    assert not register.is_asked_for
    register.lock()


def test_a_register_that_another_computer_took_is_known_to_be_lost_and_its_note_stays(tmp_path):
    root = tmp_path / "a"
    copied(root)
    register = opened(root)
    note(root, **ELSEWHERE)
    assert register.is_asked_for
    register.lock()
    assert json.loads((root / "vault.lock").read_bytes()) == ELSEWHERE


def test_taking_over_between_two_programs(tmp_path):
    """The other one watches, saves, locks; then this one opens."""
    root = tmp_path / "a"
    copied(root)
    code = """
import sys, time
from pathlib import Path
from privdesk.db.actions import Action
from tests.vault.vaults import opened
register = opened(Path(sys.argv[1]))
print("open", flush=True)
while not register.is_asked_for:
    time.sleep(0.01)
with register.write() as work:
    work.audit(Action.SETTING_SAVED)
register.lock()
"""
    other = subprocess.Popen([sys.executable, "-c", code, str(root)], cwd=HERE, stdout=subprocess.PIPE, text=True)
    assert other.stdout.readline() == "open\n"
    with pytest.raises(VaultInUse) as met:
        opened(root)
    assert type(met.value) is VaultInUse
    register = vault(root).unlock(Passphrase(PASSPHRASE), take_over=True)
    assert register.verify("full").trail.head.seq == 2
    register.lock()
    assert other.wait(timeout=20) == 0
    other.stdout.close()
    assert not (root / taking_over.NAME).exists()


def test_of_two_who_ask_one_gets_it(tmp_path):
    holder = VaultLock.take(tmp_path, CLOCK)
    pause = threading.Event()
    found = []

    def come():
        try:
            found.append(take_over(tmp_path, CLOCK, patience=1, wait=lambda _: pause.wait(0.002)))
        except TakeOverUnanswered as unanswered:
            found.append(unanswered)

    threads = [threading.Thread(target=come) for _ in range(2)]
    for each in threads:
        each.start()
    holder.release()
    for each in threads:
        each.join()
    assert sorted(type(each).__name__ for each in found) == ["TakeOverUnanswered", "VaultLock"]
    for each in found:
        if isinstance(each, VaultLock):
            each.release()


def test_a_drive_that_knows_no_locks_is_not_written(tmp_path, monkeypatch):
    def refuse(_descriptor):
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(lock, "lock_file", refuse)
    with pytest.raises(VaultNotWritable):
        VaultLock.take(tmp_path, CLOCK)


def test_who_lost_the_lock_brings_nobody_back_in(tmp_path):
    root = tmp_path / "a"
    copied(root)
    first = opened(root)
    deputy = first.add_deputy(DEPUTY, cost=FAST)
    (root / "vault.lock").unlink()
    second = opened(root)
    second.remove_slot(deputy.id)
    second.lock()
    with pytest.raises(VaultInUse):
        first.change_passphrase("een zin van later datum", old=PASSPHRASE, cost=FAST)
    with pytest.raises(VaultInUse):
        first.lock()
    with pytest.raises(WrongSecret):
        opened(root, DEPUTY)
    opened(root).lock()


def test_a_header_that_may_have_been_written_is_not_taken_for_that_of_another(tmp_path, monkeypatch):
    root = tmp_path / "a"
    copied(root)
    register = opened(root)
    with monkeypatch.context() as patched:
        patched.setattr(files, "fsync_folder", _fails)
        with pytest.raises(DiskFailed):
            register.save_header(register.header)
    register.change_passphrase(DEPUTY, old=PASSPHRASE, cost=FAST)
    register.lock()
    opened(root, DEPUTY).lock()


def _fails(_folder):
    raise OSError(errno.EIO, "folder")
