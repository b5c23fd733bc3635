"""Which data go along when a person takes them elsewhere (AVG 20), and what their columns mean."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from uuid import UUID

from privdesk.activities.model import Activity, LegalBasis
from privdesk.core.fields import Choice
from privdesk.core.problems import Problem
from privdesk.core.words import Language, mark
from privdesk.formats.tables import ENDINGS, Cell, ReadTable
from privdesk.requests.model import Attachment, AttachmentKind, Claim, DataFormat, Outcome, SearchPlace, SubjectRequest
from privdesk.requests.rules.acting import represented
from privdesk.requests.rules.guards.deciding import format_problems
from privdesk.requests.rules.progress import found_places

MADE_HERE = (DataFormat.JSON_CSV, DataFormat.JSON, DataFormat.CSV)
_BASES = frozenset({LegalBasis.CONSENT, LegalBasis.CONTRACT})
_HANDED_OVER = frozenset({Outcome.DELIVERED, Outcome.DELIVERED_DIRECT, Outcome.PARTIAL})


class ColumnKind(Choice):
    TEXT = "text", mark("ColumnKind", "text")
    NUMBER = "number", mark("ColumnKind", "number")
    DATE = "date", mark("ColumnKind", "date, as 2026-04-05")
    MOMENT = "moment", mark("ColumnKind", "date and time, as 2026-04-05T09:30:00")
    TIME = "time", mark("ColumnKind", "time, as 09:30:00")
    YES_NO = "yes_no", mark("ColumnKind", "true or false")


@dataclass(frozen=True, slots=True, kw_only=True)
class PortableFile:
    """``name``: as the officer's computer called it."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Portion:
    """What was found in one place. ``fits``: its activity rests on consent or a contract, or is not known."""

    place: SearchPlace
    fits: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PortableOrder:
    """All that the files are made of; no session is near when they are made. ``left_out``: names of other copies."""

    request_id: UUID
    claim: Claim
    case_no: str
    made: dt.date
    language: Language
    person: str
    organisation: str
    contact: str
    portions: tuple[Portion, ...]
    files: tuple[PortableFile, ...]
    left_out: tuple[str, ...] = ()


def portions(request: SubjectRequest, activities: Iterable[Activity]) -> tuple[Portion, ...]:
    known = {each.id: each for each in activities}
    return tuple(
        Portion(place=place, fits=_fits(known.get(place.activity_id) if place.activity_id else None))
        for place in found_places(request)
        if any(each.content.strip() for each in place.found)
    )


def _fits(activity: Activity | None) -> bool:
    """20(1)(a): the right holds for consent and contract only. What the register does not know the officer judges."""
    return activity is None or any(purpose.basis in _BASES for purpose in activity.purposes)


def data_files(request: SubjectRequest) -> tuple[UUID, ...]:
    """Copies of the person's data that another program can read."""
    return tuple(each.id for each in _copies(request) if _is_readable(each))


def left_out(request: SubjectRequest) -> tuple[str, ...]:
    """Names of copies that stay behind: a PDF answers a request for access, and not this one (20(1))."""
    return tuple(each.name for each in _copies(request) if not _is_readable(each))


def _copies(request: SubjectRequest) -> tuple[Attachment, ...]:
    """Without the bundle that was made of them."""
    own = bundle_name(request.case_no)
    return tuple(each for each in request.attachments if each.kind is AttachmentKind.DATA_COPY and each.name != own)


def _is_readable(attachment: Attachment) -> bool:
    return PurePath(attachment.name).suffix.lower() in ENDINGS


def data_subject(request: SubjectRequest) -> str:
    """Not who asks on behalf of the person."""
    person = request.person
    return (represented(person) or person.name) if person else ""


def bundle_name(case_no: str) -> str:
    return f"portability-{case_no}.zip"


def hands_over(claim: Claim) -> bool:
    """The answer goes with files."""
    return claim.right == "portability" and claim.outcome in _HANDED_OVER


def lacks_files(request: SubjectRequest, claim: Claim) -> bool:
    """They were not made here; perhaps they were elsewhere."""
    own = bundle_name(request.case_no)
    return hands_over(claim) and all(each.name != own for each in request.attachments)


def making_problems(claim: Claim, chosen: DataFormat) -> list[Problem]:
    """W11: a PDF is not machine-readable (20(1)); other formats than these are made elsewhere."""
    if chosen in MADE_HERE:
        return []
    return format_problems(dataclasses.replace(claim, data_format=chosen)) or [
        Problem("data_format", "format-made-elsewhere", {"format": chosen})
    ]


def contents_problems(places: Sequence[Portion], files: Sequence[PortableFile]) -> list[Problem]:
    return [] if places or files else [Problem("places", "nothing-portable")]


# -- what the columns mean


def meanings(text: str, heads: Iterable[str]) -> tuple[dict[str, str], list[Problem]]:
    """Of lines ``column = meaning``; a line about a column that is not there is a problem."""
    known, found, problems = set(heads), {}, []
    for line in text.splitlines():
        # a name may hold the sign itself: the longest name that is known counts
        parts = line.split("=")
        names = (("=".join(parts[:end]).strip(), "=".join(parts[end:]).strip()) for end in range(len(parts), 0, -1))
        name, meaning = next((each for each in names if each[0] in known), ("", ""))
        if name:
            found[name] = meaning
        elif line.strip():
            problems.append(Problem("columns", "column-unknown", {"line": line.strip()[:60]}))
    return found, problems


def asked_meanings(tables: Iterable[ReadTable]) -> str:
    """What the officer fills in: each name once."""
    return "\n".join(f"{head} = " for head in dict.fromkeys(head for table in tables for head in table.heads))


def kind_of(cells: Iterable[Cell]) -> ColumnKind:
    """Text, unless all that is filled in is of another kind."""
    kinds = {_kind(cell) for cell in cells if cell is not None and cell != ""}
    return kinds.pop() if len(kinds) == 1 else ColumnKind.TEXT


def _kind(cell: Cell) -> ColumnKind:
    for of, kind in _KINDS.items():
        if isinstance(cell, of):
            return kind
    return ColumnKind.TEXT


_KINDS: Mapping[type, ColumnKind] = {
    bool: ColumnKind.YES_NO,
    int: ColumnKind.NUMBER,
    float: ColumnKind.NUMBER,
    dt.datetime: ColumnKind.MOMENT,
    dt.date: ColumnKind.DATE,
    dt.time: ColumnKind.TIME,
    dt.timedelta: ColumnKind.TIME,
}
"""In this order: a bool is an int, and a moment is a day."""
