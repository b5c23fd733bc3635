"""A golden vault: one per release, made once and never again; every later version must open it.

    python tests/data/vaults/make.py v1

Makes the folder and, beside it, ``v1.json``: its secrets and what stands in it. The secrets are public: nothing in it
is anyone's.
"""

from __future__ import annotations

import datetime as dt
import json
import shutil
import sys
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(PROJECT))

PASSPHRASE = "gouden sleutel voor elke latere versie"
NAME = "Sanne Voorbeeld"


def fill(services: Any) -> None:
    from privdesk.requests.model import Channel
    from privdesk.requests.service import IncomingFile
    from tests.make import a_category, a_processor, a_system, an_activity, an_agreement, an_organisation

    services.organisation.save(an_organisation(name="Stichting Gouden Kluis"))
    services.processors.save(
        a_processor(
            name="Proefpost", category="nieuwsbriefdienst", agreement=an_agreement(agreed_on=dt.date(2025, 1, 15))
        )
    )
    services.activities.save(
        an_activity(
            reference="",
            name="Klanten en nieuwsbrief, één & al",
            subjects=("klanten",),
            data_categories=(a_category(name="Klantprofiel", subjects=("klanten",)),),
            systems=(a_system(name="klantenadministratie"),),
        )
    )
    services.requests.register(
        rights=["access"],
        person={"name": NAME, "email": "sanne@voorbeeld.example"},
        details={
            "received": dt.date(2026, 3, 5),
            "channel": Channel.EMAIL,
            "address_known": True,
            "subjects": ("klanten",),
            "wish": "Welke gegevens hebt u van mij?",
        },
        files=[IncomingFile(name="bericht.txt", data=bytes(range(256)) * 20)],
    )


def make(root: Path) -> dict[str, Any]:
    from privdesk.core.clock import FixedClock
    from privdesk.vault import Passphrase, Vault
    from privdesk.vault.kdf import FLOOR
    from privdesk.wiring import build

    clock = FixedClock(dt.datetime(2026, 3, 6, 8, tzinfo=dt.UTC))
    vault, kit = Vault.create(root, PASSPHRASE, clock=clock, cost=FLOOR)
    opened = vault.unlock(Passphrase(PASSPHRASE))
    fill(build(opened))
    opened.lock()
    (root / "vault.lock").unlink()
    shutil.rmtree(root / "backups", ignore_errors=True)
    anchor = opened.header.anchor
    return {
        "passphrase": PASSPHRASE,
        "code": kit.code,
        "name": NAME,
        "schema": opened.header.database.schema,
        "trail": {"seq": anchor.seq, "hash": anchor.hash.hex()},
        "organisation": "Stichting Gouden Kluis",
        "activity": "Klanten en nieuwsbrief, één & al",
        "processor": "Proefpost",
    }


def main(name: str) -> None:
    beside = Path(__file__).parent
    told = make(beside / name)
    (beside / f"{name}.json").write_text(json.dumps(told, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
