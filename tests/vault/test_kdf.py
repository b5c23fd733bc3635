from __future__ import annotations

import dataclasses
from types import SimpleNamespace

import pytest

from privdesk.core.errors import UnsafeParameters
from privdesk.vault.kdf import CAPS, FLOOR, argon2id, refuse_unsafe


@pytest.mark.parametrize("part", ["memory_kib", "passes", "lanes"])
def test_each_part_of_the_cost_stays_within_floor_and_caps(part):
    for edge, beyond in ((FLOOR, -1), (CAPS, 1)):
        refuse_unsafe(edge, FLOOR)
        with pytest.raises(UnsafeParameters):
            refuse_unsafe(dataclasses.replace(edge, **{part: getattr(edge, part) + beyond}), FLOOR)


def test_a_computer_without_the_memory_that_is_asked_for_says_so(monkeypatch):
    def too_much(*_):
        raise MemoryError

    function = SimpleNamespace(derive_into=too_much)
    monkeypatch.setattr("cryptography.hazmat.primitives.kdf.argon2.Argon2id", lambda **_: function)
    with pytest.raises(UnsafeParameters):
        argon2id(b"", bytes(16), CAPS)
