"""The benchmarks still run; what they measure is read by people."""

from __future__ import annotations

from tests.bench.first_paint import KINDS, measure


def test_the_first_paint_can_be_measured() -> None:
    found = measure(1)
    assert set(found) == set(KINDS)
    assert all(len(seconds) == 1 and seconds[0] > 0 for seconds in found.values())
