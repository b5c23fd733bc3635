"""What every record is: a class on a STRICT table, with columns that follow from its annotations.

``Mapped[UUID]``, ``Mapped[date]``, ``Mapped[datetime]``, ``Mapped[bool]``, ``Mapped[SomeChoice]``,
``Mapped[tuple[SomeChoice, ...]]``, ``Mapped[tuple[str, ...]]`` and ``Mapped[tuple[UUID, ...]]`` find their column type
here.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar, get_args, get_origin
from uuid import UUID

from sqlalchemy import ForeignKey, Integer, LargeBinary, MetaData, Table, event
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, TypeResolve, mapped_column, relationship
from sqlalchemy.types import TypeEngine

from privdesk.core.fields import Choice
from privdesk.db.types import ChoicesText, ChoiceText, DateText, Flag, IdsText, IdText, MomentText, PlainText, TextsText


class Record(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        UUID: IdText(),
        str: PlainText(),
        int: Integer(),
        bool: Flag(),
        bytes: LargeBinary(),
        dt.date: DateText(),
        dt.datetime: MomentText(),
        tuple[str, ...]: TextsText(),
        tuple[UUID, ...]: IdsText(),
    }

    @classmethod
    def __table_cls__(cls, *args: Any, **options: Any) -> Table:
        return Table(*args, **{"sqlite_strict": True, **options})


@event.listens_for(Record, "resolve_type_annotation")
def _choices(resolve: TypeResolve) -> TypeEngine[Any] | None:
    wanted = resolve.resolved_type
    if isinstance(wanted, type) and issubclass(wanted, Choice):
        return ChoiceText(wanted)
    if get_origin(wanted) is tuple:
        item = get_args(wanted)[0]
        if isinstance(item, type) and issubclass(item, Choice):
            return ChoicesText(item)
    return None


def key() -> MappedColumn[UUID]:
    return mapped_column(IdText(), primary_key=True)


def parent(table: str) -> MappedColumn[UUID]:
    """The column of a child that names its parent."""
    return mapped_column(IdText(), ForeignKey(f"{table}.id", ondelete="CASCADE"), index=True)


def children(record: str) -> Any:
    """The ordered children of a record; their class has ``position: Mapped[int]`` and a ``parent(...)`` column.

    ``db.mapping`` reads and writes them; the database deletes them with their parent.
    """
    return relationship(record, viewonly=True, lazy="raise")


def only_child(record: str) -> Any:
    """One child or none."""
    return relationship(record, uselist=False, viewonly=True, lazy="raise")


__all__ = ["Mapped", "Record", "children", "key", "only_child", "parent"]
