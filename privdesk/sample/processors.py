"""Five processors: two well-known ones with the flaws that real registers have, three invented ones."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Callable
from typing import NamedTuple
from uuid import UUID

from privdesk.processors.model import (
    Agreement,
    Answer,
    Clause,
    ClauseCheck,
    Conclusion,
    Evidence,
    Processor,
    SubProcessor,
)
from privdesk.processors.rules.templates import template
from privdesk.sample.pen import Pen


class Processors(NamedTuple):
    mailchimp: Processor
    analytics: Processor
    accountant: Processor
    hosting: Processor
    crm: Processor


def processors(pen: Pen) -> Processors:
    return Processors(
        mailchimp=_mailchimp(pen.at("mailchimp")),
        analytics=_analytics(pen.at("analytics")),
        accountant=_accountant(pen.at("accountant")),
        hosting=_hosting(pen.at("hosting")),
        crm=_crm(pen.at("crm")),
    )


def _mailchimp(pen: Pen) -> Processor:
    """In force by its terms; the statement says more than is so (domain 4.8)."""
    card = template("mailchimp").processor(pen.language, new_id=_numbered(pen))
    agreement = card.agreement
    assert agreement is not None
    remark = pen(
        "In de privacyverklaring staat dat de servers beveiligd zijn, maar niet dat ze in de Verenigde Staten staan.",
        "The privacy statement says that the servers are secured, but not that they are in the United States.",
    )
    return dataclasses.replace(
        card,
        id=pen.id(),
        agreement=dataclasses.replace(
            agreement,
            checks=_checks(pen, partly=(Clause.AUDIT,), unknown=(Clause.BREACHES,)),
            sub_processors_read_on=pen.months(-15),
        ),
        transfers=tuple(dataclasses.replace(each, checked_on=pen.months(-3)) for each in card.transfers),
        evidence=_answered(card.evidence, (Answer.YES, Answer.NO, Answer.YES, Answer.PARTLY, Answer.YES), pen),
        breach_contact="privacy@mailchimp.com",
        privacy_contact="dpo@mailchimp.com",
        review_on=pen.months(3),
        facts_as_of=pen.months(-3),
        remarks=f"{card.remarks}\n\n{remark}",
    )


def _analytics(pen: Pen) -> Processor:
    """The steps of the withdrawn guide with what was seen, and a statement that is not literally true (domain 4.7)."""
    card = template("google_analytics").processor(pen.language, new_id=_numbered(pen))
    agreement = card.agreement
    assert agreement is not None
    answers = (Answer.YES, Answer.YES, Answer.NO, Answer.YES, Answer.YES, Answer.PARTLY, Answer.UNKNOWN)
    remark = pen(
        "In de privacyverklaring staat: ‘er worden geen gegevens gedeeld met Google’. Google is verwerker en krijgt de "
        "gegevens dus wel. De tekst moet worden aangepast.",
        "The privacy statement says: ‘no data are shared with Google’. Google is a processor, so it does get the data. "
        "The text must be changed.",
    )
    return dataclasses.replace(
        card,
        id=pen.id(),
        agreement=dataclasses.replace(agreement, checks=_checks(pen, unknown=(Clause.AUDIT, Clause.ERASURE))),
        transfers=tuple(dataclasses.replace(each, checked_on=pen.months(-3)) for each in card.transfers),
        evidence=_answered(card.evidence, answers, pen),
        review_on=pen.months(-1),
        facts_as_of=pen.months(-3),
        remarks=f"{card.remarks}\n\n{remark}",
    )


def _accountant(pen: Pen) -> Processor:
    """As it should be."""
    return Processor(
        id=pen.id(),
        name="Cijferwerk Voorbeeld B.V.",
        service=pen("Voert de financiële administratie", "Keeps the financial records"),
        category=pen("administratiekantoor", "accounting firm"),
        street="Voorbeeldkade 3",
        postcode="1234 AC",
        town="Voorbeeldstad",
        country=pen("Nederland", "Netherlands"),
        privacy_contact="privacy@cijferwerk.example",
        breach_contact="datalek@cijferwerk.example",
        data_fields=(
            pen("naam en adres", "name and address"),
            pen("e-mailadres", "e-mail address"),
            pen("factuurgegevens", "invoice data"),
        ),
        data_location=pen("Nederland", "Netherlands"),
        agreement=Agreement(
            id=pen.id("agreement"),
            entity="Cijferwerk Voorbeeld B.V.",
            concluded=Conclusion.SIGNED,
            agreed_on=pen.months(-14),
            version="2",
            document=pen("map Overeenkomsten, nummer 12", "binder Agreements, number 12"),
            checks=_checks(pen),
            breach_hours=24,
        ),
        review_on=pen.months(8),
    )


def _hosting(pen: Pen) -> Processor:
    """Signed long ago: some things were never agreed."""
    return Processor(
        id=pen.id(),
        name="Hostvast Voorbeeld B.V.",
        service=pen("Host de website, de helpdesk en de formulieren", "Hosts the website, the help desk and the forms"),
        category=pen("hostingbedrijf", "hosting company"),
        street="Voorbeeldweg 100",
        postcode="1234 AD",
        town="Voorbeeldstad",
        country=pen("Nederland", "Netherlands"),
        privacy_contact="avg@hostvast.example",
        breach_contact="storing@hostvast.example",
        data_fields=(
            pen("naam en contactgegevens", "name and contact details"),
            pen("accountgegevens", "account data"),
            pen("berichten en vragen", "messages and questions"),
            pen("IP-adres en tijdstip", "IP address and time"),
        ),
        data_location=pen("Nederland en Duitsland", "Netherlands and Germany"),
        certificates="ISO 27001",
        agreement=Agreement(
            id=pen.id("agreement"),
            entity="Hostvast Voorbeeld B.V.",
            concluded=Conclusion.SIGNED,
            agreed_on=pen.months(-40),
            document=pen("map Overeenkomsten, nummer 4", "binder Agreements, number 4"),
            checks=_checks(pen, partly=(Clause.SUB_PROCESSORS,), no=(Clause.ERASURE,)),
        ),
        sub_processors=(
            SubProcessor(
                id=pen.id("sub", "datacentre"),
                name="Rekenzaal Beispiel GmbH",
                country=pen("Duitsland", "Germany"),
                task=pen("datacentrum voor reservekopieën", "data centre for backups"),
            ),
        ),
        review_on=pen.months(2),
        remarks=pen(
            "Vraag bij de verlenging om een meldtermijn voor datalekken en om wissing na afloop.",
            "At the renewal, ask for a term to report data breaches and for erasure at the end.",
        ),
    )


def _crm(pen: Pen) -> Processor:
    """The agreement ran out and nobody noticed."""
    return Processor(
        id=pen.id(),
        name="Relatiehuis Voorbeeld B.V.",
        service=pen("Levert het relatiebeheersysteem", "Supplies the customer relations system"),
        category=pen("leverancier van relatiebeheer", "supplier of customer relations software"),
        street="Voorbeeldplein 7",
        postcode="1234 AE",
        town="Voorbeeldstad",
        country=pen("Nederland", "Netherlands"),
        privacy_contact="privacy@relatiehuis.example",
        breach_contact="privacy@relatiehuis.example",
        data_fields=(
            pen("naam en adres", "name and address"),
            pen("contactgegevens", "contact details"),
            pen("functie en organisatie", "function and organisation"),
            pen("verslagen van contact", "reports of contact"),
        ),
        data_location=pen("Ierland", "Ireland"),
        agreement=Agreement(
            id=pen.id("agreement"),
            entity="Relatiehuis Voorbeeld B.V.",
            concluded=Conclusion.SIGNED,
            agreed_on=pen.months(-38),
            ends_on=pen.months(-2),
            document=pen("map Overeenkomsten, nummer 9", "binder Agreements, number 9"),
            checks=_checks(pen),
            breach_hours=48,
        ),
        review_on=pen.months(-2),
    )


def _checks(
    pen: Pen,
    *,
    partly: tuple[Clause, ...] = (),
    no: tuple[Clause, ...] = (),
    unknown: tuple[Clause, ...] = (),
) -> tuple[ClauseCheck, ...]:
    answers = dict.fromkeys(Clause, Answer.YES)
    answers |= (
        dict.fromkeys(partly, Answer.PARTLY) | dict.fromkeys(no, Answer.NO) | dict.fromkeys(unknown, Answer.UNKNOWN)
    )
    return tuple(
        ClauseCheck(id=pen.id("clause", clause.value), clause=clause, answer=answer)
        for clause, answer in answers.items()
    )


def _answered(evidence: tuple[Evidence, ...], answers: tuple[Answer, ...], pen: Pen) -> tuple[Evidence, ...]:
    return tuple(
        dataclasses.replace(
            each,
            answer=answer,
            seen_on=None if answer is Answer.UNKNOWN else pen.months(-3),
            where="" if answer is Answer.UNKNOWN else pen("map Privacy, tabblad 5", "binder Privacy, tab 5"),
        )
        for each, answer in zip(evidence, answers, strict=True)
    )


def _numbered(pen: Pen) -> Callable[[], UUID]:
    """Ids for what a template makes: always the same, one after the other."""
    numbers = itertools.count(1)
    return lambda: pen.id("part", str(next(numbers)))
