"""Retention terms that are known beforehand (domain 5.2), and the sentence in which a letter gives them as a reason.

The clauses stand in letters about an erasure that the law does not allow yet (domain 8.3, L11); own terms have none.
"""

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
    """``key`` stands in ``Retention.rule``; ``source``, ``duration_said`` and ``clause`` per language."""

    key: str
    label: Text
    kind: RetentionKind
    duration: Duration
    trigger: RetentionTrigger
    anchor: RetentionAnchor = RetentionAnchor.DATE
    counts_trigger: bool = False
    """The day of the trigger is the first day of the term."""
    source: Mapping[Language, str]
    duration_said: Mapping[Language, str]
    clause: Mapping[Language, str]
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


def _statutory(source: Mapping[Language, str], said: Mapping[Language, str]) -> dict[Language, str]:
    """The clause for a statute that has no wording of its own."""
    return {
        "nl": f"De wet verplicht ons om deze gegevens {said['nl']} te bewaren ({source['nl']}).",
        "en": f"The law requires us to keep these data for {said['en']} ({source['en']}).",
    }


_NO_CLAUSE: Mapping[Language, str] = MappingProxyType({"nl": "", "en": ""})
_AWR: Mapping[Language, str] = {
    "nl": "artikel 52, lid 4, van de Algemene wet inzake rijksbelastingen",
    "en": "article 52(4) of the Dutch General State Taxes Act, Algemene wet inzake rijksbelastingen",
}
_AWR_CLAUSE: Mapping[Language, str] = {
    "nl": f"De wet verplicht ons om onze administratie zeven jaar te bewaren ({_AWR['nl']}).",
    "en": f"The law requires us to keep our business records for seven years ({_AWR['en']}).",
}
_SEVEN: Mapping[Language, str] = {"nl": "zeven jaar", "en": "seven years"}
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
_NINE: Mapping[Language, str] = {
    "nl": "tot en met negen jaar na het jaar van ingebruikneming",
    "en": "nine years after the year of first use",
}
_TEN: Mapping[Language, str] = {
    "nl": "tien jaar na het jaar van de levering",
    "en": "ten years after the year of supply",
}
_FIVE: Mapping[Language, str] = {
    "nl": "vijf jaar na het einde van de zakelijke relatie",
    "en": "five years after the end of the business relationship",
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
                duration_said=_SEVEN,
                clause=_AWR_CLAUSE,
            ),
            KnownTerm(
                key="contract7",
                label=mark("KnownTerm", "contracts: 7 years after the book year in which they end"),
                kind=RetentionKind.LEGAL_MINIMUM,
                duration=Duration(years=7),
                trigger=RetentionTrigger.END_OF_CONTRACT,
                anchor=RetentionAnchor.BOOK_YEAR,
                source=_AWR,
                duration_said=_SEVEN,
                clause=_AWR_CLAUSE,
            ),
            KnownTerm(
                key="payroll5",
                label=mark("KnownTerm", "wage tax statement and copy of identity document: 5 years after leaving"),
                kind=RetentionKind.LEGAL_MINIMUM,
                duration=Duration(years=5),
                trigger=RetentionTrigger.END_OF_EMPLOYMENT,
                anchor=RetentionAnchor.CALENDAR_YEAR,
                source=_URLB,
                duration_said={
                    "nl": "tot vijf jaar na het jaar waarin u uit dienst ging",
                    "en": "until five years after the year in which your employment ended",
                },
                clause={
                    "nl": "De wet verplicht ons om deze loongegevens te bewaren tot vijf jaar na het jaar waarin u uit "
                    f"dienst ging ({_URLB['nl']}).",
                    "en": "The law requires us to keep these payroll data until five years after the year in which "
                    f"your employment ended ({_URLB['en']}).",
                },
            ),
            KnownTerm(
                key="vat-immovable",
                label=mark("KnownTerm", "VAT on immovable property: 9 years after the year of first use"),
                kind=RetentionKind.LEGAL_MINIMUM,
                duration=Duration(years=9),
                trigger=RetentionTrigger.EVENT_DATE,
                anchor=RetentionAnchor.CALENDAR_YEAR,
                source=_VAT,
                duration_said=_NINE,
                clause=_statutory(_VAT, _NINE),
            ),
            KnownTerm(
                key="oss10",
                label=mark("KnownTerm", "VAT one-stop shop: 10 years after the year of supply"),
                kind=RetentionKind.LEGAL_MINIMUM,
                duration=Duration(years=10),
                trigger=RetentionTrigger.EVENT_DATE,
                anchor=RetentionAnchor.CALENDAR_YEAR,
                source=_OSS,
                duration_said=_TEN,
                clause=_statutory(_OSS, _TEN),
            ),
            KnownTerm(
                key="seed36m",
                label=mark("KnownTerm", "customer profile: at most 36 months after the customer leaves"),
                kind=RetentionKind.POLICY_MAXIMUM,
                duration=Duration(months=36),
                trigger=RetentionTrigger.END_OF_RELATION,
                source={"nl": "privacyverklaring", "en": "privacy statement"},
                duration_said={"nl": "36 maanden", "en": "36 months"},
                clause=_NO_CLAUSE,
            ),
            KnownTerm(
                key="applicants4w",
                label=mark("KnownTerm", "applicants: 4 weeks after the procedure"),
                kind=RetentionKind.GUIDELINE,
                duration=Duration(weeks=4),
                trigger=RetentionTrigger.END_OF_PROCEDURE,
                source={"nl": "richtlijn van de Autoriteit Persoonsgegevens", "en": "guideline of the Dutch DPA"},
                duration_said={"nl": "vier weken", "en": "four weeks"},
                clause=_NO_CLAUSE,
            ),
            KnownTerm(
                key="applicants1y",
                label=mark("KnownTerm", "applicants who consent: 1 year after the procedure"),
                kind=RetentionKind.GUIDELINE,
                duration=Duration(years=1),
                trigger=RetentionTrigger.END_OF_PROCEDURE,
                source={"nl": "richtlijn van de Autoriteit Persoonsgegevens", "en": "guideline of the Dutch DPA"},
                duration_said={"nl": "een jaar", "en": "one year"},
                clause=_NO_CLAUSE,
            ),
            KnownTerm(
                key="wwft5",
                label=mark("KnownTerm", "client research of the Wwft: 5 years, then destroy"),
                kind=RetentionKind.LEGAL_MAXIMUM,
                duration=Duration(years=5),
                trigger=RetentionTrigger.END_OF_RELATION,
                counts_trigger=True,
                source=_WWFT,
                duration_said=_FIVE,
                clause=_statutory(_WWFT, _FIVE),
            ),
        )
    }
)
