from __future__ import annotations

import datetime as dt
from uuid import UUID, uuid4

import pytest

from privdesk.activities.model import (
    ActivityStatus,
    DpiaStatus,
    LegalBasis,
    Origin,
    OwnRole,
    RecipientKind,
    RetentionKind,
    SpecialCategory,
    SpecialGround,
)
from privdesk.activities.rules.completeness import is_grave, open_points
from privdesk.processors.model import Mechanism
from tests.make import (
    TODAY,
    a_category,
    a_processor,
    a_purpose,
    a_recipient,
    a_retention,
    a_system,
    a_transfer,
    all_clauses,
    an_activity,
    an_agreement,
)

DAY = dt.timedelta(days=1)
POST = UUID(int=1)


def points(activity, *processors, **but):
    return [(each.field, each.code) for each in open_points(activity, processors, TODAY, **but)]


def with_category(**but):
    return an_activity(data_categories=(a_category(**but),))


def with_purpose(**but):
    return an_activity(purposes=(a_purpose(**but),))


def with_recipient(**but):
    return an_activity(recipients=(a_recipient(**but),), no_recipients=False)


def test_a_complete_activity_has_no_open_points():
    assert points(an_activity()) == []


def test_an_empty_draft_says_what_article_30_asks_and_blocks_nothing():
    empty = an_activity(
        name="",
        purposes=(),
        subjects=(),
        data_categories=(),
        no_recipients=False,
        systems=(),
        measures=(),
        dpia=DpiaStatus.NOT_ASSESSED,
        review_on=None,
    )
    found = open_points(empty, (), TODAY)
    assert [(each.field, each.code) for each in found] == [
        ("name", "missing"),
        ("purposes", "missing"),
        ("subjects", "missing"),
        ("data_categories", "missing"),
        ("recipients", "recipients-unsaid"),
        ("systems", "systems-missing"),
        ("measures", "measures-missing"),
        ("dpia", "dpia-open"),
        ("review_on", "review-date-missing"),
    ]
    assert [each for each in found if each.blocks] == []


@pytest.mark.parametrize(
    "but, point",
    [
        ({"text": " "}, ("purposes.0.text", "purpose-missing")),
        ({"basis": None}, ("purposes.0.basis", "basis-missing")),
        ({"basis": LegalBasis.CONSENT}, ("purposes.0.basis_note", "consent-unexplained")),
        ({"basis": LegalBasis.LEGAL_OBLIGATION}, ("purposes.0.basis_note", "statute-missing")),
        ({"basis": LegalBasis.PUBLIC_TASK}, ("purposes.0.basis_note", "task-missing")),
        ({"basis": LegalBasis.LEGITIMATE_INTEREST}, ("purposes.0.basis_note", "interest-missing")),
        ({"subjects": ("visitors",)}, ("purposes.0.subjects", "subjects-unknown")),
    ],
)
def test_a_purpose_has_a_text_and_a_basis_with_its_explanation(but, point):
    assert points(with_purpose(**but)) == [point]


@pytest.mark.parametrize("basis", list(LegalBasis))
def test_an_explained_basis_is_enough(basis):
    assert points(with_purpose(basis=basis, basis_note="AWR 52(4); asked on the form, kept with date")) == []


@pytest.mark.parametrize(
    "note",
    [
        "Wie zijn gegevens achterlaat, gaat akkoord met de privacyverklaring",
        "door gegevens achter te laten",
        "Door het gebruik van de site",
        "by leaving your data you agree",
        "Implied by using the site",
    ],
)
def test_leaving_data_behind_is_no_consent(note):
    found = points(with_purpose(basis=LegalBasis.CONSENT, basis_note=note))
    assert found == [("purposes.0.basis_note", "consent-not-given")]


def test_a_public_body_has_no_legitimate_interest_in_its_tasks():
    activity = with_purpose(basis=LegalBasis.LEGITIMATE_INTEREST, basis_note="interest")
    assert points(activity, public_body=True) == [("purposes.0.basis", "interest-of-public-body")]


@pytest.mark.parametrize(
    "one, other, split",
    [
        ((), (), True),
        (("customers",), (), True),
        (("customers",), ("Customers ",), True),
        (("customers",), ("others",), False),
    ],
)
def test_two_bases_for_one_purpose_are_split_by_the_people(one, other, split):
    activity = an_activity(
        subjects=("customers", "others"),
        data_categories=(a_category(subjects=()),),
        purposes=(
            a_purpose(text="News", basis=LegalBasis.CONSENT, basis_note="box on the form", subjects=one),
            a_purpose(text="news ", basis=LegalBasis.LEGITIMATE_INTEREST, basis_note="Tw 11.7(3)", subjects=other),
        ),
    )
    assert points(activity) == ([("purposes.1.basis", "two-bases")] if split else [])


