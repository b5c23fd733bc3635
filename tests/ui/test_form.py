from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListWidget, QPlainTextEdit, QPushButton

from privdesk.core.fields import Choice, field
from privdesk.core.problems import Problem
from privdesk.core.words import Words, mark
from privdesk.ui.editors.dates import DateEditor
from privdesk.ui.form import Form
from tests.ui.conftest import Look
from tests.ui.looks import cut_off, nameless

TODAY = dt.date(2026, 11, 23)


class Colour(Choice):
    RED = "red", mark("Colour", "red")
    BLUE = "blue", mark("Colour", "blue")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wheel:
    id: UUID
    name: str = field(mark("Wheel", "Name"), required=True)
    spokes: int = field(mark("Wheel", "Spokes"), default=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    brand: str = field(mark("Lock", "Brand"), default="")
    bought_on: dt.date | None = field(mark("Lock", "Bought on"), default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bicycle:
    id: UUID
    name: str = field(mark("Bicycle", "Name"), required=True, article="30(1)(a)")
    remark: str = field(mark("Bicycle", "Remark"), long=True, default="", help=mark("Bicycle", "Anything else."))
    colour: Colour = field(mark("Bicycle", "Colour"), default=Colour.RED)
    second: Colour | None = field(mark("Bicycle", "Second colour"), default=None)
    colours: tuple[Colour, ...] = field(mark("Bicycle", "Colours it had"), default=())
    bought_on: dt.date | None = field(mark("Bicycle", "Bought on"), default=None)
    electric: bool = field(mark("Bicycle", "Electric"), default=False)
    insured: bool | None = field(mark("Bicycle", "Insured"), default=None)
    gears: int = field(mark("Bicycle", "Gears"), default=1)
    price: int | None = field(mark("Bicycle", "Price"), default=None)
    riders: tuple[str, ...] = field(mark("Bicycle", "Riders"), default=())
    wheels: tuple[Wheel, ...] = field(mark("Bicycle", "Wheels"), default=())
    lock: Lock | None = field(mark("Bicycle", "Lock"), default=None)
    shed: UUID | None = field(mark("Bicycle", "Shed"), default=None)


SHED = uuid4()
FULL = Bicycle(
    id=uuid4(),
    name="Gazelle",
    remark="Twee\nregels",
    colour=Colour.BLUE,
    second=Colour.RED,
    colours=(Colour.RED, Colour.BLUE),
    bought_on=dt.date(2026, 4, 5),
    electric=True,
    insured=False,
    gears=7,
    price=450,
    riders=("Jan", "Eva"),
    wheels=(Wheel(id=uuid4(), name="front", spokes=32), Wheel(id=uuid4(), name="back")),
    lock=Lock(brand="Axa", bought_on=dt.date(2026, 5, 6)),
    shed=SHED,
)
DECLARED = [name for name in Bicycle.__slots__ if name != "id"]


def a_form() -> Form:
    return Form(Bicycle, Words("en"), today=TODAY, options={"shed": lambda: [(SHED, "Behind the house")]})


@pytest.fixture
def form(qtbot) -> Form:
    made = a_form()
    qtbot.addWidget(made)
    made.resize(600, 1500)
    made.show()
    return made


def test_what_is_filled_in_comes_out_again(form: Form) -> None:
    form.fill(FULL)
    assert form.values() == {name: getattr(FULL, name) for name in DECLARED}
    assert not form.is_changed
    assert form.unreadable() == []


def test_a_draft_is_json_and_brings_everything_back(form: Form, qtbot) -> None:
    import json

    form.fill(FULL)
    line: QLineEdit = form.editor("bought_on").field()
    line.setText("30-02-20")
    form.editor("wheels").field().setCurrentRow(1)
    inner = form.editor("wheels").findChildren(QLineEdit)[0]
    inner.setText("")
    qtbot.keyClicks(inner, "achter")
    kept = json.loads(json.dumps(form.draft()))
    again = a_form()
    qtbot.addWidget(again)
    again.restore(kept)
    assert again.draft() == form.draft()
    assert again.values()["wheels"][1].name == "achter"
    assert again.unreadable()[0].facts == {"text": "30-02-20"}


def test_leaving_a_changed_field_tells_it_once_and_an_unchanged_one_not(form: Form, qtbot) -> None:
    form.fill(FULL)
    told: list[str] = []
    form.left.connect(told.append)
    line: QLineEdit = form.editor("name").field()
    line.setFocus()
    line.editingFinished.emit()
    assert told == []
    qtbot.keyClicks(line, "!")
    assert form.is_changed
    line.editingFinished.emit()
    line.editingFinished.emit()
    assert told == ["name"]
    assert form.values()["name"] == "Gazelle!" or form.values()["name"] == "!Gazelle"


def test_a_choice_is_told_at_once(form: Form, qtbot) -> None:
    form.fill(FULL)
    told: list[str] = []
    form.left.connect(told.append)
    box: QCheckBox = form.editor("electric").field()
    box.click()
    choice: QComboBox = form.editor("second").field()
    choice.setCurrentIndex(0)
    choice.activated.emit(0)
    items: QListWidget = form.editor("colours").field()
    items.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert told == ["electric", "second", "colours"]
    assert form.values()["second"] is None
    assert form.values()["colours"] == (Colour.BLUE,)


@pytest.mark.parametrize(
    "typed, meant",
    [
        ("5-4-2026", dt.date(2026, 4, 5)),
        ("05/04/26", dt.date(2026, 4, 5)),
        ("5 april 2026", dt.date(2026, 4, 5)),
        ("2026-04-05", dt.date(2026, 4, 5)),
        ("", None),
    ],
)
def test_dates_are_read_as_people_write_them(form: Form, typed: str, meant: dt.date | None) -> None:
    line: QLineEdit = form.editor("bought_on").field()
    line.setText(typed)
    line.editingFinished.emit()
    assert form.values()["bought_on"] == meant
    assert line.text() == ("05-04-2026" if meant else "")


def test_a_date_that_does_not_exist_stays_and_is_said_beside_the_field(form: Form, qtbot) -> None:
    form.fill(FULL)
    told: list[str] = []
    form.left.connect(told.append)
    line: QLineEdit = form.editor("bought_on").field()
    line.setText("30-02-2026")
    line.editingFinished.emit()
    assert line.text() == "30-02-2026"
    assert "30-02-2026" in form.row("bought_on").problem.text
    assert form.values()["bought_on"] == FULL.bought_on
    assert told == []


def test_a_date_that_there_must_be_cannot_be_left_empty(qtbot) -> None:
    editor = DateEditor(today=TODAY, optional=False)
    qtbot.addWidget(editor)
    editor.set_value(TODAY)
    editor.restore("")
    assert editor.value() == TODAY
    assert [problem.code for problem in editor.unreadable()] == ["required"]


def test_a_number_that_is_none_is_said_beside_the_field(form: Form) -> None:
    form.fill(FULL)
    line: QLineEdit = form.editor("gears").field()
    line.setText("zeven")
    line.editingFinished.emit()
    assert form.row("gears").problem.isVisible()
    assert form.values()["gears"] == 7


def test_problems_stand_beside_their_field_and_the_rest_comes_back(form: Form) -> None:
    form.fill(FULL)
    strange = Problem("saddle", "required")
    homeless = form.show_problems([Problem("gears", "not-negative"), Problem("name", "required"), strange])
    assert homeless == [strange]
    assert form.row("gears").problem.isVisible()
    assert form.row("name").problem.text == "This must be filled in."
    name = form.editor("name").field()
    assert "This must be filled in." in name.accessibleDescription()
    assert form.editor("gears").field().hasFocus() or form.focusWidget() is form.editor("gears").field()


@pytest.mark.parametrize("path", ["wheels[1].name", "wheels.1.name"])
def test_a_problem_in_a_row_opens_that_row(form: Form, path: str) -> None:
    form.fill(FULL)
    assert form.show_problems([Problem(path, "required")]) == []
    rows: QListWidget = form.editor("wheels").field()
    assert rows.currentRow() == 1
    inner = form.editor("wheels").findChild(Form)
    assert inner.row("name").problem.isVisible()


def test_typing_takes_the_problem_away(form: Form, qtbot) -> None:
    form.show_problems([Problem("name", "required")])
    qtbot.keyClicks(form.editor("name").field(), "x")
    assert not form.row("name").problem.isVisible()


def test_rows_are_added_moved_and_removed(form: Form, qtbot) -> None:
    form.fill(FULL)
    told: list[str] = []
    form.left.connect(told.append)
    add, remove, up, _down = form.editor("wheels").findChildren(QPushButton)
    add.click()
    assert told == []
    inner = form.editor("wheels").findChild(Form)
    qtbot.keyClicks(inner.editor("name").field(), "spare")
    inner.editor("name").field().editingFinished.emit()
    assert told == ["wheels"]
    up.click()
    assert [wheel.name for wheel in form.values()["wheels"]] == ["front", "spare", "back"]
    remove.click()
    assert [wheel.name for wheel in form.values()["wheels"]] == ["front", "back"]
    assert form.values()["wheels"] == FULL.wheels


def test_a_value_that_may_be_absent_has_a_box_to_tick(form: Form, qtbot) -> None:
    box: QCheckBox = form.editor("lock").field()
    assert form.values()["lock"] is None
    box.click()
    inner = form.editor("lock").findChild(Form)
    qtbot.keyClicks(inner.editor("brand").field(), "Abus")
    assert form.values()["lock"] == Lock(brand="Abus")
    box.click()
    assert form.values()["lock"] is None


def test_a_choice_that_is_no_longer_offered_is_not_lost(form: Form) -> None:
    gone = uuid4()
    form.fill({"shed": gone})
    assert form.values()["shed"] == gone


def test_a_long_text_lets_tab_go_on(form: Form) -> None:
    text: QPlainTextEdit = form.editor("remark").field()
    assert text.tabChangesFocus()


def test_the_wheel_does_not_change_an_answer(form: Form, qtbot) -> None:
    box: QComboBox = form.editor("colour").field()
    before = box.currentIndex()
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent

    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    box.wheelEvent(event)
    assert box.currentIndex() == before
    assert not event.isAccepted()


def test_a_locked_form_can_be_read_but_not_changed(form: Form) -> None:
    form.fill(FULL)
    form.lock_fields(True)
    assert form.editor("name").field().isReadOnly()
    assert form.editor("bought_on").field().isReadOnly()
    assert not form.editor("colour").field().isEnabled()
    assert not [each for each in form.editor("wheels").findChildren(QPushButton) if each.isVisible()]


def test_fields_and_sections_can_be_chosen(qtbot) -> None:
    form = Form(
        Bicycle,
        Words("en"),
        today=TODAY,
        fields=["gears", "name"],
        sections=[(mark("T", "Driving"), ["gears"])],
    )
    qtbot.addWidget(form)
    assert list(form.values()) == ["name", "gears"]


def test_a_form_fits_and_is_named_in_every_look(look: Look, form: Form, qtbot) -> None:
    form.fill(FULL)
    form.show_problems([Problem("name", "required"), Problem("price", "not-negative", blocks=False)])
    form.resize(620, form.heightForWidth(620) if form.hasHeightForWidth() else form.sizeHint().height())
    qtbot.waitExposed(form)
    qtbot.wait(1)
    assert cut_off(form) == []
    assert nameless(form) == []


def test_a_form_is_freed_when_it_is_closed(qtbot) -> None:
    import gc
    import weakref

    from PySide6.QtCore import QCoreApplication, QEvent

    form = a_form()
    form.fill(FULL)
    ghost = weakref.ref(form)
    form.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del form
    gc.collect()
    assert ghost() is None
