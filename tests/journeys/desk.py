"""A register of an invented organisation in a real vault, and an officer who works in it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from privdesk.activities.model import (
    Activity,
    LegalBasis,
    RecipientKind,
    Retention,
    RetentionAnchor,
    RetentionKind,
    RetentionTrigger,
)
from privdesk.activities.service import ActivityService
from privdesk.core.clock import FixedClock
from privdesk.core.dates import AMSTERDAM
from privdesk.letters.service import LetterService
from privdesk.organisation.service import OrganisationService
from privdesk.processors.service import ProcessorService
from privdesk.requests.model import SearchPlace, SearchResult, SubjectRequest
from privdesk.requests.service import RequestService
from privdesk.vault import Argon2, Passphrase, Vault
from privdesk.vault.open_vault import OpenVault
from tests.laid import laid
from tests.make import (
    a_category,
    a_processor,
    a_purpose,
    a_recipient,
    a_retention,
    a_system,
    an_activity,
    an_agreement,
    an_organisation,
)

FAST = Argon2(memory_kib=64, passes=1, lanes=1)
PASSPHRASE = "vijf gewone woorden zonder haast"


@dataclass
class Desk:
    vault: OpenVault
    clock: FixedClock
    activities: ActivityService
    processors: ProcessorService
    organisation: OrganisationService
    requests: RequestService

    def on(self, day: dt.date) -> None:
        self.clock.moment = dt.datetime.combine(day, dt.time(9), AMSTERDAM).astimezone(dt.UTC)

    def search_everything(self, request: SubjectRequest, found: dict[str, list[tuple[str, str]]]) -> SubjectRequest:
        """``found``: what was found, by the name of the place; elsewhere nothing."""
        for place in request.searches:
            data = found.get(place.place, [])
            result = SearchResult.FOUND if data else SearchResult.NOT_FOUND
            request = self.requests.record_search(request.id, place.id, result=result, data=data)
        return request

    def send(self, request_id: UUID, kind: str, *, notice_id: UUID | None = None) -> SubjectRequest:
        letter = self.requests.prepare_letter(request_id, kind, notice_id=notice_id)
        return self.requests.record_sent(request_id, letter)


def open_desk(root: Path, today: dt.date) -> Desk:
    clock = FixedClock.on(today)
    laid(
        root,
        ("journeys", today),
        lambda new: Vault.create(new, PASSPHRASE, clock=clock, cost=FAST, floor=FAST),
    )
    vault = Vault(root, clock=clock, floor=FAST).unlock(Passphrase(PASSPHRASE))
    activities = ActivityService(vault.transactions, clock)
    processors = ProcessorService(vault.transactions, clock, used_by=activities.using)
    organisation = OrganisationService(vault.transactions, clock)
    requests = RequestService(
        vault.transactions,
        clock,
        activities=activities,
        processors=processors,
        organisation=organisation,
        letters=LetterService(),
        after_erasure=vault.checkpoint,
    )
    desk = Desk(vault, clock, activities, processors, organisation, requests)
    organisation.save(an_organisation())
    return desk


def place_named(request: SubjectRequest, name: str) -> SearchPlace:
    return next(place for place in request.searches if place.place == name)


def customers(desk: Desk) -> tuple[Activity, Activity]:
    """Profiles with a newsletter service, and invoices that the tax law keeps (R01)."""
    mail = desk.processors.save(
        a_processor(
            name="Proefpost", category="nieuwsbriefdienst", agreement=an_agreement(agreed_on=dt.date(2025, 1, 15))
        )
    )
    profiles = desk.activities.save(
        an_activity(
            reference="",
            name="Klanten en nieuwsbrief",
            subjects=("klanten",),
            purposes=(a_purpose(text="Contact houden", basis=LegalBasis.CONSENT),),
            data_categories=(a_category(name="Klantprofiel", subjects=("klanten",)),),
            no_recipients=False,
            recipients=(a_recipient(name="Proefpost", kind=RecipientKind.PROCESSOR, processor_id=mail.id),),
            systems=(a_system(name="klantenadministratie"),),
        )
    )
    invoices = desk.activities.save(
        an_activity(
            reference="",
            name="Facturen",
            subjects=("klanten",),
            data_categories=(a_category(name="Facturen", subjects=("klanten",), retention=fiscal_duty()),),
            systems=(a_system(name="boekhouding"),),
        )
    )
    return profiles, invoices


def fiscal_duty() -> Retention:
    return a_retention(
        rule="fiscal7",
        kind=RetentionKind.LEGAL_MINIMUM,
        years=7,
        trigger=RetentionTrigger.DOCUMENT_DATE,
        anchor=RetentionAnchor.BOOK_YEAR,
        source="artikel 52, lid 4, van de Algemene wet inzake rijksbelastingen",
    )
