"""What was erased, as random ids and days only: to be erased again when an older backup is put back.

The list lies beside the header, so that it outlives the database, and beside the copies in a second place. It is read
from the audit trail, and keeps what an older trail does not know.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any
from uuid import UUID

from privdesk.core.fields import Choice
from privdesk.core.words import mark
from privdesk.db.actions import Action
from privdesk.db.audit import AuditLine
from privdesk.vault.files import opened_to_read, telling_the_disk, write_atomically
from privdesk.vault.keys import MasterKey
from privdesk.vault.sealing import LIMIT, is_sealed, parsed, sealed

NAME = "erased.json"
FORMAT = "privdesk-erased"
VERSION = 1
_MOST = 50 * LIMIT


class Erased(Choice):
    REQUEST = "request", mark("Erased", "request")
    MATERIAL = "material", mark("Erased", "annexes of a request")
    PROCESSOR = "processor", mark("Erased", "processor")
    ACTIVITY = "activity", mark("Erased", "processing activity")


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Erasure:
    on: dt.date
    what: Erased
    ref: UUID


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ErasureList:
    vault_id: UUID
    erasures: frozenset[Erasure]
    document: dict[str, Any] = dataclasses.field(repr=False)

    def is_sealed_by(self, key: MasterKey) -> bool:
        return is_sealed(self.document, key)


_BINS = {
    Erased.PROCESSOR: (
        Action.PROCESSOR_SAVED,
        Action.PROCESSOR_REMOVED,
        Action.PROCESSOR_RESTORED,
        Action.PROCESSORS_ERASED,
    ),
    Erased.ACTIVITY: (
        Action.ACTIVITY_SAVED,
        Action.ACTIVITY_REMOVED,
        Action.ACTIVITY_RESTORED,
        Action.ACTIVITIES_ERASED,
    ),
}
_AT_ONCE = {Action.SUBJECT_ERASED: Erased.REQUEST, Action.REQUEST_MATERIAL_ERASED: Erased.MATERIAL}
ACTIONS = frozenset([*_AT_ONCE, *(action for actions in _BINS.values() for action in actions)])
"""The lines of the trail that tell of it."""


def of_trail(lines: Iterable[AuditLine]) -> frozenset[Erasure]:
    """``lines``: oldest first. A bin that is emptied does not name what was in it: what was put in, not taken out."""
    found: set[Erasure] = set()
    bins: dict[Erased, set[UUID]] = {what: set() for what in _BINS}
    for line in lines:
        on = line.at.date()
        if line.action in _AT_ONCE and line.ref:
            found.add(Erasure(on=on, what=_AT_ONCE[line.action], ref=line.ref))
        for what, (saved, removed, restored, erased) in _BINS.items():
            if line.action is removed and line.ref:
                bins[what].add(line.ref)
            elif line.action in {saved, restored} and line.ref:
                bins[what].discard(line.ref)
            elif line.action is erased and line.ref:
                found.add(Erasure(on=on, what=what, ref=line.ref))
                bins[what].discard(line.ref)
            elif line.action is erased:
                found |= {Erasure(on=on, what=what, ref=ref) for ref in bins[what]}
                bins[what].clear()
    return frozenset(found)


def load(path: Path) -> ErasureList | None:
    """None when there is none, or none that can be read."""
    with suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
        with opened_to_read(path) as file:
            document = parsed(file.read(_MOST + 1), limit=_MOST)
        if document["format"] == FORMAT and document["version"] == VERSION:
            erasures = frozenset(_erasure(each) for each in document["erased"])
            return ErasureList(vault_id=UUID(document["vault_id"]), erasures=erasures, document=document)
    return None


def save(path: Path, vault_id: UUID, erasures: Iterable[Erasure], key: MasterKey) -> None:
    """Raises DiskFull, VaultNotWritable."""
    document = {
        "format": FORMAT,
        "version": VERSION,
        "vault_id": str(vault_id),
        "erased": [
            {"on": each.on.isoformat(), "what": each.what.value, "ref": str(each.ref)} for each in sorted(erasures)
        ],
    }
    write_atomically(path, sealed(document, key))


def keep(root: Path, vault_id: UUID, erasures: frozenset[Erasure], key: MasterKey) -> Path | None:
    """Beside the header, together with what stood there already; not written when that says it all.

    What stood there and is no list of this register under this key is set aside: where, is returned.
    """
    path = root / NAME
    before = _own(path, vault_id, key)
    aside = _set_aside(path) if before is None and path.exists() else None
    together = erasures | before.erasures if before is not None else erasures
    if together and (before is None or together != before.erasures):
        save(path, vault_id, together, key)
    return aside


def is_usable(root: Path, vault_id: UUID, key: MasterKey) -> bool:
    """Also when there is none."""
    return not (root / NAME).exists() or _own(root / NAME, vault_id, key) is not None


def resealed(root: Path, old: MasterKey, new: MasterKey) -> None:
    """When the register gets another key: what only the list knows must stay believed."""
    found = load(root / NAME)
    if found is not None and found.is_sealed_by(old):
        save(root / NAME, found.vault_id, found.erasures, new)


def _own(path: Path, vault_id: UUID, key: MasterKey) -> ErasureList | None:
    found = load(path)
    return found if found is not None and found.vault_id == vault_id and found.is_sealed_by(key) else None


def _set_aside(path: Path) -> Path:
    """Under a name by which no restore takes it for a list."""
    number, aside = 1, path.with_name(f"{path.stem}-damaged.json")
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.stem}-damaged-{number}.json")
    with telling_the_disk():
        path.replace(aside)
    return aside


def _erasure(document: dict[str, Any]) -> Erasure:
    return Erasure(
        on=dt.date.fromisoformat(document["on"]), what=Erased.of(document["what"]), ref=UUID(document["ref"])
    )
