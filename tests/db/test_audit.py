from __future__ import annotations

import datetime as dt
import hashlib
from uuid import UUID, uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from privdesk.core.clock import FixedClock
from privdesk.db import audit
from privdesk.db.actions import Action
from tests.db.shop import Colour
from tests.memory import ACTOR, memory_transactions

LINES = 12


@pytest.fixture
def transactions():
    made = memory_transactions(FixedClock(dt.datetime(2026, 4, 7, 7, tzinfo=dt.UTC)))
    with made.write() as work:
        for number in range(LINES):
            work.audit(Action.REQUEST_SAVED, uuid4(), number=number, colour=Colour.RED)
    return made


def chain(transactions):
    with transactions.read() as work:
        return audit.verify(work.session.connection())


def forge(transactions, *statements):
    with transactions.write() as work:
        for trigger in ("audit_no_update", "audit_no_delete", "audit_next"):
            work.session.connection().exec_driver_sql(f"DROP TRIGGER {trigger}")
        for statement in statements:
            work.session.connection().exec_driver_sql(statement)


def test_the_first_line_has_the_hash_that_the_format_promises():
    made = memory_transactions(FixedClock(dt.datetime(2026, 4, 7, 7, tzinfo=dt.UTC)))
    ref = UUID("11111111-1111-4111-8111-111111111111")
    with made.write() as work:
        work.audit(Action.REQUEST_DECIDED, ref, until=dt.date(2026, 5, 7), rights=(Colour.BLUE,), pages=2)
    with made.read() as work:
        head = audit.head(work.session.connection())
    plain = (
        '{"action":"request.decided","actor":"00000000-0000-4000-8000-00000000ac70",'
        '"at":"2026-04-07T07:00:00.000000+00:00","detail":{"pages":2,"rights":["blue"],"until":"2026-05-07"},'
        '"ref":"11111111-1111-4111-8111-111111111111","seq":1}'
    )
    assert head == audit.Head(seq=1, hash=hashlib.sha256(bytes(32) + plain.encode()).digest())


def test_an_untouched_trail_verifies(transactions):
    assert chain(transactions).broken_at is None
    assert chain(transactions).head.seq == LINES


def test_an_empty_trail_verifies():
    assert chain(memory_transactions()) == audit.Chain(head=audit.Head(seq=0, hash=bytes(32)))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET action = 'request.closed' WHERE seq = 3",
        "DELETE FROM audit WHERE seq = 3",
        "DELETE FROM audit",
        "INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE seq = 3",
        "INSERT INTO audit SELECT 99, at, actor, action, ref, detail, prev, hash FROM audit WHERE seq = 3",
    ],
)
def test_the_database_itself_refuses_to_change_the_trail(transactions, statement):
    with pytest.raises(IntegrityError, match="append-only"), transactions.write() as work:
        work.session.execute(text(statement))
    assert chain(transactions).head.seq == LINES


@pytest.mark.parametrize(
    "statements, broken_at",
    [
        (["UPDATE audit SET action = 'request.closed' WHERE seq = 3"], 3),
        (["UPDATE audit SET at = '2026-04-08T07:00:00.000000+00:00' WHERE seq = 4"], 4),
        (["UPDATE audit SET actor = ref WHERE seq = 5"], 5),
        (["UPDATE audit SET ref = NULL WHERE seq = 6"], 6),
        (["UPDATE audit SET detail = '{}' WHERE seq = 7"], 7),
        (["UPDATE audit SET detail = 'no json' WHERE seq = 7"], 7),
        (["UPDATE audit SET detail = '{\"number\":6.0}' WHERE seq = 7"], 7),
        (["UPDATE audit SET prev = zeroblob(32) WHERE seq = 8"], 8),
        (["UPDATE audit SET hash = zeroblob(32) WHERE seq = 9"], 9),
        (["DELETE FROM audit WHERE seq = 3"], 3),
        (["DELETE FROM audit WHERE seq = 1"], 1),
        (["DELETE FROM audit WHERE seq = 3", "UPDATE audit SET seq = seq - 1 WHERE seq > 3"], 3),
        (
            [
                "UPDATE audit SET seq = 100 WHERE seq = 3",
                "UPDATE audit SET seq = 3 WHERE seq = 4",
                "UPDATE audit SET seq = 4 WHERE seq = 100",
            ],
            3,
        ),
    ],
)
def test_an_edited_deleted_or_moved_line_is_found(transactions, statements, broken_at):
    forge(transactions, *statements)
    assert chain(transactions).broken_at == broken_at


def test_a_cut_tail_fits_the_chain_but_not_the_head_that_was_noted(transactions):
    with transactions.read() as work:
        noted = audit.head(work.session.connection())
    forge(transactions, "DELETE FROM audit WHERE seq > 9")
    assert chain(transactions).broken_at is None
    with transactions.read() as work:
        assert audit.head(work.session.connection()) != noted


def test_a_line_can_be_read_back(transactions):
    with transactions.read() as work:
        last = list(audit.lines(work.session))[-1]
        about = list(audit.lines(work.session, ref=last.ref))
    assert about == [last]
    assert (last.actor, last.action, last.detail) == (ACTOR, Action.REQUEST_SAVED, {"number": 11, "colour": "red"})


@pytest.mark.parametrize("free", ["Jansen", 1.5, b"Jansen", ["Jansen"], ("Jansen",), {"name": 1}], ids=str)
def test_the_trail_takes_no_free_text(free):
    transactions = memory_transactions()
    with pytest.raises(TypeError), transactions.write() as work:
        work.audit(Action.REQUEST_SAVED, uuid4(), name=free)
    assert chain(transactions).head.seq == 0


def test_the_name_of_a_detail_is_no_way_round():
    transactions = memory_transactions()
    with pytest.raises(TypeError), transactions.write() as work:
        work.audit(Action.REQUEST_SAVED, uuid4(), **{"J. Jansen": 1})


def test_every_action_is_a_word_for_a_thing_and_what_happened_to_it():
    assert all(action.value.count(".") == 1 for action in Action)
    assert all(action.label.context == "Action" for action in Action)
