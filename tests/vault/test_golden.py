"""Registers as the releases made them: opened, brought up to date, and read without any part of the program."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any, NamedTuple

import apsw
import pytest

from privdesk.db import migrate
from privdesk.vault import Passphrase, RecoveryCode, Vault
from privdesk.vault import header as headers
from privdesk.vault.kdf import FLOOR
from privdesk.vault.places import LOCAL
from privdesk.vault.unwrapping import key_of
from privdesk.wiring import build
from tests.vault import golden
from tests.vault.vaults import CLOCK

VAULTS = Path(__file__).parents[1] / "data" / "vaults"
NAMES = sorted(path.stem for path in VAULTS.glob("*.json"))


class Golden(NamedTuple):
    """``root``: a copy to work on; ``key``: derived without the program."""

    told: dict[str, Any]
    root: Path
    key: bytes

    @property
    def vault(self):
        return Vault(self.root, clock=CLOCK, look=lambda _: LOCAL)


@pytest.fixture(scope="module", params=NAMES)
def made(request, tmp_path_factory):
    told = json.loads((VAULTS / f"{request.param}.json").read_bytes())
    root = shutil.copytree(VAULTS / request.param, tmp_path_factory.mktemp("golden") / "a")
    return Golden(told, root, golden.master_key(root, told["passphrase"]))


@pytest.fixture
def vault(made, tmp_path):
    return made._replace(root=shutil.copytree(made.root, tmp_path / "a"))


def test_there_are_golden_vaults_of_the_present_and_of_an_older_schema():
    schemas = {json.loads((VAULTS / f"{name}.json").read_bytes())["schema"] for name in NAMES}
    assert schemas == set(migrate.revisions())


def test_it_opens_with_everything_in_it_and_what_is_written_is_read_by_others(vault):
    told = vault.told
    register = vault.vault.unlock(Passphrase(told["passphrase"]))
    services = build(register)
    assert register.header.database.schema == migrate.head_revision()
    assert services.organisation.get().name == told["organisation"]
    assert [each.name for each in services.activities.all()] == [told["activity"]]
    assert [each.name for each in services.processors.all()] == [told["processor"]]
    [request] = services.requests.all()
    assert request.person.name == told["name"]
    [attachment] = request.attachments
    assert services.requests.attachment(attachment.id) == bytes(range(256)) * 20
    report = register.verify("full")
    assert report.is_whole
    upgraded = told["schema"] != migrate.head_revision()
    assert (report.trail.head.seq > told["trail"]["seq"]) is upgraded
    register.lock()
    assert golden.seals_fit(vault.root, vault.key)
    connection = golden.database(vault.root, vault.key)
    assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(migrate.head_revision(),)]
    anchor = golden.header(vault.root)["anchor"]
    assert golden.trail_fits(connection) == (anchor["audit_seq"], anchor["audit_hash"])
    connection.close()


def test_its_recovery_code_gives_the_same_key(made):
    code = RecoveryCode(made.told["code"].lower().replace("-", " "))
    key, _ = key_of(headers.load(made.root).header, code, FLOOR)
    assert bytes(key.material) == made.key


def test_it_is_read_by_the_words_of_the_format_alone(made):
    told = made.told
    assert golden.seals_fit(made.root, made.key)
    connection = golden.database(made.root, made.key)
    assert connection.pragma("integrity_check") == "ok"
    assert connection.pragma("application_id") == 0x50726976
    assert connection.execute("SELECT name FROM organisation").fetchall() == [(told["organisation"],)]
    assert connection.execute("SELECT name FROM request_person").fetchall() == [(told["name"],)]
    assert golden.trail_fits(connection) == (told["trail"]["seq"], told["trail"]["hash"])
    connection.close()


def test_another_key_reads_nothing(made):
    connection = golden.database(made.root, bytes(32))
    with pytest.raises(apsw.NotADBError):
        connection.execute("SELECT * FROM organisation").fetchall()
    connection.close()
