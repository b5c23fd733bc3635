"""Requests for access, from the message to the closed file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from privdesk.activities.model import RecipientKind
from privdesk.core.errors import LetterIncomplete, NotFound, Refused
from privdesk.processors.model import Mechanism
from privdesk.requests.model import (
    Channel,
    EventKind,
    IdentityMethod,
    Outcome,
    Reason,
    ReplyChannel,
    SubjectRequest,
)
from privdesk.requests.rules.progress import CaseState, state_of
from privdesk.requests.rules.steps import StepAction
from tests.formats.pdf.reading import all_spoken
from tests.journeys.desk import Desk, customers, open_desk
from tests.make import a_category, a_processor, a_purpose, a_recipient, a_system, a_transfer, an_activity

NAME = "Bram Proefpersoon"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path / "proef.privdesk", dt.date(2026, 3, 2))
    yield desk
    desk.vault.lock()


def registered(desk: Desk, **details: object) -> SubjectRequest:
    return desk.requests.register(
        rights=["access"],
        person={"name": NAME, "email": "bram@proef.example"},
        details={"received": dt.date(2026, 3, 2), "channel": Channel.FORM, "address_known": True, **details},
    )


def test_w06_f01_the_answer_names_every_recipient_and_processor(desk: Desk) -> None:
    mail = desk.processors.save(
        a_processor(
            name="Berichtenbus",
            category="nieuwsbriefdienst",
            country="Verenigde Staten",
            transfers=(a_transfer(country="Verenigde Staten", mechanism=Mechanism.DPF),),
        )
    )
    cloud = desk.processors.save(a_processor(name="Wolkenhuis", category="kantoorsoftware", country="Ierland"))
    desk.activities.save(
        an_activity(
            reference="",
            name="Nieuwsbrief",
            subjects=("abonnees",),
            purposes=(a_purpose(text="Het sturen van de nieuwsbrief"),),
            data_categories=(a_category(name="E-mailadres"),),
            no_recipients=False,
            recipients=(
                a_recipient(name="Berichtenbus", kind=RecipientKind.PROCESSOR, processor_id=mail.id),
                a_recipient(name="het secretariaat", kind=RecipientKind.INTERNAL),
            ),
            systems=(a_system(name="adressenbestand", processor_id=cloud.id),),
        )
    )
    customers(desk)
    request = registered(desk, subjects=("Abonnees",))
    desk.send(request.id, "L01")
    request = desk.requests.start_search(request.id)
    assert {place.activity for place in request.searches} == {"Nieuwsbrief", ""}
    request = desk.search_everything(request, {"adressenbestand": [("E-mailadres", "bram@proef.example")]})
    request = desk.requests.decide(request.id, request.claims[0].id, outcome=Outcome.GRANTED)

    [row] = desk.requests.letter_facts(request.id, "L05")["activities"]
    assert row["recipients"].splitlines() == [
        "Berichtenbus (nieuwsbriefdienst, Verenigde Staten)",
        "Wolkenhuis (kantoorsoftware, Ierland)",
    ]
    assert "Verenigde Staten" in row["transfer"]
    assert row["automated_decisions"] == ""

    letter = desk.requests.prepare_letter(request.id, "L05")
    text = all_spoken(letter.pdf)
    assert "Berichtenbus" in text
    assert "Wolkenhuis" in text
    assert "bram@proef.example" in text
    request = desk.requests.record_sent(request.id, letter)
    assert [step.primary for step in [desk.requests.case(request.id).step]] == [StepAction.CLOSE]
    closed = desk.requests.close(request.id).request
    assert closed.hold_until == dt.date(2031, 3, 2)

    answer = closed.letters[-1]
    assert desk.requests.letter_pdf(answer.id) == letter.pdf
    desk.on(dt.date(2026, 4, 26))
    assert desk.requests.erase_due_material() == 0
    desk.on(dt.date(2026, 4, 27))
    assert desk.requests.erase_due_material() == 1
    with pytest.raises(NotFound):
        desk.requests.letter_pdf(answer.id)
    request = desk.requests.get(request.id)
    assert all(found.content == "" for place in request.searches for found in place.found)
    assert desk.requests.erase_due_material() == 0


def test_w06_only_a_category_of_recipients_is_pointed_out(desk: Desk) -> None:
    """W06, C-154/21."""
    desk.activities.save(
        an_activity(
            reference="",
            name="Ondersteuning",
            no_recipients=False,
            recipients=(
                a_recipient(name="IT-leveranciers", category="it-leveranciers", kind=RecipientKind.CONTROLLER),
            ),
            systems=(a_system(name="meldingen"),),
        )
    )
    request = desk.requests.start_search(registered(desk).id)
    request = desk.search_everything(request, {"meldingen": [("contact details", "bram@proef.example")]})
    request = desk.requests.decide(request.id, request.claims[0].id, outcome=Outcome.GRANTED)
    letter = desk.requests.prepare_letter(request.id, "L05")
    assert [(each.code, each.facts["activity"]) for each in letter.problems] == [("recipient-unnamed", "Ondersteuning")]


def test_w07_nothing_found_is_told_with_where_we_looked_and_the_remedies(desk: Desk) -> None:
    customers(desk)
    request = registered(desk)
    request = desk.requests.start_search(request.id)
    request = desk.search_everything(request, {})
    request = desk.requests.decide(request.id, request.claims[0].id, outcome=Outcome.NO_DATA)
    facts = desk.requests.letter_facts(request.id, "L06")
    assert facts["systems"][:3] == ["klantenadministratie", "Proefpost", "boekhouding"]
    letter = desk.requests.prepare_letter(request.id, "L06")
    assert letter.complete, (letter.missing_facts, letter.missing_elements)
    text = all_spoken(letter.pdf)
    assert "boekhouding" in text
    assert "rechtbank" in text
    request = desk.requests.record_sent(request.id, letter, channel=ReplyChannel.POST)
    assert state_of(request) is CaseState.CLOSING


def test_an_unknown_address_must_be_identified_before_data_go_there(desk: Desk) -> None:
    """W19 for access: S2-76."""
    customers(desk)
    request = registered(desk, address_known=False)
    desk.send(request.id, "L01")
    assert desk.requests.case(request.id).step.primary is StepAction.ASK_IDENTITY
    desk.requests.save_identity(request.id, doubt_reason="het verzoek van een onbekend e-mailadres komt")
    request = desk.send(request.id, "L02")
    assert state_of(request) is CaseState.WAITING

    request = desk.requests.start_search(request.id)
    request = desk.search_everything(request, {"klantenadministratie": [("Klantprofiel", NAME)]})
    request = desk.requests.decide(request.id, request.claims[0].id, outcome=Outcome.GRANTED)
    letter = desk.requests.prepare_letter(request.id, "L05")
    assert refused(desk, request.id, letter) == ["identity-open"]
    with pytest.raises(Refused):
        desk.requests.confirm_identity(request.id, method=IdentityMethod.NONE_NEEDED)
    request = desk.requests.confirm_identity(request.id, method=IdentityMethod.CONTROL_QUESTION)
    request = desk.requests.record_sent(request.id, letter)
    assert request.events[-1].kind is EventKind.ANSWERED


def test_who_is_not_identified_can_come_back(desk: Desk) -> None:
    customers(desk)
    request = registered(desk, address_known=False)
    desk.requests.ask_identity(request.id, doubt_reason="wij u niet kennen")
    request = desk.requests.fail_identity(request.id)
    step = desk.requests.case(request.id).step
    assert step.id == "decide-unidentified"
    request = desk.requests.decide(request.id, request.claims[0].id, outcome=Outcome.NOT_IDENTIFIED)
    step = desk.requests.case(request.id).step
    assert (step.id, step.letter) == ("answer", "L29")
    request = desk.requests.record_own_letter(request.id, "L29", pdf=b"%PDF-1.7", sent_on=desk.clock.today())
    request = desk.requests.close(request.id).request
    request = desk.requests.reopen(request.id)
    request = desk.requests.confirm_identity(request.id, method=IdentityMethod.KNOWN_CHANNEL)
    assert request.claims[0].outcome is None
    assert desk.requests.case(request.id).step.primary is StepAction.START_SEARCH


def test_a_request_that_is_withdrawn_can_be_closed_without_an_answer(desk: Desk) -> None:
    """W20."""
    request = desk.requests.withdraw(registered(desk).id)
    closed = desk.requests.close(request.id).request
    assert closed.claims[0].outcome is Outcome.WITHDRAWN
    assert closed.hold_until == dt.date(2031, 3, 2)


def test_a_letter_that_lacks_something_does_not_go_out(desk: Desk) -> None:
    request = desk.requests.start_search(registered(desk).id)
    mailbox = request.searches[0].place
    request = desk.search_everything(request, {mailbox: [("e-mail", "een bericht")]})
    request = desk.requests.decide(request.id, request.claims[0].id, outcome=Outcome.GRANTED)
    letter = desk.requests.prepare_letter(request.id, "L05")
    assert "activities" in letter.missing_facts
    with pytest.raises(LetterIncomplete):
        desk.requests.record_sent(request.id, letter)
    assert desk.requests.get(request.id).letters == ()


def test_a_refusal_is_written_by_hand_and_needs_its_reason(desk: Desk) -> None:
    request = desk.requests.start_search(registered(desk).id)
    request = desk.search_everything(request, {})
    claim = request.claims[0].id
    with pytest.raises(Refused):
        desk.requests.decide(request.id, claim, outcome=Outcome.REFUSED)
    with pytest.raises(Refused):
        desk.requests.decide(request.id, claim, outcome=Outcome.REFUSED, reason=Reason.EXCESSIVE)
    request = desk.requests.decide(
        request.id, claim, outcome=Outcome.REFUSED, reason=Reason.EXCESSIVE, reason_text="dit het zesde verzoek is"
    )
    assert desk.requests.case(request.id).step.letter == "L24"


def refused(desk: Desk, request_id: UUID, letter: object) -> list[str]:
    with pytest.raises(Refused) as caught:
        desk.requests.record_sent(request_id, letter)  # type: ignore[arg-type]
    return [problem.code for problem in caught.value.problems if problem.blocks]
