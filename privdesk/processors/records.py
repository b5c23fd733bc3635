"""How processors lie in the vault."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from privdesk.db.base import Mapped, Record, children, key, only_child, parent
from privdesk.processors.model import Answer, Clause, Conclusion, Mechanism, ProcessorStatus, Role


class ProcessorRecord(Record):
    __tablename__ = "processor"

    id: Mapped[UUID] = key()
    name: Mapped[str]
    role: Mapped[Role]
    status: Mapped[ProcessorStatus]
    service: Mapped[str]
    category: Mapped[str]
    street: Mapped[str]
    postcode: Mapped[str]
    town: Mapped[str]
    country: Mapped[str]
    privacy_contact: Mapped[str]
    breach_contact: Mapped[str]
    data_fields: Mapped[tuple[str, ...]]
    data_location: Mapped[str]
    certificates: Mapped[str]
    agreement: Mapped[AgreementRecord | None] = only_child("AgreementRecord")
    sub_processors: Mapped[list[SubProcessorRecord]] = children("SubProcessorRecord")
    transfers: Mapped[list[ProcessorTransferRecord]] = children("ProcessorTransferRecord")
    evidence: Mapped[list[EvidenceRecord]] = children("EvidenceRecord")
    facts_as_of: Mapped[dt.date | None]
    review_on: Mapped[dt.date | None]
    remarks: Mapped[str]
    removed_on: Mapped[dt.date | None]


class AgreementRecord(Record):
    __tablename__ = "processor_agreement"

    id: Mapped[UUID] = key()
    processor_id: Mapped[UUID] = parent("processor")
    entity: Mapped[str]
    concluded: Mapped[Conclusion]
    agreed_on: Mapped[dt.date | None]
    version: Mapped[str]
    document: Mapped[str]
    document_hash: Mapped[str]
    checks: Mapped[list[ClauseCheckRecord]] = children("ClauseCheckRecord")
    sub_processor_list: Mapped[str]
    sub_processors_read_on: Mapped[dt.date | None]
    notice_days: Mapped[int | None]
    objection_days: Mapped[int | None]
    breach_hours: Mapped[int | None]
    ends_on: Mapped[dt.date | None]


class ClauseCheckRecord(Record):
    __tablename__ = "agreement_check"

    id: Mapped[UUID] = key()
    agreement_id: Mapped[UUID] = parent("processor_agreement")
    position: Mapped[int]
    clause: Mapped[Clause]
    answer: Mapped[Answer]
    place: Mapped[str]
    remark: Mapped[str]


class SubProcessorRecord(Record):
    __tablename__ = "sub_processor"

    id: Mapped[UUID] = key()
    processor_id: Mapped[UUID] = parent("processor")
    position: Mapped[int]
    name: Mapped[str]
    country: Mapped[str]
    task: Mapped[str]


class ProcessorTransferRecord(Record):
    __tablename__ = "processor_transfer"

    id: Mapped[UUID] = key()
    processor_id: Mapped[UUID] = parent("processor")
    position: Mapped[int]
    country: Mapped[str]
    mechanism: Mapped[Mechanism]
    fallback: Mapped[Mechanism | None]
    document: Mapped[str]
    checked_on: Mapped[dt.date | None]
    assessed_on: Mapped[dt.date | None]
    assessment: Mapped[str]


class EvidenceRecord(Record):
    __tablename__ = "processor_evidence"

    id: Mapped[UUID] = key()
    processor_id: Mapped[UUID] = parent("processor")
    position: Mapped[int]
    subject: Mapped[str]
    answer: Mapped[Answer]
    seen_on: Mapped[dt.date | None]
    where: Mapped[str]
    remark: Mapped[str]
