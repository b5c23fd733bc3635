from __future__ import annotations

import dataclasses
import re

import pytest

from privdesk.formats.pdf.blocks import Table
from tests.letters.golden import FOLDER, body, words
from tests.letters.sample import EVERY_LETTER, SERVICE, a_draft

MONTHS = {
    "nl": re.compile(r"\b\d{1,2} (?:January|February|March|May|June|July|August|October|December)\b"),
    "en": re.compile(r"\b\d{1,2} (?:januari|februari|maart|mei|juni|juli|augustus|oktober)\b"),
}
BANNED = re.compile(r"(?i:\bbewerker|n\.v\.t\.|\bnvt\b)|\{|\}|<!--|\[|\bNone\b(?! of)|\bTrue\b|\b\d{9}\b")

REFUSALS = ["L06", "L07", "L09", "L11", "L12", "L15", "L17", "L20", "L24", "L25", "L29"]
"""Letters that always say how to go on against the decision."""

W03 = """\
Op 5 maart 2026 hebt u ons gevraagd om uw persoonsgegevens te verwijderen. Wij voldoen voor een deel aan uw verzoek.
Op 16 maart 2026 hebben wij verwijderd: uw klantprofiel, uw helpdeskaccount en de roosterdocumenten die wij in uw opdracht hebben gemaakt. In onze reservekopieën kunnen deze gegevens nog staan tot uiterlijk 15 april 2026.
Deze gegevens moeten wij bewaren: twee facturen met uw naam en adres. De wet verplicht ons om onze administratie zeven jaar te bewaren (artikel 52, lid 4, van de Algemene wet inzake rijksbelastingen). Daarom mogen wij deze gegevens nu niet verwijderen (artikel 17, lid 3, onder b, AVG). Wij bewaren ze tot en met 31 december 2033 en gebruiken ze alleen om aan deze plicht te voldoen. Daarna verwijderen wij ze.
Alleen de financieel medewerker kan de bewaarde gegevens nog inzien.
Wij hebben de volgende organisaties laten weten dat wij uw gegevens hebben verwijderd: MailChimp.
"""


@pytest.mark.parametrize("kind, language", EVERY_LETTER)
def test_a_letter_with_its_facts_is_complete(kind, language):
    draft = a_draft(kind, language)
    assert (draft.missing_elements, draft.missing_facts, draft.warnings) == ((), (), ())
    assert set(SERVICE.kind(kind).must) <= set(draft.elements)


@pytest.mark.parametrize("kind, language", EVERY_LETTER)
def test_the_words_of_a_letter_are_the_expected_ones(kind, language):
    expected = (FOLDER / f"{kind}.{language}.txt").read_text(encoding="utf-8")
    assert words(a_draft(kind, language).sheet) == expected


@pytest.mark.parametrize("kind, language", EVERY_LETTER)
def test_no_placeholder_no_banned_word_and_no_date_in_the_other_language_is_left(kind, language):
    said = words(a_draft(kind, language).sheet)
    assert BANNED.search(said) is None
    assert MONTHS[language].search(said) is None
    assert "  " not in said
    assert not re.search(r" [.,;:]|\.\.", said)


def test_the_partly_erased_letter_reads_as_the_rendered_example_of_w03():
    assert body(a_draft("L11").sheet)[1:6] == W03.splitlines()


@pytest.mark.parametrize("kind, language", EVERY_LETTER)
def test_every_paragraph_is_a_sentence_with_capital_and_full_stop(kind, language):
    sheet = a_draft(kind, language).sheet
    prose = dataclasses.replace(sheet, body=tuple(each for each in sheet.body if not isinstance(each, Table)))
    for paragraph in body(prose)[1:]:
        assert paragraph[0].isupper() or paragraph[0] in "-1", paragraph
        assert paragraph[-1] in ".:?", paragraph


@pytest.mark.parametrize(
    "rule, nl, en",
    [
        (
            "payroll5",
            "artikel 7.5 en artikel 7.9 van de Uitvoeringsregeling",
            "articles 7.5 and 7.9 of the Dutch Wages",
        ),
        ("other", "om deze gegevens vijf jaar te bewaren (artikel 1 Wet)", "these data for vijf jaar (artikel 1 Wet)."),
        ("claim", "een juridische procedure (artikel 17, lid 3, onder e, AVG)", "legal claims (Article 17(3)(e) GDPR)"),
    ],
)
def test_the_retention_clause_follows_the_rule(rule, nl, en):
    for language, clause in (("nl", nl), ("en", en)):
        draft = a_draft("L11", language, rule=rule, duration="vijf jaar", provision="artikel 1 Wet")
        said = words(draft.sheet)
        assert clause in said
        assert draft.complete
        assert "52" not in said
        assert ("onder b" in said or "(3)(b)" in said) is (rule != "claim")


def test_data_kept_for_a_claim_are_not_called_a_statutory_duty():
    said = words(a_draft("L11", rule="claim").sheet)
    assert "Onderwerp: Gedeeltelijk verwijderd\n" in said
    assert "plicht" not in said
    assert "moeten" not in said


def test_the_sentence_about_blocked_data_is_printed_only_when_such_data_exist():
    sentence = "Onze medewerkers kunnen niet meer bij uw klantprofiel"
    assert sentence in words(a_draft("L11", blocked=True).sheet)
    assert sentence not in words(a_draft("L11").sheet)


