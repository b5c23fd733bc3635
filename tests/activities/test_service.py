from __future__ import annotations

import dataclasses
import datetime as dt
from uuid import uuid4

import pytest

from privdesk.activities.model import ActivityStatus, RecipientKind
from privdesk.activities.service import ActivityService
from privdesk.core.clock import FixedClock
from privdesk.core.errors import NotFound, Refused
from privdesk.core.events import Events
from privdesk.db import audit
from tests.make import (
    TODAY,
    a_category,
    a_purpose,
    a_recipient,
    a_system,
    a_transfer,
    an_activity,
)
from tests.memory import memory_transactions


@pytest.fixture
def told():
    return []


@pytest.fixture
def transactions(told):
    events = Events()
    events.listen(told.append)
    return memory_transactions(events=events)


@pytest.fixture
def clock():
    return FixedClock.on(TODAY)


@pytest.fixture
def service(transactions, clock):
    return ActivityService(transactions, clock)


def actions(transactions):
    with transactions.read() as work:
        return [line.action.value for line in audit.lines(work.session)]


def later(clock, days):
    clock.moment += dt.timedelta(days=days)


def test_an_activity_comes_back_with_everything_below_it(service):
    activity = an_activity(
        recipients=(a_recipient(transfers=(a_transfer(),)), a_recipient(kind=RecipientKind.AUTHORITY)),
        data_categories=(a_category(), a_category(retention=None)),
        no_recipients=False,
    )
    saved = service.save(activity)
    assert saved == dataclasses.replace(activity, changed_on=TODAY)
    assert service.get(activity.id) == saved


def test_a_new_activity_gets_the_next_number(service):
    service.save(an_activity(reference="041"))
    service.save(an_activity(reference="HR-99"))
    assert service.save(an_activity(reference="")).reference == "042"


def test_a_number_is_not_given_twice_even_after_removal(service):
    first = service.save(an_activity(reference=""))
    service.remove(first.id)
    assert (first.reference, service.save(an_activity(reference="")).reference) == ("001", "002")


def test_activities_are_listed_by_number_then_name(service):
    for reference, name in (("10", "b"), ("9", "a"), ("HR-1", "c"), ("9", "A0")):
        service.save(an_activity(reference=reference, name=name))
    assert [each.reference for each in service.all()] == ["9", "9", "10", "HR-1"]


def test_the_history_names_the_changed_fields_of_a_day_once(service, clock):
    activity = service.save(an_activity())
    later(clock, 1)
    activity = service.save(dataclasses.replace(activity, name="Training"))
    activity = service.save(dataclasses.replace(activity, name="Trainings", remarks="x"))
    assert [(each.on, each.fields) for each in service.history(activity.id)] == [
        (TODAY + dt.timedelta(days=1), ("name", "remarks")),
        (TODAY, ()),
    ]


def test_what_changes_on_the_day_of_entry_is_part_of_the_entry(service):
    activity = service.save(an_activity())
    service.save(dataclasses.replace(activity, name="Training"))
    assert [each.fields for each in service.history(activity.id)] == [()]


def test_saving_the_same_again_leaves_no_trace(service, transactions, clock, told):
    activity = service.save(an_activity())
    later(clock, 3)
    assert service.save(activity) == activity
    assert (actions(transactions), len(told), len(service.history(activity.id))) == (["activity.saved"], 1, 1)


def test_an_activity_without_name_is_refused(service, transactions):
    with pytest.raises(Refused):
        service.save(an_activity(name=" "))
    assert actions(transactions) == []


def test_an_activity_does_not_end_before_it_starts(service):
    activity = service.save(an_activity(started_on=TODAY))
    with pytest.raises(Refused):
        service.end(activity.id, TODAY - dt.timedelta(days=1))
    assert service.get(activity.id) == activity


def test_ending_keeps_the_activity_and_notes_the_day(service, transactions):
    activity = service.save(an_activity())
    ended = service.end(activity.id, TODAY)
    assert (ended.status, ended.ended_on) == (ActivityStatus.ENDED, TODAY)
    assert service.all() == (ended,)
    assert actions(transactions) == ["activity.saved", "activity.ended"]


@pytest.mark.parametrize(
    "but, on, runs",
    [
        ({}, TODAY, True),
        ({"started_on": None}, TODAY, True),
        ({"started_on": TODAY}, TODAY, True),
        ({"started_on": TODAY}, TODAY - dt.timedelta(days=1), False),
        ({"status": ActivityStatus.ENDED, "ended_on": TODAY}, TODAY, True),
        ({"status": ActivityStatus.ENDED, "ended_on": TODAY}, TODAY + dt.timedelta(days=1), False),
        ({"status": ActivityStatus.ENDED}, TODAY, False),
        ({"status": ActivityStatus.DRAFT}, TODAY, False),
    ],
)
def test_the_register_of_a_day_holds_what_ran_then(service, but, on, runs):
    activity = service.save(an_activity(**but))
    assert service.in_force(on) == ((activity,) if runs else ())


def test_a_removed_activity_waits_in_the_bin(service, transactions, told):
    activity = service.save(an_activity())
    service.remove(activity.id)
    assert (service.all(), service.removed()) == ((), (activity,))
    service.restore(activity.id)
    assert (service.all(), service.removed()) == ((activity,), ())
    assert actions(transactions) == ["activity.saved", "activity.removed", "activity.restored"]
    assert [change.area for change in told] == ["activities"] * 3


def test_an_emptied_bin_leaves_nothing_not_even_the_history(service, transactions):
    activity = service.save(an_activity(recipients=(a_recipient(),)))
    service.remove(activity.id)
    assert (service.empty_bin(), service.empty_bin()) == (1, 0)
    with pytest.raises(NotFound):
        service.get(activity.id)
    with transactions.read() as work:
        for table in ("activity_purpose", "data_category_retention", "activity_recipient", "activity_version"):
            assert work.session.connection().exec_driver_sql(f"SELECT count(*) FROM {table}").scalar() == 0


def test_the_activities_that_use_a_processor_are_named(service):
    processor = uuid4()
    service.save(an_activity(name="B", recipients=(a_recipient(processor_id=processor),)))
    service.save(an_activity(name="A", systems=(a_system(processor_id=processor),)))
    removed = service.save(an_activity(name="C", systems=(a_system(processor_id=processor),)))
    service.save(an_activity(name="D"))
    service.remove(removed.id)
    assert service.using(processor) == ("A", "B")


def test_the_kinds_of_people_of_all_activities_are_gathered_once(service):
    service.save(an_activity(subjects=("Klanten", "cursisten"), reference="1"))
    service.save(an_activity(subjects=("klanten", "bezoekers"), reference="2"))
    assert service.subjects() == ("bezoekers", "cursisten", "Klanten")


def test_a_renamed_purpose_keeps_its_place(service):
    first, second = a_purpose(text="first"), a_purpose(text="second")
    activity = service.save(an_activity(purposes=(first, second)))
    swapped = service.save(dataclasses.replace(activity, purposes=(second, dataclasses.replace(first, text="third"))))
    assert [each.text for each in service.get(activity.id).purposes] == ["second", "third"]
    assert service.get(activity.id) == swapped
