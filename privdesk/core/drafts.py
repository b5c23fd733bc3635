"""What was half typed when the register was locked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

LEFT = "left."
"""Before the place of what did not fit in its editor any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """``place``: which editor, as ``page.editor``; ``ref``: the thing that it is about, None for a new one.

    ``part``: what inside that thing, such as a claim or a letter's kind. ``content``: what the editor says of itself,
    in plain JSON values; nothing else reads it.
    """

    place: str
    ref: UUID | None = None
    part: str = ""
    content: Mapping[str, Any] = field(default_factory=dict, repr=False)
    id: UUID = field(default_factory=uuid4)

    @property
    def page(self) -> str:
        return self.place.partition(".")[0]

    @property
    def editor(self) -> str:
        return self.place.partition(".")[2]
