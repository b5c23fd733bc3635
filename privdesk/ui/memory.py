"""What a list or a splitter remembers of how it was left."""

from __future__ import annotations

from typing import Any, Protocol


class Memory(Protocol):
    """Keeps JSON values under a key such as ``table/requests``."""

    def recall(self, key: str) -> Any: ...

    def keep(self, key: str, value: Any) -> None: ...
