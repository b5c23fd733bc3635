"""A request of a data subject (AVG 12–22), with everything that happened to it until it is anonymised.

What is personal hangs on fields marked ``personal``; all of it goes when a request is anonymised, and an
``AnonymousCase`` stays (domain 7.2).
"""

from __future__ import annotations

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
from privdesk.requests.model.claim import (
    Claim,
    Restriction,
)
from privdesk.requests.model.decisions import (
    DataFormat,
    EndCondition,
    Interest,
    MarketingKind,
    Outcome,
    Reason,
    RestrictionGround,
)
from privdesk.requests.model.request import (
    AnonymousCase,
    Attachment,
    CaseEvent,
    FoundData,
    Identity,
    Notice,
    Person,
    SearchPlace,
    SentLetter,
    SubjectRequest,
    SuppressionEntry,
)

__all__ = [
    "AnonymousCase",
    "Attachment",
    "AttachmentKind",
    "CaseEvent",
    "Channel",
    "Claim",
    "DataFormat",
    "DisputeKind",
    "EndCondition",
    "EventKind",
    "Execution",
    "FoundData",
    "HoldChoice",
    "Identity",
    "IdentityMethod",
    "IdentityResult",
    "Interest",
    "MarketingKind",
    "Notice",
    "NoticeKind",
    "Outcome",
    "Person",
    "Reason",
    "ReplyChannel",
    "Representation",
    "RequestLanguage",
    "Restriction",
    "RestrictionGround",
    "SearchPlace",
    "SearchResult",
    "SentLetter",
    "SubjectRequest",
    "SuppressionEntry",
]
