import dataclasses
import datetime as dt

import pytest

from privdesk.activities.service import ActivityService
from privdesk.core.clock import FixedClock
from privdesk.core.errors import DateOutOfRange, DiskFull
from privdesk.db import audit
from privdesk.db.actions import Action
from privdesk.db.work import Transactions
from privdesk.organisation.service import OrganisationService
from privdesk.processors.service import ProcessorService
from privdesk.reports.model import Kind, Layout
from privdesk.reports.service import ReportService
from privdesk.wiring import schema
from tests.make import an_organisation
from tests.memory import memory_transactions
from tests.reports.values import half_filled, letterbird, newsletter, planning

TODAY = dt.date(2026, 11, 23)


@pytest.fixture
def transactions(clock: FixedClock) -> Transactions:
    assert schema.AREAS
    return memory_transactions(clock)


@pytest.fixture
def activities(transactions: Transactions, clock: FixedClock) -> ActivityService:
    return ActivityService(transactions, clock)


@pytest.fixture
def reports(transactions: Transactions, clock: FixedClock, activities: ActivityService) -> ReportService:
    processors = ProcessorService(transactions, clock, used_by=activities.using)
    organisation = OrganisationService(transactions, clock)
    organisation.save(an_organisation())
    processors.save(letterbird())
    return ReportService(transactions, clock, organisation=organisation, activities=activities, processors=processors)


def test_a_register_holds_what_was_in_force_that_day(reports: ReportService, activities: ActivityService) -> None:
    activities.save(newsletter())
    activities.save(dataclasses.replace(half_filled(), started_on=TODAY))
    activities.save(planning())
    assert [each.name for each in reports.register(TODAY).own] == ["Nieuwsbrief", "=Contactformulier"]
    yesterday = reports.register(TODAY - dt.timedelta(days=1))
    assert [each.name for each in yesterday.own] == ["Nieuwsbrief"]
    assert [each.name for each in yesterday.for_others] == ["Roosters voor scholen"]


def test_its_recipients_know_what_the_register_knows_of_the_processor(
    reports: ReportService, activities: ActivityService
) -> None:
    activities.save(newsletter())
    register = reports.register(TODAY)
    assert register.activities[0].recipients[0].transfers == letterbird().transfers
    assert register.names == {letterbird().id: "Letterbird Inc."}


def test_a_register_carries_the_head_of_the_audit_trail(reports: ReportService, transactions: Transactions) -> None:
    with transactions.read() as work:
        head = audit.head(work.session.connection())
    assert reports.register(TODAY).audit_head == f"{head.seq}-{head.hash.hex()[:16]}"


def test_an_export_is_noted_with_what_it_was(reports: ReportService, transactions: Transactions) -> None:
    saved: list[bytes] = []
    reports.export(Kind.PDF, Layout.CARDS, TODAY, "nl", save=saved.append)
    assert saved[0].startswith(b"%PDF")
    with transactions.read() as work:
        line = list(audit.lines(work.session))[-1]
    assert line.action is Action.REGISTER_EXPORTED
    assert line.detail == {"kind": "pdf", "layout": "cards", "on": "2026-11-23", "activities": 0, "processors": 1}


def test_an_export_that_could_not_be_saved_leaves_no_trace(reports: ReportService, transactions: Transactions) -> None:
    def fail(_data: bytes) -> None:
        raise DiskFull

    before = reports.register(TODAY).audit_head
    with pytest.raises(DiskFull):
        reports.export(Kind.CSV, Layout.TABLE, TODAY, "nl", save=fail)
    assert reports.register(TODAY).audit_head == before


@pytest.mark.parametrize("on", [dt.date(1000, 1, 1), dt.date(2017, 12, 31), dt.date(2100, 1, 1)])
def test_there_is_no_register_of_a_day_outside_the_time_of_the_law(reports: ReportService, on: dt.date) -> None:
    with pytest.raises(DateOutOfRange):
        reports.register(on)


def test_looking_at_a_register_leaves_no_trace(reports: ReportService) -> None:
    assert reports.register(TODAY) == reports.register(TODAY)
