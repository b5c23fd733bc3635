from __future__ import annotations

import datetime as dt
from pathlib import Path
from uuid import UUID

import pytest

from privdesk.core.clock import FixedClock
from privdesk.vault.manifest import Backup, BackupKind, Manifest, Member
from privdesk.vault.rotation import kept, until

TODAY = dt.date(2026, 11, 22)


def a_backup(day, kind=BackupKind.DAILY, hour=18):
    moment = FixedClock.on(day, hour).now()
    empty = Member(size=0, sha256="0" * 64)
    manifest = Manifest(
        vault_id=UUID(int=1), generation=1, kind=kind, made=moment, schema="0001", audit_seq=1, audit_hash=bytes(32),
        counts=(), header=empty, database=empty,
    )  # fmt: skip
    return Backup(path=Path(f"{moment:%Y%m%dT%H}-{kind}.pdvault"), size=1, manifest=manifest)


def daily(days):
    return [a_backup(TODAY - dt.timedelta(days=each)) for each in range(days)]


def ages(backups):
    return sorted((TODAY - each.made.date()).days for each in backups)


def test_of_a_year_of_days_stay_seven_days_five_weeks_and_twelve_months():
    stay = kept(daily(400), today=TODAY, horizon=1000)
    # Sunday 22 November: Sundays close the weeks; the last days close the months
    weeks = [0, 7, 14, 21, 28]
    months = [0, 22, 53, 83, 114, 145, 175, 206, 236, 267, 295, 326]
    assert ages(stay) == sorted({*range(7), *weeks, *months})


def test_nothing_outlives_the_term_that_letters_promise():
    stay = kept([*daily(400), *(a_backup(day, kind) for day, kind in other_kinds(400))], today=TODAY, horizon=90)
    assert max(ages(stay)) == 83
    assert all(until(each.made, 90) > TODAY for each in stay)


def other_kinds(days):
    for age in range(0, days, 10):
        for kind in (BackupKind.MANUAL, BackupKind.MIGRATION):
            yield TODAY - dt.timedelta(days=age), kind


def test_what_was_made_by_hand_stays_for_the_whole_term_and_five_from_before_migrations_do():
    stay = kept([a_backup(day, kind) for day, kind in other_kinds(400)], today=TODAY, horizon=90)
    assert ages(each for each in stay if each.kind is BackupKind.MANUAL) == list(range(0, 90, 10))
    assert ages(each for each in stay if each.kind is BackupKind.MIGRATION) == [0, 10, 20, 30, 40]


def test_of_two_on_one_day_the_later_stays():
    early, late = a_backup(TODAY, hour=9), a_backup(TODAY, hour=17)
    assert kept([late, early], today=TODAY, horizon=90) == {late}


@pytest.mark.parametrize(
    "horizon, gone", [(90, dt.date(2027, 2, 20)), (1, dt.date(2026, 11, 23)), (0, dt.date(2026, 11, 23))]
)
def test_a_backup_is_gone_on_the_last_day_of_the_term_and_without_backups_on_the_next(horizon, gone):
    backup = a_backup(TODAY)
    assert until(backup.made, horizon) == gone
    assert kept([backup], today=gone - dt.timedelta(days=1), horizon=horizon) == {backup}
    assert kept([backup], today=gone, horizon=horizon) == frozenset()


def test_the_day_is_that_of_the_netherlands():
    late = dt.datetime(2026, 11, 22, 23, 30, tzinfo=dt.UTC)
    assert until(late, 1) == dt.date(2026, 11, 24)
