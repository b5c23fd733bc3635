from __future__ import annotations

from privdesk.activities.model import LegalBasis, Origin, RecipientKind
from privdesk.core.words import Words
from privdesk.processors.model import Mechanism
from privdesk.requests.rules.annex import activity_row, concerned_activities, unnamed_recipients
from tests.make import a_category, a_processor, a_purpose, a_recipient, a_retention, a_system, a_transfer, an_activity
from tests.requests.cases import a_place, an_access, an_empty_place

ENGLISH = Words("en")


def test_only_activities_in_which_data_were_found() -> None:
    here, there = an_activity(), an_activity()
    request = an_access(searches=(a_place(activity_id=here.id), an_empty_place(activity_id=there.id), a_place()))
    assert concerned_activities(request, [there, here]) == (here,)


def test_a_row_says_all_that_the_law_asks() -> None:
    mail = a_processor(
        name="Proefpost",
        category="newsletter service",
        country="United States",
        transfers=(a_transfer(), a_transfer(country="Ireland", mechanism=Mechanism.NONE_EEA)),
    )
    activity = an_activity(
        name="Newsletter",
        purposes=(
            a_purpose(text="Send the newsletter", basis=LegalBasis.CONSENT),
            a_purpose(text="Count readers", basis=LegalBasis.LEGITIMATE_INTEREST, basis_note="a better newsletter"),
        ),
        data_categories=(
            a_category(name="e-mail address", retention=a_retention(years=0, criterion="until you unsubscribe")),
            a_category(name="clicks", origin=Origin.OBSERVED, retention=None),
        ),
        recipients=(
            a_recipient(name="Proefpost", processor_id=mail.id),
            a_recipient(
                name="Accountant", kind=RecipientKind.CONTROLLER, category="accountants", country="Netherlands"
            ),
            a_recipient(name="front office", kind=RecipientKind.INTERNAL),
        ),
        systems=(a_system(processor_id=mail.id),),
    )
    assert activity_row(activity, {mail.id: mail}, ENGLISH) == {
        "activity": "Newsletter",
        "purpose": "Send the newsletter\nCount readers",
        "legal_basis": "consent\nlegitimate interest: a better newsletter",
        "data": "e-mail address\nclicks",
        "recipients": "Proefpost (newsletter service, United States)\nAccountant (accountants, Netherlands)",
        "retention": "e-mail address: until you unsubscribe\nclicks: not set yet",
        "source": "from the person\nrecorded by our systems",
        "automated_decisions": "",
        "transfer": "United States: EU-US Data Privacy Framework, and otherwise standard contractual clauses",
    }


def test_one_term_for_everything_is_said_once() -> None:
    term = a_retention(years=0, criterion="until you unsubscribe")
    categories = (a_category(name="a", retention=term), a_category(name="b", retention=term))
    row = activity_row(an_activity(data_categories=categories), {}, ENGLISH)
    assert row["retention"] == "until you unsubscribe"


def test_an_automated_decision_is_explained() -> None:
    told = an_activity(automated_decisions=True, automated_logic="a score decides")
    assert activity_row(told, {}, ENGLISH)["automated_decisions"] == "a score decides"
    assert activity_row(an_activity(automated_decisions=True), {}, ENGLISH)["automated_decisions"] == "yes"


def test_a_category_is_no_name() -> None:
    named = a_recipient(name="Proefpost", category="newsletter service")
    unnamed = a_recipient(name="IT suppliers", category="it suppliers")
    internal = a_recipient(name="staff", category="staff", kind=RecipientKind.INTERNAL)
    assert unnamed_recipients(an_activity(recipients=(named, unnamed, internal))) == (unnamed,)
