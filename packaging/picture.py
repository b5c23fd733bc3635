"""Makes the README's picture anew: the sample's requests in the Dutch window, one of them in the midst of its search.

python packaging/picture.py
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from privdesk.core.clock import SystemClock
from privdesk.desk.settings import SettingsFile
from privdesk.desk.start import Desk
from privdesk.desk.unlock import UnlockPage
from privdesk.desk.workbench import Workbench
from privdesk.requests.rules.progress import CaseState
from privdesk.sample.build import build

TARGET = Path(__file__).parent / "pictures" / "requests.png"
WIDTH, HEIGHT = 1240, 780
PATIENCE = 60
"""Seconds for each thing that is waited for."""


def until(done: Callable[[], object]) -> None:
    for _ in range(PATIENCE * 20):
        QApplication.processEvents()
        if done():
            return
        time.sleep(0.05)
    raise TimeoutError


def settle(seconds: float) -> None:
    end = time.monotonic() + seconds
    until(lambda: time.monotonic() > end)


def take(folder: Path) -> None:
    root = folder / "Voorbeeld"
    passphrase = build(root, "nl", SystemClock(), lambda _done, _total: None)
    app = QApplication([])
    desk = Desk(app, SettingsFile(folder / "desk.json"), SystemClock())
    window = desk.window
    window.resize(WIDTH, HEIGHT)
    window.show_door(root)
    window.show()
    settle(1)
    window.findChild(UnlockPage).passphrase.emit(root, passphrase, False)
    until(lambda: window.findChild(Workbench))
    window.findChild(Workbench).go("requests")
    view = window.findChild(Workbench).requests()
    until(lambda: view.pane.listing.shown)
    case = next(each for each in view.pane.listing.shown if each.state is CaseState.SEARCH and each.request.searches)
    view.choose(case.request.id)
    view.detail.show_tab("search", None)
    settle(2)
    window.grab().save(str(TARGET))
    window.lock()
    settle(1)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        take(Path(made))
    print(TARGET)
    sys.stdout.flush()
    os._exit(0)  # the threads that import the heavy libraries need not end
