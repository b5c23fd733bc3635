from __future__ import annotations

import threading
from uuid import uuid4

import pytest
from sqlalchemy import text

from privdesk.core.events import Events
from privdesk.db.actions import Action
from privdesk.db.mapping import put
from tests.db.shop import Cupboard, CupboardRecord
from tests.memory import memory_transactions


def count(transactions, table="test_cupboard"):
    with transactions.read() as work:
        return work.session.scalar(text(f"SELECT count(*) FROM {table}"))


def test_a_block_that_fails_leaves_nothing_behind():
    transactions = memory_transactions()

    def fail():
        with transactions.write() as work:
            put(work.session, CupboardRecord, Cupboard(id=uuid4()))
            work.session.flush()
            work.audit(Action.ACTIVITY_SAVED)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert (count(transactions), count(transactions, "audit")) == (0, 0)


def test_a_change_is_told_once_after_the_commit():
    told = []
    events = Events()
    transactions = memory_transactions(events=events)
    events.listen(lambda change: told.append((change.area, change.ids, count(transactions))))
    first, second = uuid4(), uuid4()
    with transactions.write() as work:
        for each in (first, second):
            put(work.session, CupboardRecord, Cupboard(id=each))
            work.changed("cupboards", each)
        assert told == []
    assert told == [("cupboards", {first, second}, 2)]


def test_a_block_that_fails_tells_nothing():
    told = []
    events = Events()
    events.listen(told.append)

    def fail():
        with memory_transactions(events=events).write() as work:
            work.changed("cupboards", uuid4())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert told == []


def test_a_read_refuses_to_write():
    transactions = memory_transactions()
    with pytest.raises(RuntimeError, match="a read does not write"), transactions.read() as work:
        put(work.session, CupboardRecord, Cupboard(id=uuid4()))
    with pytest.raises(RuntimeError, match="a read does not write"), transactions.read() as work:
        work.audit(Action.ACTIVITY_SAVED)
    assert (count(transactions), count(transactions, "audit")) == (0, 0)


def test_a_transaction_inside_a_transaction_is_refused_at_once():
    transactions = memory_transactions()
    with pytest.raises(RuntimeError, match="inside a transaction"), transactions.write(), transactions.write():
        pass
    with transactions.write():
        pass


def test_another_thread_may_write_afterwards():
    transactions = memory_transactions()

    def save():
        with transactions.write() as work:
            put(work.session, CupboardRecord, Cupboard(id=uuid4()))

    thread = threading.Thread(target=save)
    thread.start()
    thread.join()
    assert count(transactions) == 1
