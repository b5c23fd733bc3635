"""What every part of the sample is written with: two languages, steady ids, dates around today."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple
from uuid import UUID, uuid5

from privdesk.activities.model import (
    DataCategory,
    LegalBasis,
    Origin,
    Purpose,
    Recipient,
    RecipientKind,
    Retention,
    RetentionAction,
    RetentionAnchor,
    RetentionKind,
    RetentionTrigger,
    SpecialCategory,
    SpecialGround,
    System,
)
from privdesk.activities.rules.known_terms import KNOWN
from privdesk.core.dates import add_months
from privdesk.core.words import Language
from privdesk.processors.model import Processor

_SAMPLE = UUID("b6a1c1f0-5d0e-5a7e-9a53-0f6f7c1f8e21")


class Pen:
    """``pen("Nederlands", "English")`` writes in the sample's language; ``pen.id("a", "b")`` is always the same."""

    def __init__(self, language: Language, today: dt.date, *path: str) -> None:
        self.language = language
        self.today = today
        self._path = path

    def __call__(self, nl: str, en: str) -> str:
        return nl if self.language == "nl" else en

    def id(self, *names: str) -> UUID:
        return uuid5(_SAMPLE, "/".join((*self._path, *names)))

    def at(self, name: str) -> Pen:
        """For a thing whose parts need ids of their own."""
        return Pen(self.language, self.today, *self._path, name)

    def months(self, months: int) -> dt.date:
        """So many months from today; negative: ago."""
        return add_months(self.today, months)

    def purpose(
        self, key: str, text: str, basis: LegalBasis | None, note: str = "", subjects: tuple[str, ...] = ()
    ) -> Purpose:
        return Purpose(id=self.id("purpose", key), text=text, basis=basis, basis_note=note, subjects=subjects)

    def category(
        self,
        key: str,
        name: str,
        retention: Retention | None,
        *,
        subjects: tuple[str, ...] = (),
        origin: Origin = Origin.PERSON,
        origin_note: str = "",
        special: tuple[SpecialCategory, ...] = (),
        special_ground: SpecialGround | None = None,
        duty: str = "",
        necessity: str = "",
    ) -> DataCategory:
        return DataCategory(
            id=self.id("category", key),
            name=name,
            subjects=subjects,
            origin=origin,
            origin_note=origin_note,
            special=special,
            special_ground=special_ground,
            duty_to_provide=duty,
            necessity=necessity,
            retention=retention,
        )

    def known(self, key: str, rule: str) -> Retention:
        return KNOWN[rule].retention(self.id("retention", key), self.language)

    def term(
        self,
        key: str,
        trigger: RetentionTrigger,
        why: str,
        *,
        years: int = 0,
        months: int = 0,
        criterion: str = "",
        action: RetentionAction = RetentionAction.ERASE,
    ) -> Retention:
        """A term of our own."""
        return Retention(
            id=self.id("retention", key),
            kind=RetentionKind.POLICY_MAXIMUM,
            years=years,
            months=months,
            trigger=trigger,
            anchor=RetentionAnchor.DATE,
            criterion=criterion,
            source=why,
            action=action,
        )

    def given_to(self, processor: Processor, why: str, *data: str) -> Recipient:
        """A processor of the register as recipient."""
        return Recipient(
            id=self.id("recipient", processor.name),
            name=processor.name,
            kind=RecipientKind.PROCESSOR,
            processor_id=processor.id,
            category=processor.category,
            data=data,
            ground=why,
            country=processor.country,
        )

    def system(self, key: str, name: str, hint: str, processor: Processor | None = None) -> System:
        return System(
            id=self.id("system", key),
            name=name,
            processor_id=processor.id if processor else None,
            search_hint=hint,
            contains_backup=processor is not None,
        )


class People(NamedTuple):
    """Categories of data subjects, the same in every activity, for they decide where a person is looked for."""

    customers: str
    contacts: str
    participants: str
    subscribers: str
    visitors: str
    staff: str
    teachers: str


def people(pen: Pen) -> People:
    return People(
        customers=pen("klanten", "customers"),
        contacts=pen("contactpersonen van klanten", "contacts of customers"),
        participants=pen("cursisten", "participants"),
        subscribers=pen("nieuwsbriefabonnees", "newsletter subscribers"),
        visitors=pen("websitebezoekers", "website visitors"),
        staff=pen("werknemers", "employees"),
        teachers=pen("docenten", "teachers"),
    )
