from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

from privdesk.activities.model import ActivityStatus, OwnRole, RecipientKind
from privdesk.activities.rules.completeness import open_points
from privdesk.activities.rules.form import form_problems
from privdesk.core.words import LANGUAGES
from privdesk.organisation.rules import problems as organisation_problems
from privdesk.processors.rules.agreement import AgreementStatus, agreement_status
from privdesk.processors.rules.completeness import open_points as open_points_of_card
from privdesk.sample.activities import activities
from privdesk.sample.organisation import organisation
from privdesk.sample.pen import Pen
from privdesk.sample.processors import processors

TODAY = dt.date(2026, 11, 22)


def pen(language="nl", today=TODAY):
    return Pen(language, today)


def register(language="nl", today=TODAY):
    cards = processors(pen(language, today))
    return cards, activities(pen(language, today), cards)


def codes(reference):
    cards, every = register()
    (activity,) = [each for each in every if each.reference == reference]
    return {each.code for each in open_points(activity, cards, TODAY)}


def texts(value):
    """Every text below a value."""
    if isinstance(value, str) and type(value) is str:
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from texts(each)
    elif dataclasses.is_dataclass(value):
        for each in dataclasses.fields(value):
            yield from texts(getattr(value, each.name))


def ids(value):
    if isinstance(value, tuple):
        for each in value:
            yield from ids(each)
    elif dataclasses.is_dataclass(value):
        yield value.id
        for each in dataclasses.fields(value):
            yield from ids(getattr(value, each.name))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_in_the_sample_is_refused(language):
    cards, every = register(language)
    assert [each for each in organisation_problems(organisation(pen(language))) if each.blocks] == []
    assert [problem for activity in every for problem in form_problems(activity)] == []
    assert len(cards) == 5
    assert len(every) == 16


def test_the_organisation_is_complete():
    assert organisation_problems(organisation(pen())) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_things_have_the_same_id(language):
    cards, every = register(language)
    found = [*ids(tuple(cards)), *ids(every)]
    assert len(set(found)) == len(found)


def test_the_ids_are_the_same_every_day_and_in_both_languages():
    assert list(ids(register()[1])) == list(ids(register("en", dt.date(2031, 2, 28))[1]))


def test_the_english_sample_holds_no_dutch_text():
    dutch, english = (set(texts((tuple(cards), every))) for cards, every in (register("nl"), register("en")))
    names = {each for each in dutch & english if len(each.split()) > 4}
    assert names <= {
        "Stichting Scholen Voorbeeld, privacy@scholen.example",
        "Vereniging De Voorbeeldschool, avg@voorbeeldschool.example",
        "The Rocket Science Group LLC d/b/a Mailchimp",
        "405 N. Angier Avenue NE",
    }


@pytest.mark.parametrize("today", [TODAY, dt.date(2028, 2, 29), dt.date(2030, 8, 31)])
def test_the_sample_has_the_same_open_points_whenever_it_is_made(today):
    cards, every = register(today=today)
    found = [(each.reference, point.code) for each in every for point in open_points(each, cards, today)]
    cards, every = register()
    assert found == [(each.reference, point.code) for each in every for point in open_points(each, cards, TODAY)]


@pytest.mark.parametrize(
    "reference, expected",
    [
        ("001", {"criterion-without-review", "review-date-missing"}),
        ("002", set()),
        ("006", {"consent-not-given", "recipient-agreement-open", "data-beyond-agreement"}),
        ("007", {"retention-missing", "recipient-agreement-open"}),
        ("008", {"two-bases", "recipient-agreement-open", "dpia-open", "review-passed"}),
        ("010", {"gender-unexplained", "recipient-without-agreement", "data-beyond-agreement"}),
        ("012", {"interest-missing"}),
        (
            "014",
            {"statute-missing", "term-unexplained", "recipient-generic", "authority-without-statute", "dpia-open"},
        ),
        ("015", set()),
    ],
)
def test_the_flaws_of_the_published_statements_are_open_points(reference, expected):
    assert codes(reference) == expected


def test_the_cards_show_every_state_of_an_agreement_that_matters():
    cards, _ = register()
    assert [agreement_status(each, TODAY) for each in cards] == [
        AgreementStatus.INCOMPLETE,
        AgreementStatus.INCOMPLETE,
        AgreementStatus.IN_FORCE,
        AgreementStatus.INCOMPLETE,
        AgreementStatus.ENDED,
    ]
    assert open_points_of_card(cards.accountant, TODAY) == []


def test_every_linked_processor_is_in_the_sample():
    cards, every = register()
    known = {each.id for each in cards}
    linked = {each.processor_id for activity in every for each in (*activity.recipients, *activity.systems)}
    assert linked - known == {None}
    unlinked = [
        each
        for activity in every
        for each in activity.recipients
        if each.kind is RecipientKind.PROCESSOR and each.processor_id is None
    ]
    assert unlinked == []


def test_there_is_work_for_others_a_draft_and_a_complete_activity():
    cards, every = register()
    assert [each.own_role for each in every].count(OwnRole.PROCESSOR) == 1
    assert [each.status for each in every].count(ActivityStatus.DRAFT) == 1
    assert [each.reference for each in every if not open_points(each, cards, TODAY)] == ["002", "011", "015", "016"]


def test_nobody_who_exists_is_named():
    cards, every = register()
    mails = {word for text in texts((tuple(cards), every, organisation(pen()))) for word in text.split() if "@" in word}
    assert {each for each in mails if not each.rstrip(".,").endswith((".example", "@mailchimp.com"))} == set()
