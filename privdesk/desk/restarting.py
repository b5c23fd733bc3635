"""Starting anew, so that nothing of the register stays in the memory of a running program."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QProcess


def command(register: Path) -> tuple[str, list[str]]:
    """Of this program, as it was started: installed with Python, or packed as a whole."""
    is_packed = getattr(sys, "frozen", False)
    return sys.executable, [*([] if is_packed else ["-m", "privdesk"]), str(register)]


def start_again(register: Path) -> bool:
    program, arguments = command(register)
    started, _pid = QProcess.startDetached(program, arguments)
    return started
