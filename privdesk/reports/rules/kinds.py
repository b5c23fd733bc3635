"""Which file is meant by a name."""

from __future__ import annotations

from pathlib import PurePath

from privdesk.core.errors import UnknownKind
from privdesk.reports.model import Kind, Layout


def kind_of(name: str) -> tuple[Kind, Layout]:
    """By the ending: ``.pdf`` is the table, ``.cards.pdf`` the cards. Raises UnknownKind."""
    endings = [ending.lower().removeprefix(".") for ending in PurePath(name).suffixes]
    last = endings[-1] if endings else ""
    found = next((kind for kind in Kind if kind.value == last), None)
    if found is None:
        raise UnknownKind(ending=last, known=tuple(kind.value for kind in Kind))
    return found, Layout.CARDS if endings[-2:] == ["cards", "pdf"] else Layout.TABLE
