"""Asking the program that has the register open to close it. It looks for the request now and then, saves what was
half typed, locks, and the asker gets the register. Nobody is thrown out: a holder that does not answer keeps it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from privdesk.core.clock import Clock
from privdesk.core.errors import TakeOverUnanswered, VaultInUse
from privdesk.vault.files import telling_the_disk
from privdesk.vault.lock import VaultLock, holder_of

NAME = "vault.ask"
PATIENCE = 20.0
"""Seconds that a holder gets, which looks every few of them."""
PAUSE = 0.25


def take_over(
    root: Path, clock: Clock, *, patience: float = PATIENCE, wait: Callable[[float], None] = time.sleep
) -> VaultLock:
    """Raises TakeOverUnanswered, VaultNotWritable or DiskFull.

    When only a note of another computer stands in the way, the register is taken after the same time without an
    answer: either that computer crashed, or its lock does not reach us and it would have answered.
    """
    with suppress(VaultInUse):
        return VaultLock.take(root, clock)
    ask(root)
    try:
        for _ in range(int(patience / PAUSE)):
            wait(PAUSE)
            with suppress(VaultInUse):
                return VaultLock.take(root, clock)
        try:
            return VaultLock.take(root, clock, despite=True)
        except VaultInUse as held:
            raise TakeOverUnanswered(**held.facts) from None
    finally:
        take_back(root)


def ask(root: Path) -> None:
    """Raises VaultNotWritable or DiskFull."""
    with telling_the_disk():
        (root / NAME).touch(mode=0o600)


def take_back(root: Path) -> None:
    """Every request, whoever made it: who holds the lock now was not meant."""
    with suppress(OSError):
        (root / NAME).unlink(missing_ok=True)


def asked(root: Path) -> bool:
    """For the holder: whether another program waits for the register, or has taken it where locks do not reach."""
    return (root / NAME).exists() or holder_of(root).is_another
