"""Stand-ins for threads, printers and what is remembered of a window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from privdesk.core.errors import ExpectedError
from privdesk.ui.jobs import Cancelled, Failed, Job, Step

T = TypeVar("T")


class JobsAtOnce:
    """Does the work where it stands. An error that nobody takes is raised in the test."""

    def __init__(self) -> None:
        self.progress: list[tuple[int, int]] = []
        self.cancel_after: int | None = None
        """The person cancels at this step."""

    def vault(
        self, work: Callable[[], T], then: Callable[[T], object], *, owner: QObject, failed: Failed | None = None
    ) -> Job:
        return self._run(lambda _step: work(), then, failed=failed)

    side = vault
    last = vault

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
        return self._run(work, then, failed=failed, progress=progress, cancelled=cancelled)

    def reopen(self) -> None:
        pass

    def shutdown(self) -> None:
        pass

    def _run(
        self,
        work: Callable[[Step], Any],
        then: Callable[[Any], object],
        *,
        failed: Failed | None,
        progress: Callable[[int, int], object] | None = None,
        cancelled: Callable[[], object] | None = None,
    ) -> Job:
        def step(done: int, total: int) -> None:
            if self.cancel_after is not None and done >= self.cancel_after:
                raise Cancelled
            self.progress.append((done, total))
            if progress is not None:
                progress(done, total)

        job = Job()
        job.running = False
        try:
            result = work(step)
        except Cancelled:
            if cancelled is not None:
                cancelled()
        except ExpectedError as error:
            if failed is None:
                raise
            failed(error)
        else:
            then(result)
        return job


class PaperPrinter:
    """Keeps what was printed; ``works`` False is a person who cancelled."""

    def __init__(self) -> None:
        self.printed: list[tuple[str, bytes]] = []
        self.works = True

    def print_pdf(self, pdf: bytes, title: str, parent: QWidget, then: Callable[[bool], object]) -> None:
        if self.works:
            self.printed.append((title, pdf))
        then(self.works)


class ForgetfulMemory:
    """Remembers until the program ends."""

    def __init__(self) -> None:
        self._kept: dict[str, Any] = {}

    def recall(self, key: str) -> Any:
        return self._kept.get(key)

    def keep(self, key: str, value: Any) -> None:
        self._kept[key] = value
