"""How processing activities and their history lie in the vault.

What an activity says about a processor is its id alone: areas know each other's ids, not each other's tables.
"""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from sqlalchemy.orm import mapped_column

from privdesk.activities.model import (
    ActivityStatus,
    DpiaStatus,
    LegalBasis,
    Measure,
    Origin,
    OwnRole,
    RecipientKind,
    RetentionAction,
    RetentionAnchor,
    RetentionKind,
    RetentionTrigger,
    SpecialCategory,
    SpecialGround,
)
from privdesk.db.base import Mapped, Record, children, key, only_child, parent
from privdesk.processors.model import Mechanism


class ActivityRecord(Record):
    __tablename__ = "activity"

    id: Mapped[UUID] = key()
    reference: Mapped[str]
    name: Mapped[str]
    status: Mapped[ActivityStatus]
    own_role: Mapped[OwnRole]
    controllers_served: Mapped[tuple[str, ...]]
    joint_controllers: Mapped[tuple[str, ...]]
    joint_arrangement: Mapped[str]
    department: Mapped[str]
    owner: Mapped[str]
    purposes: Mapped[list[PurposeRecord]] = children("PurposeRecord")
    subjects: Mapped[tuple[str, ...]]
    data_categories: Mapped[list[DataCategoryRecord]] = children("DataCategoryRecord")
    recipients: Mapped[list[RecipientRecord]] = children("RecipientRecord")
    no_recipients: Mapped[bool]
    systems: Mapped[list[SystemRecord]] = children("SystemRecord")
    measures: Mapped[tuple[Measure, ...]]
    measures_note: Mapped[str]
    automated_decisions: Mapped[bool]
    automated_logic: Mapped[str]
    dpia: Mapped[DpiaStatus]
    dpia_on: Mapped[dt.date | None]
    dpia_outcome: Mapped[str]
    started_on: Mapped[dt.date | None]
    ended_on: Mapped[dt.date | None]
    review_on: Mapped[dt.date | None]
    changed_on: Mapped[dt.date | None]
    remarks: Mapped[str]
    removed_on: Mapped[dt.date | None]


class PurposeRecord(Record):
    __tablename__ = "activity_purpose"

    id: Mapped[UUID] = key()
    activity_id: Mapped[UUID] = parent("activity")
    position: Mapped[int]
    text: Mapped[str]
    basis: Mapped[LegalBasis | None]
    basis_note: Mapped[str]
    subjects: Mapped[tuple[str, ...]]


class DataCategoryRecord(Record):
    __tablename__ = "activity_data_category"

    id: Mapped[UUID] = key()
    activity_id: Mapped[UUID] = parent("activity")
    position: Mapped[int]
    name: Mapped[str]
    subjects: Mapped[tuple[str, ...]]
    origin: Mapped[Origin]
    origin_note: Mapped[str]
    special: Mapped[tuple[SpecialCategory, ...]]
    special_ground: Mapped[SpecialGround | None]
    criminal: Mapped[bool]
    bsn: Mapped[bool]
    bsn_statute: Mapped[str]
    duty_to_provide: Mapped[str]
    necessity: Mapped[str]
    retention: Mapped[RetentionRecord | None] = only_child("RetentionRecord")


class RetentionRecord(Record):
    __tablename__ = "data_category_retention"

    id: Mapped[UUID] = key()
    data_category_id: Mapped[UUID] = parent("activity_data_category")
    rule: Mapped[str]
    kind: Mapped[RetentionKind]
    years: Mapped[int]
    months: Mapped[int]
    weeks: Mapped[int]
    days: Mapped[int]
    trigger: Mapped[RetentionTrigger]
    anchor: Mapped[RetentionAnchor]
    criterion: Mapped[str]
    source: Mapped[str]
    action: Mapped[RetentionAction]


class RecipientRecord(Record):
    __tablename__ = "activity_recipient"

    id: Mapped[UUID] = key()
    activity_id: Mapped[UUID] = parent("activity")
    position: Mapped[int]
    name: Mapped[str]
    kind: Mapped[RecipientKind]
    processor_id: Mapped[UUID | None] = mapped_column(index=True)
    category: Mapped[str]
    data: Mapped[tuple[str, ...]]
    ground: Mapped[str]
    country: Mapped[str]
    transfers: Mapped[list[RecipientTransferRecord]] = children("RecipientTransferRecord")


class RecipientTransferRecord(Record):
    __tablename__ = "recipient_transfer"

    id: Mapped[UUID] = key()
    recipient_id: Mapped[UUID] = parent("activity_recipient")
    position: Mapped[int]
    country: Mapped[str]
    mechanism: Mapped[Mechanism]
    fallback: Mapped[Mechanism | None]
    document: Mapped[str]
    checked_on: Mapped[dt.date | None]
    assessed_on: Mapped[dt.date | None]
    assessment: Mapped[str]


class SystemRecord(Record):
    __tablename__ = "activity_system"

    id: Mapped[UUID] = key()
    activity_id: Mapped[UUID] = parent("activity")
    position: Mapped[int]
    name: Mapped[str]
    processor_id: Mapped[UUID | None] = mapped_column(index=True)
    search_hint: Mapped[str]
    contains_backup: Mapped[bool]


class ActivityVersionRecord(Record):
    __tablename__ = "activity_version"

    id: Mapped[UUID] = key()
    activity_id: Mapped[UUID] = parent("activity")
    on: Mapped[dt.date]
    fields: Mapped[tuple[str, ...]]
