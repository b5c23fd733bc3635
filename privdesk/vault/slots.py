"""Key slots: the master key, wrapped once for every way to open the register."""

from __future__ import annotations

import dataclasses
import datetime as dt
import secrets
from typing import Any
from uuid import UUID, uuid4

from privdesk.core.canonical import canonical
from privdesk.core.fields import Choice
from privdesk.core.words import mark
from privdesk.vault.kdf import Argon2, argon2id, refuse_unsafe
from privdesk.vault.keys import SIZE, MasterKey, derived, wipe
from privdesk.vault.stamps import bytes_of, moment_of, stamp, text_of

_SALT, _NONCE, _TAG = 16, 12, 16


class SlotKind(Choice):
    PASSPHRASE = "passphrase", mark("Slot", "Passphrase")
    RECOVERY = "recovery", mark("Slot", "Recovery code")
    KEYRING = "keyring", mark("Slot", "This computer")


class Role(Choice):
    OFFICER = "officer", mark("Slot", "Privacy officer")
    DEPUTY = "deputy", mark("Slot", "Deputy")


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """``cost`` is None for a secret that is random already: HKDF-SHA256 is enough for it."""

    id: UUID
    kind: SlotKind
    created: dt.datetime
    salt: bytes = dataclasses.field(repr=False)
    nonce: bytes = dataclasses.field(repr=False)
    wrapped: bytes = dataclasses.field(repr=False)
    cost: Argon2 | None = None
    role: Role | None = None
    device: UUID | None = None

    @classmethod
    def wrap(
        cls,
        key: MasterKey,
        secret: bytes,
        *,
        kind: SlotKind,
        vault_id: UUID,
        created: dt.datetime,
        cost: Argon2 | None = None,
        role: Role | None = None,
        device: UUID | None = None,
        slot_id: UUID | None = None,
    ) -> Slot:
        """``slot_id``: when it takes the place of another, so that the audit trail goes on naming one person."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        slot = cls(
            id=slot_id or uuid4(),
            kind=kind,
            created=created,
            salt=secrets.token_bytes(_SALT),
            nonce=secrets.token_bytes(_NONCE),
            wrapped=b"",
            cost=cost,
            role=role,
            device=device,
        )
        over = slot._wrapping_key(secret)
        try:
            sealed = AESGCM(over).encrypt(slot.nonce, key.material, slot._bound_to(vault_id))
        finally:
            wipe(over)
        return dataclasses.replace(slot, wrapped=sealed)

    def unwrap(self, secret: bytes, vault_id: UUID) -> MasterKey | None:
        """None when the secret does not fit, or the slot belongs to another register or was changed."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        over = self._wrapping_key(secret)
        material = bytearray(SIZE)
        try:
            AESGCM(over).decrypt_into(self.nonce, self.wrapped, self._bound_to(vault_id), material)
        except InvalidTag:
            return None
        finally:
            wipe(over)
        return MasterKey(material)

    def refuse_unsafe(self, floor: Argon2) -> None:
        if self.cost is not None:
            refuse_unsafe(self.cost, floor)

    def document(self) -> dict[str, Any]:
        return self._open_part() | {
            "wrapped": {"alg": "A256GCM", "nonce": text_of(self.nonce), "ct": text_of(self.wrapped)}
        }

    @classmethod
    def from_document(cls, document: dict[str, Any]) -> Slot:
        """Raises ValueError, KeyError or TypeError when it is no slot."""
        kind = SlotKind.of(document["type"])
        kdf = document["kdf"]
        cost = None
        if kind is SlotKind.PASSPHRASE:
            _expect(kdf["alg"] == "argon2id" and kdf["version"] == 19)
            cost = Argon2(**{name: _whole(kdf[name]) for name in ("memory_kib", "passes", "lanes")})
        else:
            _expect(kdf["alg"] == "hkdf-sha256")
        _expect(document["wrapped"]["alg"] == "A256GCM")
        return cls(
            id=UUID(document["id"]),
            kind=kind,
            created=moment_of(document["created"]),
            salt=bytes_of(kdf["salt"], _SALT),
            nonce=bytes_of(document["wrapped"]["nonce"], _NONCE),
            wrapped=bytes_of(document["wrapped"]["ct"], SIZE + _TAG),
            cost=cost,
            role=Role.of(document["role"]) if "role" in document else None,
            device=UUID(document["device"]) if "device" in document else None,
        )

    def _open_part(self) -> dict[str, Any]:
        kdf: dict[str, Any] = {"alg": "hkdf-sha256", "salt": text_of(self.salt)}
        if self.cost is not None:
            kdf |= {"alg": "argon2id", "version": 19} | dataclasses.asdict(self.cost)
        part = {"id": str(self.id), "type": self.kind.value, "created": stamp(self.created), "kdf": kdf}
        if self.role is not None:
            part["role"] = self.role.value
        if self.device is not None:
            part["device"] = str(self.device)
        return part

    def _bound_to(self, vault_id: UUID) -> bytes:
        return canonical({"vault_id": str(vault_id), "slot": self._open_part()})

    def _wrapping_key(self, secret: bytes) -> bytearray:
        if self.cost is not None:
            return argon2id(secret, self.salt, self.cost)
        return derived(secret, f"privdesk/v1/slot/{self.kind.value}", self.salt)


def _expect(fits: bool) -> None:  # noqa: FBT001
    if not fits:
        raise ValueError("no slot that this program knows")


def _whole(number: object) -> int:
    if type(number) is not int:
        raise ValueError("a cost is a whole number")
    return number
