from __future__ import annotations

import datetime as dt
import re
import shutil

import pytest

from privdesk.core.errors import LetterIncomplete, NotFound
from privdesk.core.resources import resource
from privdesk.core.sentences import sentence_of
from privdesk.core.words import Words
from privdesk.formats.pdf.blocks import Table
from privdesk.letters.render.library import Library
from privdesk.letters.service import LetterService
from tests.letters.golden import words
from tests.letters.sample import ADDRESS, EVERY_LETTER, FACTS, LANGUAGES, ORGANISATION, SERVICE, a_draft


def test_letters_come_in_the_order_of_their_codes():
    codes = [kind.id for kind in SERVICE.kinds()]
    assert codes == sorted(codes)
    assert {"L01", "L02b", "L32"} <= set(codes)


def test_a_letter_that_is_not_there_is_not_found():
    with pytest.raises(NotFound):
        SERVICE.kind("L99")


def test_a_letter_becomes_a_pdf_and_the_same_one_each_time():
    draft = a_draft("L11")
    data = SERVICE.pdf(draft)
    assert data.startswith(b"%PDF-1.7")
    assert SERVICE.pdf(a_draft("L11")) == data


def test_an_edited_letter_that_loses_the_complaint_cannot_go_out_but_can_be_looked_at():
    text = SERVICE.source("L05", "nl").replace("{{ block.ap }}\n", "")
    draft = a_draft("L05", text=text)
    with pytest.raises(LetterIncomplete) as caught:
        SERVICE.pdf(draft)
    assert caught.value.facts == {"elements": (SERVICE.elements()["E08"].label,), "missing": ()}
    assert "klacht bij de Autoriteit Persoonsgegevens" in sentence_of(caught.value, Words("nl")).what
    assert SERVICE.pdf(draft, preview=True).startswith(b"%PDF")


@pytest.mark.parametrize("particular, element", [("officer_email", "E01"), ("street", "E01"), ("name", "E01")])
def test_without_its_sender_a_letter_is_incomplete(particular, element):
    draft = a_draft("L01", organisation={**ORGANISATION, particular: ""})
    assert draft.missing_elements == (element,)
    assert draft.missing_facts == (f"organisation.{particular}",)


@pytest.mark.parametrize("name", ["letter_date", "case_ref"])
def test_without_date_or_reference_a_letter_is_incomplete(name):
    draft = a_draft("L01", **{name: None})
    assert (draft.missing_elements, draft.missing_facts) == (("E02",), (name,))


@pytest.mark.parametrize("kind, language", EVERY_LETTER)
def test_each_required_fact_is_missed_when_it_is_gone_and_its_label_stands_in_the_preview(kind, language):
    for fact in SERVICE.kind(kind).facts:
        if not fact.required or not FACTS[kind][language].get(fact.name) or fact.kind.value == "flag":
            continue
        draft = a_draft(kind, language, **{fact.name: None})
        assert fact.name in draft.missing_facts
        if fact.kind.value != "choice":
            assert f"[{fact.label[language]}]" in words(draft.sheet)
        assert not draft.complete


@pytest.mark.parametrize("kind", FACTS)
def test_a_letter_without_any_fact_can_be_previewed_in_full(kind):
    drafts = [SERVICE.draft(kind, language, {}, {}, ()) for language in LANGUAGES]
    assert all(draft.missing_facts for draft in drafts)
    assert SERVICE.pdf(drafts[0], preview=True).startswith(b"%PDF")


@pytest.mark.parametrize(
    "kind, but, missing",
    [
        ("L01", {"rights": ("21(1)",)}, ("purpose",)),
        ("L01", {"rights": ("15", "7(3)")}, ("purpose",)),
        ("L10", {"backup_until": None}, ("backup_until",)),
        ("L10", {"hold_until": None}, ("hold_until",)),
        ("L11", {"rule": "other"}, ("duration", "provision")),
        ("L11", {"erased": " . "}, ("erased",)),
        ("L26", {"measure": "corrected"}, ("new_value",)),
        ("L26", {"measure": "corrected", "to_processor": False}, ()),
        ("L05", {"data": [{"category": "A", "content": ""}]}, ("data.content",)),
        ("L06", {"systems": ("", " ")}, ("systems",)),
    ],
)
def test_facts_are_required_when_the_letter_turns_on_them(kind, but, missing):
    assert a_draft(kind, **but).missing_facts == missing
    assert SERVICE.missing_facts(kind, FACTS[kind]["nl"] | but, ORGANISATION) == missing


