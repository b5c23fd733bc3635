"""The overview as the officer sees it, in every look, by hand and by key."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from privdesk.core.errors import DatabaseDamaged
from privdesk.core.words import Words
from privdesk.reminders.listing import DateListing
from privdesk.reminders.model import Dated, HouseKind, Overview
from privdesk.reminders.rules.order import worst_first
from privdesk.reminders.view import OverviewView
from privdesk.requests.rules.planning import PlannedKind
from privdesk.ui.room import Room
from tests.reminders.dates import TODAY, a_date
from tests.ui.conftest import Look, look, theme
from tests.ui.looks import cut_off, nameless
from tests.ui.rooms import a_room

__all__ = ["Look", "look", "theme"]

DATES = (
    a_date(PlannedKind.ANSWER, -2, "Jan Verzonnen", case_no="D7T-3Z3S"),
    a_date(PlannedKind.ACKNOWLEDGE, 0, "Fatima Proef", case_no="TKP-MSLQ"),
    a_date(PlannedKind.ANSWER, 3, "Sanne Voorbeeld"),
    a_date(PlannedKind.ANONYMISE, 4, "Noor Bedacht", tell=()),
    a_date(PlannedKind.EXTENSION, 20, "Bram Proefpersoon"),
    a_date(HouseKind.AGREEMENT, -10, "Proefpost B.V."),
    a_date(HouseKind.ACTIVITY_REVIEW, 66, "Salarisadministratie"),
)


class Reminders:
    def __init__(self, dates: Sequence[Dated] = DATES, incomplete: int = 3) -> None:
        self.shown = Overview(dates=worst_first(dates, TODAY), incomplete=incomplete)
        self.fails = False

    def overview(self) -> Overview:
        if self.fails:
            raise DatabaseDamaged(pages=(3,), total=9, salt_only=False)
        return self.shown


class Services:
    def __init__(self, reminders: Reminders) -> None:
        self.reminders: Any = reminders


def room_of(words: Words) -> Room:
    return a_room(TODAY, language=words.language)


@pytest.fixture
def reminders() -> Reminders:
    return Reminders()


@pytest.fixture
def view(qapp: QApplication, reminders: Reminders) -> Iterator[OverviewView]:
    made = OverviewView(room_of(Words("en")), Services(reminders))
    line = made.fontMetrics().height()
    made.resize(line * 55, line * 41)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def names(view: OverviewView) -> list[str]:
    return [each.about for each in view.pane.listing.shown]


@pytest.mark.parametrize("dates", [DATES, ()], ids=["dates", "empty"])
def test_nothing_is_cut_off_and_everything_has_a_name(look: Look, dates: Sequence[Dated]) -> None:
    made = OverviewView(room_of(look.words), Services(Reminders(dates)))
    line = made.fontMetrics().height()
    for wide in (55, 36):
        made.resize(line * wide, line * 41)
        made.show()
        QApplication.processEvents()
        assert cut_off(made) == []
        assert nameless(made) == []
    made.close()
    made.deleteLater()


def test_the_worst_stands_on_top(view: OverviewView) -> None:
    assert names(view) == [each.about for each in worst_first(DATES, TODAY)]
    assert names(view)[0] == "Proefpost B.V."


def test_the_cards_are_sentences(view: OverviewView) -> None:
    said = {key: card.accessibleName() for key, card in view.cards.cards.items()}
    assert said["late"] == "Too late: 1 date has passed"
    assert said["week"] == "This week: 2 dates in the coming seven days"
    assert said["incomplete"] == "Incomplete in the register: 3 processing activities with open points"
    assert said["lapsed"] == "Lapsed: 1 agreement or review to renew"


@pytest.mark.parametrize(
    "key, expected",
    [
        ("late", ["Jan Verzonnen"]),
        ("week", ["Fatima Proef", "Sanne Voorbeeld"]),
        ("lapsed", ["Proefpost B.V."]),
    ],
)
def test_a_card_opens_its_list_by_key(view: OverviewView, key: str, expected: list[str]) -> None:
    view.pane.filter_text("nothing like this")
    card = view.cards.cards[key]
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Space)
    assert names(view) == expected
    assert view.focusWidget() is view.pane.table


def test_the_card_of_the_register_goes_to_its_open_points(view: OverviewView) -> None:
    spy = QSignalSpy(view.filtered)
    view.cards.cards["incomplete"].click()
    assert spy.at(0) == ["activities", "open"]


def test_a_click_and_enter_go_to_the_case(view: OverviewView) -> None:
    spy = QSignalSpy(view.go)
    table = view.pane.table
    table.selectRow(1)
    QTest.keyClick(table, Qt.Key.Key_Return)
    row = table.visualRect(view.pane.listing.index(2, 0))
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    first, second = view.pane.listing.value(1), view.pane.listing.value(2)
    assert [spy.at(0), spy.at(1)] == [["requests", first.ident], ["requests", second.ident]]


def test_the_strip_goes_by_key_to_the_days_with_something(view: OverviewView) -> None:
    strip = view.coming
    assert "23 November 2026: 1; 26 November 2026: 1; 27 November 2026: 1" in strip.accessibleDescription()
    strip.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(strip, key)
    assert strip.accessibleName().startswith("Thursday 26 November 2026: 1 date")
    QTest.keyClick(strip, Qt.Key.Key_Return)
    assert view.pane.table.chosen_id == DATES[2].key
    QTest.keyClick(strip, Qt.Key.Key_End)
    QTest.keyClick(strip, Qt.Key.Key_Space)
    assert view.pane.table.chosen_id == DATES[6].key


def test_the_strip_goes_by_hand(view: OverviewView) -> None:
    chosen = QSignalSpy(view.coming.chosen)
    QTest.mouseClick(view.coming, Qt.MouseButton.LeftButton, pos=view.coming._column(20).center().toPoint())
    QTest.mouseClick(view.coming, Qt.MouseButton.LeftButton, pos=view.coming._column(21).center().toPoint())
    assert chosen.count() == 1


def test_the_strip_paints_something_on_a_busy_day(view: OverviewView) -> None:
    image = view.coming.grab().toImage()
    scale = image.devicePixelRatio()

    def inks(place: int) -> set[str]:
        middle = view.coming._column(place)
        at = round(middle.center().x() * scale)
        return {image.pixelColor(at, y).name() for y in range(2, round(middle.bottom() * scale) - 2)}

    assert len(inks(3)) > len(inks(10))


def test_cards_stand_two_by_two_when_there_is_no_room(view: OverviewView) -> None:
    assert len({card.y() for card in view.cards.cards.values()}) == 1
    view.cards.resize(view.fontMetrics().height() * 30, view.cards.height())
    assert view.cards._in_a_row == 2


def test_an_empty_register_says_what_comes_here(qapp: QApplication) -> None:
    made = OverviewView(room_of(Words("en")), Services(Reminders((), 0)))
    spy = QSignalSpy(made.filtered)
    made.show()
    made.pane.table.empty_action.emit()
    assert spy.at(0) == ["requests", ""]
    assert not made.save_button.isEnabled()
    made.close()
    made.deleteLater()


def test_what_cannot_be_read_does_not_look_empty(view: OverviewView, reminders: Reminders) -> None:
    reminders.fails = True
    view.reload()
    assert "damaged" in view.strip.text
    assert not view.pane.isVisible()
    reminders.fails = False
    view.reload()
    assert view.pane.isVisible()


def test_a_change_is_shown_at_once_and_out_of_sight_at_the_next_look(view: OverviewView, reminders: Reminders) -> None:
    reminders.shown = Overview(dates=DATES[:1])
    view._room.bell.rang.emit(object())
    assert names(view) == ["Jan Verzonnen"]
    view.hide()
    reminders.shown = Overview(dates=DATES[:2])
    view._room.bell.rang.emit(object())
    assert len(names(view)) == 1
    view.show()
    assert len(names(view)) == 2


def test_the_calendar_file_names_nobody(view: OverviewView, tmp_path: Path) -> None:
    path = tmp_path / "termijnen.ics"
    view.save(path)
    data = path.read_text(encoding="utf-8")
    assert "termijnen.ics" in view.strip.text
    assert not any(each.about in data for each in DATES)
    assert len(Calendar.from_ical(data).walk("VEVENT")) == len(DATES) - 1


def test_the_number_of_urgent_answers_is_told(view: OverviewView) -> None:
    spy = QSignalSpy(view.counted)
    view.reload()
    assert spy.at(0) == [1]


def test_the_list_is_a_good_model(qapp: QApplication) -> None:
    listing = DateListing(Words("nl"), lambda: TODAY)
    tester = QAbstractItemModelTester(listing, QAbstractItemModelTester.FailureReportingMode.Fatal)
    listing.show(DATES)
    listing.sort(1)
    listing.narrow("sanne")
    assert [each.about for each in listing.shown] == ["Sanne Voorbeeld"]
    assert listing.columns[0].value(listing.value(0)) == "26 nov 2026 · over 3 werkdagen"
    tester.deleteLater()
