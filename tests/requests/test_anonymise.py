from __future__ import annotations

import dataclasses
import datetime as dt
from itertools import repeat
from uuid import uuid4

import pytest

from privdesk.requests.model import (
    AnonymousCase,
    Attachment,
    AttachmentKind,
    EventKind,
    Execution,
    FoundData,
    HoldChoice,
    Notice,
    Outcome,
    Reason,
    ReplyChannel,
    SearchPlace,
    SearchResult,
    SubjectRequest,
)
from privdesk.requests.rules.anonymise import (
    anonymous_cases,
    file_terms,
    has_material,
    hold_until,
    is_due,
    is_material_due,
    personal_texts,
    proof_problems,
    without_material,
)
from tests.make import a_claim, a_person, a_request, house_rules
from tests.requests.cases import FRIDAY, a_letter, an_event

HOUSE = house_rules()


def an_erasure(**but: object) -> SubjectRequest:
    received = dt.date(2026, 3, 5)
    decision = {"outcome": Outcome.PARTIAL, "reason": Reason.RETENTION, "decided_on": FRIDAY}
    facts = {
        "received": received,
        "claims": (a_claim("erasure", received=received, **decision),),
        "letters": (a_letter("L11", FRIDAY),),
    }
    return a_request(**(facts | but))


def test_f01_a_file_on_access_stays_five_years_and_its_copies_eight_weeks() -> None:
    terms = file_terms(a_request(received=dt.date(2026, 2, 2)), HOUSE, dt.date(2026, 3, 2))
    assert terms.file == dt.date(2031, 3, 2)
    assert terms.material == dt.date(2026, 4, 26)


@pytest.mark.parametrize(
    "channel, until",
    [(ReplyChannel.EMAIL, dt.date(2026, 6, 1)), (ReplyChannel.POST, dt.date(2026, 6, 1))],
)
def test_f02_a_file_on_erasure_stays_until_the_court_term_has_passed(channel: ReplyChannel, until: dt.date) -> None:
    """F02: 15 May 2026 is equated, so the court term ends on Monday 18 May; by post two days later, a Sunday."""
    request = an_erasure(letters=(a_letter("L11", FRIDAY, channel),))
    assert file_terms(request, HOUSE, FRIDAY).file == until
    assert hold_until(request, HOUSE, answered=FRIDAY, by_post=channel is ReplyChannel.POST) == until


def test_f03_the_choice_to_keep_nothing_ends_the_file_at_closing() -> None:
    assert file_terms(an_erasure(hold=HoldChoice.DIRECT), HOUSE, FRIDAY).file == FRIDAY


def test_f04_a_dispute_has_no_end_until_it_is_over() -> None:
    held = an_erasure(events=(an_event(EventKind.DISPUTE, dt.date(2026, 5, 20)),))
    assert file_terms(held, HOUSE, FRIDAY).file is None
    over = dataclasses.replace(held, events=(*held.events, an_event(EventKind.DISPUTE_ENDED, dt.date(2026, 7, 1))))
    assert file_terms(over, HOUSE, FRIDAY).file == dt.date(2026, 8, 26)


@pytest.mark.parametrize(
    "today, due", [(dt.date(2026, 6, 1), False), (dt.date(2026, 6, 2), True), (dt.date(2027, 1, 1), True)]
)
def test_it_goes_the_day_after_the_last(today: dt.date, due: bool) -> None:
    closed = an_erasure(closed_on=FRIDAY, hold_until=dt.date(2026, 6, 1))
    assert is_due(closed, today) is due
    held = dataclasses.replace(closed, events=(an_event(EventKind.DISPUTE, dt.date(2026, 5, 20)),))
    assert not is_due(held, today)


def test_an_open_request_is_never_due() -> None:
    assert not is_due(an_erasure(hold_until=FRIDAY), dt.date(2030, 1, 1))


