"""Each right is brought to its end in the window: the button of the next step, and what it asks, is enough."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from privdesk.requests.model import (
    DataFormat,
    EndCondition,
    Outcome,
    Reason,
    RestrictionGround,
    SubjectRequest,
)
from privdesk.requests.rules.rights import RIGHTS
from privdesk.requests.view import RequestsView
from privdesk.ui.room import Room
from tests.requests.clerk import WORDS, Clerk
from tests.requests.office import Office
from tests.requests.page import searched

WALKS: Mapping[str, tuple[Mapping[str, Mapping[str, Any]], list[str], list[str]]] = {
    "access": (
        {
            "decide": {
                "outcome": Outcome.GRANTED_PARTLY,
                "reason": Reason.OTHERS,
                "withheld": WORDS,
                "reason_text": WORDS,
            }
        },
        ["decide", "answer", "close"],
        ["L07"],
    ),
    "rectification": (
        {
            "decide": {
                "outcome": Outcome.STATEMENT_ADDED,
                "requested_change": WORDS,
                "statement": WORDS,
                "reason_text": WORDS,
            }
        },
        ["decide", "execute", "tell_recipient", "answer", "close"],
        ["L26", "L09"],
    ),
    "erasure": ({}, ["decide", "execute", "tell_recipient", "answer", "close"], ["L26", "L10"]),
    "restriction": (
        {"decide": {"ground": RestrictionGround.DISPUTED, "scope": "uw adres", "end_condition": EndCondition.ACCURACY}},
        ["decide", "execute", "tell_recipient", "answer", "close"],
        ["L26", "L13"],
    ),
    "portability": (
        {
            "decide": {
                "outcome": Outcome.PARTIAL,
                "reason": Reason.OTHER_BASIS,
                "reason_text": WORDS,
                "data_format": DataFormat.JSON_CSV,
                "excluded": "uw facturen",
            }
        },
        ["decide", "make_files", "answer", "close"],
        ["L16"],
    ),
    "objection": (
        {
            "stop": {"purpose": "reclame"},
            "decide": {
                "outcome": Outcome.REJECTED,
                "reason": Reason.COMPELLING,
                "compelling_grounds": WORDS,
                "balancing": WORDS,
            },
        },
        ["stop", "decide", "answer", "lift", "close"],
        ["L20"],
    ),
    "marketing": ({}, ["stop", "confirm_no_recipients", "answer", "close"], ["L21"]),
    "withdrawal": (
        {"stop": {"purpose": "de nieuwsbrief"}},
        ["stop", "confirm_no_recipients", "answer", "close"],
        ["L22"],
    ),
    "automated": (
        {
            "decide": {
                "outcome": Outcome.REVIEWED_UNCHANGED,
                "subject": "uw aanvraag",
                "reviewer": "de teamleider",
                "conclusion": WORDS,
                "reason_text": WORDS,
            }
        },
        ["decide", "answer", "close"],
        ["L23"],
    ),
    "complaint": (
        {"decide": {"outcome": Outcome.WELL_FOUNDED, "subject": "een foto", "reason_text": WORDS, "regret": True}},
        ["decide", "answer", "close"],
        ["L28"],
    ),
}
"""By right: what is answered, the steps that follow, and the letters that go out."""


def begun(office: Office, right: str) -> SubjectRequest:
    """Acknowledged, and searched where this right searches; that much is the same for all."""
    request = office.registered(right, subjects=("customers",))
    if not RIGHTS[right].absolute:
        request = office.requests.acknowledge(request.id)
    return searched(office, request, "profiles") if RIGHTS[right].searches else request


def test_every_right_is_brought_to_its_end(empty: RequestsView, room: Room, office: Office) -> None:
    assert set(WALKS) == set(RIGHTS)
    for right, (answers, steps, letters) in WALKS.items():
        clerk = Clerk(empty, office, room, answers=answers)
        done = clerk.bring_to_its_end(begun(office, right))
        assert (clerk.taken, clerk.letters, clerk.typed) == (steps, letters, []), right
        assert done.closed_on
