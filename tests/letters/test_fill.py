"""Values stay what they are: text."""

from __future__ import annotations

import datetime as dt

import pytest

from privdesk.formats.pdf.blocks import Heading, Items, Paragraph, Span, Table
from privdesk.letters.model import FactKind, Facts
from tests.letters.golden import body, words
from tests.letters.sample import FACTS, ORGANISATION, SERVICE, a_draft, a_variant, address_of
from tests.letters.variants import VARIANTS

HOSTILE = (
    "**Vet** en _schuin_",
    "# Kop",
    "- punt",
    "1. een",
    "| a | b |",
    "[klik](javascript:alert(1))",
    "<img src='/etc/passwd'>",
    "<b>vet</b> &amp; <!-- E08 -->",
    "{{ erased }} {% for x in y %}",
    "\\*",
    "`code`",
    "\ue0000\ue001",
    "een\n\n# twee\n- drie",
    "    ingesprongen",
    "{",
    "x" * 100_000,
)

NOT_PRINTED = {"salutation", "channel", "purpose"}
"""Texts that a sample leaves out; they have tests of their own."""


@pytest.mark.parametrize("value", HOSTILE, ids=lambda value: value[:12])
@pytest.mark.parametrize("fact", ["name", "salutation", "erased", "kept", "role"])
def test_a_value_stays_literal_text(value, fact):
    draft = a_draft("L11", **{fact: value})
    plain = a_draft("L11")
    assert value.strip() in words(draft.sheet)
    assert len(draft.sheet.body) == len(plain.sheet.body)
    assert draft.elements == plain.elements
    spans = [span for block in draft.sheet.body for span in block.spans]
    assert not any(span.bold or span.italic for span in spans)
    assert {span.link for span in spans} == {"", "https://autoriteitpersoonsgegevens.nl"}


TEXTS = {FactKind.TEXT, FactKind.FRAGMENT}
FORMS = [(kind, {}) for kind in FACTS] + [(variant.kind, variant.but) for variant in VARIANTS]


def _hostile(kind: str, facts: Facts, value: str) -> Facts:
    declared = SERVICE.kind(kind).facts
    return {fact.name: value for fact in declared if fact.kind in TEXTS and facts.get(fact.name)}


@pytest.mark.parametrize("kind", FACTS)
def test_every_text_of_every_letter_stays_literal_in_every_form(kind):
    for but in (but for each, but in FORMS if each == kind):
        facts = a_variant(kind, "nl", **but)
        plain = SERVICE.draft(kind, "nl", facts, ORGANISATION, address_of(kind))
        printed = [name for name in _hostile(kind, facts, "x") if str(facts[name])[1:].strip(".") in words(plain.sheet)]
        assert printed
        # other forms print other texts in the same way: there one text tries everything
        for value in (" ".join(HOSTILE[:-1]),) if but else HOSTILE[:-1]:
            hostile = _hostile(kind, facts, value)
            draft = SERVICE.draft(kind, "nl", facts | hostile, ORGANISATION, address_of(kind))
            assert len(draft.sheet.body) == len(plain.sheet.body)
            assert [type(block) for block in draft.sheet.body] == [type(block) for block in plain.sheet.body]
            assert draft.elements == plain.elements
            assert words(draft.sheet).count(value.strip()[1:] or value) >= len(printed)
            spans = [span for block in draft.sheet.body if isinstance(block, Paragraph) for span in block.spans]
            assert not any(span.bold or span.italic for span in spans)
            assert {span.link for span in spans} <= {"", "https://autoriteitpersoonsgegevens.nl"}


def test_every_text_of_every_letter_was_tried():
    tried = {(kind, name) for kind, but in FORMS for name in _hostile(kind, a_variant(kind, "nl", **but), "x")}
    asked = {(kind.id, fact.name) for kind in SERVICE.kinds() for fact in kind.facts if fact.kind in TEXTS}
    assert {name for _, name in asked - tried} <= NOT_PRINTED | {"addressee", "new_value"}


@pytest.mark.parametrize("value", HOSTILE[:-1], ids=lambda value: value[:12])
def test_recipients_in_a_table_stay_literal_text(value):
    told = [{"recipient": value, "role": value, "notified": dt.date(2026, 3, 16)}]
    sheet = a_draft("L27", told=told, not_notified=[{"recipient": value, "reason": value}]).sheet
    (table,) = (block for block in sheet.body if isinstance(block, Table))
    assert ["".join(span.text for span in cell) for cell in table.rows[0][:2]] == [value.strip()] * 2
    assert "\n".join(body(sheet)).count(value.strip()[1:] or value) >= 4


