"""What the law asks of each letter (matrix of domain 8.1): letter by letter, element by element, in both languages."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache

import pytest

from privdesk.core.resources import resource
from privdesk.core.words import Language
from privdesk.letters.model import Facts, LetterKind
from privdesk.letters.render.library import Library
from privdesk.letters.render.template import MARKER
from privdesk.letters.rules import holds
from privdesk.letters.service import LetterService
from tests.letters.sample import EVERY_LETTER, FACTS, LANGUAGES, ORGANISATION, SERVICE, a_variant, address_of
from tests.letters.variants import VARIANTS

PUBLIC_BODY = {**ORGANISATION, "is_public_body": True}
ERASURE_FILE = {"file_until": None, "hold_until": dt.date(2026, 5, 11)}
FILE = {"file_until": dt.date(2031, 3, 16), "hold_until": None}
PARTLY = {"partly": True}
UNCHANGED = {"review": "reviewed_unchanged"}
ABOUT_REQUEST = {"about_request": True}
REMEDIES = ("E08", "E09")
ALWAYS_WITH_REMEDIES = ("L06", "L07", "L09", "L11", "L12", "L15", "L17", "L20", "L24", "L29")

LOSSES = [
    ("L01", "free", (), ORGANISATION, {}),
    ("L04", "ap", (), ORGANISATION, {}),
    ("L05", "ap", ("E08",), ORGANISATION, {}),
    ("L05", "file", ("E15",), ORGANISATION, {}),
    ("L05", "free", (), ORGANISATION, {"free": True}),
    ("L06", "file", ("E15",), ORGANISATION, {}),
    ("L06", "file_erase", ("E15",), ORGANISATION, ERASURE_FILE),
    ("L07", "file", ("E15",), ORGANISATION, {}),
    ("L07", "free", (), ORGANISATION, {"free": True}),
    ("L08", "recipients", ("E11",), ORGANISATION, {}),
    ("L08", "ap", (), ORGANISATION, {}),
    ("L08", "remedy", REMEDIES, ORGANISATION, PARTLY),
    ("L08", "remedy_awb", REMEDIES, PUBLIC_BODY, PARTLY),
    ("L08", "file", (), ORGANISATION, {}),
    ("L09", "recipients", ("E11",), ORGANISATION, {"statement": "added", "no_recipients": True}),
    ("L10", "recipients", ("E11",), ORGANISATION, {}),
    ("L10", "file_erase", ("E15",), ORGANISATION, {}),
    ("L10", "ap", (), ORGANISATION, {}),
    ("L11", "retention", ("E06", "E07"), ORGANISATION, {}),
    ("L11", "recipients", ("E11",), ORGANISATION, {}),
    ("L11", "file_erase", ("E15",), ORGANISATION, {}),
    ("L12", "file", ("E15",), ORGANISATION, FILE),
    ("L12", "file_erase", ("E15",), ORGANISATION, ERASURE_FILE),
    ("L13", "recipients", ("E11",), ORGANISATION, {}),
    ("L13", "ap", (), ORGANISATION, {}),
    ("L14", "ap", (), ORGANISATION, {}),
    ("L16", "ap", (), ORGANISATION, {}),
    ("L16", "remedy", REMEDIES, ORGANISATION, PARTLY),
    ("L16", "remedy_awb", REMEDIES, PUBLIC_BODY, PARTLY),
    ("L16", "file", (), ORGANISATION, {}),
    ("L19", "recipients", ("E11",), ORGANISATION, {"measure": "erased", "executed": dt.date(2026, 3, 16)}),
    ("L19", "file_erase", (), ORGANISATION, ERASURE_FILE),
    ("L19", "ap", (), ORGANISATION, {}),
    ("L21", "recipients", (), ORGANISATION, {}),
    ("L22", "recipients", ("E11",), ORGANISATION, {}),
    ("L23", "remedy", REMEDIES, ORGANISATION, UNCHANGED),
    ("L23", "remedy_awb", REMEDIES, PUBLIC_BODY, UNCHANGED),
    ("L24", "interest", ("E07",), ORGANISATION, {"refusal": "uavg41", "interest": "i"}),
    ("L25", "remedy", (), ORGANISATION, {}),
    ("L25", "remedy_awb", (), PUBLIC_BODY, {}),
    ("L27", "ap", (), ORGANISATION, {}),
    ("L28", "ap", ("E08",), ORGANISATION, {}),
    ("L28", "remedy", REMEDIES, ORGANISATION, ABOUT_REQUEST),
    ("L28", "remedy_awb", REMEDIES, PUBLIC_BODY, ABOUT_REQUEST),
    ("L31", "ap", (), ORGANISATION, {}),
    ("L32", "file", (), ORGANISATION, {}),
    ("L32", "file_erase", (), ORGANISATION, ERASURE_FILE),
    *((kind, "remedy", REMEDIES, ORGANISATION, {}) for kind in ALWAYS_WITH_REMEDIES),
    *((kind, "remedy_awb", REMEDIES, PUBLIC_BODY, {}) for kind in ALWAYS_WITH_REMEDIES),
]
"""What a letter lacks without a block; nothing where the block is good practice only."""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind, block, lost, organisation, but", LOSSES)
def test_a_text_that_loses_a_block_lacks_its_elements(kind, block, lost, organisation, but, language):
    facts = a_variant(kind, language, organisation, **but)
    assert SERVICE.draft(kind, language, facts, organisation, address_of(kind)).complete
    text = SERVICE.source(kind, language).replace(f"{{{{ block.{block} }}}}", "")
    draft = SERVICE.draft(kind, language, facts, organisation, address_of(kind), text=text)
    assert draft.missing_elements == lost


def test_every_block_that_says_an_element_is_in_the_table_of_losses():
    library = Library(resource("letters"))
    speaking = {name for name in library.block_names if MARKER.search(library.block(name, "nl"))}
    placed = {
        (kind.id, name)
        for kind in SERVICE.kinds()
        for name in re.findall(r"block\.(\w+)", SERVICE.source(kind.id, "nl"))
        if name in speaking
    }
    assert placed == {(kind, block) for kind, block, *_ in LOSSES}


class _WithoutMark(Library):
    """The letters as they are, less every mark of one element."""

    def __init__(self, code: str) -> None:
        super().__init__(resource("letters"))
        self._mark = re.compile(rf"(<!--[^>]*?) ?\b{code}\b([^>]*-->)")

    def text(self, kind: LetterKind, language: Language) -> str:
        return self._less(super().text(kind, language))

    def block(self, name: str, language: Language) -> str:
        return self._less(super().block(name, language))

    def _less(self, text: str) -> str:
        return re.sub(r"<!-- *-->", "", self._mark.sub(r"\1\2", text))


@cache
def _without(code: str) -> LetterService:
    return LetterService(_WithoutMark(code))


_ALIKE = {"authority", "conclusion", "end_condition", "format", "interest", "measure"}
"""Facts whose values are alternatives for a few words: one of them stands for all."""


def _forms(kind: str) -> Iterator[Facts]:
    seen: set[frozenset[str]] = set()
    yield {}
    for but in (variant.but for variant in VARIANTS if variant.kind == kind):
        if not (but.keys() & _ALIKE and frozenset(but) in seen):
            yield but
        seen.add(frozenset(but))


@pytest.mark.parametrize("kind, language", EVERY_LETTER)
def test_each_element_that_a_letter_must_have_is_named_when_it_goes(kind, language):
    """In its plain form and in every other form; what is asked conditionally is asked exactly then."""
    declared = SERVICE.kind(kind)
    conditional = {each.element for each in declared.conditional}
    seen = set()
    for but in _forms(kind):
        facts = a_variant(kind, language, **but)
        wanted = {
            *declared.must,
            *(each.element for each in declared.conditional if holds(each.when, facts | declared.fixed)),
        }
        for code in {*declared.must, *conditional} - {"E01", "E02"}:
            draft = _without(code).draft(kind, language, facts, ORGANISATION, address_of(kind))
            assert draft.missing_elements == ((code,) if code in wanted else ()), (code, but)
            assert not draft.complete or code not in wanted
        seen |= wanted
    assert seen == {*declared.must, *conditional}


@pytest.mark.parametrize("kind, language", EVERY_LETTER)
def test_sender_and_reference_are_named_when_they_go(kind, language):
    must = SERVICE.kind(kind).must
    nameless = {**ORGANISATION, "officer_email": ""}
    draft = SERVICE.draft(kind, language, FACTS[kind][language], nameless, address_of(kind))
    assert draft.missing_elements == (("E01",) if "E01" in must else ())
    draft = SERVICE.draft(kind, language, FACTS[kind][language] | {"case_ref": ""}, ORGANISATION, address_of(kind))
    assert draft.missing_elements == (("E02",) if "E02" in must else ())
