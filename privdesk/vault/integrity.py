"""Whether the database is whole: its pages, its tables, its references and its audit trail."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from typing import Any, Literal

from sqlalchemy import Engine
from sqlcipher3 import dbapi2

from privdesk.core.errors import DatabaseDamaged
from privdesk.db import audit
from privdesk.db.work import reading
from privdesk.vault.engine import damaged_pages

Level = Literal["quick", "full"]


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Integrity:
    """``pages``: those of ``total`` whose HMAC does not fit; ``faults``: of tables and indexes.

    ``orphans``: broken references; ``trail``: the audit trail as far as it holds; None when it could not be read.
    """

    level: Level
    pages: tuple[int, ...] = ()
    total: int = 0
    faults: int = 0
    orphans: int = 0
    trail: audit.Chain | None

    @property
    def is_whole(self) -> bool:
        return not (self.pages or self.faults or self.orphans) and self._trail_holds

    @property
    def is_damaged_in_unused_space_only(self) -> bool:
        """Repaired by copying the database; no alarm."""
        return bool(self.pages) and not (self.faults or self.orphans) and self._trail_holds

    @property
    def _trail_holds(self) -> bool:
        return self.trail is not None and self.trail.broken_at is None


def check(connect: Callable[[], Any], engine: Engine, level: Level) -> Integrity:
    """``connect`` gives a fresh connection: after one bad page SQLCipher poisons the one that met it."""
    count, structure, orphans = _ask(
        connect,
        "PRAGMA page_count",
        "PRAGMA integrity_check" if level == "full" else "PRAGMA quick_check",
        "PRAGMA foreign_key_check",
    )
    pages = damaged_pages(connect) if level == "full" else ()
    total = int(count[0]) if count[0].isdecimal() else 0
    return Integrity(
        level=level,
        pages=pages,
        total=max(total, *pages, 0),
        faults=len([line for line in structure if line != "ok"]),
        orphans=len(orphans),
        trail=_trail(engine),
    )


def _ask(connect: Callable[[], Any], *questions: str) -> Iterator[list[str]]:
    """An answer for each; the name of the error where there is none."""
    connection = None
    try:
        for question in questions:
            try:
                connection = connection or connect()
                yield [str(row[0]) for row in connection.execute(question)]
            except dbapi2.Error as error:
                if connection is not None:
                    connection.close()
                    connection = None
                yield [type(error).__name__]
    finally:
        if connection is not None:
            connection.close()


def _trail(engine: Engine) -> audit.Chain | None:
    try:
        with reading(engine) as connection:
            return audit.verify(connection)
    except DatabaseDamaged:
        return None
