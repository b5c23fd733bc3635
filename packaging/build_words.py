"""Build step of the package: the catalogues, compiled for Qt (without Qt), so that the first paint reads no XML."""

from __future__ import annotations

import sys
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class WordsBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    def initialize(self, version: str, _build_data: dict[str, Any]) -> None:
        if version == "editable":  # a start from the source compiles for itself
            return
        sys.path.insert(0, self.root)
        try:
            from privdesk.core.qm import build
        finally:
            sys.path.remove(self.root)
        build()  # beside the catalogues: the wheel takes the whole folder
