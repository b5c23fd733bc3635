from __future__ import annotations

from uuid import uuid4

import pytest

from privdesk.activities.model import ActivityStatus, RecipientKind
from privdesk.activities.rules.places import concerned, places
from tests.make import a_recipient, a_system, an_activity

PROCESSOR = uuid4()


def names(activity, *subjects):
    return [each.name for each in places([activity], subjects)]


def test_every_system_is_a_place_with_its_hint():
    activity = an_activity(systems=(a_system(name="CRM", search_hint="by name", processor_id=PROCESSOR),))
    (place,) = places([activity], ["participants"])
    assert (place.name, place.hint, place.processor_id) == ("CRM", "by name", PROCESSOR)
    assert (place.activity_id, place.activity) == (activity.id, activity.name)


def test_a_processor_without_system_is_a_place_of_its_own():
    activity = an_activity(recipients=(a_recipient(name="Proefpost", processor_id=PROCESSOR),))
    assert names(activity, "participants") == ["course administration", "Proefpost"]


def test_a_processor_behind_a_system_is_not_searched_twice():
    system = a_system(name="CRM", processor_id=PROCESSOR)
    activity = an_activity(systems=(system,), recipients=(a_recipient(processor_id=PROCESSOR),))
    assert names(activity) == ["CRM"]


def test_two_processors_outside_the_register_are_two_places():
    activity = an_activity(systems=(), recipients=(a_recipient(name="A"), a_recipient(name="B")))
    assert names(activity) == ["A", "B"]


def test_who_is_no_processor_is_told_but_not_searched():
    activity = an_activity(recipients=(a_recipient(name="Tax office", kind=RecipientKind.AUTHORITY),))
    assert names(activity) == ["course administration"]


def test_an_activity_without_systems_is_itself_the_place():
    assert names(an_activity(name="Paper file", systems=())) == ["Paper file"]


@pytest.mark.parametrize(
    "of_activity, of_person, concerns",
    [
        (("cursisten",), ("cursisten",), True),
        (("Cursisten ",), ("cursisten",), True),
        (("klanten",), ("cursisten",), False),
        (("klanten", "cursisten"), ("bezoekers", "cursisten"), True),
        ((), ("cursisten",), True),
        (("klanten",), (), True),
    ],
)
def test_an_activity_concerns_a_person_by_the_kind_of_people(of_activity, of_person, concerns):
    assert bool(list(concerned([an_activity(subjects=of_activity)], of_person))) is concerns


@pytest.mark.parametrize("status", list(ActivityStatus))
def test_data_can_be_anywhere_whatever_the_status(status):
    assert list(concerned([an_activity(status=status)], ["participants"]))
