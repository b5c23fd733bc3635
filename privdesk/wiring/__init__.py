"""The one place where the services of an open register are made."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from privdesk.activities.service import ActivityService
from privdesk.core.events import Events
from privdesk.core.words import Text
from privdesk.db.drafts import erase as erase_drafts
from privdesk.db.work import Transactions
from privdesk.letters.service import LetterService
from privdesk.organisation.service import OrganisationService
from privdesk.processors.service import ProcessorService
from privdesk.reminders.service.dates import ReminderService
from privdesk.reports.service import HandledService, ReportService, TrailService
from privdesk.requests.service import HoldingBackup, RequestService
from privdesk.vault.backups import DEFAULT_HORIZON, Backups
from privdesk.vault.open_vault import OpenVault
from privdesk.vault.rotation import until
from privdesk.wiring import schema as schema
from privdesk.wiring.drafts import DraftService
from privdesk.wiring.papers import PaperService
from privdesk.wiring.reminding import backup_dates


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """What a person can do with a register, area by area."""

    organisation: OrganisationService
    processors: ProcessorService
    activities: ActivityService
    requests: RequestService
    letters: LetterService
    reports: ReportService
    handled: HandledService
    trail: TrailService
    drafts: DraftService
    papers: PaperService
    backups: Backups
    reminders: ReminderService
    events: Events
    transactions: Transactions


def build(vault: OpenVault, *, backs_up: bool = True) -> Services:
    """``backs_up``: the backup that is due is made when the register is locked."""
    transactions, clock = vault.transactions, vault.clock
    organisation = OrganisationService(transactions, clock)
    backups = Backups(vault, horizon=lambda: _horizon(organisation))
    if backs_up and not vault.is_read_only:
        vault.before_lock.append(backups.at_lock)
    activities = ActivityService(transactions, clock)
    processors = ProcessorService(transactions, clock, used_by=activities.using)
    letters = LetterService()
    requests = RequestService(
        transactions,
        clock,
        activities=activities,
        processors=processors,
        organisation=organisation,
        letters=letters,
        after_erasure=lambda: _erased(vault),
        backups=lambda since, horizon: _holding(backups, since, horizon),
        erasers=(lambda work, request: erase_drafts(work.session, request.id),),
        actors=lambda: _actors(vault),
    )
    reminders = ReminderService(
        vault.root,
        clock,
        requests=requests,
        processors=processors,
        activities=activities,
        organisation=organisation,
        backups=lambda: backup_dates(backups, lambda: _horizon(organisation)),
        writes=not vault.is_read_only,
    )
    vault.before_lock.append(reminders.keep)
    return Services(
        organisation=organisation,
        processors=processors,
        activities=activities,
        letters=letters,
        requests=requests,
        reports=ReportService(
            transactions,
            clock,
            organisation=organisation,
            activities=activities,
            processors=processors,
            leaves_traces=not vault.is_read_only,
        ),
        handled=HandledService(
            transactions,
            clock,
            organisation=organisation,
            requests=requests,
            leaves_traces=not vault.is_read_only,
        ),
        trail=TrailService(
            transactions,
            clock,
            organisation=organisation,
            actors=lambda: _actors(vault),
            leaves_traces=not vault.is_read_only,
        ),
        drafts=DraftService(transactions, clock, finders={"requests": requests.get}),
        papers=PaperService(transactions, leaves_traces=not vault.is_read_only),
        backups=backups,
        reminders=reminders,
        events=vault.events,
        transactions=transactions,
    )


def _actors(vault: OpenVault) -> dict[UUID, Text]:
    return {slot.id: (slot.role or slot.kind).label for slot in vault.facts.slots}


def _erased(vault: OpenVault) -> None:
    vault.checkpoint()
    vault.keep_erasures()


def _horizon(organisation: OrganisationService) -> int:
    ours = organisation.get()
    return ours.backup_horizon_days if ours else DEFAULT_HORIZON


def _holding(backups: Backups, since: dt.datetime, horizon: int) -> tuple[HoldingBackup, ...]:
    """Without asking the register anything: it is called inside a transaction."""
    return tuple(
        HoldingBackup(name=each.path.name, made=each.made, until=until(each.made, horizon))
        for each in backups.holding(since)
    )
