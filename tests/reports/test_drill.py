from __future__ import annotations

import dataclasses

import pytest

from privdesk.core.words import LANGUAGES, Words
from privdesk.reports.model import Drill
from privdesk.reports.render.drill import drill_page
from tests.formats.pdf.reading import all_spoken, opened
from tests.reports.drills import a_drill, a_failed_drill


def said(drill: Drill, language: str = "en") -> str:
    return " ".join(all_spoken(drill_page(drill, Words(language))).replace("\xa0", " ").split())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("drill", [a_drill(), a_failed_drill()])
def test_it_is_one_page(drill: Drill, language: str) -> None:
    assert len(opened(drill_page(drill, Words(language))).pages) == 1


def test_it_says_which_backup_when_and_what_was_found() -> None:
    page = said(a_drill())
    for told in (
        "Succeeded: this backup can be restored.",
        "register-20261122T180000Z-daily.pdvault, 413 kB",
        "it took 1.3 s",
        "yes, all 100 pages",
        "yes, 812 lines",
        "yes, in all 5 tables",
        "Processing activities 12 12",
        "Rows of all other tables 2 2",
        "0f" * 32,
        "24 December 2026",
    ):
        assert told in page
    assert "FAILED" not in page


def test_of_a_failed_drill_it_says_what_and_what_to_do() -> None:
    page = said(a_failed_drill(), "nl")
    for told in (
        "MISLUKT: vertrouw niet op deze reservekopie.",
        "NEE: 2 van de 100 bladzijden niet",
        "NEE: 1 fouten in tabellen, 3 verbroken",
        "NEE: het logboek is verbroken",
        "NEE: 2 tabellen verschillen",
        "Verwerkingen 12 11",
        "Maak een nieuwe reservekopie en probeer die vandaag nog.",
    ):
        assert told in page


@pytest.mark.parametrize(
    "fault", [{"damaged": 1}, {"faults": 1}, {"orphans": 1}, {"unbroken": False}, {"head_fits": False}, {"fault": "x"}]
)
def test_one_fault_is_enough_to_fail(fault: dict[str, object]) -> None:
    assert a_drill().succeeded
    assert not dataclasses.replace(a_drill(), **fault).succeeded  # type: ignore[arg-type]
