"""When a passphrase is long enough to keep a register (no composition rules), and when it is easy to guess."""

from __future__ import annotations

import unicodedata

from privdesk.core.errors import WeakPassphrase

MINIMUM_CHARACTERS = 14
MINIMUM_WORDS = 5
_SURPRISES = 11
_KNOWN = "abcdefghijklmnopqrstuvwxyz 0123456789012345 qwertyuiop asdfghjkl zxcvbnm"
"""What fingers do by themselves."""
_RUN = 3


def normalised(passphrase: str) -> str:
    """NFKC: the same passphrase from another keyboard is the same passphrase."""
    return unicodedata.normalize("NFKC", passphrase)


def is_strong_enough(passphrase: str) -> bool:
    text = normalised(passphrase).strip()
    words = {word for word in text.split() if len(word) >= 2}
    return len(text) >= MINIMUM_CHARACTERS or len(words) >= MINIMUM_WORDS


def is_easy_to_guess(passphrase: str) -> bool:
    """Long, but made of what was typed before, or of rows of letters, digits or keys. A warning: it is not refused."""
    text = "".join(normalised(passphrase).casefold().split())
    known = f"{_KNOWN} {_KNOWN[::-1]}"
    at = surprises = 0
    while at < len(text) and surprises < _SURPRISES:
        end = at + _RUN
        while end <= len(text) and (text[at:end] in known or text[at:end] in text[:at]):
            end += 1
        at = end - 1 if end > at + _RUN else at + 1
        surprises += 1
    return surprises < _SURPRISES


def refuse_weak(passphrase: str) -> None:
    """Raises WeakPassphrase."""
    if not is_strong_enough(passphrase):
        raise WeakPassphrase(characters=MINIMUM_CHARACTERS, words=MINIMUM_WORDS)
