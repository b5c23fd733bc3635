"""Where the files lie that are shipped with the program."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]
_ROOTS = (_PACKAGE / "resources", _PACKAGE.parent / "resources")


def resource(*parts: str) -> Path:
    """The path of a shipped file: inside the package when installed, beside it in a checkout. It need not exist."""
    for root in _ROOTS:
        if root.is_dir():
            return root.joinpath(*parts)
    raise FileNotFoundError("resources")
