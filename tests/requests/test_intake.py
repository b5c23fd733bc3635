from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from privdesk.requests.model import EventKind, ReplyChannel
from privdesk.requests.rules.intake import date_problems, intake_problems, moved_problems
from tests.make import a_claim, a_person, a_request
from tests.requests.cases import an_event

TODAY = dt.date(2026, 4, 7)


def test_a_complete_request_has_no_problems() -> None:
    assert intake_problems(a_request(), TODAY) == []


@pytest.mark.parametrize(
    "but, field, code, blocks",
    [
        ({"received": dt.date(2026, 4, 8)}, "received", "date-in-future", True),
        ({"received": dt.date(2018, 5, 24)}, "received", "date-before-avg", True),
        ({"received": dt.date(2026, 3, 6)}, "received", "received-long-ago", False),
        ({"received_time": "25:00"}, "received_time", "time-form", True),
        ({"person": None}, "person.name", "name-missing", True),
        ({"person": a_person(name=" ")}, "person.name", "name-missing", True),
        ({"person": a_person(email="geen adres")}, "person.email", "mail-form", False),
        ({"person": a_person(email="")}, "person.email", "reply-address-missing", False),
        (
            {"person": a_person(street=""), "reply_channel": ReplyChannel.POST},
            "person.street",
            "reply-address-missing",
            False,
        ),
        ({"claims": ()}, "claims", "no-right", True),
        ({"claims": (a_claim("inzage"),)}, "claims", "right-unknown", True),
        ({"claims": (a_claim(), a_claim())}, "claims", "right-twice", True),
        ({"wish": "BSN 111222333"}, "wish", "bsn-like", False),
    ],
)
def test_what_is_not_right_is_found(but: dict[str, Any], field: str, code: str, blocks: bool) -> None:
    [problem] = intake_problems(a_request(**but), TODAY)
    assert (problem.field, problem.code, problem.blocks) == (field, code, blocks)


@pytest.mark.parametrize("received", [dt.date(2018, 5, 25), dt.date(2026, 3, 7), TODAY])
def test_a_day_up_to_today_is_fine(received: dt.date) -> None:
    assert [each for each in intake_problems(a_request(received=received), TODAY) if each.blocks] == []


@pytest.mark.parametrize("time", ["", "0:05", "9.30", "23:59"])
def test_a_time_is_written_as_people_do(time: str) -> None:
    assert intake_problems(a_request(received_time=time), TODAY) == []


@pytest.mark.parametrize(
    "on, codes",
    [
        (None, []),
        (dt.date(2026, 4, 1), []),
        (TODAY, []),
        (dt.date(2026, 3, 31), ["date-before-receipt"]),
        (dt.date(2026, 4, 8), ["date-in-future"]),
    ],
)
def test_nothing_happens_before_receipt_or_after_today(on: dt.date | None, codes: list[str]) -> None:
    request = a_request(received=dt.date(2026, 4, 1))
    assert [each.code for each in date_problems(on, request, TODAY)] == codes


@pytest.mark.parametrize("received, codes", [((3, 30), []), ((3, 31), []), ((4, 1), ["received-after-work"])])
def test_a_request_did_not_come_in_after_something_was_done_for_it(received: tuple[int, int], codes: list[str]) -> None:
    events = (
        an_event(EventKind.RECEIVED, dt.date(2026, 3, 30)),
        an_event(EventKind.ACKNOWLEDGED, dt.date(2026, 3, 31)),
    )
    request = a_request(received=dt.date(2026, *received), events=events)
    assert [each.code for each in moved_problems(request)] == codes
