"""How requests lie in the vault. Contents of letters and attachments lie apart: lists must not load them."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import MappedColumn, mapped_column

from privdesk.db.base import Mapped, Record, children, key, only_child, parent
from privdesk.db.types import IdText
from privdesk.requests.model import (
    AttachmentKind,
    Channel,
    DataFormat,
    DisputeKind,
    EndCondition,
    EventKind,
    Execution,
    HoldChoice,
    IdentityMethod,
    IdentityResult,
    Interest,
    MarketingKind,
    NoticeKind,
    Outcome,
    Reason,
    ReplyChannel,
    Representation,
    RequestLanguage,
    RestrictionGround,
    SearchResult,
)


def since_0003(value: str) -> MappedColumn[Any]:
    """A column that tables of the first revisions got afterwards: SQLite asks what stands in the rows that there are."""
    return mapped_column(server_default=value)


class RequestRecord(Record):
    __tablename__ = "request"

    id: Mapped[UUID] = key()
    case_no: Mapped[str] = mapped_column(unique=True)
    received: Mapped[dt.date] = mapped_column(index=True)
    received_time: Mapped[str]
    channel: Mapped[Channel]
    language: Mapped[RequestLanguage]
    reply_channel: Mapped[ReplyChannel]
    person: Mapped[PersonRecord | None] = only_child("PersonRecord")
    address_known: Mapped[bool]
    subjects: Mapped[tuple[str, ...]]
    wish: Mapped[str]
    claims: Mapped[list[ClaimRecord]] = children("ClaimRecord")
    events: Mapped[list[CaseEventRecord]] = children("CaseEventRecord")
    identity: Mapped[IdentityRecord | None] = only_child("IdentityRecord")
    searches: Mapped[list[SearchPlaceRecord]] = children("SearchPlaceRecord")
    search_keys: Mapped[str]
    notices: Mapped[list[NoticeRecord]] = children("NoticeRecord")
    no_recipients: Mapped[bool]
    letters: Mapped[list[SentLetterRecord]] = children("SentLetterRecord")
    attachments: Mapped[list[AttachmentRecord]] = children("AttachmentRecord")
    suspension_relied_on: Mapped[bool]
    access_blocked_on: Mapped[dt.date | None]
    mailbox_cleared: Mapped[bool]
    exports_cleared: Mapped[bool]
    hold: Mapped[HoldChoice]
    hold_reason: Mapped[str]
    closed_on: Mapped[dt.date | None]
    hold_until: Mapped[dt.date | None] = mapped_column(index=True)
    material_until: Mapped[dt.date | None]
    extension_months: Mapped[int] = since_0003("2")
    extension_reason: Mapped[str] = since_0003("")
    dispute: Mapped[DisputeKind | None]
    recipients_asked_on: Mapped[dt.date | None]


class PersonRecord(Record):
    __tablename__ = "request_person"

    id: Mapped[UUID] = key()
    request_id: Mapped[UUID] = parent("request")
    name: Mapped[str]
    salutation: Mapped[str]
    email: Mapped[str]
    phone: Mapped[str]
    organisation: Mapped[str]
    street: Mapped[str]
    postcode: Mapped[str]
    town: Mapped[str]
    country: Mapped[str]
    represented: Mapped[str]
    representation: Mapped[Representation] = since_0003(Representation.NONE.value)
    under_16: Mapped[bool] = since_0003("0")
    authority_checked_on: Mapped[dt.date | None]


class ClaimRecord(Record):
    __tablename__ = "request_claim"

    id: Mapped[UUID] = key()
    request_id: Mapped[UUID] = parent("request")
    position: Mapped[int]
    right: Mapped[str]
    received: Mapped[dt.date]
    outcome: Mapped[Outcome | None]
    decided_on: Mapped[dt.date | None]
    reason: Mapped[Reason | None]
    reason_text: Mapped[str]
    executed_on: Mapped[dt.date | None]
    erased: Mapped[str]
    kept: Mapped[str]
    kept_rule: Mapped[str]
    kept_provision: Mapped[str]
    kept_duration: Mapped[str]
    kept_until: Mapped[dt.date | None]
    kept_access: Mapped[str]
    purpose: Mapped[str] = since_0003("")
    activity_ids: Mapped[tuple[UUID, ...]] = since_0003("[]")
    previous_on: Mapped[dt.date | None]
    withheld: Mapped[str] = since_0003("")
    requested_change: Mapped[str] = since_0003("")
    new_values: Mapped[str] = since_0003("")
    statement: Mapped[str] = since_0003("")
    restriction: Mapped[RestrictionRecord | None] = only_child("RestrictionRecord")
    data_format: Mapped[DataFormat | None]
    excluded: Mapped[str] = since_0003("")
    new_controller: Mapped[str] = since_0003("")
    service: Mapped[str] = since_0003("")
    suspended_on: Mapped[dt.date | None]
    stopped_on: Mapped[dt.date | None]
    compelling_grounds: Mapped[str] = since_0003("")
    balancing: Mapped[str] = since_0003("")
    other_purpose: Mapped[str] = since_0003("")
    other_basis: Mapped[str] = since_0003("")
    suppress: Mapped[bool] = since_0003("1")
    subject: Mapped[str] = since_0003("")
    reviewer: Mapped[str] = since_0003("")
    conclusion: Mapped[str] = since_0003("")
    measures: Mapped[str] = since_0003("")
    regret: Mapped[bool] = since_0003("0")
    controller_name: Mapped[str] = since_0003("")
    controller_contact: Mapped[str] = since_0003("")
    forwarded_on: Mapped[dt.date | None]
    interest: Mapped[Interest | None]
    necessity: Mapped[str] = since_0003("")
    proportionality: Mapped[str] = since_0003("")
    fee_amount: Mapped[str] = since_0003("")
    fee_breakdown: Mapped[str] = since_0003("")
    first_copy_on: Mapped[dt.date | None]
    customer_ended_on: Mapped[dt.date | None]
    profile_until: Mapped[dt.date | None]
    profile_reason: Mapped[str] = since_0003("")
    kept_condition: Mapped[str] = since_0003("")
    purpose_kept: Mapped[str] = since_0003("")
    marketing: Mapped[MarketingKind] = since_0003(MarketingKind.NEWSLETTER.value)


class RestrictionRecord(Record):
    __tablename__ = "request_restriction"

    id: Mapped[UUID] = key()
    claim_id: Mapped[UUID] = parent("request_claim")
    ground: Mapped[RestrictionGround | None]
    scope: Mapped[str]
    end_condition: Mapped[EndCondition]
    end_text: Mapped[str]
    since: Mapped[dt.date | None]
    lift_on: Mapped[dt.date | None]
    lift_reason: Mapped[str]
    lift_purpose: Mapped[str]
    lift_notice_on: Mapped[dt.date | None]
    lifted_on: Mapped[dt.date | None]
    lifted_by_person: Mapped[bool]


class CaseEventRecord(Record):
    __tablename__ = "request_event"

    id: Mapped[UUID] = key()
    request_id: Mapped[UUID] = parent("request")
    position: Mapped[int]
    kind: Mapped[EventKind]
    on: Mapped[dt.date]
    recorded_at: Mapped[dt.datetime]
    months: Mapped[int]
    note: Mapped[str]
    claim_id: Mapped[UUID | None]


class IdentityRecord(Record):
    __tablename__ = "request_identity"

    id: Mapped[UUID] = key()
    request_id: Mapped[UUID] = parent("request")
    method: Mapped[IdentityMethod | None]
    result: Mapped[IdentityResult]
    doubt_reason: Mapped[str]
    requested_on: Mapped[dt.date | None]
    verified_on: Mapped[dt.date | None]
    evidence_destroyed_on: Mapped[dt.date | None]
    unproven_reason: Mapped[str] = since_0003("")


class SearchPlaceRecord(Record):
    __tablename__ = "request_search"

    id: Mapped[UUID] = key()
    request_id: Mapped[UUID] = parent("request")
    position: Mapped[int]
    place: Mapped[str]
    activity_id: Mapped[UUID | None]
    activity: Mapped[str]
    processor_id: Mapped[UUID | None]
    hint: Mapped[str]
    result: Mapped[SearchResult]
    searched_on: Mapped[dt.date | None]
    found: Mapped[list[FoundDataRecord]] = children("FoundDataRecord")
    execution: Mapped[Execution]
    executed_on: Mapped[dt.date | None]
    kept_rule: Mapped[str]
    kept_until: Mapped[dt.date | None]
    remark: Mapped[str]
    executed_for: Mapped[tuple[UUID, ...]] = since_0003("[]")


class FoundDataRecord(Record):
    __tablename__ = "request_found"

    id: Mapped[UUID] = key()
    search_id: Mapped[UUID] = parent("request_search")
    position: Mapped[int]
    category: Mapped[str]
    content: Mapped[str]


class NoticeRecord(Record):
    __tablename__ = "request_notice"

    id: Mapped[UUID] = key()
    request_id: Mapped[UUID] = parent("request")
    position: Mapped[int]
    recipient: Mapped[str]
    kind: Mapped[NoticeKind]
    processor_id: Mapped[UUID | None]
    identifier: Mapped[str]
    notified_on: Mapped[dt.date | None]
    confirm_by: Mapped[dt.date | None]
    confirmed_on: Mapped[dt.date | None]
    backup_until: Mapped[dt.date | None]
    not_notified_reason: Mapped[str]
    claim_id: Mapped[UUID | None]


class SentLetterRecord(Record):
    __tablename__ = "request_letter"

    id: Mapped[UUID] = key()
    request_id: Mapped[UUID] = parent("request")
    position: Mapped[int]
    kind: Mapped[str]
    language: Mapped[RequestLanguage]
    made_at: Mapped[dt.datetime]
    sent_on: Mapped[dt.date | None]
    channel: Mapped[ReplyChannel]
    notice_id: Mapped[UUID | None]
    template: Mapped[str]
    template_hash: Mapped[str]
    pdf_hash: Mapped[str]
    claim_id: Mapped[UUID | None]


class LetterPdfRecord(Record):
    __tablename__ = "request_letter_pdf"

    letter_id: Mapped[UUID] = mapped_column(
        IdText(), ForeignKey("request_letter.id", ondelete="CASCADE"), primary_key=True
    )
    pdf: Mapped[bytes]


class AttachmentRecord(Record):
    __tablename__ = "request_attachment"

    id: Mapped[UUID] = key()
    request_id: Mapped[UUID] = parent("request")
    position: Mapped[int]
    name: Mapped[str]
    kind: Mapped[AttachmentKind]
    media_type: Mapped[str]
    size: Mapped[int]


class AttachmentDataRecord(Record):
    __tablename__ = "request_attachment_data"

    attachment_id: Mapped[UUID] = mapped_column(
        IdText(), ForeignKey("request_attachment.id", ondelete="CASCADE"), primary_key=True
    )
    data: Mapped[bytes]


class AnonymousCaseRecord(Record):
    __tablename__ = "anonymous_case"

    id: Mapped[UUID] = key()
    case_no: Mapped[str] = mapped_column(index=True)
    right: Mapped[str]
    received_month: Mapped[str] = mapped_column(index=True)
    channel: Mapped[Channel]
    outcome: Mapped[Outcome | None]
    days_to_answer: Mapped[int | None]
    extended: Mapped[bool]
    reason: Mapped[Reason | None]
    retention_rules: Mapped[tuple[str, ...]]
    recipients_notified: Mapped[int]
    identity_method: Mapped[IdentityMethod | None]
    anonymised_on: Mapped[dt.date]


class SuppressionEntryRecord(Record):
    """Hangs on nothing: it says that an address may not be mailed, and not who asked that."""

    __tablename__ = "suppression_entry"

    id: Mapped[UUID] = key()
    keyed_hash: Mapped[str] = mapped_column(unique=True)
    since: Mapped[dt.date]


class SuppressionKeyRecord(Record):
    """One row: its key is the register's own, because one that follows from the master key would change with it."""

    __tablename__ = "suppression_key"

    id: Mapped[UUID] = key()
    material: Mapped[bytes]
