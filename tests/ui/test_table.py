from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolTip

from privdesk.core.words import Words
from privdesk.ui.listing import Listing
from privdesk.ui.pane import Empty, ListPane, Preset
from privdesk.ui.table import Table
from tests.ui.conftest import Look
from tests.ui.fakes import ForgetfulMemory
from tests.ui.looks import cut_off, nameless
from tests.ui.test_listing import COLUMNS, LETTERS, Letter

EMPTY = Empty(title="No letters yet", sentence="Letters that you send are kept here.", action="Write a letter")
PRESETS = (
    Preset(key="open", label="Open letters", keep=lambda letter: letter.number < 3),
    Preset(key="all", label="All letters"),
)


def a_listing() -> Listing[Letter]:
    listing = Listing(COLUMNS, Words("en"), id_of=lambda letter: letter.number)
    listing.show(LETTERS)
    return listing


@pytest.fixture
def memory() -> ForgetfulMemory:
    return ForgetfulMemory()


@pytest.fixture
def pane(qtbot, memory: ForgetfulMemory) -> ListPane:
    made = ListPane(
        a_listing(), name="Letters", key="letters", memory=memory, hint="Filter by name", empty=EMPTY, presets=PRESETS
    )
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    return made


@pytest.fixture
def table(pane: ListPane) -> Table:
    pane.preset("all")
    return pane.table


def shown_buttons(pane: ListPane) -> list[str]:
    return [each.text() for each in pane.findChildren(QPushButton) if each.isVisible()]


def test_the_chosen_row_is_told_once_by_its_id(table: Table, qtbot) -> None:
    told: list[object] = []
    table.chosen.connect(told.append)
    assert table.choose(3)
    assert table.choose(3)
    assert told == [3]
    assert not table.choose(99)


def test_new_values_leave_the_choice_alone(table: Table) -> None:
    table.choose(3)
    told: list[object] = []
    table.chosen.connect(told.append)
    table.listing.show(LETTERS[1:])
    table.listing.sort(1)
    assert table.chosen_id == 3
    assert table.currentIndex().row() == table.listing.row_of(3)
    assert told == []


def test_a_row_that_is_gone_is_no_longer_chosen(table: Table) -> None:
    table.choose(3)
    told: list[object] = []
    table.chosen.connect(told.append)
    table.listing.show(LETTERS[:1])
    assert told == [None]


def test_enter_and_a_double_click_open_the_row(table: Table, qtbot) -> None:
    told: list[object] = []
    table.opened.connect(told.append)
    table.choose(2)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    place = table.visualRect(table.currentIndex()).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told == [2, 2]


def test_tab_leaves_the_table(table: Table, pane: ListPane, qtbot) -> None:
    assert not table.tabKeyNavigation()
    assert table.horizontalHeader().resizeContentsPrecision() == 0


def test_order_widths_and_sorting_are_remembered(table: Table, memory: ForgetfulMemory, qtbot) -> None:
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    table.setColumnWidth(1, 321)
    table.horizontalHeader().moveSection(0, 2)
    again = Table(a_listing(), name="Letters", memory=memory, key="letters", empty=EMPTY)
    qtbot.addWidget(again)
    assert again.columnWidth(1) == 321
    assert [again.horizontalHeader().logicalIndex(place) for place in range(3)] == [1, 2, 0]
    assert again.listing.sorted_by == (1, Qt.SortOrder.DescendingOrder)
    assert again.listing.value(0).person == "Sanne Bakker"


def test_memory_of_columns_that_are_no_more_is_ignored(memory: ForgetfulMemory, qtbot) -> None:
    memory.keep("table/letters", {"order": ["gone", "number"], "widths": {"gone": 9}, "sort": ["gone", True]})
    table = Table(a_listing(), name="Letters", memory=memory, key="letters", empty=EMPTY)
    qtbot.addWidget(table)
    assert table.horizontalHeader().logicalIndex(0) == 2
    assert table.listing.sorted_by == (0, Qt.SortOrder.AscendingOrder)


def test_an_empty_list_says_what_to_do_first(pane: ListPane, qtbot) -> None:
    pane.listing.show(())
    assert shown_buttons(pane) == ["Write a letter"]
    with qtbot.waitSignal(pane.empty_action):
        next(each for each in pane.findChildren(QPushButton) if each.isVisible()).click()


def test_a_filter_that_nothing_fits_offers_to_show_everything(pane: ListPane) -> None:
    pane.filter_text("nobody")
    assert pane.listing.rowCount() == 0
    next(each for each in pane.findChildren(QPushButton) if each.isVisible()).click()
    assert pane.listing.rowCount() == 3
    assert pane.line.text() == ""
    assert shown_buttons(pane) == []


def test_the_choice_of_rows_is_remembered_but_a_typed_name_is_not(
    pane: ListPane, memory: ForgetfulMemory, qtbot
) -> None:
    assert pane.listing.rowCount() == 2
    pane.preset("all")
    pane.filter_text("Bakker")
    assert memory.recall("filter/letters") == {"preset": "all"}
    again = ListPane(
        a_listing(), name="Letters", key="letters", memory=memory, hint="Filter", empty=EMPTY, presets=PRESETS
    )
    qtbot.addWidget(again)
    assert again.listing.rowCount() == 3


def test_escape_empties_the_filter_and_down_goes_to_the_rows(pane: ListPane, qtbot) -> None:
    pane.filter_text("jan")
    qtbot.keyClick(pane.line, Qt.Key.Key_Escape)
    assert pane.line.text() == ""
    pane.activateWindow()
    qtbot.keyClick(pane.line, Qt.Key.Key_Down)
    qtbot.waitUntil(pane.table.hasFocus)


def test_a_list_pane_fits_and_is_named_in_every_look(look: Look, pane: ListPane, qtbot) -> None:
    pane.resize(1000, 600)
    qtbot.waitExposed(pane)
    assert cut_off(pane) == []
    assert nameless(pane) == []
    pane.listing.show(())
    assert cut_off(pane) == []


def test_columns_fill_what_there_is_until_the_person_sizes_them(table: Table, pane: ListPane) -> None:
    table._fitted.clear()  # as before the first rows came
    table.listing.show([dataclasses.replace(each, person=each.person * 3) for each in LETTERS])
    wide = [table.columnWidth(number) for number in (0, 1)]
    pane.resize(pane.minimumSizeHint().width(), 500)
    QApplication.processEvents()
    assert table.columnWidth(1) < wide[1]
    pane.resize(900, 500)
    QApplication.processEvents()
    assert [table.columnWidth(number) for number in (0, 1)] == wide
    table.horizontalHeader().resizeSection(1, wide[1] + 7)
    pane.resize(pane.minimumSizeHint().width(), 500)
    QApplication.processEvents()
    assert table.columnWidth(1) == wide[1] + 7


def test_what_is_cut_off_is_told_whole(table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, *_where: told.append(text))
    index = table.model().index(0, 1)

    def point_at_it() -> None:
        place = table.visualRect(index).center()
        QApplication.sendEvent(
            table.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, table.viewport().mapToGlobal(place))
        )

    point_at_it()
    assert told == []
    table.horizontalHeader().resizeSection(1, 20)
    point_at_it()
    assert told == [index.data()]
