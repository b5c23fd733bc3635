"""A small vault with a fast key, for the tests of the vault."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

from privdesk.core.canonical import canonical
from privdesk.core.clock import FixedClock
from privdesk.db.base import Record
from privdesk.vault import Argon2, Passphrase, RecoveryKit, Vault
from privdesk.vault.open_vault import OpenVault
from privdesk.vault.places import LOCAL, Place
from tests.laid import laid

FAST = Argon2(memory_kib=64, passes=1, lanes=1)
PASSPHRASE = "vijf gewone woorden zonder haast"
CLOCK = FixedClock(dt.datetime(2026, 4, 7, 7, tzinfo=dt.UTC))


def create(root: Path, passphrase: str = PASSPHRASE) -> tuple[Vault, RecoveryKit]:
    """With the tables that the tests made for themselves, if any were imported."""
    made = Vault.create(root, passphrase, clock=CLOCK, cost=FAST, floor=FAST, look=lambda _: LOCAL)
    if own := _own_tables():
        open_vault = opened(root, passphrase)
        with open_vault.write() as work:
            Record.metadata.create_all(work.session.connection(), tables=own)
        open_vault.lock()
    return made


def copied(root: Path, passphrase: str = PASSPHRASE, *, which: str = "usual") -> tuple[Vault, RecoveryKit]:
    """One that was made before, to the last bit: same key, same ids. For tests to which the making does not matter.

    ``which``: another name is another register.
    """
    # a register made before the tests made more tables does not have them
    made = ("vaults", len(_own_tables()), passphrase, which)
    return vault(root), laid(root, made, lambda new: create(new, passphrase)[1])


def _own_tables() -> list[Any]:
    return [each.local_table for each in Record.registry.mappers if each.class_.__module__.startswith("tests.")]


def vault(root: Path, place: Place = LOCAL) -> Vault:
    return Vault(root, clock=CLOCK, cost=FAST, floor=FAST, look=lambda _: place)


def opened(root: Path, passphrase: str = PASSPHRASE, *, read_only: bool = False) -> OpenVault:
    return vault(root).unlock(Passphrase(passphrase), read_only=read_only)


def edit_header(root: Path, change, *, seal: bool = True) -> None:
    """As someone without the key could: the checksum fits again, the MAC does not. The copy goes."""
    import hashlib

    document = json.loads((root / "vault.json").read_bytes())
    change(document)
    if seal:
        unsealed = {name: value for name, value in document.items() if name not in {"sha256", "mac"}}
        document["sha256"] = hashlib.sha256(canonical(unsealed)).hexdigest()
    (root / "vault.json").write_bytes(canonical(document))
    (root / "vault.json.bak").unlink(missing_ok=True)
