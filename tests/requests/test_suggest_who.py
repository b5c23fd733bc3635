"""Who acts for whom is proposed with the words that led to it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.requests.model import Representation
from privdesk.requests.rules.suggest import is_reminder
from privdesk.requests.rules.suggest_who import suggest_acting

NONE, PARENT, GUARDIAN, MANDATED, LAWYER = Representation


@pytest.mark.parametrize(
    "text, who, young",
    [
        ("Ik wil inzage in het dossier van mijn zoon van 14.", PARENT, True),
        ("Namens mijn dochter (zij is 15 jaar) vraag ik inzage.", PARENT, True),
        ("Ik ben de moeder. Als ouder vraag ik inzage voor mijn kind.", PARENT, False),
        ("Mijn 12-jarige dochter wil dat u haar foto verwijdert.", NONE, True),
        ("Ik ben 15 jaar en wil weten wat u over mij hebt.", NONE, True),
        ("Ik ben 61 jaar en wil weten wat u over mij hebt.", NONE, False),
        ("Namens mijn cliënte verzoek ik u om inzage.", LAWYER, False),
        ("Als bewindvoerder van mevrouw Verzonnen vraag ik inzage.", GUARDIAN, False),
        ("De heer Verzonnen heeft mij gemachtigd om inzage te vragen.", MANDATED, False),
        ("I am 15 years old. Please delete my account.", NONE, True),
        ("On behalf of my client I request access.", LAWYER, False),
        ("I request access to the data of my 14-year-old son.", PARENT, True),
        ("I am her legal guardian and request access.", GUARDIAN, False),
        ("Ik wil inzage in mijn gegevens van de afgelopen 5 jaar.", NONE, False),
        ("Mijn dochter heeft in 2015 bij u gewerkt.", NONE, False),
        ("> Namens mijn cliënt", NONE, False),
        ("", NONE, False),
    ],
)
def test_the_words_tell_who_acts_and_that_a_child_asks(text: str, who: Representation, young: bool) -> None:
    found = suggest_acting(text)
    assert (found.representation, found.under_16) == (who, young)
    assert bool(found.words) is (who is not NONE)
    assert found.words in text
    assert found.age_words in text


@given(st.text(max_size=200))
def test_any_text_is_looked_through(text: str) -> None:
    suggest_acting(text)


@pytest.mark.parametrize(
    "text, reminds",
    [
        ("Op 3 maart heb ik u een verzoek gestuurd. Helaas kreeg ik nog geen antwoord.", True),
        ("On 3 March I sent you a request according to Article 15 GDPR.", True),
        ("Ik herinner u aan mijn verzoek.", True),
        ("Ik wil inzage in mijn gegevens.", False),
        ("Please send me a copy of my data.", False),
    ],
)
def test_a_reminder_is_recognised(text: str, reminds: bool) -> None:
    assert is_reminder(text) is reminds
