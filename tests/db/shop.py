"""An invented area with every kind of field, for the tests of the database floor."""

from __future__ import annotations

import dataclasses
import datetime as dt
from uuid import UUID

from sqlalchemy import MetaData

from privdesk.core.fields import Choice
from privdesk.core.words import Text
from privdesk.db.base import Mapped, Record, children, key, only_child, parent


class Colour(Choice):
    RED = "red", Text("Test", "Red")
    BLUE = "blue", Text("Test", "Blue")


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Drawer:
    id: UUID
    name: str = ""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    id: UUID
    name: str = ""
    colour: Colour | None = None
    drawers: tuple[Drawer, ...] = ()


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    id: UUID
    turned: bool = False


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Cupboard:
    id: UUID
    name: str = ""
    count: int = 0
    open: bool = False
    made: dt.date | None = None
    seen: dt.datetime | None = None
    owner: UUID | None = None
    note: str | None = None
    colour: Colour = Colour.RED
    colours: tuple[Colour, ...] = ()
    words: tuple[str, ...] = ()
    shelves: tuple[Shelf, ...] = ()
    lock: Lock | None = None


class ShopRecord(Record):
    """In a schema of its own: what walks over the tables of a register must not look for these."""

    __abstract__ = True
    metadata = MetaData(naming_convention=Record.metadata.naming_convention)


class CupboardRecord(ShopRecord):
    __tablename__ = "test_cupboard"

    id: Mapped[UUID] = key()
    name: Mapped[str]
    count: Mapped[int]
    open: Mapped[bool]
    made: Mapped[dt.date | None]
    seen: Mapped[dt.datetime | None]
    owner: Mapped[UUID | None]
    note: Mapped[str | None]
    colour: Mapped[Colour]
    colours: Mapped[tuple[Colour, ...]]
    words: Mapped[tuple[str, ...]]
    search: Mapped[str | None]
    shelves: Mapped[list[ShelfRecord]] = children("ShelfRecord")
    lock: Mapped[LockRecord | None] = only_child("LockRecord")


class ShelfRecord(ShopRecord):
    __tablename__ = "test_shelf"

    id: Mapped[UUID] = key()
    cupboard_id: Mapped[UUID] = parent("test_cupboard")
    position: Mapped[int]
    name: Mapped[str]
    colour: Mapped[Colour | None]
    drawers: Mapped[list[DrawerRecord]] = children("DrawerRecord")


class DrawerRecord(ShopRecord):
    __tablename__ = "test_drawer"

    id: Mapped[UUID] = key()
    shelf_id: Mapped[UUID] = parent("test_shelf")
    position: Mapped[int]
    name: Mapped[str]


class LockRecord(ShopRecord):
    __tablename__ = "test_lock"

    id: Mapped[UUID] = key()
    cupboard_id: Mapped[UUID] = parent("test_cupboard")
    turned: Mapped[bool]
