"""A restore tells which stage begins, and who stops at one finds all as it was."""

from __future__ import annotations

import pytest

from privdesk.vault import erasures
from privdesk.vault.stages import RESTORING
from tests.vault.backups import made_and_gone_on, names, put_back
from tests.vault.vaults import opened


@pytest.fixture
def root(tmp_path):
    return tmp_path / "a"


@pytest.fixture
def older(root):
    return made_and_gone_on(root)


def test_each_stage_is_told_and_who_stops_at_one_finds_all_as_it_was(root, older):
    stages = []
    put_back(older.path, root, step=lambda *stage: stages.append(stage))
    assert stages == [(number, len(RESTORING)) for number in range(len(RESTORING))]
    before = names_in(root)

    def stop(number, total):
        if number == total - 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        put_back(older.path, root, step=stop)
    assert names_in(root) == before


def names_in(root):
    register = opened(root)
    try:
        return names(register)
    finally:
        register.lock()


def test_a_register_that_is_there_stays_whatever_comes_after_it(root, older, tmp_path, monkeypatch):
    def broken(*_):
        raise ZeroDivisionError

    monkeypatch.setattr(erasures, "keep", broken)
    with pytest.raises(ZeroDivisionError):
        put_back(older.path, tmp_path / "new")
    register = opened(tmp_path / "new")
    assert names(register) == {"toen"}
    register.lock()
