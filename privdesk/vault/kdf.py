"""From a passphrase to a key: Argon2id, with a floor for our safety and caps against a hostile header."""

from __future__ import annotations

import dataclasses

from privdesk.core.errors import UnsafeParameters
from privdesk.vault.keys import SIZE


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Argon2:
    """The cost of one try. The default takes about a second."""

    memory_kib: int = 262_144
    passes: int = 3
    lanes: int = 4


FLOOR = Argon2(memory_kib=65_536, passes=3, lanes=4)
"""RFC 9106, section 4, the second recommended option."""
CAPS = Argon2(memory_kib=2_097_152, passes=16, lanes=8)


def refuse_unsafe(cost: Argon2, floor: Argon2) -> None:
    """Before anything is derived: 2 TiB of memory in a header must not eat the machine."""
    within = (
        floor.memory_kib <= cost.memory_kib <= CAPS.memory_kib
        and floor.passes <= cost.passes <= CAPS.passes
        and floor.lanes <= cost.lanes <= CAPS.lanes
        and cost.memory_kib >= 8 * cost.lanes
    )
    if not within:
        raise UnsafeParameters


def argon2id(secret: bytes, salt: bytes, cost: Argon2) -> bytearray:
    """Argon2id v1.3; the caller has checked the cost and wipes the key. Raises UnsafeParameters where the computer
    does not have the memory.
    """
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    key = bytearray(SIZE)
    function = Argon2id(salt=salt, length=SIZE, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib)
    try:
        function.derive_into(secret, key)
    except MemoryError as error:
        raise UnsafeParameters from error
    return key
