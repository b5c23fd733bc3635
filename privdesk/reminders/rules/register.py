"""The dates of agreements, reviews and backups: appointments of the house with itself."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from privdesk.activities.model import Activity, ActivityStatus
from privdesk.processors.model import Processor, ProcessorStatus, Role
from privdesk.reminders.model import ACTIVITIES, BACKUPS, PROCESSORS, Dated, HouseKind, Note

AGREEMENT_WARNINGS = (60, 14)
REVIEW_WARNINGS = (14,)
"""Calendar days before it; the day itself is told too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupDates:
    """When the next is due; None when nothing is asked."""

    second_copy: dt.date | None = None
    drill: dt.date | None = None


def dates_of_processor(processor: Processor) -> Iterator[Dated]:
    if processor.status is ProcessorStatus.ENDED:
        return
    agreement = processor.agreement
    if agreement is not None and agreement.ends_on is not None and processor.role is Role.PROCESSOR:
        note = _note(HouseKind.AGREEMENT, agreement.ends_on, AGREEMENT_WARNINGS)
        yield Dated(note=note, page=PROCESSORS, ident=processor.id, about=processor.name)
    if processor.review_on is not None:
        note = _note(HouseKind.PROCESSOR_REVIEW, processor.review_on, REVIEW_WARNINGS)
        yield Dated(note=note, page=PROCESSORS, ident=processor.id, about=processor.name)


def dates_of_activity(activity: Activity) -> Iterator[Dated]:
    if activity.status is not ActivityStatus.ENDED and activity.review_on is not None:
        note = _note(HouseKind.ACTIVITY_REVIEW, activity.review_on, REVIEW_WARNINGS)
        yield Dated(note=note, page=ACTIVITIES, ident=activity.id, about=activity.name)


def dates_of_backups(backups: BackupDates) -> Iterator[Dated]:
    for kind, on in ((HouseKind.SECOND_COPY, backups.second_copy), (HouseKind.DRILL, backups.drill)):
        if on is not None:
            yield Dated(note=_note(kind, on, ()), page=BACKUPS)


def _note(kind: HouseKind, on: dt.date, warnings: tuple[int, ...]) -> Note:
    before = (on - dt.timedelta(days=days) for days in warnings)
    return Note(kind=kind, case_no="", on=on, last=on, tell=(*before, on))
