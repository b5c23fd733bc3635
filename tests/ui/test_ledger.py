"""A list with a form that saves itself; what was removed can be taken back."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID, uuid4

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from privdesk.core.errors import DatabaseDamaged, DiskFull, ExpectedError, NotFound, Refused
from privdesk.core.fields import field
from privdesk.core.problems import Problem
from privdesk.core.words import mark
from privdesk.ui.form import Form
from privdesk.ui.ledger import Ledger, LedgerPage
from privdesk.ui.listing import Column, Listing
from privdesk.ui.pane import Empty, ListPane, Preset
from privdesk.ui.room import Room, Saving
from tests.ui.rooms import a_room, lights, ring

TODAY = dt.date(2026, 11, 23)


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    id: UUID
    name: str = field(mark("Thing", "Name"), required=True, default="")
    pages: int = field(mark("Thing", "Pages"), default=0)


class Shelf:
    """A service without a database."""

    def __init__(self, *names: str) -> None:
        self.things = {each.id: each for each in (Thing(id=uuid4(), name=name) for name in names)}
        self.bin: dict[UUID, Thing] = {}
        self.error: ExpectedError | None = None
        self.saves = 0

    def all(self) -> tuple[Thing, ...]:
        if self.error:
            raise self.error
        return tuple(self.things.values())

    def save(self, thing: Thing) -> Thing:
        if self.error:
            raise self.error
        if not thing.name:
            raise Refused([Problem("name", "required", {"label": "Name"})])
        self.saves += 1
        self.things[thing.id] = thing
        return thing

    def remove(self, ident: UUID) -> None:
        if self.error:
            raise self.error
        self.bin[ident] = self.things.pop(ident)

    def restore(self, ident: UUID) -> None:
        if ident not in self.bin:
            raise NotFound
        self.things[ident] = self.bin.pop(ident)


class ThingsPage(LedgerPage[Thing]):
    def __init__(self, room: Room, shelf: Shelf) -> None:
        super().__init__(room, title="Things", new="&New thing")
        listing: Listing[Thing] = Listing(
            (Column(key="name", title=mark("Things", "Name"), value=lambda each: each.name),),
            room.words,
            id_of=lambda each: each.id,
        )
        pane = ListPane(
            listing,
            name="Things",
            key="things",
            memory=room.memory,
            hint="Filter",
            empty=Empty(title="No things yet", action="First thing"),
            presets=(
                Preset(key="all", label="All"),
                Preset(key="long", label="Long", keep=lambda each: each.pages > 9),
            ),
        )
        ledger = Ledger(
            areas=frozenset({"things"}),
            load=shelf.all,
            save=shelf.save,
            remove=shelf.remove,
            restore=shelf.restore,
            fresh=lambda: Thing(id=uuid4()),
            problems=lambda each: [] if each.pages else [Problem("pages", "not-negative")],
            title_of=lambda each: each.name,
            picture="archive",
        )
        self.furnish(ledger, pane, Form(Thing, room.words, today=TODAY))


@pytest.fixture
def shelf() -> Shelf:
    return Shelf("Atlas", "Bible")


@pytest.fixture
def room(qapp: QApplication) -> Room:
    return a_room(TODAY)


@pytest.fixture
def page(room: Room, shelf: Shelf) -> Iterator[ThingsPage]:
    made = ThingsPage(room, shelf)
    made.resize(900, 600)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def type_in(page: ThingsPage, name: str, text: str) -> None:
    line = page.form.editor(name).field()
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def names(page: ThingsPage) -> list[str]:
    return [each.name for each in page.pane.listing.shown]


def test_the_first_line_is_chosen_at_once(page: ThingsPage) -> None:
    assert page.form.values()["name"] == "Atlas"


def test_leaving_a_field_saves_it(page: ThingsPage, shelf: Shelf, room: Room) -> None:
    said = lights(room)
    type_in(page, "name", "Map")
    assert Saving.TYPING in said
    page.form.editor("pages").field().setFocus()
    assert [each.name for each in shelf.things.values()] == ["Map", "Bible"]
    assert said[-1] is Saving.SAVED


def test_what_did_not_change_is_not_saved(page: ThingsPage, shelf: Shelf) -> None:
    page.form.editor("name").field().setFocus()
    page.form.editor("pages").field().setFocus()
    page.leave()
    assert shelf.saves == 0


def test_choosing_another_line_saves_what_was_being_typed(page: ThingsPage, shelf: Shelf) -> None:
    type_in(page, "name", "Map")
    page.choose(list(shelf.things)[1])
    assert next(iter(shelf.things.values())).name == "Map"
    assert page.form.values()["name"] == "Bible"


def test_what_cannot_be_saved_says_so_and_stays_on_the_screen(page: ThingsPage, shelf: Shelf, room: Room) -> None:
    said = lights(room)
    shelf.error = DiskFull()
    type_in(page, "name", "Map")
    page.leave()
    assert "disk is full" in page.strip.text
    assert page.form.values()["name"] == "Map"
    assert said[-1] is Saving.REFUSED
    shelf.error = None
    page.leave()
    assert next(iter(shelf.things.values())).name == "Map"
    assert said[-1] is Saving.SAVED


def test_a_refused_field_has_the_reason_beside_it(page: ThingsPage) -> None:
    page.form.editor("name").field().clear()
    page.leave()
    assert page.form.row("name").problem.text
    assert not page.strip.isVisible()


def test_open_points_stand_beside_their_field_and_are_counted(page: ThingsPage) -> None:
    assert page.form.row("pages").problem.text
    assert "1 open point" in page._points.text()
    page.form.fill({"pages": 3})
    page._save()
    assert "Complete" in page._points.text()
    assert not page.form.row("pages").problem.text


def test_a_serious_point_stands_first_under_its_own_word_and_sign_and_hinders_no_saving(
    page: ThingsPage, shelf: Shelf
) -> None:
    small, large = Problem("pages", "not-negative"), Problem("pages", "agreement-missing", {"item": "Atlas"})
    page._ledger = dataclasses.replace(
        page._ledger, problems=lambda _each: [small, large], is_grave=lambda each: each == large
    )
    page._describe(page._current)
    first, second = page.form.row("pages").problem.text.splitlines()
    assert first.startswith("Serious: Atlas")
    assert not second.startswith("Serious")
    assert page.form.row("pages").problem._sentence.property("kind") == "wrong"
    assert not page.form.editor("pages").field().property("wrong")
    assert page._points.text().startswith("1 serious point:")


def test_a_point_that_is_not_serious_has_the_quieter_look(page: ThingsPage) -> None:
    page._describe(page._current)
    assert page.form.row("pages").problem._sentence.property("kind") == "doubtful"


def test_a_new_one_is_saved_once_it_has_a_name(page: ThingsPage, shelf: Shelf) -> None:
    page.add()
    assert page.focusWidget() is page.form.editor("name").field()
    type_in(page, "name", "Cookbook")
    page.leave()
    assert names(page) == ["Atlas", "Bible"]  # shown when the bell rings
    assert len(shelf.things) == 3


def test_a_new_one_is_chosen_in_the_list_when_the_register_tells_of_it(
    page: ThingsPage, shelf: Shelf, room: Room
) -> None:
    page.add()
    type_in(page, "name", "Cookbook")
    page.leave()
    ring(room, "things")
    assert names(page) == ["Atlas", "Bible", "Cookbook"]
    assert page.pane.table.chosen_id == list(shelf.things)[2]
    assert page.form.values()["name"] == "Cookbook"


def test_an_untouched_new_one_leaves_nothing(page: ThingsPage, shelf: Shelf) -> None:
    page.add()
    page.choose(next(iter(shelf.things)))
    assert len(shelf.things) == 2
    assert page.form.values()["name"] == "Atlas"


def test_what_was_removed_can_be_taken_back(page: ThingsPage, shelf: Shelf, room: Room) -> None:
    page._remove.click()
    ring(room, "things")
    assert names(page) == ["Bible"]
    assert "Atlas" in page.strip.text
    page.strip._act.click()
    ring(room, "things")
    assert names(page) == ["Atlas", "Bible"]
    assert page.form.values()["name"] == "Atlas"


def test_what_may_not_be_removed_stays(page: ThingsPage, shelf: Shelf) -> None:
    shelf.error = DiskFull()
    page._remove.click()
    assert "disk is full" in page.strip.text
    assert page.form.values()["name"] == "Atlas"
    assert len(shelf.things) == 2


def test_a_change_from_elsewhere_shows(page: ThingsPage, shelf: Shelf, room: Room) -> None:
    first = next(iter(shelf.things))
    shelf.things[first] = Thing(id=first, name="Globe")
    ring(room, "other")
    assert names(page) == ["Atlas", "Bible"]
    ring(room, "things")
    assert names(page) == ["Bible", "Globe"]
    assert page.form.values()["name"] == "Globe"


def test_a_change_from_elsewhere_does_not_take_away_what_is_being_typed(
    page: ThingsPage, shelf: Shelf, room: Room
) -> None:
    type_in(page, "name", "Half a na")
    first = next(iter(shelf.things))
    shelf.things[first] = Thing(id=first, name="Globe")
    ring(room, "things")
    assert page.form.values()["name"] == "Half a na"


def test_a_list_that_cannot_be_read_does_not_look_empty(page: ThingsPage, shelf: Shelf, room: Room) -> None:
    shelf.error = DatabaseDamaged(pages=(3,), total=9, salt_only=False)
    ring(room, "things")
    assert "damaged" in page.strip.text
    assert not page.pane.isVisible()
    shelf.error = None
    ring(room, "things")
    assert page.pane.isVisible()


def test_an_empty_list_says_what_to_do_first(qapp: QApplication, room: Room) -> None:
    page = ThingsPage(room, Shelf())
    page.show()
    assert not page._detail.isVisible()
    page.pane.table._page._act.click()
    assert page._detail.isVisible()
    assert page.focusWidget() is page.form.editor("name").field()
    page.close()
    page.deleteLater()


def test_choosing_what_the_filter_hides_opens_the_filter(page: ThingsPage, shelf: Shelf) -> None:
    page.pane.preset("long")
    assert names(page) == []
    page.choose(list(shelf.things)[1])
    assert page.form.values()["name"] == "Bible"
    assert page.chosen_id == list(shelf.things)[1]


def test_for_reading_only_nothing_can_be_changed(qapp: QApplication, shelf: Shelf) -> None:
    page = ThingsPage(a_room(TODAY, read_only=True), shelf)
    page.show()
    assert not page._new.isEnabled()
    assert not page._remove.isVisible()
    page.form.fill({"name": "Map"})
    page.leave()
    assert shelf.saves == 0
    page.close()
    page.deleteLater()


def test_the_border_stays_where_it_was_put(qapp: QApplication, room: Room, shelf: Shelf) -> None:
    room.memory.keep("split/things", [600, 280])
    page = ThingsPage(room, shelf)
    page.resize(900, 600)
    page.show()
    left, right = page._split.sizes()
    assert left > 1.5 * right
    page._split.moveSplitter(400, 1)
    assert room.memory.recall("split/things")[0] == 400
    page.close()
    page.deleteLater()
