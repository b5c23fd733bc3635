"""What was half typed when the register was locked. It lies in the vault and goes with the person whom it concerns."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import delete, select, text
from sqlalchemy.orm import Session, mapped_column

from privdesk.db.base import Mapped, Record, key


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """``place``: which editor, named by the program; ``ref``: of the thing that it is about, None for a new one.

    ``content``: what the editor says of itself: plain JSON values, never read by anything else.
    """

    place: str
    ref: UUID | None = None
    content: Mapping[str, Any] = field(default_factory=dict, repr=False)
    id: UUID = field(default_factory=uuid4)


class DraftRecord(Record):
    __tablename__ = "draft"

    id: Mapped[UUID] = key()
    place: Mapped[str]
    ref: Mapped[UUID | None] = mapped_column(index=True)
    content: Mapped[str]
    saved_at: Mapped[dt.datetime]


def keep(session: Session, drafts: Iterable[Draft], at: dt.datetime) -> None:
    """In the place of those that were kept before."""
    session.execute(delete(DraftRecord))
    session.flush()
    for draft in drafts:
        session.add(
            DraftRecord(
                id=draft.id,
                place=draft.place,
                ref=draft.ref,
                content=json.dumps(draft.content, ensure_ascii=False, separators=(",", ":")),
                saved_at=at,
            )
        )
        # one by one: they come back in the order in which they were laid down
        session.flush()


def kept(session: Session) -> tuple[Draft, ...]:
    found = session.scalars(select(DraftRecord).order_by(text("rowid")))
    return tuple(Draft(id=each.id, place=each.place, ref=each.ref, content=json.loads(each.content)) for each in found)


def drop(session: Session, ids: Iterable[UUID]) -> None:
    session.execute(delete(DraftRecord).where(DraftRecord.id.in_(tuple(ids))))


def erase(session: Session, refs: Iterable[UUID]) -> None:
    """Those about a thing that is no more."""
    session.execute(delete(DraftRecord).where(DraftRecord.ref.in_(tuple(refs))))
