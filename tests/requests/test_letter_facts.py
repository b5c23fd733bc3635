from __future__ import annotations

import dataclasses
import datetime as dt
from typing import Any
from uuid import uuid4

import pytest

from privdesk.letters.service import LetterService
from privdesk.requests.model import (
    HoldChoice,
    Identity,
    NoticeKind,
    Outcome,
    Reason,
    ReplyChannel,
    RequestLanguage,
    SubjectRequest,
)
from privdesk.requests.rules.letter_facts import Register, letter_address, letter_facts
from tests.make import (
    a_category,
    a_claim,
    a_person,
    a_processor,
    a_retention,
    an_activity,
    an_agreement,
    an_organisation,
    house_rules,
)
from tests.requests.cases import (
    FRIDAY,
    RECEIVED,
    a_kept_place,
    a_notice,
    a_place,
    an_access,
    an_empty_place,
    an_erased_place,
    an_erasure,
    an_open_place,
    found_data,
)
from tests.requests.letter_cases import REQUESTS

LETTERS = LetterService()


def a_register(**but: Any) -> Register:
    return Register(**({"organisation": an_organisation(), "house_rules": house_rules()} | but))


def facts(kind: str, request: SubjectRequest, register: Register | None = None, **more: Any) -> dict[str, Any]:
    return letter_facts(kind, request, register or a_register(), FRIDAY, **more)


def a_partial_erasure(**but: Any) -> SubjectRequest:
    claim = a_claim(
        "erasure",
        received=RECEIVED,
        outcome=Outcome.PARTIAL,
        reason=Reason.RETENTION,
        decided_on=FRIDAY,
        executed_on=dt.date(2026, 3, 16),
        kept_access="de financieel medewerker",
    )
    return an_erasure(**({"claims": (claim,), "letters": ()} | but))


@pytest.mark.parametrize("kind", [kind.id for kind in LETTERS.kinds()])
@pytest.mark.parametrize("language", list(RequestLanguage))
def test_every_letter_gets_all_it_needs(kind: str, language: RequestLanguage) -> None:
    """No must-element is missing, in either language, once everything was recorded."""
    activity = an_activity(data_categories=(a_category(name="contact details"),))
    cloud = a_processor()
    made = {
        "L05": an_access(searches=(a_place(activity_id=activity.id),)),
        "L10": an_erasure(
            claims=(a_claim("erasure", outcome=Outcome.DONE, decided_on=FRIDAY, executed_on=FRIDAY),),
            searches=(an_erased_place(),),
        ),
        "L26": a_partial_erasure(),
        "L11": a_partial_erasure(),
    }.get(kind) or REQUESTS.get(kind, an_access)()
    if kind == "L07":
        made = dataclasses.replace(made, searches=(a_place(activity_id=activity.id),))
    identity = Identity(id=uuid4(), doubt_reason="wij dit adres niet kennen", requested_on=FRIDAY)
    request = dataclasses.replace(made, language=language, identity=identity, search_keys="uw naam")
    notice = a_notice(processor_id=cloud.id, identifier="sanne@voorbeeld.example") if kind == "L26" else None
    register = a_register(activities=(activity,), processors=(cloud,))
    given = letter_facts(kind, request, register, FRIDAY, notice=notice)
    organisation = {
        field.name: getattr(register.organisation, field.name) for field in dataclasses.fields(register.organisation)
    }
    draft = LETTERS.draft(kind, language.value, given, organisation, ("Sanne Voorbeeld",))
    assert (draft.missing_facts, draft.missing_elements) == ((), ())


def test_the_promised_date_is_the_safe_one() -> None:
    """Decision 11; D01: received on 5 March 2026, Easter in between."""
    given = facts("L01", an_access(claims=(a_claim(received=RECEIVED),)))
    assert given["promised_date"] == dt.date(2026, 4, 2)
    assert given["received"] == RECEIVED
    assert given["rights"] == ["15"]


