from __future__ import annotations

from privdesk.core.words import Words
from privdesk.reminders.model import HouseKind
from privdesk.reminders.rules.moving import MOST, moved, say_moved
from privdesk.requests.rules.planning import PlannedKind
from tests.reminders.dates import a_note


def test_a_date_of_a_request_that_is_another_day_has_moved() -> None:
    before = [a_note(PlannedKind.ANSWER, 3, case_no="AAA-AAAA"), a_note(PlannedKind.EXTENSION, 1, case_no="AAA-AAAA")]
    after = [a_note(PlannedKind.ANSWER, 5, case_no="AAA-AAAA"), a_note(PlannedKind.EXTENSION, 1, case_no="AAA-AAAA")]
    [found] = moved(before, after)
    assert (found.note, found.was) == (after[0], before[0].on)


def test_what_came_went_came_back_or_cannot_be_told_apart_has_not_moved() -> None:
    before = [
        a_note(PlannedKind.ACKNOWLEDGE, 1, case_no="AAA-AAAA"),
        a_note(PlannedKind.NOTICE, 1, case_no="BBB-BBBB"),
        a_note(PlannedKind.NOTICE, 2, case_no="BBB-BBBB"),
        a_note(PlannedKind.DISPUTE_REVIEW, 1, case_no="CCC-CCCC"),
        a_note(HouseKind.DRILL, 1, case_no=""),
    ]
    after = [
        a_note(PlannedKind.ANSWER, 9, case_no="AAA-AAAA"),
        a_note(PlannedKind.NOTICE, 4, case_no="BBB-BBBB"),
        a_note(PlannedKind.DISPUTE_REVIEW, 31, case_no="CCC-CCCC"),
        a_note(HouseKind.DRILL, 9, case_no=""),
    ]
    assert moved(before, after) == ()


def test_it_is_said_with_both_days_and_not_without_end() -> None:
    cases = [f"AAA-AAA{number}" for number in range(MOST + 2)]
    every = moved([a_note(on=1, case_no=case) for case in cases], [a_note(on=3, case_no=case) for case in cases])
    lines = say_moved(every, Words("en")).splitlines()
    assert lines[0] == "The calendar or the rules of the house have changed. 7 dates moved along:"
    assert len(lines) == MOST + 2
    assert "AAA-AAA0" in lines[1]
    assert lines[-1] == "And 2 more"
    assert say_moved((), Words("nl")) == ""
