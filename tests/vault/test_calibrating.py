from __future__ import annotations

import pytest

from privdesk.core.errors import UnsafeParameters
from privdesk.vault.calibrating import Costs, calibrated, seconds_for
from privdesk.vault.kdf import CAPS, FLOOR, Argon2
from tests.vault.vaults import FAST

DEFAULT = Argon2()


def computer(seconds_of_the_default):
    """One on which the time goes with memory times passes."""
    work = DEFAULT.memory_kib * DEFAULT.passes
    return lambda cost: seconds_of_the_default * cost.memory_kib * cost.passes / work


@pytest.mark.parametrize("speed", [0.01, 0.1, 0.3, 0.5, 0.77, 0.9, 1.0, 1.2, 1.4, 1.6, 2, 3.5, 10, 100])
def test_the_cost_stays_within_floor_and_caps(speed):
    cost = calibrated(seconds=computer(speed))
    assert FLOOR.memory_kib <= cost.memory_kib <= DEFAULT.memory_kib
    assert FLOOR.passes <= cost.passes <= CAPS.passes
    assert cost.lanes == DEFAULT.lanes


@pytest.mark.parametrize("speed", [0.2, 0.3, 0.5, 0.77, 0.9, 1.0, 1.2, 1.4, 1.6, 2, 3.5, 3.9])
def test_where_it_can_be_it_takes_about_a_second(speed):
    seconds = computer(speed)
    assert 0.7 <= seconds(calibrated(seconds=seconds)) <= 1.5


def test_passes_are_raised_before_memory_is_lowered():
    assert calibrated(seconds=computer(0.5)) == Argon2(passes=6)
    assert calibrated(seconds=computer(2)) == Argon2(memory_kib=131_072)


def test_a_computer_that_is_busy_for_a_moment_costs_no_strength():
    measured = iter([4.0, 0.9])
    assert calibrated(seconds=lambda _: next(measured)) == DEFAULT


def test_what_was_measured_is_a_real_derivation():
    assert 0 < seconds_for(FAST) < 1


def test_what_is_asked_goes_before_what_is_known_and_nothing_below_the_floor():
    own, asked = Argon2(passes=4), Argon2(passes=5)
    assert Costs(own=own).chosen(None) == own
    assert Costs(own=own).chosen(asked) == asked
    with pytest.raises(UnsafeParameters):
        Costs(own=own).chosen(FAST)