@pytest.mark.parametrize(
    "but, point",
    [
        ({"name": " "}, ("name", "category-missing")),
        ({"subjects": ("visitors",)}, ("subjects", "subjects-unknown")),
        ({"origin": Origin.EMPLOYER}, ("origin_note", "source-missing")),
        ({"name": "Dieetwensen"}, ("special", "special-not-marked")),
        ({"name": "Verzuimgegevens"}, ("special", "special-not-marked")),
        ({"name": "dietary wishes"}, ("special", "special-not-marked")),
        ({"bsn": True}, ("bsn_statute", "bsn-without-statute")),
        ({"name": "NAW en BSN"}, ("bsn", "bsn-not-marked")),
        ({"name": "VOG"}, ("criminal", "criminal-not-marked")),
        ({"name": "Geslacht"}, ("necessity", "gender-unexplained")),
        ({"name": "gender"}, ("necessity", "gender-unexplained")),
        ({"retention": None}, ("retention", "retention-missing")),
        ({"retention": a_retention(years=0)}, ("retention", "retention-missing")),
        ({"retention": a_retention(source="")}, ("retention.source", "term-unexplained")),
        (
            {"retention": a_retention(source="", kind=RetentionKind.LEGAL_MINIMUM)},
            ("retention.source", "term-without-statute"),
        ),
        (
            {"retention": a_retention(rule="fiscal7", years=5, kind=RetentionKind.LEGAL_MINIMUM)},
            ("retention", "shorter-than-statute"),
        ),
        (
            {"retention": a_retention(rule="wwft5", years=6, kind=RetentionKind.LEGAL_MAXIMUM)},
            ("retention", "longer-than-statute"),
        ),
    ],
)
def test_a_category_says_what_the_law_asks_of_it(but, point):
    field, code = point
    assert points(with_category(**but)) == [(f"data_categories.0.{field}", code)]


def test_special_data_need_their_exception():
    found = points(with_category(special=(SpecialCategory.HEALTH,)))
    assert ("data_categories.0.special_ground", "special-without-ground") in found


def test_special_data_with_their_exception_need_a_reason_to_go_without_impact_assessment():
    but = {"special": (SpecialCategory.HEALTH,), "special_ground": SpecialGround.EXPLICIT_CONSENT}
    assert points(with_category(**but)) == [("dpia_outcome", "dpia-reason-missing")]


def test_criminal_data_are_explained():
    found = points(with_category(name="VOG", criminal=True))
    assert found == [("data_categories.0.necessity", "criminal-unexplained"), ("dpia_outcome", "dpia-reason-missing")]


def test_a_bsn_with_its_statute_and_a_gender_with_its_need_are_fine():
    assert points(with_category(name="BSN", bsn=True, bsn_statute="Wet LB 28")) == []
    assert points(with_category(name="gender", necessity="medical fitting")) == []


def test_a_criterion_instead_of_a_term_needs_a_review():
    criterion = a_category(retention=a_retention(years=0, criterion="until the person unsubscribes"))
    assert points(an_activity(data_categories=(criterion,))) == []
    assert ("data_categories.0.retention.criterion", "criterion-without-review") in points(
        an_activity(data_categories=(criterion,), review_on=None)
    )


def test_a_maximum_before_a_minimum_on_the_same_data_is_a_conflict():
    least = a_category(name="Invoices", retention=a_retention(years=7, kind=RetentionKind.LEGAL_MINIMUM))
    most = a_category(name="invoices", retention=a_retention(years=2))
    assert points(an_activity(data_categories=(least, most))) == [("data_categories.1.retention", "retention-conflict")]


@pytest.mark.parametrize(
    "but, point",
    [
        ({"name": ""}, ("name", "recipient-missing")),
        ({"kind": RecipientKind.AUTHORITY}, ("ground", "authority-without-statute")),
        ({"processor_id": None}, ("processor_id", "recipient-not-in-register")),
        ({"processor_id": uuid4()}, ("processor_id", "recipient-not-in-register")),
        ({"processor_id": POST, "data": ("E-mail address", "BSN")}, ("data", "data-beyond-agreement")),
        ({"kind": RecipientKind.CONTROLLER, "country": "India"}, ("transfers", "transfer-missing")),
        (
            {"kind": RecipientKind.CONTROLLER, "transfers": (a_transfer(mechanism=Mechanism.NONE_EEA),)},
            ("transfers.0.mechanism", "transfer-without-safeguard"),
        ),
    ],
)
def test_a_recipient_is_named_and_founded(but, point):
    field, code = point
    assert points(with_recipient(**but), a_processor(id=POST)) == [(f"recipients.0.{field}", code)]


