from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from privdesk.core.words import Words, mark
from privdesk.ui.colours import LIGHT, Tone
from privdesk.ui.listing import Column, Listing
from privdesk.ui.theme import Scheme, Theme

ROLE = Qt.ItemDataRole
DOWN = Qt.SortOrder.DescendingOrder


@dataclass(frozen=True, kw_only=True)
class Letter:
    number: int
    person: str
    due: dt.date


LETTERS = (
    Letter(number=1, person="Sanne Bakker", due=dt.date(2026, 11, 25)),
    Letter(number=2, person="Jan de Vries", due=dt.date(2026, 2, 21)),
    Letter(number=3, person="Eva Mulder", due=dt.date(2026, 12, 6)),
)
COLUMNS = (
    Column[Letter](
        key="due",
        title=mark("T", "Due"),
        value=lambda letter: f"{letter.due:%d-%m}",
        sort_key=lambda letter: letter.due,
        icon=lambda letter: "circle-alert" if letter.due.year == 2026 and letter.due.month < 3 else None,
        tone=lambda letter: Tone.DANGER if letter.number == 2 else None,
        tooltip=lambda letter: f"letter {letter.number}",
    ),
    Column[Letter](key="person", title=mark("T", "Person"), value=lambda letter: letter.person),
    Column[Letter](
        key="number",
        title=mark("T", "Number"),
        value=lambda letter: str(letter.number),
        sort_key=lambda letter: letter.number,
        align_right=True,
    ),
)


@pytest.fixture
def listing(qapp) -> Listing[Letter]:
    made = Listing(COLUMNS, Words("en"), id_of=lambda letter: letter.number)
    made.show(LETTERS)
    return made


@pytest.fixture
def checked(listing: Listing[Letter]) -> Listing[Letter]:
    QAbstractItemModelTester(listing, QAbstractItemModelTester.FailureReportingMode.Fatal, listing)
    return listing


def numbers(listing: Listing[Letter]) -> list[int]:
    return [letter.number for letter in listing.shown]


def test_a_listing_keeps_the_rules_of_item_models(checked: Listing[Letter]) -> None:
    checked.sort(0)
    checked.narrow("a")
    checked.show((*LETTERS, Letter(number=4, person="Bram Visser", due=dt.date(2026, 1, 1))))
    checked.sort(1, DOWN)
    checked.narrow()
    checked.show(())
    assert checked.rowCount() == 0


def test_it_sorts_by_what_is_meant_not_by_what_is_shown(listing: Listing[Letter]) -> None:
    listing.sort(0)
    assert numbers(listing) == [2, 1, 3]
    listing.sort(0, DOWN)
    assert numbers(listing) == [3, 1, 2]


def test_it_stays_sorted_when_new_values_come(listing: Listing[Letter]) -> None:
    listing.sort(1)
    listing.show((*LETTERS, Letter(number=9, person="anna Brouwer", due=dt.date(2027, 1, 1))))
    assert numbers(listing) == [9, 3, 2, 1]


def test_every_word_of_the_filter_must_be_there_whatever_its_case(listing: Listing[Letter]) -> None:
    listing.narrow("VRIES jan")
    assert numbers(listing) == [2]
    listing.narrow("jan bakker")
    assert numbers(listing) == []
    assert listing.total == 3


def test_a_condition_and_a_text_narrow_together(listing: Listing[Letter]) -> None:
    listing.narrow("e", lambda letter: letter.number > 1)
    assert numbers(listing) == [2, 3]
    listing.narrow()
    assert numbers(listing) == [1, 2, 3]


def test_counts_are_told(listing: Listing[Letter], qtbot) -> None:
    with qtbot.waitSignal(listing.counted) as told:
        listing.narrow("eva")
    assert told.args == [1, 3]


def test_an_index_that_is_kept_follows_its_row_when_sorted(checked: Listing[Letter]) -> None:
    kept = QPersistentModelIndex(checked.index(0, 1))
    checked.sort(1)
    assert kept.data() == "Sanne Bakker"
    assert kept.row() == 2


def test_a_row_is_found_by_its_id(listing: Listing[Letter]) -> None:
    listing.sort(0)
    assert listing.row_of(3) == 2
    assert listing.find(3) == LETTERS[2]
    listing.narrow("jan")
    assert listing.row_of(3) == -1
    assert listing.find(3) is None


def test_cells_say_text_icon_tooltip_and_tone(listing: Listing[Letter], theme: Theme) -> None:
    theme.apply(Scheme.LIGHT)
    late = listing.index(listing.row_of(2), 0)
    assert late.data() == "21-02"
    assert not late.data(ROLE.DecorationRole).isNull()
    assert late.data(ROLE.ToolTipRole) == "letter 2"
    assert late.data(ROLE.ForegroundRole) == LIGHT.ink("danger")
    assert listing.index(0, 0).data(ROLE.DecorationRole) is None
    assert listing.index(0, 2).data(ROLE.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight


def test_titles_are_said_in_words(listing: Listing[Letter]) -> None:
    assert [listing.headerData(column, Qt.Orientation.Horizontal) for column in range(3)] == ["Due", "Person", "Number"]
