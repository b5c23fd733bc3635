"""Each shift is said in words that a person could have written."""

import datetime as dt

import pytest

from privdesk.core.words import Words
from privdesk.requests.rules.court import court_term
from privdesk.requests.rules.deadlines import answer_deadline
from tests.requests.events import event


def _said(received: str, language="en", **how) -> list[str]:
    found = answer_deadline(dt.date.fromisoformat(received), **how)
    return [each.say(Words(language)) for each in found.answer.reasons]


@pytest.mark.parametrize(
    "received,reasons",
    [
        pytest.param("2026-11-02", [], id="no shift, nothing to explain"),
        pytest.param(
            "2026-03-05",
            [
                (
                    "Sunday 5 April is Easter Sunday; Monday 6 April is Easter Monday; "
                    "therefore the term moves to Tuesday 7 April 2026"
                ),
                "last working day before it: Thursday 2 April, because Friday 3 April is Good Friday",
            ],
            id="Easter",
        ),
        pytest.param(
            "2026-01-31",
            [
                "February does not have 31 days; therefore the term ends on Saturday 28 February 2026",
                (
                    "Saturday 28 February and Sunday 1 March fall in the weekend; "
                    "therefore the term moves to Monday 2 March 2026"
                ),
                "last working day before it: Friday 27 February",
            ],
            id="short month, then a weekend over the end of a month",
        ),
        pytest.param(
            "2026-09-10",
            [
                (
                    "Saturday 10 and Sunday 11 October fall in the weekend; "
                    "therefore the term moves to Monday 12 October 2026"
                ),
                "last working day before it: Friday 9 October",
            ],
            id="plain weekend",
        ),
        pytest.param(
            "2026-12-01",
            [
                (
                    "Friday 1 January is New Year's Day; Saturday 2 and Sunday 3 January fall in the weekend; "
                    "therefore the term moves to Monday 4 January 2027"
                ),
                "last working day before it: Thursday 31 December 2026",
            ],
            id="the year is said where it changes",
        ),
        pytest.param(
            "2026-03-27",
            [
                "Monday 27 April is King's Day; therefore the term moves to Tuesday 28 April 2026",
                (
                    "last working day before it: Friday 24 April, because Saturday 25 and Sunday 26 April "
                    "fall in the weekend"
                ),
            ],
            id="a weekend explains the safe date when nothing else does",
        ),
        pytest.param(
            "2025-12-02",
            [
                (
                    "Friday 2 January is a day equated with a public holiday by royal decree, "
                    "but that does not move the term"
                ),
                "last working day before it: Wednesday 31 December 2025, because Thursday 1 January is New Year's Day",
            ],
            id="an equated day moves the safe date only",
        ),
    ],
)
def test_a_shift_is_explained(received, reasons):
    assert _said(received) == reasons


def test_an_equated_day_is_named_when_it_moves_the_term():
    assert _said("2025-12-02", equated_days_roll=True)[0] == (
        "Friday 2 January is a day equated with a public holiday by royal decree; "
        "Saturday 3 and Sunday 4 January fall in the weekend; therefore the term moves to Monday 5 January 2026"
    )


def test_the_extended_term_is_called_so():
    found = answer_deadline(dt.date(2028, 1, 30)).extended
    assert found
    assert [each.say(Words("en")) for each in found.reasons] == [
        (
            "counted on from Tuesday 29 February 2028 the extension ends on Saturday 29 April 2028; "
            "we plan on the earlier of the two dates"
        ),
        "Sunday 30 April falls in the weekend; therefore the extended term moves to Monday 1 May 2028",
        (
            "last working day before the end of the extended term: Wednesday 26 April, because Thursday 27 April is "
            "King's Day and Friday 28 April is a day equated with a public holiday by royal decree"
        ),
    ]


def test_a_late_notice_is_said():
    found = answer_deadline(dt.date(2026, 3, 2), [event("extension_notice_sent", "2026-04-03")])
    assert [each.say(Words("en")) for each in found.reasons] == [
        (
            "the notice of extension was sent on Friday 3 April 2026, after Thursday 2 April 2026; "
            "therefore there is no extension"
        )
    ]


def test_waiting_is_said_with_its_days():
    events = [event("id_requested", "2026-03-11"), event("id_confirmed", "2026-03-18")]
    found = answer_deadline(dt.date(2026, 3, 9), events).answer_suspended
    assert found
    assert found.reasons[0].say(Words("en")) == "the days of waiting for the person are added: 7"


def test_the_term_for_the_court_says_only_its_own_shift():
    found = court_term(dt.date(2026, 4, 3))
    assert [each.say(Words("en")) for each in found.reasons] == [
        (
            "Friday 15 May is a day equated with a public holiday by royal decree; Saturday 16 and Sunday 17 May "
            "fall in the weekend; therefore the term for the court moves to Monday 18 May 2026"
        )
    ]


@pytest.mark.parametrize("received", ["2026-03-05", "2026-01-31", "2025-12-02", "2028-01-31"])
def test_reasons_are_values_that_can_be_kept(received):
    day = dt.date.fromisoformat(received)
    assert hash(answer_deadline(day)) == hash(answer_deadline(day))


def test_easter_is_explained_in_dutch():
    assert _said("2026-03-05", "nl") == [
        "zondag 5 april is eerste paasdag; maandag 6 april is tweede paasdag; daarom schuift de termijn naar dinsdag 7 april 2026",
        "laatste werkdag ervoor: donderdag 2 april, want vrijdag 3 april is Goede Vrijdag",
    ]
