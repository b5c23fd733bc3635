"""A header that was lost, made again from the recovery kit and the database: the code and what its QR says."""

from __future__ import annotations

import dataclasses
import json
import re
from pathlib import Path
from typing import NamedTuple
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from privdesk.core.clock import Clock
from privdesk.core.errors import (
    DatabaseDamaged,
    DatabaseForeign,
    DatabaseMissing,
    HeaderDamaged,
    HeaderEdited,
    HeaderLost,
    HeaderMissing,
    HeaderWhole,
    KitReplaced,
    KitUnreadable,
    WrongSecret,
)
from privdesk.db import audit
from privdesk.db.actions import Action
from privdesk.db.work import reading
from privdesk.vault import header as headers
from privdesk.vault.credentials import passphrase_secret
from privdesk.vault.header import FORMAT, Anchor, DatabaseFile, Header, Loaded
from privdesk.vault.kdf import Argon2
from privdesk.vault.keys import MasterKey
from privdesk.vault.opening import open_database
from privdesk.vault.pages import PAGE, SALT, check_pages
from privdesk.vault.recovery import secret_of
from privdesk.vault.slots import Role, Slot, SlotKind

_SPACE = re.compile(r"\s+")


class Kit(NamedTuple):
    vault_id: UUID
    slot: Slot


def kit_in(scanned: str) -> Kit:
    """From the text of the QR, also when it was broken into lines. Raises KitUnreadable."""
    try:
        document = json.loads(_SPACE.sub("", scanned))
        slot = Slot.from_document(document["slot"])
        kit = Kit(UUID(document["vault_id"]), slot)
        if document["format"] != FORMAT or slot.kind is not SlotKind.RECOVERY:
            raise KitUnreadable
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise KitUnreadable from error
    return kit


def key_of_kit(kit: Kit, code: str) -> MasterKey:
    """Raises RecoveryCodeMistyped or WrongSecret."""
    key = kit.slot.unwrap(secret_of(code), kit.vault_id)
    if key is None:
        raise WrongSecret
    return key


def refuse_whole(root: Path, kit: Kit, key: MasterKey) -> None:
    """An older one that was put back does not know the kit. Raises HeaderWhole, NewerSchema or FileUnreadable."""
    try:
        loaded = headers.load(root)
        loaded.refuse_edited(key)
    except (HeaderMissing, HeaderLost, HeaderDamaged, HeaderEdited):
        return
    if any(slot.id == kit.slot.id for slot in loaded.header.slots):
        raise HeaderWhole


def rebuilt(root: Path, kit: Kit, key: MasterKey, passphrase: str, cost: Argon2, *, clock: Clock) -> Loaded:
    """The header as it was written. The officer's slot gets ``passphrase`` and the id that the audit trail names first.

    Raises DatabaseMissing, DatabaseForeign, DatabaseDamaged or KitReplaced.
    """
    now = clock.now()
    # an anchor that every trail fits, a file that is looked for
    bare = Header(
        vault_id=kit.vault_id,
        generation=0,
        created=kit.slot.created,
        database=DatabaseFile(file="", salt=bytes(SALT), schema=""),
        slots=(kit.slot,),
        anchor=Anchor(seq=0, hash=audit.START, at=now),
    )
    header, trail = _newest(root, bare, key)
    if kit.slot.id in trail.revoked:
        raise KitReplaced
    officer = Slot.wrap(
        key,
        passphrase_secret(passphrase),
        kind=SlotKind.PASSPHRASE,
        vault_id=kit.vault_id,
        created=now,
        cost=cost,
        role=Role.OFFICER,
        slot_id=trail.officer,
    )
    anchor = Anchor(seq=trail.head.seq, hash=trail.head.hash, at=now)
    header = dataclasses.replace(header, slots=(officer, kit.slot), anchor=anchor)
    headers.save(root, header, key, forget_previous=True)
    return headers.load(root)


class _Trail(NamedTuple):
    schema: str
    head: audit.Head
    officer: UUID
    revoked: frozenset[UUID]


def _newest(root: Path, bare: Header, key: MasterKey) -> tuple[Header, _Trail]:
    """Of the files that the key opens, that with the longest trail: others are copies that were not finished."""
    damaged: DatabaseDamaged | None = None
    found: list[tuple[Header, _Trail]] = []
    # a header can name no other: a copy with another name is put back under the name that is asked for
    named = (path for path in root.glob("*.db") if headers.is_database(path.name))
    files = sorted(path for path in named if path.is_file() and path.stat().st_size >= PAGE)
    for path in files:
        if not check_pages(path, key).good:
            continue
        with path.open("rb") as file:
            database = DatabaseFile(file=path.name, salt=file.read(SALT), schema="")
        try:
            trail = _trail(root, dataclasses.replace(bare, database=database), key)
            database = dataclasses.replace(database, schema=trail.schema)
            found.append((dataclasses.replace(bare, database=database), trail))
        except DatabaseDamaged as error:
            damaged = error
    if found:
        return max(found, key=lambda each: (each[1].head.seq, each[0].database.file))
    if damaged is not None:
        raise damaged
    if files:
        raise DatabaseForeign(file=files[-1].name)
    raise DatabaseMissing(file="register-0001.db")


def _trail(root: Path, header: Header, key: MasterKey) -> _Trail:
    opened = open_database(root, header, key, read_only=True)
    try:
        with reading(opened.engine) as connection, Session(connection) as session:
            lines = list(audit.lines(session))
            head = audit.head(connection)
    finally:
        opened.engine.dispose()
    revoked = {UUID(line.detail["replaced"]) for line in lines if line.detail.get("replaced")}
    revoked |= {line.ref for line in lines if line.action is Action.SLOT_REMOVED and line.ref}
    return _Trail(opened.schema, head, lines[0].actor if lines else uuid4(), frozenset(revoked))
