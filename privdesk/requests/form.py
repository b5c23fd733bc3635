"""What is asked of the officer: the intake, the request's own fields, and the short questions before each intention."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from privdesk.core.fields import field
from privdesk.core.words import Text, Words, mark
from privdesk.requests.model import (
    AttachmentKind,
    Channel,
    DisputeKind,
    Execution,
    FoundData,
    HoldChoice,
    IdentityMethod,
    NoticeKind,
    Outcome,
    Person,
    Reason,
    ReplyChannel,
    Representation,
    RequestLanguage,
    SearchResult,
    SubjectRequest,
)
from privdesk.ui.editors.texts import Options
from privdesk.ui.form import Form

_DETAILS = (
    "wish",
    "received",
    "received_time",
    "channel",
    "subjects",
    "address_known",
    "reply_channel",
    "language",
    "suspension_relied_on",
)


HOMES = {
    "decided_on": "on",
    "executed_on": "on",
    "searched_on": "on",
    "notified_on": "on",
    "confirmed_on": "on",
    "confirmed_by": "method",
    "kept_rule": "rule",
    "kept_until": "until",
    "note": "reason",
    "not_notified_reason": "reason",
    "pdf": "file",
    "hold_reason": "reason",
}
"""Field of which the rules complain -> field in which it was asked here."""

FIRST_OF_PERSON = (
    "name",
    "email",
    "phone",
    "street",
    "postcode",
    "town",
    "representation",
    "represented",
    "under_16",
)
"""What is asked at the intake; the rest can be filled in when it is needed."""


class PersonForm(Form):
    def __init__(self, words: Words, today: dt.date, fields: Sequence[str] | None = None) -> None:
        super().__init__(Person, words, today=today, fields=fields)


class RequestForm(Form):
    def __init__(self, words: Words, today: dt.date, subjects: Options) -> None:
        super().__init__(SubjectRequest, words, today=today, fields=_DETAILS, options={"subjects": subjects})


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """A new request as it is typed in; the person's own fields stand apart in ``PersonForm``."""

    rights: tuple[str, ...] = field(mark("Intake", "Kind of request"), article="12–22", required=True, default=())
    received: dt.date = field(mark("Intake", "Received on"), article="12(3)", required=True)
    received_time: str = field(mark("Intake", "Time"), default="", help=mark("Intake", "hh:mm, if known"))
    channel: Channel = field(mark("Intake", "Came in by"), default=Channel.EMAIL)
    wish: str = field(mark("Intake", "What the person writes, literally"), long=True, default="")
    address_known: bool = field(
        mark("Intake", "The e-mail address was already known to us"),
        default=False,
        help=mark("Intake", "Then no further check of identity is needed for an answer to that address."),
    )
    subjects: tuple[str, ...] = field(
        mark("Intake", "This person is or was"),
        default=(),
        help=mark(
            "Intake", "The register's categories of data subjects: they decide where to look. Empty: look everywhere."
        ),
    )
    reply_channel: ReplyChannel = field(mark("Intake", "Answer by"), article="12(3)", default=ReplyChannel.EMAIL)
    language: RequestLanguage = field(mark("Intake", "Language of the answer"), default=RequestLanguage.DUTCH)


