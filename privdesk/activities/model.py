"""Processing activities: the record of AVG art. 30(1), and of 30(2) where we are processor for others."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from privdesk.core.fields import Choice, field
from privdesk.core.words import mark
from privdesk.processors.model import Transfer


class LegalBasis(Choice):
    CONSENT = "a", mark("LegalBasis", "consent"), "6(1)(a)"
    CONTRACT = "b", mark("LegalBasis", "performance of a contract"), "6(1)(b)"
    LEGAL_OBLIGATION = "c", mark("LegalBasis", "legal obligation"), "6(1)(c)"
    VITAL_INTERESTS = "d", mark("LegalBasis", "vital interests"), "6(1)(d)"
    PUBLIC_TASK = "e", mark("LegalBasis", "task in the public interest or official authority"), "6(1)(e)"
    LEGITIMATE_INTEREST = "f", mark("LegalBasis", "legitimate interest"), "6(1)(f)"


class SpecialCategory(Choice):
    """AVG 9(1)."""

    ORIGIN = "origin", mark("SpecialCategory", "racial or ethnic origin"), "9(1)"
    POLITICAL = "political", mark("SpecialCategory", "political opinions"), "9(1)"
    RELIGION = "religion", mark("SpecialCategory", "religious or philosophical beliefs"), "9(1)"
    UNION = "union", mark("SpecialCategory", "trade union membership"), "9(1)"
    GENETIC = "genetic", mark("SpecialCategory", "genetic data"), "9(1)"
    BIOMETRIC = "biometric", mark("SpecialCategory", "biometric data to identify a person"), "9(1)"
    HEALTH = "health", mark("SpecialCategory", "health"), "9(1)"
    SEX_LIFE = "sex_life", mark("SpecialCategory", "sex life or sexual orientation"), "9(1)"


class SpecialGround(Choice):
    """Why special categories may be processed all the same (AVG 9(2))."""

    EXPLICIT_CONSENT = "a", mark("SpecialGround", "explicit consent"), "9(2)(a)"
    EMPLOYMENT = "b", mark("SpecialGround", "employment and social security law"), "9(2)(b)"
    VITAL_INTERESTS = "c", mark("SpecialGround", "vital interests"), "9(2)(c)"
    NON_PROFIT = "d", mark("SpecialGround", "non-profit body, own members"), "9(2)(d)"
    MADE_PUBLIC = "e", mark("SpecialGround", "manifestly made public by the person"), "9(2)(e)"
    LEGAL_CLAIMS = "f", mark("SpecialGround", "legal claims"), "9(2)(f)"
    PUBLIC_INTEREST = "g", mark("SpecialGround", "substantial public interest"), "9(2)(g)"
    CARE = "h", mark("SpecialGround", "health care"), "9(2)(h)"
    PUBLIC_HEALTH = "i", mark("SpecialGround", "public health"), "9(2)(i)"
    ARCHIVE = "j", mark("SpecialGround", "archiving, research or statistics"), "9(2)(j)"


class RecipientKind(Choice):
    INTERNAL = "internal", mark("RecipientKind", "internal")
    PROCESSOR = "processor", mark("RecipientKind", "processor")
    CONTROLLER = "controller", mark("RecipientKind", "other controller")
    AUTHORITY = "authority", mark("RecipientKind", "public authority")
    JOINT = "joint", mark("RecipientKind", "joint controller")


class Origin(Choice):
    """Source of the data (AVG 15(1)(g))."""

    PERSON = "person", mark("Origin", "from the person")
    OBSERVED = "observed", mark("Origin", "recorded by our systems")
    EMPLOYER = "employer", mark("Origin", "from the employer or school")
    THIRD = "third", mark("Origin", "from someone else")
    OURSELVES = "ourselves", mark("Origin", "made by us")


class RetentionKind(Choice):
    LEGAL_MINIMUM = "legal_minimum", mark("RetentionKind", "statutory minimum")
    LEGAL_MAXIMUM = "legal_maximum", mark("RetentionKind", "statutory maximum")
    POLICY_MAXIMUM = "policy_maximum", mark("RetentionKind", "own maximum")
    GUIDELINE = "guideline", mark("RetentionKind", "guideline")


class RetentionTrigger(Choice):
    """When the term begins to count."""

    DOCUMENT_DATE = "document_date", mark("RetentionTrigger", "date of the document")
    END_OF_CONTRACT = "end_of_contract", mark("RetentionTrigger", "end of the contract")
    END_OF_RELATION = "end_of_customer_relation", mark("RetentionTrigger", "end of the customer relation")
    END_OF_EMPLOYMENT = "end_of_employment", mark("RetentionTrigger", "end of employment")
    END_OF_PROCEDURE = "end_of_procedure", mark("RetentionTrigger", "end of the procedure")
    CONSENT_WITHDRAWN = "consent_withdrawn", mark("RetentionTrigger", "withdrawal of consent")
    LAST_CONTACT = "last_contact", mark("RetentionTrigger", "last contact")
    REQUEST_CLOSED = "request_closed", mark("RetentionTrigger", "closing of the request")
    EVENT_DATE = "event_date", mark("RetentionTrigger", "date of the event")


class RetentionAnchor(Choice):
    """From which day the term is counted."""

    DATE = "date", mark("RetentionAnchor", "that day")
    CALENDAR_YEAR = "end_of_calendar_year", mark("RetentionAnchor", "the end of that calendar year")
    BOOK_YEAR = "end_of_book_year", mark("RetentionAnchor", "the end of that book year")


class RetentionAction(Choice):
    ERASE = "erase", mark("RetentionAction", "erase")
    ANONYMISE = "anonymise", mark("RetentionAction", "anonymise")
    REVIEW = "review", mark("RetentionAction", "review")


class Measure(Choice):
    """Security measures (AVG 32(1)); the starter list of domain 9.3."""

    ACCESS_CONTROL = "access", mark("Measure", "access control")
    TWO_FACTOR = "two_factor", mark("Measure", "two-factor authentication")
    ENCRYPTED_STORAGE = "storage", mark("Measure", "encryption in storage")
    ENCRYPTED_TRANSPORT = "transport", mark("Measure", "encryption in transport")
    BACKUP = "backup", mark("Measure", "backups")
    LOGGING = "logging", mark("Measure", "logging")
    CONFIDENTIALITY = "confidentiality", mark("Measure", "duty of confidentiality")
    CLEAN_DESK = "clean_desk", mark("Measure", "clean desk")
    PATCHING = "patching", mark("Measure", "patching")
    PROCESSOR_CONTROL = "processors", mark("Measure", "control of processors")
    AWARENESS = "awareness", mark("Measure", "awareness")
    PSEUDONYMISATION = "pseudonymisation", mark("Measure", "pseudonymisation")


class DpiaStatus(Choice):
    """Data protection impact assessment (AVG 35)."""

    NOT_ASSESSED = "open", mark("DpiaStatus", "not assessed yet")
    NOT_REQUIRED = "not_required", mark("DpiaStatus", "not required")
    REQUIRED = "required", mark("DpiaStatus", "required, not done")
    DONE = "done", mark("DpiaStatus", "done")


class ActivityStatus(Choice):
    DRAFT = "draft", mark("ActivityStatus", "draft")
    ACTIVE = "active", mark("ActivityStatus", "active")
    ENDED = "ended", mark("ActivityStatus", "ended")


class OwnRole(Choice):
    CONTROLLER = "controller", mark("OwnRole", "controller"), "30(1)"
    PROCESSOR = "processor", mark("OwnRole", "processor for others"), "30(2)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Purpose:
    id: UUID
    text: str = field(
        mark("Purpose", "Purpose"),
        article="30(1)(b)",
        required=True,
        synonyms=("doel", "doeleinden", "verwerkingsdoel", "verwerkingsdoeleinden", "purpose", "purposes"),
    )
    basis: LegalBasis | None = field(
        mark("Purpose", "Legal basis"),
        article="6(1)",
        required=True,
        default=None,
        synonyms=("grondslag", "rechtsgrond", "lawful basis", "legal basis"),
    )
    basis_note: str = field(
        mark("Purpose", "Explanation of the legal basis"),
        long=True,
        default="",
        help=mark(
            "Purpose", "For a legal obligation: the statute and article. For a legitimate interest: which interest."
        ),
        synonyms=("toelichting grondslag", "wetsartikel", "gerechtvaardigd belang", "legitimate interests"),
    )
    subjects: tuple[str, ...] = field(
        mark("Purpose", "Only for these data subjects"),
        default=(),
        help=mark("Purpose", "Leave empty when the purpose holds for all data subjects of the activity."),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Retention:
    """A term in years, months, weeks and days after a trigger; without a term, the criterion in words.

    Domain 5.1. ``rule``: key of a known rule such as ``fiscal7``, or "".
    """

    id: UUID
    rule: str = ""
    kind: RetentionKind = field(
        mark("Retention", "Kind of term"), article="30(1)(f)", default=RetentionKind.POLICY_MAXIMUM
    )
    years: int = field(mark("Retention", "Years"), default=0)
    months: int = field(mark("Retention", "Months"), default=0)
    weeks: int = field(mark("Retention", "Weeks"), default=0)
    days: int = field(mark("Retention", "Days"), default=0)
    trigger: RetentionTrigger = field(mark("Retention", "Counted from"), default=RetentionTrigger.LAST_CONTACT)
    anchor: RetentionAnchor = field(mark("Retention", "Starting at"), default=RetentionAnchor.DATE)
    criterion: str = field(
        mark("Retention", "Criterion, when there is no term"),
        article="30(1)(f)",
        default="",
        help=mark("Retention", "For example: until the person unsubscribes."),
    )
    source: str = field(mark("Retention", "Statute and article, or the reason for this term"), default="")
    action: RetentionAction = field(mark("Retention", "Afterwards"), default=RetentionAction.ERASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class DataCategory:
    id: UUID
    name: str = field(
        mark("DataCategory", "Category of personal data"),
        article="30(1)(c)",
        required=True,
        synonyms=("persoonsgegevens", "categorieën persoonsgegevens", "soort gegevens", "personal data categories"),
    )
    subjects: tuple[str, ...] = field(mark("DataCategory", "Of which data subjects"), article="30(1)(c)", default=())
    origin: Origin = field(
        mark("DataCategory", "Source"),
        article="15(1)(g)",
        default=Origin.PERSON,
        synonyms=("bron", "herkomst", "source"),
    )
    origin_note: str = field(mark("DataCategory", "Which source"), default="")
    special: tuple[SpecialCategory, ...] = field(
        mark("DataCategory", "Special categories"),
        article="9(1)",
        default=(),
        synonyms=("bijzondere persoonsgegevens",),
    )
    special_ground: SpecialGround | None = field(
        mark("DataCategory", "Exception for special categories"), article="9(2)", default=None
    )
    criminal: bool = field(mark("DataCategory", "Criminal data"), article="10", default=False)
    bsn: bool = field(
        mark("DataCategory", "Citizen service number (BSN)"), article="UAVG 46", default=False, synonyms=("bsn", "pgn")
    )
    bsn_statute: str = field(mark("DataCategory", "Statute that prescribes the BSN"), article="UAVG 46", default="")
    duty_to_provide: str = field(
        mark("DataCategory", "Duty of the person to provide them, and what follows otherwise"),
        article="13(2)(e)",
        default="",
    )
    necessity: str = field(mark("DataCategory", "Why they are necessary"), article="5(1)(c)", default="")
    retention: Retention | None = field(
        mark("DataCategory", "Retention"),
        article="30(1)(f)",
        default=None,
        synonyms=("bewaartermijn", "bewaartermijnen", "retention", "retention schedule"),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """Named, because an access letter must name recipients (C-154/21)."""

    id: UUID
    name: str = field(
        mark("Recipient", "Name of the recipient"),
        article="30(1)(d)",
        required=True,
        synonyms=("ontvangers", "categorieën ontvangers", "verstrekking aan", "recipients"),
    )
    kind: RecipientKind = field(mark("Recipient", "Kind"), article="30(1)(d)", default=RecipientKind.PROCESSOR)
    processor_id: UUID | None = field(
        mark("Recipient", "Processor in this register"),
        article="28",
        default=None,
        help=mark("Recipient", "When the recipient is one of our processors."),
    )
    category: str = field(mark("Recipient", "Kind of organisation"), article="30(1)(d)", default="")
    data: tuple[str, ...] = field(mark("Recipient", "Which data"), default=())
    ground: str = field(mark("Recipient", "Why it gets the data"), default="")
    country: str = field(mark("Recipient", "Country"), article="30(1)(e)", default="")
    transfers: tuple[Transfer, ...] = field(
        mark("Recipient", "Transfers outside the EEA"), article="30(1)(e)", default=()
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class System:
    """Where to look for a person's data."""

    id: UUID
    name: str = field(mark("System", "System or place"), required=True, synonyms=("systeem", "applicatie", "system"))
    processor_id: UUID | None = field(mark("System", "Kept by this processor"), default=None)
    search_hint: str = field(
        mark("System", "How to find a person there"),
        default="",
        help=mark("System", "For example: search by e-mail address under Contacts."),
    )
    contains_backup: bool = field(mark("System", "Backups are kept apart"), default=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    id: UUID
    reference: str = field(mark("Activity", "Number"), default="", synonyms=("nummer", "nr", "kenmerk", "ref", "id"))
    name: str = field(
        mark("Activity", "Name of the processing activity"),
        required=True,
        synonyms=(
            "naam verwerking",
            "verwerking",
            "verwerkingsactiviteit",
            "proces",
            "processing activity",
            "activity",
        ),
    )
    status: ActivityStatus = field(
        mark("Activity", "Status"), default=ActivityStatus.DRAFT, synonyms=("status", "actief")
    )
    own_role: OwnRole = field(mark("Activity", "Our role"), article="30(1), 30(2)", default=OwnRole.CONTROLLER)
    controllers_served: tuple[str, ...] = field(
        mark("Activity", "Controllers for whom we do this"),
        article="30(2)(a)",
        default=(),
        help=mark("Activity", "Name and contact of each, when we are processor."),
    )
    joint_controllers: tuple[str, ...] = field(
        mark("Activity", "Joint controllers"),
        article="30(1)(a)",
        default=(),
        synonyms=("gezamenlijke verwerkingsverantwoordelijken", "joint controller"),
    )
    joint_arrangement: str = field(
        mark("Activity", "Essence of the arrangement"), article="26(2)", long=True, default=""
    )
    department: str = field(
        mark("Activity", "Department"), default="", synonyms=("afdeling", "dienst", "team", "business function")
    )
    owner: str = field(
        mark("Activity", "Owner (function)"),
        default="",
        help=mark("Activity", "A function, not a person: the register holds no names of staff."),
    )
    purposes: tuple[Purpose, ...] = field(mark("Activity", "Purposes"), article="30(1)(b)", required=True, default=())
    subjects: tuple[str, ...] = field(
        mark("Activity", "Categories of data subjects"),
        article="30(1)(c)",
        required=True,
        default=(),
        synonyms=("betrokkenen", "categorieën betrokkenen", "categories of individuals", "data subjects"),
    )
    data_categories: tuple[DataCategory, ...] = field(
        mark("Activity", "Categories of personal data"), article="30(1)(c)", required=True, default=()
    )
    recipients: tuple[Recipient, ...] = field(mark("Activity", "Recipients"), article="30(1)(d)", default=())
    no_recipients: bool = field(mark("Activity", "The data go to nobody else"), article="30(1)(d)", default=False)
    systems: tuple[System, ...] = field(mark("Activity", "Systems"), default=())
    measures: tuple[Measure, ...] = field(
        mark("Activity", "Security measures"),
        article="30(1)(g)",
        default=(),
        synonyms=("beveiliging", "beveiligingsmaatregelen", "security measures"),
    )
    measures_note: str = field(
        mark("Activity", "Description of the measures"), article="30(1)(g)", long=True, default=""
    )
    automated_decisions: bool = field(mark("Activity", "Automated decisions"), article="22", default=False)
    automated_logic: str = field(
        mark("Activity", "Logic, importance and consequences of the automated decisions"),
        article="15(1)(h)",
        long=True,
        default="",
    )
    dpia: DpiaStatus = field(
        mark("Activity", "Impact assessment (DPIA)"), article="35", default=DpiaStatus.NOT_ASSESSED
    )
    dpia_on: dt.date | None = field(mark("Activity", "Impact assessment done on"), article="35", default=None)
    dpia_outcome: str = field(mark("Activity", "Outcome of the impact assessment"), article="35", long=True, default="")
    started_on: dt.date | None = field(mark("Activity", "Started on"), default=None, synonyms=("startdatum", "created"))
    ended_on: dt.date | None = field(mark("Activity", "Ended on"), default=None, synonyms=("einddatum",))
    review_on: dt.date | None = field(
        mark("Activity", "Review on"), default=None, synonyms=("periodieke review", "herziening", "review")
    )
    changed_on: dt.date | None = None
    remarks: str = field(
        mark("Activity", "Remarks"), long=True, default="", synonyms=("opmerkingen", "toelichting", "notes")
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityVersion:
    """A line of the change history: which fields changed on a day, not their values."""

    id: UUID
    activity_id: UUID
    on: dt.date
    fields: tuple[str, ...]
