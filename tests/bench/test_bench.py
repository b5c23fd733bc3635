"""The benchmarks still run; what they measure is read by people."""

from __future__ import annotations

from tests.bench import growth
from tests.bench.first_paint import KINDS, measure


def test_the_first_paint_can_be_measured() -> None:
    found = measure(1)
    assert set(found) == set(KINDS)
    assert all(len(paints) == 1 and min(paints[0]) > 0 for paints in found.values())


def test_the_growth_of_the_work_can_be_measured() -> None:
    found = growth.measure(2, scale=0.01)
    assert set(found) == set(growth.JOBS)
    assert all(ratio > 0 for ratio in found.values())
