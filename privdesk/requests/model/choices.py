"""Closed lists of a request: how it came in, who asks, what happened, what was found."""

from __future__ import annotations

from privdesk.core.fields import Choice
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


class Representation(Choice):
    """Who acts for the data subject (UAVG 5(4), EDPB 01/2022 §§80–81)."""

    NONE = "none", mark("Representation", "nobody: the person asks for herself or himself")
    PARENT = "parent", mark("Representation", "a parent"), "UAVG 5(4)"
    GUARDIAN = "guardian", mark("Representation", "a guardian, curator, administrator or mentor"), "UAVG 5(4)"
    MANDATED = "mandated", mark("Representation", "somebody with a written mandate")
    LAWYER = "lawyer", mark("Representation", "a lawyer")


class EventKind(Choice):
    RECEIVED = "received", mark("EventKind", "request received")
    FOLLOW_UP = "follow_up", mark("EventKind", "further request received")
    ACKNOWLEDGED = "acknowledged", mark("EventKind", "receipt acknowledged")
    ID_REQUESTED = "id_requested", mark("EventKind", "identity asked")
    ID_CONFIRMED = "id_confirmed", mark("EventKind", "identity confirmed")
    ID_FAILED = "id_failed", mark("EventKind", "identity not confirmed")
    AUTHORITY_ASKED = "authority_asked", mark("EventKind", "proof of authority asked")
    AUTHORITY_CHECKED = "authority_checked", mark("EventKind", "authority checked")
    STOPPED = "stopped", mark("EventKind", "use of the data stopped")
    CLARIFICATION_REQUESTED = "clarification_requested", mark("EventKind", "clarification asked")
    CLARIFICATION_RECEIVED = "clarification_received", mark("EventKind", "clarification received")
    EXTENDED = "extension_notice_sent", mark("EventKind", "extension notice sent")
    SEARCHED = "search_started", mark("EventKind", "search started")
    DECIDED = "decided", mark("EventKind", "decision taken")
    EXECUTED = "executed", mark("EventKind", "decision carried out")
    RECIPIENTS_NOTIFIED = "recipients_notified", mark("EventKind", "all recipients notified")
    FEE_ASKED = "fee_asked", mark("EventKind", "fee asked")
    LIFT_ANNOUNCED = "lift_announced", mark("EventKind", "lifting of the restriction announced")
    LIFTED = "lifted", mark("EventKind", "restriction lifted")
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


class DisputeKind(Choice):
    """What holds a file until it has ended (domain 7.1)."""

    COMPLAINT = "complaint", mark("DisputeKind", "complaint at the supervisory authority"), "77"
    MEDIATION = "mediation", mark("DisputeKind", "mediation by the supervisory authority"), "UAVG 36"
    COURT = "court", mark("DisputeKind", "court case"), "UAVG 35"


class NoticeKind(Choice):
    PROCESSOR = "processor", mark("NoticeKind", "processor")
    RECIPIENT = "recipient", mark("NoticeKind", "other recipient")


class AttachmentKind(Choice):
    """There is no kind for a copy of an identity document, and there must be none (domain chapter 3)."""

    MESSAGE = "message", mark("AttachmentKind", "the message itself")
    ENCLOSURE = "enclosure", mark("AttachmentKind", "enclosure of the message")
    DATA_COPY = "data_copy", mark("AttachmentKind", "copy of the person's data")
    CORRESPONDENCE = "correspondence", mark("AttachmentKind", "correspondence")
