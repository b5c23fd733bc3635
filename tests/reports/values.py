"""A small register with everything in it, of an invented office."""

import datetime as dt
from dataclasses import replace
from uuid import UUID, uuid5

from privdesk.activities.model import (
    Activity,
    ActivityStatus,
    DataCategory,
    DpiaStatus,
    LegalBasis,
    Measure,
    Origin,
    OwnRole,
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
from privdesk.organisation.model import Organisation
from privdesk.processors.model import (
    Agreement,
    Answer,
    Clause,
    ClauseCheck,
    Conclusion,
    Mechanism,
    Processor,
    SubProcessor,
    Transfer,
)
from privdesk.reports.model import Register

ON = dt.date(2026, 11, 22)
MADE = dt.datetime(2026, 11, 22, 9, 30, tzinfo=dt.UTC)


def key(name: str) -> UUID:
    return uuid5(UUID(int=0), name)


def organisation() -> Organisation:
    return Organisation(
        id=key("organisation"),
        name="Stichting Lesruimte",
        street="Kerkstraat 12",
        postcode="3511 AB",
        town="Utrecht",
        email="info@lesruimte.example",
        phone="030 555 01 00",
        chamber_number="99999999",
        officer_name="J. de Boer",
        officer_email="privacy@lesruimte.example",
    )


def letterbird() -> Processor:
    return Processor(
        id=key("letterbird"),
        name="Letterbird Inc.",
        service="verzenden van de nieuwsbrief",
        category="nieuwsbriefdienst",
        country="Verenigde Staten",
        data_fields=("voornaam", "achternaam", "e-mailadres"),
        data_location="Verenigde Staten",
        agreement=Agreement(
            id=key("agreement"),
            entity="Letterbird Inc.",
            concluded=Conclusion.INCORPORATED,
            agreed_on=dt.date(2024, 9, 26),
            checks=(ClauseCheck(id=key("check"), clause=Clause.AUDIT, answer=Answer.PARTLY, place="art. 9"),),
            notice_days=10,
        ),
        sub_processors=(SubProcessor(id=key("sub"), name="Wolkenrek", country="Ierland", task="opslag"),),
        transfers=(
            Transfer(
                id=key("transfer"),
                country="Verenigde Staten",
                mechanism=Mechanism.DPF,
                fallback=Mechanism.SCC,
                checked_on=dt.date(2026, 8, 5),
            ),
        ),
    )


def newsletter() -> Activity:
    months = Retention(
        id=key("months"), months=1, trigger=RetentionTrigger.CONSENT_WITHDRAWN, source="beleid: bewijs van afmelding"
    )
    return Activity(
        id=key("newsletter"),
        reference="001",
        name="Nieuwsbrief",
        status=ActivityStatus.ACTIVE,
        department="Communicatie",
        owner="hoofd communicatie",
        purposes=(
            Purpose(
                id=key("p1"),
                text="Abonnees informeren over bijeenkomsten en publicaties",
                basis=LegalBasis.CONSENT,
            ),
            Purpose(
                id=key("p2"),
                text="Meten hoe vaak de nieuwsbrief wordt geopend",
                basis=LegalBasis.LEGITIMATE_INTEREST,
                basis_note="belang: weten wat lezers interesseert",
                subjects=("klanten",),
            ),
        ),
        subjects=("nieuwsbriefabonnees", "klanten"),
        data_categories=(
            DataCategory(id=key("c1"), name="voornaam, achternaam", retention=months),
            DataCategory(id=key("c2"), name="e-mailadres", retention=replace(months, id=key("months again"))),
            DataCategory(id=key("c3"), name="openstatistiek", origin=Origin.OBSERVED),
        ),
        recipients=(Recipient(id=key("r1"), name="Letterbird Inc.", processor_id=key("letterbird")),),
        systems=(System(id=key("s1"), name="Letterbird", search_hint="zoek op e-mailadres"),),
        measures=(Measure.TWO_FACTOR, Measure.PROCESSOR_CONTROL),
        started_on=dt.date(2018, 6, 1),
    )


def payroll() -> Activity:
    return Activity(
        id=key("payroll"),
        reference="002",
        name="Salarisadministratie",
        status=ActivityStatus.ACTIVE,
        department="Bedrijfsvoering",
        purposes=(
            Purpose(
                id=key("p3"),
                text="Loon betalen en loonheffing afdragen",
                basis=LegalBasis.LEGAL_OBLIGATION,
                basis_note="Wet LB art. 28",
            ),
        ),
        subjects=("werknemers",),
        data_categories=(
            DataCategory(
                id=key("c4"),
                name="loongegevens en BSN",
                bsn=True,
                bsn_statute="Wet LB art. 28",
                retention=Retention(
                    id=key("seven"),
                    kind=RetentionKind.LEGAL_MINIMUM,
                    years=7,
                    trigger=RetentionTrigger.DOCUMENT_DATE,
                    anchor=RetentionAnchor.BOOK_YEAR,
                    source="AWR art. 52 lid 4",
                ),
            ),
            DataCategory(
                id=key("c5"),
                name="verzuim",
                special=(SpecialCategory.HEALTH,),
                special_ground=SpecialGround.EMPLOYMENT,
                retention=Retention(
                    id=key("until"),
                    criterion="tot het dienstverband eindigt",
                    action=RetentionAction.REVIEW,
                ),
            ),
        ),
        recipients=(Recipient(id=key("r2"), name="Belastingdienst", kind=RecipientKind.AUTHORITY),),
        measures=(Measure.ACCESS_CONTROL,),
        measures_note="Alleen de salarisadministrateur heeft toegang.",
        dpia=DpiaStatus.NOT_REQUIRED,
        started_on=dt.date(2016, 1, 1),
        joint_controllers=("Coöperatie Schoolgebouw, Dorpsplein 3, Zeist",),
    )


def planning() -> Activity:
    return Activity(
        id=key("planning"),
        reference="003",
        name="Roosters voor scholen",
        status=ActivityStatus.ACTIVE,
        own_role=OwnRole.PROCESSOR,
        controllers_served=("Basisschool De Linde, Lindelaan 1, Zeist",),
        purposes=(Purpose(id=key("p4"), text="Roosters maken in opdracht", basis=LegalBasis.PUBLIC_TASK),),
        subjects=("docenten",),
        data_categories=(DataCategory(id=key("c6"), name="roostergegevens"),),
        no_recipients=True,
        measures=(Measure.LOGGING,),
    )


def half_filled() -> Activity:
    return Activity(id=key("half"), reference="004", name="=Contactformulier", status=ActivityStatus.ACTIVE)


def register(**but: object) -> Register:
    from privdesk.reports.rules.recipients import completed

    known = {key("letterbird"): letterbird()}
    activities = tuple(completed(each, known) for each in (newsletter(), payroll(), planning(), half_filled()))
    given = {
        "on": ON,
        "made": MADE,
        "organisation": organisation(),
        "activities": activities,
        "processors": (letterbird(),),
        "audit_head": "12-00ff00ff00ff00ff",
    }
    return Register(**given | but)
