"""The recovery code: 160 random bits and a 20-bit checksum, as 36 characters in nine groups of four.

Crockford's base32 has no I, L, O or U; what a reader makes of 0 and 1 is understood all the same.
"""

from __future__ import annotations

import hashlib
import re
import secrets

from privdesk.core.errors import RecoveryCodeMistyped

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SECRET_SIZE = 20
CHARACTERS = 36
GROUP = 4
_CHECK_BITS = 20
_READ_AS = str.maketrans("OIL", "011")
_BETWEEN = re.compile(r"[\s\-‐‑–—_.]+")


def new_secret() -> bytes:
    return secrets.token_bytes(SECRET_SIZE)


def code_of(secret: bytes) -> str:
    """``XXXX-XXXX-…``"""
    if len(secret) != SECRET_SIZE:
        raise ValueError("a recovery secret has 20 bytes")
    number = int.from_bytes(secret, "big") << _CHECK_BITS | _check(secret)
    text = "".join(LETTERS[number >> 5 * place & 31] for place in range(CHARACTERS - 1, -1, -1))
    return "-".join(groups(text))


def groups(code: str) -> list[str]:
    text = _BETWEEN.sub("", code)
    return [text[at : at + GROUP] for at in range(0, len(text), GROUP)]


def as_read(code: str) -> str:
    """What was typed, or a part of it, as it is understood: only letters of the code, without what is between."""
    return _BETWEEN.sub("", code).upper().translate(_READ_AS)


def secret_of(code: str) -> bytes:
    """Raises RecoveryCodeMistyped; a code that passes can still be another register's."""
    text = as_read(code)
    if len(text) != CHARACTERS or any(letter not in LETTERS for letter in text):
        raise RecoveryCodeMistyped
    number = 0
    for letter in text:
        number = number << 5 | LETTERS.index(letter)
    secret = (number >> _CHECK_BITS).to_bytes(SECRET_SIZE, "big")
    if _check(secret) != number & (1 << _CHECK_BITS) - 1:
        raise RecoveryCodeMistyped
    return secret


def _check(secret: bytes) -> int:
    return int.from_bytes(hashlib.sha256(b"privdesk recovery code" + secret).digest()[:3], "big") >> 4
