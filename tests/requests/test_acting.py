"""Somebody acts for another: what leaves the house is about the data subject, not about who asks."""

from __future__ import annotations

from typing import Any

import pytest

from privdesk.requests.model import Person, Representation, SubjectRequest
from privdesk.requests.rules.acting import identifier
from privdesk.requests.rules.letter_facts import letter_facts
from privdesk.requests.rules.previous import of_the_same_person
from tests.make import a_person, a_request
from tests.requests.office import Office, an_office_with_register

LAWYER = "advocaat@kantoor.example"


@pytest.fixture
def office() -> Office:
    return an_office_with_register()


def asked_by_a_lawyer(office: Office, right: str, **person: Any) -> SubjectRequest:
    request = office.registered(right)
    acts = {"email": LAWYER, "representation": Representation.LAWYER, "represented": "Tim Voorbeeld"}
    return office.requests.save_person(request.id, **(acts | person))


def test_a_recipient_looks_for_the_data_subject_and_not_for_the_lawyer(office: Office) -> None:
    request = asked_by_a_lawyer(office, "erasure")
    [notice] = office.requests.add_notice(request.id, recipient="Proefpost").notices
    assert notice.identifier == identifier(request) == "Tim Voorbeeld"
    facts = letter_facts("L26", request, office.requests.register_facts(), request.received, notice=notice)
    assert facts["represented"] == facts["name"] == ""
    told = letter_facts("L10", request, office.requests.register_facts(), request.received)
    assert told["represented"] == "Tim Voorbeeld"


@pytest.mark.parametrize("acts, listed", [(Representation.LAWYER, False), (Representation.PARENT, True)])
def test_the_address_of_a_lawyer_is_not_put_on_the_suppression_list(
    office: Office, acts: Representation, listed: bool
) -> None:
    """By that of a parent a child may be known; the letter says what was done."""
    request = asked_by_a_lawyer(office, "marketing", representation=acts)
    request = office.requests.stop(request.id, request.claims[0].id)
    assert office.requests.is_suppressed(LAWYER) is listed
    facts = letter_facts("L21", request, office.requests.register_facts(), request.received)
    assert facts["suppression"] == ("code" if listed else "none")


def test_a_lawyer_who_asks_for_two_clients_asks_for_two_people() -> None:
    """Nobody's request is repetitive because somebody else asked before (12(5))."""

    def asking(**but: Any) -> SubjectRequest:
        return a_request(person=a_person(**but))

    acts = {"name": "mr. A. Raadsman", "email": LAWYER, "representation": Representation.LAWYER}
    first, second = asking(**acts, represented="Tim Voorbeeld"), asking(**acts, represented="Noor Voorbeeld")
    own = asking(name="Tim Voorbeeld", email="tim@voorbeeld.example")
    assert of_the_same_person(first, (second, own)) == (own,)
    assert of_the_same_person(second, (first, own)) == ()
    assert of_the_same_person(own, (first, second)) == (first,)


def test_without_a_name_it_is_not_known_who_is_represented() -> None:
    person = a_person(name="Noor", email="", representation=Representation.PARENT, represented=" ")
    assert isinstance(person, Person)
    assert identifier(a_request(person=person)) == "Noor"
    assert identifier(a_request(person=None)) == ""
