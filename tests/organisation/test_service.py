from __future__ import annotations

import dataclasses

import pytest

from privdesk.core.clock import FixedClock
from privdesk.core.errors import Refused
from privdesk.core.events import Events
from privdesk.db import audit
from privdesk.organisation.service import RECOMMENDED, OrganisationService
from tests.make import TODAY, an_organisation, house_rules
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
def service(transactions):
    return OrganisationService(transactions, FixedClock.on(TODAY))


def actions(transactions):
    with transactions.read() as work:
        return [line.action.value for line in audit.lines(work.session)]


def test_a_new_register_has_no_organisation_and_the_recommended_house_rules(service):
    assert service.get() is None
    assert service.house_rules() == RECOMMENDED


def test_what_is_saved_comes_back_as_it_was(service):
    organisation = an_organisation(affiliated_controllers=("Stichting Één", "Stichting Twee"), is_public_body=True)
    service.save(organisation)
    assert service.get() == organisation


def test_the_register_keeps_one_organisation(service):
    first = service.save(an_organisation())
    service.save(an_organisation(name="Kenniscentrum Anders"))
    assert service.get() == dataclasses.replace(service.get(), id=first.id, name="Kenniscentrum Anders")


def test_saving_tells_and_notes_once_and_saving_the_same_again_not_at_all(service, transactions, told):
    organisation = an_organisation()
    service.save(organisation)
    service.save(organisation)
    assert actions(transactions) == ["organisation.saved"]
    assert [(change.area, change.ids) for change in told] == [("organisation", {organisation.id})]


def test_an_organisation_without_name_is_refused(service, transactions):
    with pytest.raises(Refused) as refused:
        service.save(an_organisation(name=" "))
    assert ("name", "required") in [(each.field, each.code) for each in refused.value.problems]
    assert actions(transactions) == []


def test_house_rules_are_kept_as_one_row(service, transactions):
    service.save_house_rules(house_rules(file_years=3))
    service.save_house_rules(house_rules(file_years=4))
    assert service.house_rules() == dataclasses.replace(RECOMMENDED, file_years=4)
    assert actions(transactions) == ["setting.saved", "setting.saved"]


def test_a_negative_term_is_refused(service):
    with pytest.raises(Refused):
        service.save_house_rules(house_rules(file_years=-1))
