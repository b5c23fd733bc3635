"""A word that stands nowhere else in every text that a person can type; then every place is looked through where no
such word may ever be: the audit trail, the log, the header, the lock, every file as it lies on the disk.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import itertools
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from privdesk.core.fields import Choice, specs
from privdesk.requests.model import Channel, IdentityMethod, Outcome, SearchResult, SubjectRequest
from privdesk.requests.service import IncomingFile
from tests.journeys.desk import Desk, customers, open_desk
from tests.make import (
    a_category,
    a_processor,
    a_purpose,
    a_recipient,
    a_retention,
    a_system,
    an_activity,
    an_agreement,
    an_organisation,
)

BIRD = "Kwikstaart"
"""In no text of the program."""
_NO_TEXT = {"case_no", "received_time", "hold_reason"}
"""Given by the program, a time of day, and what is typed later."""


class Birds:
    """Each text gets its own, so that it is known which was found."""

    def __init__(self) -> None:
        self._numbers = itertools.count(1)
        self.all: list[str] = []

    def next(self, field: str = "") -> str:
        bird = f"{BIRD}{next(self._numbers):03}"
        self.all.append(bird)
        return f"{bird}@proef.example" if "email" in field else bird

    def into(self, value: Any) -> Any:
        """In every text of the value and of the values below it."""
        changed: dict[str, Any] = {}
        for field in dataclasses.fields(value):
            held = getattr(value, field.name)
            if isinstance(held, str) and not isinstance(held, Choice):
                changed[field.name] = self.next(field.name)
            elif dataclasses.is_dataclass(held):
                changed[field.name] = self.into(held)
            elif isinstance(held, tuple):
                changed[field.name] = tuple(self._in_part(part) for part in held)
        return dataclasses.replace(value, **changed)

    def _in_part(self, part: Any) -> Any:
        if dataclasses.is_dataclass(part):
            return self.into(part)
        return self.next() if isinstance(part, str) and not isinstance(part, Choice) else part


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path / "proef.privdesk", dt.date(2026, 3, 5))
    yield desk
    desk.vault.lock()


def fill(desk: Desk, birds: Birds) -> None:
    """Everything that is typed between the receipt of a request and its decision."""
    ours = desk.organisation.get()
    assert ours is not None
    desk.organisation.save(birds.into(an_organisation(id=ours.id)))
    desk.processors.save(birds.into(a_processor(agreement=an_agreement(agreed_on=dt.date(2025, 1, 15)))))
    activity = an_activity(
        reference="",
        subjects=("klanten",),
        purposes=(a_purpose(),),
        data_categories=(a_category(retention=a_retention()),),
        no_recipients=False,
        recipients=(a_recipient(),),
        systems=(a_system(),),
    )
    desk.activities.save(birds.into(activity))
    customers(desk)
    person = ("name", "salutation", "email", "phone", "organisation", "street", "postcode", "town", "represented")
    texts = [each.name for each in specs(SubjectRequest) if each.type is str and each.name not in _NO_TEXT]
    request = desk.requests.register(
        rights=["access"],
        person={field: birds.next(field) for field in person},
        details={
            "received": dt.date(2026, 3, 5),
            "channel": Channel.EMAIL,
            "address_known": False,
            "subjects": ("klanten",),
            **{field: birds.next() for field in texts},
        },
        files=[IncomingFile(name=f"{birds.next()}.txt", data=birds.next().encode())],
    )
    desk.requests.ask_identity(request.id, doubt_reason=birds.next())
    desk.send(request.id, "L02")
    desk.requests.confirm_identity(request.id, method=IdentityMethod.CONTROL_QUESTION)
    request = desk.requests.start_search(request.id)
    request = desk.requests.add_place(request.id, place=birds.next(), hint=birds.next())
    for place in request.searches:
        request = desk.requests.record_search(
            request.id,
            place.id,
            result=SearchResult.FOUND,
            data=[(birds.next(), birds.next())],
            remark=birds.next(),
        )
    desk.requests.extend(request.id, months=1, reason=birds.next())
    [claim] = request.claims
    desk.requests.decide(request.id, claim.id, outcome=Outcome.GRANTED)
    desk.requests.add_notice(request.id, recipient=birds.next())
    desk.requests.dispute(request.id, reason=birds.next())


def everything_but_the_trail(desk: Desk) -> bytes:
    """All cells of all tables."""
    found: list[bytes] = []
    with desk.vault.read() as work:
        tables = work.session.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).scalars().all()
        for table in set(tables) - {"audit"}:
            for row in work.session.execute(text(f'SELECT * FROM "{table}"')):
                found += [cell if isinstance(cell, bytes) else str(cell).encode() for cell in row]
    return b"\n".join(found)


def test_no_word_of_any_field_comes_into_the_trail_the_log_the_header_or_readable_on_the_disk(
    desk: Desk, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    caplog.set_level(logging.DEBUG)
    birds = Birds()
    fill(desk, birds)
    held = everything_but_the_trail(desk)
    assert len(birds.all) > 90
    # it is really there: else nothing would be proven
    lost = [bird for bird in birds.all if bird.encode() not in held]
    assert lost == []
    with desk.vault.read() as work:
        trail = work.session.execute(text("SELECT * FROM audit")).all()
    assert len(trail) > 15
    assert BIRD.lower() not in repr(trail).lower()
    assert BIRD not in caplog.text
    desk.vault.lock()
    assert {"vault.json", "vault.json.bak", "vault.lock"} <= {path.name for path in desk.vault.root.iterdir()}
    spelled = [BIRD.encode(), BIRD.encode("utf-16-le"), BIRD.lower().encode()]
    for path in tmp_path.rglob("*"):
        assert BIRD.lower() not in path.name.lower()
        if path.is_file():
            data = path.read_bytes()
            assert not [each for each in spelled if each in data], path.name
