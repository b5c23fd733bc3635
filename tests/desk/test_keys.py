"""Everything can be reached and done with the keyboard alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QMenuBar, QWidget

from privdesk.core.words import LANGUAGES, Language, Words
from privdesk.desk.window import DeskWindow
from privdesk.desk.workbench import Workbench
from privdesk.ui.language import install
from tests.desk.register import a_window, enter, settle

_LETTER = re.compile(r"&([^&\s])")
PAGES = ("overview", "requests", "activities", "processors", "export", "organisation")


@pytest.fixture(params=LANGUAGES)
def bench(request: pytest.FixtureRequest, qapp: QApplication, root: Path, tmp_path: Path) -> Iterator[Workbench]:
    language: Language = request.param
    translators = install(qapp, language)
    window = a_window(tmp_path, words=Words(language))
    window.show()
    enter(window, root)
    page = window.centralWidget().currentWidget()
    assert isinstance(page, Workbench)
    yield page
    window.close()
    settle()
    window.deleteLater()
    settle()
    for each in translators:
        qapp.removeTranslator(each)


def letters(top: QWidget) -> Counter[str]:
    """The letters that Alt reaches: of the menus, and of what is visible."""
    texts = [each.text() for bar in top.findChildren(QMenuBar) for each in bar.actions()]
    for each in top.findChildren(QWidget):
        if not each.isVisibleTo(top) or each.window() is not top:
            continue
        if isinstance(each, QAbstractButton) or (isinstance(each, QLabel) and each.buddy() is not None):
            texts.append(each.text())
    return Counter(found[1].upper() for text in texts if (found := _LETTER.search(text)))


def doubles(top: QWidget) -> list[str]:
    return sorted(letter for letter, count in letters(top).items() if count > 1)


def in_menu(menu: QMenu) -> list[str]:
    found = Counter(match[1].upper() for each in menu.actions() if (match := _LETTER.search(each.text())))
    return sorted(letter for letter, count in found.items() if count > 1)


def test_no_letter_opens_two_things(bench: Workbench) -> None:
    window = bench.window()
    for key in PAGES:
        bench.go(key)
        assert doubles(window) == [], key
    assert [in_menu(each) for each in window.findChildren(QMenu)] == [[]] * len(window.findChildren(QMenu))


def test_no_letter_of_a_request_opens_two_things(bench: Workbench) -> None:
    window, view = bench.window(), bench.requests()
    for case in view.pane.listing.shown:
        view.choose(case.request.id)
        if case.request.claims[0].right == "erasure":
            view._services.requests.start_search(case.request.id)
        for side in view.detail._keys:
            view.detail.show_tab(side, None)
            assert doubles(window) == [], side
    view.write_letter("L01", None)
    assert doubles(window) == []


def test_tab_comes_by_everything_and_is_caught_nowhere(bench: Workbench) -> None:
    window = bench.window()
    window.activateWindow()
    for key in PAGES:
        bench.go(key)
        page = bench.page(key)
        page.setFocus()
        start = page.nextInFocusChain()
        while not (start.focusPolicy() & Qt.FocusPolicy.TabFocus and start.isVisible() and start.isEnabled()):
            start = start.nextInFocusChain()
        start.setFocus()
        visited: list[QWidget] = []
        for _step in range(300):
            here = window.focusWidget()
            if here in visited:
                break
            visited.append(here)
            QTest.keyClick(here, Qt.Key.Key_Tab)
        missed = [
            f"{type(each).__name__} {each.accessibleName()}"
            for each in page.findChildren(QWidget)
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus
            and each.focusProxy() is None
            and each.isVisible()
            and each.isEnabled()
            and each not in visited
        ]
        assert missed == [], key


def test_enter_in_the_list_goes_to_the_case(bench: Workbench) -> None:
    bench.go("activities")
    page = bench.page("activities")
    page.pane.table.setFocus()
    QTest.keyClick(page.pane.table, Qt.Key.Key_Return)
    assert page.focusWidget() is page.form.editor("name").field()
    bench.go("requests")
    view = bench.requests()
    view.pane.table.setFocus()
    QTest.keyClick(view.pane.table, Qt.Key.Key_Return)
    assert view.focusWidget().objectName() == view.detail.case.step.primary.value


def test_the_filter_is_one_key_away(bench: Workbench) -> None:
    window = bench.window()
    assert isinstance(window, DeskWindow)
    bench.go("requests")
    bench.focus_filter()
    assert window.focusWidget() is bench.requests().pane.line
