"""Rights are proposed from the words of a message, with those words."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.formats.mail import read_mail
from privdesk.requests.rules.suggest import suggest_rights

MAILS = Path(__file__).resolve().parents[1] / "data" / "mails"


def _rights(text: str) -> set[str]:
    return {each.right for each in suggest_rights(text)}


@pytest.mark.parametrize(
    "text,rights",
    [
        ("Haal mij van de lijst.", {"marketing", "withdrawal"}),
        ("Meld mij af voor de nieuwsbrief.", {"marketing", "withdrawal"}),
        ("Ik wil me afmelden.", {"marketing", "withdrawal"}),
        ("Stuur mij geen nieuwsbrief meer.", {"marketing"}),
        ("Ik maak bezwaar tegen het gebruik van mijn gegevens voor reclame.", {"marketing"}),
        ("Ik maak bezwaar tegen de verwerking van mijn gegevens.", {"objection"}),
        ("Ik stop ermee.", {"erasure"}),
        ("Ik wil dat u al mijn gegevens verwijdert.", {"erasure"}),
        ("Verwijder mij uit jullie systeem.", {"erasure"}),
        ("Graag mijn account opheffen.", {"erasure"}),
        ("Graag ontvang ik inzage in mijn dossier.", {"access"}),
        ("Welke gegevens hebben jullie van mij?", {"access"}),
        ("Graag wil ik weten wat u over mij heeft vastgelegd.", {"access"}),
        ("U schrijft mijn naam verkeerd.", {"rectification"}),
        ("Mijn adres klopt niet meer. Kunt u dat wijzigen?", {"rectification"}),
        ("Kunt u mijn nieuwe adres aanpassen?", {"rectification"}),
        ("Wilt u het gebruik van mijn gegevens voorlopig beperken?", {"restriction"}),
        ("Ik wil mijn gegevens in machineleesbaar formaat.", {"portability"}),
        ("Ik trek mijn toestemming in.", {"withdrawal"}),
        ("Ik heb een klacht over hoe u met mijn gegevens omgaat.", {"complaint"}),
        ("Please delete my account.", {"erasure"}),
        ("What information do you hold about me?", {"access"}),
        ("This is a subject access request.", {"access"}),
        ("Please correct my address.", {"rectification"}),
        ("Please restrict the processing of my data.", {"restriction"}),
        ("I object to the processing of my data.", {"objection"}),
        ("Please stop sending me your newsletter.", {"marketing"}),
        ("Please unsubscribe me.", {"marketing", "withdrawal"}),
        ("I withdraw my consent.", {"withdrawal"}),
        ("I want to complain about the way you use my data.", {"complaint"}),
        ("Ik wil inzage en daarna dat u mijn gegevens wist.", {"access", "erasure"}),
        ("Wil weten welke gegevens wij van haar hebben.", {"access"}),
        ("Wants to know what we have on him.", {"access"}),
        ("Belt dat zijn adres niet klopt.", {"rectification"}),
        ("Vraagt of alles over hem weg kan.", {"erasure"}),
        ("Zegt zijn abonnement op.", {"erasure"}),
        ("Please forget me.", {"erasure"}),
        ("Wil van de nieuwsbrief af.", {"marketing", "withdrawal"}),
        ("Wil niet meer gebeld worden.", {"marketing"}),
        ("Wil niet dat wij zijn foto gebruiken.", {"objection"}),
        ("Ik ben het niet eens met het automatische besluit.", {"automated"}),
        ("A computer rejected my application, I want a human to look at it.", {"automated"}),
        ("Klaagt over onze mails.", {"complaint"}),
        ("Send my file to another provider.", {"portability"}),
    ],
)
def test_plain_words_propose_a_right(text, rights):
    assert _rights(text) == rights


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Wanneer begint de cursus?",
        "Kunt u mijn afspraak wijzigen?",
        "U heeft recht op inzage, rectificatie en wissing van uw gegevens.",
        "You have the right to access and erasure of your data.",
        "Anders dien ik een klacht in bij de Autoriteit Persoonsgegevens.",
        "Ik behoud mij het recht voor een klacht in te dienen.",
        "I reserve the right to lodge a complaint.",
        "Als u bezwaar maakt tegen de verwijdering hoor ik dat graag.",
        "> Ik wil inzage in mijn gegevens.",
    ],
)
def test_what_is_only_talked_about_proposes_nothing(text):
    assert _rights(text) == set()


@pytest.mark.parametrize(
    "name,rights",
    [
        ("access-plain", {"access"}),
        ("erasure-html-only", {"erasure"}),
        ("web-form", {"rectification"}),
        ("winmail", {"withdrawal"}),
        ("without-date", {"rectification"}),
        ("answer-with-quotation", set()),
    ],
)
def test_messages_propose_their_rights(name, rights):
    mail = read_mail(MAILS / f"{name}.eml")
    assert _rights(f"{mail.subject}\n\n{mail.text}") == rights


def test_the_words_that_led_to_a_proposal_come_along_in_order():
    found = suggest_rights("Beste,\n\nIk trek mijn\ntoestemming in.\nIk wil ook inzage in mijn dossier.")
    assert [(each.right, each.words) for each in found] == [
        ("withdrawal", "trek mijn toestemming"),
        ("access", "inzage"),
    ]


@given(st.text(max_size=300))
def test_any_text_proposes_each_right_at_most_once_with_its_own_words(text):
    found = suggest_rights(text)
    assert len({each.right for each in found}) == len(found)
    assert all(each.words in " ".join(text.split()) for each in found)


@pytest.mark.parametrize("word", ["mijn ", "geen ", "verwijder ", "a", "> ", ". A"])
def test_a_very_long_text_hides_nothing_before_it(word):
    found = suggest_rights(f"Ik wil inzage in mijn gegevens. {word * 50_000}")
    assert "access" in {each.right for each in found}
