"""A clock that was put forward makes every backup look too old. Only what agrees with it later, or a person, helps."""

from __future__ import annotations

import datetime as dt

import pytest

from privdesk.core.errors import BackupsLeft, ClockDoubted
from privdesk.db import audit
from privdesk.db.actions import Action
from privdesk.vault.backups import backups_in
from privdesk.vault.packing import FOLDER
from privdesk.vault.rotation import Done, leap
from tests.vault.backups import backups, opened_on, save
from tests.vault.vaults import copied

DAY = dt.date(2026, 4, 7)
NOW = dt.datetime(2027, 4, 7, 12, tzinfo=dt.UTC)


def visited(root, day, *, changes=True):
    """What was told when the register was locked, and how many backups there are."""
    register = opened_on(root, day)
    register.before_lock.append(backups(register).at_lock)
    if changes:
        save(register)
    told = register.lock()
    return [type(each) for each in told], len(backups_in(root / FOLDER))


def days(number):
    return DAY + dt.timedelta(days=number)


@pytest.fixture
def root(tmp_path):
    copied(tmp_path / "a")
    for number in range(3):
        assert visited(tmp_path / "a", days(number)) == ([], number + 1)
    return tmp_path / "a"


def ago(*hours):
    return [Done(NOW - dt.timedelta(hours=each)) for each in hours]


@pytest.mark.parametrize(
    "lines, doubts",
    [
        ([], False),
        (ago(1), False),
        (ago(24 * 31), False),
        (ago(24 * 32), True),
        (ago(0, 1, 24 * 32), True),
        (ago(0, 13, 24 * 32), False),
        (ago(1, -24 * 400, 24 * 32), True),
        ([*ago(1), Done(NOW - dt.timedelta(hours=2), believes=True), *ago(24 * 32)], False),
        ([*ago(1, 24 * 32), Done(NOW - dt.timedelta(days=33), believes=True)], True),
    ],
)
def test_a_leap_is_doubted_until_something_was_done_half_a_day_after_it(lines, doubts):
    assert bool(leap(lines, NOW)) is doubts


def test_a_clock_put_forward_for_a_day_costs_no_backup(root):
    assert visited(root, days(400)) == ([ClockDoubted], 4)
    assert visited(root, days(3)) == ([], 5)
    assert visited(root, days(401)) == ([ClockDoubted], 6)


def test_when_the_next_day_agrees_what_is_too_old_goes_also_when_nothing_was_changed(root):
    assert visited(root, days(40), changes=False) == ([], 3)
    assert visited(root, days(120), changes=False) == ([ClockDoubted], 4)
    assert visited(root, days(121), changes=False) == ([], 1)


def test_a_person_can_say_that_the_clock_is_right(root):
    register = opened_on(root, days(120))
    own = backups(register)
    assert own.doubted() == (118, 3)
    with pytest.raises(ClockDoubted):
        own.prune()
    with pytest.raises(ClockDoubted):
        own.prune()
    with register.read() as work:
        doubts = list(audit.lines(work.session, actions=[Action.CLOCK_DOUBTED]))
    assert [line.detail for line in doubts] == [{"days": 118}]
    assert own.believe_clock() == 3
    assert own.doubted() == (0, 0)
    assert own.doubt_clock() == 0
    register.lock()
    assert visited(root, days(240)) == ([ClockDoubted], 2)


def test_the_second_place_is_left_alone_too(root, tmp_path):
    (tmp_path / "usb").mkdir()
    register = opened_on(root, days(2))
    backups(register).copy_to(tmp_path / "usb")
    register.lock()
    register = opened_on(root, days(400))
    assert backups(register).copy_to(tmp_path / "usb").removed == 0
    register.lock()


def test_a_backup_of_which_the_disk_does_not_let_go_is_told(root, monkeypatch):
    register = opened_on(root, days(120))
    with monkeypatch.context() as patched:
        patched.setattr("privdesk.vault.backups._removed", lambda _path: False)
        with pytest.raises(BackupsLeft) as left:
            backups(register).believe_clock()
    assert left.value.facts == {"count": 3}
    register.lock()
