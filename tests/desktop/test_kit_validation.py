"""The recovery kit passes PDF/A-2a and PDF/UA-1, judged by veraPDF."""

from __future__ import annotations

from pathlib import Path

import pytest

from privdesk.core.words import LANGUAGES, Words
from privdesk.reports.render.kit import kit_pdf
from tests.data.hostile import HOSTILE
from tests.desktop.test_pdf_validation import judged, stored
from tests.vault.vaults import copied

pytestmark = pytest.mark.desktop


def test_the_kit_passes_the_validator_in_both_languages(tmp_path: Path) -> None:
    _, kit = copied(tmp_path / "a")
    names = {"usual": "Stichting De Voorbeeldige Buurt", "hostile": HOSTILE[0][1]}
    made = {
        f"{which} {language}": kit_pdf(kit, name, Words(language))
        for which, name in names.items()
        for language in LANGUAGES
    }
    failed = judged("2a,ua1", stored(tmp_path, made))
    assert len(failed) == len(made)
    assert {name: profiles for name, profiles in failed.items() if profiles} == {}
