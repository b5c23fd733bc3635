"""Opening and making a register, on the vault's thread. The heavy libraries are imported here, after the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from privdesk.core.clock import Clock
from privdesk.core.folders import HEADER, MAKING
from privdesk.core.words import Language

if TYPE_CHECKING:
    from privdesk.organisation.model import Organisation
    from privdesk.vault import Argon2, OsKeyring, Passphrase, RecoveryCode, RecoveryKit, SecretStore
    from privdesk.vault.drilling import DrillResult
    from privdesk.vault.open_vault import OpenVault
    from privdesk.vault.places import Place
    from privdesk.vault.repairing import Repair
    from privdesk.vault.restoring import Restored
    from privdesk.vault.stages import Step
    from privdesk.wiring import Services

    Credential = Passphrase | RecoveryCode | OsKeyring


def is_register(folder: Path) -> bool:
    """Also when its key file was lost: the copy or the database is there."""
    return any(folder.glob(f"{HEADER}*")) or any(folder.glob("register*.db"))


def has_lost_its_keys(folder: Path) -> bool:
    return is_register(folder) and not any(folder.glob(f"{HEADER}*")) and not is_half_made(folder)


def is_half_made(folder: Path) -> bool:
    """Nothing is in it yet."""
    return (folder / MAKING).exists() and not any(folder.glob(f"{HEADER}*"))


class Session(NamedTuple):
    """An open register with its services. A tuple: before the first paint a dataclass takes a millisecond."""

    root: Path
    vault: OpenVault
    services: Services
    registers: Registers


class Registers:
    """``cost`` and ``floor`` of the key derivation, ``look`` at a folder's place: None for the vault's own.

    ``store``: the keyring of this computer; None for that of the system.
    """

    def __init__(
        self,
        clock: Clock,
        *,
        cost: Argon2 | None = None,
        floor: Argon2 | None = None,
        look: Callable[[Path], Place] | None = None,
        store: SecretStore | None = None,
    ) -> None:
        self._clock = clock
        self._cost = cost
        self._floor: dict[str, Any] = {} if floor is None else {"floor": floor}
        self._look: dict[str, Any] = {} if look is None else {"look": look}
        self._store = store

    @property
    def store(self) -> SecretStore:
        """Always the same: a keyring that hangs is not asked twice."""
        if self._store is None:
            from privdesk.vault import SystemStore

            self._store = SystemStore()
        return self._store

    def open_with_keyring(self, root: Path) -> Session:
        """Raises WrongSecret when this computer does not remember it."""
        from privdesk.vault import OsKeyring

        return self.open(root, OsKeyring(self.store))

    def open(
        self,
        root: Path,
        shown: Credential,
        *,
        read_only: bool = False,
        allow_place: bool = False,
        take_over: bool = False,
    ) -> Session:
        from privdesk.vault import Vault

        vault = Vault(root, clock=self._clock, cost=self._cost, **self._floor, **self._look)
        return self._session(
            root, vault.unlock(shown, read_only=read_only, allow_place=allow_place, take_over=take_over)
        )

    def repair(self, root: Path, shown: Credential) -> Repair:
        from privdesk.vault import Vault

        return Vault(root, clock=self._clock, cost=self._cost, **self._floor, **self._look).repair(shown)

    def rebuild(
        self,
        root: Path,
        code: str,
        scanned: str,
        passphrase: str,
        *,
        allow_place: bool = False,
        take_over: bool = False,
    ) -> Session:
        """When the key file is lost: with what the recovery kit says."""
        from privdesk.vault import Vault

        vault = Vault(root, clock=self._clock, cost=self._cost, **self._floor, **self._look)
        return self._session(
            root, vault.rebuild_header(code, scanned, passphrase, allow_place=allow_place, take_over=take_over)
        )

    def restore(self, path: Path, shown: Credential, root: Path, step: Step, *, allow_place: bool = False) -> Restored:
        from privdesk.wiring.restoring import restore

        return restore(
            path, shown, root, clock=self._clock, allow_place=allow_place, step=step, **self._floor, **self._look
        )

    def drill(self, path: Path, shown: Credential, step: Step) -> DrillResult:
        from privdesk.vault.drilling import drill

        return drill(path, shown, clock=self._clock, step=step, **self._floor)

    def create(
        self, root: Path, passphrase: str, organisation: Organisation, *, allow_place: bool = False
    ) -> RecoveryKit:
        """With its organisation in it; the code of the kit exists nowhere else."""
        from privdesk.vault import Vault

        _vault, kit = Vault.create(
            root,
            passphrase,
            clock=self._clock,
            cost=self._cost,
            allow_place=allow_place,
            **self._floor,
            **self._look,
        )
        session = self.open(root, credential(passphrase), allow_place=allow_place)
        try:
            session.services.organisation.save(organisation)
        finally:
            session.vault.lock()
        return kit

    def create_sample(self, root: Path, language: Language, tell: Callable[[int, int], None]) -> str:
        """The sample register, with its requests; returns its passphrase."""
        from privdesk.sample.build import build

        return build(root, language, self._clock, tell, cost=self._cost, **self._floor)

    def _session(self, root: Path, vault: OpenVault) -> Session:
        from privdesk.wiring import build

        return Session(root=root, vault=vault, services=build(vault), registers=self)


def credential(text: str, *, by_code: bool = False) -> Passphrase | RecoveryCode:
    """What was typed: the passphrase, or the recovery code."""
    from privdesk.vault import Passphrase, RecoveryCode

    return RecoveryCode(text) if by_code else Passphrase(text)
