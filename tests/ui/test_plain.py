from __future__ import annotations

import datetime as dt
import json

import pytest

from privdesk.activities.model import Activity
from privdesk.processors.model import Processor
from privdesk.requests.model import SubjectRequest
from privdesk.ui.editors.plain import blank, plain, valued, without_none
from tests.ui.test_form import FULL, TODAY, Bicycle


def test_a_value_becomes_json_and_comes_back() -> None:
    assert valued(Bicycle, json.loads(json.dumps(plain(FULL)))) == FULL


@pytest.mark.parametrize("kind", [Activity, Processor], ids=lambda kind: kind.__name__)
def test_the_registers_own_values_can_be_drafts(kind: type) -> None:
    value = blank(kind, TODAY)
    assert valued(kind, json.loads(json.dumps(plain(value)))) == value


def test_a_draft_of_an_older_version_with_fields_that_are_gone_is_read() -> None:
    assert valued(Bicycle, {**plain(FULL), "bell": True}) == FULL


@pytest.mark.parametrize(
    "kind, wrong", [(int, None), (Bicycle, {**plain(FULL), "colour": "plaid"}), (dt.date, "30-30-30")]
)
def test_a_draft_that_does_not_fit_is_refused(kind: type, wrong: object) -> None:
    with pytest.raises(ValueError, match=r".*"):
        valued(kind, wrong)


def test_nothing_filled_in_is_a_value_too() -> None:
    made = blank(Bicycle, TODAY)
    assert (made.name, made.wheels, made.lock, made.gears) == ("", (), None, 1)
    assert made.id != blank(Bicycle, TODAY).id


@pytest.mark.parametrize(
    "kind, known", [(int | None, (int, True)), (int, (int, False)), (int | str, (int | str, False))]
)
def test_whether_none_is_allowed_stands_in_the_type(kind: object, known: tuple[object, bool]) -> None:
    assert without_none(kind) == known


def test_a_date_that_there_must_be_begins_as_today() -> None:
    assert blank(SubjectRequest, TODAY).received == TODAY
