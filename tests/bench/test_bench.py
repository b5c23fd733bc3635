"""The benchmarks still run; what they measure is read by people."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench import growth, vault
from tests.bench.first_paint import KINDS, measure


def test_the_first_paint_can_be_measured() -> None:
    found = measure(1)
    assert set(found) == set(KINDS)
    assert all(len(paints) == 1 and min(paints[0]) > 0 for paints in found.values())


def test_the_growth_of_the_work_can_be_measured() -> None:
    found = growth.measure(2, scale=0.01)
    assert set(found) == set(growth.JOBS)
    assert all(ratio > 0 for ratio in found.values())


@pytest.mark.usefixtures("locked_memory")
def test_the_cost_of_the_encryption_can_be_measured(tmp_path: Path) -> None:
    found = vault.measure(tmp_path, 1, rows=50, many=20)
    assert set(found) == set(vault.JOBS) >= set(vault.TARGETS)
    assert all(min(cost) > 0 for cost in found.values())
    assert set(vault.measure_bare(tmp_path, 1, rows=50, many=20)) == set(vault.JOBS)
    assert (tmp_path / "plain.db").read_bytes().startswith(b"SQLite format 3")
    assert not (tmp_path / "keyed.db").read_bytes().startswith(b"SQLite format 3")


_PAINTED = """
import enum, os, sys
from pathlib import Path
from tests.bench.first_paint import show_door

app, desk, window = show_door(Path(sys.argv[1]))
window.grab()
kinds = [enum.Enum]
for each in kinds:
    kinds += each.__subclasses__()
print(*(each.__qualname__ for each in kinds), *sys.modules, *(type(each).__name__ for each in sys.meta_path))
sys.stdout.flush()
os._exit(0)
"""


def test_the_first_paint_takes_nothing_that_is_dear(tmp_path: Path) -> None:
    """Enums too, of Qt and QStyle above all: PySide makes all of a class at its first use. See ``privdesk.ui.theme``."""
    done = subprocess.run(
        [sys.executable, "-c", _PAINTED, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )
    taken = set(done.stdout.split())
    assert {"QEvent.Type", "QPalette.ColorRole", "privdesk.desk.unlock", "PySide6.QtSvg"} <= taken  # it does look
    assert "NoFeatures" in taken  # else PySide reads the source of all that is imported
    dear = {"sqlalchemy", "alembic", "keyring", "reportlab", "cryptography", "jinja2", "zoneinfo", "PySide6.QtPdf"}
    dear |= {f"privdesk.core.{name}" for name in ("dates", "problems", "sentences")}
    assert not taken & dear
    dear_enums = ("Qt.", "QStyle.", "QPrinter.", "QKeySequence.", "QComboBox.")
    assert not [each for each in taken if each.startswith(dear_enums)]
