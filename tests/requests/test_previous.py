"""What the same person asked before (W08, W09)."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import uuid4

import pytest

from privdesk.requests.model import Identity, IdentityResult
from privdesk.requests.rules.previous import earlier_of, of_the_same_person
from tests.make import a_claim, a_person, a_request

TODAY = dt.date(2026, 4, 1)


def asked(day: dt.date = TODAY, rights: tuple[str, ...] = ("access",), **but: Any) -> Any:
    person = but.pop("person", None) or a_person(name="Sanne Bakker", email="sanne@voorbeeld.example")
    claims = tuple(a_claim(right, received=day) for right in rights)
    return a_request(id=uuid4(), received=day, claims=claims, person=person, **but)


@pytest.mark.parametrize(
    "person, is_same",
    [
        ({"name": "S. Bakker", "email": " SANNE@voorbeeld.example"}, True),
        ({"name": "sanne  bakker", "email": ""}, True),
        ({"name": "Sanne Bakker", "email": "anders@voorbeeld.example"}, False),
        ({"name": "Sanne Bakker", "email": "anders@voorbeeld.example", "phone": "06 12 34 56 78"}, True),
        ({"name": "Sanne Bakker", "email": "anders@voorbeeld.example", "postcode": "1234AB", "street": "Weg 1"}, True),
        ({"name": "Sanne Bakker", "email": "anders@voorbeeld.example", "postcode": "1234AB"}, False),
        ({"name": "Bram Verzonnen", "email": ""}, False),
        ({"name": "", "email": ""}, False),
    ],
)
def test_the_same_person_is_known_by_address_or_by_name_and_one_thing_more(
    person: dict[str, str], is_same: bool
) -> None:
    known = {"name": "Sanne Bakker", "email": "sanne@voorbeeld.example", "phone": "0612345678"}
    before = asked(dt.date(2026, 3, 1), person=a_person(**known, postcode="1234 ab", street="weg 1"))
    blank = {"phone": "", "postcode": "", "street": ""}
    found = of_the_same_person(asked(person=a_person(**(blank | person))), [before])
    assert bool(found) is is_same


@pytest.mark.parametrize(
    "day, recent", [(dt.date(2026, 1, 1), True), (dt.date(2025, 4, 1), True), (dt.date(2025, 3, 1), False)]
)
def test_only_within_a_year_asking_again_can_be_too_much(day: dt.date, recent: bool) -> None:
    [earlier] = earlier_of(asked(), [asked(day, closed_on=day)])
    assert (earlier.is_recent, earlier.again, earlier.is_open) == (recent, ("access",), False)


def test_another_right_is_not_asked_again() -> None:
    [earlier] = earlier_of(asked(rights=("erasure",)), [asked(dt.date(2026, 3, 1))])
    assert (earlier.again, earlier.is_open) == ((), True)


def test_the_same_words_on_the_same_day_are_the_same_message_and_come_first() -> None:
    again = asked(wish=" Ik wil  inzage. ")
    same, other = asked(wish="ik wil inzage."), asked(dt.date(2026, 4, 2), wish="Ik wil inzage.")
    found = earlier_of(again, [other, same])
    assert [each.request for each in found] == [same, other]
    assert [each.is_same_message for each in found] == [True, False]


def test_without_words_nothing_is_the_same_message() -> None:
    assert not earlier_of(asked(wish=""), [asked(wish="")])[0].is_same_message


@pytest.mark.parametrize(
    "but, known",
    [
        ({"address_known": False}, False),
        ({"address_known": True}, True),
        ({"address_known": False, "identity": Identity(id=uuid4(), result=IdentityResult.CONFIRMED)}, True),
    ],
)
def test_it_is_told_that_an_address_was_known_before(but: dict[str, Any], known: bool) -> None:
    assert earlier_of(asked(), [asked(dt.date(2026, 3, 1), **but)])[0].address_known is known
