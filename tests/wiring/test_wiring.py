import datetime as dt
from pathlib import Path

import pytest

from privdesk.core.clock import FixedClock
from privdesk.core.events import Changed
from privdesk.db.base import Record
from privdesk.reports.model import Kind, Layout
from privdesk.vault import Argon2, Passphrase, Vault
from privdesk.vault.open_vault import OpenVault
from privdesk.wiring import build, schema
from tests.laid import laid
from tests.make import an_organisation

PACKAGE = Path(__file__).resolve().parents[2] / "privdesk"
FAST = Argon2(memory_kib=64, passes=1, lanes=1)
PASSPHRASE = "vijf gewone woorden zonder haast"


@pytest.fixture
def locked(tmp_path: Path, clock: FixedClock) -> Vault:
    root = tmp_path / "Proef.privdesk"
    laid(root, "wiring", lambda new: Vault.create(new, PASSPHRASE, clock=clock, cost=FAST, floor=FAST))
    return Vault(root, clock=clock, cost=FAST, floor=FAST)


def opened(vault: Vault, *, read_only: bool = False) -> OpenVault:
    return vault.unlock(Passphrase(PASSPHRASE), read_only=read_only)


def test_the_schema_knows_the_records_of_every_area() -> None:
    areas = {f"privdesk.{path.parent.name}.records" for path in PACKAGE.glob("*/records.py")}
    assert areas <= {module.__name__ for module in schema.AREAS}
    mapped = {mapper.class_.__module__ for mapper in Record.registry.mappers if "privdesk" in mapper.class_.__module__}
    assert mapped == {module.__name__ for module in schema.AREAS}


def test_a_service_s_change_is_told_to_who_listens_at_the_services(locked: Vault) -> None:
    vault = opened(locked)
    services = build(vault)
    told: list[Changed] = []
    services.events.listen(told.append)
    services.organisation.save(an_organisation())
    vault.lock()
    assert [change.area for change in told] == ["organisation"]


def test_a_register_that_is_open_to_read_only_can_be_exported_and_keeps_no_trace(locked: Vault) -> None:
    vault = opened(locked, read_only=True)
    services = build(vault)
    before = services.reports.register(dt.date(2026, 11, 23)).audit_head
    saved: list[bytes] = []
    services.reports.export(Kind.CSV, Layout.TABLE, dt.date(2026, 11, 23), "nl", save=saved.append)
    assert len(saved) == 1
    assert services.reports.register(dt.date(2026, 11, 23)).audit_head == before
    vault.lock()
