import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.formats.pdf.blocks import Span
from privdesk.formats.pdf.breaking import SOFT_HYPHEN, broken
from privdesk.formats.pdf.fonts import width_of
from privdesk.formats.pdf.hyphens import Hyphenation
from privdesk.formats.pdf.paragraphs import fragments


def lines_of(*spans, width=100.0, hyphens=None):
    runs = fragments(tuple(span if isinstance(span, Span) else Span(span) for span in spans))
    return ["".join(each.text for each in line) for line in broken(runs, width, 10, hyphens)]


def width(line):
    return sum(width_of(each.text.rstrip(), each.font, 10) for each in line)


def test_a_text_that_fits_is_one_line():
    assert lines_of("Geachte heer,") == ["Geachte heer,"]


@pytest.mark.parametrize("text", ["", " ", "\n", " \n \n"])
def test_nothing_gives_no_lines(text):
    assert lines_of(text) == []


def test_a_line_that_ends_at_a_space_keeps_it():
    assert lines_of("een twee drie vier vijf zes zeven") == ["een twee drie vier ", "vijf zes zeven"]


def test_line_ends_and_empty_lines_are_kept():
    assert lines_of("een\n\ntwee") == ["een ", "", "twee"]


def test_a_date_stays_on_one_line():
    assert lines_of("wij kwamen op 5 april 2026")[-1] == "5\u00a0april\u00a02026"


def test_a_word_in_two_faces_is_not_broken_between_them():
    assert lines_of("een twee drie ", Span("Jan", bold=True), "sen-maat") == ["een twee drie ", "Jansen-maat"]


def test_a_word_may_end_a_line_after_its_own_hyphen():
    assert lines_of("mevrouw van Beatrix-Wilhelmina") == ["mevrouw van ", "Beatrix-Wilhelmina"]
    assert lines_of("mevrouw van Beatrix-Wilhelmina", width=110) == ["mevrouw van Beatrix-", "Wilhelmina"]


def test_a_reference_number_is_not_broken():
    assert lines_of("kenmerk is dus AVG-2026-0012")[-1] == "AVG-2026-0012"


def test_a_long_address_is_cut_after_one_of_its_signs():
    assert lines_of("https://www.voorbeeld.example/privacy/verzoeken", width=120)[0].endswith(("/", "."))


def test_a_long_word_is_cut_and_nothing_is_lost():
    assert "".join(lines_of("x" * 500)) == "x" * 500


def test_words_are_hyphenated_only_where_asked():
    text = "de personeelsadministratie"
    hyphened = lines_of(text, width=90, hyphens=Hyphenation("nl-NL"))
    assert hyphened[0].endswith(SOFT_HYPHEN)
    assert "".join(hyphened).replace(SOFT_HYPHEN, "") == text
    assert lines_of(text, width=120)[0] == "de "


def test_a_language_without_patterns_is_not_hyphenated():
    assert Hyphenation("xx-XX")("personeelsadministratie") == ()


def test_a_hyphen_that_would_change_letters_is_not_used():
    assert 3 not in Hyphenation("nl-NL")("zeeëngte")


def test_no_line_is_wider_than_asked():
    runs = fragments((Span("Wij hebben uw identiteit vastgesteld op "), Span("5 november 2026. " * 9, bold=True)))
    assert all(width(line) <= 140 for line in broken(runs, 140, 10))


@given(st.text(alphabet=st.sampled_from("ab é—-/.\n王x "), max_size=60), st.floats(min_value=1, max_value=200))
def test_every_character_comes_out_once_and_in_order(text, wide):
    shown = "".join(lines_of(text, width=wide))
    assert re.sub(r"\s", "", shown) == re.sub(r"\s", "", text).replace("王", "\ufffd")


@pytest.mark.parametrize("size", [60, 0.5])
def test_a_column_narrower_than_a_character_still_gets_one_per_line(size):
    assert lines_of("abc", width=size / 60) == ["a", "b", "c"]
