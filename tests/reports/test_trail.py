"""The audit trail on paper and as a table, with which another can check it."""

from __future__ import annotations

import csv
import dataclasses
import datetime as dt
import hashlib
import io
import json
from uuid import UUID

import pytest
from sqlalchemy import text

from privdesk.core.canonical import canonical
from privdesk.core.clock import FixedClock
from privdesk.core.errors import DiskFull
from privdesk.core.words import LANGUAGES, Language, Text
from privdesk.db import audit
from privdesk.db.actions import Action
from privdesk.db.work import Transactions
from privdesk.organisation.service import OrganisationService
from privdesk.reports.model import Kind, Trail
from privdesk.reports.render import trail_file
from privdesk.reports.service import TrailService
from tests.formats.pdf.reading import all_spoken, marked, opened, squeezed
from tests.make import an_organisation
from tests.memory import memory_transactions

OFFICER = Text("Slot", "Privacy officer")


@pytest.fixture
def transactions(clock: FixedClock) -> Transactions:
    return memory_transactions(clock)


@pytest.fixture
def service(transactions: Transactions, clock: FixedClock) -> TrailService:
    organisation = OrganisationService(transactions, clock)
    organisation.save(an_organisation(name="Stichting Lesruimte"))
    for number in range(30):
        with transactions.write() as work:
            ref = UUID(int=number) if number % 2 else None
            work.audit(Action.REQUEST_DECIDED, ref, number=number, on=dt.date(2026, 4, 7), kind=Kind.PDF)
    with transactions.read() as work:
        actor = next(audit.lines(work.session)).actor
    return TrailService(transactions, clock, organisation=organisation, actors=lambda: {actor: OFFICER})


def rows(trail: Trail) -> list[dict[str, str]]:
    page = io.StringIO(trail_file(trail, Kind.CSV, "en").decode("utf-8-sig"), newline="")
    return list(csv.DictReader(page, delimiter=";"))


def test_from_the_table_alone_the_chain_can_be_computed(service: TrailService) -> None:
    trail = service.trail()
    before = bytes(32)
    for row in rows(trail):
        line = {
            "seq": int(row["Line"]),
            "at": row["Time (UTC)"],
            "actor": row["Opened with"],
            "action": row["Code"],
            "ref": row["Item"] or None,
            "detail": json.loads(row["Particulars"]),
        }
        before = hashlib.sha256(before + canonical(line)).digest()
        assert before.hex() == row["Mark"]
    assert (before, int(row["Line"])) == (trail.head_hash, trail.head_seq) == (trail.head_hash, 31)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_paper_tells_every_line_and_its_head_on_every_page(service: TrailService, language: Language) -> None:
    trail = service.trail()
    data = trail_file(trail, Kind.PDF, language)
    said = squeezed(all_spoken(data))
    assert squeezed(trail.head_hash.hex()) in said
    assert squeezed("Stichting Lesruimte") in said
    assert all(line.hash.hex()[:16] in said for line in trail.lines)
    with opened(data) as document:
        assert len(document.pages) > 1
        for page in document.pages:
            assert trail.head_hash.hex()[:16] in squeezed(marked(page).get(None, ""))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_trail_gives_the_same_bytes(service: TrailService, language: Language) -> None:
    trail = service.trail()
    for kind in (Kind.CSV, Kind.PDF):
        assert trail_file(trail, kind, language) == trail_file(trail, kind, language)


def test_a_key_that_is_gone_is_said_to_be_gone(service: TrailService) -> None:
    trail = service.trail()
    gone = dataclasses.replace(trail, lines=tuple(dataclasses.replace(line, who=None) for line in trail.lines))
    assert {row["Who"] for row in rows(trail)} == {"Privacy officer"}
    assert {row["Who"] for row in rows(gone)} == {"removed key"}


def test_a_trail_that_was_changed_goes_out_as_far_as_it_holds(
    service: TrailService, transactions: Transactions
) -> None:
    with transactions.write() as work:
        work.session.execute(text("DROP TRIGGER audit_no_update"))
        work.session.execute(text("UPDATE audit SET detail = 'x', action = 'no.action' WHERE seq = 9"))
    trail = service.trail()
    assert (trail.broken_at, len(trail.lines), trail.head_seq) == (9, 8, 31)
    assert squeezed("does not fit from line 9 on") in squeezed(all_spoken(trail_file(trail, Kind.PDF, "en")))


def test_that_it_went_out_stands_in_it_afterwards(service: TrailService) -> None:
    saved: list[bytes] = []
    service.export(Kind.CSV, "nl", save=saved.append)
    last = service.trail().lines[-1]
    assert (last.action, dict(last.detail)) == ("trail.exported", {"kind": "csv", "line": 31})
    assert len(saved) == 1


def test_what_could_not_be_saved_is_not_noted(service: TrailService) -> None:
    def fail(_: bytes) -> None:
        raise DiskFull

    with pytest.raises(DiskFull):
        service.export(Kind.PDF, "nl", save=fail)
    assert service.trail().head_seq == 31


def test_a_register_opened_to_read_only_keeps_no_trace(
    service: TrailService, transactions: Transactions, clock: FixedClock
) -> None:
    reader = TrailService(transactions, clock, organisation=service._organisation, actors=dict, leaves_traces=False)
    reader.export(Kind.CSV, "en", save=len)
    assert reader.trail().head_seq == 31


def test_a_trail_has_no_workbook(service: TrailService) -> None:
    with pytest.raises(ValueError, match="PDF and as CSV"):
        trail_file(service.trail(), Kind.XLSX, "en")
