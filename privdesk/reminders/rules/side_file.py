"""What lies beside the register, to remind while it is locked: dates, kinds and case numbers, nothing else."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from privdesk.reminders.model import KINDS, Note, Told
from privdesk.reminders.rules.telling import still_known

NAME = "reminders.json"
FORMAT = 1
_MOST = 32_000_000
"""Bytes: 10,000 open requests of which everything was told take about five million."""
_LONGEST = 40
"""Characters of a case number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SideFile:
    notes: tuple[Note, ...] = ()
    told: tuple[Told, ...] = ()

    def renewed(self, notes: Iterable[Note]) -> SideFile:
        fresh = tuple(notes)
        return SideFile(notes=fresh, told=still_known(self.told, fresh))

    def with_told(self, told: Iterable[Told]) -> SideFile:
        every = tuple(dict.fromkeys((*self.told, *told)))
        return replace(self, told=still_known(every, self.notes))


def written(side: SideFile) -> bytes:
    document = {
        "format": FORMAT,
        "dates": [
            {
                "kind": note.kind.value,
                "case": note.case_no,
                "plan": note.on.isoformat(),
                "last": note.last.isoformat(),
                "tell": [day.isoformat() for day in note.tell],
            }
            for note in side.notes
        ],
        "told": [
            {
                "kind": each.kind.value,
                "case": each.case_no,
                "plan": each.on.isoformat(),
                "since": each.since.isoformat(),
            }
            for each in side.told
        ],
    }
    return json.dumps(document, separators=(",", ":")).encode("ascii")


def read(data: bytes) -> SideFile:
    """Raises ValueError: it lies where anybody can write."""
    if len(data) > _MOST:
        raise ValueError("too long")
    try:
        document = json.loads(data.decode("ascii"))
        if document["format"] != FORMAT:
            raise ValueError("of another version")
        return SideFile(
            notes=tuple(_note(each) for each in document["dates"]),
            told=tuple(_told(each) for each in document["told"]),
        )
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("not a list of dates") from error


def _note(each: dict[str, Any]) -> Note:
    return Note(
        kind=KINDS[each["kind"]],
        case_no=_case_no(each),
        on=dt.date.fromisoformat(each["plan"]),
        last=dt.date.fromisoformat(each["last"]),
        tell=tuple(dt.date.fromisoformat(day) for day in each["tell"]),
    )


def _told(each: dict[str, Any]) -> Told:
    return Told(
        kind=KINDS[each["kind"]],
        case_no=_case_no(each),
        on=dt.date.fromisoformat(each["plan"]),
        since=dt.date.fromisoformat(each["since"]),
    )


def _case_no(each: dict[str, Any]) -> str:
    """It is shown on the desktop: it can only be what a case number can be."""
    case_no = each["case"]
    if not isinstance(case_no, str) or len(case_no) > _LONGEST:
        raise ValueError("no case number")
    if not all(sign.isalnum() or sign == "-" for sign in case_no):
        raise ValueError("no case number")
    return case_no
