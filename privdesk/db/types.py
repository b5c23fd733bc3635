"""How a value lies in a STRICT table, where only INTEGER, REAL, TEXT and BLOB exist."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any
from uuid import UUID

from sqlalchemy import Dialect, Integer, Text, TypeDecorator

from privdesk.core.fields import Choice


class PlainText(TypeDecorator[str]):
    """As it was typed, but for half a character: pasted text has such halves, and no file takes them."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else _whole(value)


class IdText(TypeDecorator[UUID]):
    impl = Text
    cache_ok = True

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> UUID | None:  # noqa: ARG002
        # as UUID(value), which first looks for braces and urns, and takes three times as long
        return None if value is None else UUID(int=int(value.replace("-", ""), 16))


class DateText(TypeDecorator[dt.date]):
    """``2026-04-05``: sorts as text as it does as a date."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: dt.date | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        if isinstance(value, dt.datetime):
            raise TypeError("a moment where a date belongs")
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> dt.date | None:  # noqa: ARG002
        return None if value is None else dt.date.fromisoformat(value)


class MomentText(TypeDecorator[dt.datetime]):
    """``2026-04-05T07:12:00.000000+00:00``: always UTC, always as long, so that it sorts as text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else moment_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> dt.datetime | None:  # noqa: ARG002
        return None if value is None else dt.datetime.fromisoformat(value)


def moment_text(moment: dt.datetime) -> str:
    if moment.tzinfo is None:
        raise ValueError("a moment needs its time zone")
    return moment.astimezone(dt.UTC).isoformat(timespec="microseconds")


class Flag(TypeDecorator[bool]):
    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:  # noqa: ARG002, FBT001
        return None if value is None else int(bool(value))

    def process_result_value(self, value: int | None, dialect: Dialect) -> bool | None:  # noqa: ARG002
        return None if value is None else bool(value)


class ChoiceText(TypeDecorator[Choice]):
    impl = Text
    cache_ok = True

    def __init__(self, choices: type[Choice]) -> None:
        super().__init__()
        self.choices = choices

    def process_bind_param(self, value: Choice | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else self.choices.of(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> Choice | None:  # noqa: ARG002
        return None if value is None else self.choices.of(value)


class ChoicesText(TypeDecorator[tuple[Choice, ...]]):
    """A JSON list of the choices' values, in the given order."""

    impl = Text
    cache_ok = True

    def __init__(self, choices: type[Choice]) -> None:
        super().__init__()
        self.choices = choices

    def process_bind_param(self, value: tuple[Choice, ...] | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else _listed([self.choices.of(each).value for each in value])

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Choice, ...] | None:  # noqa: ARG002
        return None if value is None else tuple(self.choices.of(each) for each in _items(value))


class TextsText(TypeDecorator[tuple[str, ...]]):
    """A JSON list, with letters as they are, so that LIKE finds them."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else _listed(list(value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...] | None:  # noqa: ARG002
        return None if value is None else tuple(_items(value))


class IdsText(TypeDecorator[tuple[UUID, ...]]):
    """A JSON list."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[UUID, ...] | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else _listed([str(each) for each in value])

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[UUID, ...] | None:  # noqa: ARG002
        return None if value is None else tuple(UUID(each) for each in _items(value))


def _items(listed: str) -> list[Any]:
    if listed == "[]":  # most are
        return []
    items: list[Any] = json.loads(listed)
    return items


def _listed(items: list[Any]) -> str:
    return _whole(json.dumps(items, ensure_ascii=False, separators=(",", ":")))


def _whole(text: str) -> str:
    """Two surrogates that belong together become their character, a lone one U+FFFD."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text
