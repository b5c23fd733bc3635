"""A request service on a database in memory, with a small register; for tests that need no key and no file.

Each is made once and then copied: the making takes as long as the test itself.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from privdesk.activities.model import (
    RecipientKind,
    Retention,
    RetentionAnchor,
    RetentionKind,
    RetentionTrigger,
)
from privdesk.activities.service import ActivityService
from privdesk.core.clock import FixedClock
from privdesk.core.dates import AMSTERDAM
from privdesk.core.events import Changed, Events
from privdesk.db.work import Transactions
from privdesk.letters.service import LetterService
from privdesk.organisation.service import OrganisationService
from privdesk.processors.service import ProcessorService
from privdesk.requests.model import SubjectRequest
from privdesk.requests.service import RequestService
from tests.make import a_category, a_processor, a_recipient, a_retention, a_system, an_activity, an_organisation
from tests.memory import memory_transactions

MONDAY = dt.date(2026, 3, 2)
LETTERS = LetterService()


@dataclass
class Office:
    clock: FixedClock
    transactions: Transactions
    activities: ActivityService
    processors: ProcessorService
    organisation: OrganisationService
    requests: RequestService
    told: list[Changed]
    erased: list[str] = field(default_factory=list)

    def on(self, day: dt.date) -> None:
        self.clock.moment = dt.datetime.combine(day, dt.time(9), AMSTERDAM).astimezone(dt.UTC)

    def registered(self, *rights: str, **details: Any) -> SubjectRequest:
        return self.requests.register(
            rights=rights or ("access",),
            person={"name": "Sanne Voorbeeld", "email": "sanne@voorbeeld.example"},
            details={"received": MONDAY, "address_known": True, **details},
        )


def an_office(today: dt.date = MONDAY) -> Office:
    return _made(today, like=_with_organisation(today).transactions)


def an_office_with_register() -> Office:
    return _made(MONDAY, like=_with_register().transactions)


def a_copy(office: Office) -> Office:
    """With all that it holds."""
    return _made(office.clock.today(), like=office.transactions)


@cache
def _with_organisation(today: dt.date) -> Office:
    office = _made(today)
    office.organisation.save(an_organisation())
    return office


@cache
def _with_register() -> Office:
    return with_register(an_office())


def _made(today: dt.date, *, like: Transactions | None = None) -> Office:
    clock, told, erased = FixedClock.on(today), [], []
    events = Events()
    events.listen(told.append)
    transactions = memory_transactions(clock, events, like)
    activities = ActivityService(transactions, clock)
    processors = ProcessorService(transactions, clock, used_by=activities.using)
    organisation = OrganisationService(transactions, clock)
    requests = RequestService(
        transactions,
        clock,
        activities=activities,
        processors=processors,
        organisation=organisation,
        letters=LETTERS,
        after_erasure=lambda: erased.append("checkpoint"),
        erasers=[lambda work, request: erased.append(request.case_no)],
    )
    return Office(clock, transactions, activities, processors, organisation, requests, told, erased)


def with_register(office: Office) -> Office:
    """Profiles that are shared with a newsletter service, and invoices that must be kept."""
    post = office.processors.save(a_processor(name="Proefpost"))
    office.activities.save(
        an_activity(
            name="Profiles",
            reference="1",
            subjects=("customers",),
            no_recipients=False,
            recipients=(a_recipient(name="Proefpost", kind=RecipientKind.PROCESSOR, processor_id=post.id),),
            data_categories=(a_category(name="profile"),),
            systems=(a_system(name="profiles", processor_id=post.id),),
        )
    )
    office.activities.save(
        an_activity(
            name="Invoices",
            reference="2",
            subjects=("customers",),
            data_categories=(a_category(name="invoices", retention=fiscal_duty()),),
            systems=(a_system(name="accounts"),),
        )
    )
    return office


def fiscal_duty() -> Retention:
    return a_retention(
        rule="fiscal7",
        kind=RetentionKind.LEGAL_MINIMUM,
        years=7,
        trigger=RetentionTrigger.DOCUMENT_DATE,
        anchor=RetentionAnchor.BOOK_YEAR,
        source="artikel 52, lid 4, AWR",
    )
