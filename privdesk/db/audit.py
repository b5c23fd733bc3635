"""The audit trail: a chain of hashes, only ever added to, without a word about a person.

The hash of a line is SHA-256 over the hash before it and the canonical JSON of
``{seq, at, actor, action, ref, detail}``. Only copies of the head that lie outside the reach of the key holder are
evidence against the key holder; the header of the vault, backups and exported reports carry one.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
import json
import re
from collections.abc import Collection, Iterator, Mapping
from enum import Enum
from typing import Any
from uuid import UUID

from sqlalchemy import DDL, Connection, event, text
from sqlalchemy.orm import Mapped, Session, mapped_column

from privdesk.core.canonical import canonical
from privdesk.core.errors import ExpectedError, NewerSchema, TrailBroken
from privdesk.db.actions import Action as Action  # noqa: PLC0414 -- part of this module for its readers
from privdesk.db.base import Record
from privdesk.db.types import moment_text

Fact = Enum | int | dt.date | UUID | tuple[Enum, ...] | None
START = bytes(32)
_KEY = re.compile(r"[a-z][a-z_]{0,31}")

TRIGGERS = (
    "CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END",
    "CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END",
    # INSERT OR REPLACE deletes without asking the trigger above
    """CREATE TRIGGER audit_next BEFORE INSERT ON audit
    WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit)
    BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END""",
)


class AuditRecord(Record):
    __tablename__ = "audit"

    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[dt.datetime]
    actor: Mapped[UUID]
    action: Mapped[Action]
    ref: Mapped[UUID | None] = mapped_column(index=True)
    detail: Mapped[str]
    prev: Mapped[bytes]
    hash: Mapped[bytes]


for _trigger in TRIGGERS:
    event.listen(AuditRecord.__table__, "after_create", DDL(_trigger))  # type: ignore[no-untyped-call]


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The last line of the trail; ``seq`` 0 and 32 zero bytes when there is none."""

    seq: int
    hash: bytes


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """``broken_at``: the first line that does not fit, None when all do; ``head``: the last line that fits."""

    head: Head
    broken_at: int | None = None


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class AuditLine:
    seq: int
    at: dt.datetime
    actor: UUID
    action: Action
    ref: UUID | None
    detail: Mapping[str, Any]
    hash: bytes = b""


def append(
    session: Session, *, at: dt.datetime, actor: UUID, action: Action, ref: UUID | None, detail: Mapping[str, Fact]
) -> Head:
    connection = session.connection()
    before = head(connection)
    row: dict[str, Any] = {
        "seq": before.seq + 1,
        "at": moment_text(at),
        "actor": str(actor),
        "action": action.value,
        "ref": None if ref is None else str(ref),
        "detail": {_key(name): _plain(fact) for name, fact in detail.items()},
    }
    line = _hash(before.hash, row)
    connection.execute(
        text("INSERT INTO audit VALUES (:seq, :at, :actor, :action, :ref, :detail, :prev, :hash)"),
        row | {"detail": canonical(row["detail"]).decode("ascii"), "prev": before.hash, "hash": line},
    )
    return Head(seq=row["seq"], hash=line)


def head(connection: Connection) -> Head:
    row = connection.exec_driver_sql("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").first()
    return Head(seq=0, hash=START) if row is None else Head(seq=row[0], hash=row[1])


def verify(connection: Connection) -> Chain:
    before = Head(seq=0, hash=START)
    rows = connection.exec_driver_sql("SELECT seq, at, actor, action, ref, detail, prev, hash FROM audit ORDER BY seq")
    for *columns, prev, line in rows:
        row = dict(zip(("seq", "at", "actor", "action", "ref", "detail"), columns, strict=True))
        try:
            row["detail"] = json.loads(row["detail"])
            fits = row["seq"] == before.seq + 1 and prev == before.hash and line == _hash(before.hash, row)
        except (ValueError, TypeError):
            fits = False
        if not fits:
            return Chain(head=before, broken_at=before.seq + 1)
        before = Head(seq=row["seq"], hash=line)
    return Chain(head=before)


def lines(
    session: Session,
    *,
    ref: UUID | None = None,
    actions: Collection[Action] = (),
    after: int = 0,
    before: int | None = None,
) -> Iterator[AuditLine]:
    """Oldest first; only those about ``ref``, of these ``actions``, ``after`` and ``before`` a line.

    Raises TrailBroken for a line that was changed, NewerSchema for one that only a newer program understands.
    """
    query = session.query(AuditRecord).filter(AuditRecord.seq > after).order_by(AuditRecord.seq)
    if before is not None:
        query = query.filter(AuditRecord.seq < before)
    if actions:
        query = query.filter(AuditRecord.action.in_(actions))
    if ref is not None:
        query = query.filter(AuditRecord.ref == ref)
    try:
        for each in query:
            yield AuditLine(
                seq=each.seq,
                at=each.at,
                actor=each.actor,
                action=each.action,
                ref=each.ref,
                detail=json.loads(each.detail),
                hash=each.hash,
            )
    except ValueError as error:
        raise _unreadable(session) from error


def backwards(session: Session) -> Iterator[tuple[dt.datetime, Action]]:
    """When and what, newest first; only as many are read as are asked. Raises as ``lines`` does."""
    query = session.query(AuditRecord.at, AuditRecord.action).order_by(AuditRecord.seq.desc())
    try:
        yield from ((at, action) for at, action in query.yield_per(100))
    except ValueError as error:
        raise _unreadable(session) from error


def _unreadable(session: Session) -> ExpectedError:
    line = verify(session.connection()).broken_at
    return NewerSchema() if line is None else TrailBroken(line=line)


def _hash(before: bytes, row: Mapping[str, Any]) -> bytes:
    return hashlib.sha256(before + canonical(row)).digest()


def _key(name: str) -> str:
    if not _KEY.fullmatch(name):
        raise TypeError("a detail is named by the program")
    return name


def _plain(fact: Fact) -> Any:
    """Refuses every text that is not one of a closed list: the trail outlives the erasure of a person."""
    if isinstance(fact, Enum):
        return fact.value
    if isinstance(fact, tuple) and all(isinstance(each, Enum) for each in fact):
        return [each.value for each in fact]
    if isinstance(fact, dt.datetime):
        return moment_text(fact)
    if isinstance(fact, dt.date):
        return fact.isoformat()
    if isinstance(fact, UUID):
        return str(fact)
    if fact is None or isinstance(fact, int):
        return fact
    raise TypeError("the audit trail takes no free text")
