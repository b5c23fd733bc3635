"""Parts of a request for tables of cases; valid by default."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import uuid4

from privdesk.requests.model import (
    CaseEvent,
    EventKind,
    Execution,
    FoundData,
    Notice,
    Outcome,
    Reason,
    ReplyChannel,
    RequestLanguage,
    SearchPlace,
    SearchResult,
    SentLetter,
    SubjectRequest,
)
from tests.make import a_claim, a_request

RECEIVED = dt.date(2026, 3, 5)
FRIDAY = dt.date(2026, 4, 3)


def an_event(kind: EventKind, on: dt.date = FRIDAY, **but: Any) -> CaseEvent:
    moment = dt.datetime.combine(on, dt.time(9), dt.UTC)
    return CaseEvent(**({"id": uuid4(), "kind": kind, "on": on, "recorded_at": moment} | but))


def a_letter(kind: str, sent: dt.date = FRIDAY, channel: ReplyChannel = ReplyChannel.EMAIL) -> SentLetter:
    return SentLetter(
        id=uuid4(),
        kind=kind,
        language=RequestLanguage.DUTCH,
        made_at=dt.datetime.combine(sent, dt.time(9), dt.UTC),
        sent_on=sent,
        channel=channel,
    )


def found_data(category: str = "contact details", content: str = "Sanne Voorbeeld") -> FoundData:
    return FoundData(id=uuid4(), category=category, content=content)


def a_place(**but: Any) -> SearchPlace:
    """Searched, with data found and nothing done yet."""
    facts = {
        "id": uuid4(),
        "place": "course administration",
        "result": SearchResult.FOUND,
        "searched_on": FRIDAY,
        "found": (found_data(),),
    }
    return SearchPlace(**(facts | but))


def an_erased_place(**but: Any) -> SearchPlace:
    return a_place(**({"execution": Execution.DONE, "executed_on": FRIDAY} | but))


def a_kept_place(**but: Any) -> SearchPlace:
    facts = {
        "place": "accounts",
        "execution": Execution.KEPT,
        "executed_on": FRIDAY,
        "kept_rule": "fiscal7",
        "kept_until": dt.date(2033, 12, 31),
        "found": (found_data("invoices"),),
    }
    return a_place(**(facts | but))


def an_empty_place(**but: Any) -> SearchPlace:
    return a_place(**({"place": "mailbox", "result": SearchResult.NOT_FOUND, "found": ()} | but))


def an_open_place(**but: Any) -> SearchPlace:
    return a_place(**({"result": SearchResult.OPEN, "found": (), "searched_on": None} | but))


def a_notice(**but: Any) -> Notice:
    return Notice(**({"id": uuid4(), "recipient": "Proefpost", "notified_on": FRIDAY} | but))


def an_erasure(**but: Any) -> SubjectRequest:
    """Decided, carried out, told and answered; ready to close."""
    claim = a_claim("erasure", received=RECEIVED, outcome=Outcome.PARTIAL, reason=Reason.RETENTION, decided_on=FRIDAY)
    facts = {
        "received": RECEIVED,
        "claims": (claim,),
        "searches": (an_erased_place(), a_kept_place(), an_empty_place()),
        "notices": (a_notice(),),
        "letters": (a_letter("L11"),),
        "access_blocked_on": FRIDAY,
        "mailbox_cleared": True,
        "exports_cleared": True,
    }
    return a_request(**(facts | but))


def an_access(**but: Any) -> SubjectRequest:
    """Decided and answered; ready to close."""
    facts = {
        "received": RECEIVED,
        "claims": (a_claim(received=RECEIVED, outcome=Outcome.GRANTED, decided_on=FRIDAY),),
        "searches": (a_place(), an_empty_place()),
        "letters": (a_letter("L05"),),
        "mailbox_cleared": True,
        "exports_cleared": True,
    }
    return a_request(**(facts | but))
