"""PySide reads the source of every module that is imported, to see whether it may use ``from __feature__ import …``.

No module here does, and no library: it would be time lost before the first paint, and in every import after it. What
PySide knows of a module already, in the dictionary that it publishes, it does not look up.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import MutableMapping, Sequence
    from types import ModuleType

_NO_FEATURE = 0


class NoFeatures:
    """Finds no module; it sees the names of all that are looked for, which is enough."""

    def __init__(self, known: MutableMapping[str, int]) -> None:
        self._known = known

    def find_spec(self, name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None) -> None:
        self._known.setdefault(name, _NO_FEATURE)


def use_no_features() -> None:
    """Does nothing before PySide is loaded, nor with a PySide that keeps its knowledge elsewhere.

    Modules that were loaded before are read too, at the next import of one of them: they are made known as well.
    """
    known = getattr(sys.modules.get("PySide6.support.feature"), "pyside_feature_dict", None)
    if isinstance(known, dict) and not any(isinstance(each, NoFeatures) for each in sys.meta_path):
        known.update(dict.fromkeys(sys.modules.keys() - known.keys(), _NO_FEATURE))
        sys.meta_path.insert(0, NoFeatures(known))
