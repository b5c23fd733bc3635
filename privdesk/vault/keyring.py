"""The keyring of the operating system: what it keeps opens the register on this computer without a passphrase.

Only real keyrings: others keep nothing without saying so, or keep it in a file that anybody can read.
"""

from __future__ import annotations

import base64
import binascii
import secrets
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from privdesk.core.errors import KeyringUnavailable

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "privdesk"
PATIENCE = 20.0
"""Seconds: a keyring may be asking for its own password meanwhile."""
SECRET_SIZE = 32
_REAL: Final = {
    "keyring.backends.Windows.WinVaultKeyring",
    "keyring.backends.macOS.Keyring",
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.libsecret.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
    "keyring.backends.kwallet.DBusKeyringKWallet4",
}
_CHAIN, _NULL = "keyring.backends.chainer.ChainerBackend", "keyring.backends.null.Keyring"
_Answer = TypeVar("_Answer")


class SecretStore(Protocol):
    """Each raises KeyringUnavailable."""

    def put(self, name: str, secret: str) -> None: ...

    def get(self, name: str) -> str | None: ...

    def remove(self, name: str) -> None:
        """Nothing happens when it is not there."""
        ...


def new_entry() -> str:
    """43 characters: Windows takes 1280."""
    return _spelled(secrets.token_bytes(SECRET_SIZE))


def secret_in(entry: str) -> bytes | None:
    """None when it is not one of ours, or was changed beyond recognition."""
    try:
        secret = base64.urlsafe_b64decode(entry + "=")
    except (ValueError, binascii.Error):
        return None
    return secret if len(secret) == SECRET_SIZE and _spelled(secret) == entry else None


def _spelled(secret: bytes) -> str:
    return base64.urlsafe_b64encode(secret).decode("ascii").rstrip("=")


class SystemStore:
    """``find``: what the library would use. Questions go one after another; a hanging keyring is not asked twice."""

    def __init__(self, *, find: Callable[[], KeyringBackend] | None = None, patience: float = PATIENCE) -> None:
        self._find = find or _configured
        self._patience = patience
        self._asking: threading.Thread | None = None

    def check(self) -> None:
        """Whether there is a keyring to put something into; nothing is put."""
        self._ask(lambda _backend: None)

    def put(self, name: str, secret: str) -> None:
        def kept(backend: KeyringBackend) -> bool:
            backend.set_password(SERVICE, name, secret)
            return backend.get_password(SERVICE, name) == secret

        if not self._ask(kept):
            with suppress(KeyringUnavailable):
                self.remove(name)
            raise KeyringUnavailable(reason="not_kept")

    def get(self, name: str) -> str | None:
        return self._ask(lambda backend: backend.get_password(SERVICE, name))

    def remove(self, name: str) -> None:
        def removed(backend: KeyringBackend) -> None:
            if backend.get_password(SERVICE, name) is not None:
                backend.delete_password(SERVICE, name)

        self._ask(removed)

    def _ask(self, question: Callable[[KeyringBackend], _Answer]) -> _Answer:
        if self._asking is not None and self._asking.is_alive():
            raise KeyringUnavailable(reason="timeout")
        answers: list[_Answer] = []
        refusals: list[str] = []

        def ask() -> None:
            try:
                answers.append(question(real(self._find())))
            except KeyringUnavailable as error:
                refusals.append(str(error.facts["reason"]))
            except Exception:  # noqa: BLE001 -- each keyring raises what its own library raises; its text may hold names
                refusals.append("denied")

        # a thread of the interpreter's own pools would be waited for at the end of the program
        self._asking = threading.Thread(target=ask, name="keyring", daemon=True)
        self._asking.start()
        self._asking.join(self._patience)
        if answers:
            return answers[0]
        raise KeyringUnavailable(reason=refusals[0] if refusals else "timeout")


def real(backend: Any) -> KeyringBackend:
    """The keyring that really keeps: this one, or the first real one of a chain."""
    name = _name_of(backend)
    if name == _CHAIN:
        # the chain itself takes silence for success
        within = (each for each in backend.backends if _name_of(each) in _REAL)
        backend = next(within, None)
        name = _name_of(backend)
    if name not in _REAL:
        raise KeyringUnavailable(reason="null" if name == _NULL else "absent")
    if name.endswith("WinVaultKeyring"):
        # the default wanders with the profile to other computers
        backend.persist = "local machine"
    return backend  # type: ignore[no-any-return]


def _name_of(backend: object) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _configured() -> KeyringBackend:
    import keyring

    return keyring.get_keyring()
