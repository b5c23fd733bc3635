"""How long until the first window is painted: the door of the desk, and the program, against an empty window.

    python -m tests.bench.first_paint [times]

Each start is a new process; the kinds take turns, so that a busy computer is as unfair to each of them. What only
the measuring needs is not imported by what is measured.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

KINDS = ("empty", "door", "program")
_PATIENCE = 30


class Paint(NamedTuple):
    """Seconds until the first paint: by the clock, and of the processor (which a busy computer disturbs less)."""

    wall: float
    cpu: float


def show_empty(_folder: Path) -> Any:
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.show()
    return app, window, window


def show_door(folder: Path) -> Any:
    import gc

    gc.disable()  # as privdesk.__main__ does
    from privdesk.core.clock import SystemClock
    from privdesk.desk.settings import SettingsFile
    from privdesk.desk.start import Desk, application

    app = application()
    desk = Desk(app, SettingsFile(folder / "desk.json"), SystemClock())
    desk.open(folder / "Voorbeeld.privdesk")
    return app, desk, desk.window


def show_program(folder: Path) -> Any:
    """The whole road of ``privdesk REGISTER``: also the command is read, and what the window needs is looked for."""
    from privdesk.cli.run import run

    shown: list[Any] = []

    def open_desk(_asked: Path | None) -> int:
        shown.extend(show_door(folder))
        return 0

    code = run([str(folder / "Voorbeeld.privdesk")], open_desk=open_desk)
    assert code == 0, code
    return shown


SHOW: dict[str, Callable[[Path], Any]] = {"empty": show_empty, "door": show_door, "program": show_program}


def child(kind: str, folder: str, started: float) -> None:
    """Tells the seconds between the start of the process and the first paint, and ends at once."""
    app, _whole, window = SHOW[kind](Path(folder))
    from PySide6.QtCore import QEvent, QObject

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                sys.stdout.write(f"{time.time() - started:.4f} {time.process_time():.4f}\n")
                sys.stdout.flush()
                os._exit(0)  # what the warming up still does is not measured
            return False

    watch = Watch()
    window.installEventFilter(watch)
    app.exec()


def measure(times: int) -> dict[str, list[Paint]]:
    """Compiled modules are kept as for an installed program; the first start of each kind, which compiles, is dropped."""
    import subprocess
    import tempfile

    found: dict[str, list[Paint]] = {kind: [] for kind in KINDS}
    with tempfile.TemporaryDirectory() as folder:
        surroundings = {**os.environ, "PYTHONPYCACHEPREFIX": f"{folder}/compiled", "QT_QPA_PLATFORM": "offscreen"}
        surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
        for _ in range(times + 1):
            for kind in KINDS:
                command = [sys.executable, "-m", "tests.bench.first_paint", "--child", kind, folder, repr(time.time())]
                done = subprocess.run(
                    command, env=surroundings, capture_output=True, text=True, check=True, timeout=_PATIENCE
                )
                wall, cpu = done.stdout.split()
                found[kind].append(Paint(float(wall), float(cpu)))
    return {kind: paints[1:] for kind, paints in found.items()}


def main(arguments: list[str]) -> None:
    if arguments[:1] == ["--child"]:
        child(arguments[1], arguments[2], float(arguments[3]))
        return
    from statistics import median

    from privdesk.core.qm import keep

    keep()  # as the first start leaves the words, and the build of the package: compiled
    found = measure(int(arguments[0]) if arguments else 7)
    for which, name in enumerate(Paint._fields):
        spent = {kind: [1000 * paint[which] for paint in paints] for kind, paints in found.items()}
        for kind, times in spent.items():
            # of neighbours in time, because a shared computer is now fast, now slow
            ratio = median(one / empty for one, empty in zip(times, spent["empty"], strict=True))
            line = f"median {median(times):4.0f} ms   best {min(times):4.0f} ms   ratio {ratio:.2f}"
            sys.stdout.write(f"{name:4} {kind:8} {line}   of {len(times)}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
