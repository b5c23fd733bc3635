"""How drafts lie in the vault; they go with the person whom they are about."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import delete, select, text
from sqlalchemy.orm import Session, mapped_column

from privdesk.core.drafts import Draft
from privdesk.db.base import Mapped, Record, key


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
    for draft in drafts:
        content = json.dumps(
            {"part": draft.part, "content": draft.content}, ensure_ascii=False, separators=(",", ":"), allow_nan=False
        )
        session.add(DraftRecord(id=draft.id, place=draft.place, ref=draft.ref, content=content, saved_at=at))
        # one by one: they come back in the order in which they were laid down
        session.flush()


def kept(session: Session) -> tuple[Draft, ...]:
    return tuple(_draft(each) for each in session.scalars(select(DraftRecord).order_by(text("rowid"))))


def drop(session: Session, ids: Iterable[UUID]) -> None:
    session.execute(delete(DraftRecord).where(DraftRecord.id.in_(tuple(ids))))


def erase(session: Session, ref: UUID) -> None:
    """Those about a thing that is no more."""
    session.execute(delete(DraftRecord).where(DraftRecord.ref == ref))


def _draft(record: DraftRecord) -> Draft:
    held = json.loads(record.content)
    return Draft(id=record.id, place=record.place, ref=record.ref, part=held["part"], content=held["content"])
