"""The master key while the register is open: in one place that can be wiped."""

from __future__ import annotations

import secrets
from typing import Literal

SIZE = 32
Purpose = Literal["database", "header-mac", "backup-manifest"]


class MasterKey:
    def __init__(self, material: bytearray) -> None:
        if len(material) != SIZE:
            raise ValueError("a master key has 32 bytes")
        self._material = material

    @classmethod
    def random(cls) -> MasterKey:
        return cls(bytearray(secrets.token_bytes(SIZE)))

    @property
    def material(self) -> bytearray:
        """The key itself, not a copy. Raises RuntimeError after the wiping."""
        if not any(self._material):
            raise RuntimeError("the key is wiped")
        return self._material

    def subkey(self, purpose: Purpose) -> bytearray:
        """HKDF-SHA256 without salt, info ``privdesk/v1/<purpose>``. The caller wipes it."""
        return derived(self.material, f"privdesk/v1/{purpose}")

    def wipe(self) -> None:
        wipe(self._material)


def derived(material: bytes | bytearray, name: str, salt: bytes | None = None) -> bytearray:
    """32 bytes by HKDF-SHA256; the caller wipes them."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    key = bytearray(SIZE)
    HKDF(SHA256(), SIZE, salt, name.encode("ascii")).derive_into(material, key)
    return key


def wipe(secret: bytearray) -> None:
    secret[:] = bytes(len(secret))
