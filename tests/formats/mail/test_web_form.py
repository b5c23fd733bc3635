"""What a form on a website says about who filled it in."""

from __future__ import annotations

import pytest

from privdesk.formats.mail import FormAnswers, read_form

FORMS = [
    ("Naam: Lotte Smit\nBericht: Wis mijn gegevens.", FormAnswers("Lotte Smit", "")),
    ("Uw naam: Lotte Smit\nUw e-mail: lotte@proef.example", FormAnswers("Lotte Smit", "lotte@proef.example")),
    (
        "Your name : Lotte  Smit\r\nEmail address : lotte@proef.example\r\n",
        FormAnswers("Lotte Smit", "lotte@proef.example"),
    ),
    ("*Naam:* Lotte Smit\n*Telefoon:* 06", FormAnswers("Lotte Smit", "")),
    ("Bedrijfsnaam: Proef B.V.\nTelefoon: 06", FormAnswers()),
    ("Naam:\nBericht: Wis mijn gegevens.\nOnderwerp: wissen", FormAnswers()),
    ("Goedemorgen,\nNaam: zie hieronder\nGroet", FormAnswers()),
    ("", FormAnswers()),
]


@pytest.mark.parametrize("text,expected", FORMS)
def test_only_a_form_tells_who_filled_it_in(text: str, expected: FormAnswers) -> None:
    assert read_form(text) == expected


def test_an_endless_text_is_read_no_further_than_its_beginning() -> None:
    assert read_form("x" * 5_000 + "\nNaam: Lotte Smit\nTelefoon: 06") == FormAnswers()
