"""Retention terms that are known beforehand (domain 5.2). How a letter tells them stands with the letters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from uuid import UUID

from privdesk.activities.model import (
    Retention,
    RetentionAction,
    RetentionAnchor,
    RetentionKind,
    RetentionTrigger,
)
from privdesk.core.periods import Duration
from privdesk.core.words import Language, Text, mark


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownTerm:
    """``key`` stands in ``Retention.rule``; ``source``: the statute and article, in each language."""

    key: str
    label: Text
    kind: RetentionKind
    duration: Duration
    trigger: RetentionTrigger
    anchor: RetentionAnchor = RetentionAnchor.DATE
    counts_trigger: bool = False
    """The day of the trigger is the first day of the term."""
    source: Mapping[Language, str]
    action: RetentionAction = RetentionAction.ERASE

    def retention(self, retention_id: UUID, language: Language) -> Retention:
        return Retention(
            id=retention_id,
            rule=self.key,
            kind=self.kind,
            years=self.duration.years,
            months=self.duration.months,
            weeks=self.duration.weeks,
            days=self.duration.days,
            trigger=self.trigger,
            anchor=self.anchor,
            source=self.source[language],
            action=self.action,
        )


_AWR: Mapping[Language, str] = {
    "nl": "artikel 52, lid 4, van de Algemene wet inzake rijksbelastingen",
    "en": "article 52(4) of the Dutch General State Taxes Act, Algemene wet inzake rijksbelastingen",
}
_URLB: Mapping[Language, str] = {
    "nl": "artikel 7.5 en artikel 7.9 van de Uitvoeringsregeling loonbelasting 2011",
    "en": "articles 7.5 and 7.9 of the Dutch Wages Tax Implementing Regulations 2011",
}
_VAT: Mapping[Language, str] = {
    "nl": "artikel 34a van de Wet op de omzetbelasting 1968",
    "en": "article 34a of the Dutch Turnover Tax Act 1968, Wet op de omzetbelasting 1968",
}
_OSS: Mapping[Language, str] = {
    "nl": "artikel 28rl, 28sj en 28tn van de Wet op de omzetbelasting 1968",
    "en": "articles 28rl, 28sj and 28tn of the Dutch Turnover Tax Act 1968, Wet op de omzetbelasting 1968",
}
_WWFT: Mapping[Language, str] = {
    "nl": "artikel 33, lid 3, van de Wet ter voorkoming van witwassen en financieren van terrorisme",
    "en": "article 33(3) of the Dutch Anti-Money Laundering and Anti-Terrorist Financing Act, Wwft",
}

KNOWN: Mapping[str, KnownTerm] = MappingProxyType(
    {
        term.key: term
        for term in (
            KnownTerm(
                key="fiscal7",
                label=mark("KnownTerm", "tax records: 7 years after the book year"),
                kind=RetentionKind.LEGAL_MINIMUM,
                duration=Duration(years=7),
                trigger=RetentionTrigger.DOCUMENT_DATE,
                anchor=RetentionAnchor.BOOK_YEAR,
                source=_AWR,
            ),
            KnownTerm(
                key="contract7",
                label=mark("KnownTerm", "contracts: 7 years after the book year in which they end"),
                kind=RetentionKind.LEGAL_MINIMUM,
                duration=Duration(years=7),
                trigger=RetentionTrigger.END_OF_CONTRACT,
                anchor=RetentionAnchor.BOOK_YEAR,
                source=_AWR,
            ),
            KnownTerm(
                key="payroll5",
                label=mark("KnownTerm", "wage tax statement and copy of identity document: 5 years after leaving"),
                kind=RetentionKind.LEGAL_MINIMUM,
                duration=Duration(years=5),
                trigger=RetentionTrigger.END_OF_EMPLOYMENT,
                anchor=RetentionAnchor.CALENDAR_YEAR,
                source=_URLB,
            ),
            KnownTerm(
                key="vat-immovable",
                label=mark("KnownTerm", "VAT on immovable property: 9 years after the year of first use"),
                kind=RetentionKind.LEGAL_MINIMUM,
                duration=Duration(years=9),
                trigger=RetentionTrigger.EVENT_DATE,
                anchor=RetentionAnchor.CALENDAR_YEAR,
                source=_VAT,
            ),
            KnownTerm(
                key="oss10",
                label=mark("KnownTerm", "VAT one-stop shop: 10 years after the year of supply"),
                kind=RetentionKind.LEGAL_MINIMUM,
                duration=Duration(years=10),
                trigger=RetentionTrigger.EVENT_DATE,
                anchor=RetentionAnchor.CALENDAR_YEAR,
                source=_OSS,
            ),
            KnownTerm(
                key="seed36m",
                label=mark("KnownTerm", "customer profile: at most 36 months after the customer leaves"),
                kind=RetentionKind.POLICY_MAXIMUM,
                duration=Duration(months=36),
                trigger=RetentionTrigger.END_OF_RELATION,
                source={"nl": "privacyverklaring", "en": "privacy statement"},
            ),
            KnownTerm(
                key="applicants4w",
                label=mark("KnownTerm", "applicants: 4 weeks after the procedure"),
                kind=RetentionKind.GUIDELINE,
                duration=Duration(weeks=4),
                trigger=RetentionTrigger.END_OF_PROCEDURE,
                source={"nl": "richtlijn van de Autoriteit Persoonsgegevens", "en": "guideline of the Dutch DPA"},
            ),
            KnownTerm(
                key="applicants1y",
                label=mark("KnownTerm", "applicants who consent: 1 year after the procedure"),
                kind=RetentionKind.GUIDELINE,
                duration=Duration(years=1),
                trigger=RetentionTrigger.END_OF_PROCEDURE,
                source={"nl": "richtlijn van de Autoriteit Persoonsgegevens", "en": "guideline of the Dutch DPA"},
            ),
            KnownTerm(
                key="wwft5",
                label=mark("KnownTerm", "client research of the Wwft: 5 years, then destroy"),
                kind=RetentionKind.LEGAL_MAXIMUM,
                duration=Duration(years=5),
                trigger=RetentionTrigger.END_OF_RELATION,
                counts_trigger=True,
                source=_WWFT,
            ),
        )
    }
)
