"""Papers in other programs, and what a lock does with them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QWidget

from privdesk.db import audit
from privdesk.db.actions import Action
from privdesk.desk.window import DeskWindow
from privdesk.requests.rules.rights import ACKNOWLEDGEMENT
from privdesk.requests.view.intake import IntakeDialog
from tests.desk.register import MAILS, dialog, settle


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Path]:
    """What the system was asked to open."""
    opened: list[Path] = []
    base = tmp_path / "run"
    base.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(base))
    monkeypatch.setattr(
        QDesktopServices,
        "openUrl",
        lambda url: opened.append(Path(url.toLocalFile())) is None,  # type: ignore[func-returns-value]
    )
    return opened


def openers(top: QWidget) -> list[QPushButton]:
    return [each for each in top.findChildren(QPushButton) if each.text() == "Open in another program"]


def opened_in_trail(window: DeskWindow) -> int:
    with window._session.services.transactions.read() as work:
        return sum(line.action is Action.PAPER_OPENED for line in audit.lines(work.session))


def test_a_letter_an_attachment_and_the_register_open_elsewhere_and_go_at_lock(
    shown: list[Path], window: DeskWindow
) -> None:
    view = window._workbench.requests()
    view.arrivals.from_file(MAILS / "access-plain.eml")
    dialog(window, IntakeDialog)._do.click()
    settle()
    view.write_letter(ACKNOWLEDGEMENT, None)
    view._letter._open.click()
    view._letter._record.click()
    from privdesk.ui.ask import AskDialog

    dialog(window, AskDialog).do.click()
    settle()
    for each in openers(view.detail.papers):
        each.click()
    window._workbench.go("export")
    openers(window._workbench.page("export"))[0].click()
    names = [path.name for path in shown]
    assert [name.split("-")[0].rstrip(".eml") for name in names][:1] == ["L01"]
    assert "attachment.eml" in names
    assert names[-1].startswith("register")
    assert not any("anne" in name or "akker" in name for name in names)
    assert all(path.exists() for path in shown)
    assert opened_in_trail(window) == len(shown)
    window.lock()
    assert not any(path.exists() for path in shown)
    assert list((shown[0].parent.parent).iterdir()) == []


def test_where_nothing_opens_it_the_next_step_is_said(
    shown: list[Path], window: DeskWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    view = window._workbench.requests()
    view.write_letter(ACKNOWLEDGEMENT, None)
    view._letter._open.click()
    assert "Save it" in view._letter._notice.text
    assert view._letter._record.isEnabled()


def test_with_the_setting_a_lock_starts_the_program_again(
    window: DeskWindow, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dataclasses import replace

    started: list[Path] = []
    monkeypatch.setattr(
        "privdesk.desk.restarting.start_again",
        lambda register: started.append(register) is None,  # type: ignore[func-returns-value]
    )
    window._settings.change(replace(window._settings.settings, restart_at_lock=True))
    window.lock()
    settle()
    assert started == [root]
    assert not window.isVisible()