@pytest.mark.parametrize("kind", REFUSALS)
def test_an_administrative_body_names_objection_in_place_of_the_court(kind):
    from tests.letters.sample import ORGANISATION

    for language in ("nl", "en"):
        draft = a_draft(kind, language, organisation={**ORGANISATION, "is_public_body": True})
        said = words(draft.sheet)
        assert draft.complete
        assert ("bezwaar maken bij Stichting De Lindeboom" in said) is (language == "nl")
        assert ("file an objection with Stichting De Lindeboom" in said) is (language == "en")
        assert "35 " not in said
        assert "rechtbank" not in said


@pytest.mark.parametrize(
    "told, sentence",
    [
        ({"recipients": ("A", "B", "C")}, "dat wij uw gegevens hebben verwijderd: A, B en C."),
        ({"recipients": ("Acme B.V.",)}, "verwijderd: Acme B.V."),
        ({"recipients_offer": True}, "Wilt u weten welke organisaties dat zijn? Dan sturen wij u een overzicht."),
        ({"no_recipients": True}, "Wij hebben deze gegevens niet aan andere organisaties verstrekt."),
        (
            {"not_notified": [{"recipient": "de drukkerij", "reason": "zij is opgeheven."}]},
            "De drukkerij hebben wij niet geïnformeerd, omdat zij is opgeheven.",
        ),
    ],
)
def test_the_letter_says_which_recipients_were_told(told, sentence):
    draft = a_draft("L10", **({"recipients": (), "not_notified": ()} | told))
    assert draft.complete
    assert any(paragraph.endswith(sentence) for paragraph in body(draft.sheet))


def test_without_a_word_on_recipients_an_erasure_letter_is_incomplete():
    draft = a_draft("L10", recipients=(), not_notified=())
    assert draft.missing_elements == ("E11",)


def test_who_anonymises_at_once_does_not_promise_to_keep_the_letter():
    draft = a_draft("L10", hold_until=None, anonymise_now=True)
    assert draft.complete
    assert any(each.endswith("zoals het soort verzoek en de uitkomst.") for each in body(draft.sheet))


def test_without_backups_the_letter_does_not_name_them():
    draft = a_draft("L10", backup_until=None, no_backups=True)
    assert draft.complete
    assert "reservekopie" not in words(draft.sheet)


def test_no_data_found_on_an_erasure_request_closes_with_the_file_of_an_erasure():
    draft = a_draft("L06", rights=("17",), file_until=None, hold_until=a_draft("L10").sheet.made.date())
    assert any(each.startswith("Over uw verzoek bewaren wij uiteindelijk") for each in body(draft.sheet))
    assert body(draft.sheet)[1].startswith("Op 5 maart 2026 ontvingen wij uw verzoek om verwijdering van gegevens.")


@pytest.mark.parametrize(
    "facts, nl, en",
    [
        ({"measure": "erased"}, "te wissen en om deze opdracht", "to erase these data in your systems as well, and"),
        (
            {"measure": "corrected", "new_value": "Laan 2."},
            "ook in uw systemen te wijzigen in Laan 2 en om",
            "to change these data to Laan 2 in your systems as well, and",
        ),
        (
            {"measure": "restricted"},
            "de verwerking van deze gegevens te beperken en om",
            "to restrict the processing of",
        ),
        (
            {"measure": "corrected", "to_processor": False},
            "of u deze gegevens ook moet aanpassen en om ons",
            "to correct",
        ),
        ({"measure": "erased", "dpa_date": None}, "onze verwerkersovereenkomst dragen wij", "agreement, we instruct"),
    ],
)
def test_the_notice_fits_the_measure_and_the_recipient(facts, nl, en):
    for language, sentence in (("nl", nl), ("en", en)):
        draft = a_draft("L26", language, **facts)
        assert draft.complete
        assert sentence in words(draft.sheet)


def test_the_notice_names_the_person_only_by_the_identifier():
    said = words(a_draft("L26", name="Sanne Bakker", received=None).sheet)
    assert "Sanne" not in said
    assert "Uw verzoek van" not in said


def test_an_objection_tells_since_when_the_use_is_stopped():
    facts = {"rights": ("21(1)",), "purpose": "ons klantonderzoek.", "stopped": a_draft("L01").sheet.made.date()}
    draft = a_draft("L01", **facts)
    assert draft.complete
    assert "E20" in draft.elements
    assert (
        "U vraagt ons om te stoppen met het gebruik van uw persoonsgegevens voor ons klantonderzoek."
        in body(draft.sheet)[1]
    )
    assert "artikel 21, lid 1, van de Algemene verordening" in body(draft.sheet)[1]


def test_the_salutation_is_without_gender_unless_one_is_given():
    assert body(a_draft("L01").sheet)[0] == "Geachte Sanne Bakker,"
    assert body(a_draft("L01", "en", salutation="Ms Bakker").sheet)[0] == "Dear Ms Bakker,"
    assert body(a_draft("L26").sheet)[0] == "Geachte heer, mevrouw,"
    assert body(a_draft("L26", "en", addressee="Ms De Wit").sheet)[0] == "Dear Ms De Wit,"


def test_without_a_telephone_the_letter_does_not_ask_to_call():
    from tests.letters.sample import ORGANISATION

    said = words(a_draft("L02", organisation={**ORGANISATION, "officer_phone": ""}).sheet)
    assert "Bel ons" not in said
    assert "3. Lukt dit allemaal niet?" in said
    assert "via privacy@lindeboom.example. Vermeld" in said
