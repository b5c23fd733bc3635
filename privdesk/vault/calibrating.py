"""How costly a try at the passphrase is made: about a second on the computer where the register is used."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable

from privdesk.vault.kdf import CAPS, FLOOR, Argon2, argon2id, refuse_unsafe

TARGET = 1.0
"""Seconds."""
_WIDEST = 1.4
"""So many times the target is still taken as it is: a busy moment must not cost strength."""
_STEP_KIB = 16_384
_TRIES = 2


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Costs:
    """``floor``: less is refused; ``own``: what is used when none is asked, else this computer is measured."""

    floor: Argon2 = FLOOR
    own: Argon2 | None = None

    def chosen(self, asked: Argon2 | None) -> Argon2:
        """Raises UnsafeParameters."""
        cost = asked or self.own or calibrated()
        refuse_unsafe(cost, self.floor)
        return cost


def seconds_for(cost: Argon2) -> float:
    """As long as it takes when nothing else runs: on a busy computer the clock tells more than the work does.

    Where the lanes run beside one another, the work is more than what the clock tells.
    """
    begun, worked = time.perf_counter(), time.process_time()
    argon2id(b"as long as a usual passphrase", bytes(16), cost)
    return min(time.perf_counter() - begun, time.process_time() - worked)


def calibrated(target: float = TARGET, *, seconds: Callable[[Argon2], float] = seconds_for) -> Argon2:
    """More passes on a fast computer, less memory on a slow one, within floor and caps."""
    cost = Argon2()
    measured = _quickest(cost, target, seconds)
    if measured <= target:
        passes = round(cost.passes * target / measured)
        return dataclasses.replace(cost, passes=min(max(passes, cost.passes), CAPS.passes))
    if measured <= target * _WIDEST:
        return cost
    memory = int(cost.memory_kib * target / measured) // _STEP_KIB * _STEP_KIB
    return dataclasses.replace(cost, memory_kib=max(memory, FLOOR.memory_kib))


def _quickest(cost: Argon2, target: float, seconds: Callable[[Argon2], float]) -> float:
    """Other programs only make it slower: the quicker of two is the truth, and one quick enough is enough."""
    quickest = float("inf")
    for _ in range(_TRIES):
        quickest = min(quickest, seconds(cost))
        if quickest <= target:
            break
    return quickest
