"""One way to write a value down, so that two programs hash the same bytes."""

from __future__ import annotations

import json


def canonical(value: object) -> bytes:
    """JSON with sorted keys, no spaces, ASCII only. Raises TypeError for a float: its text differs per program."""
    _refuse_floats(value)
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False).encode("ascii")


def _refuse_floats(value: object) -> None:
    if isinstance(value, float):
        raise TypeError("a float has no canonical text")
    if isinstance(value, dict):
        for item in value.values():
            _refuse_floats(item)
    elif isinstance(value, (list, tuple)):
        for item in value:
            _refuse_floats(item)
