"""Requests for erasure, from the message to nothing but anonymous facts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from privdesk.core.errors import NotFound, Refused
from privdesk.db import audit
from privdesk.db.actions import Action
from privdesk.requests.model import (
    AttachmentKind,
    Channel,
    EventKind,
    Execution,
    HoldChoice,
    Outcome,
    Reason,
    SubjectRequest,
)
from privdesk.requests.rules.guards import Transition, problems_of
from privdesk.requests.rules.progress import CaseState, state_of
from privdesk.requests.rules.steps import StepAction
from privdesk.requests.service import IncomingFile
from tests.formats.pdf.reading import all_spoken
from tests.journeys.desk import Desk, customers, open_desk, place_named

NAME = "Sanne Voorbeeld"
MAIL = "sanne@voorbeeld.example"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path / "proef.privdesk", dt.date(2026, 3, 5))
    yield desk
    desk.vault.lock()


def registered(desk: Desk, **details: object) -> SubjectRequest:
    return desk.requests.register(
        rights=["erasure"],
        person={"name": NAME, "email": MAIL},
        details={
            "received": dt.date(2026, 3, 5),
            "channel": Channel.EMAIL,
            "address_known": True,
            "subjects": ("klanten",),
            "wish": f"Wis alles van {NAME}.",
            **details,
        },
        files=[
            IncomingFile(name="bericht van Sanne.eml", data=b"From: " + MAIL.encode(), kind=AttachmentKind.MESSAGE),
            IncomingFile(name="oude factuur.pdf", data=b"%PDF " + NAME.encode()),
        ],
    )


def test_w03_f02_f05_a_former_customer_with_an_invoice_is_erased_but_for_the_invoice(desk: Desk) -> None:
    """With the hold of F02 and the proof of F05."""
    customers(desk)
    request = registered(desk)
    assert desk.requests.case(request.id).step.primary is StepAction.ACKNOWLEDGE
    desk.send(request.id, "L01")

    desk.on(dt.date(2026, 3, 16))
    request = desk.requests.start_search(request.id)
    # the system and the processor of the newsletter, the accounts, the mailbox and the paper archive
    assert [place.activity for place in request.searches] == [
        "Klanten en nieuwsbrief",
        "Klanten en nieuwsbrief",
        "Facturen",
        "",
        "",
    ]
    request = desk.search_everything(
        request,
        {"klantenadministratie": [("Klantprofiel", f"{NAME}, {MAIL}")], "boekhouding": [("Facturen", "2 stuks")]},
    )
    [claim] = request.claims
    request = desk.requests.decide(request.id, claim.id, outcome=Outcome.PARTIAL, reason=Reason.RETENTION)

    keep, erase = sorted(desk.requests.proposals(request.id), key=lambda each: each.execution is Execution.DONE)
    assert (keep.execution, keep.rule, erase.execution) == (Execution.KEPT, "fiscal7", Execution.DONE)
    request = desk.requests.execute(request.id, erase.place_id, execution=Execution.DONE)
    request = desk.requests.execute(
        request.id, keep.place_id, execution=Execution.KEPT, trigger_date=dt.date(2026, 2, 15)
    )
    assert place_named(request, "boekhouding").kept_until == dt.date(2033, 12, 31)
    assert [found.content for place in request.searches for found in place.found] == ["", ""]
    assert [each.kind for each in request.attachments] == [AttachmentKind.MESSAGE]

    [notice] = request.notices
    assert notice.recipient == "Proefpost"
    desk.requests.save_claim(request.id, claim.id, kept_access="de financieel medewerker")
    request = desk.send(request.id, "L26", notice_id=notice.id)
    assert request.notices[0].confirm_by == dt.date(2026, 3, 30)

    desk.on(dt.date(2026, 4, 3))
    facts = desk.requests.letter_facts(request.id, "L11")
    assert facts["erased"] == "klantprofiel"
    assert facts["kept"] == "facturen"
    assert facts["rule"] == "fiscal7"
    assert facts["kept_until"] == dt.date(2033, 12, 31)
    assert facts["recipients"] == ["Proefpost"]
    assert facts["backup_until"] == dt.date(2026, 6, 14)
    assert facts["hold_until"] == dt.date(2026, 6, 1)
    request = desk.send(request.id, "L11")
    assert state_of(request) is CaseState.CLOSING
    said = " ".join(all_spoken(desk.requests.letter_pdf(request.letters[-1].id)).replace("\xa0", " ").split())
    for told in (
        "Wij voldoen voor een deel aan uw verzoek",
        "Op 16 maart 2026 hebben wij verwijderd: klantprofiel",
        "artikel 52, lid 4, van de Algemene wet inzake rijksbelastingen",
        "artikel 17, lid 3, onder b, AVG",
        "tot en met 31 december 2033",
        "Alleen de financieel medewerker kan de bewaarde gegevens nog inzien",
        "Proefpost",
        "tot en met 1 juni 2026",
        "rechtbank",
        "Autoriteit Persoonsgegevens",
    ):
        assert told in said

    desk.requests.save_details(
        request.id, mailbox_cleared=True, exports_cleared=True, access_blocked_on=dt.date(2026, 3, 16)
    )
    closed = desk.requests.close(request.id)
    assert closed.receipt is None
    assert closed.request.hold_until == dt.date(2026, 6, 1)

    desk.on(dt.date(2026, 6, 1))
    assert desk.requests.run_due_anonymisations() == ()
    desk.on(dt.date(2026, 6, 2))
    [receipt] = desk.requests.run_due_anonymisations()
    assert (receipt.claims, receipt.letters, receipt.traces) == (1, 3, ())

    with pytest.raises(NotFound):
        desk.requests.get(request.id)
    [case] = desk.requests.anonymous()
    assert (case.right, case.outcome, case.days_to_answer) == ("erasure", Outcome.PARTIAL, 29)
    assert (case.retention_rules, case.recipients_notified, case.received_month) == (("fiscal7",), 1, "2026-03")
    assert_forgotten(desk)


def test_w04_without_invoices_everything_goes(desk: Desk) -> None:
    customers(desk)
    request = executed(desk, registered(desk))
    assert request.claims[0].executed_on == dt.date(2026, 3, 5)
    [notice] = request.notices
    request = desk.requests.not_notified(request.id, notice.id, reason="deze dienst is opgeheven")
    letter = desk.requests.prepare_letter(request.id, "L10")
    assert letter.complete, (letter.missing_facts, letter.missing_elements)
    request = desk.requests.record_sent(request.id, letter)
    assert request.events[-1].kind is EventKind.ANSWERED


def test_f03_the_officer_may_choose_to_keep_no_file(desk: Desk) -> None:
    customers(desk)
    request = answered(desk, registered(desk, hold=HoldChoice.DIRECT))
    warnings = problems_of(Transition.CLOSE, request, desk.requests.facts())
    assert [each.code for each in warnings if not each.blocks] == ["proof-lost"]
    closed = desk.requests.close(request.id)
    assert closed.receipt is not None
    assert desk.requests.all() == ()
    assert_forgotten(desk)


def test_f04_a_complaint_holds_the_file(desk: Desk) -> None:
    customers(desk)
    request = answered(desk, registered(desk))
    until = desk.requests.close(request.id).request.hold_until
    assert until is not None
    desk.on(dt.date(2026, 4, 20))
    request = desk.requests.dispute(request.id, reason="klacht bij de toezichthouder")
    assert state_of(request) is CaseState.DISPUTED
    assert request.hold_until is None
    desk.on(until + dt.timedelta(days=40))
    assert desk.requests.run_due_anonymisations() == ()
    step = desk.requests.case(request.id).step
    assert (step.id, step.primary) == ("disputed", StepAction.END_DISPUTE)
    with pytest.raises(Refused, match="Refused"):
        desk.requests.anonymise(request.id, despite="ik wil het kwijt")
    request = desk.requests.end_dispute(request.id)
    # six weeks for the court after the authority is done with it, and the margin (UAVG 36)
    assert request.hold_until == desk.clock.today() + dt.timedelta(weeks=6, days=14)


def test_an_older_backup_does_not_bring_the_person_back(desk: Desk) -> None:
    customers(desk)
    request = answered(desk, registered(desk))
    desk.requests.close(request.id)
    desk.requests.anonymise(request.id, despite="de betrokkene drong aan")
    with desk.vault.write() as work:
        refs = [line.ref for line in audit.lines(work.session) if line.action is Action.SUBJECT_ERASED]
    assert refs == [request.id]
    assert desk.requests.anonymise_again([ref for ref in refs if ref]) == 0


def executed(desk: Desk, request: SubjectRequest) -> SubjectRequest:
    desk.send(request.id, "L01")
    request = desk.requests.start_search(request.id)
    request = desk.search_everything(request, {"klantenadministratie": [("Klantprofiel", NAME)]})
    request = desk.requests.decide(request.id, request.claims[0].id, outcome=Outcome.DONE)
    place = place_named(request, "klantenadministratie")
    return desk.requests.execute(request.id, place.id, execution=Execution.DONE)


def answered(desk: Desk, request: SubjectRequest) -> SubjectRequest:
    request = executed(desk, request)
    request = desk.requests.record_notice(request.id, request.notices[0].id)
    request = desk.send(request.id, "L10")
    return desk.requests.save_details(request.id, mailbox_cleared=True, exports_cleared=True)


def assert_forgotten(desk: Desk) -> None:
    """F05: nothing in any column of any table."""
    with desk.vault.read() as work:
        connection = work.session.connection()
        tables = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        for table in tables:
            for row in connection.exec_driver_sql(f'SELECT * FROM "{table}"'):
                for value in row:
                    held = value if isinstance(value, bytes) else str(value).encode()
                    for trace in ("sanne", "voorbeeld"):
                        assert trace not in held.decode("latin-1").casefold(), table
