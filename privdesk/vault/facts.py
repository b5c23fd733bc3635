"""What is shown of a register: what can be seen without a key, and the kit that is printed once."""

from __future__ import annotations

import dataclasses
import datetime as dt
from uuid import UUID

from privdesk.core.canonical import canonical
from privdesk.vault.header import FORMAT, Anchor, Header
from privdesk.vault.slots import Role, Slot, SlotKind


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class SlotFacts:
    id: UUID
    kind: SlotKind
    created: dt.datetime
    role: Role | None
    device: UUID | None


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class VaultFacts:
    """What can be seen without a key. ``from_copy``: the header itself was damaged, its copy is used."""

    vault_id: UUID
    created: dt.datetime
    generation: int
    schema: str
    slots: tuple[SlotFacts, ...]
    from_copy: bool


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryKit:
    """To print once. ``slot``: JSON for the QR, so that code and database survive a lost header."""

    code: str = dataclasses.field(repr=False)
    slot: str = dataclasses.field(repr=False)
    vault_id: UUID
    created: dt.datetime
    audit_seq: int
    audit_hash: bytes


def facts_of(header: Header, *, from_copy: bool) -> VaultFacts:
    return VaultFacts(
        vault_id=header.vault_id,
        created=header.created,
        generation=header.generation,
        schema=header.database.schema,
        slots=tuple(slot_facts(slot) for slot in header.slots),
        from_copy=from_copy,
    )


def slot_facts(slot: Slot) -> SlotFacts:
    return SlotFacts(id=slot.id, kind=slot.kind, created=slot.created, role=slot.role, device=slot.device)


def kit_of(header: Header, slot: Slot, code: str, head: Anchor) -> RecoveryKit:
    """``slot`` must be the recovery slot that the code opens; ``head``: of the audit trail, now."""
    scanned = {"format": FORMAT, "vault_id": str(header.vault_id), "slot": slot.document()}
    return RecoveryKit(
        code=code,
        slot=canonical(scanned).decode("ascii"),
        vault_id=header.vault_id,
        created=slot.created,
        audit_seq=head.seq,
        audit_hash=head.hash,
    )
