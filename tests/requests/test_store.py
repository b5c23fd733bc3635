from __future__ import annotations

import dataclasses
import datetime as dt
from uuid import uuid4

import pytest

from privdesk.core.errors import NotFound
from privdesk.db.work import Transactions
from privdesk.requests.model import AnonymousCase, Attachment, Channel, EventKind, Identity, IdentityMethod
from privdesk.requests.records import RequestRecord
from privdesk.requests.store import RequestStore
from tests.make import a_request
from tests.memory import memory_transactions
from tests.requests.cases import an_erasure, an_event


@pytest.fixture
def transactions() -> Transactions:
    return memory_transactions()


def full_request():
    return an_erasure(
        identity=Identity(id=uuid4(), method=IdentityMethod.ID_SHOWN),
        events=(an_event(EventKind.RECEIVED), an_event(EventKind.DISPUTE, note="klacht")),
        attachments=(Attachment(id=uuid4(), name="bericht.eml"),),
        subjects=("klanten", "oud-klanten"),
    )


def an_anonymous_case(**but):
    facts = {
        "id": uuid4(),
        "case_no": "BCD-2345",
        "right": "erasure",
        "received_month": "2026-03",
        "channel": Channel.POST,
        "outcome": None,
        "days_to_answer": 12,
        "extended": False,
        "reason": None,
        "retention_rules": ("fiscal7",),
        "recipients_notified": 1,
        "identity_method": None,
        "anonymised_on": dt.date(2026, 6, 2),
    }
    return AnonymousCase(**(facts | but))


def test_a_request_comes_back_as_it_was_put_away(transactions: Transactions) -> None:
    request = full_request()
    with transactions.write() as work:
        RequestStore(work.session).put(request)
    with transactions.read() as work:
        assert RequestStore(work.session).get(request.id) == request


def test_the_newest_stands_first(transactions: Transactions) -> None:
    old = a_request(case_no="B", received=dt.date(2026, 1, 5))
    new = a_request(case_no="A", received=dt.date(2026, 2, 5))
    with transactions.write() as work:
        store = RequestStore(work.session)
        store.put(old)
        store.put(new)
    with transactions.read() as work:
        assert RequestStore(work.session).all() == (new, old)


def test_contents_lie_apart_and_go_with_their_request(transactions: Transactions) -> None:
    request = full_request()
    letter, attachment = request.letters[0], request.attachments[0]
    with transactions.write() as work:
        store = RequestStore(work.session)
        store.put(request)
        store.put_pdf(letter.id, b"%PDF")
        store.put_data(attachment.id, b"From: x")
    with transactions.read() as work:
        store = RequestStore(work.session)
        assert (store.pdf(letter.id), store.data(attachment.id), store.count_pdfs(request.id)) == (
            b"%PDF",
            b"From: x",
            1,
        )
    with transactions.write() as work:
        RequestStore(work.session).erase(request.id)
    with transactions.read() as work:
        tables = [name for name in RequestRecord.metadata.tables if name.startswith("request")]
        assert len(tables) == 13
        for name in tables:
            assert work.session.connection().exec_driver_sql(f"SELECT count(*) FROM {name}").scalar() == 0, name
        with pytest.raises(NotFound):
            RequestStore(work.session).pdf(letter.id)


def test_a_detached_file_takes_its_content_along(transactions: Transactions) -> None:
    request = full_request()
    with transactions.write() as work:
        store = RequestStore(work.session)
        store.put(request)
        store.put_data(request.attachments[0].id, b"From: x")
    with transactions.write() as work:
        RequestStore(work.session).put(dataclasses.replace(request, attachments=()))
    with transactions.read() as work:
        rows = work.session.connection().exec_driver_sql("SELECT count(*) FROM request_attachment_data")
        assert rows.scalar() == 0


def test_a_case_number_is_given_once(transactions: Transactions) -> None:
    with transactions.write() as work:
        store = RequestStore(work.session)
        store.put(a_request(case_no="BCD-2345"))
        store.put_anonymous("XYZ-2345", [an_anonymous_case(case_no="XYZ-2345")])
        assert store.is_taken("BCD-2345")
        assert store.is_taken("XYZ-2345")
        assert not store.is_taken("CCC-2222")


def test_a_second_erasure_takes_the_place_of_the_first(transactions: Transactions) -> None:
    first, second = an_anonymous_case(), an_anonymous_case(recipients_notified=2)
    with transactions.write() as work:
        store = RequestStore(work.session)
        store.put_anonymous("BCD-2345", [first])
        store.put_anonymous("BCD-2345", [second])
    with transactions.read() as work:
        assert RequestStore(work.session).anonymous() == (second,)


@pytest.mark.parametrize(
    "text, tables",
    [
        ("Sanne Voorbeeld", ("request_person", "request_found")),
        ("SANNE VOORBEELD", ("request_person", "request_found")),
        ("klanten", ("request",)),
        ("Niemand", ()),
        ("100%", ()),
    ],
)
def test_traces_are_found_in_every_text_of_every_table(
    transactions: Transactions, text: str, tables: tuple[str, ...]
) -> None:
    with transactions.write() as work:
        store = RequestStore(work.session)
        store.put(full_request())
        assert set(store.traces([text])) == set(tables)


def test_nothing_is_a_trace_of_nothing(transactions: Transactions) -> None:
    with transactions.read() as work:
        assert RequestStore(work.session).traces([]) == ()
