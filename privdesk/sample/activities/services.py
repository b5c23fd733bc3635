"""What the knowledge centre does for its customers: courses, orders, questions, the help desk, planning for schools."""

from __future__ import annotations

from privdesk.activities.model import (
    Activity,
    ActivityStatus,
    DpiaStatus,
    LegalBasis,
    Measure,
    Origin,
    OwnRole,
    RetentionTrigger,
    SpecialCategory,
    SpecialGround,
)
from privdesk.sample.pen import Pen, people
from privdesk.sample.processors import Processors

_OFFICE = (Measure.ACCESS_CONTROL, Measure.TWO_FACTOR, Measure.ENCRYPTED_TRANSPORT, Measure.BACKUP)


def services(pen: Pen, processors: Processors) -> tuple[Activity, ...]:
    return (
        _courses(pen.at("courses")),
        _orders(pen.at("orders"), processors),
        _help_desk(pen.at("help-desk"), processors),
        _planning(pen.at("planning"), processors),
    )


def _courses(pen: Pen) -> Activity:
    """Open: "as long as needed" is no term, and nobody looks at it again."""
    who = people(pen)
    return Activity(
        id=pen.id(),
        name=pen(
            "Inschrijvingen voor evenementen, cursussen en trainingen", "Enrolment for events, courses and training"
        ),
        status=ActivityStatus.ACTIVE,
        department=pen("Opleidingen", "Training"),
        owner=pen("coördinator opleidingen", "training coordinator"),
        purposes=(
            pen.purpose(
                "service",
                pen(
                    "De cursus of bijeenkomst verzorgen waarvoor iemand zich inschrijft",
                    "Giving the course or event for which a person enrols",
                ),
                LegalBasis.CONTRACT,
            ),
            pen.purpose(
                "inform",
                pen(
                    "Deelnemers informeren over programma, plaats en wijzigingen",
                    "Informing participants of programme, place and changes",
                ),
                LegalBasis.CONTRACT,
            ),
        ),
        subjects=(who.participants, who.contacts),
        data_categories=(
            pen.category(
                "contact",
                pen("naam, organisatie, e-mailadres en adres", "name, organisation, e-mail address and address"),
                pen.term(
                    "contact",
                    RetentionTrigger.END_OF_CONTRACT,
                    pen("privacyverklaring", "privacy statement"),
                    criterion=pen("zolang als nodig voor de afhandeling", "as long as needed to complete the service"),
                ),
                duty=pen(
                    "Nodig voor de overeenkomst: zonder deze gegevens kan iemand niet meedoen.",
                    "Needed for the contract: without these data a person cannot take part.",
                ),
            ),
            pen.category(
                "results",
                pen("deelname en certificaat", "participation and certificate"),
                pen.term(
                    "results",
                    RetentionTrigger.END_OF_CONTRACT,
                    pen(
                        "Deelnemers vragen tot vijf jaar later om een kopie van hun certificaat.",
                        "Participants ask for a copy of their certificate up to five years later.",
                    ),
                    years=5,
                ),
                subjects=(who.participants,),
                origin=Origin.OURSELVES,
            ),
            pen.category(
                "diet",
                pen("dieetwensen bij bijeenkomsten met een maaltijd", "dietary wishes at events with a meal"),
                pen.term(
                    "diet",
                    RetentionTrigger.EVENT_DATE,
                    pen("Na de maaltijd niet meer nodig.", "Not needed after the meal."),
                    months=1,
                ),
                subjects=(who.participants,),
                special=(SpecialCategory.HEALTH, SpecialCategory.RELIGION),
                special_ground=SpecialGround.EXPLICIT_CONSENT,
                necessity=pen("Alleen als iemand ze zelf opgeeft.", "Only when a person states them."),
            ),
        ),
        no_recipients=True,
        systems=(
            pen.system(
                "administration",
                pen("cursusadministratie", "course administration"),
                pen(
                    "Zoek op achternaam en op e-mailadres onder Deelnemers.",
                    "Search by last name and by e-mail address under Participants.",
                ),
            ),
            pen.system(
                "mailbox",
                pen("postbus opleidingen", "training mailbox"),
                pen("Zoek op e-mailadres, ook in Verzonden.", "Search by e-mail address, also under Sent."),
            ),
        ),
        measures=_OFFICE,
        dpia=DpiaStatus.NOT_REQUIRED,
        dpia_on=pen.months(-20),
        dpia_outcome=pen(
            "Kleine aantallen; dieetwensen worden na een maand gewist.",
            "Small numbers; dietary wishes are erased after a month.",
        ),
        started_on=pen.months(-90),
        remarks=pen(
            "Open punt: de termijn ‘zolang als nodig’ moet een echte termijn worden.",
            "Open point: the term ‘as long as needed’ must become a real term.",
        ),
    )


