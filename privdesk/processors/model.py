"""Processors, their agreements (AVG art. 28), sub-processors, transfers (chapter V) and evidence."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from privdesk.core.fields import Choice, field
from privdesk.core.words import mark


class Conclusion(Choice):
    """How the agreement was concluded (28(9): in writing, which includes electronic)."""

    SIGNED = "signed", mark("Conclusion", "signed by both parties")
    ACCEPTED = "accepted", mark("Conclusion", "accepted in the supplier's dashboard")
    INCORPORATED = "incorporated", mark("Conclusion", "part of the supplier's terms")
    NONE = "none", mark("Conclusion", "no agreement")


class Answer(Choice):
    YES = "yes", mark("Answer", "yes")
    PARTLY = "partly", mark("Answer", "partly")
    NO = "no", mark("Answer", "no")
    UNKNOWN = "unknown", mark("Answer", "not checked yet")


class Clause(Choice):
    """What a processor agreement must contain."""

    SUBJECT = "subject", mark("Clause", "subject, duration, nature, purpose, data and data subjects"), "28(3)"
    INSTRUCTIONS = "a", mark("Clause", "only on documented instructions"), "28(3)(a)"
    CONFIDENTIALITY = "b", mark("Clause", "confidentiality of staff"), "28(3)(b)"
    SECURITY = "c", mark("Clause", "security"), "28(3)(c)"
    SUB_PROCESSORS = "d", mark("Clause", "sub-processors"), "28(3)(d)"
    REQUESTS = "e", mark("Clause", "help with requests of data subjects"), "28(3)(e)"
    BREACHES = "f", mark("Clause", "help with data breaches and DPIA"), "28(3)(f)"
    ERASURE = "g", mark("Clause", "erase or return at the end"), "28(3)(g)"
    AUDIT = "h", mark("Clause", "audit and information"), "28(3)(h)"


class Mechanism(Choice):
    """What a transfer outside the EEA rests on."""

    NONE_EEA = "none_eea", mark("Mechanism", "no transfer outside the EEA")
    ADEQUACY = "adequacy", mark("Mechanism", "adequacy decision"), "45"
    DPF = "dpf", mark("Mechanism", "EU-US Data Privacy Framework"), "45"
    SCC = "scc", mark("Mechanism", "standard contractual clauses"), "46(2)(c)"
    BCR = "bcr", mark("Mechanism", "binding corporate rules"), "46(2)(b)"
    CODE = "code", mark("Mechanism", "code of conduct"), "46(2)(e)"
    CERTIFICATION = "cert", mark("Mechanism", "certification"), "46(2)(f)"
    AD_HOC = "ad_hoc", mark("Mechanism", "contractual clauses authorised by the supervisory authority"), "46(3)"
    EXPLICIT_CONSENT = "derogation_a", mark("Mechanism", "explicit consent"), "49(1)(a)"
    CONTRACT = "derogation_b", mark("Mechanism", "contract with the data subject"), "49(1)(b)"
    CONTRACT_FOR = "derogation_c", mark("Mechanism", "contract in the interest of the data subject"), "49(1)(c)"
    PUBLIC_INTEREST = "derogation_d", mark("Mechanism", "important reasons of public interest"), "49(1)(d)"
    LEGAL_CLAIMS = "derogation_e", mark("Mechanism", "legal claims"), "49(1)(e)"
    VITAL_INTERESTS = "derogation_f", mark("Mechanism", "vital interests"), "49(1)(f)"
    PUBLIC_REGISTER = "derogation_g", mark("Mechanism", "public register"), "49(1)(g)"
    COMPELLING = "compelling", mark("Mechanism", "compelling legitimate interests, once"), "49(1) second subparagraph"


class Role(Choice):
    PROCESSOR = "processor", mark("Role", "processor"), "4(8)"
    OWN_CONTROLLER = "controller", mark("Role", "controller itself"), "4(7)"
    JOINT = "joint", mark("Role", "joint controller"), "26"


class ProcessorStatus(Choice):
    ACTIVE = "active", mark("ProcessorStatus", "active")
    ENDED = "ended", mark("ProcessorStatus", "ended")


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseCheck:
    id: UUID
    clause: Clause = field(mark("ClauseCheck", "Requirement"), article="28(3)", required=True)
    answer: Answer = field(mark("ClauseCheck", "In the agreement"), default=Answer.UNKNOWN)
    place: str = field(mark("ClauseCheck", "Clause number"), default="")
    remark: str = field(mark("ClauseCheck", "Remark"), default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """``entity``: the exact legal entity on the other side. Days count calendar days."""

    id: UUID
    entity: str = field(mark("Agreement", "Exact name of the other party"), required=True, default="")
    concluded: Conclusion = field(mark("Agreement", "Concluded how"), article="28(9)", default=Conclusion.NONE)
    agreed_on: dt.date | None = field(
        mark("Agreement", "Date of the agreement"), default=None, synonyms=("datum verwerkersovereenkomst", "dpa date")
    )
    version: str = field(mark("Agreement", "Version"), default="")
    document: str = field(
        mark("Agreement", "Where the document is kept"),
        default="",
        synonyms=("verwerkersovereenkomst", "bewerkersovereenkomst", "link to contract with processor", "dpa"),
    )
    document_hash: str = field(mark("Agreement", "SHA-256 of the document"), default="")
    checks: tuple[ClauseCheck, ...] = field(mark("Agreement", "Checklist"), article="28(3)", default=())
    sub_processor_list: str = field(mark("Agreement", "Address of the list of sub-processors"), default="")
    sub_processors_read_on: dt.date | None = field(mark("Agreement", "List read on"), default=None)
    notice_days: int | None = field(
        mark("Agreement", "Days of notice of a new sub-processor"), article="28(2)", default=None
    )
    objection_days: int | None = field(mark("Agreement", "Days to object"), article="28(2)", default=None)
    breach_hours: int | None = field(
        mark("Agreement", "Hours within which a breach is reported to us"), article="33(2)", default=None
    )
    ends_on: dt.date | None = field(mark("Agreement", "End date"), default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class SubProcessor:
    id: UUID
    name: str = field(mark("SubProcessor", "Name"), article="28(2)", required=True)
    country: str = field(mark("SubProcessor", "Country"), default="")
    task: str = field(mark("SubProcessor", "Task"), default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer:
    """A transfer outside the EEA (AVG 30(1)(e)); ``checked_on``: a fact without date is worth nothing (decision 14)."""

    id: UUID
    country: str = field(
        mark("Transfer", "Country or international organisation"),
        article="30(1)(e)",
        required=True,
        synonyms=("doorgifte", "derde landen", "landen", "third country transfers"),
    )
    mechanism: Mechanism = field(
        mark("Transfer", "Safeguard"),
        article="30(1)(e)",
        required=True,
        default=Mechanism.SCC,
        synonyms=("waarborgen", "doorgiftemechanisme", "safeguards", "transfer mechanism"),
    )
    fallback: Mechanism | None = field(mark("Transfer", "Safeguard to fall back on"), default=None)
    document: str = field(mark("Transfer", "Document"), article="30(1)(e)", default="")
    checked_on: dt.date | None = field(mark("Transfer", "Checked on"), default=None)
    assessed_on: dt.date | None = field(
        mark("Transfer", "Transfer impact assessment on"),
        default=None,
        help=mark("Transfer", "Needed beside standard contractual clauses (C-311/18)."),
    )
    assessment: str = field(mark("Transfer", "Outcome of the assessment"), long=True, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A dated fact that shows a promise is kept, such as a step of the Google Analytics checklist (domain 4.7)."""

    id: UUID
    subject: str = field(mark("Evidence", "What must be so"), required=True)
    answer: Answer = field(mark("Evidence", "Is it so"), default=Answer.UNKNOWN)
    seen_on: dt.date | None = field(mark("Evidence", "Seen on"), default=None)
    where: str = field(mark("Evidence", "Where the evidence is kept"), default="")
    remark: str = field(mark("Evidence", "Remark"), long=True, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Processor:
    id: UUID
    name: str = field(
        mark("Processor", "Name"),
        article="30(1)(d)",
        required=True,
        synonyms=("verwerker", "verwerkers", "bewerker", "leverancier", "processor", "vendor"),
    )
    role: Role = field(mark("Processor", "Role"), default=Role.PROCESSOR)
    status: ProcessorStatus = field(mark("Processor", "Status"), default=ProcessorStatus.ACTIVE)
    service: str = field(mark("Processor", "What it does for us"), article="28(3)", required=True, default="")
    category: str = field(
        mark("Processor", "Kind of organisation"),
        article="30(1)(d)",
        default="",
        help=mark("Processor", "Named in the access letter beside the name, for example: newsletter service."),
    )
    street: str = field(mark("Processor", "Street and number, or PO box"), default="")
    postcode: str = field(mark("Processor", "Postcode"), default="")
    town: str = field(mark("Processor", "Town"), default="")
    country: str = field(mark("Processor", "Country"), article="30(1)(e)", default="")
    privacy_contact: str = field(mark("Processor", "E-mail address for privacy matters"), default="")
    breach_contact: str = field(mark("Processor", "Contact for data breaches"), article="33(2)", default="")
    data_fields: tuple[str, ...] = field(
        mark("Processor", "Data that it gets from us"),
        article="28(3)",
        default=(),
        help=mark("Processor", "One line for each kind, for example: first name, last name, e-mail address."),
    )
    data_location: str = field(mark("Processor", "Where the data are stored"), default="", synonyms=("datalocatie",))
    certificates: str = field(mark("Processor", "Certificates"), default="")
    agreement: Agreement | None = field(mark("Processor", "Processor agreement"), article="28(3)", default=None)
    sub_processors: tuple[SubProcessor, ...] = field(mark("Processor", "Sub-processors"), article="28(2)", default=())
    transfers: tuple[Transfer, ...] = field(
        mark("Processor", "Transfers outside the EEA"), article="30(1)(e)", default=()
    )
    evidence: tuple[Evidence, ...] = field(mark("Processor", "Evidence"), article="5(2)", default=())
    facts_as_of: dt.date | None = field(mark("Processor", "Facts read on"), default=None)
    review_on: dt.date | None = field(mark("Processor", "Review on"), default=None)
    remarks: str = field(mark("Processor", "Remarks"), long=True, default="")
