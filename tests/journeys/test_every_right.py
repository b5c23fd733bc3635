"""Every right on a real vault, by the next step alone, with the letters as they go out, in both languages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from privdesk.requests.model import RequestLanguage
from privdesk.requests.rules.progress import CaseState
from privdesk.requests.rules.rights import RIGHTS
from tests.journeys.desk import Desk, customers, open_desk
from tests.requests.officer import Officer

NAME = "Quirine Zeldzaam"
MONDAY = dt.date(2026, 3, 2)
MOST_STEPS = 40
ROADS = {
    "access": ["L01", "L05"],
    "rectification": ["L01", "L26", "L08"],
    "erasure": ["L01", "L26", "L10"],
    "restriction": ["L01", "L26", "L13"],
    "portability": ["L01", "L16"],
    "objection": ["L18", "L19"],
    "marketing": ["L26", "L21"],
    "automated": ["L01", "L23"],
    "withdrawal": ["L26", "L22"],
    "complaint": ["L01", "L28"],
}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path / "proef.privdesk", MONDAY)
    customers(desk)
    yield desk
    desk.vault.lock()


class Writer(Officer):
    """Sends the letters that the program writes."""

    def _send(self, request_id: UUID, kind: str, notice_id: UUID | None = None) -> None:
        letter = self.requests.prepare_letter(request_id, kind, notice_id=notice_id)
        assert letter.complete, (kind, letter.missing_facts, letter.missing_elements)
        self.requests.record_sent(request_id, letter)


def test_there_is_a_road_for_every_right() -> None:
    assert ROADS.keys() == RIGHTS.keys()


@pytest.mark.parametrize("language", list(RequestLanguage))
def test_every_right_comes_to_its_letter_and_to_its_end(desk: Desk, language: RequestLanguage) -> None:
    for right, letters in ROADS.items():
        desk.on(MONDAY)
        request = desk.requests.register(
            rights=[right],
            person={"name": NAME, "email": "quirine@zeldzaam.example"},
            details={"received": MONDAY, "address_known": True, "language": language},
            claims={right: {"purpose": "ons klantonderzoek"}},
        )
        officer = Writer(desk, ("klantenadministratie",), identified=True, denies=False)  # type: ignore[arg-type]
        for _ in range(MOST_STEPS):
            case = desk.requests.case(request.id)
            if case.state is CaseState.CLOSED:
                break
            officer.take(case)
        assert case.state is CaseState.CLOSED, (right, case.step.id)
        assert [letter.kind for letter in case.request.letters] == letters
    assert desk.requests.is_suppressed("QUIRINE@zeldzaam.example")


def test_in_the_end_nothing_is_left_of_anybody(desk: Desk) -> None:
    """7.2: no name in any table, the facts for the yearly figures stay, and the keyed hash tells nobody's name."""
    test_every_right_comes_to_its_letter_and_to_its_end(desk, RequestLanguage.DUTCH)
    [restricted] = [each for each in desk.requests.all() if each.claims[0].right == "restriction"]
    desk.on(dt.date(2032, 1, 5))
    assert len(desk.requests.run_due_anonymisations()) == len(RIGHTS) - 1
    desk.requests.lift(restricted.id, restricted.claims[0].id, by_person=True)
    [receipt] = desk.requests.run_due_anonymisations()
    assert receipt.traces == ()
    assert {case.right for case in desk.requests.anonymous()} == set(RIGHTS)
    assert desk.requests.all() == ()
    assert desk.requests.is_suppressed("quirine@zeldzaam.example")
