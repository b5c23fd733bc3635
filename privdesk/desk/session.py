"""Opening and making a register, on the vault's thread. The heavy libraries are imported here, after the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from privdesk.core.clock import Clock
from privdesk.core.words import Language

if TYPE_CHECKING:
    from privdesk.organisation.model import Organisation
    from privdesk.vault import Argon2, Passphrase, RecoveryCode, RecoveryKit
    from privdesk.vault.open_vault import OpenVault
    from privdesk.wiring import Services

FILE = "vault.json"
"""A folder with this file in it is a register."""


class Session(NamedTuple):
    """An open register with its services. A tuple: before the first paint a dataclass takes a millisecond."""

    root: Path
    vault: OpenVault
    services: Services


class Registers:
    """``cost`` and ``floor`` of the key derivation: None for the vault's own."""

    def __init__(self, clock: Clock, *, cost: Argon2 | None = None, floor: Argon2 | None = None) -> None:
        self._clock = clock
        self._cost = cost
        self._floor: dict[str, Any] = {} if floor is None else {"floor": floor}

    def open_with_passphrase(self, root: Path, passphrase: str, *, read_only: bool = False) -> Session:
        """Raises VaultError, as every opening and making does."""
        from privdesk.vault import Passphrase

        return self._open(root, Passphrase(passphrase), read_only=read_only)

    def open_with_code(self, root: Path, code: str, *, read_only: bool = False) -> Session:
        from privdesk.vault import RecoveryCode

        return self._open(root, RecoveryCode(code), read_only=read_only)

    def _open(self, root: Path, credential: Passphrase | RecoveryCode, *, read_only: bool) -> Session:
        from privdesk.vault import Vault
        from privdesk.wiring import build

        vault = Vault(root, clock=self._clock, cost=self._cost, **self._floor).unlock(credential, read_only=read_only)
        return Session(root=root, vault=vault, services=build(vault))

    def create(self, root: Path, passphrase: str, organisation: Organisation) -> RecoveryKit:
        """With its organisation in it; the code of the kit exists nowhere else."""
        from privdesk.vault import Vault

        _vault, kit = Vault.create(root, passphrase, clock=self._clock, cost=self._cost, **self._floor)
        session = self.open_with_passphrase(root, passphrase)
        try:
            session.services.organisation.save(organisation)
        finally:
            session.vault.lock()
        return kit

    def create_sample(self, root: Path, language: Language, tell: Callable[[int, int], None]) -> str:
        """The sample register, with its requests; returns its passphrase."""
        from privdesk.sample.build import build

        return build(root, language, self._clock, tell, cost=self._cost, **self._floor)
