"""Open points of recipients and systems (AVG 28, 30(1)(d) and (e), chapter V)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from uuid import UUID

from privdesk.activities.model import Activity, ActivityStatus, Recipient, RecipientKind
from privdesk.core.problems import Problem, warning
from privdesk.core.written import all_bare, bare
from privdesk.processors.model import Processor
from privdesk.processors.rules.agreement import HOLDS, AgreementStatus, agreement_status
from privdesk.processors.rules.countries import outside_eea
from privdesk.processors.rules.transfers import transfer_problems

# an access letter must name the recipients, not their kind, when they are known: C-154/21 (Österreichische Post)
_GENERIC = re.compile(
    r"(diverse|overige|externe|onze|andere|various|other|external|our)?\s*"
    r"(hosting\w*|boekhouder|accountant|administratiekantoor|leveranciers?|verwerkers?|derden|partners?|adviseurs?|"
    r"overheids?(instanties|instellingen)?|overheid|cloud\w*|it-leverancier|ict-leverancier|mailprovider|drukker\w*|"
    r"softwareleveranciers?|opleiders?|bank|crm\w*|nieuwsbriefdienst|"
    r"hosting (company|provider)|bookkeeper|suppliers?|processors?|third parties|advisers?|advisors?|authorities|"
    r"public authorities|government( bodies)?|cloud (provider|supplier)|it supplier|printer|newsletter service)",
    re.IGNORECASE,
)


def recipient_points(activity: Activity, processors: Mapping[UUID, Processor], today: dt.date) -> Iterator[Problem]:
    outside = [each for each in activity.recipients if each.kind is not RecipientKind.INTERNAL]
    if not activity.recipients and not activity.no_recipients:
        yield warning("recipients", "recipients-unsaid")
    if outside and activity.no_recipients:
        yield warning("no_recipients", "recipients-contradict", recipients=tuple(each.name for each in outside))
    for index, recipient in enumerate(activity.recipients):
        where = f"recipients.{index}"
        if not recipient.name.strip():
            yield warning(f"{where}.name", "recipient-missing")
            continue
        if recipient.kind is not RecipientKind.INTERNAL and _GENERIC.fullmatch(recipient.name.strip()):
            yield warning(f"{where}.name", "recipient-generic", item=recipient.name)
        if recipient.kind is RecipientKind.AUTHORITY and not recipient.ground.strip():
            yield warning(f"{where}.ground", "authority-without-statute", item=recipient.name)
        if recipient.kind is RecipientKind.PROCESSOR:
            yield from _processor(recipient, where, processors, today, ended=activity.status is ActivityStatus.ENDED)
        yield from _transfers(recipient, where, processors, today)


def system_points(activity: Activity, processors: Mapping[UUID, Processor]) -> Iterator[Problem]:
    """A system that a processor runs gives that processor the data."""
    if not activity.systems:
        yield warning("systems", "systems-missing")
    receiving = {each.processor_id for each in activity.recipients}
    for index, system in enumerate(activity.systems):
        if system.processor_id is None or system.processor_id in receiving:
            continue
        processor = processors.get(system.processor_id)
        code = "system-processor-gone" if processor is None else "system-processor-not-recipient"
        facts = {"item": system.name, "processor": processor.name if processor else ""}
        yield warning(f"systems.{index}.processor_id", code, **facts)


def _processor(
    recipient: Recipient, where: str, processors: Mapping[UUID, Processor], today: dt.date, *, ended: bool
) -> Iterator[Problem]:
    processor = processors.get(recipient.processor_id) if recipient.processor_id else None
    if processor is None:
        yield warning(f"{where}.processor_id", "recipient-not-in-register", item=recipient.name)
        return
    status = agreement_status(processor, today)
    if status not in HOLDS and not ended:
        yield warning(f"{where}.processor_id", "recipient-without-agreement", item=processor.name, status=status)
    if status is AgreementStatus.INCOMPLETE and not ended:
        yield warning(f"{where}.processor_id", "recipient-agreement-open", item=processor.name)
    known = all_bare(processor.data_fields)
    if known and (beyond := tuple(each for each in recipient.data if bare(each) not in known)):
        yield warning(f"{where}.data", "data-beyond-agreement", item=processor.name, data=beyond)


def _transfers(
    recipient: Recipient, where: str, processors: Mapping[UUID, Processor], today: dt.date
) -> Iterator[Problem]:
    """What stands on the card of a processor is an open point of that card, not of every activity that uses it."""
    yield from transfer_problems(recipient.transfers, today, item=recipient.name, within=f"{where}.transfers")
    processor = processors.get(recipient.processor_id) if recipient.processor_id else None
    arranged = recipient.transfers or (processor and processor.transfers)
    country = recipient.country or (processor.country if processor else "")
    if not arranged and (abroad := outside_eea(country)):
        yield warning(f"{where}.transfers", "transfer-missing", item=recipient.name, country=abroad)
