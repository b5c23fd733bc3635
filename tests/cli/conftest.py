"""A small register on disk, made once for the commands that read one."""

from __future__ import annotations

import dataclasses
import datetime as dt
import shutil
from pathlib import Path

import pytest

from privdesk.core.clock import FixedClock
from privdesk.vault import Passphrase, Vault
from privdesk.vault.kdf import FLOOR
from privdesk.wiring import build
from tests.cli.terminal import PASSPHRASE
from tests.make import an_organisation
from tests.reports.values import half_filled, letterbird, newsletter, payroll


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("registers") / "Proef.privdesk"
    clock = FixedClock.on(dt.date(2026, 11, 20))
    vault, _ = Vault.create(root, PASSPHRASE, clock=clock, cost=FLOOR)
    opened = vault.unlock(Passphrase(PASSPHRASE))
    services = build(opened)
    services.organisation.save(an_organisation())
    services.processors.save(letterbird())
    for activity in (newsletter(), payroll(), dataclasses.replace(half_filled(), started_on=dt.date(2026, 10, 1))):
        services.activities.save(activity)
    opened.lock()
    return root


@pytest.fixture
def register(made: Path, tmp_path: Path) -> Path:
    """A copy to write in."""
    return Path(shutil.copytree(made, tmp_path / made.name))


@pytest.fixture
def passphrase_file(tmp_path: Path) -> str:
    path = tmp_path / "wachtwoordzin"
    path.write_text(f"{PASSPHRASE}\nde tweede regel telt niet\n", encoding="utf-8")
    return str(path)
