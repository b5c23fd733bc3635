"""A lock and the clipboard of a real X server."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

pytestmark = [pytest.mark.desktop, pytest.mark.skipif("DISPLAY" not in os.environ, reason="needs an X server")]

SOMEBODY = """
import sys
from PySide6.QtWidgets import QApplication
from PySide6.QtGui import QClipboard
from PySide6.QtCore import QTimer
app = QApplication(sys.argv)
for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
    app.clipboard().setText("of somebody else", mode)
QTimer.singleShot(300, lambda: print("copied", flush=True))
QTimer.singleShot(20000, app.quit)
app.exec()
"""
US = """
import subprocess, sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from privdesk.desk.clipboard import forget
app = QApplication(sys.argv)
board, modes = app.clipboard(), (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)
for mode in modes:
    board.setText("ours", mode)
QTest.qWait(200)
forget(board)
QTest.qWait(200)
print([board.text(mode) for mode in modes])
other = subprocess.Popen([sys.executable, "-c", sys.argv[1]], stdout=subprocess.PIPE, text=True)
other.stdout.readline()
QTest.qWait(300)
forget(board)
QTest.qWait(300)
print([board.text(mode) for mode in modes])
other.terminate()
other.wait()
"""


def test_what_we_copied_goes_and_what_somebody_else_copied_stays() -> None:
    run = subprocess.run(
        [sys.executable, "-c", US, SOMEBODY],
        env={**os.environ, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert run.stdout.splitlines() == ["['', '']", "['of somebody else', 'of somebody else']"]
