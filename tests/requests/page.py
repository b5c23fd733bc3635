"""The page of the requests on a register in memory, and an officer who answers its questions."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from privdesk.requests.model import SearchResult, SubjectRequest
from privdesk.requests.view import RequestsView
from privdesk.ui.ask import AskDialog
from privdesk.ui.room import Room
from tests.requests.office import LETTERS, Office
from tests.ui.rooms import ring


def a_view(room: Room, office: Office) -> RequestsView:
    services = SimpleNamespace(
        requests=office.requests, activities=office.activities, organisation=office.organisation, letters=LETTERS
    )
    made = RequestsView(room, services)
    made.resize(1100, 740)
    made.show()
    return made


def asked(view: RequestsView) -> AskDialog:
    return [each for each in view.findChildren(AskDialog) if each.isVisible()][-1]


def answer(view: RequestsView, **given: Any) -> None:
    dialog = asked(view)
    dialog.form.fill(given)
    dialog._show_fields()
    dialog.do.click()


def now(view: RequestsView, room: Room) -> Any:
    """The case after the register told of its change."""
    ring(room, "requests")
    return view.detail.case


def searched(office: Office, request: SubjectRequest, *found: str) -> SubjectRequest:
    request = office.requests.start_search(request.id)
    for place in request.searches:
        data = [("address", "a@b.example")] if place.place in found else []
        result = SearchResult.FOUND if data else SearchResult.NOT_FOUND
        request = office.requests.record_search(request.id, place.id, result=result, data=data)
    return request
