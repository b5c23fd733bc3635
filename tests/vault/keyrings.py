"""Keyrings that do what real ones do on bad days. A keyring is known by the name of its class."""

from __future__ import annotations

import threading
from types import SimpleNamespace

from privdesk.core.errors import KeyringUnavailable


class MemoryStore:
    """A ``SecretStore`` that always works, unless told what to refuse with."""

    def __init__(self):
        self.entries = {}
        self.refuses_with = None

    def put(self, name, secret):
        self._refuse()
        self.entries[name] = secret

    def get(self, name):
        self._refuse()
        return self.entries.get(name)

    def remove(self, name):
        self._refuse()
        self.entries.pop(name, None)

    def _refuse(self):
        if self.refuses_with:
            raise KeyringUnavailable(reason=self.refuses_with)


class _Kept:
    def __init__(self):
        self.entries = {}

    def set_password(self, service, name, secret):
        self.entries[service, name] = secret

    def get_password(self, service, name):
        return self.entries.get((service, name))

    def delete_password(self, service, name):
        del self.entries[service, name]


def named(name, base=_Kept, **methods):
    """A keyring that says it is the class ``name``."""
    module, _, cls = name.rpartition(".")
    return type(cls, (base,), {"__module__": module, "__qualname__": cls, **methods})()


def real(**methods):
    return named("keyring.backends.SecretService.Keyring", **methods)


def chain(*within):
    """As the library's own: silence is success."""
    return named("keyring.backends.chainer.ChainerBackend", backends=list(within), set_password=lambda *_: None)


def hanging():
    """The keyring, and what lets it go on."""
    let_go = threading.Event()

    def wait(*_):
        let_go.wait(10)

    return real(get_password=wait), let_go


def forgetful():
    return real(set_password=lambda *_: None)


def denying(text="the login keyring of j.voorbeeld is locked"):
    def refuse(*_):
        raise RuntimeError(text)

    return real(set_password=refuse, get_password=refuse, delete_password=refuse)


def elsewhere():
    """A keyring that wanders with the profile, as Windows' does unless told not to."""
    return named("keyring.backends.Windows.WinVaultKeyring", persist=SimpleNamespace())
