"""The log and the figures of requests as files; and that they went out."""

from __future__ import annotations

import dataclasses
import datetime as dt
import io

import pytest
from python_calamine import CalamineWorkbook

from privdesk.core.errors import DateOutOfRange, DiskFull
from privdesk.core.words import LANGUAGES, Language
from privdesk.db import audit
from privdesk.db.actions import Action
from privdesk.reports.model import HandledYear, Kind, Subject
from privdesk.reports.render import handled_file
from privdesk.reports.service import HandledService
from privdesk.requests.rules.figures import SMALLEST, figures
from privdesk.requests.rules.handled import Timeliness
from tests.formats.pdf.reading import all_spoken, squeezed
from tests.formats.reading import rows
from tests.make import an_organisation
from tests.requests.office import MONDAY, Office, an_office_with_register
from tests.requests.officer import Officer

HOSTILE = '=HYPERLINK("x") <b>&amp; {year} %n \u202e'


@pytest.fixture(scope="module")
def office() -> Office:
    made = an_office_with_register()
    made.organisation.save(an_organisation(id=made.organisation.get().id, name=HOSTILE))
    for _ in range(SMALLEST):
        made.registered("access")
    made.registered("erasure", "marketing")
    return made


@pytest.fixture
def service(office: Office) -> HandledService:
    return HandledService(office.transactions, office.clock, organisation=office.organisation, requests=office.requests)


@pytest.fixture
def year(service: HandledService) -> HandledYear:
    return service.handled(2026)


def test_the_log_has_a_line_for_each_right_and_no_person(year: HandledYear) -> None:
    found = rows(handled_file(year, Subject.LOG, Kind.CSV, "en"))
    assert len(found) == 7
    assert found[0]["Received on"] == "2026-03-02"
    assert {row["Kind of request"] for row in found} >= {"access (art. 15 GDPR)", "erasure (art. 17 GDPR)"}
    for subject in (Subject.LOG, Subject.FIGURES):
        for language in LANGUAGES:
            data = handled_file(year, subject, Kind.CSV, language)
            assert b"Sanne" not in data
            assert b"sanne@" not in data


def test_figures_hold_no_case_either(year: HandledYear) -> None:
    data = handled_file(year, Subject.FIGURES, Kind.CSV, "en").decode()
    assert not any(claim.case_no in data for claim in year.claims)


def test_every_number_stands_on_a_line_that_says_what_it_counts(year: HandledYear) -> None:
    found = {
        (row["Table"], row["Row"], row["Part"], row["Figure"]): row["Number"]
        for row in rows(handled_file(year, Subject.FIGURES, Kind.CSV, "en"))
    }
    assert found["In all", "Requests received", "", "Number"] == "6"
    assert found["By kind of request", "Access (art. 15 GDPR)", "", "Received"] == "5"
    assert found["By kind of request", "Erasure (art. 17 GDPR)", "", "Extended"] == ""
    assert found["By month", "2026-03", "", "Received"] == "7"


def test_figures_that_can_still_change_are_not_for_others(year: HandledYear) -> None:
    """Two versions of them side by side tell what became of the one request between them."""
    said = {}
    for made in (year.made, dt.datetime(year.year + 1, 3, 1, tzinfo=dt.UTC)):
        claims = tuple(dataclasses.replace(each, timeliness=Timeliness.IN_TIME) for each in year.claims)
        found = dataclasses.replace(year, made=made, claims=claims, figures=figures(year.year, claims))
        said[found.is_final] = squeezed(all_spoken(handled_file(found, Subject.FIGURES, Kind.PDF, "en")))
    assert [squeezed("Keep these figures to yourself") in said[final] for final in (False, True)] == [True, False]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("subject", [Subject.LOG, Subject.FIGURES])
def test_on_paper_it_says_whose_it_is_as_it_was_typed(year: HandledYear, subject: Subject, language: Language) -> None:
    said = squeezed(all_spoken(handled_file(year, subject, Kind.PDF, language)))
    assert squeezed('=HYPERLINK("x") <b>&amp; {year} %n') in said
    assert squeezed({"en": "March 2026", "nl": "maart 2026"}[language]) in said


@pytest.mark.parametrize("subject", [Subject.LOG, Subject.FIGURES])
def test_a_workbook_holds_numbers_as_numbers_and_an_explanation(year: HandledYear, subject: Subject) -> None:
    data = handled_file(year, subject, Kind.XLSX, "en")
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    assert book.sheet_names[-1] == "Explanation"
    first = book.get_sheet_by_name(book.sheet_names[0]).to_python()
    assert any(isinstance(cell, (int, float)) for row in first for cell in row)
    assert data == handled_file(year, subject, Kind.XLSX, "en")


def test_the_register_has_its_own_file(year: HandledYear) -> None:
    with pytest.raises(ValueError, match="own"):
        handled_file(year, Subject.REGISTER, Kind.PDF, "en")


def test_a_year_without_requests_is_a_file_that_says_so(service: HandledService) -> None:
    data = handled_file(service.handled(2019), Subject.FIGURES, Kind.PDF, "en")
    assert squeezed("No requests were received in this year.") in squeezed(all_spoken(data))
    for subject in (Subject.LOG, Subject.FIGURES):
        for kind in Kind:
            assert handled_file(service.handled(2019), subject, kind, "nl")


@pytest.mark.parametrize("year", [-4, 0, 1066, 20_000])
def test_a_year_in_which_the_law_did_not_hold_is_refused(service: HandledService, year: int) -> None:
    with pytest.raises(DateOutOfRange):
        service.handled(year)


def test_that_it_went_out_is_a_line_and_what_was_not_saved_is_none(office: Office, service: HandledService) -> None:
    def fail(_: bytes) -> None:
        raise DiskFull

    with pytest.raises(DiskFull):
        service.export(Subject.FIGURES, Kind.CSV, 2026, "nl", save=fail)
    service.export(Subject.FIGURES, Kind.CSV, 2026, "nl", save=len)
    with office.transactions.read() as work:
        [line] = audit.lines(work.session, actions=(Action.REQUESTS_EXPORTED,))
    assert line.detail == {"what": "figures", "kind": "csv", "year": 2026, "claims": 7}
    assert office.clock.today() == MONDAY


def test_figures_say_the_same_before_and_after_a_file_is_made_anonymous() -> None:
    office = an_office_with_register()
    service = HandledService(
        office.transactions, office.clock, organisation=office.organisation, requests=office.requests
    )
    request = office.registered("erasure")
    officer = Officer(office, ("profiles",), identified=True, denies=False)
    while not (case := office.requests.case(request.id)).request.closed_on:
        officer.take(case)
    before = service.handled(2026)
    office.on(MONDAY + dt.timedelta(days=90))
    [receipt] = office.requests.run_due_anonymisations()
    assert receipt.case_no == request.case_no
    after = service.handled(2026)
    assert dataclasses.replace(after.figures, anonymised=0) == before.figures
    [was], [left] = before.claims, after.claims
    assert (left.received, left.answered, left.anonymised) == (None, None, True)
    assert dataclasses.replace(left, received=was.received, answered=was.answered, anonymised=False) == was
