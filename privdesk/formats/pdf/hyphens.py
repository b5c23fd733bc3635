"""Where words may be broken in the narrow columns of tables; running text is not hyphenated."""

from __future__ import annotations

from functools import lru_cache
from typing import Any


@lru_cache(maxsize=2)
def _dictionary(language: str) -> Any:
    """None when there are no patterns for the language."""
    import pyphen

    known = pyphen.language_fallback(language.replace("-", "_"))
    return pyphen.Pyphen(lang=known, left=3, right=3) if known else None


class Hyphenation:
    """For one document: what it remembers of the words goes away with it, so that a locked desk keeps no names."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._known: dict[str, tuple[int, ...]] = {}

    def __call__(self, word: str) -> tuple[int, ...]:
        if word not in self._known:
            self._known[word] = self._places(word)
        return self._known[word]

    def _places(self, word: str) -> tuple[int, ...]:
        dictionary = _dictionary(self._language)
        if dictionary is None:
            return ()
        # before a diaeresis the letter would have to change (zeeën, zee-en), and so where a place carries data
        places = tuple(
            int(place) for place in dictionary.positions(word) if place.data is None and word[place] not in "äëïöüÄËÏÖÜ"
        )
        dictionary.hd.cache.clear()
        return places
