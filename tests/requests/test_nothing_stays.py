"""After a file is made anonymous no word of it stands anywhere: every text of every right, letters and files (7.2)."""

from __future__ import annotations

import dataclasses
import datetime as dt
import itertools
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

from sqlalchemy import text

from privdesk.core.drafts import Draft
from privdesk.core.fields import Choice
from privdesk.db import drafts
from privdesk.requests.model import (
    Attachment,
    EventKind,
    Execution,
    FoundData,
    Identity,
    Notice,
    Restriction,
    SearchPlace,
    SearchResult,
    SubjectRequest,
)
from privdesk.requests.rules.rights import RIGHTS
from privdesk.requests.store import RequestStore
from tests.make import a_claim, a_request
from tests.requests.cases import a_letter, an_event
from tests.requests.office import MONDAY, Office, an_office

BIRD = "Kwikstaart"
CODES = {"case_no", "right", "kind"}
"""Given by the program; a letter's kind decides what else goes."""


def filled(value: Any, numbers: Iterator[int]) -> Any:
    """A word of its own in every text of the value and of those inside it."""
    changed: dict[str, Any] = {}
    for each in dataclasses.fields(value):
        held = getattr(value, each.name)
        if isinstance(held, str) and not isinstance(held, Choice) and each.name not in CODES:
            changed[each.name] = f"{BIRD}{next(numbers):03}"
        elif dataclasses.is_dataclass(held):
            changed[each.name] = filled(held, numbers)
        elif isinstance(held, tuple):
            changed[each.name] = tuple(
                filled(part, numbers) if dataclasses.is_dataclass(part) else part for part in held
            )
    return dataclasses.replace(value, **changed)


def a_full_file(numbers: Iterator[int]) -> SubjectRequest:
    found = (FoundData(id=uuid4(), category="x", content="x"),)
    kept = {"result": SearchResult.FOUND, "execution": Execution.KEPT, "executed_on": MONDAY}
    request = a_request(
        received=MONDAY,
        claims=tuple(
            a_claim(right, received=MONDAY, outcome=each.outcomes[0], restriction=Restriction(id=uuid4()))
            for right, each in RIGHTS.items()
        ),
        events=tuple(an_event(kind, MONDAY) for kind in EventKind if kind is not EventKind.DISPUTE),
        identity=Identity(id=uuid4()),
        searches=(SearchPlace(id=uuid4(), place="x", found=found, **kept),),
        notices=(Notice(id=uuid4(), recipient="x", notified_on=MONDAY),),
        letters=tuple(a_letter(kind, MONDAY) for kind in ("L01", "L10", "L16", "L31")),
        attachments=(Attachment(id=uuid4(), name="x"),),
        subjects=(BIRD,),
        closed_on=MONDAY,
        hold_until=MONDAY,
    )
    return filled(request, numbers)  # type: ignore[no-any-return]


def everything(office: Office) -> dict[str, bytes]:
    """The cells of each table."""
    with office.transactions.read() as work:
        tables = work.session.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).scalars().all()
        rows = {name: work.session.execute(text(f'SELECT * FROM "{name}"')).all() for name in tables}
    return {
        name: b"\n".join(cell if isinstance(cell, bytes) else str(cell).encode() for row in held for cell in row)
        for name, held in rows.items()
    }


def test_no_word_of_any_right_stays_when_a_file_is_made_anonymous() -> None:
    office = an_office()
    office.requests._erasers = (lambda work, request: drafts.erase(work.session, request.id),)
    numbers = itertools.count(1)
    request = a_full_file(numbers)
    word = BIRD.encode()
    with office.transactions.write() as work:
        store = RequestStore(work.session)
        store.put(request)
        for letter in request.letters:
            store.put_pdf(letter.id, b"%PDF " + word)
        for attachment in request.attachments:
            store.put_data(attachment.id, word)
        draft = Draft(place="requests.letter", ref=request.id, content={"reason_text": BIRD})
        drafts.keep(work.session, [draft], office.clock.now())
    written = b"".join(everything(office).values())
    assert [number for number in range(1, next(numbers)) if f"{BIRD}{number:03}".encode() not in written] == []
    office.on(MONDAY + dt.timedelta(days=1))
    [receipt] = office.requests.run_due_anonymisations()
    left = [name for name, held in everything(office).items() if word in held]
    assert (left, receipt.traces) == ([], ())
    cases = office.requests.anonymous()
    assert {case.right for case in cases} == set(RIGHTS)
    assert BIRD not in repr(cases)
