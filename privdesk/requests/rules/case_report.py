"""All that the report of a case prints, as one value: made on the vault's thread, printed anywhere."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from privdesk.requests.model import SubjectRequest
from privdesk.requests.rules.chronicle import Moment
from privdesk.requests.rules.progress import CaseState


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseReport:
    """``answer_by``: the last day by law, of each claim. ``titles``: what each kind of letter is called."""

    request: SubjectRequest
    organisation: str
    made: dt.datetime
    state: CaseState
    answer_by: Mapping[UUID, dt.date]
    course: tuple[Moment, ...]
    titles: Mapping[str, str]
