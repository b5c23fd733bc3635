from __future__ import annotations

import gc
import threading

import pytest
from PySide6.QtCore import QObject

from privdesk.ui.jobs import ThreadedJobs
from privdesk.ui.sweeping import Sweeping
from tests.ui.test_jobs import jobs, owner

__all__ = ["jobs", "owner"]

_WINDOW = threading.main_thread().name


class Rubbish:
    """As a page that is gone: it holds itself, and things of Qt."""

    def __init__(self, went: list[str]) -> None:
        self._went = went
        self._itself = self

    def __del__(self) -> None:
        self._went.append(threading.current_thread().name)


class Held:
    def __init__(self, went: list[str], gate: threading.Event) -> None:
        self._went, self._gate = went, gate

    def work(self) -> bool:
        return self._gate.wait(5)

    def __del__(self) -> None:
        self._went.append(threading.current_thread().name)


def much() -> int:
    """More than what makes Python look for rubbish."""
    return len([[] for _ in range(50 * gc.get_threshold()[0])])


def test_rubbish_goes_in_the_thread_of_the_window(jobs: ThreadedJobs, owner: QObject, qtbot) -> None:
    went: list[str] = []
    done: list[int] = []
    jobs.vault(lambda: None, lambda _nothing: None, owner=owner)
    Rubbish(went)
    jobs.vault(much, done.append, owner=owner)
    qtbot.waitUntil(lambda: bool(done))
    assert went == []
    kept = [[] for _ in range(2 * gc.get_threshold()[0])]
    jobs._sweeping.sweep()
    assert went == [_WINDOW]
    assert kept


def test_what_is_old_is_looked_through_when_much_more_has_grown_old(qapp, monkeypatch) -> None:
    """As Python does it: a large register is looked through once, not every few minutes."""
    went: list[str] = []
    sweeping = Sweeping()
    for has_grown in (True, False):
        rubbish = Rubbish(went)
        gc.collect(1)  # now it is old
        del rubbish
        monkeypatch.setattr(gc, "get_count", lambda: tuple(each + 1 for each in gc.get_threshold()))
        sweeping.sweep()
        assert (went == [_WINDOW]) is has_grown
        monkeypatch.undo()
        went.clear()


def test_what_a_work_alone_still_holds_goes_in_the_thread_of_the_window(
    jobs: ThreadedJobs, owner: QObject, qtbot
) -> None:
    went: list[str] = []
    done: list[bool] = []
    gate = threading.Event()
    jobs.vault(Held(went, gate).work, done.append, owner=owner)
    gate.set()
    qtbot.waitUntil(lambda: bool(went))
    assert done == [True]
    assert went == [_WINDOW]


@pytest.mark.parametrize("works", [True, False])
def test_without_other_threads_python_does_it_by_itself(qapp, works: bool, owner: QObject) -> None:
    made = ThreadedJobs()
    if works:
        made.vault(lambda: None, lambda _nothing: None, owner=owner)
    assert gc.isenabled() is not works
    made.shutdown()
    assert gc.isenabled()
