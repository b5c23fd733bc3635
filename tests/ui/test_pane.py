"""The filter above a list stays readable, also where there is little room."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from privdesk.core.words import Words, mark
from privdesk.ui.listing import Column, Listing
from privdesk.ui.pane import Empty, ListPane, Preset
from tests.ui.fakes import ForgetfulMemory
from tests.ui.looks import cut_off


@pytest.fixture
def pane(qapp: QApplication) -> Iterator[ListPane]:
    columns = (Column[str](key="name", title=mark("Test", "Name"), value=lambda each: each),)
    made = ListPane(
        Listing[str](columns, Words("en"), id_of=lambda each: each),
        name="Things",
        key="things",
        memory=ForgetfulMemory(),
        hint="Name or reference of the thing",
        empty=Empty(title="No things yet", action="First thing"),
        presets=(Preset(key="open", label="Those that are still open"), Preset(key="all", label="All")),
    )
    yield made
    made.close()
    made.deleteLater()


def test_the_box_goes_below_the_filter_when_both_do_not_fit_beside_each_other(pane: ListPane) -> None:
    wide = pane.line.readable_width() + pane.box.sizeHint().width()
    pane.resize(wide * 2, 400)
    pane.show()
    QApplication.processEvents()
    assert pane.box.y() == pane.line.y()
    pane.resize(max(pane.line.readable_width(), pane.box.sizeHint().width()) + 10, 400)
    QApplication.processEvents()
    assert pane.box.y() > pane.line.y()
    assert cut_off(pane) == []
