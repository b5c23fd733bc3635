"""When a passphrase is long enough to keep a register (no composition rules)."""

from __future__ import annotations

import unicodedata

from privdesk.core.errors import WeakPassphrase

MINIMUM_CHARACTERS = 14
MINIMUM_WORDS = 5


def normalised(passphrase: str) -> str:
    """NFKC: the same passphrase from another keyboard is the same passphrase."""
    return unicodedata.normalize("NFKC", passphrase)


def is_strong_enough(passphrase: str) -> bool:
    text = normalised(passphrase).strip()
    words = {word for word in text.split() if len(word) >= 2}
    return len(text) >= MINIMUM_CHARACTERS or len(words) >= MINIMUM_WORDS


def refuse_weak(passphrase: str) -> None:
    """Raises WeakPassphrase."""
    if not is_strong_enough(passphrase):
        raise WeakPassphrase(characters=MINIMUM_CHARACTERS, words=MINIMUM_WORDS)
