from __future__ import annotations

import dataclasses
from uuid import uuid4

import pytest

from privdesk.core.clock import FixedClock
from privdesk.core.errors import NotFound, Refused
from privdesk.core.events import Events
from privdesk.db import audit
from privdesk.processors.service import ProcessorService
from tests.make import TODAY, a_processor, a_transfer, all_clauses, an_agreement
from tests.memory import memory_transactions


@pytest.fixture
def told():
    return []


@pytest.fixture
def transactions(told):
    events = Events()
    events.listen(told.append)
    return memory_transactions(events=events)


def service_with(transactions, users=()):
    return ProcessorService(transactions, FixedClock.on(TODAY), used_by=lambda _: users)


def actions(transactions):
    with transactions.read() as work:
        return [line.action.value for line in audit.lines(work.session)]


def test_a_processor_comes_back_with_everything_below_it(transactions):
    service = service_with(transactions)
    processor = a_processor(transfers=(a_transfer(), a_transfer(country="India")))
    service.save(processor)
    assert service.get(processor.id) == processor


def test_the_agreement_can_be_replaced_and_taken_away(transactions):
    service = service_with(transactions)
    processor = service.save(a_processor())
    renewed = service.save(dataclasses.replace(processor, agreement=an_agreement(checks=all_clauses()[:2])))
    assert service.get(processor.id) == renewed
    without = service.save(dataclasses.replace(processor, agreement=None))
    assert service.get(processor.id) == without


def test_processors_are_listed_by_name(transactions):
    service = service_with(transactions)
    for name in ("wolk", "Boek", "archief"):
        service.save(a_processor(name=name))
    assert [each.name for each in service.all()] == ["archief", "Boek", "wolk"]


def test_a_processor_without_name_is_refused(transactions):
    with pytest.raises(Refused):
        service_with(transactions).save(a_processor(name=""))


def test_an_unknown_processor_is_not_found(transactions):
    with pytest.raises(NotFound):
        service_with(transactions).get(uuid4())


def test_a_processor_in_use_stays_and_the_activities_are_named(transactions):
    service = service_with(transactions, users=("Newsletter",))
    processor = service.save(a_processor())
    with pytest.raises(Refused) as refused:
        service.remove(processor.id)
    assert [(each.code, each.facts) for each in refused.value.problems] == [
        ("processor-in-use", {"activities": ("Newsletter",)})
    ]
    assert service.all() == (processor,)


def test_a_removed_processor_waits_in_the_bin(transactions, told):
    service = service_with(transactions)
    processor = service.save(a_processor())
    service.remove(processor.id)
    assert (service.all(), service.removed()) == ((), (processor,))
    service.restore(processor.id)
    assert (service.all(), service.removed()) == ((processor,), ())
    assert actions(transactions) == ["processor.saved", "processor.removed", "processor.restored"]
    assert [change.ids for change in told] == [{processor.id}] * 3


def test_an_emptied_bin_leaves_nothing(transactions):
    service = service_with(transactions)
    processor = service.save(a_processor(transfers=(a_transfer(),)))
    service.remove(processor.id)
    assert (service.empty_bin(), service.empty_bin()) == (1, 0)
    with transactions.read() as work:
        for table in ("processor", "processor_agreement", "agreement_check", "sub_processor", "processor_transfer"):
            assert work.session.connection().exec_driver_sql(f"SELECT count(*) FROM {table}").scalar() == 0


def test_saving_the_same_again_leaves_no_trace(transactions, told):
    service = service_with(transactions)
    processor = service.save(a_processor())
    service.save(processor)
    assert (actions(transactions), len(told)) == (["processor.saved"], 1)
