"""The one place where the services of an open register are made."""

from __future__ import annotations

from dataclasses import dataclass

from privdesk.activities.service import ActivityService
from privdesk.core.events import Events
from privdesk.db.work import Transactions
from privdesk.letters.service import LetterService
from privdesk.organisation.service import OrganisationService
from privdesk.processors.service import ProcessorService
from privdesk.reports.service import ReportService
from privdesk.requests.service import RequestService
from privdesk.vault.open_vault import OpenVault
from privdesk.wiring import schema as schema


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """What a person can do with a register, area by area."""

    organisation: OrganisationService
    processors: ProcessorService
    activities: ActivityService
    requests: RequestService
    letters: LetterService
    reports: ReportService
    events: Events
    transactions: Transactions


def build(vault: OpenVault) -> Services:
    transactions, clock = vault.transactions, vault.clock
    organisation = OrganisationService(transactions, clock)
    activities = ActivityService(transactions, clock)
    processors = ProcessorService(transactions, clock, used_by=activities.using)
    letters = LetterService()
    return Services(
        organisation=organisation,
        processors=processors,
        activities=activities,
        letters=letters,
        requests=RequestService(
            transactions,
            clock,
            activities=activities,
            processors=processors,
            organisation=organisation,
            letters=letters,
            after_erasure=vault.checkpoint,
        ),
        reports=ReportService(
            transactions,
            clock,
            organisation=organisation,
            activities=activities,
            processors=processors,
            leaves_traces=not vault.is_read_only,
        ),
        events=vault.events,
        transactions=transactions,
    )
