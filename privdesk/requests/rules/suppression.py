"""Addresses that may not be mailed again, as keyed hashes: still personal data, but no address (domain 7.4)."""

from __future__ import annotations

import hashlib
import hmac
import unicodedata

from privdesk.core.fields import Choice
from privdesk.core.words import mark


class Unsuppressing(Choice):
    """Why an address may be mailed again."""

    WISH = "wish", mark("Unsuppressing", "the person does not want the address kept for this")
    CONSENT = "consent", mark("Unsuppressing", "the person gave consent again"), "6(1)(a)"
    MISTAKE = "mistake", mark("Unsuppressing", "it was put on the list by mistake")


def one_spelling(address: str) -> str:
    """Capitals and spaces do not make another address."""
    return unicodedata.normalize("NFKC", address).strip().casefold()


def keyed_hash(address: str, key: bytes) -> str:
    """HMAC-SHA256, hexadecimal."""
    return hmac.new(key, one_spelling(address).encode(), hashlib.sha256).hexdigest()
