"""The whole sample in a real vault, made once for all tests here."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest

from privdesk.core.clock import FixedClock
from privdesk.core.errors import FolderNotEmpty
from privdesk.core.passphrases import is_strong_enough
from privdesk.core.words import LANGUAGES
from privdesk.db import audit
from privdesk.requests.model import EventKind, Outcome
from privdesk.requests.rules.progress import CaseState
from privdesk.sample.build import build, passphrase
from privdesk.sample.requests import stories
from privdesk.vault import Argon2, Passphrase, Vault
from privdesk.wiring import build as services_of

FAST = Argon2(memory_kib=64, passes=1, lanes=1)
NOW = dt.datetime(2026, 11, 22, 7, 30, tzinfo=dt.UTC)


def make(root, language="nl", step=lambda done, total: None):
    return build(root, language, FixedClock(NOW), step, cost=FAST, floor=FAST)


@pytest.fixture(scope="module")
def steps():
    return []


@pytest.fixture(scope="module")
def vault(tmp_path_factory, steps):
    root = tmp_path_factory.mktemp("sample") / "Voorbeeld.privdesk"
    secret = make(root, step=lambda done, total: steps.append((done, total)))
    opened = Vault(root, clock=FixedClock(NOW), floor=FAST).unlock(Passphrase(secret))
    yield opened
    opened.lock()


@pytest.fixture(scope="module")
def services(vault):
    return services_of(vault)


def named(services, name):
    return next(each for each in services.requests.all() if each.person.name.startswith(name))


def test_every_state_that_an_officer_meets_is_there(services):
    states = [case.state for case in services.requests.cases()]
    assert set(states) == {
        CaseState.ACKNOWLEDGEMENT,
        CaseState.WAITING,
        CaseState.SEARCH,
        CaseState.EXECUTION,
        CaseState.RECIPIENTS,
        CaseState.ANSWER,
        CaseState.DISPUTED,
        CaseState.CLOSED,
    }
    assert len(states) + len(services.requests.anonymous()) == len(stories())


def test_access_went_to_the_end_with_its_letters(services):
    request = named(services, "Lotte")
    assert [letter.kind for letter in request.letters] == ["L01", "L05"]
    assert request.claims[0].outcome is Outcome.GRANTED
    assert request.closed_on == request.letters[-1].sent_on
    assert services.requests.letter_pdf(request.letters[-1].id).startswith(b"%PDF")


def test_erasure_went_to_the_end_and_the_invoice_is_kept(services):
    request = named(services, "Bram")
    assert [letter.kind for letter in request.letters] == ["L01", "L26", "L11"]
    assert request.claims[0].kept_rule == "fiscal7"
    assert [notice.confirmed_on is not None for notice in request.notices] == [True]
    assert request.hold_until > NOW.date()
    assert all(found.content == "" for place in request.searches for found in place.found)


def test_who_was_forgotten_is_nowhere(vault, services):
    assert len(services.requests.anonymous()) == 2
    with vault.read() as work:
        connection = work.session.connection()
        tables = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        for table in tables:
            rows = str(connection.exec_driver_sql(f'SELECT * FROM "{table}"').all())
            assert "Fantasie" not in rows, table
            assert "Luchtkasteel" not in rows, table


def test_one_term_has_passed_and_one_was_extended(services):
    done = {CaseState.CLOSED, CaseState.DISPUTED}
    running = [case for case in services.requests.cases() if case.state not in done]
    late = {case.request.person.name for case in running if case.deadline.current.due < NOW.date()}
    assert late == {"Sofie Spookbeeld"}
    assert [event.months for event in named(services, "Daan").events if event.kind is EventKind.EXTENDED] == [2]


def test_the_audit_trail_only_goes_forward_and_ends_now(vault):
    with vault.read() as work:
        lines = list(audit.lines(work.session))
        assert audit.verify(work.session.connection()).broken_at is None
    assert all(earlier.at <= later.at for earlier, later in pairwise(lines))
    assert lines[-1].at <= NOW
    assert lines[0].at.date() == NOW.date() - dt.timedelta(days=200)


def test_progress_is_told_from_the_first_day_to_the_last(steps):
    done = [each for each, _ in steps]
    assert done == sorted(done)
    assert steps[-1][0] == steps[-1][1] > 0


def test_a_sample_that_was_stopped_leaves_nothing(tmp_path):
    class Stopped(Exception):
        pass

    def stop(done, total):
        raise Stopped

    root = tmp_path / "Voorbeeld.privdesk"
    with pytest.raises(Stopped):
        make(root, step=stop)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_something_in_it_is_left_alone(tmp_path):
    (tmp_path / "letter.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(FolderNotEmpty):
        make(tmp_path)
    assert [each.name for each in tmp_path.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_passphrase_is_accepted(language):
    assert is_strong_enough(passphrase(language))
