"""What changed, told after the commit; each listener decides whether it cares."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """Area name (``requests``, ``activities`` …) and the ids of what changed in it."""

    area: str
    ids: frozenset[UUID] = frozenset()


Listener = Callable[[Changed], None]


class Events:
    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Returns what ends the listening."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def tell(self, change: Changed) -> None:
        for listener in tuple(self._listeners):
            listener(change)
