"""A step as it is shown: a sentence, a button, and what else can be done."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from privdesk.core.fields import Choice
from privdesk.core.words import Text, mark
from privdesk.requests.model import SubjectRequest
from privdesk.requests.rules.clocks import can_extend, claim_deadline, deadline_of
from privdesk.requests.rules.guards import Facts


class StepAction(Choice):
    """What can be done next; the label is the text of the button."""

    CHOOSE_RIGHTS = "choose_rights", mark("StepAction", "Choose the kind of request")
    ACKNOWLEDGE = "acknowledge", mark("StepAction", "Write the acknowledgement")
    MARK_ACKNOWLEDGED = "mark_acknowledged", mark("StepAction", "Receipt was confirmed otherwise")
    STOP = "stop", mark("StepAction", "Record that the use has stopped")
    ASK_IDENTITY = "ask_identity", mark("StepAction", "Ask for proof of identity")
    CONFIRM_IDENTITY = "confirm_identity", mark("StepAction", "Identity is confirmed")
    FAIL_IDENTITY = "fail_identity", mark("StepAction", "Identity was not confirmed")
    ASK_AUTHORITY = "ask_authority", mark("StepAction", "Ask for proof of authority")
    CONFIRM_AUTHORITY = "confirm_authority", mark("StepAction", "Authority is checked")
    INVITE = "invite", mark("StepAction", "Write that a parent or guardian has to act")
    NAME_REPRESENTATIVE = "name_representative", mark("StepAction", "Record who acts for the person")
    CLARIFY = "clarify", mark("StepAction", "Ask what the person means")
    CLARIFIED = "clarified", mark("StepAction", "The person made clear what is meant")
    START_SEARCH = "start_search", mark("StepAction", "Make the list of places")
    RECORD_SEARCH = "record_search", mark("StepAction", "Record what was found")
    ADD_PLACE = "add_place", mark("StepAction", "Add a place to search")
    PASS_ON = "pass_on", mark("StepAction", "Pass the request on")
    DECIDE = "decide", mark("StepAction", "Take the decision")
    EXECUTE = "execute", mark("StepAction", "Record what was done")
    TELL_RECIPIENT = "tell_recipient", mark("StepAction", "Write to the recipient")
    NOT_NOTIFIED = "not_notified", mark("StepAction", "Record why it is not told")
    ADD_RECIPIENT = "add_recipient", mark("StepAction", "Add a recipient")
    CONFIRM_NO_RECIPIENTS = "confirm_no_recipients", mark("StepAction", "Nobody else received the data")
    CONFIRM_NOTICE = "confirm_notice", mark("StepAction", "Record the confirmation of a recipient")
    MAKE_FILES = "make_files", mark("StepAction", "Make the files for the person")
    ANSWER = "answer", mark("StepAction", "Write the answer")
    RECORD_OWN_LETTER = "record_own_letter", mark("StepAction", "Record a letter of your own")
    ASK_FEE = "ask_fee", mark("StepAction", "Ask a fee")
    ANNOUNCE_LIFTING = "announce_lifting", mark("StepAction", "Announce the lifting of the restriction")
    LIFT = "lift", mark("StepAction", "Record that the restriction was lifted")
    LIST_RECIPIENTS = "list_recipients", mark("StepAction", "Write the list of recipients")
    FOLLOW_UP = "follow_up", mark("StepAction", "The person asks something more")
    EXTEND = "extend", mark("StepAction", "Extend the term")
    WITHDRAW = "withdraw", mark("StepAction", "The person withdraws the request")
    CLOSE = "close", mark("StepAction", "Close the request")
    REOPEN = "reopen", mark("StepAction", "Reopen the request")
    DISPUTE = "dispute", mark("StepAction", "A complaint or court case was reported")
    END_DISPUTE = "end_dispute", mark("StepAction", "The complaint or court case has ended")
    ANONYMISE = "anonymise", mark("StepAction", "Anonymise now")


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """``letter``: the kind of letter that the primary action writes; the ids say what it is about."""

    id: str
    sentence: Text
    facts: Mapping[str, Any] = field(default_factory=dict)
    primary: StepAction | None = None
    others: tuple[StepAction, ...] = ()
    by: dt.date | None = None
    """Until when, by the house rules or the law."""
    letter: str = ""
    claim_id: UUID | None = None
    place_id: UUID | None = None
    notice_id: UUID | None = None


def answer_day(request: SubjectRequest, facts: Facts) -> dt.date:
    return deadline_of(request, facts.house_rules).current.safe


def may_extend(request: SubjectRequest, facts: Facts) -> bool:
    return any(
        deadline.extension_sent is None and facts.today <= deadline.extend_by
        for deadline in (claim_deadline(claim, request, facts.house_rules) for claim in can_extend(request))
    )