@pytest.mark.parametrize(
    "but", [{"received": "5 maart 2026"}, {"erased": 3}, {"recipients": "MailChimp"}, {"not_notified": ("x",)}]
)
def test_a_fact_of_the_wrong_kind_is_our_own_fault(but):
    with pytest.raises(TypeError):
        a_draft("L10", **but)


def test_the_hash_of_a_template_changes_with_its_text_its_language_and_nothing_else():
    built_in = SERVICE.template_hash("L11", "nl")
    assert re.fullmatch(r"[0-9a-f]{64}", built_in)
    assert SERVICE.template_hash("L11", "nl", SERVICE.source("L11", "nl").replace("\n", "\r\n")) == built_in
    assert SERVICE.template_hash("L11", "nl", SERVICE.source("L11", "nl") + " ") != built_in
    assert SERVICE.template_hash("L11", "en") != built_in
    assert a_draft("L11").template_hash == built_in
    assert a_draft("L11", erased="iets anders").template_hash == built_in


def test_the_hash_of_a_letter_changes_with_a_block_it_places(tmp_path):
    folder = tmp_path / "letters"
    shutil.copytree(resource("letters"), folder)
    block = folder / "blocks" / "nl" / "remedy.md"
    block.write_text(block.read_text(encoding="utf-8") + "Meer.\n", encoding="utf-8")
    changed = LetterService(Library(folder))
    assert changed.template_hash("L11", "nl") != SERVICE.template_hash("L11", "nl")
    assert changed.template_hash("L10", "nl") == SERVICE.template_hash("L10", "nl")


def test_a_letter_is_added_by_adding_a_folder(tmp_path):
    folder = tmp_path / "letters"
    shutil.copytree(resource("letters"), folder)
    shutil.copytree(folder / "L02-identity", folder / "L99-own")
    declaration = folder / "L99-own" / "letter.toml"
    declaration.write_text(declaration.read_text(encoding="utf-8").replace('"L02"', '"L99"'), encoding="utf-8")
    assert "L99" in [kind.id for kind in LetterService(Library(folder)).kinds()]


@pytest.mark.parametrize(
    "but, address, warnings",
    [
        ({"erased": "uw 🎂"}, ADDRESS, [("erased", "glyphs-missing", {"characters": "🎂"})]),
        ({"erased": "شكرا"}, ADDRESS, [("erased", "right-to-left", {})]),
        ({"erased": "111222333"}, ADDRESS, [("erased", "bsn-like", {})]),
        ({"recipients": ("111222333",)}, ADDRESS, [("recipients", "bsn-like", {})]),
        ({}, tuple("abcdefgh"), [("address", "address-cut", {})]),
    ],
)
def test_the_officer_is_warned_before_sending(but, address, warnings):
    draft = SERVICE.draft("L10", "nl", FACTS["L10"]["nl"] | but, ORGANISATION, address)
    told = [
        (each.field, each.code, each.facts)
        for each in draft.warnings
        if each.code != "glyphs-missing" or but["erased"] == "uw 🎂"
    ]
    assert told == warnings
    assert not any(each.blocks for each in draft.warnings)
    assert draft.complete


def test_the_copy_of_the_data_may_hold_a_bsn_and_very_long_text():
    content = "111222333 " * 20_000
    draft = a_draft("L05", data=[{"category": "Loonadministratie", "content": content}])
    assert draft.warnings == ()
    assert SERVICE.pdf(draft).startswith(b"%PDF")


def test_the_overview_of_processing_has_nine_columns_in_both_languages():
    for language in LANGUAGES:
        annex = a_draft("L05", language).sheet.annexes[1]
        assert annex.landscape
        (table,) = annex.blocks
        assert isinstance(table, Table)
        assert [len(table.head), *map(len, table.rows), len(table.shares)] == [9, 9, 9, 9]
        assert table.rows[0][7][0].text == ("geen" if language == "nl" else "none")


@pytest.mark.parametrize(
    "envelope, side, expected",
    [
        ("EA5/6", "left", "ea56-left"),
        ("EA5/6", "right", "ea56-right"),
        ("C5", "right", "c5-right"),
        ("DIN", "left", "din-left"),
        ("DIN", "right", "ea56-right"),
        ("", "", "ea56-left"),
    ],
)
def test_the_sheet_fits_the_envelopes_of_the_organisation(envelope, side, expected):
    draft = a_draft("L01", organisation={**ORGANISATION, "envelope": envelope, "window_side": side})
    assert draft.sheet.envelope.id == expected


def test_the_sheet_is_made_on_the_day_of_the_letter():
    made = a_draft("L01").sheet.made
    assert made is not None
    assert made.date() == dt.date(2026, 3, 6)