def with_copies() -> SubjectRequest:
    found = FoundData(id=uuid4(), category="facturen", content="Sanne Voorbeeld, Voorbeeldlaan 2")
    place = SearchPlace(
        id=uuid4(), place="boekhouding", result=SearchResult.FOUND, found=(found,), execution=Execution.KEPT
    )
    place = dataclasses.replace(place, kept_rule="fiscal7")
    kinds = (AttachmentKind.MESSAGE, AttachmentKind.ENCLOSURE, AttachmentKind.DATA_COPY)
    return an_erasure(
        searches=(place,),
        attachments=tuple(Attachment(id=uuid4(), name=kind.value, kind=kind) for kind in kinds),
        notices=(Notice(id=uuid4(), recipient="Proefpost", identifier="sanne@voorbeeld.example", notified_on=FRIDAY),),
        material_until=FRIDAY,
        closed_on=FRIDAY,
    )


def test_copies_go_and_categories_stay() -> None:
    request = with_copies()
    assert has_material(request)
    bare = without_material(request)
    assert [found.content for place in bare.searches for found in place.found] == [""]
    assert [found.category for place in bare.searches for found in place.found] == ["facturen"]
    assert [each.kind for each in bare.attachments] == [AttachmentKind.MESSAGE]
    assert not has_material(bare)


def test_copies_are_due_the_day_after_their_term() -> None:
    request = with_copies()
    assert not is_material_due(request, FRIDAY)
    assert is_material_due(request, FRIDAY + dt.timedelta(days=1))


def test_what_stays_has_only_the_allowed_facts() -> None:
    """7.2."""
    request = with_copies()
    [case] = anonymous_cases(request, dt.date(2026, 6, 2), repeat(uuid4()))
    assert dataclasses.replace(case, id=request.id) == AnonymousCase(
        id=request.id,
        case_no=request.case_no,
        right="erasure",
        received_month="2026-03",
        channel=request.channel,
        outcome=Outcome.PARTIAL,
        days_to_answer=29,
        extended=False,
        reason=Reason.RETENTION,
        retention_rules=("fiscal7",),
        recipients_notified=1,
        identity_method=None,
        anonymised_on=dt.date(2026, 6, 2),
    )
    assert proof_problems(case, request) == []


@pytest.mark.parametrize(
    "rule, stays",
    [
        ("fiscal7", "fiscal7"),
        ("artikel 52, lid 4, AWR", "other"),
        ("voor Sanne Voorbeeld", "other"),
        ("sannevoorbeeld", "other"),
        ("voorbeeld-regel", "other"),
        ("", "other"),
    ],
)
def test_a_provision_in_words_does_not_stay(rule: str, stays: str) -> None:
    request = with_copies()
    place = dataclasses.replace(request.searches[0], kept_rule=rule)
    [case] = anonymous_cases(dataclasses.replace(request, searches=(place,)), FRIDAY, repeat(uuid4()))
    assert case.retention_rules == (stays,)


def test_who_is_called_as_a_known_rule_can_be_forgotten() -> None:
    request = dataclasses.replace(with_copies(), person=a_person(name="fiscal7"))
    [case] = anonymous_cases(request, FRIDAY, repeat(uuid4()))
    assert case.retention_rules == ("fiscal7",)
    assert proof_problems(case, request) == []


def test_the_proof_sees_a_name_that_stayed() -> None:
    request = with_copies()
    [case] = anonymous_cases(request, FRIDAY, repeat(uuid4()))
    [problem] = proof_problems(dataclasses.replace(case, case_no="zaak Sanne Voorbeeld"), request)
    assert (problem.field, problem.code) == ("case_no", "name-left")


def test_everything_a_person_can_be_found_by_is_known_as_personal() -> None:
    texts = personal_texts(with_copies())
    assert {"Sanne Voorbeeld", "sanne@voorbeeld.example", "Sanne Voorbeeld, Voorbeeldlaan 2"} <= texts
