"""A request of a data subject (AVG 12–22), with everything that happened to it until it is anonymised.

What is personal hangs on fields marked ``personal``; all of it goes when a request is anonymised, and an
``AnonymousCase`` stays (domain 7.2).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from privdesk.core.fields import Choice, field
from privdesk.core.words import mark


class Channel(Choice):
    """How the request came in; any channel counts (EDPB 01/2022 §§52–57)."""

    EMAIL = "email", mark("Channel", "e-mail")
    FORM = "form", mark("Channel", "web form")
    PHONE = "phone", mark("Channel", "telephone")
    POST = "post", mark("Channel", "post")
    DESK = "desk", mark("Channel", "at the desk")


class ReplyChannel(Choice):
    EMAIL = "email", mark("ReplyChannel", "e-mail")
    POST = "post", mark("ReplyChannel", "post")


class RequestLanguage(Choice):
    DUTCH = "nl", mark("RequestLanguage", "Dutch")
    ENGLISH = "en", mark("RequestLanguage", "English")


class Outcome(Choice):
    """Of one claim. Which outcomes a right has is declared with the right."""

    GRANTED = "granted", mark("Outcome", "granted")
    GRANTED_PARTLY = "granted_partly", mark("Outcome", "granted in part")
    NO_DATA = "no_data", mark("Outcome", "no data found")
    DONE = "done", mark("Outcome", "carried out")
    PARTIAL = "partial", mark("Outcome", "carried out in part")
    REFUSED = "refused", mark("Outcome", "refused")
    NOT_IDENTIFIED = "not_identified", mark("Outcome", "identity not confirmed")
    FORWARDED = "forwarded_to_controller", mark("Outcome", "forwarded to the controller")
    WITHDRAWN = "withdrawn", mark("Outcome", "withdrawn by the person")


class Reason(Choice):
    """Why something is not done, or only in part."""

    RETENTION = "retention", mark("Reason", "statutory retention"), "17(3)(b)"
    LEGAL_CLAIMS = "legal_claims", mark("Reason", "legal claims"), "17(3)(e)"
    OTHERS = "others", mark("Reason", "rights and freedoms of others"), "15(4)"
    EXCESSIVE = "excessive", mark("Reason", "manifestly unfounded or excessive"), "12(5)"
    EXPRESSION = "expression", mark("Reason", "freedom of expression and information"), "17(3)(a)"
    PUBLIC_HEALTH = "public_health", mark("Reason", "public health"), "17(3)(c)"
    ARCHIVE = "archive", mark("Reason", "archiving, research or statistics"), "17(3)(d)"
    UAVG_41 = "uavg41", mark("Reason", "exemption of article 41 UAVG"), "UAVG 41"


class EventKind(Choice):
    RECEIVED = "received", mark("EventKind", "request received")
    ACKNOWLEDGED = "acknowledged", mark("EventKind", "receipt acknowledged")
    ID_REQUESTED = "id_requested", mark("EventKind", "identity asked")
    ID_CONFIRMED = "id_confirmed", mark("EventKind", "identity confirmed")
    ID_FAILED = "id_failed", mark("EventKind", "identity not confirmed")
    CLARIFICATION_REQUESTED = "clarification_requested", mark("EventKind", "clarification asked")
    CLARIFICATION_RECEIVED = "clarification_received", mark("EventKind", "clarification received")
    EXTENDED = "extension_notice_sent", mark("EventKind", "extension notice sent")
    SEARCHED = "search_started", mark("EventKind", "search started")
    DECIDED = "decided", mark("EventKind", "decision taken")
    EXECUTED = "executed", mark("EventKind", "decision carried out")
    RECIPIENTS_NOTIFIED = "recipients_notified", mark("EventKind", "all recipients notified")
    ANSWERED = "answered", mark("EventKind", "answer sent")
    WITHDRAWN = "withdrawn", mark("EventKind", "withdrawn by the person")
    CLOSED = "closed", mark("EventKind", "request closed")
    REOPENED = "reopened", mark("EventKind", "request reopened")
    DISPUTE = "dispute", mark("EventKind", "complaint or court case reported")
    DISPUTE_ENDED = "dispute_ended", mark("EventKind", "complaint or court case ended")
    OVERRIDDEN = "overridden", mark("EventKind", "went on although the program advised otherwise")
    MATERIAL_ERASED = "material_erased", mark("EventKind", "annexes and evidence erased")


class IdentityMethod(Choice):
    """The ladder of domain chapter 3, lowest step first."""

    NONE_NEEDED = "none_needed", mark("IdentityMethod", "no doubt: known address or account")
    KNOWN_CHANNEL = "known_channel", mark("IdentityMethod", "confirmed through the known address or number")
    CONTROL_QUESTION = "control_question", mark("IdentityMethod", "control question")
    ID_SHOWN = "id_shown", mark("IdentityMethod", "identity document shown, no copy")
    ID_COPY_MASKED = "id_copy_masked", mark("IdentityMethod", "masked copy of an identity document")


class IdentityResult(Choice):
    PENDING = "pending", mark("IdentityResult", "waiting for the person")
    CONFIRMED = "confirmed", mark("IdentityResult", "confirmed")
    NOT_CONFIRMED = "not_confirmed", mark("IdentityResult", "not confirmed")


class SearchResult(Choice):
    OPEN = "open", mark("SearchResult", "still to search")
    NOT_FOUND = "not_found", mark("SearchResult", "nothing found")
    FOUND = "found", mark("SearchResult", "data found")


class Execution(Choice):
    """What was done with what was found, when something had to be done (1.5: guard of "executed")."""

    OPEN = "open", mark("Execution", "still to do")
    DONE = "done", mark("Execution", "done")
    NOT_APPLICABLE = "not_applicable", mark("Execution", "nothing to do")
    KEPT = "kept", mark("Execution", "kept under a provision")
    REFUSED = "refused", mark("Execution", "refused")


class HoldChoice(Choice):
    """Decision 7: keep an erasure file until the court term has passed, or not at all."""

    COURT_TERM = "court_term", mark("HoldChoice", "keep until the court term has passed")
    DIRECT = "direct", mark("HoldChoice", "anonymise at once: the proof is lost")


class NoticeKind(Choice):
    PROCESSOR = "processor", mark("NoticeKind", "processor")
    RECIPIENT = "recipient", mark("NoticeKind", "other recipient")


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One right invoked in a request; ``right`` is the id of a declared right (``requests.rules.rights``)."""

    id: UUID
    right: str = field(mark("Claim", "Kind of request"), article="12–22", required=True)
    received: dt.date = field(mark("Claim", "Received on"), article="12(3)", required=True)
    outcome: Outcome | None = field(mark("Claim", "Decision"), default=None)
    decided_on: dt.date | None = field(mark("Claim", "Decided on"), default=None)
    reason: Reason | None = field(mark("Claim", "Ground"), article="12(4)", default=None)
    reason_text: str = field(
        mark("Claim", "Reason, as it continues the sentence"),
        article="12(4)",
        personal=True,
        long=True,
        default="",
    )
    executed_on: dt.date | None = field(mark("Claim", "Carried out on"), default=None)
    erased: str = field(mark("Claim", "What was erased"), article="17", personal=True, long=True, default="")
    kept: str = field(mark("Claim", "What must be kept"), article="17(3)", personal=True, long=True, default="")
    kept_rule: str = field(mark("Claim", "Retention rule"), article="17(3)(b)", default="")
    kept_provision: str = field(mark("Claim", "Provision"), article="17(3)", default="")
    kept_duration: str = field(
        mark("Claim", "How long the provision asks to keep them"),
        default="",
        help=mark("Claim", "As it stands in the letter, for example: seven years."),
    )
    kept_until: dt.date | None = field(mark("Claim", "Kept until"), article="17(3)", default=None)
    kept_access: str = field(
        mark("Claim", "Who can still see it (function)"),
        default="",
        help=mark("Claim", "For example: the financial employee."),
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


class AttachmentKind(Choice):
    """There is no kind for a copy of an identity document, and there must be none (domain chapter 3)."""

    MESSAGE = "message", mark("AttachmentKind", "the message itself")
    ENCLOSURE = "enclosure", mark("AttachmentKind", "enclosure of the message")
    DATA_COPY = "data_copy", mark("AttachmentKind", "copy of the person's data")
    CORRESPONDENCE = "correspondence", mark("AttachmentKind", "correspondence")


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
    )
    access_blocked_on: dt.date | None = field(
        mark("SubjectRequest", "Staff can no longer reach the kept data since"), default=None
    )
    mailbox_cleared: bool = field(mark("SubjectRequest", "The mailbox was cleared of copies"), default=False)
    exports_cleared: bool = field(mark("SubjectRequest", "Exports and prints were removed"), default=False)
    hold: HoldChoice = field(mark("SubjectRequest", "After closing"), default=HoldChoice.COURT_TERM)
    hold_reason: str = field(mark("SubjectRequest", "Reason to hold longer"), personal=True, default="")
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
