"""The bin of a page: seen, put back, emptied."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from privdesk.core.errors import DiskFull
from privdesk.ui.bin import Bin, BinDialog, bin_button
from privdesk.ui.frame import DangerDialog
from privdesk.ui.room import Room
from tests.ui.rooms import a_room

TODAY = dt.date(2026, 11, 23)


@dataclass
class Thing:
    name: str
    id: UUID = field(default_factory=uuid4)


class Removed:
    def __init__(self, *names: str) -> None:
        self.things = [Thing(name) for name in names]
        self.restored: list[str] = []
        self.is_full = False

    def restore(self, ident: UUID) -> None:
        gone = next(each for each in self.things if each.id == ident)
        self.restored.append(gone.name)
        self.things.remove(gone)

    def empty(self) -> int:
        if self.is_full:
            raise DiskFull
        count = len(self.things)
        self.things.clear()
        return count

    def as_bin(self) -> Bin[Thing]:
        return Bin(
            removed=lambda: tuple(self.things),
            restore=self.restore,
            empty=self.empty,
            title_of=lambda each: each.name,
        )


@pytest.fixture
def room(qapp: QApplication) -> Room:
    return a_room(TODAY)


@pytest.fixture
def page(qapp: QApplication) -> Iterator[QWidget]:
    made = QWidget()
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def opened(room: Room, page: QWidget, removed: Removed) -> BinDialog:
    bin_button(room, removed.as_bin(), page).click()
    dialog = page.findChild(BinDialog)
    assert isinstance(dialog, BinDialog)
    return dialog


def titles(dialog: BinDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_what_was_removed_is_seen_and_put_back(room: Room, page: QWidget) -> None:
    removed = Removed("Nieuwsbrief", "Webwinkel")
    dialog = opened(room, page, removed)
    assert titles(dialog) == ["Nieuwsbrief", "Webwinkel"]
    dialog.list.setCurrentRow(1)
    dialog.put_back.click()
    assert removed.restored == ["Webwinkel"]
    assert titles(dialog) == ["Nieuwsbrief"]


def test_an_empty_bin_says_so_and_offers_nothing(room: Room, page: QWidget) -> None:
    dialog = opened(room, page, Removed())
    assert dialog.said.text() == "The bin is empty."
    assert not dialog.put_back.isEnabled()
    assert not dialog.empty.isEnabled()


def test_the_bin_is_emptied_only_after_a_question_that_names_what_goes(room: Room, page: QWidget) -> None:
    removed = Removed(*(f"Verwerking {number}" for number in range(10)))
    dialog = opened(room, page, removed)
    dialog.empty.click()
    question = dialog.findChild(DangerDialog)
    assert "Verwerking 7" in question.accessibleDescription()
    assert "and 2 more" in question.accessibleDescription()
    assert len(removed.things) == 10
    question.confirm.click()
    assert removed.things == []
    assert dialog.said.text() == "The bin is empty."


def test_what_cannot_be_emptied_is_said_and_stays(room: Room, page: QWidget) -> None:
    removed = Removed("Nieuwsbrief")
    removed.is_full = True
    dialog = opened(room, page, removed)
    dialog.empty.click()
    dialog.findChild(DangerDialog).confirm.click()
    assert "The disk is full." in dialog.notice.text
    assert titles(dialog) == ["Nieuwsbrief"]


def test_in_a_register_that_is_only_read_the_bin_stays_shut(qapp: QApplication, page: QWidget) -> None:
    made = bin_button(a_room(TODAY, read_only=True), Removed("x").as_bin(), page)
    assert not made.isEnabled()
    made.deleteLater()


def test_a_bin_that_is_closed_is_gone(room: Room, page: QWidget) -> None:
    dialog = opened(room, page, Removed("Nieuwsbrief"))
    dialog.close_button.click()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(dialog)