@pytest.mark.parametrize("value", HOSTILE[:-1], ids=lambda value: value[:12])
def test_a_name_in_a_list_or_a_row_stays_literal_text(value):
    told = {"recipients": (value, "B"), "not_notified": [{"recipient": value, "reason": value}]}
    said = "\n".join(body(a_draft("L10", **told).sheet))
    assert said.count(value.strip()[1:] or value) == 3


def test_hostile_values_give_a_letter():
    values = dict.fromkeys(("name", "erased", "kept", "role", "case_ref"), "".join(HOSTILE[:-1]))
    assert SERVICE.pdf(a_draft("L11", **values)).startswith(b"%PDF-1.7")


def _blocks(text: str, **but: object):
    return a_draft("L10", text=f"---\nsubject: x\n---\n{text}", **but).sheet.body[1:]


def test_markdown_becomes_blocks():
    text = """\
# Kop

Gewoon, **vet**, *schuin* en [hier](https://voorbeeld.example).
Zelfde alinea.\\
Nieuwe regel.

2. twee
3. drie
   - onder drie

| a | b |
|---|---|
| 1 | **{{ erased }}** |
"""
    heading, paragraph, items, table = _blocks(text, erased="x **y**")
    assert heading == Heading((Span("Kop"),), level=2)
    assert paragraph == Paragraph(
        (
            Span("Gewoon, "),
            Span("vet", bold=True),
            Span(", "),
            Span("schuin", italic=True),
            Span(" en "),
            Span("hier", link="https://voorbeeld.example"),
            Span(". Zelfde alinea.\nNieuwe regel."),
        )
    )
    under = Items(((Span("onder drie"),),))
    assert items == Items(((Span("twee"),), (Span("drie"),), under), ordered=True, start=2)
    assert table == Table(
        head=((Span("a"),), (Span("b"),)), rows=(((Span("1"),), (Span("x **y**", bold=True),)),), shares=()
    )


def test_a_value_never_becomes_an_address():
    (paragraph,) = _blocks("[hier](https://{{ erased }})", erased="kwaad.example")
    assert paragraph == Paragraph((Span("hier"),))


def test_html_and_rules_of_other_dialects_stay_text():
    (paragraph,) = _blocks("<b>x</b> `y` ~~z~~ ![a](b.png)")
    assert "".join(span.text for span in paragraph.spans) == "<b>x</b> `y` ~~z~~ !a"


def test_an_element_counts_only_when_text_follows_its_mark():
    draft = a_draft(
        "L10", text="---\nsubject: x\n---\n<!-- E03 -->\n\n<!-- E04 --> tekst <!-- E05 -->\n\n- <!-- E15 E11 --> x"
    )
    assert set(draft.elements) == {"E01", "E02", "E04", "E11", "E15"}


def test_what_a_condition_leaves_out_needs_no_facts():
    text = "---\nsubject: x\n---\n{% if no_backups %}{{ block.file_erase }}{% else %}y{% endif %}"
    assert body(a_draft("L10", text=text, hold_until=None).sheet)[1:] == ["y"]


def test_a_sentence_that_ends_in_an_abbreviation_has_one_full_stop():
    assert (
        body(a_draft("L10", text="---\nsubject: x\n---\nAan {{ erased }}. Klaar.", erased="Acme B.V.").sheet)[1]
        == "Aan Acme B.V. Klaar."
    )


@pytest.mark.parametrize(
    "given, said",
    [
        ("twee facturen.", "twee facturen"),
        (" twee facturen . ", "twee facturen"),
        ("facturen e.d.", "facturen e.d."),
        ("Acme B.V.", "Acme B.V."),
        ("en zo verder...", "en zo verder..."),
        ("zie www.voorbeeld.example.", "zie www.voorbeeld.example"),
    ],
)
def test_a_fragment_loses_the_full_stop_that_ends_it(given, said):
    text = "---\nsubject: x\n---\n{{ kept }}"
    assert body(a_draft("L11", text=text, kept=given).sheet)[1] == said
