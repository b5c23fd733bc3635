"""The registers pass PDF/A-2a and PDF/UA-1, judged by veraPDF."""

import dataclasses
from pathlib import Path

import pytest

from privdesk.core.words import LANGUAGES
from privdesk.reports.model import Kind, Layout
from privdesk.reports.render import file_of
from tests.data.hostile import HOSTILE
from tests.desktop.test_pdf_validation import judged, stored
from tests.reports.values import newsletter, register

pytestmark = pytest.mark.desktop


def test_every_register_passes_the_validator_in_both_languages(tmp_path: Path) -> None:
    hostile = tuple(dataclasses.replace(newsletter(), name=text, remarks=text, owner=text) for _, text in HOSTILE)
    registers = {
        "full": register(),
        "empty": register(activities=(), processors=(), organisation=None),
        "long": register(activities=register().activities * 10),
        "hostile": register(activities=hostile),
    }
    made = {
        f"{name} {layout} {language}": file_of(each, Kind.PDF, layout, language)
        for name, each in registers.items()
        for layout in Layout
        for language in LANGUAGES
    }
    failed = judged("2a,ua1", stored(tmp_path, made))
    assert len(failed) == len(made)
    assert {name: profiles for name, profiles in failed.items() if profiles} == {}
