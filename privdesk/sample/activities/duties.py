"""What the law asks: giving data to the government, requests of data subjects, data breaches."""

from __future__ import annotations

from privdesk.activities.model import (
    Activity,
    ActivityStatus,
    DpiaStatus,
    LegalBasis,
    Measure,
    Origin,
    Recipient,
    RecipientKind,
    RetentionAction,
    RetentionTrigger,
)
from privdesk.sample.pen import Pen, people

_OFFICE = (Measure.ACCESS_CONTROL, Measure.TWO_FACTOR, Measure.BACKUP, Measure.CONFIDENTIALITY)


def duties(pen: Pen) -> tuple[Activity, ...]:
    return (
        _government(pen.at("government")),
        _requests(pen.at("requests")),
        _breaches(pen.at("breaches")),
    )


def _government(pen: Pen) -> Activity:
    """Open: which law, and which authority?"""
    who = people(pen)
    return Activity(
        id=pen.id(),
        name=pen("Gegevens van cursisten aan de overheid", "Data of participants to the government"),
        status=ActivityStatus.ACTIVE,
        department=pen("Opleidingen", "Training"),
        owner=pen("coördinator opleidingen", "training coordinator"),
        purposes=(
            pen.purpose(
                "duty",
                pen(
                    "Voldoen aan een wettelijke plicht om gegevens te verstrekken",
                    "Complying with a statutory duty to provide data",
                ),
                LegalBasis.LEGAL_OBLIGATION,
            ),
        ),
        subjects=(who.participants,),
        data_categories=(
            pen.category(
                "participants",
                pen("naam, geboortedatum en deelname", "name, date of birth and participation"),
                pen.term(
                    "participants",
                    RetentionTrigger.EVENT_DATE,
                    "",
                    criterion=pen("zolang als de wet voorschrijft", "as long as the law prescribes"),
                ),
            ),
        ),
        recipients=(
            Recipient(
                id=pen.id("recipient", "authority"),
                name=pen("overheidsinstanties", "public authorities"),
                kind=RecipientKind.AUTHORITY,
                country=pen("Nederland", "Netherlands"),
            ),
        ),
        systems=(
            pen.system(
                "administration",
                pen("cursusadministratie", "course administration"),
                pen(
                    "Zoek op achternaam en op e-mailadres onder Deelnemers.",
                    "Search by last name and by e-mail address under Participants.",
                ),
            ),
        ),
        measures=_OFFICE,
        started_on=pen.months(-90),
        review_on=pen.months(1),
    )


def _requests(pen: Pen) -> Activity:
    who = people(pen)
    return Activity(
        id=pen.id(),
        name=pen("Verzoeken van betrokkenen", "Requests of data subjects"),
        status=ActivityStatus.ACTIVE,
        department=pen("Bedrijfsvoering", "Operations"),
        owner=pen("functionaris persoonsgegevens", "privacy officer"),
        purposes=(
            pen.purpose(
                "requests",
                pen(
                    "Verzoeken op grond van de AVG behandelen en dat kunnen aantonen",
                    "Handling requests under the GDPR and being able to show it",
                ),
                LegalBasis.LEGAL_OBLIGATION,
                pen("artikel 12 tot en met 22 en artikel 5, lid 2, AVG", "articles 12 to 22 and article 5(2) GDPR"),
            ),
        ),
        subjects=(who.customers, who.contacts, who.participants, who.subscribers, who.visitors),
        data_categories=(
            pen.category(
                "file",
                pen("verzoek, contactgegevens en uitkomst", "request, contact details and outcome"),
                pen.term(
                    "file",
                    RetentionTrigger.REQUEST_CLOSED,
                    pen(
                        "Verjaring van vorderingen; daarna alleen anonieme cijfers.",
                        "Limitation of claims; after that only anonymous figures.",
                    ),
                    years=5,
                    action=RetentionAction.ANONYMISE,
                ),
            ),
        ),
        no_recipients=True,
        systems=(
            pen.system(
                "register",
                pen("dit register", "this register"),
                pen("Zoek op naam onder Verzoeken.", "Search by name under Requests."),
            ),
            pen.system(
                "mailbox",
                pen("postbus privacy", "privacy mailbox"),
                pen("Zoek op e-mailadres, ook in Verzonden.", "Search by e-mail address, also under Sent."),
            ),
        ),
        measures=(*_OFFICE, Measure.ENCRYPTED_STORAGE, Measure.LOGGING),
        dpia=DpiaStatus.NOT_REQUIRED,
        dpia_on=pen.months(-12),
        started_on=pen.months(-100),
        review_on=pen.months(11),
    )


def _breaches(pen: Pen) -> Activity:
    who = people(pen)
    return Activity(
        id=pen.id(),
        name=pen("Datalekregister", "Register of data breaches"),
        status=ActivityStatus.ACTIVE,
        department=pen("Bedrijfsvoering", "Operations"),
        owner=pen("functionaris persoonsgegevens", "privacy officer"),
        purposes=(
            pen.purpose(
                "breaches",
                pen(
                    "Datalekken vastleggen en zo nodig melden",
                    "Recording data breaches and reporting them where needed",
                ),
                LegalBasis.LEGAL_OBLIGATION,
                pen("artikel 33 en 34 AVG", "articles 33 and 34 GDPR"),
            ),
        ),
        subjects=(who.customers, who.participants, who.staff),
        data_categories=(
            pen.category(
                "breach",
                pen(
                    "feiten van het datalek, gevolgen en maatregelen", "facts of the breach, consequences and measures"
                ),
                pen.term(
                    "breach",
                    RetentionTrigger.EVENT_DATE,
                    pen(
                        "De boetebevoegdheid vervalt na vijf jaar (artikel 5:45 Awb).",
                        "The power to fine lapses after five years (article 5:45 Awb).",
                    ),
                    years=5,
                ),
                origin=Origin.OURSELVES,
            ),
        ),
        recipients=(
            Recipient(
                id=pen.id("recipient", "authority"),
                name="Autoriteit Persoonsgegevens",
                kind=RecipientKind.AUTHORITY,
                category=pen("toezichthouder", "supervisory authority"),
                ground=pen("artikel 33 AVG", "article 33 GDPR"),
                country=pen("Nederland", "Netherlands"),
            ),
        ),
        systems=(
            pen.system(
                "share",
                pen("map Privacy", "folder Privacy"),
                pen("Op datum van het datalek.", "By date of the breach."),
            ),
        ),
        measures=_OFFICE,
        dpia=DpiaStatus.NOT_REQUIRED,
        dpia_on=pen.months(-12),
        started_on=pen.months(-100),
        review_on=pen.months(11),
    )
