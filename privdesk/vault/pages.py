"""Which pages of a database file were written with our key, without SQLCipher.

SQLCipher gives the same answer for a wrong key and for a damaged file; the HMAC at the end of each page tells them
apart. SQLCipher 4: pages of 4096 bytes, the last 80 of which are IV (16) and HMAC-SHA512 (64) over the page and its
number; the key of the HMAC is PBKDF2-SHA512(key, salt xor 0x3a, 2 rounds); the salt is the start of the file.
"""

from __future__ import annotations

import dataclasses
import hashlib
import hmac
from pathlib import Path

from privdesk.vault.keys import MasterKey, wipe

PAGE = 4096
SALT = 16
_HMAC = 64


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """``damaged``: page numbers, from 1. ``tail``: bytes after the last whole page."""

    total: int
    damaged: tuple[int, ...]
    tail: int = 0

    @property
    def good(self) -> int:
        return self.total - len(self.damaged)


def check_pages(path: Path, key: MasterKey, salt: bytes | None = None) -> Pages:
    """``salt``: the one to believe instead of the file's own.

    Only while no connection to the file is open in this program: closing the file would drop SQLite's locks on it.
    """
    subkey = key.subkey("database")
    try:
        with path.open("rb") as file:
            salt = salt or file.read(SALT)
            file.seek(0)
            over = hashlib.pbkdf2_hmac("sha512", subkey, bytes(byte ^ 0x3A for byte in salt), 2, 32)
            damaged: list[int] = []
            total = tail = 0
            while page := file.read(PAGE):
                if len(page) < PAGE:
                    tail = len(page)
                    break
                total += 1
                if not _is_ours(page, total, over):
                    damaged.append(total)
    finally:
        wipe(subkey)
    return Pages(total=total, damaged=tuple(damaged), tail=tail)


def _is_ours(page: bytes, number: int, over: bytes) -> bool:
    body = page[SALT if number == 1 else 0 : -_HMAC]
    return hmac.compare_digest(hmac.digest(over, body + number.to_bytes(4, "little"), "sha512"), page[-_HMAC:])
