"""A backup put back with what every area knows of erasing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from privdesk.core.clock import Clock
from privdesk.vault import restoring
from privdesk.vault.credentials import Credential
from privdesk.vault.erasures import Erased, Erasure
from privdesk.vault.kdf import FLOOR, Argon2
from privdesk.vault.open_vault import OpenVault
from privdesk.vault.places import Place, place_of
from privdesk.vault.restoring import Restored
from privdesk.wiring import build


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
