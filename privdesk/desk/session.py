"""Opening and making a register, on the vault's thread. The heavy libraries are imported here, after the first paint."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from privdesk.core.clock import Clock

if TYPE_CHECKING:
    from privdesk.organisation.model import Organisation
    from privdesk.vault.open_vault import OpenVault
    from privdesk.wiring import Services


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """An open register with its services. ``header_copy_used``: the header was damaged, its copy was read."""

    root: Path
    vault: OpenVault
    services: Services


def warm_up() -> None:
    """Imports what the first unlock needs, while the person types."""
    import privdesk.vault.open_vault  # noqa: F401
    import privdesk.wiring  # noqa: F401


def open_with_passphrase(root: Path, passphrase: str, clock: Clock) -> Session:
    from privdesk.vault import Passphrase, Vault

    return _session(root, Vault(root, clock=clock).unlock(Passphrase(passphrase)))


def open_with_code(root: Path, code: str, clock: Clock) -> Session:
    from privdesk.vault import RecoveryCode, Vault

    return _session(root, Vault(root, clock=clock).unlock(RecoveryCode(code)))


def _session(root: Path, vault: OpenVault) -> Session:
    from privdesk.wiring import build

    return Session(root=root, vault=vault, services=build(vault))


def create(root: Path, passphrase: str, organisation: Organisation, clock: Clock) -> str:
    """Makes the register with its organisation in it; returns the recovery code, which exists nowhere else."""
    from privdesk.vault import Passphrase, Vault

    vault, kit = Vault.create(root, passphrase, clock=clock)
    session = _session(root, vault.unlock(Passphrase(passphrase)))
    try:
        session.services.organisation.save(organisation)
    finally:
        session.vault.lock()
    return kit.code


def create_sample(root: Path, language: str, clock: Clock, tell: Callable[[int, int], None]) -> str:
    """The sample register, with its requests; returns its passphrase."""
    from privdesk.sample import build

    return build(root, language, clock, tell)
