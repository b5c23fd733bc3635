from __future__ import annotations

import dataclasses

import pytest

from privdesk.core.errors import UnsafeParameters
from privdesk.vault.kdf import CAPS, FLOOR, refuse_unsafe


@pytest.mark.parametrize("part", ["memory_kib", "passes", "lanes"])
def test_each_part_of_the_cost_stays_within_floor_and_caps(part):
    for edge, beyond in ((FLOOR, -1), (CAPS, 1)):
        refuse_unsafe(edge, FLOOR)
        with pytest.raises(UnsafeParameters):
            refuse_unsafe(dataclasses.replace(edge, **{part: getattr(edge, part) + beyond}), FLOOR)
