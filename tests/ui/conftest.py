"""Every look: both languages (and one that is half as long again), light and dark, small and large text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QApplication

from privdesk.core.qm import compiled
from privdesk.core.words import Catalogue, Language, Words, catalogue
from privdesk.ui.language import CatalogueTranslator, install
from privdesk.ui.theme import Scheme, Theme


@dataclass(frozen=True)
class Look:
    language: Language
    scheme: Scheme
    points: int
    stretched: bool = False

    @property
    def words(self) -> Words:
        return Words(self.language)


def stretched(catalogue: Catalogue) -> Catalogue:
    """Every text half as long again."""
    return {text: tuple(form + " ü" * (len(form) // 4 + 1) for form in forms) for text, forms in catalogue.items()}


LOOKS = [
    Look("nl", Scheme.LIGHT, 10),
    Look("nl", Scheme.DARK, 16),
    Look("en", Scheme.LIGHT, 16),
    Look("en", Scheme.DARK, 10, stretched=True),
]


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp)


@pytest.fixture(params=LOOKS, ids=lambda look: f"{look.language}-{look.scheme}-{look.points}")
def look(request: pytest.FixtureRequest, qapp: QApplication, theme: Theme) -> Iterator[Look]:
    asked: Look = request.param
    translators = install(qapp, asked.language)
    if asked.stretched:
        translators.append(CatalogueTranslator(compiled(stretched(catalogue("nl"))), qapp))
        qapp.installTranslator(translators[-1])
    theme.apply(asked.scheme, asked.points)
    yield asked
    for translator in translators:
        qapp.removeTranslator(translator)
    theme.apply(Scheme.LIGHT, 10)
