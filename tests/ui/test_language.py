from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from privdesk.core import qm
from privdesk.core.qm import compiled
from privdesk.core.words import Text, catalogue
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
    monkeypatch.setattr(language, "words", lambda _language: compiled(CATALOGUE))
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
    monkeypatch.setattr(language, "words", lambda asked: compiled(CATALOGUE if asked == "nl" else {}))
    before = language.install(qapp, "nl")
    now = language.install(qapp, "en", before)
    assert all(each not in now for each in before)
    for each in now:
        qapp.removeTranslator(each)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(qm, "resource", lambda *parts: tmp_path / parts[-1])
    monkeypatch.setattr(qm, "catalogue", lambda _language: CATALOGUE)
    for each in ("nl", "en"):
        (tmp_path / f"privdesk_{each}.ts").write_text("<TS/>")
    return tmp_path


def test_words_that_were_compiled_when_the_program_was_built_are_taken(folder: Path, monkeypatch) -> None:
    qm.build()
    monkeypatch.setattr(qm, "compiled", lambda _catalogue: b"compiled again")
    assert qm.words("nl") == compiled(CATALOGUE)


def test_words_that_were_compiled_from_another_catalogue_are_not(folder: Path, monkeypatch) -> None:
    qm.build()
    (folder / "privdesk_nl.ts").write_text("<TS> changed</TS>")
    monkeypatch.setattr(qm, "compiled", lambda _catalogue: b"compiled again")
    assert qm.words("nl") == b"compiled again"


def test_every_text_of_the_catalogue_reaches_qt(qapp: QApplication) -> None:
    installed = language.install(qapp, "nl")
    wrong = [
        text
        for text, forms in catalogue("nl").items()
        if QCoreApplication.translate(text.context, text.source, None, -1 if len(forms) == 1 else 2)
        not in {forms[-1], forms[-1].replace("%n", "2")}
    ]
    for each in installed:
        qapp.removeTranslator(each)
    assert wrong == []
