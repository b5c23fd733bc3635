"""Programs that are killed at work, forked from one that has imported everything: a run costs a tenth of a second."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

HERE = Path(__file__).parents[2]


def program(module: str, main: str, folder: Path, runs: int) -> dict[str, Any]:
    """What ``main(folder, runs)`` of that module says, in a program of its own."""
    code = f"from tests.journeys.{module} import {main}; {main}({str(folder)!r}, {runs})"
    done = subprocess.run([sys.executable, "-c", code], cwd=HERE, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def killed_at_work(work: Callable[[Callable[[str], None]], None], seconds: float) -> tuple[list[str], bool]:
    """What it acknowledged, and whether it died by the kill. What ends its work waits for the kill."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reader)
            work(lambda line: os.write(writer, f"{line}\n".encode()))
            signal.pause()
        finally:
            os._exit(1)
    os.close(writer)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    with os.fdopen(reader) as lines:
        return lines.read().splitlines(), os.WIFSIGNALED(status)


def tell(found: dict[str, Any]) -> None:
    """In the words that every such loop prints."""
    sys.stdout.write(f"\n{found['runs']} runs, {found['killed']} really killed, {len(found['lost'])} lost; {found}\n")
