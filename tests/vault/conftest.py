from __future__ import annotations

import pytest

from tests.vault.vaults import copied, opened


@pytest.fixture
def root(tmp_path):
    """A register with its own officer, locked."""
    copied(tmp_path / "a")
    return tmp_path / "a"


@pytest.fixture
def register(root):
    """The one at ``root``, open."""
    opened_register = opened(root)
    yield opened_register
    opened_register.lock()


@pytest.fixture
def kit(tmp_path):
    """It fits the one at ``root``: every copy is of one register."""
    return copied(tmp_path / "kit")[1]
