from __future__ import annotations

import pytest

from privdesk.organisation import rules
from tests.make import an_organisation, house_rules


def found(organisation):
    return {(each.field, each.code) for each in rules.problems(organisation)}


def test_a_complete_organisation_has_no_problems():
    assert rules.problems(an_organisation()) == []


@pytest.mark.parametrize(
    "but, problem",
    [
        ({"name": ""}, ("name", "required")),
        ({"street": ""}, ("street", "required")),
        ({"officer_email": " "}, ("officer_email", "required")),
        ({"postcode": "12345"}, ("postcode", "postcode-form")),
        ({"postcode": "0123 AB"}, ("postcode", "postcode-form")),
        ({"officer_email": "privacy at proef"}, ("officer_email", "mail-form")),
        ({"officer_is_dpo": True}, ("dpo_contact", "dpo-contact")),
        ({"backup_horizon_days": -1}, ("backup_horizon_days", "not-negative")),
        ({"backup_horizon_days": 0}, ("backup_horizon_days", "horizon-none")),
        ({"backup_horizon_days": 6}, ("backup_horizon_days", "horizon-short")),
    ],
)
def test_what_is_wrong_is_named_with_its_field(but, problem):
    assert problem in found(an_organisation(**but))


@pytest.mark.parametrize("but", [{"postcode": "B-1000", "country": "België"}, {"postcode": "1234AB"}, {"email": ""}])
def test_what_is_right_is_left_alone(but):
    assert found(an_organisation(**but)) == set()


def test_only_the_name_and_a_negative_number_block():
    empty = an_organisation(name="", street="", town="", officer_name="", backup_horizon_days=-1)
    assert {each.field for each in rules.problems(empty) if each.blocks} == {"name", "backup_horizon_days"}


def test_the_recommended_house_rules_have_no_problems():
    assert rules.house_rule_problems(house_rules()) == []


def test_evidence_that_goes_before_the_court_term_is_a_warning():
    (problem,) = rules.house_rule_problems(house_rules(material_weeks=5))
    assert (problem.code, problem.blocks) == ("material-before-court-term", False)


@pytest.mark.parametrize(
    "but, code",
    [
        ({"extension_days": -1}, "not-negative"),
        ({"extension_days": 367}, "at-most"),
        ({"first_reminder_working_days": 10**12}, "at-most"),
        ({"file_years": 51}, "at-most"),
    ],
)
def test_a_house_rule_that_no_date_can_bear_is_refused(but, code):
    (problem,) = rules.house_rule_problems(house_rules(**but))
    assert (problem.field, problem.code, problem.blocks) == (next(iter(but)), code, True)


@pytest.mark.parametrize("but", [{"extension_days": 366}, {"file_years": 50}, {"material_weeks": 520}])
def test_a_house_rule_may_be_far(but):
    assert rules.house_rule_problems(house_rules(**but)) == []
