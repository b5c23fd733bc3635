"""The dates of one request, and from which day on each is told."""

from __future__ import annotations

import datetime as dt

from privdesk.core.holidays import working_days_before
from privdesk.organisation.model import HouseRules
from privdesk.reminders.model import REQUESTS, Dated, Note
from privdesk.reminders.rules.order import is_over
from privdesk.requests.model import SubjectRequest
from privdesk.requests.rules.planning import Planned, PlannedKind, dates_of, reply_reminders

BY_ITSELF = frozenset({PlannedKind.ERASE_MATERIAL, PlannedKind.ANONYMISE})
"""The program does it at the next opening: nobody is told to."""
_ON_THE_DAY = frozenset(
    {
        PlannedKind.EXTENSION,
        PlannedKind.IDENTITY_REPLY,
        PlannedKind.AUTHORITY_REPLY,
        PlannedKind.CONFIRMATION,
        PlannedKind.DISPUTE_REVIEW,
    }
)


def dates_of_request(request: SubjectRequest, house_rules: HouseRules, today: dt.date) -> tuple[Dated, ...]:
    """The same for several claims or recipients once."""
    name = request.person.name if request.person else ""
    notes = dict.fromkeys(
        Note(
            kind=planned.kind,
            case_no=request.case_no,
            on=planned.on,
            last=planned.last or planned.on,
            tell=_tell(planned, house_rules),
        )
        for planned in dates_of(request, house_rules, today)
    )
    return tuple(
        Dated(note=note, page=REQUESTS, ident=request.id, about=name) for note in notes if not is_over(note, today)
    )


def _tell(planned: Planned, house_rules: HouseRules) -> tuple[dt.date, ...]:
    """The earliest first."""
    if planned.kind in BY_ITSELF:
        return ()
    if planned.kind is PlannedKind.ANSWER:
        return (*reply_reminders(planned.on, house_rules.reply_reminders), planned.on)
    if planned.kind in _ON_THE_DAY:
        return (planned.on,)
    return (working_days_before(planned.on, 1), planned.on)
