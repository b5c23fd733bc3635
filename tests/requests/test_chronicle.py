"""What happened to a request, in words and in order."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

from privdesk.core.words import LANGUAGES, Language, Words, catalogue
from privdesk.requests.model import EventKind, Outcome, Reason, SubjectRequest
from privdesk.requests.rules.chronicle import chronicle
from tests.make import a_claim, a_request
from tests.requests.cases import FRIDAY, RECEIVED, a_letter, a_notice, an_erasure, an_event

MAY = dt.date(2026, 5, 6)


def told(request: SubjectRequest, language: Language = "en") -> list[str]:
    words = Words(language)
    return [each.said(words) for each in chronicle(request, {"L11": "Partly erased"})]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", EventKind)
def test_every_kind_of_event_is_a_sentence_in_both_languages(kind: EventKind, language: Language) -> None:
    claim = a_claim("erasure", outcome=Outcome.DONE)
    event = an_event(kind, months=2, claim_id=claim.id)
    [moment] = chronicle(a_request(claims=(claim,), events=(event,)))
    assert moment.said(Words(language)).endswith(".")
    if language == "nl":
        assert moment.text in catalogue("nl")


def test_everything_that_bears_a_date_is_told() -> None:
    request = an_erasure(
        events=(an_event(EventKind.RECEIVED, RECEIVED), an_event(EventKind.CLOSED)),
        notices=(a_notice(confirmed_on=MAY, backup_until=dt.date(2026, 6, 5)),),
        recipients_asked_on=MAY,
    )
    assert told(request) == [
        "The request came in (e-mail): erasure.",
        "Searched in course administration: data found (contact details).",
        "Searched in accounts: data found (invoices).",
        "Searched in mailbox: nothing found.",
        "Carried out in course administration: done.",
        "Carried out in accounts: kept under a provision, until 31 December 2033.",
        "Staff can no longer reach the kept data.",
        "Letter sent to the person by e-mail: L11 Partly erased.",
        "The request was closed.",
        "Proefpost confirmed it; in backups there until 5 June 2026.",
        "The person asked which recipients were told.",
    ]


def test_a_letter_to_a_recipient_names_the_recipient() -> None:
    notice = a_notice()
    letter = dataclasses.replace(a_letter("L26"), notice_id=notice.id)
    assert "Letter sent to Proefpost by e-mail: L26." in told(a_request(notices=(notice,), letters=(letter,)))


def test_a_decision_that_was_changed_keeps_its_place_without_what_it_was() -> None:
    claim = a_claim("access", outcome=Outcome.REFUSED, reason=Reason.EXCESSIVE)
    events = tuple(an_event(EventKind.DECIDED, day, claim_id=claim.id) for day in (FRIDAY, MAY))
    assert told(a_request(claims=(claim,), events=events)) == [
        "A decision on access was taken, which was changed later.",
        "Decision on access: refused. Ground: excessive: proven abuse.",
    ]


def test_what_came_in_later_is_not_told_as_if_it_came_in_at_first() -> None:
    first, later = a_claim("access", received=RECEIVED), a_claim("erasure", received=MAY)
    events = (an_event(EventKind.RECEIVED, RECEIVED), an_event(EventKind.FOLLOW_UP, MAY, claim_id=later.id))
    request = a_request(received=RECEIVED, received_time="10:05", claims=(first, later), events=events)
    assert told(request) == [
        "The request came in at 10:05 (e-mail): access.",
        "A further request came in: erasure.",
    ]


def test_a_note_is_kept_as_it_was_typed() -> None:
    [moment] = chronicle(a_request(events=(an_event(EventKind.OVERRIDDEN, note=" {naam} <b> "),)))
    assert moment.note == "{naam} <b>"