@pytest.mark.parametrize(
    "channel, address",
    [
        (ReplyChannel.EMAIL, "sanne@voorbeeld.example"),
        (ReplyChannel.POST, "Voorbeeldlaan 2, 4321 BA Voorbeeldam"),
    ],
)
def test_the_answer_goes_to_one_address(channel: ReplyChannel, address: str) -> None:
    request = an_access(reply_channel=channel)
    assert facts("L01", request)["reply_address"] == address
    parts = letter_address(request, a_register())
    assert ("street" in parts) is (channel is ReplyChannel.POST)
    assert ("email" in parts) is (channel is ReplyChannel.EMAIL)


def test_a_letter_names_the_rights_it_answers() -> None:
    both = an_access(
        claims=(
            a_claim("access", outcome=Outcome.NO_DATA, decided_on=FRIDAY),
            a_claim("erasure", outcome=Outcome.NO_DATA, decided_on=FRIDAY),
        )
    )
    assert facts("L06", both)["rights"] == ["15", "17"]
    assert facts("L01", both)["rights"] == ["15", "17"]
    one = dataclasses.replace(both, claims=(both.claims[0], dataclasses.replace(both.claims[1], outcome=Outcome.DONE)))
    assert facts("L06", one)["rights"] == ["15"]


def test_what_was_searched_is_told_once_and_only_when_it_was() -> None:
    places = (an_empty_place(), an_empty_place(), an_open_place(place="cloud"))
    assert facts("L06", an_access(searches=places))["systems"] == ["mailbox"]


def test_what_was_erased_and_kept_is_told_by_its_categories() -> None:
    request = a_partial_erasure(
        searches=(
            an_erased_place(found=(found_data("Klantprofiel"), found_data("NAW-gegevens"))),
            an_erased_place(place="helpdesk", found=()),
            a_kept_place(),
        )
    )
    given = facts("L11", request)
    assert given["erased"] == "klantprofiel, NAW-gegevens en helpdesk"
    assert given["kept"] == "invoices"
    assert (given["rule"], given["kept_until"]) == ("fiscal7", dt.date(2033, 12, 31))
    assert given["executed"] == dt.date(2026, 3, 16)
    assert given["backup_until"] == dt.date(2026, 6, 14)
    english = facts("L11", dataclasses.replace(request, language=RequestLanguage.ENGLISH))
    assert english["erased"] == "klantprofiel, NAW-gegevens and helpdesk"


def test_staff_are_kept_from_a_profile_but_an_invoice_is_no_profile() -> None:
    invoice = a_partial_erasure(searches=(an_erased_place(), a_kept_place()))
    profile = a_partial_erasure(searches=(an_erased_place(), a_kept_place(kept_rule="seed36m")))
    assert invoice.access_blocked_on is not None
    assert facts("L11", invoice)["blocked"] is False
    assert facts("L11", profile)["blocked"] is True
    assert facts("L11", dataclasses.replace(profile, access_blocked_on=None))["blocked"] is False


def test_what_the_officer_wrote_goes_before_what_follows() -> None:
    request = a_partial_erasure()
    claim = dataclasses.replace(request.claims[0], erased="uw profiel", kept="twee facturen")
    given = facts("L11", dataclasses.replace(request, claims=(claim,)))
    assert (given["erased"], given["kept"]) == ("uw profiel", "twee facturen")


def test_a_duty_without_a_clause_of_its_own_is_told_by_provision_and_duration() -> None:
    duty = a_retention(rule="", years=5, source="artikel 7:611 BW")
    duty = dataclasses.replace(duty, kind=type(duty.kind).LEGAL_MINIMUM)
    activity = an_activity(data_categories=(a_category(name="invoices", retention=duty),))
    place = a_kept_place(kept_rule="artikel 7:611 BW", activity_id=activity.id)
    given = facts("L11", a_partial_erasure(searches=(place,)), a_register(activities=(activity,)))
    assert (given["rule"], given["provision"], given["duration"]) == ("other", "artikel 7:611 BW", "vijf jaar")


