"""What a person shows to open the register. Each says which kind of slot it fits and what secret it carries."""

from __future__ import annotations

import dataclasses
from typing import ClassVar, Protocol

from privdesk.core.passphrases import normalised
from privdesk.vault.keyring import SecretStore, secret_in
from privdesk.vault.recovery import secret_of
from privdesk.vault.slots import Slot, SlotKind


class Credential(Protocol):
    kind: ClassVar[SlotKind]

    def secret_for(self, slot: Slot) -> bytes | None:
        """None when it has nothing for this slot."""
        ...


@dataclasses.dataclass(frozen=True, slots=True)
class Passphrase:
    kind: ClassVar[SlotKind] = SlotKind.PASSPHRASE
    text: str = dataclasses.field(repr=False)

    def secret_for(self, slot: Slot) -> bytes:  # noqa: ARG002
        return passphrase_secret(self.text)


@dataclasses.dataclass(frozen=True, slots=True)
class RecoveryCode:
    """As it was typed."""

    kind: ClassVar[SlotKind] = SlotKind.RECOVERY
    text: str = dataclasses.field(repr=False)

    def secret_for(self, slot: Slot) -> bytes:  # noqa: ARG002
        """Raises RecoveryCodeMistyped."""
        return secret_of(self.text)


@dataclasses.dataclass(frozen=True, slots=True)
class OsKeyring:
    kind: ClassVar[SlotKind] = SlotKind.KEYRING
    store: SecretStore

    def secret_for(self, slot: Slot) -> bytes | None:
        """Raises KeyringUnavailable."""
        entry = self.store.get(str(slot.device))
        return None if entry is None else secret_in(entry)


def passphrase_secret(text: str) -> bytes:
    return normalised(text).encode("utf-8", "surrogatepass")
