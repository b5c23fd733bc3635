from __future__ import annotations

import datetime as dt
from uuid import UUID

import pytest

from privdesk.core.words import LANGUAGES
from privdesk.processors.model import Answer, Clause, Conclusion, Mechanism, ProcessorStatus, Role, SubProcessor
from privdesk.processors.rules.agreement import AgreementStatus, agreement_status, open_clauses
from privdesk.processors.rules.completeness import open_points
from privdesk.processors.rules.countries import Level, atlas, country_named, outside_eea
from privdesk.processors.rules.templates import template, templates, with_checklist
from tests.make import TODAY, a_processor, a_transfer, all_clauses, an_agreement, evidence

DAY = dt.timedelta(days=1)
YEAR = dt.timedelta(days=366)


def codes(processor):
    return {(each.field, each.code) for each in open_points(processor, TODAY)}


def test_a_complete_card_has_no_open_points():
    assert open_points(a_processor(), TODAY) == []


@pytest.mark.parametrize(
    "agreement, status",
    [
        (None, AgreementStatus.MISSING),
        (an_agreement(concluded=Conclusion.NONE), AgreementStatus.MISSING),
        (an_agreement(agreed_on=TODAY + DAY), AgreementStatus.MISSING),
        (an_agreement(agreed_on=TODAY), AgreementStatus.IN_FORCE),
        (an_agreement(agreed_on=None, concluded=Conclusion.INCORPORATED), AgreementStatus.IN_FORCE),
        (an_agreement(ends_on=TODAY), AgreementStatus.IN_FORCE),
        (an_agreement(ends_on=TODAY - DAY), AgreementStatus.ENDED),
        (an_agreement(checks=()), AgreementStatus.INCOMPLETE),
        (an_agreement(checks=all_clauses(Answer.PARTLY)), AgreementStatus.INCOMPLETE),
        (an_agreement(checks=all_clauses(Answer.NO), ends_on=TODAY - DAY), AgreementStatus.ENDED),
    ],
)
def test_the_status_of_an_agreement(agreement, status):
    assert agreement_status(a_processor(agreement=agreement), TODAY) is status


@pytest.mark.parametrize("role", [Role.OWN_CONTROLLER, Role.JOINT])
def test_who_decides_for_itself_needs_no_processor_agreement(role):
    processor = a_processor(role=role, agreement=None, breach_contact="")
    assert agreement_status(processor, TODAY) is AgreementStatus.NOT_NEEDED
    assert codes(processor) == set()


def test_the_clauses_that_are_not_fully_there_are_named_in_the_order_of_the_law():
    checks = all_clauses()[:3] + all_clauses(Answer.PARTLY)[3:4]
    assert open_clauses(an_agreement(checks=checks)) == tuple(Clause)[3:]


@pytest.mark.parametrize(
    "but, point",
    [
        ({"service": ""}, ("service", "missing")),
        ({"country": ""}, ("country", "country-missing")),
        ({"data_fields": ()}, ("data_fields", "data-fields-missing")),
        ({"agreement": None}, ("agreement", "agreement-missing")),
        ({"agreement": an_agreement(ends_on=TODAY - DAY)}, ("agreement.ends_on", "agreement-ended")),
        ({"agreement": an_agreement(checks=())}, ("agreement.checks", "agreement-unchecked")),
        ({"agreement": an_agreement(checks=all_clauses()[1:])}, ("agreement.checks", "agreement-incomplete")),
        ({"agreement": an_agreement(entity=" ")}, ("agreement.entity", "agreement-entity-missing")),
        ({"agreement": an_agreement(agreed_on=None)}, ("agreement.agreed_on", "agreement-undated")),
        ({"agreement": an_agreement(document="")}, ("agreement.document", "agreement-document-missing")),
        ({"agreement": an_agreement(breach_hours=None)}, ("agreement.breach_hours", "breach-hours-missing")),
        (
            {"agreement": an_agreement(sub_processor_list="proefpost.example/sub")},
            ("agreement.sub_processors_read_on", "sub-processors-unread"),
        ),
        ({"breach_contact": ""}, ("breach_contact", "breach-contact-missing")),
        ({"country": "Verenigde Staten"}, ("transfers", "transfer-missing")),
        (
            {"sub_processors": (SubProcessor(id=UUID(int=1), name="Verweg", country="India"),)},
            ("transfers", "transfer-missing"),
        ),
        ({"evidence": (evidence(answer=Answer.UNKNOWN),)}, ("evidence.0.answer", "evidence-unchecked")),
        ({"evidence": (evidence(answer=Answer.NO),)}, ("evidence.0.answer", "evidence-not-so")),
        ({"evidence": (evidence(), evidence(seen_on=None))}, ("evidence.1.seen_on", "evidence-undated")),
        ({"evidence": (evidence(seen_on=TODAY - YEAR),)}, ("evidence.0.seen_on", "evidence-old")),
        ({"facts_as_of": TODAY - YEAR}, ("facts_as_of", "facts-old")),
        ({"review_on": None}, ("review_on", "review-date-missing")),
        ({"review_on": TODAY}, ("review_on", "review-passed")),
    ],
)
def test_each_gap_is_an_open_point_beside_its_field(but, point):
    assert codes(a_processor(**but)) == {point}


