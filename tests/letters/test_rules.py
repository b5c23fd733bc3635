from __future__ import annotations

import pytest

from privdesk.letters.rules import holds, window_address


@pytest.mark.parametrize(
    "when, facts, holding",
    [
        ({}, {}, True),
        ({"a": True}, {"a": "x"}, True),
        ({"a": True}, {"a": ""}, False),
        ({"a": False}, {}, True),
        ({"a": False}, {"a": True}, False),
        ({"a": "x"}, {"a": "x"}, True),
        ({"a": "x"}, {"a": "y"}, False),
        ({"a": ("x", "y")}, {"a": "y"}, True),
        ({"a": ("x", "y")}, {"a": ("z", "y")}, True),
        ({"a": ("x", "y")}, {"a": ("z",)}, False),
        ({"a": ("x", "y")}, {}, False),
        ({"a": "x", "b": True}, {"a": "x"}, False),
    ],
)
def test_a_condition_holds_when_all_its_facts_do(when, facts, holding):
    assert holds(when, facts) is holding


def test_the_address_for_the_window():
    by_post = window_address(
        "Sanne Bakker", organisation="Acme", street=" Laan 1 ", postcode="1234 AB", town="Den Haag"
    )
    assert by_post == ("Acme", "Sanne Bakker", "Laan 1", "1234 AB DEN HAAG")
    abroad = window_address(
        "Jan", street="Rue 1", postcode="1000", town="Brussel", country="België", email="x@y.example"
    )
    assert abroad == ("Jan", "Rue 1", "1000 BRUSSEL", "BELGIË")
    assert window_address("Sanne Bakker", email="s@v.example") == ("Sanne Bakker", "s@v.example")
    assert window_address("Sanne Bakker") == ("Sanne Bakker",)
