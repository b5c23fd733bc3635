from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication

from privdesk.desk.unlock import UnlockPage
from privdesk.desk.window import DeskWindow
from tests.desk.register import Template, a_window, enter, front, settle
from tests.ui.conftest import Look, look, theme

__all__ = ["Look", "look", "theme"]


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    return Template(tmp_path_factory.mktemp("register"))


@pytest.fixture(autouse=True)
def _no_clearing_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """At each lock all of this process would be looked through; a journey looks at that."""
    monkeypatch.setattr("privdesk.desk.opened.gc", SimpleNamespace(collect=lambda: 0))


@pytest.fixture
def root(template: Template, tmp_path: Path) -> Path:
    return template.lay(tmp_path)


@pytest.fixture
def locked(qapp: QApplication, tmp_path: Path) -> Iterator[DeskWindow]:
    """A window in front of its door."""
    window = a_window(tmp_path)
    window.show()
    yield window
    window.close()
    settle()
    window.deleteLater()
    settle()


@pytest.fixture
def window(locked: DeskWindow, root: Path) -> DeskWindow:
    """With the register open."""
    enter(locked, root)
    return locked


@pytest.fixture
def door(locked: DeskWindow, root: Path) -> UnlockPage:
    locked.show_door(root)
    page = front(locked)
    assert isinstance(page, UnlockPage)
    return page