@pytest.mark.parametrize(
    "rule, clause", [("fiscal7", "fiscal7"), ("contract7", "fiscal7"), ("payroll5", "payroll5"), ("claim", "claim")]
)
def test_a_known_duty_has_its_own_clause(rule: str, clause: str) -> None:
    given = facts("L11", a_partial_erasure(searches=(a_kept_place(kept_rule=rule),)))
    assert given["rule"] == clause
    assert "provision" not in given


def test_no_backups_no_promise_about_them() -> None:
    register = a_register(organisation=an_organisation(backup_horizon_days=0))
    given = facts("L11", a_partial_erasure(), register)
    assert (given["no_backups"], given["backup_until"]) == (True, None)


@pytest.mark.parametrize(
    "request_, told",
    [
        (an_access(), {"file_until": dt.date(2031, 4, 3)}),
        (an_erasure(), {"hold_until": dt.date(2026, 6, 1)}),
        (an_erasure(hold=HoldChoice.DIRECT), {"anonymise_now": True}),
    ],
)
def test_the_person_is_told_what_happens_to_the_file(request_: SubjectRequest, told: dict[str, Any]) -> None:
    given = facts("L10", request_)
    assert {name: given[name] for name in ("file_until", "hold_until", "anonymise_now") if name in given} == told


def test_recipients_are_named_with_the_reason_where_one_was_not_told() -> None:
    notices = (
        a_notice(),
        a_notice(recipient="Oudbedrijf", notified_on=None, not_notified_reason="het is opgeheven"),
        a_notice(recipient="Later", notified_on=None),
    )
    given = facts("L10", an_erasure(notices=notices))
    assert given["recipients"] == ["Proefpost"]
    assert given["not_notified"] == [{"recipient": "Oudbedrijf", "reason": "het is opgeheven"}]
    assert given["no_recipients"] is False
    assert facts("L10", an_erasure(notices=(), no_recipients=True))["no_recipients"] is True


def test_a_notice_says_no_more_than_the_recipient_needs() -> None:
    cloud = a_processor(agreement=an_agreement(agreed_on=dt.date(2025, 1, 15)), privacy_contact="avg@proefpost.example")
    notice = a_notice(processor_id=cloud.id, identifier="sanne@voorbeeld.example", notified_on=None)
    register = a_register(processors=(cloud,))
    given = facts("L26", a_partial_erasure(notices=(notice,)), register, notice=notice)
    assert (given["measure"], given["to_processor"]) == ("erased", True)
    assert given["dpa_date"] == dt.date(2025, 1, 15)
    assert given["confirm_by"] == dt.date(2026, 4, 17)
    assert given["executed"] == dt.date(2026, 3, 16)
    assert given["name"] == ""
    assert letter_address(a_partial_erasure(), register, notice)["email"] == "avg@proefpost.example"
    other = a_notice(recipient="Accountant", kind=NoticeKind.RECIPIENT)
    assert facts("L26", a_partial_erasure(), register, notice=other)["to_processor"] is False
    assert letter_address(a_partial_erasure(), register, other) == {"name": "Accountant"}


def test_who_must_prove_identity_has_two_weeks_but_not_beyond_our_own_term() -> None:
    early = letter_facts("L02", an_access(), a_register(), dt.date(2026, 3, 9))
    assert early["respond_by"] == dt.date(2026, 3, 23)
    late = letter_facts("L02", an_access(), a_register(), dt.date(2026, 3, 25))
    assert late["respond_by"] == dt.date(2026, 4, 2)


def test_a_person_without_particulars_leaves_gaps_and_no_error() -> None:
    given = facts("L01", an_access(person=None))
    assert (given["name"], given["reply_address"]) == ("", "")
    assert letter_address(an_access(person=None), a_register()) == {"name": ""}
    assert facts("L01", an_access(person=a_person(salutation="mevrouw Voorbeeld")))["salutation"] == "mevrouw Voorbeeld"
