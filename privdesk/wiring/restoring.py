"""A backup put back with what every area knows of erasing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from privdesk.core.clock import Clock
from privdesk.core.words import Text, mark
from privdesk.vault import restoring
from privdesk.vault.credentials import Credential
from privdesk.vault.erasures import NAME, Erased, Erasure
from privdesk.vault.kdf import FLOOR, Argon2
from privdesk.vault.open_vault import OpenVault
from privdesk.vault.places import Place, place_of
from privdesk.vault.restoring import Restored
from privdesk.vault.stages import Step, quietly
from privdesk.wiring import build

_RESTORED = mark("BackupCommand", "The backup of {made} is now the register in {folder}.")
_KEPT = mark("BackupCommand", "What was there before was kept as a backup: {file}.")
_SET_ASIDE = mark(
    "BackupCommand", "What was there before could not be read; its files lie with the backups, in {folder}."
)
_AGAIN = mark("BackupCommand", "%n thing(s) erased since that backup were erased again.")
_NO_LIST = mark(
    "BackupCommand",
    "No list was found of what was erased since. Erase again whoever was erased after {made}.",
)
_LIST_EDITED = mark(
    "BackupCommand",
    "The list of what was erased ({file}) was changed outside this program and was not used. Find out who did this.",
)
_OUR_WAYS = mark("BackupCommand", "The passphrases and the recovery code are those from just before, not the backup's.")
_OLD_WAYS = mark("BackupCommand", "It opens with the passphrases and the recovery code of that day.")


class Told(NamedTuple):
    """What came of it, to be said: ``number`` for a text that counts; ``is_warning``: something is left to do."""

    text: Text
    facts: Mapping[str, object]
    number: int | None = None
    is_warning: bool = False


def restore(
    path: Path,
    credential: Credential,
    root: Path,
    *,
    clock: Clock,
    floor: Argon2 = FLOOR,
    lists: Iterable[Path] = (),
    look: Callable[[Path], Place] = place_of,
    allow_place: bool = False,
    step: Step = quietly,
) -> Restored:
    """See ``privdesk.vault.restoring.restore``."""
    return restoring.restore(
        path,
        credential,
        root,
        clock=clock,
        replay=erase_again,
        floor=floor,
        lists=lists,
        look=look,
        allow_place=allow_place,
        step=step,
    )


def erase_again(vault: OpenVault, erasures: frozenset[Erasure]) -> int:
    """How many things were there."""
    services = build(vault, backs_up=False)
    again = {
        Erased.REQUEST: services.requests.anonymise_again,
        Erased.MATERIAL: services.requests.erase_material_again,
        Erased.ACTIVITY: services.activities.erase_again,
        Erased.PROCESSOR: services.processors.erase_again,
    }
    return sum(erase(each.ref for each in sorted(erasures) if each.what is what) for what, erase in again.items())


def told(restored: Restored) -> Iterator[Told]:
    yield Told(_RESTORED, {"made": restored.backup.made, "folder": restored.root})
    if restored.kept:
        yield Told(_KEPT, {"file": restored.kept.path})
    if restored.set_aside:
        yield Told(_SET_ASIDE, {"folder": restored.set_aside})
    if restored.erased_again:
        yield Told(_AGAIN, {}, restored.erased_again)
    if not restored.lists_known:
        yield Told(_NO_LIST, {"made": restored.backup.made}, is_warning=True)
    if restored.list_refused:
        yield Told(_LIST_EDITED, {"file": NAME}, is_warning=True)
    yield Told(_OLD_WAYS if restored.old_ways else _OUR_WAYS, {})
