"""The request itself: the person, what happened, where was looked, who was told, and what stays in the end."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from privdesk.core.fields import field
from privdesk.core.words import mark
from privdesk.requests.model.choices import (
    AttachmentKind,
    Channel,
    DisputeKind,
    EventKind,
    Execution,
    HoldChoice,
    IdentityMethod,
    IdentityResult,
    NoticeKind,
    ReplyChannel,
    Representation,
    RequestLanguage,
    SearchResult,
)
from privdesk.requests.model.claim import Claim
from privdesk.requests.model.decisions import Outcome, Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """The data subject, or who acts for them. Every field is personal."""

    id: UUID
    name: str = field(mark("Person", "Name"), required=True, personal=True)
    salutation: str = field(
        mark("Person", "Salutation"),
        personal=True,
        default="",
        help=mark("Person", "Leave empty for a salutation without gender: Geachte Sanne Bakker."),
    )
    email: str = field(mark("Person", "E-mail address"), personal=True, default="")
    phone: str = field(mark("Person", "Telephone"), personal=True, default="")
    organisation: str = field(mark("Person", "Organisation"), personal=True, default="")
    street: str = field(mark("Person", "Street and number"), personal=True, default="")
    postcode: str = field(mark("Person", "Postcode"), personal=True, default="")
    town: str = field(mark("Person", "Town"), personal=True, default="")
    country: str = field(
        mark("Person", "Country"), personal=True, default="", help=mark("Person", "Only for an address abroad.")
    )
    represented: str = field(mark("Person", "Acts on behalf of"), article="UAVG 5(4)", personal=True, default="")
    representation: Representation = field(
        mark("Person", "Who acts for the data subject"), article="UAVG 5(4)", default=Representation.NONE
    )
    under_16: bool = field(mark("Person", "The data subject is under 16"), article="UAVG 5(4)", default=False)
    authority_checked_on: dt.date | None = field(
        mark("Person", "Authority or mandate checked on"),
        default=None,
        help=mark("Person", "Only that it was checked; do not keep the document."),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseEvent:
    """A dated fact. ``on`` is the day it happened, ``recorded_at`` (UTC) when it was noted."""

    id: UUID
    kind: EventKind
    on: dt.date
    recorded_at: dt.datetime
    months: int = 0
    """Of an extension: by how many months (1 or 2)."""
    note: str = field(
        mark("CaseEvent", "Reason"),
        personal=True,
        long=True,
        default="",
        help=mark("CaseEvent", "Of an extension, a dispute, or of going on where the program advises otherwise."),
    )
    claim_id: UUID | None = None
    """The claim that it is about; None: the request."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """That identity was checked, how and when; never what was shown (domain chapter 3)."""

    id: UUID
    method: IdentityMethod | None = field(mark("Identity", "How it was confirmed"), article="12(6)", default=None)
    result: IdentityResult = field(mark("Identity", "Result"), default=IdentityResult.PENDING)
    doubt_reason: str = field(
        mark("Identity", "Why there is doubt, as it continues: because …"),
        article="12(6)",
        personal=True,
        default="",
    )
    unproven_reason: str = field(
        mark("Identity", "Why the reply was not enough, as it continues: because …"),
        article="12(6)",
        personal=True,
        default="",
    )
    requested_on: dt.date | None = field(mark("Identity", "Asked on"), default=None)
    verified_on: dt.date | None = field(mark("Identity", "Confirmed on"), default=None)
    evidence_destroyed_on: dt.date | None = field(
        mark("Identity", "Evidence destroyed on"), article="5(1)(e)", default=None
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundData:
    """A piece of the copy of art. 15(3): one category and what is held, as text."""

    id: UUID
    category: str = field(mark("FoundData", "Category of personal data"), article="15(1)(b)", required=True)
    content: str = field(
        mark("FoundData", "The data, literally"), article="15(3)", personal=True, long=True, default=""
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchPlace:
    """One place of the checklist: a system or processor of an activity, or none (a mailbox), with what came of it."""

    id: UUID
    place: str = field(mark("SearchPlace", "Where to look"), required=True)
    activity_id: UUID | None = None
    activity: str = field(mark("SearchPlace", "Processing activity"), default="")
    processor_id: UUID | None = None
    hint: str = field(mark("SearchPlace", "How to search"), default="")
    result: SearchResult = field(mark("SearchPlace", "Result"), required=True, default=SearchResult.OPEN)
    searched_on: dt.date | None = field(mark("SearchPlace", "Searched on"), default=None)
    found: tuple[FoundData, ...] = field(mark("SearchPlace", "Data found"), article="15(3)", default=())
    execution: Execution = field(mark("SearchPlace", "Carried out"), default=Execution.OPEN)
    executed_on: dt.date | None = field(mark("SearchPlace", "Carried out on"), default=None)
    kept_rule: str = field(
        mark("SearchPlace", "Kept under rule"),
        article="17(3)(b)",
        default="",
        help=mark("SearchPlace", "The key of a known rule, such as fiscal7, or the statute and article."),
    )
    kept_until: dt.date | None = field(mark("SearchPlace", "Kept until"), article="17(3)", default=None)
    remark: str = field(mark("SearchPlace", "Remark"), personal=True, long=True, default="")
    executed_for: tuple[UUID, ...] = ()
    """Claims that were carried out here; a further claim makes the place open again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """That a recipient was told of an erasure, rectification or restriction (AVG 19), or why not."""

    id: UUID
    recipient: str = field(mark("Notice", "Recipient"), article="19", required=True)
    kind: NoticeKind = field(mark("Notice", "Kind"), default=NoticeKind.PROCESSOR)
    processor_id: UUID | None = None
    identifier: str = field(
        mark("Notice", "By which the recipient finds the person"), article="5(1)(c)", personal=True, default=""
    )
    notified_on: dt.date | None = field(mark("Notice", "Notified on"), article="19", default=None)
    confirm_by: dt.date | None = field(mark("Notice", "Confirm by"), default=None)
    confirmed_on: dt.date | None = field(mark("Notice", "Confirmed on"), default=None)
    backup_until: dt.date | None = field(mark("Notice", "In backups until"), default=None)
    not_notified_reason: str = field(mark("Notice", "Not notified, because"), article="19", default="")
    claim_id: UUID | None = None
    """The claim of which it tells; None: the first that tells recipients."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SentLetter:
    """A letter as it was sent; its PDF lies apart under ``id``. ``kind``: L01 …; hashes are SHA-256, hexadecimal."""

    id: UUID
    kind: str
    language: RequestLanguage
    made_at: dt.datetime
    sent_on: dt.date | None = None
    channel: ReplyChannel = ReplyChannel.EMAIL
    notice_id: UUID | None = None
    """The notice to a recipient that this letter is."""
    template: str = ""
    template_hash: str = ""
    pdf_hash: str = ""
    claim_id: UUID | None = None
    """The claim that it is about, when the kind of letter does not say it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """Its content lies apart under ``id``. ``size`` in bytes."""

    id: UUID
    name: str = field(mark("Attachment", "Name"), personal=True, required=True)
    kind: AttachmentKind = field(mark("Attachment", "Kind"), default=AttachmentKind.ENCLOSURE)
    media_type: str = field(mark("Attachment", "File type"), default="application/octet-stream")
    size: int = field(mark("Attachment", "Size"), default=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectRequest:
    """``case_no`` is random, so that it tells nothing and may stay (7.2)."""

    id: UUID
    case_no: str
    received: dt.date = field(mark("SubjectRequest", "Received on"), article="12(3)", required=True)
    received_time: str = field(
        mark("SubjectRequest", "Time"), default="", help=mark("SubjectRequest", "hh:mm, if known")
    )
    channel: Channel = field(mark("SubjectRequest", "Came in by"), required=True, default=Channel.EMAIL)
    language: RequestLanguage = field(mark("SubjectRequest", "Language of the answer"), default=RequestLanguage.DUTCH)
    reply_channel: ReplyChannel = field(
        mark("SubjectRequest", "Answer by"), article="12(3)", default=ReplyChannel.EMAIL
    )
    person: Person | None = field(mark("SubjectRequest", "Data subject"), required=True, personal=True, default=None)
    address_known: bool = field(
        mark("SubjectRequest", "The address to which the answer goes was already known to us"),
        default=False,
        help=mark("SubjectRequest", "Then no further check of identity is needed for an answer to that address."),
    )
    subjects: tuple[str, ...] = field(
        mark("SubjectRequest", "This person is or was"),
        default=(),
        help=mark("SubjectRequest", "The register's categories of data subjects: they decide where to look."),
    )
    wish: str = field(mark("SubjectRequest", "What the person writes, literally"), personal=True, long=True, default="")
    claims: tuple[Claim, ...] = field(
        mark("SubjectRequest", "Kinds of request"), article="12–22", required=True, default=()
    )
    events: tuple[CaseEvent, ...] = ()
    identity: Identity | None = field(mark("SubjectRequest", "Identity"), article="12(6)", default=None)
    searches: tuple[SearchPlace, ...] = field(mark("SubjectRequest", "Search"), default=())
    search_keys: str = field(
        mark("SubjectRequest", "Searched with"),
        default="",
        help=mark("SubjectRequest", "For example: your name and e-mail address. Printed when nothing was found."),
    )
    notices: tuple[Notice, ...] = field(mark("SubjectRequest", "Notices to recipients"), article="19", default=())
    no_recipients: bool = field(mark("SubjectRequest", "The data went to nobody else"), article="19", default=False)
    letters: tuple[SentLetter, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    suspension_relied_on: bool = field(
        mark("SubjectRequest", "We rely on suspension while waiting for the person"),
        article="EDPB 01/2022 §159",
        default=False,
        help=mark(
            "SubjectRequest", "Not certain: only when you asked without delay. Keep the first date whenever you can."
        ),
    )
    recipients_asked_on: dt.date | None = field(
        mark("SubjectRequest", "The person asked who was told, on"), article="19", default=None
    )
    extension_months: int = field(mark("SubjectRequest", "Months of extension (1 or 2)"), article="12(3)", default=2)
    extension_reason: str = field(
        mark("SubjectRequest", "Reason of an extension: complexity or number, and the concrete fact"),
        article="12(3)",
        personal=True,
        long=True,
        default="",
    )
    access_blocked_on: dt.date | None = field(
        mark("SubjectRequest", "Staff can no longer reach the kept data since"), default=None
    )
    mailbox_cleared: bool = field(mark("SubjectRequest", "The mailbox was cleared of copies"), default=False)
    exports_cleared: bool = field(mark("SubjectRequest", "Exports and prints were removed"), default=False)
    hold: HoldChoice = field(mark("SubjectRequest", "After closing"), default=HoldChoice.COURT_TERM)
    hold_reason: str = field(mark("SubjectRequest", "Reason to hold longer"), personal=True, default="")
    dispute: DisputeKind | None = field(
        mark("SubjectRequest", "Complaint or court case"), article="UAVG 35", default=None
    )
    closed_on: dt.date | None = field(mark("SubjectRequest", "Closed on"), default=None)
    hold_until: dt.date | None = field(mark("SubjectRequest", "Kept until"), article="17(3)(e)", default=None)
    material_until: dt.date | None = field(
        mark("SubjectRequest", "Annexes kept until"), article="5(1)(e)", default=None
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class AnonymousCase:
    """What remains of one claim of a request: only these facts, nothing that leads to a person (domain 7.2)."""

    id: UUID
    case_no: str
    right: str = field(mark("AnonymousCase", "Kind of request"))
    received_month: str = field(mark("AnonymousCase", "Month"))
    channel: Channel = field(mark("AnonymousCase", "Came in by"))
    outcome: Outcome | None = field(mark("AnonymousCase", "Decision"))
    days_to_answer: int | None = field(mark("AnonymousCase", "Days until the answer"))
    extended: bool = field(mark("AnonymousCase", "Extended"))
    reason: Reason | None = field(mark("AnonymousCase", "Ground"))
    retention_rules: tuple[str, ...] = field(mark("AnonymousCase", "Retention rules"))
    recipients_notified: int = field(mark("AnonymousCase", "Recipients notified"))
    identity_method: IdentityMethod | None = field(mark("AnonymousCase", "Identity confirmed by"))
    anonymised_on: dt.date = field(mark("AnonymousCase", "Anonymised on"))


@dataclass(frozen=True, slots=True, kw_only=True)
class SuppressionEntry:
    """An address that may not be mailed again, as a keyed hash (domain 7.4); it hangs on no request."""

    id: UUID
    keyed_hash: str
    """HMAC-SHA256 of the address in one spelling, hexadecimal."""
    since: dt.date
