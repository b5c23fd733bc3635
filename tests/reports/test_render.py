import dataclasses
import datetime as dt
import io
import re

import pikepdf
import pytest
from python_calamine import CalamineWorkbook

from privdesk.activities.model import Activity
from privdesk.core.fields import specs
from privdesk.core.words import LANGUAGES, Language, Words
from privdesk.organisation.model import Organisation
from privdesk.reports.model import Kind, Layout, Register
from privdesk.reports.render import file_of
from privdesk.reports.rules.facts import columns
from tests.formats.pdf.reading import all_spoken, marked, opened, squeezed
from tests.formats.reading import rows
from tests.reports.values import newsletter, organisation, register


def text_of(pdf: bytes) -> str:
    """As a screen reader says it; hyphens at the end of a line and white space left out."""
    return squeezed(re.sub("[-\u00ad]\n", "", all_spoken(pdf)))


def feet_of(pdf: bytes) -> list[str]:
    """What stands outside the text on each page."""
    with opened(pdf) as document:
        return [squeezed(marked(page).get(None, "")) for page in document.pages]


def tells(pdf: bytes, *said: str) -> bool:
    text = text_of(pdf)
    missing = [each for each in said if squeezed(each) not in text]
    assert missing == []
    return True


def pdf(given: Register | None = None, layout: Layout = Layout.TABLE, language: Language = "en") -> bytes:
    return file_of(given or register(), Kind.PDF, layout, language)


def sheets(given: Register | None = None, language: Language = "en") -> CalamineWorkbook:
    return CalamineWorkbook.from_filelike(io.BytesIO(file_of(given or register(), Kind.XLSX, Layout.TABLE, language)))


def rows_of_csv(given: Register | None = None) -> list[dict[str, str]]:
    return rows(file_of(given or register(), Kind.CSV, Layout.TABLE, "en"))


@pytest.mark.parametrize("layout", Layout)
def test_a_pdf_tells_whose_register_it_is_of_which_day_and_who_to_ask(layout: Layout) -> None:
    data = pdf(layout=layout)
    assert tells(
        data, "Stichting Lesruimte, Kerkstraat 12, 3511 AB Utrecht", "22 November 2026", "J. de Boer", "030 555 01 00"
    )
    feet = feet_of(data)
    assert all("audittrail12-00ff00ff00ff00ff" in foot for foot in feet)
    assert len(feet) > 1


@pytest.mark.parametrize("layout", Layout)
def test_a_pdf_names_every_activity_and_every_processor(layout: Layout) -> None:
    assert tells(pdf(layout=layout), *(each.name for each in (*register().activities, *register().processors)))


def test_what_we_do_for_others_stands_apart() -> None:
    text = text_of(pdf())
    assert text.index("=Contactformulier") < text.index("Processingforothers") < text.index("DeLinde")


def test_what_the_law_asks_and_nobody_filled_in_is_said_to_be_open() -> None:
    text = text_of(pdf(register(activities=(Activity(id=newsletter().id, name="Leeg"),), processors=())))
    assert text.count("notfilledinyet") == 6
    assert "none" in text


def test_a_register_without_activities_is_still_a_register() -> None:
    for layout in Layout:
        assert tells(pdf(register(activities=(), processors=()), layout), "0 processing activities")


def test_a_register_without_organisation_says_so() -> None:
    assert tells(pdf(register(organisation=None)), "Controller: not filled in yet")


def test_an_appointed_officer_is_named_as_such() -> None:
    appointed = dataclasses.replace(organisation(), officer_is_dpo=True)
    assert tells(pdf(register(organisation=appointed)), "Data protection officer: J. de Boer")
    assert "Dataprotectionofficer" not in text_of(pdf())


def test_an_older_day_says_when_its_description_was_made() -> None:
    assert tells(pdf(register(on=dt.date(2025, 12, 31))), "31 December 2025, as described on 22 November 2026")


def test_everything_of_article_30_1_a_stands_at_the_front() -> None:
    given = {
        each.name: f"a {each.name}" for each in specs(Organisation) if each.article == "30(1)(a)" and each.type is str
    }
    assert tells(pdf(register(organisation=dataclasses.replace(organisation(), **given))), *given.values())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "kind, layout", [(Kind.PDF, Layout.TABLE), (Kind.PDF, Layout.CARDS), (Kind.XLSX, Layout.TABLE)]
)
def test_the_same_register_gives_the_same_bytes(kind: Kind, layout: Layout, language: Language) -> None:
    assert file_of(register(), kind, layout, language) == file_of(register(), kind, layout, language)


def test_a_pdf_says_in_which_language_it_is() -> None:
    with pikepdf.open(io.BytesIO(pdf(language="nl"))) as document:
        assert document.Root.Lang == "nl-NL"
        assert document.Root.MarkInfo.Marked


def test_a_text_full_of_markup_is_shown_as_it_is() -> None:
    hostile = '<b>vet</b> <img src="/etc/passwd"> &amp; **ster**'
    named = dataclasses.replace(newsletter(), name=hostile)
    assert tells(pdf(register(activities=(named,)), Layout.CARDS), hostile)


def test_a_csv_row_holds_every_column_of_an_activity() -> None:
    rows = rows_of_csv()
    assert [row["Number"] for row in rows] == ["001", "002", "003", "004"]
    assert list(rows[0]) == [Words("en").say(each.spec.label) for each in columns(Activity)]
    assert rows[0]["Started on"] == "2018-06-01"
    assert rows[0]["The data go to nobody else"] == "no"
    assert rows[2]["The data go to nobody else"] == "yes"
    assert "EU-US Data Privacy Framework" in rows[0]["Transfers outside the EEA"]


def test_a_name_that_looks_like_a_formula_is_disarmed_in_csv_and_kept_in_xlsx() -> None:
    assert rows_of_csv()[3]["Name of the processing activity"] == "'=Contactformulier"
    assert sheets().get_sheet_by_name("Register").to_python()[4][1] == "=Contactformulier"


def test_the_workbook_has_the_register_the_processors_and_an_explanation() -> None:
    book = sheets()
    assert book.sheet_names == ["Register", "Processors", "Explanation"]
    head, *rows = book.get_sheet_by_name("Register").to_python()
    assert len(rows) == 4
    assert rows[0][head.index("Started on")] == dt.date(2018, 6, 1)
    assert rows[0][head.index("Number")] == "001"
    assert len(book.get_sheet_by_name("Processors").to_python()) == 2


def test_the_explanation_tells_the_provision_of_each_column() -> None:
    rows = sheets().get_sheet_by_name("Explanation").to_python()
    assert ["Controller", "Stichting Lesruimte, Kerkstraat 12, 3511 AB Utrecht", ""] in rows
    assert ["Purposes", "", "art. 30(1)(b) GDPR"] in rows


def test_the_table_shows_every_field_of_article_30_1() -> None:
    from privdesk.reports.render.pdf import OWN

    shown = {path for _, paths in OWN for path in paths}
    assert {each.path for each in columns(Activity) if each.letter} <= shown
