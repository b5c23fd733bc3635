"""What follows from each of many values, worked out anew only for what changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Generic, TypeVar

V = TypeVar("V")
F = TypeVar("F")
D = TypeVar("D")


class Derived(Generic[V, F, D]):
    """``follows``: of a value that never changes, with an ``id``, and of facts that hold for all."""

    def __init__(self, follows: Callable[[V, F], D]) -> None:
        self._follows = follows
        self._facts: F | None = None
        self._known: dict[Any, tuple[V, D]] = {}

    def of(self, values: Iterable[V], facts: F) -> tuple[D, ...]:
        """In the order of the values. A value counts as changed when it is another object."""
        before = self._known if facts == self._facts else {}
        now: dict[Any, tuple[V, D]] = {}
        for value in values:
            key = value.id  # type: ignore[attr-defined]
            known = before.get(key)
            now[key] = known if known and known[0] is value else (value, self._follows(value, facts))
        self._facts, self._known = facts, now
        return tuple(derived for _, derived in now.values())
