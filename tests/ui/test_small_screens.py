"""What gives way where there is little room, and in which order."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from privdesk.ui.flow import Flow
from privdesk.ui.frame import Entry, Page, SideNavigation
from privdesk.ui.scrolled import Scrolled
from privdesk.ui.split import Split
from privdesk.ui.table import shrunk
from privdesk.ui.theme import button
from tests.ui.fakes import ForgetfulMemory


@pytest.mark.parametrize(
    "room, widths",
    [
        (600, {0: 200, 1: 150, 2: 150}),
        (480, {0: 200, 1: 150, 2: 130}),  # the last gives way first
        (420, {0: 200, 1: 120, 2: 100}),
        (330, {0: 200, 1: 130}),  # no room for three: the third is scrolled to
        (250, {0: 200}),
    ],
)
def test_columns_give_way_in_order_of_worth(room: int, widths: dict[int, int]) -> None:
    assert dict(shrunk([(0, 200), (1, 150), (2, 150)], room, least=100)) == widths


def test_buttons_stand_beside_a_title_or_below_it(qtbot) -> None:
    page = Page("A title of some length")
    qtbot.addWidget(page)
    first, second = button("The first of both"), button("The second of both")
    for each in (first, second):
        page.buttons.addWidget(each)
    page.resize(page.sizeHint().width() + 50, 400)
    page.show()
    QApplication.processEvents()
    assert first.x() > page.title.x() + page.title.fontMetrics().horizontalAdvance(page.title.text())
    assert second.geometry().right() == page.contentsRect().right() - page.layout().contentsMargins().right()
    page.resize(page.minimumSizeHint().width(), 600)
    QApplication.processEvents()
    assert first.x() == page.title.x()
    assert page.title.geometry().bottom() < first.y() < second.y()
    assert page.minimumSizeHint().width() < page.sizeHint().width() / 2


def test_a_narrow_navigation_tells_its_parts_by_their_tips(qtbot) -> None:
    made = SideNavigation((Entry("a", "The overview", "layout-dashboard"), Entry("b", "Requests", "inbox")))
    qtbot.addWidget(made)
    wide, least = made.sizeHint().width(), made.minimumSizeHint().width()
    assert least < wide
    made.count_for("b", 3)
    made.narrow(is_narrow=True)
    assert [made.item(row).text() for row in (0, 1)] == ["", "3"]
    assert [made.item(row).toolTip() for row in (0, 1)] == ["The overview", "Requests  (3)"]
    said = Qt.ItemDataRole.AccessibleTextRole
    assert [made.item(row).data(said) for row in (0, 1)] == ["The overview", "Requests  (3)"]
    assert made.minimumSizeHint().width() <= made.sizeHint().width() < wide
    made.narrow(is_narrow=False)
    assert [made.item(row).text() for row in (0, 1)] == ["The overview", "Requests  (3)"]


def test_parts_stand_below_each_other_where_they_do_not_fit_beside(qtbot) -> None:
    parts = [QWidget(), QWidget()]
    for each in parts:
        each.setMinimumWidth(200)
    split = Split(parts, shares=(1, 1), memory=ForgetfulMemory(), key="parts", stacks=True)
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(split)
    page.resize(600, 300)
    page.show()
    QApplication.processEvents()
    assert split.orientation() is Qt.Orientation.Horizontal
    page.resize(300, 300)
    QApplication.processEvents()
    assert split.width() == 300
    assert split.orientation() is Qt.Orientation.Vertical
    assert split.minimumSizeHint().width() == 200
    page.resize(600, 300)
    QApplication.processEvents()
    assert split.orientation() is Qt.Orientation.Horizontal


def test_what_is_shown_in_place_of_another_keeps_its_width_too(qtbot) -> None:
    made = Scrolled(QLabel("one"))
    qtbot.addWidget(made)
    made.show()
    after = QWidget()
    after.setLayout(Flow((label := QLabel("two"),), 0))
    made.replace(after)
    before = made.minimumSizeHint().width()
    label.setText("two, and much more than that")
    assert made.widget() is after
    assert made.minimumSizeHint().width() > before
