"""What is on the desk while the register is open. It is destroyed at lock, not hidden."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from privdesk.activities.view import ActivitiesView
from privdesk.desk.session import Session
from privdesk.organisation.view import OrganisationView
from privdesk.processors.view import ProcessorsView
from privdesk.reports.view import ExportView
from privdesk.requests.view import RequestsView
from privdesk.ui.frame import Entry, SideNavigation
from privdesk.ui.room import Room

FIRST = "requests"


class Workbench(QWidget):
    went = Signal(str)
    """The key of the page that is now shown."""

    def __init__(self, session: Session, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        services = session.services
        self._services = services
        self._makers: dict[str, Callable[[], QWidget]] = {
            "requests": lambda: RequestsView(room, services),
            "activities": lambda: ActivitiesView(room, services),
            "processors": lambda: ProcessorsView(room, services),
            "export": lambda: ExportView(room, services),
            "organisation": lambda: OrganisationView(room, services),
        }
        self._pages: dict[str, QWidget] = {}
        self._navigation = SideNavigation(
            (
                Entry("requests", self.tr("Requests"), "inbox"),
                Entry("activities", self.tr("Processing activities"), "clipboard-list"),
                Entry("processors", self.tr("Processors"), "building-2"),
                Entry("export", self.tr("Export and reports"), "download"),
                Entry("organisation", self.tr("Our organisation"), "settings"),
            )
        )
        self._stack = QStackedWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._navigation)
        row.addWidget(self._stack, 1)
        self._navigation.chosen.connect(self.go)
        self._navigation.choose(FIRST)
        self.go(FIRST)

    def page(self, key: str) -> QWidget:
        """Pages are made when they are first visited."""
        if key not in self._pages:
            made = self._makers[key]()
            self._pages[key] = made
            self._stack.addWidget(made)
        return self._pages[key]

    def go(self, key: str) -> None:
        self._stack.setCurrentWidget(self.page(key))
        self._navigation.choose(key)
        self.went.emit(key)

    def go_to(self, key: str, ident: UUID) -> None:
        self.go(key)
        page = self.page(key)
        if isinstance(page, (RequestsView, ActivitiesView, ProcessorsView)):
            page.choose(ident)

    def requests(self) -> RequestsView:
        page = self.page("requests")
        assert isinstance(page, RequestsView)
        return page

    def new_request(self) -> None:
        self.go("requests")
        self.requests().new_request()

    def new_from_mail(self, path: Path) -> None:
        self.go("requests")
        self.requests().new_from_mail(path)

    def leave(self) -> None:
        """Whatever was being typed is saved, before the register closes."""
        for page in self._pages.values():
            if isinstance(page, (RequestsView, ActivitiesView, ProcessorsView, OrganisationView)):
                page.leave()
