"""The office itself: relations, development and policy."""

from __future__ import annotations

from privdesk.activities.model import (
    Activity,
    ActivityStatus,
    DpiaStatus,
    LegalBasis,
    Measure,
    Origin,
    RetentionAction,
    RetentionTrigger,
)
from privdesk.sample.pen import Pen, people
from privdesk.sample.processors import Processors

_OFFICE = (Measure.ACCESS_CONTROL, Measure.TWO_FACTOR, Measure.BACKUP, Measure.CONFIDENTIALITY)


def office(pen: Pen, processors: Processors) -> tuple[Activity, ...]:
    return (
        _relations(pen.at("relations"), processors),
        _development(pen.at("development")),
        _policy(pen.at("policy")),
        _offer(pen.at("offer"), processors),
    )


def _relations(pen: Pen, processors: Processors) -> Activity:
    """Open: gender without need, a telephone number beyond the agreement, and that agreement has ended."""
    who = people(pen)
    until = pen(
        "klantperiode plus hoogstens 36 maanden (privacyverklaring)",
        "customer period plus at most 36 months (privacy statement)",
    )
    return Activity(
        id=pen.id(),
        name=pen("Relatiebeheer", "Customer relations"),
        status=ActivityStatus.ACTIVE,
        department=pen("Advies", "Consultancy"),
        owner=pen("accountmanager", "account manager"),
        purposes=(
            pen.purpose(
                "contact",
                pen("Contact onderhouden met klanten", "Keeping in touch with customers"),
                LegalBasis.LEGITIMATE_INTEREST,
                pen(
                    "Goede dienstverlening aan zakelijke relaties, die dit mogen verwachten.",
                    "Good service to business relations, who may expect this.",
                ),
            ),
        ),
        subjects=(who.customers, who.contacts),
        data_categories=(
            pen.category(
                "address",
                pen("naam, adres, bedrijf en telefoonnummer", "name, address, company and telephone number"),
                pen.known("address", "seed36m"),
            ),
            pen.category("gender", pen("geslacht", "gender"), pen.known("gender", "seed36m")),
            pen.category(
                "reports",
                pen("verslagen van contact", "reports of contact"),
                pen.term("reports", RetentionTrigger.END_OF_RELATION, until, months=36),
                origin=Origin.OURSELVES,
            ),
        ),
        recipients=(
            pen.given_to(
                processors.crm,
                pen("levert het systeem", "supplies the system"),
                pen("naam en adres", "name and address"),
                pen("contactgegevens", "contact details"),
                pen("geslacht", "gender"),
                pen("verslagen van contact", "reports of contact"),
            ),
        ),
        systems=(
            pen.system(
                "crm",
                pen("relatiebeheersysteem", "customer relations system"),
                pen(
                    "Zoek op achternaam en op bedrijf onder Personen.",
                    "Search by last name and by company under Persons.",
                ),
                processors.crm,
            ),
        ),
        measures=_OFFICE,
        dpia=DpiaStatus.NOT_REQUIRED,
        dpia_on=pen.months(-20),
        started_on=pen.months(-70),
        review_on=pen.months(1),
    )


def _development(pen: Pen) -> Activity:
    who = people(pen)
    return Activity(
        id=pen.id(),
        name=pen("Productontwikkeling", "Product development"),
        status=ActivityStatus.ACTIVE,
        department=pen("Advies", "Consultancy"),
        owner=pen("productmanager", "product manager"),
        purposes=(
            pen.purpose(
                "improve",
                pen("Producten en diensten verbeteren", "Improving products and services"),
                LegalBasis.LEGITIMATE_INTEREST,
                pen(
                    "Aanbod dat past bij scholen; wij werken met cijfers, niet met namen, en stoppen na bezwaar.",
                    "Services that suit schools; we work with figures, not with names, and stop after an objection.",
                ),
            ),
        ),
        subjects=(who.customers,),
        data_categories=(
            pen.category(
                "use",
                pen(
                    "gebruik van producten en antwoorden op vragenlijsten",
                    "use of products and answers to questionnaires",
                ),
                pen.term(
                    "use",
                    RetentionTrigger.EVENT_DATE,
                    pen("Daarna blijven alleen cijfers over.", "After that only figures remain."),
                    years=1,
                    action=RetentionAction.ANONYMISE,
                ),
            ),
        ),
        no_recipients=True,
        systems=(
            pen.system(
                "share",
                pen("map Productontwikkeling", "folder Product development"),
                pen("Zoek op e-mailadres in de vragenlijsten.", "Search by e-mail address in the questionnaires."),
            ),
        ),
        measures=(*_OFFICE, Measure.PSEUDONYMISATION),
        dpia=DpiaStatus.NOT_REQUIRED,
        dpia_on=pen.months(-12),
        started_on=pen.months(-50),
        review_on=pen.months(10),
    )


def _policy(pen: Pen) -> Activity:
    """Open: which interest is it?"""
    who = people(pen)
    return Activity(
        id=pen.id(),
        name=pen("Strategie en beleid", "Strategy and policy"),
        status=ActivityStatus.ACTIVE,
        department=pen("Directie", "Board"),
        owner=pen("directeur", "director"),
        purposes=(
            pen.purpose(
                "policy",
                pen("Beleid maken op basis van gegevens over klanten", "Making policy on the basis of customer data"),
                LegalBasis.LEGITIMATE_INTEREST,
            ),
        ),
        subjects=(who.customers,),
        data_categories=(
            pen.category(
                "figures",
                pen("gegevens over afname van diensten", "data on the use of services"),
                pen.term(
                    "figures",
                    RetentionTrigger.EVENT_DATE,
                    pen(
                        "Na het jaarplan zijn namen niet meer nodig.",
                        "After the annual plan names are no longer needed.",
                    ),
                    years=1,
                    action=RetentionAction.ANONYMISE,
                ),
                origin=Origin.OURSELVES,
            ),
        ),
        no_recipients=True,
        systems=(
            pen.system(
                "share",
                pen("map Directie", "folder Board"),
                pen("Zoek op naam van de klant.", "Search by the customer's name."),
            ),
        ),
        measures=_OFFICE,
        dpia=DpiaStatus.NOT_REQUIRED,
        dpia_on=pen.months(-12),
        started_on=pen.months(-50),
        review_on=pen.months(10),
    )


def _offer(pen: Pen, processors: Processors) -> Activity:
    """A draft: half filled in, as drafts are."""
    who = people(pen)
    return Activity(
        id=pen.id(),
        name=pen("Optimaal aanbod voor klanten", "The best offer for customers"),
        department=pen("Advies", "Consultancy"),
        owner=pen("accountmanager", "account manager"),
        purposes=(
            pen.purpose("offer", pen("Klanten een passend aanbod doen", "Making customers a fitting offer"), None),
        ),
        subjects=(who.customers,),
        data_categories=(
            pen.category(
                "orders",
                pen("eerdere bestellingen en deelname", "earlier orders and participation"),
                pen.known("orders", "seed36m"),
                origin=Origin.OURSELVES,
            ),
        ),
        systems=(
            pen.system(
                "crm",
                pen("relatiebeheersysteem", "customer relations system"),
                pen(
                    "Zoek op achternaam en op bedrijf onder Personen.",
                    "Search by last name and by company under Persons.",
                ),
                processors.crm,
            ),
        ),
        measures=_OFFICE,
        started_on=pen.months(-8),
    )
