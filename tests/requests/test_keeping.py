from __future__ import annotations

import datetime as dt
from uuid import uuid4

import pytest

from privdesk.activities.model import Retention, RetentionKind, RetentionTrigger
from privdesk.activities.rules.known_terms import KNOWN
from privdesk.requests.model import Execution
from privdesk.requests.rules.customer_end import latest_end
from privdesk.requests.rules.keeping import duty_of, last_day_kept, proposals, provision_of, say_duration
from tests.make import a_category, a_retention, an_activity
from tests.requests.cases import a_kept_place, a_place, an_empty_place, an_erasure, found_data
from tests.requests.office import fiscal_duty

BOOKS = an_activity(
    data_categories=(
        a_category(name="Facturen", retention=fiscal_duty()),
        a_category(name="Klantprofiel"),
        a_category(name="Logboek", retention=None),
    )
)


@pytest.mark.parametrize(
    "found, kept",
    [
        (("Facturen",), True),
        (("facturen ",), True),
        (("Klantprofiel",), False),
        (("Klantprofiel", "Facturen"), True),
        # what the register does not know may fall under the duty
        (("iets anders",), True),
        ((), True),
    ],
)
def test_what_a_statute_wants_kept_is_proposed_to_be_kept(found: tuple[str, ...], kept: bool) -> None:
    place = a_place(activity_id=BOOKS.id, found=tuple(found_data(each) for each in found))
    [proposal] = proposals(an_erasure(searches=(place, an_empty_place(), a_kept_place())), [BOOKS])
    assert proposal.place_id == place.id
    if not kept:
        assert (proposal.execution, proposal.rule, proposal.trigger) == (Execution.DONE, "", None)
        return
    assert (proposal.execution, proposal.rule) == (Execution.KEPT, "fiscal7")
    assert (proposal.duration, proposal.trigger) == ("zeven jaar", RetentionTrigger.DOCUMENT_DATE)


def test_elsewhere_everything_is_proposed_to_go() -> None:
    mailbox = a_place(place="mailbox")
    other = a_place(activity_id=an_activity().id)
    made = proposals(an_erasure(searches=(mailbox, other)), [BOOKS])
    assert [each.execution for each in made] == [Execution.DONE, Execution.DONE]


def test_an_own_maximum_keeps_nothing() -> None:
    policy = an_activity(data_categories=(a_category(retention=a_retention(kind=RetentionKind.POLICY_MAXIMUM)),))
    assert duty_of(a_place(activity_id=policy.id), policy) is None


def test_of_two_statutes_on_the_same_data_the_longer_is_proposed() -> None:
    longer = KNOWN["oss10"].retention(uuid4(), "nl")
    terms = [a_category(name="Facturen", retention=term) for term in (fiscal_duty(), longer, fiscal_duty())]
    books = an_activity(data_categories=tuple(terms))
    assert duty_of(a_place(activity_id=books.id, found=(found_data("facturen"),)), books) == longer


@pytest.mark.parametrize(
    "trigger, until",
    [
        (dt.date(2026, 3, 15), dt.date(2033, 12, 31)),
        (dt.date(2026, 1, 1), dt.date(2033, 12, 31)),
        (dt.date(2026, 2, 15), dt.date(2033, 12, 31)),
        (dt.date(2022, 6, 15), dt.date(2029, 12, 31)),
    ],
)
def test_an_invoice_is_kept_seven_full_years(trigger: dt.date, until: dt.date) -> None:
    """R01–R04, W03."""
    assert last_day_kept(fiscal_duty(), trigger) == until


@pytest.mark.parametrize(
    "rule, trigger, until",
    [
        pytest.param("fiscal7", "2026-03-15", "2033-12-31", id="R01"),
        pytest.param("fiscal7", "2026-01-01", "2033-12-31", id="R02"),
        pytest.param("fiscal7", "2026-12-31", "2033-12-31", id="R03"),
        pytest.param("fiscal7", "2022-06-15", "2029-12-31", id="R04"),
        pytest.param("contract7", "2027-12-31", "2034-12-31", id="R05"),
        pytest.param("payroll5", "2026-03-15", "2031-12-31", id="R06"),
        pytest.param("vat-immovable", "2022-04-01", "2031-12-31", id="R07"),
        pytest.param("oss10", "2022-05-20", "2032-12-31", id="R08"),
        pytest.param("seed36m", "2026-05-31", "2029-05-31", id="R09"),
        pytest.param("seed36m", "2024-02-29", "2027-02-28", id="R10"),
        pytest.param("applicants4w", "2026-03-02", "2026-03-30", id="R11"),
        pytest.param("applicants1y", "2026-03-02", "2027-03-02", id="R12"),
        pytest.param("wwft5", "2026-03-15", "2031-03-14", id="R13"),
    ],
)
def test_kept_until_follows_from_the_known_rule(rule: str, trigger: str, until: str) -> None:
    duty = KNOWN[rule].retention(uuid4(), "nl")
    assert last_day_kept(duty, dt.date.fromisoformat(trigger)) == dt.date.fromisoformat(until)


def test_the_profile_of_a_customer_who_left_has_the_same_last_day() -> None:
    """R09, R10."""
    assert latest_end(dt.date(2026, 5, 31)) == dt.date(2029, 5, 31)
    assert latest_end(dt.date(2024, 2, 29)) == dt.date(2027, 2, 28)


def test_a_criterion_has_no_last_day() -> None:
    assert last_day_kept(a_retention(years=0, criterion="zolang de garantie loopt"), dt.date(2026, 1, 1)) is None


@pytest.mark.parametrize(
    "term, nl, en",
    [
        (a_retention(years=7), "zeven jaar", "seven years"),
        (a_retention(years=1), "één jaar", "one year"),
        (a_retention(years=0, months=36), "36 maanden", "36 months"),
        (a_retention(years=0, weeks=4), "vier weken", "four weeks"),
        (a_retention(years=1, months=6), "één jaar en zes maanden", "one year and six months"),
        (a_retention(years=0, criterion="tot afmelding"), "tot afmelding", "tot afmelding"),
    ],
)
def test_a_duration_is_said_as_it_stands_in_a_letter(term: Retention, nl: str, en: str) -> None:
    assert (say_duration(term, "nl"), say_duration(term, "en")) == (nl, en)


def test_a_known_rule_is_told_by_its_provision() -> None:
    assert "52" in provision_of("fiscal7", "nl")
    assert provision_of("fiscal7", "nl") != provision_of("fiscal7", "en")
    assert provision_of("artikel 7:611 BW", "en") == "artikel 7:611 BW"
