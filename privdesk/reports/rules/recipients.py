"""Recipients with what the register knows of them as processors."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from uuid import UUID

from privdesk.activities.model import Activity, Recipient
from privdesk.processors.model import Processor, ProcessorStatus, Transfer


def completed(activity: Activity, processors: Mapping[UUID, Processor]) -> Activity:
    """A recipient that is a processor takes over what stands there: kind of organisation, country, transfers."""
    recipients = tuple(_completed(each, processors) for each in activity.recipients)
    return dataclasses.replace(activity, recipients=recipients)


def _completed(recipient: Recipient, processors: Mapping[UUID, Processor]) -> Recipient:
    processor = processors.get(recipient.processor_id) if recipient.processor_id else None
    if processor is None:
        return recipient
    return dataclasses.replace(
        recipient,
        category=recipient.category or processor.category,
        country=recipient.country or processor.country,
        transfers=_each_once((*recipient.transfers, *processor.transfers)),
    )


def _each_once(transfers: Iterable[Transfer]) -> tuple[Transfer, ...]:
    """As the access letter tells them: the same country by the same road stands there once."""
    return tuple({(each.country, each.mechanism): each for each in transfers}.values())


def concerned(processors: Iterable[Processor], activities: Iterable[Activity]) -> tuple[Processor, ...]:
    """The active ones, and those that an activity names all the same."""
    named: set[UUID | None] = set()
    for activity in activities:
        named |= {each.processor_id for each in activity.recipients} | {each.processor_id for each in activity.systems}
    return tuple(each for each in processors if each.status is ProcessorStatus.ACTIVE or each.id in named)
