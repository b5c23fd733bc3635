"""Ways in that were taken away and are there again: somebody put back an older vault.json, with its copy."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterable
from contextlib import AbstractContextManager, suppress
from typing import Protocol
from uuid import UUID

from privdesk.core.errors import ExpectedError, OldPassphraseBack, OldWaysBack, WayRemoved
from privdesk.db import audit
from privdesk.db.actions import Action
from privdesk.db.audit import AuditLine
from privdesk.db.work import Work
from privdesk.vault import ways
from privdesk.vault.slots import Role, Slot, SlotKind

ACTIONS = frozenset(
    {
        Action.SLOT_ADDED,
        Action.SLOT_REMOVED,
        Action.RECOVERY_RENEWED,
        Action.PASSPHRASE_CHANGED,
        Action.VAULT_REPAIRED,
        Action.VAULT_RESTORED,
    }
)
"""The lines of the trail that tell of it."""


class Register(ways.Register, Protocol):
    def read(self) -> AbstractContextManager[Work]: ...


def found_returned(register: Register) -> tuple[Slot, ...]:
    """Raises WayRemoved when the register was opened by one of them."""
    back: tuple[Slot, ...] = ()
    # a trail that cannot be read, or was edited, is told when the register is looked over
    with suppress(ExpectedError, ValueError, KeyError, TypeError, AttributeError), register.read() as work:
        back = returned(register.header.slots, audit.lines(work.session, actions=ACTIONS))
    if register.slot in back:
        raise WayRemoved
    return back


def remove_again(register: Register, back: tuple[Slot, ...]) -> list[ExpectedError]:
    """What is to be told. The officer's only passphrase stays: without it she would have to keep using the code."""
    officer = [each for each in register.header.slots if ways.is_officers_passphrase(each)]
    stays = [each for each in officer if officer == [each] and each in back]
    going = [each for each in back if each not in stays]
    for slot in going:
        left = tuple(each for each in register.header.slots if each != slot)
        register.change(dataclasses.replace(register.header, slots=left), Action.SLOT_REMOVED, slot.id)
    told: list[ExpectedError] = [OldWaysBack(count=len(going))] if going else []
    return [*told, OldPassphraseBack()] if stays else told


def returned(slots: Iterable[Slot], lines: Iterable[AuditLine]) -> tuple[Slot, ...]:
    """Of ``slots`` those that must open nothing any more. ``lines``: oldest first."""
    found = tuple(slots)
    gone: dict[UUID, dt.datetime] = {}
    remade: dict[UUID, dt.datetime] = {}
    for line in lines:
        if line.action is Action.VAULT_RESTORED:
            # which ways it has from then on was decided then
            gone.clear()
            remade.clear()
        elif line.action is Action.VAULT_REPAIRED and line.ref:
            # a new header, with an officer's passphrase of that moment
            remade.clear()
        elif line.action is Action.SLOT_REMOVED and line.ref:
            gone[line.ref] = line.at
        elif line.action is Action.PASSPHRASE_CHANGED and line.ref and "made" in line.detail:
            remade[line.ref] = dt.datetime.fromisoformat(line.detail["made"])
        if replaced := line.detail.get("replaced"):
            gone[UUID(replaced)] = line.at
    back = {each for each in found if each.id in gone}
    back |= {each for each in found if each.id in remade and ways.made_at(each) < remade[each.id]}
    for deputy in [each for each in back if each.kind is SlotKind.PASSPHRASE and each.role is Role.DEPUTY]:
        # what deputies' computers remembered went along
        left_at = gone.get(deputy.id)
        back |= {
            each
            for each in found
            if left_at and each.kind is SlotKind.KEYRING and each.role is Role.DEPUTY and each.created <= left_at
        }
    return tuple(each for each in found if each in back)
