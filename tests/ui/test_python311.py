from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QLabel

import privdesk.ui  # noqa: F401 -- importing the kit is what saves the singletons

_MANY = 20_000
"""More calls than a Python without our guard survives."""


@pytest.mark.parametrize("single", [None, True, False])
def test_work_in_qt_never_uses_up_a_singleton(single: object, qtbot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    for _ in range(_MANY):
        label.setIndent(1)
        label.isVisible()
        label.isEnabled()
    assert sys.getrefcount(single) > _MANY
