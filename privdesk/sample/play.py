"""The sample's history, played through the real services in the order of time, as an officer would have done it."""

from __future__ import annotations

import datetime as dt
import heapq
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from privdesk.activities.service import ActivityService
from privdesk.core.clock import FixedClock
from privdesk.core.dates import AMSTERDAM
from privdesk.organisation.service import OrganisationService
from privdesk.processors.service import ProcessorService
from privdesk.requests.model import (
    AttachmentKind,
    Channel,
    Execution,
    IdentityMethod,
    Outcome,
    Reason,
    RequestLanguage,
    SearchResult,
    SubjectRequest,
)
from privdesk.requests.service import RequestService
from privdesk.requests.service.intake import IncomingFile
from privdesk.sample.pen import Pen

Step = Callable[[int, int], object]
Found = Mapping[str, Sequence[tuple[str, str]]]
"""What was found, by the name of the place: category and content of each piece."""
Story = Callable[["Desk"], Iterator[int]]
"""Tells at each step how many days ago it happens, and waits there until the clock stands on that day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The services of a register whose clock can be put back; ``now``: the moment at which the history ends."""

    pen: Pen
    clock: FixedClock
    now: dt.datetime
    organisation: OrganisationService
    processors: ProcessorService
    activities: ActivityService
    requests: RequestService

    def days_ago(self, days: int) -> None:
        day = self.pen.today - dt.timedelta(days=days)
        self.clock.moment = min(dt.datetime.combine(day, dt.time(9), AMSTERDAM).astimezone(dt.UTC), self.now)

    def case(self, right: str, name: str, wish: str, **details: Any) -> Case:
        """A request that comes in today."""
        mail = f"{name.split(maxsplit=1)[0].lower()}@voorbeeldmail.example"
        facts = {
            "received": self.clock.today(),
            "channel": Channel.EMAIL,
            "language": RequestLanguage.of(self.pen.language),
            "address_known": True,
            "wish": wish,
        }
        person = {
            "name": name,
            "email": mail,
            "street": "Voorbeeldlaan 5",
            "postcode": "1234 AF",
            "town": "Voorbeeldstad",
        }
        message = f"From: {name} <{mail}>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{wish}\r\n"
        request = self.requests.register(
            rights=[right],
            person=person,
            details=facts | details,
            files=[
                IncomingFile(
                    name=self.pen("bericht.eml", "message.eml"),
                    data=message.encode(),
                    media_type="message/rfc822",
                    kind=AttachmentKind.MESSAGE,
                )
            ],
        )
        return Case(self, request)


class Case:
    """One request, and what the officer does with it."""

    def __init__(self, desk: Desk, request: SubjectRequest) -> None:
        self._desk = desk
        self._requests = desk.requests
        self.request = request

    @property
    def _claim(self) -> Any:
        return self.request.claims[0].id

    def send(self, kind: str, *, notice: int | None = None) -> None:
        notice_id = None if notice is None else self.request.notices[notice].id
        letter = self._requests.prepare_letter(self.request.id, kind, notice_id=notice_id)
        self.request = self._requests.record_sent(self.request.id, letter)

    def doubt(self, reason: str) -> None:
        self._requests.save_identity(self.request.id, doubt_reason=reason)
        self.send("L02")

    def identified(self, method: IdentityMethod) -> None:
        self.request = self._requests.confirm_identity(self.request.id, method=method)

    def search(self, found: Found, *, until: int | None = None) -> None:
        """``until``: how many places were searched so far; all when not given."""
        if not self.request.searches:
            self.request = self._requests.start_search(self.request.id)
        absent = found.keys() - {place.place for place in self.request.searches}
        if absent:
            raise ValueError(f"no such place in the register: {sorted(absent)}")
        left = dict(found)
        for place in self.request.searches[:until]:
            # a system that two activities share is searched for the first of them
            data = left.pop(place.place, ())
            result = SearchResult.FOUND if data else SearchResult.NOT_FOUND
            self.request = self._requests.record_search(self.request.id, place.id, result=result, data=data)

    def decide(self, outcome: Outcome, reason: Reason | None = None) -> None:
        self.request = self._requests.decide(self.request.id, self._claim, outcome=outcome, reason=reason)

    def carry_out(self, *, invoice_of: dt.date | None = None, leaving: int = 0) -> None:
        """What must be kept is kept, the rest is erased; ``leaving``: places that are still to do."""
        proposals = self._requests.proposals(self.request.id)
        for proposal in proposals[: len(proposals) - leaving]:
            self.request = self._requests.execute(
                self.request.id,
                proposal.place_id,
                execution=proposal.execution,
                trigger_date=invoice_of if proposal.execution is Execution.KEPT else None,
            )

    def tell(self, *, by_letter: bool = True) -> None:
        """Every recipient (AVG 19)."""
        for number, notice in enumerate(self.request.notices):
            if by_letter:
                self.send("L26", notice=number)
            else:
                self.request = self._requests.record_notice(self.request.id, notice.id)

    def confirmed(self) -> None:
        for notice in self.request.notices:
            self.request = self._requests.confirm_notice(self.request.id, notice.id)

    def cleared(self, role: str) -> None:
        """The copies outside the systems are gone; ``role``: who can still see what is kept."""
        self._requests.save_claim(self.request.id, self._claim, kept_access=role)
        self.request = self._requests.save_details(
            self.request.id,
            mailbox_cleared=True,
            exports_cleared=True,
            access_blocked_on=self._desk.clock.today(),
        )

    def extend(self, months: int, reason: str) -> None:
        self.request = self._requests.extend(self.request.id, months=months, reason=reason)

    def withdraw(self) -> None:
        self.request = self._requests.withdraw(self.request.id)

    def close(self) -> None:
        self.request = self._requests.close(self.request.id).request

    def dispute(self, reason: str) -> None:
        self.request = self._requests.dispute(self.request.id, reason=reason)


def play(stories: Sequence[Story], desk: Desk, step: Step) -> None:
    """Steps in the order of time, over all stories together: the audit trail only goes forward."""
    waiting: list[tuple[int, int, Iterator[int]]] = []
    for number, story in enumerate(stories):
        told = story(desk)
        heapq.heappush(waiting, (-next(told), number, told))
    first = -waiting[0][0]
    while waiting:
        ago, number, told = heapq.heappop(waiting)
        step(first + ago, first)
        desk.days_ago(-ago)
        following = next(told, None)
        if following is not None:
            if following > -ago:
                raise ValueError("a story goes forward in time")
            heapq.heappush(waiting, (-following, number, told))
