"""Retention terms that are known beforehand, where the term of a category is filled in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from privdesk.activities.form import ActivityForm, RetentionEditor
from privdesk.activities.model import Retention
from privdesk.activities.rules.known_terms import KNOWN
from privdesk.core.words import Words
from tests.make import a_category, a_retention, an_activity
from tests.requests.office import MONDAY


@pytest.fixture
def form(qapp: QApplication) -> Iterator[ActivityForm]:
    made = ActivityForm(Words("nl"), MONDAY, list, list, list)
    made.resize(800, 600)
    yield made
    made.close()
    made.deleteLater()


def editor(form: ActivityForm, retention: Retention | None) -> RetentionEditor:
    form.fill(an_activity(data_categories=(a_category(retention=retention),)))
    rows = form.editor("data_categories")
    rows.field().setCurrentRow(0)
    found = rows.findChild(RetentionEditor)
    assert isinstance(found, RetentionEditor)
    return found


def choose(found: RetentionEditor, key: str) -> None:
    found._known.setCurrentIndex(found._known.findData(key))
    found._known.activated.emit(found._known.currentIndex())


def filled(form: ActivityForm) -> Retention | None:
    return form.values()["data_categories"][0].retention


@pytest.mark.parametrize("key", KNOWN)
def test_a_known_term_fills_the_fields(form: ActivityForm, key: str) -> None:
    left: list[str] = []
    form.left.connect(left.append)
    choose(editor(form, None), key)
    taken = filled(form)
    assert taken is not None
    assert taken == KNOWN[key].retention(taken.id, "nl")
    assert left == ["data_categories"]


def test_a_known_term_that_was_saved_is_shown(form: ActivityForm) -> None:
    found = editor(form, a_retention(rule="fiscal7"))
    assert found._known.currentData() == "fiscal7"
    assert found._known.accessibleName().startswith("Known term: ")


def test_what_is_changed_below_a_known_term_stays_under_its_rule_so_that_it_is_judged(form: ActivityForm) -> None:
    found = editor(form, None)
    choose(found, "fiscal7")
    found._form.fill({"years": 3})
    found._form.changed.emit("years")
    found._form.left.emit("years")
    shortened = filled(form)
    assert shortened is not None
    assert (shortened.rule, shortened.years) == ("fiscal7", 3)


def test_a_term_of_our_own_lets_go_of_the_rule_and_keeps_what_was_filled_in(form: ActivityForm) -> None:
    before = KNOWN["fiscal7"].retention(a_retention().id, "nl")
    choose(editor(form, before), "")
    own = filled(form)
    assert own is not None
    assert (own.rule, own.years, own.id) == ("", 7, before.id)


def test_without_a_term_no_known_one_is_shown_and_a_locked_one_cannot_be_chosen(form: ActivityForm) -> None:
    found = editor(form, None)
    assert found._known.currentData() == ""
    found.lock(locked=True)
    assert not found._known.isEnabled()


def test_tab_goes_from_the_tick_by_the_known_terms_to_the_fields(form: ActivityForm) -> None:
    found = editor(form, a_retention())
    assert found._present.nextInFocusChain() is found._known
