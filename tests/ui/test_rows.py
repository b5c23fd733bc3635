"""The list above the form of a row: every line can be read, without bars."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QApplication

from privdesk.core.fields import field
from privdesk.core.words import Words, mark
from privdesk.ui.editors.rows import RowsEditor
from privdesk.ui.form import Form
from privdesk.ui.theme import space
from privdesk.ui.tool import ToolButton

TODAY = dt.date(2026, 11, 23)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    text: str = field(mark("Line", "Text"), default="")


@pytest.fixture
def editor(qapp: QApplication) -> Iterator[RowsEditor]:
    made = RowsEditor(Line, lambda: Form(Line, Words("en"), today=TODAY), lambda each: str(each.text), today=TODAY)
    made.resize(space(made, 40), space(made, 60))
    made.show()
    yield made
    made.close()
    made.deleteLater()


def bars(editor: RowsEditor) -> tuple[bool, bool]:
    QApplication.processEvents()
    rows = editor._list
    return rows.horizontalScrollBar().isVisible(), rows.verticalScrollBar().isVisible()


def test_two_long_lines_wrap_and_both_can_be_read(editor: RowsEditor) -> None:
    editor.set_value([Line(text="names and addresses of all customers " * 3), Line(text="orders")])
    assert bars(editor) == (False, False)
    high = editor._list.height()
    editor.resize(editor.width() * 3, editor.height())
    assert bars(editor) == (False, False)
    assert editor._list.height() < high


def test_many_lines_scroll_instead_of_filling_the_page(editor: RowsEditor) -> None:
    editor.set_value([Line(text=f"line {number}") for number in range(40)])
    assert bars(editor) == (False, True)
    assert editor._list.height() < space(editor, 30)


def test_a_button_that_is_a_picture_has_a_name_and_grows_with_the_text(qapp: QApplication) -> None:
    made = ToolButton("x", "Close this message")
    small = made.iconSize().height()
    font = made.font()
    font.setPointSizeF(font.pointSizeF() * 3)
    made.setFont(font)
    assert made.iconSize().height() > small
    assert made.accessibleName() == made.toolTip() == "Close this message"
    made.deleteLater()