def _orders(pen: Pen, processors: Processors) -> Activity:
    """As it should be."""
    who = people(pen)
    return Activity(
        id=pen.id(),
        name=pen("Bestellingen van producten en facturatie", "Orders of products and invoicing"),
        status=ActivityStatus.ACTIVE,
        department=pen("Bedrijfsvoering", "Operations"),
        owner=pen("financieel medewerker", "financial employee"),
        purposes=(
            pen.purpose(
                "delivery", pen("Bestelde producten leveren", "Delivering ordered products"), LegalBasis.CONTRACT
            ),
            pen.purpose(
                "invoice",
                pen("Factureren en betalingen volgen", "Invoicing and following payments"),
                LegalBasis.CONTRACT,
            ),
            pen.purpose(
                "records",
                pen("De administratie voeren en bewaren", "Keeping and preserving the records"),
                LegalBasis.LEGAL_OBLIGATION,
                pen(
                    "artikel 52 van de Algemene wet inzake rijksbelastingen",
                    "article 52 of the Dutch General State Taxes Act",
                ),
            ),
        ),
        subjects=(who.customers, who.contacts),
        data_categories=(
            pen.category(
                "address",
                pen("naam, adres en e-mailadres", "name, address and e-mail address"),
                pen.known("address", "fiscal7"),
                duty=pen("Nodig voor levering en factuur.", "Needed for delivery and invoice."),
            ),
            pen.category(
                "invoices",
                pen("bestellingen en facturen", "orders and invoices"),
                pen.known("invoices", "fiscal7"),
                origin=Origin.OURSELVES,
            ),
        ),
        recipients=(
            pen.given_to(
                processors.accountant,
                pen("voert de financiële administratie", "keeps the financial records"),
                *processors.accountant.data_fields,
            ),
        ),
        systems=(
            pen.system(
                "books",
                pen("boekhoudpakket", "bookkeeping package"),
                pen("Zoek op naam en op debiteurnummer.", "Search by name and by debtor number."),
                processors.accountant,
            ),
            pen.system(
                "orders",
                pen("bestelmap", "orders folder"),
                pen("Op jaar en factuurnummer.", "By year and invoice number."),
            ),
        ),
        measures=(*_OFFICE, Measure.CONFIDENTIALITY, Measure.PROCESSOR_CONTROL),
        dpia=DpiaStatus.NOT_REQUIRED,
        dpia_on=pen.months(-20),
        started_on=pen.months(-90),
        review_on=pen.months(7),
    )


