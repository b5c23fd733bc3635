from __future__ import annotations

import re
import tomllib

import pytest

from privdesk.core.resources import resource
from privdesk.letters.model import FactKind
from privdesk.letters.render.library import Library
from privdesk.letters.render.template import MARKER
from privdesk.letters.service import LetterService
from tests.letters.golden import FOLDER
from tests.letters.sample import FACTS, LANGUAGES

LIBRARY = Library(resource("letters"))
MATRIX = tomllib.loads((FOLDER / "matrix.toml").read_text(encoding="utf-8"))
KINDS = list(LIBRARY.kinds.values())


def _id(kind: object) -> str:
    return str(getattr(kind, "id", kind))


def test_every_folder_with_a_declaration_is_a_letter_and_has_sample_facts():
    assert list(LIBRARY.kinds) == sorted(FACTS)


@pytest.mark.parametrize("kind", KINDS, ids=_id)
def test_a_letter_asks_for_the_elements_of_the_matrix(kind):
    declared = MATRIX[kind.id]
    assert set(kind.must) == set(declared["must"].split())
    assert {each.element for each in kind.conditional} | set(kind.best) == set(declared["rest"].split())


@pytest.mark.parametrize("kind", KINDS, ids=_id)
def test_the_two_languages_of_a_letter_say_the_same_elements_with_the_same_conditions(kind):
    dutch, english = (LIBRARY.text(kind, language) for language in LANGUAGES)
    assert sorted(MARKER.findall(dutch)) == sorted(MARKER.findall(english))
    plain = (text.replace(" | capital", "") for text in (dutch, english))
    assert len({tuple(sorted(set(re.findall(r"{%.*?%}|{{.*?}}", text)))) for text in plain}) == 1


@pytest.mark.parametrize("name", sorted(LIBRARY.block_names))
def test_a_block_exists_in_both_languages_with_the_same_placeholders(name):
    dutch, english = (LIBRARY.block(name, language) for language in LANGUAGES)
    assert sorted(MARKER.findall(dutch)) == sorted(MARKER.findall(english))
    plain = (re.sub(r" \| capital", "", text) for text in (dutch, english))
    assert len({tuple(sorted(re.findall(r"{%.*?%}|{{.*?}}", text))) for text in plain}) == 1


def test_every_element_is_named_in_both_languages():
    for element in LIBRARY.elements.values():
        assert set(element.label) == set(LANGUAGES)
    used = {code for kind in KINDS for code in (*kind.must, *kind.best, *(each.element for each in kind.conditional))}
    assert used <= set(LIBRARY.elements)


@pytest.mark.parametrize("kind", KINDS, ids=_id)
def test_every_fact_has_a_label_and_every_fragment_a_ghost_example_in_both_languages(kind):
    assert set(kind.title) == set(LANGUAGES)
    for fact in kind.facts:
        assert set(fact.label) == set(LANGUAGES), fact.name
        if fact.kind is FactKind.FRAGMENT:
            assert set(fact.example) == set(LANGUAGES), fact.name
        if fact.kind is FactKind.CHOICE:
            assert fact.choices


@pytest.mark.parametrize("kind", KINDS, ids=_id)
def test_conditions_of_a_letter_name_its_own_facts(kind):
    named = {name for fact in kind.facts for name in fact.when} | {
        name for each in kind.conditional for name in each.when
    }
    assert named <= {fact.name for fact in kind.facts}
    assert set(kind.fixed) <= {fact.name for fact in kind.facts}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS, ids=_id)
def test_the_built_in_text_passes_the_check_for_edited_texts(kind, language):
    service = LetterService(LIBRARY)
    service.check(kind.id, language, service.source(kind.id, language))


@pytest.mark.parametrize("kind", KINDS, ids=_id)
def test_every_fact_of_a_letter_is_used_somewhere(kind):
    texts = [LIBRARY.text(kind, "nl"), *(LIBRARY.block(name, "nl") for name in LIBRARY.block_names)]
    said = set(re.findall(r"\w+", " ".join(re.findall(r"{%.*?%}|{{.*?}}", " ".join(texts)))))
    asked = {name for fact in kind.facts for name in fact.when}
    around = {"letter_date", "received", "data", "activities", "rights", "purpose"}
    assert {fact.name for fact in kind.facts} - said - asked - around == set()


def test_every_right_has_its_phrases_in_both_languages():
    for article, phrases in LIBRARY.phrases.items():
        for language in LANGUAGES:
            assert set(phrases[language]) == {"wish", "wish_noun", "article", "action"}, article
