"""What is on the desk while the register is open. It is destroyed at lock, not hidden."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple, Protocol
from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from privdesk.activities.view import ActivitiesView
from privdesk.core.drafts import Draft
from privdesk.core.folders import name_of
from privdesk.desk.custody.backups import BackupsView
from privdesk.desk.custody.keys import KeysView
from privdesk.desk.custody.looking_over import LookingOver
from privdesk.desk.custody.reminders import Reminders
from privdesk.desk.custody.trail import TrailView
from privdesk.desk.session import Session
from privdesk.desk.side import Side
from privdesk.organisation.view import OrganisationView
from privdesk.processors.view import ProcessorsView
from privdesk.reminders.view import OverviewView
from privdesk.reports.view import ExportView
from privdesk.requests.service import ErasureReceipt
from privdesk.requests.view import RequestsView
from privdesk.ui.frame import Entry, Notice, Strip
from privdesk.ui.room import Room
from privdesk.ui.theme import Tone, space

FIRST = "overview"
SETTINGS = "settings"
_NARROW = 50
"""Lines of text; a window that is not as wide as these are high has no room for words at its side."""
PAGES = (RequestsView, ActivitiesView, ProcessorsView, ExportView, OrganisationView)


class Place(NamedTuple):
    """Where the officer was, to return to after a lock: the key of the page, and the id of what was chosen there."""

    key: str = FIRST
    ident: UUID | None = None


class Returnable(Protocol):
    def bring_back(self, draft: Draft, /) -> bool: ...


class Workbench(QWidget):
    went = Signal(str)
    """The key of the page that is now shown."""
    lock_asked = Signal()
    settings_asked = Signal()
    restore_asked = Signal(object)
    """The path of a backup, or None."""
    repair_asked = Signal()
    manual_asked = Signal()

    def __init__(self, session: Session, room: Room, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        services = session.services
        self._room, self._requests = room, services.requests
        self._makers: dict[str, Callable[[], QWidget]] = {
            "overview": lambda: OverviewView(room, services),
            "requests": lambda: RequestsView(room, services),
            "activities": lambda: ActivitiesView(room, services),
            "processors": lambda: ProcessorsView(room, services),
            "export": lambda: ExportView(room, services),
            "organisation": lambda: OrganisationView(room, services),
            "backups": lambda: BackupsView(room, session),
            "keys": lambda: KeysView(room, session),
            "trail": lambda: TrailView(room, session),
        }
        self._pages: dict[str, QWidget] = {}
        self._side = Side(
            name_of(session.root.name),
            (
                Entry("overview", self.tr("Overview"), "layout-dashboard"),
                Entry("requests", self.tr("Requests"), "inbox"),
                Entry("activities", self.tr("Processing activities"), "clipboard-list"),
                Entry("processors", self.tr("Processors"), "building-2"),
                Entry("export", self.tr("Export and reports"), "download"),
                Entry("organisation", self.tr("Our organisation"), "users"),
                Entry("backups", self.tr("Backups"), "archive"),
                Entry("keys", self.tr("Keys"), "key-round"),
                Entry("trail", self.tr("Audit trail"), "history"),
            ),
        )
        self._navigation = self._side.navigation
        self._stack = QStackedWidget()
        self._above_first = QWidget()
        self.strip = Strip()
        """On the first page: what it is time for."""
        self.reminders = Reminders(self.strip)
        self._lay_out()
        self._side.settings_asked.connect(self.settings_asked)
        self._side.lock_asked.connect(self.lock_asked)
        self._navigation.chosen.connect(self.go)
        self._navigation.choose(place.key)
        self.go(place.key)
        if place.ident is not None:
            self.go_to(place.key, place.ident)

    def _lay_out(self) -> None:
        self._read_only = Notice(
            Tone.CAREFUL, self.tr("This register is open to read only: nothing can be changed or recorded here.")
        )
        self._read_only.setVisible(self._room.read_only)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        edge = space(self, 1.8)
        above = QVBoxLayout()
        above.setContentsMargins(edge, edge if self._room.read_only else 0, edge, 0)
        above.addWidget(self._read_only)
        inside = QVBoxLayout(self._above_first)
        inside.setContentsMargins(0, 0 if self._room.read_only else edge, 0, 0)
        inside.addWidget(self.strip)
        above.addWidget(self._above_first)
        right.addLayout(above)
        right.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addLayout(right, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_narrow() is not self._side.is_narrow:
            self._side.narrow(is_narrow=self._is_narrow())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._side.narrow(is_narrow=self._is_narrow())

    def _is_narrow(self) -> bool:
        return self.width() < self.fontMetrics().height() * _NARROW

    def begin(self, session: Session) -> None:
        """What the day itself brings: files whose term has passed are anonymised."""
        if session.vault.from_copy:
            said = self.tr(
                "The key file of this register was damaged, or an older one put back; its copy served. Check the disk."
            )
            self._first_strip().say(Tone.CAREFUL, said)
        looking = LookingOver(self._room, session, self.reminders, self.go, self)
        if not self._room.read_only:
            backups, requests = session.services.backups, self._requests

            def due() -> tuple[int, Sequence[ErasureReceipt]]:
                """What the date asks for, once it is believed."""
                days = backups.doubt_clock()
                return days, () if days else requests.run_due_anonymisations()

            def done(days: int, receipts: Sequence[ErasureReceipt]) -> None:
                self._say_anonymised(receipts)
                if days:
                    looking.doubt_clock(days)

            self._room.jobs.vault(due, lambda both: done(*both), owner=self)
            # after it: what went with a person does not come back
            self._room.jobs.vault(session.services.drafts.kept, self.bring_back, owner=self)

        looking.clock_believed.connect(self._run_due)
        looking.repair_asked.connect(self.repair_asked)
        looking.restore_asked.connect(lambda: self.restore_asked.emit(None))
        looking.begin()

    def _run_due(self) -> None:
        self._room.jobs.vault(self._requests.run_due_anonymisations, self._say_anonymised, owner=self)

    def _say_anonymised(self, receipts: Sequence[ErasureReceipt]) -> None:
        if not receipts:
            return
        said = self.tr("%n closed request(s) reached the end of their term and were anonymised.", "", len(receipts))
        which = ", ".join(each.case_no for each in receipts)
        self._first_strip().say(Tone.GOOD, said, self.tr("It concerns: {cases}").format(cases=which))

    def _first_strip(self) -> Strip:
        page = self.page(FIRST)
        assert isinstance(page, OverviewView)
        return page.strip

    def bring_back(self, drafts: Sequence[Draft]) -> None:
        """What was half typed at the last lock, each in its editor."""
        book, place = self._room.drafts, self.place
        book.await_editors(drafts)
        for draft in drafts:
            page = self.page(draft.page) if draft.page in self._makers else None
            if draft.page == SETTINGS:
                self.settings_asked.emit()
            elif not isinstance(page, PAGES) or not _took(page, draft):
                book.leave_over(draft)
        if drafts and place.key != self.place.key:
            self.go(place.key)

    # -- pages

    def page(self, key: str) -> QWidget:
        """Pages are made when they are first visited."""
        if key not in self._pages:
            made = self._makers[key]()
            self._pages[key] = made
            self._stack.addWidget(made)
            if isinstance(made, (OverviewView, RequestsView)):
                made.counted.connect(lambda number: self._navigation.count_for("requests", number))
            if isinstance(made, OverviewView):
                made.filtered.connect(self.go_to_some)
                made.go.connect(self.go_to)
            if isinstance(made, (RequestsView, ActivitiesView, ProcessorsView)):
                made.go.connect(self.go_to)
            if isinstance(made, BackupsView):
                made.restore_asked.connect(self.restore_asked)
            if isinstance(made, KeysView):
                made.manual_asked.connect(self.manual_asked)
                made.closed_itself.connect(self.lock_asked)
        return self._pages[key]

    def go(self, key: str) -> None:
        self.leave()
        self._stack.setCurrentWidget(self.page(key))
        self._above_first.setVisible(key == FIRST)
        self._navigation.choose(key)
        self.went.emit(key)

    def go_to(self, key: str, ident: UUID) -> None:
        self.go(key)
        page = self.page(key)
        if isinstance(page, (RequestsView, ActivitiesView, ProcessorsView)):
            page.choose(ident)

    def go_to_some(self, key: str, preset: str) -> None:
        """To a page whose list shows what the preset of that key keeps."""
        self.go(key)
        page = self.page(key)
        if preset and isinstance(page, (RequestsView, ActivitiesView, ProcessorsView)):
            page.pane.filter_text("")
            page.pane.preset(preset)

    @property
    def place(self) -> Place:
        key = next((key for key, page in self._pages.items() if page is self._stack.currentWidget()), FIRST)
        page = self._pages.get(key)
        if isinstance(page, (RequestsView, ActivitiesView, ProcessorsView)):
            return Place(key, page.chosen_id)
        return Place(key)

    def focus_filter(self) -> None:
        page = self._stack.currentWidget()
        if isinstance(page, (OverviewView, RequestsView, ActivitiesView, ProcessorsView)):
            page.pane.focus_filter()

    def requests(self) -> RequestsView:
        page = self.page("requests")
        assert isinstance(page, RequestsView)
        return page

    def new_request(self) -> None:
        self.go("requests")
        self.requests().new_request()

    def new_from_files(self, paths: Sequence[Path]) -> None:
        self.go("requests")
        self.requests().arrivals.from_files(paths)

    def choose_file(self) -> None:
        self.go("requests")
        self.requests().arrivals.choose_file()

    def new_from_text(self, text: str, markup: str) -> None:
        """``markup``: the same as HTML."""
        self.go("requests")
        self.requests().arrivals.from_text(text, markup)

    def paste(self) -> None:
        self.go("requests")
        self.requests().arrivals.from_clipboard()

    def customer_ends(self) -> None:
        self.go("requests")
        self.requests().arrivals.customer_ends()

    def leave(self) -> None:
        """Whatever was being typed is saved, before the page or the register closes."""
        for page in self._pages.values():
            if isinstance(page, (RequestsView, ActivitiesView, ProcessorsView, OrganisationView)):
                page.leave()


def _took(page: Returnable, draft: Draft) -> bool:
    try:
        return page.bring_back(draft)
    except (KeyError, TypeError, ValueError, AttributeError):
        # laid down by another version of the program
        return False
