from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from privdesk.core.words import Text
from privdesk.ui import language

CATALOGUE = {
    Text("Animal", "cat"): ("kat",),
    Text("Animal", "%n cat(s)"): ("%n kat", "%n katten"),
}


class Animal(QObject):
    def said(self, number: int) -> list[str]:
        return [self.tr("cat"), self.tr("%n cat(s)", "", number), self.tr("unknown")]


class Tiger(Animal):
    pass


@pytest.fixture
def dutch(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(language, "catalogue", lambda _language: CATALOGUE)
    installed = language.install(qapp, "nl")
    yield
    for each in installed:
        qapp.removeTranslator(each)


@pytest.mark.parametrize("number, said", [(0, "0 katten"), (1, "1 kat"), (2, "2 katten")])
def test_widgets_speak_the_catalogue_with_plurals(dutch: None, number: int, said: str) -> None:
    assert Animal().said(number) == ["kat", said, "unknown"]


def test_a_subclass_speaks_the_words_of_its_parent(dutch: None) -> None:
    assert Tiger().said(2) == ["kat", "2 katten", "unknown"]


def test_words_outside_a_widget_are_found_by_context(dutch: None) -> None:
    assert QCoreApplication.translate("Animal", "cat") == "kat"
    assert QCoreApplication.translate("Plant", "cat") == "cat"


def test_the_buttons_of_qt_itself_are_dutch(dutch: None, qtbot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == "Annuleren"


def test_switching_takes_the_former_language_away(qapp: QApplication, dutch: None, monkeypatch) -> None:
    monkeypatch.setattr(language, "catalogue", lambda asked: CATALOGUE if asked == "nl" else {})
    before = language.install(qapp, "nl")
    now = language.install(qapp, "en", before)
    assert all(each not in now for each in before)
    for each in now:
        qapp.removeTranslator(each)
