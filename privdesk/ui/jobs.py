"""Work away from the window: one thread for the vault, a small pool for everything else.

The database is used by one thread only, reads too; results come back in the thread of the window.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar

from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal, SignalInstance
from shiboken6 import isValid

from privdesk.core.errors import ExpectedError
from privdesk.ui.sweeping import Sweeping

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")
Step = Callable[[int, int], None]
"""``step(done, total)``, called by long work between its steps; raises ``Cancelled`` when the person has cancelled."""
Failed = Callable[[ExpectedError], object]


_VAULT, _SIDE = "vault", "side"
_THREADS = {_VAULT: 1, _SIDE: 2}


class Cancelled(Exception):
    """The person cancelled; the work stops at the next step and its transaction rolls back."""


class Job:
    """A piece of work that was handed in."""

    def __init__(self) -> None:
        self._cancel = threading.Event()
        self.running = True
        self.work: Callable[[Step], Any] | None = None
        """Given up in the thread of the window: what it alone still holds, such as a page, must not go in another."""

    def cancel(self) -> None:
        self._cancel.set()

    @property
    def is_cancelled(self) -> bool:
        return self._cancel.is_set()


class Jobs(Protocol):
    """``then`` gets the result, ``failed`` an expected error. Neither is called when ``owner`` is gone by then."""

    def vault(
        self, work: Callable[[], T], then: Callable[[T], object], *, owner: QObject, failed: Failed | None = None
    ) -> Job: ...

    def side(
        self, work: Callable[[], T], then: Callable[[T], object], *, owner: QObject, failed: Failed | None = None
    ) -> Job: ...

    def vault_steps(
        self,
        work: Callable[[Step], T],
        then: Callable[[T], object],
        *,
        owner: QObject,
        progress: Callable[[int, int], object],
        failed: Failed | None = None,
        cancelled: Callable[[], object] | None = None,
    ) -> Job: ...


class WindowJobs(Jobs, Protocol):
    """What the window itself needs beside the jobs of its pages."""

    failed: SignalInstance
    broke: SignalInstance

    def last(
        self, work: Callable[[], T], then: Callable[[T], object], *, owner: QObject, failed: Failed | None = None
    ) -> Job: ...
    def reopen(self) -> None: ...
    def shutdown(self) -> None: ...


class Delivery(NamedTuple):
    """Who waits for a job, and what each of its ends does."""

    owner: QObject
    then: Callable[[Any], object]
    failed: Failed | None = None
    progress: Callable[[int, int], object] | None = None
    cancelled: Callable[[], object] | None = None


class ThreadedJobs(QObject):
    failed = Signal(object)
    """ExpectedError of a job that gave no ``failed`` of its own."""
    broke = Signal(object)
    """BaseException: our bug."""
    busy = Signal(bool)

    _arrived = Signal(object)
    _stepped = Signal(object, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools: dict[str, ThreadPoolExecutor] = {}
        self._waiting: dict[Job, tuple[Future[Any], Delivery]] = {}
        self._sweeping = Sweeping(self)
        self._is_closing = False

    def vault(
        self, work: Callable[[], T], then: Callable[[T], object], *, owner: QObject, failed: Failed | None = None
    ) -> Job:
        return self._start(_VAULT, lambda _step: work(), Delivery(owner=owner, then=then, failed=failed))

    def side(
        self, work: Callable[[], T], then: Callable[[T], object], *, owner: QObject, failed: Failed | None = None
    ) -> Job:
        return self._start(_SIDE, lambda _step: work(), Delivery(owner=owner, then=then, failed=failed))

    def vault_steps(
        self,
        work: Callable[[Step], T],
        then: Callable[[T], object],
        *,
        owner: QObject,
        progress: Callable[[int, int], object],
        failed: Failed | None = None,
        cancelled: Callable[[], object] | None = None,
    ) -> Job:
        to = Delivery(owner=owner, then=then, failed=failed, progress=progress, cancelled=cancelled)
        return self._start(_VAULT, work, to)

    def last(
        self, work: Callable[[], T], then: Callable[[T], object], *, owner: QObject, failed: Failed | None = None
    ) -> Job:
        """The vault's last work (drafts, lock): what comes after it is dropped, until ``reopen``."""
        job = self.vault(work, then, owner=owner, failed=failed)
        self._is_closing = True
        return job

    def reopen(self) -> None:
        self._is_closing = False

    def shutdown(self) -> None:
        """Waits for what runs, drops what waits; nothing is delivered any more."""
        self._is_closing = True
        waiting, self._waiting = self._waiting, {}
        for job in waiting:
            job.cancel()
        for pool in self._pools.values():
            pool.shutdown(wait=True, cancel_futures=True)
        for job in waiting:
            job.work = None
        self._sweeping.stop()

    @property
    def is_busy(self) -> bool:
        return bool(self._waiting)

    def _start(self, where: str, work: Callable[[Step], Any], to: Delivery) -> Job:
        job = Job()
        if self._is_closing and where == _VAULT:
            job.cancel()
            job.running = False
            return job

        def step(done: int, total: int) -> None:
            if job.is_cancelled:
                raise Cancelled
            self._stepped.emit(job, done, total)

        def run() -> Any:
            if job.is_cancelled or job.work is None:
                raise Cancelled
            return job.work(step)

        job.work = work
        future = self._pool(where).submit(run)
        self._waiting[job] = (future, to)
        if len(self._waiting) == 1:
            self.busy.emit(True)
        future.add_done_callback(lambda _done: self._arrived.emit(job))
        return job

    def _pool(self, where: str) -> ThreadPoolExecutor:
        if where not in self._pools:
            from concurrent.futures import ThreadPoolExecutor  # not needed before the first work

            self._listen()
            self._sweeping.start()
            self._pools[where] = ThreadPoolExecutor(_THREADS[where], thread_name_prefix=where)
        return self._pools[where]

    def _listen(self) -> None:
        """Emitted by the working threads, received here: Qt queues them for the thread of the window."""
        if not self._pools:
            self._arrived.connect(self._deliver, QtCore.Qt.ConnectionType.QueuedConnection)
            self._stepped.connect(self._tell_progress, QtCore.Qt.ConnectionType.QueuedConnection)

    def _tell_progress(self, job: Job, done: int, total: int) -> None:
        if job in self._waiting and not job.is_cancelled:
            _future, to = self._waiting[job]
            if to.progress is not None and isValid(to.owner):
                to.progress(done, total)

    def _deliver(self, job: Job) -> None:
        if job not in self._waiting:
            return
        future, to = self._waiting.pop(job)
        job.running, job.work = False, None
        if not self._waiting:
            self.busy.emit(False)
        try:
            result = future.result()
        except Cancelled:
            if to.cancelled is not None and isValid(to.owner):
                to.cancelled()
        except ExpectedError as error:
            self._tell_failure(error, to)
        except BaseException as bug:  # noqa: BLE001 -- shown on the crash page, never lost in a thread
            self.broke.emit(bug)
        else:
            if isValid(to.owner):
                to.then(result)

    def _tell_failure(self, error: ExpectedError, to: Delivery) -> None:
        if not isValid(to.owner):
            return
        if to.failed is None:
            self.failed.emit(error)
        else:
            to.failed(error)
