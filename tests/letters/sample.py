"""Facts of letters about invented people, in both languages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import cache

from privdesk.core.words import Language
from privdesk.letters.model import Draft, Facts
from privdesk.letters.rules import window_address
from privdesk.letters.service import LetterService
from tests.letters import sample_rights

ORGANISATION: Facts = {
    "name": "Stichting De Lindeboom",
    "street": "Lindelaan 12",
    "postcode": "3511 AB",
    "town": "Utrecht",
    "email": "post@lindeboom.example",
    "phone": "030 123 45 60",
    "website": "lindeboom.example",
    "chamber_number": "12345678",
    "officer_name": "Marieke de Boer",
    "officer_title": "functionaris persoonsgegevens",
    "officer_title_en": "privacy officer",
    "officer_email": "privacy@lindeboom.example",
    "officer_phone": "030 123 45 67",
    "is_public_body": False,
    "envelope": "EA5/6",
    "window_side": "left",
}

ADDRESS = window_address("Sanne Bakker", street="Dorpsstraat 1", postcode="1234 AB", town="Voorbeeldstad")

_PROCESSOR = window_address(
    "Voorbeeld Nieuwsbrieven B.V.", street="Havenstraat 9", postcode="3011 TA", town="Rotterdam"
)

_PERSON: Facts = {
    "letter_date": dt.date(2026, 3, 16),
    "case_ref": "K7Q2-9D4M",
    "name": "Sanne Bakker",
    "received": dt.date(2026, 3, 5),
}

_ACTIVITY: Mapping[Language, Facts] = {
    "nl": {
        "activity": "Klantenadministratie",
        "purpose": "onze overeenkomst met u uitvoeren",
        "legal_basis": "overeenkomst (artikel 6, lid 1, onder b, AVG)",
        "data": "naam, adres, telefoonnummer",
        "recipients": "Voorbeeld Hosting B.V., Nederland (hosting)",
        "retention": "tot 36 maanden na het einde van de klantrelatie",
        "source": "van uzelf",
        "automated_decisions": "",
        "transfer": "",
    },
    "en": {
        "activity": "Customer records",
        "purpose": "to perform our contract with you",
        "legal_basis": "contract (Article 6(1)(b) GDPR)",
        "data": "name, address, telephone number",
        "recipients": "Voorbeeld Hosting B.V., the Netherlands (hosting)",
        "retention": "until 36 months after the end of the customer relationship",
        "source": "from you",
        "automated_decisions": "",
        "transfer": "",
    },
}

_NEWSLETTER: Mapping[Language, Facts] = {
    "nl": _ACTIVITY["nl"]
    | {
        "activity": "Nieuwsbrief",
        "purpose": "u informeren over onze dienstverlening",
        "legal_basis": "toestemming (artikel 6, lid 1, onder a, AVG)",
        "data": "voornaam, achternaam, e-mailadres",
        "recipients": "MailChimp (The Rocket Science Group LLC), Verenigde Staten (nieuwsbriefdienst)",
        "retention": "tot u zich afmeldt",
        "transfer": "Verenigde Staten: EU-US Data Privacy Framework (artikel 45 AVG)",
    },
    "en": _ACTIVITY["en"]
    | {
        "activity": "Newsletter",
        "purpose": "to inform you about our services",
        "legal_basis": "consent (Article 6(1)(a) GDPR)",
        "data": "first name, last name, e-mail address",
        "recipients": "MailChimp (The Rocket Science Group LLC), United States (newsletter service)",
        "retention": "until you unsubscribe",
        "transfer": "United States: EU-US Data Privacy Framework (Article 45 GDPR)",
    },
}

_FIRST: Mapping[str, Mapping[Language, Facts]] = {
    "L01": {
        language: _PERSON
        | {
            "letter_date": dt.date(2026, 3, 6),
            "rights": ("15", "21(2)"),
            "promised_date": dt.date(2026, 4, 3),
            "reply_address": "sanne.bakker@voorbeeld.example",
            "free": True,
        }
        for language in ("nl", "en")
    },
    "L02": {
        "nl": _PERSON
        | {
            "rights": ("17",),
            "doubt_reason": "het verzoek van een onbekend e-mailadres komt.",
            "respond_by": dt.date(2026, 3, 23),
        },
        "en": _PERSON
        | {
            "rights": ("17",),
            "doubt_reason": "the request came from an e-mail address we do not know.",
            "respond_by": dt.date(2026, 3, 23),
        },
    },
    "L05": {
        "nl": _PERSON
        | {
            "data": (
                {"category": "Contactgegevens", "content": "Sanne Bakker\nDorpsstraat 1, 1234 AB Voorbeeldstad"},
                {"category": "Nieuwsbrief", "content": "Aangemeld op 3 februari 2024"},
                {"category": "Contactgegevens", "content": "sanne.bakker@voorbeeld.example"},
            ),
            "activities": (_ACTIVITY["nl"], _NEWSLETTER["nl"]),
            "channel": "sms",
            "file_until": dt.date(2031, 3, 16),
        },
        "en": _PERSON
        | {
            "data": (
                {"category": "Contact details", "content": "Sanne Bakker\nDorpsstraat 1, 1234 AB Voorbeeldstad"},
                {"category": "Newsletter", "content": "Subscribed on 3 February 2024"},
                {"category": "Contact details", "content": "sanne.bakker@voorbeeld.example"},
            ),
            "activities": (_ACTIVITY["en"], _NEWSLETTER["en"]),
            "channel": "text message",
            "file_until": dt.date(2031, 3, 16),
        },
    },
    "L06": {
        "nl": _PERSON
        | {
            "rights": ("15",),
            "systems": ("onze klantenadministratie", "onze nieuwsbrieflijst", "onze mailbox"),
            "search_keys": "uw naam en uw e-mailadres",
            "file_until": dt.date(2031, 3, 16),
        },
        "en": _PERSON
        | {
            "rights": ("15",),
            "systems": ("our customer records", "our newsletter list", "our mailbox"),
            "search_keys": "your name and your e-mail address",
            "file_until": dt.date(2031, 3, 16),
        },
    },
    "L10": {
        "nl": _PERSON
        | {
            "executed": dt.date(2026, 3, 16),
            "erased": "uw inschrijving voor de nieuwsbrief en uw helpdeskaccount",
            "backup_until": dt.date(2026, 4, 15),
            "recipients": ("MailChimp",),
            "not_notified": (
                {"recipient": "de drukkerij", "reason": "zij uw adres direct na de verzending heeft gewist"},
            ),
            "hold_until": dt.date(2026, 5, 11),
        },
        "en": _PERSON
        | {
            "executed": dt.date(2026, 3, 16),
            "erased": "your newsletter subscription and your help desk account",
            "backup_until": dt.date(2026, 4, 15),
            "recipients": ("MailChimp",),
            "not_notified": (
                {"recipient": "the printer", "reason": "it erased your address directly after the mailing"},
            ),
            "hold_until": dt.date(2026, 5, 11),
        },
    },
    "L11": {
        "nl": _PERSON
        | {
            "executed": dt.date(2026, 3, 16),
            "erased": "uw klantprofiel, uw helpdeskaccount en de roosterdocumenten die wij in uw opdracht hebben gemaakt",
            "backup_until": dt.date(2026, 4, 15),
            "kept": "twee facturen met uw naam en adres",
            "rule": "fiscal7",
            "kept_until": dt.date(2033, 12, 31),
            "role": "de financieel medewerker",
            "recipients": ("MailChimp",),
            "hold_until": dt.date(2026, 5, 11),
        },
        "en": _PERSON
        | {
            "executed": dt.date(2026, 3, 16),
            "erased": "your customer profile, your help desk account and the timetable documents we produced for you",
            "backup_until": dt.date(2026, 4, 15),
            "kept": "two invoices with your name and address",
            "rule": "fiscal7",
            "kept_until": dt.date(2033, 12, 31),
            "role": "the financial employee",
            "recipients": ("MailChimp",),
            "hold_until": dt.date(2026, 5, 11),
        },
    },
    "L26": {
        "nl": {
            "letter_date": dt.date(2026, 3, 16),
            "case_ref": "K7Q2-9D4M",
            "measure": "erased",
            "executed": dt.date(2026, 3, 16),
            "identifier": "het abonnement op het adres sanne.bakker@voorbeeld.example",
            "to_processor": True,
            "dpa_date": dt.date(2024, 5, 14),
            "confirm_by": dt.date(2026, 3, 30),
        },
        "en": {
            "letter_date": dt.date(2026, 3, 16),
            "case_ref": "K7Q2-9D4M",
            "measure": "erased",
            "executed": dt.date(2026, 3, 16),
            "identifier": "the subscription of sanne.bakker@voorbeeld.example",
            "to_processor": True,
            "dpa_date": dt.date(2024, 5, 14),
            "confirm_by": dt.date(2026, 3, 30),
        },
    },
}

LANGUAGES: tuple[Language, ...] = ("nl", "en")
SERVICE = LetterService()


def _of_every_right(kind: str, language: Language) -> Facts:
    annexes = {name: _FIRST["L05"][language][name] for name in ("data", "activities")}
    return sample_rights.facts_of(SERVICE.kind(kind), language, _PERSON, annexes)


FACTS: Mapping[str, Mapping[Language, Facts]] = _FIRST | {
    kind: {language: _of_every_right(kind, language) for language in LANGUAGES} for kind in sample_rights.GIVEN
}
EVERY_LETTER = [(kind, language) for kind in FACTS for language in LANGUAGES]


def a_draft(
    kind: str, language: Language = "nl", text: str | None = None, organisation: Facts = ORGANISATION, **but: object
) -> Draft:
    return SERVICE.draft(kind, language, FACTS[kind][language] | but, organisation, address_of(kind), text=text)


def address_of(kind: str) -> tuple[str, ...]:
    return _PROCESSOR if kind == "L26" else ADDRESS


def a_variant(kind: str, language: Language, organisation: Facts = ORGANISATION, **but: object) -> Facts:
    """The facts of a letter that turns out otherwise: what it then asks for is as in its example."""
    declared = SERVICE.kind(kind)
    facts = FACTS[kind][language] | but
    return facts | {
        name: declared.fact(name).example[language]
        for name in SERVICE.missing_facts(kind, facts, organisation)
        if declared.fact(name).example
    }


@cache
def a_pdf(kind: str, language: Language) -> bytes:
    return SERVICE.pdf(a_draft(kind, language))
