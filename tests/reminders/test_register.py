"""The dates of agreements, reviews, activities and backups."""

from __future__ import annotations

import datetime as dt

import pytest

from privdesk.activities.model import ActivityStatus
from privdesk.processors.model import ProcessorStatus, Role
from privdesk.reminders.model import HouseKind
from privdesk.reminders.rules.register import (
    BackupDates,
    dates_of_activity,
    dates_of_backups,
    dates_of_processor,
)
from tests.make import a_processor, an_activity, an_agreement
from tests.reminders.dates import TODAY, day

ENDS = an_agreement(ends_on=day(70))


@pytest.mark.parametrize(
    "but, expected",
    [
        ({"agreement": ENDS, "review_on": None}, [HouseKind.AGREEMENT]),
        ({"agreement": ENDS, "review_on": day(3)}, [HouseKind.AGREEMENT, HouseKind.PROCESSOR_REVIEW]),
        ({"agreement": ENDS, "review_on": day(3), "status": ProcessorStatus.ENDED}, []),
        ({"agreement": ENDS, "review_on": None, "role": Role.OWN_CONTROLLER}, []),
        ({"agreement": an_agreement(ends_on=None), "review_on": None}, []),
        ({"agreement": None, "review_on": None}, []),
    ],
)
def test_a_processor_has_the_end_of_its_agreement_and_a_review(
    but: dict[str, object], expected: list[HouseKind]
) -> None:
    found = tuple(dates_of_processor(a_processor(**but)))
    assert [each.note.kind for each in found] == expected
    assert {each.page for each in found} <= {"processors"}


def test_an_agreement_is_told_two_months_and_two_weeks_before() -> None:
    (ends, *_rest) = dates_of_processor(a_processor(agreement=ENDS))
    assert ends.note.tell == (day(10), day(56), day(70))
    assert ends.note.case_no == ""


@pytest.mark.parametrize(
    "status, review, number",
    [
        (ActivityStatus.ACTIVE, TODAY, 1),
        (ActivityStatus.ENDED, TODAY, 0),
        (ActivityStatus.ACTIVE, None, 0),
    ],
)
def test_an_activity_has_its_review(status: ActivityStatus, review: dt.date | None, number: int) -> None:
    found = list(dates_of_activity(an_activity(status=status, review_on=review)))
    assert len(found) == number


def test_backups_have_a_second_place_and_a_drill() -> None:
    assert list(dates_of_backups(BackupDates())) == []
    found = list(dates_of_backups(BackupDates(second_copy=day(1), drill=day(-2))))
    assert [(each.note.kind, each.note.on) for each in found] == [
        (HouseKind.SECOND_COPY, day(1)),
        (HouseKind.DRILL, day(-2)),
    ]
