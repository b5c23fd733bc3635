"""What a processor's card still lacks. Nothing here blocks: these are the officer's open points."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from privdesk.core.fields import missing
from privdesk.core.problems import Problem, warning
from privdesk.processors.model import Agreement, Answer, Conclusion, Evidence, Processor, ProcessorStatus, Role
from privdesk.processors.rules.agreement import AgreementStatus, agreement_status, open_clauses
from privdesk.processors.rules.countries import outside_eea
from privdesk.processors.rules.transfers import transfer_problems

READ_AGAIN = dt.timedelta(days=365)
GRAVE = frozenset(
    {
        "agreement-missing",
        "agreement-ended",
        "transfer-missing",
        "transfer-without-safeguard",
        "transfer-not-adequate",
        "framework-elsewhere",
    }
)
"""The data may not go to this processor while these stand open; the others are gaps on its card."""


def open_points(processor: Processor, today: dt.date) -> list[Problem]:
    """In the order of the card. A processor that ended has no open points but its name."""
    found = [warning(each.name, "missing", label=each.label) for each in missing(processor)]
    if processor.status is ProcessorStatus.ENDED:
        return [each for each in found if each.field == "name"]
    if not processor.country.strip():
        found.append(warning("country", "country-missing", item=processor.name))
    if not processor.data_fields:
        found.append(warning("data_fields", "data-fields-missing", item=processor.name))
    found += _agreement(processor, today)
    found += _transfers(processor, today)
    for index, evidence in enumerate(processor.evidence):
        found += _evidence(index, evidence, today)
    if processor.facts_as_of is not None and processor.facts_as_of + READ_AGAIN < today:
        found.append(warning("facts_as_of", "facts-old", item=processor.name, on=processor.facts_as_of))
    if processor.review_on is None:
        found.append(warning("review_on", "review-date-missing", item=processor.name))
    elif review_due(processor, today):
        found.append(warning("review_on", "review-passed", item=processor.name, on=processor.review_on))
    return found


def is_grave(problem: Problem) -> bool:
    return problem.code in GRAVE


def review_due(processor: Processor, today: dt.date) -> bool:
    return processor.review_on is not None and processor.review_on <= today


def _agreement(processor: Processor, today: dt.date) -> Iterator[Problem]:
    status = agreement_status(processor, today)
    agreement = processor.agreement
    item = processor.name
    if processor.role is not Role.PROCESSOR:
        return
    if status is AgreementStatus.MISSING or agreement is None:
        yield warning("agreement", "agreement-missing", item=item)
        return
    if status is AgreementStatus.ENDED:
        yield warning("agreement.ends_on", "agreement-ended", item=item, on=agreement.ends_on)
    if all(check.answer is Answer.UNKNOWN for check in agreement.checks):
        yield warning("agreement.checks", "agreement-unchecked", item=item)
    elif clauses := open_clauses(agreement):
        yield warning("agreement.checks", "agreement-incomplete", item=item, clauses=clauses)
    yield from _details(agreement, today, item=item)
    if not processor.breach_contact.strip():
        yield warning("breach_contact", "breach-contact-missing", item=item)


def _details(agreement: Agreement, today: dt.date, *, item: str) -> Iterator[Problem]:
    if not agreement.entity.strip():
        yield warning("agreement.entity", "agreement-entity-missing", item=item)
    # terms that apply by themselves have no day of their own; what was signed or accepted does
    if agreement.agreed_on is None and agreement.concluded is not Conclusion.INCORPORATED:
        yield warning("agreement.agreed_on", "agreement-undated", item=item)
    if not agreement.document.strip():
        yield warning("agreement.document", "agreement-document-missing", item=item)
    if agreement.breach_hours is None:
        yield warning("agreement.breach_hours", "breach-hours-missing", item=item)
    read_on = agreement.sub_processors_read_on
    if agreement.sub_processor_list.strip() and (read_on is None or read_on + READ_AGAIN < today):
        yield warning("agreement.sub_processors_read_on", "sub-processors-unread", item=item)


def _transfers(processor: Processor, today: dt.date) -> Iterator[Problem]:
    yield from transfer_problems(processor.transfers, today, item=processor.name, within="transfers")
    if not processor.transfers and (abroad := _abroad(processor)):
        yield warning("transfers", "transfer-missing", item=processor.name, country=abroad)


def _abroad(processor: Processor) -> tuple[str, ...]:
    """Also a sub-processor outside the EEA receives the data, and whoever can look at them from there."""
    places = (processor.country, *(each.country for each in processor.sub_processors))
    return tuple(dict.fromkeys(name for place in places for name in outside_eea(place)))


def _evidence(index: int, evidence: Evidence, today: dt.date) -> Iterator[Problem]:
    where = f"evidence.{index}"
    if evidence.answer is Answer.UNKNOWN:
        yield warning(f"{where}.answer", "evidence-unchecked", item=evidence.subject)
    elif evidence.answer is not Answer.YES:
        yield warning(f"{where}.answer", "evidence-not-so", item=evidence.subject)
    elif evidence.seen_on is None:
        yield warning(f"{where}.seen_on", "evidence-undated", item=evidence.subject)
    elif evidence.seen_on + READ_AGAIN < today:
        yield warning(f"{where}.seen_on", "evidence-old", item=evidence.subject, on=evidence.seen_on)
