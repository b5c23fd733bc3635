"""How long until the first window is painted: the door of the desk against an empty window, in one run.

    python -m tests.bench.first_paint [times]

Each start is a new process; the two kinds take turns, so that a busy computer is as unfair to one as to the other.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

KINDS = ("empty", "door")
_PATIENCE = 30


def show_empty(_folder: Path) -> Any:
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.show()
    return app, window, window


def show_door(folder: Path) -> Any:
    from PySide6.QtWidgets import QApplication

    from privdesk.core.clock import SystemClock
    from privdesk.desk.settings import SettingsFile
    from privdesk.desk.start import Desk

    app = QApplication([])
    desk = Desk(app, SettingsFile(folder / "desk.json"), SystemClock())
    register = folder / "Voorbeeld.privdesk"
    register.mkdir()
    desk.open(register)
    return app, desk, desk.window


SHOW: dict[str, Callable[[Path], Any]] = {"empty": show_empty, "door": show_door}


def child(kind: str, started: float) -> None:
    """Tells the seconds between the start of the process and the first paint, and ends at once."""
    with tempfile.TemporaryDirectory() as folder:
        kept = SHOW[kind](Path(folder))
        app, _whole, window = kept
        from PySide6.QtCore import QEvent, QObject

        class Watch(QObject):
            def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
                if event.type() == QEvent.Type.Paint:
                    sys.stdout.write(f"{time.time() - started:.4f}\n")
                    sys.stdout.flush()
                    os._exit(0)  # what the warming up still does is not measured
                return False

        watch = Watch()
        window.installEventFilter(watch)
        app.exec()


def measure(times: int) -> dict[str, list[float]]:
    """Compiled modules are kept as for an installed program; the first start of each kind, which compiles, is dropped."""
    found: dict[str, list[float]] = {kind: [] for kind in KINDS}
    with tempfile.TemporaryDirectory() as compiled:
        surroundings = {**os.environ, "PYTHONPYCACHEPREFIX": compiled}
        surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
        for _ in range(times + 1):
            for kind in KINDS:
                command = [sys.executable, "-m", "tests.bench.first_paint", "--child", kind, repr(time.time())]
                done = subprocess.run(
                    command, env=surroundings, capture_output=True, text=True, check=True, timeout=_PATIENCE
                )
                found[kind].append(float(done.stdout.split()[-1]))
    return {kind: seconds[1:] for kind, seconds in found.items()}


def main(arguments: list[str]) -> None:
    if arguments[:1] == ["--child"]:
        child(arguments[1], float(arguments[2]))
        return
    found = measure(int(arguments[0]) if arguments else 7)
    for kind, seconds in found.items():
        line = f"{kind:6} median {1000 * statistics.median(seconds):5.0f} ms   best {1000 * min(seconds):5.0f} ms"
        sys.stdout.write(f"{line}   of {len(seconds)}\n")
    ratio = statistics.median(found["door"]) / statistics.median(found["empty"])
    sys.stdout.write(f"ratio  {ratio:.2f}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
