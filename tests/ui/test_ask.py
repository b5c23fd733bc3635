"""A question: only what the answer needs, the rules' verdict beside the field, and a way on with a reason."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from privdesk.core.errors import DiskFull, Refused
from privdesk.core.fields import field
from privdesk.core.problems import Problem
from privdesk.core.words import mark
from privdesk.ui.ask import AskDialog, Question
from tests.ui.rooms import a_room

TODAY = dt.date(2026, 11, 23)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    place: str = field(mark("Answer", "Place"), required=True, default="")
    kept: bool = field(mark("Answer", "Kept"), default=False)
    on: dt.date | None = field(mark("Answer", "Until"), default=None)


@pytest.fixture
def parent(qapp: QApplication) -> Iterator[QWidget]:
    made = QWidget()
    made.show()
    yield made
    made.close()
    made.deleteLater()


def ask(parent: QWidget, act: Any, **but: Any) -> tuple[AskDialog, list[object]]:
    done: list[object] = []
    facts = {"title": "Where?", "verb": "Record", "shape": Answer, "value": Answer(), "act": act} | but
    made = AskDialog(a_room(TODAY), Question(**facts), parent, done.append)
    made.open()
    return made, done


def refusing(*problems: Problem) -> Any:
    def act(**_given: object) -> object:
        raise Refused(list(problems))

    return act


def test_enter_answers_and_the_result_is_handed_on(parent: QWidget) -> None:
    made, done = ask(parent, lambda **given: given)
    line = made.form.editor("place").field()
    assert made.focusWidget() is line
    QTest.keyClicks(line, "archive")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert done == [{"place": "archive", "kept": False, "on": None}]


def test_escape_does_nothing_and_the_dialog_is_freed(parent: QWidget) -> None:
    made, done = ask(parent, lambda **given: given)
    QTest.keyClick(made, Qt.Key.Key_Escape)
    QApplication.sendPostedEvents(None, 52)
    assert done == []
    assert not isValid(made)


def test_what_needs_no_answer_is_neither_shown_nor_given(parent: QWidget) -> None:
    made, done = ask(parent, lambda **given: given, hides=lambda given: () if given["kept"] else ("on",))
    assert not made.form.row("on").isVisible()
    made.form.fill({"kept": True})
    made.form.changed.emit("kept")
    assert made.form.row("on").isVisible()
    made.form.fill({"kept": False})
    made.form.changed.emit("kept")
    made.do.click()
    assert done == [{"place": "", "kept": False}]


def test_a_refusal_stands_beside_its_field_and_may_be_tried_again(parent: QWidget) -> None:
    made, done = ask(parent, refusing(Problem("place", "required", {"label": "Place"})))
    made.do.click()
    assert made.form.row("place").problem.text
    assert made.isVisible()
    assert made.do.isEnabled()
    assert done == []


def test_the_dialog_grows_with_what_is_said_in_it_and_no_field_is_pushed_out_of_sight(parent: QWidget) -> None:
    long = " ".join(["much"] * 120)
    made, _done = ask(parent, refusing(Problem("place", "required", {"label": long}), Problem("", "request-closed")))
    QApplication.processEvents()
    before = made.height()
    made.do.click()
    for _turn in range(3):
        QApplication.processEvents()
    assert made.height() > before
    assert not made.scrolled.verticalScrollBar().isVisible()


def test_a_complaint_of_another_field_finds_its_home(parent: QWidget) -> None:
    made, _done = ask(parent, refusing(Problem("request.kept_until", "date-unreadable")), homes={"kept_until": "on"})
    made.do.click()
    assert made.form.row("on").problem.text


def test_a_complaint_without_a_field_here_stands_below(parent: QWidget) -> None:
    made, _done = ask(parent, refusing(Problem("", "request-closed")))
    made.do.click()
    assert made.notice.isVisible()
    assert made.notice.text


def test_a_complaint_of_a_hidden_field_is_seen_too(parent: QWidget) -> None:
    problem = Problem("on", "date-unreadable")
    made, _done = ask(parent, refusing(problem), hides=lambda _given: ("on",))
    made.do.click()
    assert made.notice.isVisible()


def test_what_can_be_set_aside_needs_a_reason(parent: QWidget) -> None:
    given: list[str] = []

    def act(*, despite: str, **_rest: object) -> str:
        given.append(despite)
        if not despite:
            raise Refused([Problem("", "search-missing")])
        return "done"

    made, done = ask(parent, act, overridable=lambda problem: problem.code == "search-missing")
    assert not made.despite.isVisible()
    made.do.click()
    assert made.despite.isVisible()
    assert made.focusWidget() is made.despite
    made.despite.setText("nothing can be there")
    made.do.click()
    assert given == ["", "nothing can be there"]
    assert done == ["done"]


def test_one_problem_that_cannot_be_set_aside_closes_the_way(parent: QWidget) -> None:
    act = refusing(Problem("", "search-missing"), Problem("", "request-closed"))
    made, _done = ask(parent, act, overridable=lambda problem: problem.code == "search-missing")
    made.do.click()
    assert not made.despite.isVisible()


def test_an_error_of_the_world_says_what_to_do(parent: QWidget) -> None:
    def act(**_given: object) -> object:
        raise DiskFull

    made, _done = ask(parent, act)
    made.do.click()
    assert "disk is full" in made.notice.text
    assert made.isVisible()


def test_what_cannot_be_read_is_not_sent(parent: QWidget) -> None:
    asked: list[object] = []
    made, _done = ask(parent, lambda **given: asked.append(given))
    line = made.form.editor("on").field()
    line.setText("the day after")
    made.do.click()
    assert asked == []
    assert made.form.row("on").problem.text
