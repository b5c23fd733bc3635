"""The page about a drill passes PDF/A-2a and PDF/UA-1, judged by veraPDF."""

from pathlib import Path

import pytest

from privdesk.core.words import LANGUAGES, Words
from privdesk.reports.render.drill import drill_page
from tests.desktop.test_pdf_validation import judged, stored
from tests.reports.drills import a_drill, a_failed_drill

pytestmark = pytest.mark.desktop


def test_the_page_passes_the_validator_in_both_languages(tmp_path: Path) -> None:
    drills = {"good": a_drill(), "failed": a_failed_drill()}
    made = {
        f"{name} {language}": drill_page(drill, Words(language))
        for name, drill in drills.items()
        for language in LANGUAGES
    }
    failed = judged("2a,ua1", stored(tmp_path, made))
    assert len(failed) == len(made)
    assert {name: profiles for name, profiles in failed.items() if profiles} == {}
