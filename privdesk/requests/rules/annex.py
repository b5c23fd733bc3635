"""Annex 2 of an answer to a request for access: what AVG 15(1)(a)–(h) and 15(2) ask, from the register."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from uuid import UUID

from privdesk.activities.model import Activity, Origin, Recipient, RecipientKind, Retention
from privdesk.activities.rules.retention import said_term
from privdesk.core.words import Words, mark
from privdesk.processors.model import Mechanism, Processor, Transfer
from privdesk.requests.model import SubjectRequest
from privdesk.requests.rules.progress import found_places

Row = Mapping[str, str]

_OF_CATEGORY = mark("Annex", "{category}: {said}")
_NOT_SET = mark("Annex", "not set yet")
_NOBODY = mark("Annex", "nobody outside our organisation")
_WITH_FALLBACK = mark("Annex", "{mechanism}, and otherwise {fallback}")


def concerned_activities(request: SubjectRequest, activities: Iterable[Activity]) -> tuple[Activity, ...]:
    """Those in which data of the person were found."""
    ids = {place.activity_id for place in found_places(request)}
    return tuple(activity for activity in activities if activity.id in ids)


def activity_row(activity: Activity, processors: Mapping[UUID, Processor], words: Words) -> Row:
    """One row; an empty ``automated_decisions`` or ``transfer`` means there is none."""
    return {
        "activity": activity.name,
        "purpose": _lines(purpose.text for purpose in activity.purposes),
        "legal_basis": _lines(
            _with_note(words.say(purpose.basis.label), purpose.basis_note)
            for purpose in activity.purposes
            if purpose.basis
        ),
        "data": _lines(category.name for category in activity.data_categories),
        "recipients": _lines(recipient_names(activity, processors)) or _nobody(activity, words),
        "retention": _retentions(activity, words),
        "source": _lines(
            _with_note(words.say(category.origin.label), category.origin_note) for category in activity.data_categories
        )
        or words.say(Origin.PERSON.label),
        "automated_decisions": (activity.automated_logic.strip() or _yes(words))
        if activity.automated_decisions
        else "",
        "transfer": _lines(_transfer(each, words) for each in transfers(activity, processors)),
    }


def recipient_names(activity: Activity, processors: Mapping[UUID, Processor]) -> tuple[str, ...]:
    """Every recipient and processor by name (C-154/21), with the kind of organisation and the country."""
    named: dict[str, str] = {}
    for recipient in activity.recipients:
        if recipient.kind is RecipientKind.INTERNAL:
            continue
        known = processors.get(recipient.processor_id) if recipient.processor_id else None
        category = recipient.category or (known.category if known else "")
        country = recipient.country or (known.country if known else "")
        named.setdefault(recipient.name.casefold(), _named(recipient.name, category, country))
    for processor in system_processors(activity, processors):
        named.setdefault(processor.name.casefold(), _named(processor.name, processor.category, processor.country))
    return tuple(named.values())


def _nobody(activity: Activity, words: Words) -> str:
    """Empty while the register does not say that nobody receives the data: then the letter lacks something."""
    return words.say(_NOBODY) if activity.no_recipients or activity.recipients else ""


def unnamed_recipients(activity: Activity) -> tuple[Recipient, ...]:
    """Recipients of which only the category is known: the law asks for names (C-154/21)."""
    return tuple(
        recipient
        for recipient in activity.recipients
        if recipient.kind is not RecipientKind.INTERNAL
        and (not recipient.name.strip() or recipient.name.casefold() == recipient.category.casefold())
    )


def system_processors(activity: Activity, processors: Mapping[UUID, Processor]) -> tuple[Processor, ...]:
    found = (processors.get(system.processor_id) for system in activity.systems if system.processor_id)
    return tuple(processor for processor in found if processor)


def transfers(activity: Activity, processors: Mapping[UUID, Processor]) -> tuple[Transfer, ...]:
    """Outside the EEA, of recipients and of processors, each once."""
    linked = [recipient.processor_id for recipient in activity.recipients if recipient.processor_id]
    of_processors = [processors[each].transfers for each in linked if each in processors]
    of_processors += [processor.transfers for processor in system_processors(activity, processors)]
    every = [transfer for recipient in activity.recipients for transfer in recipient.transfers]
    every += [transfer for group in of_processors for transfer in group]
    outside = [transfer for transfer in every if transfer.mechanism is not Mechanism.NONE_EEA]
    return tuple({(each.country, each.mechanism): each for each in outside}.values())


def _transfer(transfer: Transfer, words: Words) -> str:
    safeguard = words.say(transfer.mechanism.label)
    if transfer.fallback:
        safeguard = words.say(_WITH_FALLBACK, mechanism=transfer.mechanism, fallback=transfer.fallback)
    return f"{transfer.country}: {safeguard}" if transfer.country else safeguard


def _retentions(activity: Activity, words: Words) -> str:
    """One term for all, or one for each category."""
    said = {category.name: _retention(category.retention, words) for category in activity.data_categories}
    if len(set(said.values())) == 1:
        return next(iter(said.values()))
    return _lines(words.say(_OF_CATEGORY, category=name, said=text) for name, text in said.items()) or words.say(
        _NOT_SET
    )


def _retention(retention: Retention | None, words: Words) -> str:
    return (said_term(retention, words) if retention else "") or words.say(_NOT_SET)


def _named(name: str, category: str, country: str) -> str:
    about = ", ".join(part for part in (category.strip(), country.strip()) if part)
    return f"{name} ({about})" if about else name


def _with_note(label: str, note: str) -> str:
    return f"{label}: {note.strip()}" if note.strip() else label


def _yes(words: Words) -> str:
    return words.say(mark("Annex", "yes"))


def _lines(texts: Iterable[str]) -> str:
    return "\n".join(dict.fromkeys(text.strip() for text in texts if text.strip()))