def test_open_points_never_block():
    empty = a_processor(name="", service="", agreement=None, country="", data_fields=(), review_on=None)
    assert [each for each in open_points(empty, TODAY) if each.blocks] == []


def test_a_processor_that_ended_has_no_open_points():
    assert codes(a_processor(status=ProcessorStatus.ENDED, agreement=None, review_on=TODAY)) == set()


@pytest.mark.parametrize(
    "but, found",
    [
        ({}, set()),
        ({"country": "Nederland", "mechanism": Mechanism.NONE_EEA}, set()),
        ({"country": " "}, {"transfer-country-missing"}),
        ({"mechanism": Mechanism.NONE_EEA}, {"transfer-without-safeguard"}),
        ({"mechanism": Mechanism.ADEQUACY}, {"transfer-not-adequate"}),
        ({"mechanism": Mechanism.ADEQUACY, "country": "Zwitserland"}, set()),
        ({"mechanism": Mechanism.ADEQUACY, "country": "India"}, {"transfer-not-adequate"}),
        ({"mechanism": Mechanism.DPF, "country": "Canada"}, {"framework-elsewhere"}),
        ({"fallback": None}, {"framework-without-fallback"}),
        ({"mechanism": Mechanism.SCC, "assessed_on": None}, {"scc-without-assessment"}),
        ({"mechanism": Mechanism.SCC}, set()),
        ({"mechanism": Mechanism.BCR}, {"transfer-without-document"}),
        ({"mechanism": Mechanism.BCR, "document": "bcr.pdf"}, set()),
        ({"mechanism": Mechanism.CONTRACT}, {"transfer-by-derogation"}),
        ({"mechanism": Mechanism.COMPELLING}, {"transfer-by-derogation", "transfer-without-document"}),
        ({"checked_on": None}, {"transfer-unchecked"}),
        ({"checked_on": TODAY - YEAR}, {"transfer-checked-long-ago"}),
    ],
)
def test_a_transfer_stands_on_something_that_was_checked(but, found):
    processor = a_processor(transfers=(a_transfer(**but),))
    assert {code for _, code in codes(processor)} == found


def test_an_adequacy_decision_ends():
    transfers = (a_transfer(country="VK", mechanism=Mechanism.ADEQUACY, checked_on=dt.date(2031, 12, 1)),)
    processor = a_processor(transfers=transfers)
    assert country_named("vk").until == dt.date(2031, 12, 27)
    found = [
        {each.code for each in open_points(processor, day) if each.field == "transfers.0.mechanism"}
        for day in (dt.date(2031, 12, 27), dt.date(2031, 12, 28))
    ]
    assert found == [set(), {"transfer-not-adequate"}]


@pytest.mark.parametrize(
    "text, abroad",
    [
        ("", ()),
        ("Nederland", ()),
        ("the Netherlands (Amsterdam)", ()),
        ("Ierland, Verenigde Staten (Oregon)", ("Verenigde Staten",)),
        ("Norway and India", ("India",)),
        ("EER", ()),
        ("Verweggistan", ("Verweggistan",)),
    ],
)
def test_countries_outside_the_eea_are_recognised_as_people_write_them(text, abroad):
    assert outside_eea(text) == abroad


def test_the_atlas_knows_thirty_countries_of_the_eea_and_when_it_was_read():
    members = [each for each in atlas().countries if each.level is Level.EEA and len(each.code) == 2]
    assert len(members) == 30
    assert atlas().as_of >= dt.date(2026, 8, 5)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("of", templates(), ids=lambda each: each.id)
def test_a_template_gives_a_dated_card_of_which_everything_is_still_to_be_checked(of, language):
    card = of.processor(language)
    assert card.name == of.name
    assert card.facts_as_of == of.as_of
    assert of.sources
    assert card.remarks.startswith(of.warning[language])
    assert {each.answer for each in card.evidence} == {Answer.UNKNOWN}


def test_the_steps_for_web_statistics_are_seven_and_say_that_the_guide_was_withdrawn():
    card = template("google_analytics").processor("nl")
    assert len(card.evidence) == 7
    assert "ingetrokken" in card.remarks


def test_a_checklist_is_added_to_a_card_once():
    of = template("mailchimp")
    card = with_checklist(a_processor(), of, "nl")
    assert len(card.evidence) == 1 + len(of.processor("nl").evidence)
    assert with_checklist(card, of, "nl") == card
