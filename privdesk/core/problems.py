"""A rule's answer when something is not right: no exception, no sentence."""

from __future__ import annotations

import dataclasses
from typing import Any


@dataclasses.dataclass(frozen=True, slots=True)
class Problem:
    """``field``: the name of the value's field, or "" for the whole; ``code``: the key of its sentence."""

    field: str
    code: str
    facts: dict[str, Any] = dataclasses.field(default_factory=dict, hash=False)
    blocks: bool = True
    """False: a warning, the person may go on."""


def warning(field: str, code: str, **facts: Any) -> Problem:
    """What does not block."""
    return Problem(field, code, facts, blocks=False)