def _help_desk(pen: Pen, processors: Processors) -> Activity:
    who = people(pen)
    return Activity(
        id=pen.id(),
        name=pen("Helpdeskabonnement met account", "Help desk subscription with account"),
        status=ActivityStatus.ACTIVE,
        department=pen("Helpdesk", "Help desk"),
        owner=pen("teamleider helpdesk", "help desk team leader"),
        purposes=(
            pen.purpose(
                "support",
                pen("Vragen van abonnees beantwoorden", "Answering the questions of subscribers"),
                LegalBasis.CONTRACT,
            ),
            pen.purpose(
                "account",
                pen("Toegang geven tot het eigen account", "Giving access to the own account"),
                LegalBasis.CONTRACT,
            ),
        ),
        subjects=(who.customers, who.contacts),
        data_categories=(
            pen.category(
                "account",
                pen("accountgegevens", "account data"),
                pen.known("account", "seed36m"),
                duty=pen(
                    "Zonder account is er geen toegang tot de helpdesk.",
                    "Without an account there is no access to the help desk.",
                ),
            ),
            pen.category(
                "questions",
                pen("vragen en antwoorden van de helpdesk", "questions and answers of the help desk"),
                pen.known("questions", "seed36m"),
            ),
        ),
        recipients=(
            pen.given_to(
                processors.hosting,
                pen("host het helpdesksysteem", "hosts the help desk system"),
                pen("accountgegevens", "account data"),
                pen("berichten en vragen", "messages and questions"),
            ),
        ),
        systems=(
            pen.system(
                "desk",
                pen("helpdesksysteem", "help desk system"),
                pen(
                    "Zoek op e-mailadres onder Accounts en onder Tickets.",
                    "Search by e-mail address under Accounts and under Tickets.",
                ),
                processors.hosting,
            ),
        ),
        measures=(*_OFFICE, Measure.LOGGING),
        dpia=DpiaStatus.NOT_REQUIRED,
        dpia_on=pen.months(-20),
        started_on=pen.months(-80),
        review_on=pen.months(4),
    )


def _planning(pen: Pen, processors: Processors) -> Activity:
    """Work for schools, which are the controllers (AVG 30(2)). Open: nobody assessed whether a DPIA is needed."""
    who = people(pen)
    return Activity(
        id=pen.id(),
        name=pen("Formatie- en roosterplanning voor scholen", "Staffing and timetable planning for schools"),
        status=ActivityStatus.ACTIVE,
        own_role=OwnRole.PROCESSOR,
        controllers_served=(
            pen(
                "Stichting Scholen Voorbeeld, privacy@scholen.example",
                "Stichting Scholen Voorbeeld, privacy@scholen.example",
            ),
            pen(
                "Vereniging De Voorbeeldschool, avg@voorbeeldschool.example",
                "Vereniging De Voorbeeldschool, avg@voorbeeldschool.example",
            ),
        ),
        department=pen("Advies", "Consultancy"),
        owner=pen("senior adviseur", "senior consultant"),
        purposes=(
            pen.purpose(
                "planning",
                pen("De planning maken in opdracht van de school", "Making the plan on the instructions of the school"),
                LegalBasis.CONTRACT,
                pen(
                    "De grondslag is die van de school; wij werken alleen op haar instructie.",
                    "The legal basis is that of the school; we work only on its instructions.",
                ),
            ),
        ),
        subjects=(who.teachers,),
        data_categories=(
            pen.category(
                "timetables",
                pen("rooster- en formatiegegevens", "timetables and staffing"),
                pen.term(
                    "timetables",
                    RetentionTrigger.END_OF_CONTRACT,
                    pen(
                        "Verwerkersovereenkomst met de school: na afloop wissen of teruggeven.",
                        "Processor agreement with the school: erase or return at the end.",
                    ),
                    months=3,
                ),
                origin=Origin.EMPLOYER,
                origin_note=pen("de school", "the school"),
            ),
        ),
        recipients=(
            pen.given_to(
                processors.hosting,
                pen("host de planningsomgeving", "hosts the planning environment"),
                pen("accountgegevens", "account data"),
            ),
        ),
        systems=(
            pen.system(
                "planner",
                pen("planningsomgeving", "planning environment"),
                pen("Zoek per school op naam van de docent.", "Search per school by the teacher's name."),
                processors.hosting,
            ),
        ),
        measures=(*_OFFICE, Measure.CONFIDENTIALITY),
        started_on=pen.months(-60),
        review_on=pen.months(9),
    )
