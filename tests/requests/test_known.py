"""All requests are read once; what changed is read again."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import event

from privdesk.requests.store import RequestStore
from tests.requests.office import MONDAY, Office, an_office_with_register


@pytest.fixture
def office() -> Office:
    return an_office_with_register()


def read_anew(office: Office) -> tuple[object, ...]:
    with office.transactions.read() as work:
        return RequestStore(work.session).all()


def test_what_every_intention_changes_is_seen_at_once(office: Office) -> None:
    assert office.requests.all() == ()
    first = office.registered("access")
    second = office.registered("erasure", received=MONDAY - dt.timedelta(days=3))
    assert [each.id for each in office.requests.all()] == [first.id, second.id]
    office.requests.save_details(second.id, received=MONDAY, wish="anders")
    office.requests.acknowledge(first.id)
    assert office.requests.all() == read_anew(office)
    office.requests.withdraw(first.id)
    office.requests.close(first.id)
    office.on(MONDAY.replace(year=MONDAY.year + 10))
    office.requests.run_due_anonymisations()
    assert [each.id for each in office.requests.all()] == [second.id]


def test_only_the_request_that_changed_is_read_again(office: Office) -> None:
    untouched, changed = office.registered("access"), office.registered("erasure")
    before = {each.id: each for each in office.requests.all()}
    office.requests.acknowledge(changed.id)
    after = {each.id: each for each in office.requests.all()}
    assert after[untouched.id] is before[untouched.id]
    assert after[changed.id] != before[changed.id]
    statements: list[str] = []
    event.listen(office.transactions._engine, "before_cursor_execute", lambda *asked: statements.append(asked[2]))
    office.requests.all()
    assert statements == []


def test_what_could_not_be_read_is_read_the_next_time(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    request = office.registered("access")
    office.requests.all()
    office.requests.acknowledge(request.id)
    with monkeypatch.context() as broken:
        broken.setattr(RequestStore, "find", lambda *_asked: 1 // 0)
        with pytest.raises(ZeroDivisionError):
            office.requests.all()
    assert office.requests.all() == read_anew(office)