INTAKE_SECTIONS: tuple[tuple[Text, Sequence[str]], ...] = (
    (mark("IntakeForm", "What was asked"), ("wish", "rights")),
    (mark("IntakeForm", "When and how"), ("received", "received_time", "channel")),
    (mark("IntakeForm", "Where to look and how to answer"), ("subjects", "address_known", "reply_channel", "language")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RightsAnswer:
    rights: tuple[str, ...] = field(mark("RightsAnswer", "Kind of request"), article="12–22", required=True, default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class DayAnswer:
    on: dt.date = field(mark("DayAnswer", "Date"), required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class FailureAnswer(DayAnswer):
    unproven_reason: str = field(
        mark("Identity", "Why the reply was not enough, as it continues: because …"),
        article="12(6)",
        default="",
        help=mark("FailureAnswer", "Leave empty when no reply came."),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityAnswer:
    method: IdentityMethod = field(
        mark("IdentityAnswer", "How identity was confirmed"), article="12(6)", default=IdentityMethod.KNOWN_CHANNEL
    )
    on: dt.date = field(mark("IdentityAnswer", "Confirmed on"), required=True)
    evidence_destroyed_on: dt.date | None = field(
        mark("IdentityAnswer", "Evidence destroyed on"), article="5(1)(e)", default=None
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceAnswer:
    place: str = field(mark("PlaceAnswer", "Where to look"), required=True, default="")
    hint: str = field(mark("PlaceAnswer", "How to search"), default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchAnswer:
    result: SearchResult = field(mark("SearchAnswer", "Result"), required=True, default=SearchResult.NOT_FOUND)
    found: tuple[FoundData, ...] = field(
        mark("SearchAnswer", "The data, one line for each kind"),
        article="15(3)",
        default=(),
        help=mark("SearchAnswer", "They become annex 1 of the access letter: write what is held, literally."),
    )
    on: dt.date = field(mark("SearchAnswer", "Searched on"), required=True)
    remark: str = field(mark("SearchAnswer", "Remark, for yourself"), long=True, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionAnswer:
    outcome: Outcome = field(mark("DecisionAnswer", "Decision"), required=True, default=Outcome.GRANTED)
    reason: Reason | None = field(
        mark("DecisionAnswer", "Ground, when not everything is done"), article="12(4)", default=None
    )
    reason_text: str = field(
        mark("DecisionAnswer", "Reason, as it continues: because …"), article="12(4)", long=True, default=""
    )
    on: dt.date = field(mark("DecisionAnswer", "Decided on"), required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExecutionAnswer:
    execution: Execution = field(mark("ExecutionAnswer", "What was done"), required=True, default=Execution.DONE)
    on: dt.date = field(mark("ExecutionAnswer", "Done on"), required=True)
    rule: str = field(
        mark("ExecutionAnswer", "When kept: retention rule or provision"),
        article="17(3)(b)",
        default="",
    )
    trigger_date: dt.date | None = field(
        mark("ExecutionAnswer", "When kept: date from which the term counts"),
        default=None,
        help=mark("ExecutionAnswer", "For invoices: the date of the last invoice."),
    )
    until: dt.date | None = field(
        mark("ExecutionAnswer", "When kept: until"),
        default=None,
        help=mark("ExecutionAnswer", "Leave empty to have it computed."),
    )
    remark: str = field(mark("ExecutionAnswer", "Remark, for yourself"), long=True, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipientAnswer:
    recipient: str = field(mark("RecipientAnswer", "Recipient"), article="19", required=True, default="")
    kind: NoticeKind = field(mark("RecipientAnswer", "Kind"), default=NoticeKind.RECIPIENT)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeAnswer(RecipientAnswer):
    identifier: str = field(
        mark("Notice", "By which the recipient finds the person"),
        article="5(1)(c)",
        default="",
        help=mark("NoticeAnswer", "No more than is needed: a customer number, or the e-mail address known there."),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class FileAnswer:
    kind: AttachmentKind = field(mark("FileAnswer", "What it is"), required=True, default=AttachmentKind.CORRESPONDENCE)


@dataclass(frozen=True, slots=True, kw_only=True)
class NotNotifiedAnswer:
    reason: str = field(
        mark("NotNotifiedAnswer", "Not notified, because …"),
        article="19",
        required=True,
        default="",
        help=mark("NotNotifiedAnswer", "Only when it is impossible or takes disproportionate effort."),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmationAnswer:
    on: dt.date = field(mark("ConfirmationAnswer", "Confirmed on"), required=True)
    backup_until: dt.date | None = field(mark("ConfirmationAnswer", "In their backups until"), default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class SentAnswer:
    on: dt.date = field(mark("SentAnswer", "Sent on"), required=True)
    channel: ReplyChannel = field(mark("SentAnswer", "Sent by"), default=ReplyChannel.EMAIL)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnLetterAnswer:
    file: str = field(
        mark("OwnLetterAnswer", "The letter, as PDF"),
        required=True,
        default="",
        help=mark("OwnLetterAnswer", "It is kept in the file of the request."),
    )
    on: dt.date = field(mark("SentAnswer", "Sent on"), required=True)
    channel: ReplyChannel = field(mark("SentAnswer", "Sent by"), default=ReplyChannel.EMAIL)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtensionAnswer:
    months: int = field(mark("ExtensionAnswer", "Months (1 or 2)"), article="12(3)", required=True, default=2)
    reason: str = field(
        mark("ExtensionAnswer", "Reason: complexity or number, and the concrete fact"),
        article="12(3)",
        required=True,
        long=True,
        default="",
    )
    on: dt.date | None = field(
        mark("ExtensionAnswer", "Notice sent already, on"),
        article="12(3)",
        default=None,
        help=mark("ExtensionAnswer", "Leave empty to write the notice here: only when it went out is the term longer."),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeAnswer:
    kind: DisputeKind = field(mark("DisputeAnswer", "What it is"), article="77", default=DisputeKind.COMPLAINT)
    reason: str = field(mark("DisputeAnswer", "What was reported"), required=True, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonAnswer:
    reason: str = field(mark("ReasonAnswer", "Why it is done now all the same"), required=True, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosingAnswer:
    mailbox_cleared: bool = field(mark("ClosingAnswer", "The mailbox was cleared of copies"), default=False)
    exports_cleared: bool = field(mark("ClosingAnswer", "Exports and prints were removed"), default=False)
    access_blocked_on: dt.date | None = field(
        mark("ClosingAnswer", "Staff can no longer reach the kept data since"),
        default=None,
        help=mark("ClosingAnswer", "Only when something is kept."),
    )
    hold: HoldChoice = field(mark("ClosingAnswer", "After closing"), default=HoldChoice.COURT_TERM)


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnouncementAnswer:
    on: dt.date = field(mark("Restriction", "To be lifted on"), article="18(3)", required=True)
    reason: str = field(
        mark("Restriction", "Why it is lifted, as it continues: because …"), article="18(3)", required=True, default=""
    )
    purpose: str = field(mark("Restriction", "For what the data are used again"), article="18(3)", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class LiftingAnswer:
    on: dt.date = field(mark("Restriction", "Lifted on"), article="18(3)", required=True)
    by_person: bool = field(mark("Restriction", "The person lifted it"), default=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClarifiedAnswer:
    on: dt.date = field(mark("ClarifiedAnswer", "Reply received on"), article="EDPB 01/2022 §159", required=True)
    wish: str = field(mark("ClarifiedAnswer", "What the person means, literally"), long=True, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpAnswer:
    right: str = field(mark("RightsAnswer", "Kind of request"), article="12–22", required=True)
    received: dt.date = field(mark("Intake", "Received on"), article="12(3)", required=True)
    wish: str = field(mark("Intake", "What the person writes, literally"), long=True, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class RepresentativeAnswer:
    representation: Representation = field(mark("Person", "Who acts for the data subject"), article="UAVG 5(4)")
    represented: str = field(
        mark("Person", "Acts on behalf of"), article="UAVG 5(4)", required=True, personal=True, default=""
    )
    name: str = field(mark("RepresentativeAnswer", "Name of who acts"), required=True, personal=True, default="")
    email: str = field(
        mark("RepresentativeAnswer", "E-mail address of who acts"),
        personal=True,
        default="",
        help=mark("RepresentativeAnswer", "The letters go there. Leave as it is when it is the same address."),
    )
