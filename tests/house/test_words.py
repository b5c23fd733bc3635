import re
import string

import pytest

from privdesk.core.words import LANGUAGES, Language, Text, catalogue
from tests.house.marked import Marked, Unreadable, all_marked, marked

FOUND = all_marked()
MARKED = tuple(each for each in FOUND if isinstance(each, Marked))
TEXTS = {Text(each.context, each.source): each.place for each in MARKED}
PLURALS = {text: place for text, place in TEXTS.items() if "%n" in text.source}


def _names(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def _marks(text: str) -> dict[str, int]:
    return {"%n": text.count("%n"), "mnemonic": len(re.findall(r"&(?!&|\s)", text.replace("&&", "")))}


def test_the_reader_of_marked_texts_sees_every_way_to_mark_one() -> None:
    code = """
words = mark("Area", "one " "text")
class Page:
    def show(self):
        self.tr("of the page")
        QCoreApplication.translate("Menu", "of the menu")
        translate("Title", "of the window")
        "abc".translate({})
"""
    assert [each[:2] for each in marked(code)] == [
        ("Area", "one text"),
        ("Page", "of the page"),
        ("Menu", "of the menu"),
        ("Title", "of the window"),
    ]


@pytest.mark.parametrize(
    "call",
    [
        'self.tr(f"{n} requests")',
        "self.tr(text)",
        'mark("Area", f"a {b}")',
        'mark(area, "text")',
        'mark("Area", "a" + b)',
        'self.tr("a" if b else "c")',
        'QCoreApplication.translate("Area", text)',
        "self.tr()",
    ],
)
def test_a_text_that_does_not_stand_in_the_call_is_noticed(call: str) -> None:
    assert isinstance(next(marked(call)), Unreadable)


def test_every_marked_text_stands_in_its_call() -> None:
    assert [each for each in FOUND if isinstance(each, Unreadable)] == []


def test_every_text_has_its_dutch() -> None:
    missing = {f"{place} {text.context}: {text.source}" for text, place in TEXTS.items() if text not in catalogue("nl")}
    assert missing == set()


def test_the_catalogue_holds_nothing_that_is_said_no_more() -> None:
    for language in LANGUAGES:
        assert set(catalogue(language)) - set(TEXTS) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_with_a_number_has_a_singular_and_a_plural(language: Language) -> None:
    forms = {text: catalogue(language).get(text, ()) for text in PLURALS}
    assert [text for text, said in forms.items() if len(said) != 2] == []
    assert [said for said in forms.values() if any("(s)" in form or "(en)" in form for form in said)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_names_the_same_facts_as_its_source(language: Language) -> None:
    wrong = [
        (text, form)
        for text, forms in catalogue(language).items()
        for form in forms
        if _names(form) != _names(text.source) and not _one_without_its_number(text, form, forms)
    ]
    assert wrong == []


def _one_without_its_number(text: Text, form: str, forms: tuple[str, ...]) -> bool:
    """``1 day`` may be said as "one day"."""
    return "%n" in text.source and form == forms[0] and _names(form) <= _names(text.source)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_the_number_and_the_shortcut(language: Language) -> None:
    wrong = [
        (text.source, forms[-1])
        for text, forms in catalogue(language).items()
        if _marks(forms[-1]) != _marks(text.source)
    ]
    assert wrong == []


def test_the_dutch_says_u_and_never_bewerker() -> None:
    words = [(text.source, form) for text, forms in catalogue("nl").items() for form in forms]
    unfitting = re.compile(r"\b(je|jij|jouw|jullie|bewerkers?|bewerkersovereenkomst)\b", re.IGNORECASE)
    assert [pair for pair in words if unfitting.search(pair[1])] == []
