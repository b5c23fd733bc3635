"""All that is there while a register is open, and how it goes away: drafts first, then papers, then the key.

Law of a lock: no dialog holds it up, no page outlives it, and what was half typed is in the vault before the key goes.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from privdesk.core.clock import Clock
from privdesk.core.drafts import Draft
from privdesk.core.errors import DraftsNotKept, ExpectedError, PapersLeft
from privdesk.core.words import Words
from privdesk.desk import clipboard
from privdesk.desk.left_over import LeftOverDialog
from privdesk.desk.session import Session
from privdesk.desk.settings import SettingsFile
from privdesk.desk.watch.system import SystemWatch
from privdesk.desk.watch.watch import Watch
from privdesk.desk.workbench import Place, Workbench
from privdesk.ui.drafts import DraftBook
from privdesk.ui.jobs import Jobs
from privdesk.ui.paper import Paper
from privdesk.ui.papers import SystemPapers
from privdesk.ui.room import ChangeBell, Room, SavingLight
from privdesk.vault.papers import PaperFolder

SystemWatcher = Callable[[QWidget], SystemWatch]


class Opened(QObject):
    must_lock = Signal(object)
    """Carries a ``LockReason``."""

    def __init__(
        self,
        session: Session,
        window: QWidget,
        *,
        settings: SettingsFile,
        words: Words,
        jobs: Jobs,
        clock: Clock,
        paper: Paper,
        place: Place,
        watcher: SystemWatcher | None,
    ) -> None:
        """``watcher``: hears what the system says; None hears nothing."""
        super().__init__(window)
        self.session, self._window, self._jobs = session, window, jobs
        # without a parent: a save that still runs on the vault's thread rings it also after its pages are gone
        bell = ChangeBell()
        self.stop_ringing = session.services.events.listen(bell.ring)
        self.papers = PaperFolder()
        self.drafts = DraftBook(self._drop)
        self.drafts.left_over.connect(self._tell_left)
        self._left: LeftOverDialog | None = None
        self.keeps_drafts = False
        """Something half typed lies in the vault since the lock."""
        self.room = Room(
            words=words,
            jobs=jobs,
            memory=settings,
            clock=clock,
            paper=paper,
            bell=bell,
            light=SavingLight(),
            drafts=self.drafts,
            papers=SystemPapers(jobs, self.papers.lay, session.services.papers.opened),
            read_only=session.vault.is_read_only,
        )
        self.workbench = Workbench(session, self.room, place)
        self.watch = Watch(
            self,
            patience=settings.settings.patience(),
            is_asked_for=lambda: session.vault.is_asked_for,
        )
        self.watch.must_lock.connect(self.must_lock)
        self._system = watcher(window) if watcher is not None else None
        if self._system is not None:
            self._system.must_lock.connect(self.must_lock)

    def begin(self) -> None:
        """Once the workbench is seen."""
        self.workbench.begin(self.session)

    def close(self) -> Callable[[], list[Exception]]:
        """What can be done in the thread of the window; returns the rest, for the vault's, as its last work.

        The rest tells what went wrong; locked the register is.
        """
        laid = self.drafts.gather()
        faults = self.drafts.faults
        try:
            self.workbench.leave()
        except Exception as bug:  # noqa: BLE001 -- told afterwards: nothing keeps the register open
            faults.append(bug)
        self.watch.stop()
        for each in self._window.findChildren(QWidget):
            if isValid(each) and each.isWindow():
                each.close()
        clipboard.forget(QGuiApplication.clipboard())
        session, papers = self.session, self.papers

        def shut() -> list[Exception]:
            self._keep_drafts(each.draft for each in laid if not each.settled.is_set())
            try:
                faults.extend([PapersLeft()] if papers.purge() else [])
            except Exception as bug:  # noqa: BLE001 -- as above
                faults.append(bug)
            try:
                faults.extend(session.vault.lock())
            except Exception as fault:  # noqa: BLE001 -- as above: the key is wiped all the same
                faults.append(fault)
            return faults

        return shut

    def _keep_drafts(self, drafts: Iterable[Draft]) -> None:
        """On the vault's thread."""
        session, wanted, faults = self.session, list(drafts), self.drafts.faults
        try:
            if session.vault.is_locked:
                # it closed itself: what was half typed has no place any more
                faults.extend([DraftsNotKept()] if wanted else [])
            elif not session.vault.is_read_only:
                session.services.drafts.keep(wanted)
                self.keeps_drafts = bool(wanted)
        except ExpectedError:
            faults.extend([DraftsNotKept()] if wanted else [])
        except Exception as bug:  # noqa: BLE001 -- as in ``close``
            faults.append(bug)

    def locked(self) -> None:
        """The key is gone."""
        if self._system is not None:
            self._system.locked()
            self._system.stop()
        self.stop_ringing()
        self.deleteLater()
        # pages hold what holds them: until Python looks for such rubbish, all that they showed stays in memory
        QTimer.singleShot(0, gc.collect)

    def _drop(self, ids: Iterable[UUID]) -> None:
        gone = tuple(ids)
        if not self.room.read_only:
            self._jobs.vault(lambda: self.session.services.drafts.drop(gone), lambda _done: None, owner=self)

    def _tell_left(self, draft: Draft) -> None:
        if self._left is None:
            self._left = LeftOverDialog(self.drafts, self._window)
            self._left.finished.connect(self._told)
            self._left.open()
        self._left.add(draft)

    def _told(self) -> None:
        self._left = None
