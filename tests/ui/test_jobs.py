from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from privdesk.core.errors import DiskFull, ExpectedError
from privdesk.ui.jobs import Step, ThreadedJobs


@pytest.fixture
def jobs(qapp) -> Iterator[ThreadedJobs]:
    made = ThreadedJobs()
    yield made
    made.shutdown()


@pytest.fixture
def owner(qapp) -> QObject:
    return QObject()


def test_the_vault_has_one_thread_and_results_come_to_the_window(jobs, owner, qtbot) -> None:
    seen: list[tuple[str, bool]] = []
    for _ in range(5):
        jobs.vault(
            lambda: threading.current_thread().name,
            lambda name: seen.append((name, threading.current_thread() is threading.main_thread())),
            owner=owner,
        )
    qtbot.waitUntil(lambda: len(seen) == 5)
    assert len({name for name, _in_window in seen}) == 1
    assert all(in_window for _name, in_window in seen)


def test_the_side_pool_does_not_wait_for_the_vault(jobs, owner, qtbot) -> None:
    gate = threading.Event()
    done: list[str] = []
    jobs.vault(lambda: gate.wait(5), lambda _: done.append("vault"), owner=owner)
    jobs.side(lambda: None, lambda _: done.append("side"), owner=owner)
    qtbot.waitUntil(lambda: done == ["side"])
    gate.set()
    qtbot.waitUntil(lambda: done == ["side", "vault"])


def test_an_expected_error_goes_to_whom_asked_for_it(jobs, owner, qtbot) -> None:
    def full() -> None:
        raise DiskFull

    heard: list[ExpectedError] = []
    jobs.vault(full, lambda _: None, owner=owner, failed=heard.append)
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert isinstance(heard[0], DiskFull)


def test_an_expected_error_that_nobody_asked_for_is_told_to_all(jobs, owner, qtbot) -> None:
    def full() -> None:
        raise DiskFull

    with qtbot.waitSignal(jobs.failed) as told:
        jobs.side(full, lambda _: None, owner=owner)
    assert isinstance(told.args[0], DiskFull)


def test_a_bug_is_never_taken_for_an_expected_error(jobs, owner, qtbot) -> None:
    heard: list[ExpectedError] = []
    with qtbot.waitSignal(jobs.broke) as told:
        jobs.vault(lambda: 1 // 0, lambda _: None, owner=owner, failed=heard.append)
    assert isinstance(told.args[0], ZeroDivisionError)
    assert not heard


def test_progress_is_told_and_cancel_stops_between_two_steps(jobs, owner, qtbot) -> None:
    go_on = threading.Event()
    told: list[tuple[int, int]] = []
    ends: list[str] = []

    def work(step: Step) -> None:
        step(1, 3)
        go_on.wait(5)
        step(2, 3)

    job = jobs.vault_steps(
        work,
        lambda _: ends.append("done"),
        owner=owner,
        progress=lambda done, total: told.append((done, total)),
        cancelled=lambda: ends.append("cancelled"),
    )
    qtbot.waitUntil(lambda: told == [(1, 3)])
    job.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: ends == ["cancelled"])
    assert not job.running
    assert told == [(1, 3)]


def test_work_that_waits_is_cancelled_before_it_starts(jobs, owner, qtbot) -> None:
    gate = threading.Event()
    ran: list[str] = []
    ends: list[str] = []
    jobs.vault(lambda: gate.wait(5), lambda _: ends.append("first"), owner=owner)
    job = jobs.vault(lambda: ran.append("second"), lambda _: ends.append("second"), owner=owner)
    job.cancel()
    gate.set()
    qtbot.waitUntil(lambda: not jobs.is_busy)
    assert ends == ["first"]
    assert not ran


def test_a_result_for_a_page_that_is_gone_is_dropped(jobs, owner, qtbot) -> None:
    gate = threading.Event()
    delivered: list[object] = []
    jobs.vault(lambda: gate.wait(5), delivered.append, owner=owner)
    delete(owner)
    gate.set()
    qtbot.waitUntil(lambda: not jobs.is_busy)
    assert not delivered


def test_after_the_last_work_the_vault_takes_nothing_until_it_is_reopened(jobs, owner, qtbot) -> None:
    order: list[str] = []
    jobs.vault(lambda: order.append("before"), lambda _: None, owner=owner)
    jobs.last(lambda: order.append("last"), lambda _: None, owner=owner)
    late = jobs.vault(lambda: order.append("late"), lambda _: None, owner=owner)
    qtbot.waitUntil(lambda: not jobs.is_busy)
    assert order == ["before", "last"]
    assert late.is_cancelled
    jobs.reopen()
    jobs.vault(lambda: order.append("again"), lambda _: None, owner=owner)
    qtbot.waitUntil(lambda: order == ["before", "last", "again"])
    qtbot.waitUntil(lambda: not jobs.is_busy)


def test_busy_is_told_when_it_begins_and_when_it_ends(jobs, owner, qtbot) -> None:
    told: list[bool] = []
    jobs.busy.connect(told.append)
    jobs.side(lambda: None, lambda _: None, owner=owner)
    qtbot.waitUntil(lambda: told == [True, False])


def test_shutdown_waits_for_what_runs_and_delivers_nothing(qapp, owner) -> None:
    jobs = ThreadedJobs()
    ran: list[str] = []
    delivered: list[object] = []
    jobs.vault(lambda: ran.append("ran"), delivered.append, owner=owner)
    jobs.shutdown()
    qapp.processEvents()
    assert len(ran) <= 1
    assert not delivered
