from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from privdesk.requests.model import SubjectRequest
from privdesk.requests.view import RequestsView
from privdesk.ui.room import Room
from tests.requests.office import MONDAY, Office, an_office_with_register
from tests.requests.page import a_view
from tests.ui.rooms import a_room, ring


@pytest.fixture
def office() -> Office:
    return an_office_with_register()


@pytest.fixture
def room(qapp: QApplication) -> Room:
    return a_room(MONDAY)


@pytest.fixture
def case(office: Office) -> SubjectRequest:
    return office.registered("erasure", subjects=("customers",), wish="Forget me.")


@pytest.fixture
def empty(room: Room, office: Office) -> Iterator[RequestsView]:
    made = a_view(room, office)
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def view(case: SubjectRequest, empty: RequestsView, room: Room) -> RequestsView:
    """With one request in it."""
    ring(room, "requests")
    return empty
