"""Sentences that are there or not, and alternatives of which one is there."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.letters.golden import body, words
from tests.letters.sample import FACTS, LANGUAGES, ORGANISATION, SERVICE, a_draft, a_pdf, a_variant, address_of
from tests.letters.test_texts import BANNED, MONTHS
from tests.letters.variants import VARIANTS

OPTIONAL = {
    "L07": ({"channel": None}, "wachtwoord", "password"),
    "L08": ({"file_until": None}, "dossier", "keep the file"),
    "L09": ({"statement": None}, "eigen verklaring", "your own statement"),
    "L16": ({"channel": None, "file_until": None}, "wachtwoord", "password"),
    "L21": ({"suppression": "none"}, "blokkeerlijst", "suppression"),
    "L22": ({"measure": "stopped", "recipients": ()}, "verwijderd", "erased"),
    "L27": ({"not_notified": ()}, "geïnformeerd", "We have not informed"),
    "L28": ({"apology": False, "measures": None}, "spijt", "sorry"),
    "L32": ({"file_until": None}, "dossier", "keep the file"),
}
"""What must be otherwise for a sentence of the sample to go, and a word of it."""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.id)
def test_a_sentence_is_printed_when_its_condition_holds_and_only_then(variant, language):
    facts = a_variant(variant.kind, language, **variant.but)
    draft = SERVICE.draft(variant.kind, language, facts, ORGANISATION, address_of(variant.kind))
    assert (draft.missing_elements, draft.missing_facts) == ((), ())
    said, plain = words(draft.sheet), words(a_draft(variant.kind, language).sheet)
    sentence = variant.nl if language == "nl" else variant.en
    assert sentence in said
    if not ("told" in variant.but or "backup_until" in variant.but):
        assert sentence not in plain
    assert BANNED.search(said) is None
    assert MONTHS[language].search(said) is None
    assert "  " not in said


@pytest.mark.parametrize("kind", OPTIONAL)
def test_an_optional_sentence_goes_with_its_fact(kind):
    but, nl, en = OPTIONAL[kind]
    for language, word in (("nl", nl), ("en", en)):
        draft = a_draft(kind, language, **but)
        assert draft.complete
        assert word in words(a_draft(kind, language).sheet)
        assert word not in "\n".join(body(draft.sheet))


def test_every_value_of_every_choice_is_printed_in_some_form_of_some_letter():
    tried = {
        (kind, name, value) for kind in FACTS for name, value in FACTS[kind]["nl"].items() if isinstance(value, str)
    }
    tried |= {(v.kind, name, value) for v in VARIANTS for name, value in v.but.items() if isinstance(value, str)}
    silent = {("suppression", "none"), *(("measure", each) for each in ("erased", "corrected", "restricted"))}
    for kind in SERVICE.kinds():
        for fact in kind.facts:
            for value in fact.choices if fact.name not in {"rule", "measure"} else ():
                assert (kind.id, fact.name, value) in tried or (fact.name, value) in silent


@pytest.mark.parametrize(
    "kind, but, missing",
    [
        ("L08", {"partly": True}, ("refused_part", "reason")),
        ("L12", {"kept_until": None}, ("kept_until",)),
        ("L13", {"end_condition": "other"}, ("end_text",)),
        ("L16", {"direct": True}, ("executed", "new_controller")),
        ("L16", {"partly": True}, ("excluded", "reason", "provision")),
        ("L19", {"measure": "erased"}, ("executed",)),
        ("L19", {"other_purpose": "Z"}, ("basis",)),
        ("L23", {"reviewer_role": None, "review_outcome": None}, ("reviewer_role", "review_outcome")),
        ("L23", {"reviewer_role": None, "review_outcome": None, "review": "not_applicable"}, ()),
        ("L24", {"refusal": "uavg41"}, ("interest", "necessity", "proportionality")),
        ("L24", {"refusal": "other"}, ("reason", "provision")),
        ("L25", {"fee_ground": "further_copy"}, ("first_copy_date",)),
        ("L26", {"measure": "supplemented"}, ("statement_text",)),
        ("L26", {"measure": "stopped"}, ("rights", "purpose")),
        ("L27", {"told": (), "not_notified": ()}, ("told",)),
        ("L27", {"measure": "stopped"}, ("purpose",)),
        ("L29", {"identity_reply": "insufficient"}, ("unproven_reason",)),
        ("L29", {"authority_asked": True}, ("represented",)),
    ],
)
def test_facts_are_required_when_the_letter_turns_on_them(kind, but, missing):
    assert a_draft(kind, **but).missing_facts == missing


@pytest.mark.parametrize("to_processor", [True, False])
def test_the_notice_of_a_statement_hands_on_the_statement(to_processor):
    but = {"measure": "supplemented", "to_processor": to_processor, "statement_text": "ik zie dit anders."}
    said = "\n".join(body(a_draft("L26", **but).sheet))
    assert "een verklaring van de betrokkene gevoegd bij persoonsgegevens" in said
    assert "De verklaring luidt: ik zie dit anders." in said
    assert (
        "dragen wij u op om deze verklaring ook in uw systemen bij de gegevens te voegen en om" in said
    ) is to_processor
    english = "\n".join(body(a_draft("L26", "en", **but).sheet))
    assert ("you to add this statement to the data in your systems as well" in english) is to_processor
    assert ("also need to add this statement to the data, and let" in english) is not to_processor
    assert "reservekopie" not in said
    assert "backups" not in english


@pytest.mark.parametrize(
    "rights, nl, en",
    [
        (("21(2)",), "Op grond van artikel 21, lid 2, AVG mogen", "Under Article 21(2) GDPR we"),
        (
            ("21(2)", "7(3)"),
            "artikel 21, lid 2, en artikel 7, lid 3, AVG mogen",
            "Article 21(2) and Article 7(3) GDPR we",
        ),
    ],
)
def test_the_notice_that_a_use_has_stopped_cites_the_right_and_not_article_19(rights, nl, en):
    but = {"measure": "stopped", "rights": rights, "purpose": "direct marketing"}
    said = "\n".join(body(a_draft("L26", **but).sheet))
    assert nl in said
    assert "gestopt met het gebruik voor direct marketing van persoonsgegevens" in said
    assert "artikel 19" not in said
    english = "\n".join(body(a_draft("L26", "en", **but).sheet))
    assert en in english
    assert "stop using these data for direct marketing in your systems as well" in english


def test_a_delivery_to_another_organisation_encloses_nothing():
    assert a_draft("L16").sheet.enclosures == ("een zipbestand met uw gegevens",)
    assert a_draft("L16", "en", format="csv").sheet.enclosures == ("a file with your data",)
    assert a_draft("L16", direct=True).sheet.enclosures == ()


def test_an_objection_that_is_upheld_goes_with_the_copy_of_the_data():
    sheet = a_draft("L19").sheet
    assert [annex.title for annex in sheet.annexes] == ["Bijlage 1: kopie van uw gegevens"]
    assert (sheet.enclosures_label, sheet.enclosures) == ("Bijlage", ("een kopie van uw gegevens",))
    assert a_draft("L19", data=()).missing_facts == ("data",)


def test_the_reference_names_what_came_in():
    labels = {kind: a_draft(kind).sheet.references[2][0] for kind in ("L08", "L18", "L28")}
    assert labels == {"L08": "Uw verzoek van", "L18": "Uw bezwaar van", "L28": "Uw klacht van"}
    assert a_draft("L28", "en").sheet.references[2] == ("Your complaint of", "5 March 2026")
    assert a_draft("L01", complaint=True).sheet.references[2][0] == "Uw klacht van"
    assert a_draft("L01").sheet.references[2][0] == "Uw verzoek van"


def test_who_asks_for_another_reads_for_whom_in_every_letter():
    assert a_draft("L10", represented="Tim Bakker").sheet.references[3] == ("Namens", "Tim Bakker")
    assert a_draft("L31", "en", represented="Tim Bakker").sheet.references[3] == ("On behalf of", "Tim Bakker")
    assert len(a_draft("L10").sheet.references) == 3
    assert [each.field for each in a_draft("L10", represented="王小明").warnings] == ["represented"]


def test_a_partial_answer_says_so_in_its_subject():
    assert a_draft("L08", partly=True).subject == "Gegevens gedeeltelijk aangepast"
    assert a_draft("L09", statement="added").subject == "Eigen verklaring toegevoegd"
    assert a_draft("L23", "en", review="not_applicable").subject == "Decision not taken automatically"
    assert a_draft("L29", authority_asked=True).subject == "Machtiging of gezag niet aangetoond"


def test_what_is_both_erased_and_kept_is_refused_as_incomplete_never_printed():
    draft = a_draft("L19", measure="erased", executed=dt.date(2026, 3, 16), other_purpose="Z", basis="B")
    assert "Wij bewaren deze gegevens nog wel" not in "\n".join(body(draft.sheet))


ONE_PAGE = sorted(FACTS.keys() - {"L02", "L05", "L07", "L11", "L19"})


@pytest.mark.parametrize("kind", ONE_PAGE)
def test_a_letter_without_annexes_fits_one_page(kind):
    for language in LANGUAGES:
        assert a_pdf(kind, language).count(b"/Type /Page\n") == 1