@pytest.mark.parametrize("name", ["hosting", "Hostingpartij", "diverse leveranciers", "Boekhouder", "third parties"])
def test_a_kind_of_organisation_is_no_name(name):
    found = points(with_recipient(name=name, kind=RecipientKind.CONTROLLER))
    assert found == [("recipients.0.name", "recipient-generic")]


@pytest.mark.parametrize("name", ["Boekhouder De Vries", "Hosting Noord B.V.", "Gemeente Proefdam"])
def test_a_name_may_say_what_somebody_does(name):
    assert points(with_recipient(name=name, kind=RecipientKind.CONTROLLER)) == []


@pytest.mark.parametrize(
    "agreement, code",
    [
        (None, "recipient-without-agreement"),
        (an_agreement(ends_on=TODAY - DAY), "recipient-without-agreement"),
        (an_agreement(checks=all_clauses()[1:]), "recipient-agreement-open"),
    ],
)
def test_a_processor_without_a_whole_agreement_is_told_with_every_activity_that_uses_it(agreement, code):
    processor = a_processor(id=POST, agreement=agreement)
    activity = with_recipient(processor_id=POST)
    assert points(activity, processor) == [("recipients.0.processor_id", code)]
    ended = an_activity(
        recipients=activity.recipients, no_recipients=False, status=ActivityStatus.ENDED, ended_on=TODAY
    )
    assert points(ended, processor) == []


def test_a_transfer_on_the_card_of_the_processor_is_not_asked_again():
    activity = with_recipient(processor_id=POST)
    card = a_processor(id=POST, country="Verenigde Staten", transfers=(a_transfer(checked_on=None),))
    assert points(activity, card) == []
    bare = a_processor(id=POST, country="Verenigde Staten")
    assert points(activity, bare) == [("recipients.0.transfers", "transfer-missing")]


@pytest.mark.parametrize(
    "but, point",
    [
        ({"no_recipients": False}, ("recipients", "recipients-unsaid")),
        (
            {"recipients": (a_recipient(kind=RecipientKind.CONTROLLER),)},
            ("no_recipients", "recipients-contradict"),
        ),
        ({"systems": ()}, ("systems", "systems-missing")),
        ({"systems": (a_system(processor_id=uuid4()),)}, ("systems.0.processor_id", "system-processor-gone")),
        ({"systems": (a_system(processor_id=POST),)}, ("systems.0.processor_id", "system-processor-not-recipient")),
        ({"own_role": OwnRole.PROCESSOR}, ("controllers_served", "controllers-missing")),
        ({"joint_controllers": ("Partner",)}, ("joint_arrangement", "arrangement-missing")),
        ({"measures": ()}, ("measures", "measures-missing")),
        ({"automated_decisions": True, "dpia_outcome": "no"}, ("automated_logic", "logic-missing")),
        ({"dpia": DpiaStatus.NOT_ASSESSED}, ("dpia", "dpia-open")),
        ({"dpia": DpiaStatus.REQUIRED}, ("dpia", "dpia-due")),
        ({"dpia": DpiaStatus.DONE}, ("dpia_outcome", "dpia-outcome-missing")),
        ({"status": ActivityStatus.ENDED}, ("ended_on", "end-missing")),
        ({"ended_on": TODAY - DAY}, ("status", "ended-but-active")),
        ({"review_on": TODAY}, ("review_on", "review-passed")),
    ],
)
def test_the_rest_of_the_form_is_looked_at_too(but, point):
    assert points(an_activity(**but), a_processor(id=POST)) == [point]


def test_internal_recipients_are_nobody_else():
    inside = a_recipient(name="Finance", kind=RecipientKind.INTERNAL)
    assert points(an_activity(recipients=(inside,))) == []


def test_a_missing_agreement_is_graver_than_a_missing_review_date():
    activity = an_activity(recipients=(a_recipient(processor_id=POST),), no_recipients=False, review_on=None)
    found = open_points(activity, [a_processor(id=POST, agreement=None)], TODAY)
    assert [(each.code, is_grave(each)) for each in found] == [
        ("recipient-without-agreement", True),
        ("review-date-missing", False),
    ]
