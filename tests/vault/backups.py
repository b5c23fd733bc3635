"""Backups of small registers, and what somebody could do to them."""

from __future__ import annotations

import datetime as dt
import json
import zipfile
from pathlib import Path
from uuid import UUID, uuid4

from privdesk.core.canonical import canonical
from privdesk.core.clock import FixedClock
from privdesk.db.actions import Action
from privdesk.db.mapping import put
from privdesk.vault import Passphrase, Vault
from privdesk.vault.archive import member_of
from privdesk.vault.backups import Backups
from privdesk.vault.credentials import Credential
from privdesk.vault.kdf import Argon2
from privdesk.vault.manifest import Backup, BackupKind
from privdesk.vault.open_vault import OpenVault
from privdesk.vault.places import LOCAL
from privdesk.vault.restoring import Restored, restore
from privdesk.vault.unpacking import unpacked
from tests.db.shop import Cupboard, CupboardRecord
from tests.vault.vaults import CLOCK, FAST, PASSPHRASE, copied, opened


def save(register: OpenVault, **facts: object) -> UUID:
    cupboard = Cupboard(id=uuid4(), **facts)
    with register.write() as work:
        put(work.session, CupboardRecord, cupboard)
        work.audit(Action.ACTIVITY_SAVED, cupboard.id)
    return cupboard.id


def erase(register: OpenVault, ref: UUID) -> None:
    with register.write() as work:
        work.session.delete(work.session.get(CupboardRecord, ref))
        work.audit(Action.SUBJECT_ERASED, ref, claims=1)
    register.checkpoint()
    register.keep_erasures()


def names(register: OpenVault) -> set[str]:
    with register.read() as work:
        return {record.name for record in work.session.query(CupboardRecord)}


def verify(path: Path, credential: Credential, *, floor: Argon2 = FAST) -> Backup:
    """Every byte is what the holder of the key wrote."""
    with unpacked(path, credential, floor=floor) as found:
        return found.backup


def made(root: Path, *, name: str = "Kast", kind: BackupKind = BackupKind.MANUAL) -> Backup:
    """Of a register at ``root`` with one cupboard in it, and locked again."""
    copied(root)
    register = opened(root)
    save(register, name=name)
    backup = register.back_up(kind)
    register.lock()
    return backup


def made_and_gone_on(root: Path) -> Backup:
    """Of a register with one cupboard; since then it has another one too."""
    backup = made(root, name="toen")
    register = opened(root)
    save(register, name="nu")
    register.lock()
    return backup


def opened_on(root: Path, day: dt.date, passphrase: str = PASSPHRASE) -> OpenVault:
    clock = FixedClock.on(day)
    return Vault(root, clock=clock, floor=FAST, look=lambda _: LOCAL).unlock(Passphrase(passphrase))


def backups(register: OpenVault, horizon: int = 90) -> Backups:
    return Backups(register, horizon=lambda: horizon)


def put_back(path: Path, root: Path, shown: object = None, **but: object) -> Restored:
    """With a replay that erases cupboards."""
    facts = {"clock": CLOCK, "replay": erase_again, "floor": FAST, "look": lambda _: LOCAL} | but
    return restore(path, shown or Passphrase(PASSPHRASE), root, **facts)


def erase_again(vault, erasures):
    with vault.write() as work:
        found = [work.session.get(CupboardRecord, each.ref) for each in sorted(erasures)]
        gone = [record for record in found if record is not None]
        for record in gone:
            work.audit(Action.SUBJECT_ERASED, record.id, claims=1)
            work.session.delete(record)
    return len(gone)


def members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def packed(path: Path, contents: dict[str, bytes], *, compression: int = zipfile.ZIP_STORED) -> Path:
    with zipfile.ZipFile(path, "w", compression) as target:
        for name, data in contents.items():
            target.writestr(name, data)
    return path


def edited(path: Path, target: Path, change, **others: bytes) -> Path:
    """As someone without the key could: the sums in the manifest fit again. ``others``: members without their dots."""
    contents = members(path)
    named = {"header": "vault.json", "database": "register.db"}
    contents |= {named[name]: data for name, data in others.items()}
    manifest = json.loads(contents["manifest.json"])
    for name in named.values():
        member = member_of(contents[name])
        manifest["members"][name] = {"size": member.size, "sha256": member.sha256}
    change(manifest)
    return packed(target, contents | {"manifest.json": canonical(manifest)})
