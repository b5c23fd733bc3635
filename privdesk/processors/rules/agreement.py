"""Whether the processor agreement of AVG 28(3) is there, holds, and says what it must."""

from __future__ import annotations

import datetime as dt

from privdesk.core.fields import Choice
from privdesk.core.words import mark
from privdesk.processors.model import Agreement, Answer, Clause, Conclusion, Processor, Role


class AgreementStatus(Choice):
    NOT_NEEDED = "not_needed", mark("AgreementStatus", "no processor agreement needed")
    IN_FORCE = "in_force", mark("AgreementStatus", "in force")
    INCOMPLETE = "incomplete", mark("AgreementStatus", "in force, not complete")
    ENDED = "ended", mark("AgreementStatus", "ended")
    MISSING = "missing", mark("AgreementStatus", "missing")


HOLDS = (AgreementStatus.NOT_NEEDED, AgreementStatus.IN_FORCE, AgreementStatus.INCOMPLETE)


def agreement_status(processor: Processor, today: dt.date) -> AgreementStatus:
    agreement = processor.agreement
    if processor.role is not Role.PROCESSOR:
        return AgreementStatus.NOT_NEEDED
    if agreement is None or agreement.concluded is Conclusion.NONE or _still_to_come(agreement, today):
        return AgreementStatus.MISSING
    if agreement.ends_on is not None and agreement.ends_on < today:
        return AgreementStatus.ENDED
    return AgreementStatus.INCOMPLETE if open_clauses(agreement) else AgreementStatus.IN_FORCE


def open_clauses(agreement: Agreement) -> tuple[Clause, ...]:
    """What the agreement does not fully contain, or was not looked for yet."""
    found = {check.clause for check in agreement.checks if check.answer is Answer.YES}
    return tuple(clause for clause in Clause if clause not in found)


def _still_to_come(agreement: Agreement, today: dt.date) -> bool:
    return agreement.agreed_on is not None and agreement.agreed_on > today
