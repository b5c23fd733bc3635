"""``privdesk deadline``: for people and for scripts, without a register."""

import io
import json

import pytest

from privdesk.cli.deadline import read_date, run
from privdesk.core.errors import DateOutOfRange, UnreadableDate
from privdesk.core.words import Words


def _out(*dates: str, stdin: str = "", as_json: bool = False, language="en") -> list[str]:
    stdout = io.StringIO()
    assert run(list(dates), json=as_json, stdin=io.StringIO(stdin), stdout=stdout, words=Words(language)) == 0
    return stdout.getvalue().splitlines()


def test_dates_from_standard_input_give_one_json_object_a_line():
    found = [json.loads(line) for line in _out("-", stdin="2026-03-05\n2026-01-31\n", as_json=True)]
    assert [each["due"] for each in found] == ["2026-04-07", "2026-03-02"]


def test_a_json_line_has_every_date_and_the_reasons():
    (line,) = _out("2026-03-05", as_json=True)
    assert json.loads(line) == {
        "received": "2026-03-05",
        "nominal": "2026-04-05",
        "due": "2026-04-07",
        "safe": "2026-04-02",
        "extended_nominal": "2026-06-05",
        "extended": "2026-06-05",
        "safe_extended": "2026-06-05",
        "reasons": [
            (
                "Sunday 5 April is Easter Sunday; Monday 6 April is Easter Monday; "
                "therefore the term moves to Tuesday 7 April 2026"
            ),
            "last working day before it: Thursday 2 April, because Friday 3 April is Good Friday",
        ],
    }


def test_a_line_for_people_starts_with_the_dates_and_then_says_why():
    assert _out("2026-03-27") == [
        (
            "Received Friday 27 March 2026: answer by Tuesday 28 April 2026, plan on Friday 24 April 2026, "
            "with an extension Monday 29 June 2026. "
            "Monday 27 April is King's Day; therefore the term moves to Tuesday 28 April 2026. "
            "Last working day before it: Friday 24 April, because Saturday 25 and Sunday 26 April fall in the weekend. "
            "Saturday 27 and Sunday 28 June fall in the weekend; therefore the extended term moves to "
            "Monday 29 June 2026. "
            "Last working day before the end of the extended term: Friday 26 June."
        )
    ]


def test_a_dash_may_stand_among_dates_and_empty_lines_are_passed_over():
    found = _out("2026-11-02", "-", "2026-11-03", stdin="\ufeff\n2026-11-04\r\n\n", as_json=True)
    assert [json.loads(line)["received"] for line in found] == ["2026-11-02", "2026-11-04", "2026-11-03"]


@pytest.mark.parametrize("text", ["2026-03-05", "05-03-2026", "5-3-2026", "05/03/2026", "5.3.2026", " 2026-3-5 "])
def test_a_date_is_read_the_iso_and_the_dutch_way(text):
    assert read_date(text).isoformat() == "2026-03-05"


@pytest.mark.parametrize(
    "text",
    ["", "2026-02-30", "30-02-2026", "2026-13-01", "vandaag", "20260305", "05-03-26", "٢٠٢٦-٠٣-٠٥", "0000-01-01"],
)
def test_what_is_no_date_is_refused(text):
    with pytest.raises(UnreadableDate):
        read_date(text)


@pytest.mark.parametrize("text", ["2017-12-31", "2100-01-01"])
def test_a_date_outside_the_time_of_the_law_is_refused(text):
    with pytest.raises(DateOutOfRange) as refused:
        read_date(text)
    assert str(refused.value.facts["date"]) == text


def test_a_date_still_to_come_is_fine():
    assert read_date("2099-12-31").isoformat() == "2099-12-31"


def test_nothing_is_written_when_one_date_cannot_be_read():
    stdout = io.StringIO()
    with pytest.raises(UnreadableDate):
        run(["2026-03-05", "31-02-2026"], json=True, stdin=io.StringIO(), stdout=stdout, words=Words("en"))
    assert stdout.getvalue() == ""


def test_input_that_is_no_text_is_an_unreadable_date():
    stdin = io.TextIOWrapper(io.BytesIO(b"\xff\xfe\x00"), encoding="utf-8")
    with pytest.raises(UnreadableDate):
        run(["-"], json=True, stdin=stdin, stdout=io.StringIO(), words=Words("en"))
